import type { Directive } from '../../model/document.js'
import { isGarbledText } from '../lost-letters.js'
import { byParagraph } from '../paragraphs.js'
import { rule, type Report } from '../rule.js'

/** What stands where a letter has been lost: the sign for it, half a letter, a code that only one font knows. */
const LOST = /[\uFFFD\uE000-\uF8FF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/gu

/** Pages of which letters are lost. */
const PAGES: Readonly<Record<string, string>> = { unspellable: 'unspellable', damaged: 'damaged' }

/** The pages, or the text without pages, of which the letters spell nothing. */
function lostPages(document: Directive): Report[] {
  const { source } = document.clean
  const pages = source.pages.flatMap(({ reason = '', number, span }): Report[] => {
    const message = PAGES[reason]
    const from = span[0] + Math.max(0, source.text.slice(...span).search(/\S/u))
    const place = { source: [from, Math.min(span[1], from + 1)] as const }
    return message === undefined ? [] : [{ message, values: { page: number }, place, basis: `${message} ${String(number)}` }]
  })
  return pages.length > 0 || !isGarbledText(document) ? pages : [{ message: 'garbled', place: null }]
}

const UTF_8 = new TextEncoder()

/** Letters that are lost ("chữ hỏng"). */
export const encodingBroken = rule({
  id: 'encoding-broken',
  group: 'text',
  presets: { recommended: 'error', strict: 'error', encoding: 'error' },
  title: { vi: 'Chữ bị hỏng, không đọc được', en: 'Letters are lost' },
  reason: {
    vi: 'Chữ đã mất không máy nào khôi phục được: phải có bản gốc. Thường do tệp hỏng, do chép từ chương trình cũ, hoặc do PDF thiếu bảng mã của phông chữ.',
    en: 'No program restores what is lost; the original is needed. The file was damaged, pasted from an old program, or a PDF lacks the code table of its font.',
  },
  mend: {
    vi: 'Lấy lại chữ từ bản gốc, hoặc nhận dạng lại từ bản in.',
    en: 'Take the words from the original, or recognize the printed page.',
  },
  messages: {
    lost: {
      vi: '{count} ký tự bị mất hoặc không rõ là chữ gì.',
      en: '{count} {count|character is|characters are} lost or unknown.',
    },
    stray: {
      vi: '{count} byte không thành chữ, đã đoán là “{after}”; cần xem bản gốc.',
      en: '{count} {count|byte is|bytes are} no letters, taken for “{after}”; look at the original.',
    },
    unspellable: {
      vi: 'Chữ của trang {page} không thành tiếng Việt, kể cả sau khi sửa phông chữ.',
      en: 'The letters of page {page} spell no Vietnamese, even with their font repaired.',
    },
    damaged: { vi: 'Trang {page} bị hỏng trong tệp.', en: 'Page {page} is damaged in the file.' },
    garbled: { vi: 'Chữ của văn bản không thành tiếng nào.', en: 'The letters of the text spell no language.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const { clean } = document
    const guessed = clean.repairs.filter(({ step, after }) => step === 'encoding-stray-bytes' && !after.includes('\uFFFD'))
    const lost = [...clean.text.matchAll(LOST)].map(({ index }) => index)
    return [
      ...lostPages(document),
      ...byParagraph(document, lost, (at) => at).map((group): Report => {
        return { message: 'lost', values: { count: group.length }, place: { clean: [group[0], group[0] + 1] } }
      }),
      ...byParagraph(document, guessed, (each) => each.clean[0]).map((group): Report => {
        const after = group[0].after
        return {
          message: 'stray',
          values: { count: group.length, after },
          place: { clean: group[0].clean },
          confidence: group[0].confidence,
        }
      }),
    ]
  },
  examples: [
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nNâng cao chất l\uFFFDợng đội ngũ đảng viên.\n', finds: ['\uFFFD'] },
    {
      kind: 'bad',
      // A byte of Windows-1252 in a text that is UTF-8 otherwise.
      text: Uint8Array.from([
        ...UTF_8.encode('KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nNâng cao chất lượng đội ngũ đảng viên giai đoạn 2021 '),
        0x96,
        ...UTF_8.encode(' 2025 của toàn Đảng bộ huyện.\n'),
      ]),
      finds: ['–'],
    },
    { kind: 'bad', text: 'KẾ HOẠCH\n\n1. Mục đích\n\nNâng cao chất lượng sinh hoạt \uE0B1 chi bộ.\n', finds: ['\uE0B1'] },
    {
      kind: 'bad',
      // What a font without a code table leaves of letters.
      text: '?%&+ @#x ;=>k ^&*w %$#? )(&t *&^% @x#= ~!+> <*&p %^r= #@;+ ?&%$ =>+k &*^% $#@w ?%&+ @#x ;=>k ^&*w %$#? )(&t *&^% @x#= ~!+> <*&p %^r= #@;+ ?&%$ =>+k\n',
      finds: [''],
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nNâng cao chất lượng đội ngũ đảng viên giai đoạn 2021 – 2025.\n' },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- NỘI DUNG\n\n\uF0B7 Tăng cường công tác đảng ở cơ sở.\n' },
  ],
})
