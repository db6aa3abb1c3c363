import type { Span } from '../../model/span.js'
import { type Paragraph, paragraphsOf, wordsAround } from '../paragraphs.js'
import { rule, type Report } from '../rule.js'
import { verbatim } from '../verbatim.js'

const MARK = /[“”„"]/gu
/** A straight mark behind a figure is a unit as a rule. @example "55\"" */
const INCHES = /\d$/u
const LETTER = /[\p{L}\p{N}]/u

interface Mark {
  readonly sign: string
  /** In the clean text. */
  readonly at: number
  /** By its neighbours: a blank or a bracket before and a letter behind opens; null where they do not tell. */
  readonly opens: boolean | null
}

/** The quotation marks of a paragraph. */
function marksIn({ span: [from], text }: Paragraph): Mark[] {
  return [...text.matchAll(MARK)].flatMap(({ 0: sign, index }) => {
    const [before, behind] = [text.charAt(index - 1), text.charAt(index + 1)]
    if (sign === '"' && INCHES.test(before) && !LETTER.test(behind)) return []
    const [apart, alike] = [/^[\s([“/-]?$/u.test(before), LETTER.test(behind)]
    const opens = apart && alike ? true : !apart && !alike ? false : null
    return [{ sign, at: from + index, opens }]
  })
}

/** What marks of a paragraph stand alone; a pair of two kinds, or a mark turned the wrong way. */
interface Found {
  readonly kind: 'open' | 'close' | 'straight' | 'mixed' | 'turned'
  readonly mark: Mark
  readonly instead?: string
}

/** Pairs the marks of a paragraph, the straight ones by their neighbours. */
function unpaired(marks: readonly Mark[]): Found[] {
  const open: Mark[] = []
  const found: Found[] = []
  for (const mark of marks) {
    const { sign, opens } = mark
    const before = open.at(-1)
    const asOpening = sign === '“' || sign === '„' ? opens !== false || before === undefined : opens === true
    if (sign === '”' && opens !== true) {
      if (before === undefined) found.push({ kind: 'close', mark })
      else if (open.pop()?.sign === '"') found.push({ kind: 'mixed', mark: before, instead: '“' })
    } else if (sign === '"' && opens === null) {
      // Its neighbours do not tell: it closes what is open.
      if (before === undefined) open.push(mark)
      else open.pop()
    } else if (asOpening) {
      if (sign === '”') found.push({ kind: 'turned', mark, instead: '“' })
      open.push(mark)
    } else if (before === undefined) {
      found.push({ kind: sign === '"' ? 'straight' : 'close', mark })
    } else {
      open.pop()
      if (sign === '“') found.push({ kind: 'turned', mark, instead: '”' })
      else if (before.sign === '“' || before.sign === '„') found.push({ kind: 'mixed', mark, instead: '”' })
    }
  }
  return [...found, ...open.map((mark): Found => ({ kind: mark.sign === '"' ? 'straight' : 'open', mark }))]
}

/** Quotes run over several paragraphs: each may open anew, the last closes. */
function goesOn(paragraphs: readonly Paragraph[], at: number): boolean {
  for (const paragraph of paragraphs.slice(at + 1, at + 200)) {
    const marks = marksIn(paragraph)
    const found = unpaired(marks)
    if (found.some(({ kind, mark }) => kind === 'close' || (kind === 'straight' && mark.opens !== true))) return true
    if (found.some(({ mark }) => mark.opens === true && mark.at !== paragraph.span[0])) return false
  }
  return false
}

/** Quotation marks that open or close alone ("dấu ngoặc kép không đủ cặp"). */
export const quotesUnpaired = rule({
  id: 'quotes-unpaired',
  group: 'text',
  presets: { recommended: 'warning', strict: 'warning' },
  lowers: true,
  title: { vi: 'Dấu ngoặc kép không đủ cặp', en: 'Quotation marks that do not pair' },
  reason: {
    vi: 'Thiếu một dấu thì không biết lời dẫn hết ở đâu; trong bản nhận dạng đó thường là chỗ đọc sai.',
    en: 'Where one is missing nobody can tell where the quotation ends; in recognized text it often marks a misreading.',
  },
  mend: {
    vi: 'Thêm dấu còn thiếu, bỏ dấu thừa, hoặc dùng đúng cặp “ ”.',
    en: 'Add the one that is missing, take away the one too many, or use “ and ” as a pair.',
  },
  messages: {
    open: { vi: 'Dấu “ không có dấu đóng.', en: 'A “ that nothing closes.' },
    close: { vi: 'Dấu ” không có dấu mở.', en: 'A ” that nothing opens.' },
    straight: { vi: 'Dấu " đứng lẻ, không đủ cặp.', en: 'A " without another.' },
    mixed: {
      vi: 'Lời dẫn mở bằng một kiểu dấu, đóng bằng kiểu khác; nên là {instead}.',
      en: 'The quotation opens with one kind of mark and closes with another; this is to be {instead}.',
    },
    turned: { vi: 'Dấu ngoặc kép quay ngược; nên là {instead}.', en: 'The mark is turned the wrong way; it is to be {instead}.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const inSource = verbatim(document.clean)
    const paragraphs = paragraphsOf(document)
    let inLongQuote = false
    return paragraphs.flatMap((paragraph, at) => {
      const marks = marksIn(paragraph)
      return unpaired(marks).flatMap(({ kind, mark, instead }): Report[] => {
        const first = mark.at === paragraph.span[0] || mark.at === paragraph.span[1] - paragraph.text.trimStart().length
        if ((kind === 'open' || (kind === 'straight' && mark.opens === true)) && first) {
          inLongQuote = inLongQuote || goesOn(paragraphs, at)
          if (inLongQuote) return []
        }
        if ((kind === 'close' || (kind === 'straight' && mark.opens !== true)) && inLongQuote) {
          inLongQuote = false
          return []
        }
        const clean: Span = [mark.at, mark.at + 1]
        const span = instead === undefined ? null : inSource(clean)
        return [
          {
            message: kind,
            ...(instead !== undefined && { values: { instead }, atMost: 'info' as const }),
            place: { clean },
            basis: wordsAround(document, mark.at, 40),
            ...(span !== null && instead !== undefined && { fixes: [{ span, replacement: instead }] }),
          },
        ]
      })
    })
  },
  examples: [
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nXây dựng chi bộ “bốn tốt và đảng bộ cơ sở.\n', finds: ['“'] },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNgăn chặn biểu hiện tự diễn biến”, suy thoái trong nội bộ.\n',
      finds: ['”'],
    },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nXây dựng mô hình “đảng bộ cơ sở bốn tốt" ở xã.\n', finds: ['"'] },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nXây dựng ”chi bộ bốn tốt” ở cơ sở.\n', finds: ['”'] },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nPhòng, chống "tự diễn biến, suy thoái trong nội bộ.\n', finds: ['"'] },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nXây dựng chi bộ “bốn tốt” và đảng bộ cơ sở; chống "tự chuyển hoá".\n' },
    {
      kind: 'good',
      text: 'QUYẾT ĐỊNH\n\nĐiều 1. Sửa đổi khoản 2 như sau:\n\n“2. Chi bộ họp mỗi tháng một lần.\n\n3. Đảng ủy họp mỗi quý một lần.”\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n',
    },
  ],
})
