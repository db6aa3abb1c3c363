import { examplesOf, fixesOf, inOrder, repairsBy, wordAround } from '../repaired.js'
import { rule, type Report } from '../rule.js'

/** Letters whose marks are characters of their own ("chữ tổ hợp"). */
export const notComposed = rule({
  id: 'not-composed',
  group: 'text',
  presets: { recommended: 'info', strict: 'warning', encoding: 'warning' },
  title: { vi: 'Chữ tổ hợp, dấu rời khỏi chữ', en: 'Decomposed letters' },
  reason: {
    vi: 'Cùng một chữ mà lưu bằng hai cách thì tìm kiếm, so sánh, sắp xếp đều sót. TCVN 6909:2001 quy định bộ mã; trao đổi văn bản dùng dạng dựng sẵn (NFC). Chữ tổ hợp thường do macOS, PDF hoặc bộ gõ sinh ra.',
    en: 'The same letter kept in two ways is missed by searching, comparing and sorting. Documents are exchanged in composed form (NFC); macOS, PDFs and some keyboards make the other.',
  },
  mend: { vi: 'Chuyển sang chữ dựng sẵn (doichieu normalize).', en: 'Compose the letters (doichieu normalize).' },
  messages: {
    lines: {
      vi: '{count} dòng viết bằng chữ tổ hợp, dấu tách khỏi chữ.',
      en: '{count} {count|line is|lines are} in decomposed letters.',
    },
    disordered: {
      vi: '{count} chữ có dấu đặt rời hoặc sai thứ tự nên không ghép được ({examples}).',
      en: '{count} {count|letter has|letters have} marks apart or in an order that does not compose ({examples}).',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document: { clean } }) => {
    const lines = repairsBy(clean, (step) => step === 'encoding-composition')
    const disordered = repairsBy(clean, (step) => step === 'letters-marks')
    const reports: Report[] = []
    const [line] = lines
    if (line !== undefined)
      reports.push({
        message: 'lines',
        values: { count: lines.length },
        place: { source: wordAround(clean.source.text, line.source) },
        basis: 'lines',
        // What stands beside the letters in the line is the business of others.
        fixes: inOrder(
          lines.map(({ source }) => ({ span: source, replacement: clean.source.text.slice(...source).normalize('NFC') })),
        ),
      })
    const [letter] = disordered
    if (letter !== undefined)
      reports.push({
        message: 'disordered',
        values: { count: disordered.length, examples: examplesOf(clean, disordered) },
        place: { source: wordAround(clean.source.text, letter.source) },
        basis: 'disordered',
        fixes: fixesOf(disordered),
      })
    return reports
  },
  examples: [
    {
      kind: 'bad',
      text: `KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\n${'Xây dựng chi bộ vững mạnh.'.normalize('NFD')}\n`,
      finds: ['Xây dựng chi bộ vững mạnh.'.normalize('NFD')],
    },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nHoàn thành trước tha´ng 9 hằng năm.\n', finds: ['tha´ng'] },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nXây dựng chi bộ vững mạnh.\n' },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nHoàn thành trước tháng 9 hằng năm; dùng lệnh `git` để lưu bản thảo.\n' },
  ],
})
