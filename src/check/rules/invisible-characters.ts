import type { Repair } from '../../model/clean-text.js'
import { touchesNumber } from '../figure-guard.js'
import { byParagraph, wordsAround } from '../paragraphs.js'
import { inOrder, repairsBy } from '../repaired.js'
import { rule, type Report } from '../rule.js'

const codesOf = (group: readonly Repair[]): string =>
  [...new Set(group.flatMap(({ before }) => [...before]))]
    .slice(0, 3)
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ')

/** Characters that nobody sees ("ký tự ẩn"). */
export const invisibleCharacters = rule({
  id: 'invisible-characters',
  group: 'text',
  presets: { recommended: 'info', strict: 'warning', encoding: 'warning' },
  title: { vi: 'Ký tự ẩn chen trong chữ', en: 'Invisible characters' },
  reason: {
    vi: 'Dấu nối mềm, dấu cách rộng 0, dấu chiều chữ, ký tự điều khiển không hiện ra nhưng cắt đôi từ khi tìm kiếm, so sánh; dấu chiều chữ còn làm chữ hiện khác với chữ lưu.',
    en: 'Soft hyphens, zero-width blanks, direction marks and control characters are not seen but cut words in two for searching and comparing; direction marks can show other words than those that are kept.',
  },
  mend: { vi: 'Bỏ các ký tự ấy.', en: 'Take them away.' },
  messages: {
    found: { vi: '{count} ký tự ẩn ({codes}).', en: '{count} invisible {count|character|characters} ({codes}).' },
    figures: {
      vi: '{count} ký tự ẩn ({codes}) trong hoặc cạnh con số, có thể làm số hiện khác với số lưu; cần xem lại con số, không tự sửa.',
      en: '{count} invisible {count|character|characters} ({codes}) in or beside a number, which may be read as another one; look at the number, nothing is mended.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const repairs = repairsBy(document.clean, (step) => step === 'encoding-invisible')
    const { text } = document.clean.source
    // What a reader took for the number, only the reader can tell.
    const isRisky = ({ source }: Repair): boolean => touchesNumber(text, source)
    const told = (message: string, found: readonly Repair[]): Report[] =>
      byParagraph(document, found, ({ clean }) => clean[0]).map((group): Report => ({
        message,
        values: { count: group.reduce((sum, { before }) => sum + before.length, 0), codes: codesOf(group) },
        place: { source: group[0].source },
        basis: wordsAround(document, group[0].clean[0], 30),
        ...(message === 'found' && { fixes: inOrder(group.map(({ source }) => ({ span: source, replacement: '' }))) }),
      }))
    return [
      ...told(
        'found',
        repairs.filter((each) => !isRisky(each)),
      ),
      ...told('figures', repairs.filter(isRisky)),
    ]
  },
  examples: [
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nLàm tốt công\u200B tác phát triển đảng viên.\n', finds: ['\u200B'] },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nXây dựng Đả\u00ADng bộ trong sạch, vững mạnh.\n', finds: ['\u00AD'] },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC TIÊU\n\nGiai đoạn 2021\u200B2025 kết nạp đảng viên mới.\n', finds: ['\u200B'] },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nLàm tốt công tác phát triển đảng viên.\n' },
    { kind: 'good', text: '\uFEFFKẾ HOẠCH\r\n\r\nI- MỤC ĐÍCH\r\n\r\nXây dựng Đảng bộ trong sạch, vững mạnh.\r\n' },
  ],
})
