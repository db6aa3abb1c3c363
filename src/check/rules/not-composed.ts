import type { CleanText, Repair } from '../../model/clean-text.js'
import type { Span } from '../../model/span.js'
import { touching } from '../code-passages.js'
import { examplesOf, fixesOf, inOrder, repairsBy, wordAround } from '../repaired.js'
import { rule, type Report, type Worded } from '../rule.js'

/** What may compose: what is not ASCII, with the ASCII letter that may carry its first mark. @example "đả" in NFD */
const RUN = /[a-zA-Z]?[^\0-\x7f]+/gu

/** Letters apart from their marks that are no words of the clean text, as comments and links of a Markdown text have them. */
function besides({ source }: CleanText, told: readonly Repair[]): { readonly shown: Span[]; readonly hidden: Span[] } {
  const { text, markup = [] } = source
  if (source.syntax !== 'markdown' || text === text.normalize('NFC')) return { shown: [], hidden: [] }
  const isTold = touching(told.map((each) => each.source))
  const isMarkup = touching(markup.map(({ span }) => span))
  const found = [...text.matchAll(RUN)].flatMap(({ 0: run, index }): Span[] => {
    const span: Span = [index, index + run.length]
    return run === run.normalize('NFC') || isTold(span) ? [] : [span]
  })
  return { shown: found.filter((span) => !isMarkup(span)), hidden: found.filter(isMarkup) }
}

/** What is told of the places that are no words of the document. */
const unmended = (count: number): Worded => ({
  vi: ` ${String(count)} chỗ khác nằm trong ghi chú, liên kết, thẻ của Markdown, không tự sửa.`,
  en: ` ${String(count)} more places in comments, links or tags of Markdown are not mended by themselves.`,
})

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
      vi: '{count} dòng viết bằng chữ tổ hợp, dấu tách khỏi chữ.{besides}',
      en: '{count} {count|line is|lines are} in decomposed letters.{besides}',
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
    const { shown, hidden } = besides(clean, lines)
    const spans = [...lines.map(({ source }) => source), ...shown]
    const [line] = [...spans, ...hidden]
    if (line !== undefined)
      reports.push({
        message: 'lines',
        values: { count: spans.length, besides: hidden.length > 0 ? unmended(hidden.length) : '' },
        place: { source: wordAround(clean.source.text, line) },
        basis: 'lines',
        // What stands beside the letters in the line is the business of others.
        fixes: inOrder(spans.map((span) => ({ span, replacement: clean.source.text.slice(...span).normalize('NFC') }))),
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
