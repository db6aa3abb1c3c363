import type { Span } from '../model/span.js'
import { matchAt } from '../vietnamese/match-at.js'
import { MODAL } from '../vietnamese/predicates.js'
import { bodyEnd, namedBodies, type Named } from './body-names.js'
import type { Phrase } from './phrase.js'

/** Who is to do what a sentence or clause says. */
export interface Holder {
  readonly span: Span
  /** Offset of what they are to do. */
  readonly predicate: number
  /** Whether words make it a duty: an order (`Giao …`) or a modal (`phải`, `có trách nhiệm`). */
  readonly bound: boolean
}

/** Before the subject: "Đồng thời, ", "Định kỳ, ", "Trong quá trình thực hiện, ", "Căn cứ Kế hoạch này, " */
const ADVERBIAL =
  /(?:(?:nếu|khi)\s+có\s+[^;.:]{0,120}?(?:vướng\s+mắc|phát\s+sinh|bất\s+cập)[^,;.:]{0,40}|(?:đồng\s+thời|ngoài\s+ra|trước\s+mắt|bên\s+cạnh\s+đó|riêng|trong|căn\s+cứ|trên\s+cơ\s+sở|định\s+kỳ|hằng|hàng|thường\s+xuyên|sau|trước|khi|nếu|để|đối\s+với|theo|từ|đến|vào|chậm\s+nhất|ngay)(?![\p{sc=Latin}\d])[^,;.:]{0,160}|quý\s[^,;.:]{0,40}),\s*/uy
/** An order in front of the body it goes to: "Giao ", "Yêu cầu ", "Đề nghị " */
const ORDER = /(?:giao(?:\s+cho)?|yêu\s+cầu|đề\s+nghị|ủy\s+quyền(?:\s+cho)?)\s+/uy
/** The same behind a body that gives it: "Huyện ủy giao ", not "Cấp ủy giao nhiệm vụ" */
const ORDER_BEHIND = /(?:giao(?:\s+cho)?|yêu\s+cầu|đề\s+nghị)\s+/uy
/** At the head of what a heading's body is to do, `Lãnh đạo` and `Chỉ đạo` are verbs. */
const LEADS = /(?:lãnh\s+đạo|chỉ\s+đạo)(?![\p{sc=Latin}\d])/uy
/** Inside a passive: "hội nghị do Ban Bí thư tổ chức" */
const BY = /(?<![\p{sc=Latin}\d])do\s+/gu
const ORGANIZES = /(?:tổ\s+chức|chủ\s+trì|thực\s+hiện)(?![\p{sc=Latin}\d])/uy

/**
 * Reads the subject that opens a sentence or clause; null where it opens with a verb, or says what is and not what is to
 * be done.
 *
 * @param headed whether a heading already says who is to do it
 */
export function holderAt(source: Phrase, [from, to]: Span, headed: boolean): Holder | null {
  const { spelled } = source
  let at = from
  for (let turn = 0; turn < 3; turn++) {
    const adverbial = matchAt(ADVERBIAL, spelled, at)
    if (!adverbial || at + adverbial[0].length >= to || bodyEnd(source, at) > 0) break
    at += adverbial[0].length
  }
  const order = matchAt(ORDER, spelled, at)
  if (!order && headed && matchAt(LEADS, spelled, at)) return null
  const named = namedBodies(source, at + (order?.[0].length ?? 0), to)
  if (!named || !opensADuty(source, named, to)) return null
  const predicate = skipBlanks(spelled, named.span[1])
  const handed = order ? null : matchAt(ORDER_BEHIND, spelled, predicate)
  const other = handed && namedBodies(source, predicate + handed[0].length, to)
  if (other?.before === 'predicate') return { span: other.span, predicate: skipBlanks(spelled, other.span[1]), bound: true }
  return { span: named.span, predicate, bound: order !== null || matchAt(MODAL, spelled, predicate) !== null }
}

/** A verb behind the name, or a colon and words; `Trưởng đoàn: đồng chí Phó Bí thư` only says who that is. */
function opensADuty(source: Phrase, { before, span }: Named, to: number): boolean {
  if (before !== 'colon') return before === 'predicate'
  const from = skipBlanks(source.spelled, span[1])
  return from < to && !namesOnly(source, [from, to])
}

/** Signs between a subject and its predicate: ", ", ": " */
const BETWEEN = /[\s,:]*/uy
const skipBlanks = (text: string, at: number): number => at + (matchAt(BETWEEN, text, at)?.[0].length ?? 0)

/** Whether words name bodies and say nothing of them. */
export function namesOnly(source: Phrase, [from, to]: Span): boolean {
  const named = namedBodies(source, from, to)
  return (
    named !== null &&
    named.before !== 'predicate' &&
    /^[\s.;,]*$/u.test(source.text.slice(named.span[1], Math.min(to, named.span[1] + 8)))
  )
}

/** Who holds what a passage without a subject speaks of: `do Ban Bí thư tổ chức`; null where nobody is named. */
export function hostIn(source: Phrase, [from, to]: Span): Span | null {
  for (const by of source.spelled.slice(from, to).matchAll(BY)) {
    const named = namedBodies(source, from + by.index + by[0].length, to)
    if (named?.before === 'predicate' && matchAt(ORGANIZES, source.spelled, skipBlanks(source.spelled, named.span[1])))
      return named.span
  }
  return null
}

/** "phối hợp với ", "phối hợp chặt chẽ cùng ", "phối hợp " */
const TOGETHER = /(?<![\p{sc=Latin}\d])phối\s+hợp(?:\s+(?:chặt\s+chẽ|đồng\s+bộ|với|cùng))*\s+/gu

/** With whom it is to be done: the bodies behind `phối hợp với`; null where none are named. */
export function partnersIn(source: Phrase, [from, to]: Span): Span | null {
  for (const together of source.spelled.slice(from, to).matchAll(TOGETHER)) {
    const named = namedBodies(source, from + together.index + together[0].length, to)
    if (named) return named.span
  }
  return null
}
