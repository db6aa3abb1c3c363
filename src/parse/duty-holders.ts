import type { Span } from '../model/span.js'
import { matchAt } from '../vietnamese/match-at.js'
import { MODAL, NO_SUBJECT, PREDICATE } from '../vietnamese/predicates.js'
import { bodyEnd, namedBodies, type Named } from './body-names.js'
import { whensIn } from './deadlines.js'
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
  /(?:(?:trong\s+quá\s+trình\s+[^,;.:]{0,60})?(?:nếu|khi)\s+có\s+[^;.:]{0,120}?(?:vướng\s+mắc|phát\s+sinh|bất\s+cập)[^,;.:]{0,40}|(?:đồng\s+thời|ngoài\s+ra|trước\s+mắt|trên\s+đây|nhận\s+được|bên\s+cạnh\s+đó|riêng|trong|căn\s+cứ|trên\s+cơ\s+sở|định\s+kỳ|hằng|hàng|thường\s+xuyên|sau|trước|khi|nếu|để|đối\s+với|theo|từ|đến|vào|chậm\s+nhất|ngay|hết|kết\s+thúc|cùng\s+với|nhân\s+dịp)(?![\p{sc=Latin}\d])[^,;.:]{0,160}|quý\s[^,;.:]{0,40}),\s*/uy
/** An order in front of whom it goes to: "Giao ", "Yêu cầu ", "Đề nghị ", "Phân công đồng chí"; not "Phân công cán bộ" */
const ORDER =
  /(?:giao(?:\s+cho)?|yêu\s+cầu|đề\s+nghị|ủy\s+quyền(?:\s+cho)?|phân\s+công(?=\s+(?:(?:các\s+)?đồng\s+chí|đ\s?\/\s?c|ông|bà)\s))\s+/uy
/** Whom the rest is about: "Đối với các chi bộ: ", "Về phía Sở Tài chính: " */
const ABOUT = /(?:đối\s+với|về\s+phía)\s+/uy
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
    if (bodyEnd(source, at) > 0) break
    const behind =
      behindTime(source, at, to) ?? behindCondition(source, at, to) ?? at + (matchAt(ADVERBIAL, spelled, at)?.[0].length ?? 0)
    if (behind <= at || behind >= to || isInList(source, at, behind, to)) break
    at = behind
  }
  const about = matchAt(ABOUT, spelled, at)
  const meant = about && namedBodies(source, at + about[0].length, to)
  if (meant?.before === 'colon' && opensADuty(source, meant, to))
    return { span: meant.span, predicate: skipBlanks(spelled, meant.span[1]), bound: false }
  const order = matchAt(ORDER, spelled, at)
  if (!order && headed && matchAt(LEADS, spelled, at)) return null
  const named = withClause(source, namedBodies(source, at + (order?.[0].length ?? 0), to), to)
  const list = named?.before === 'colon' ? behindColon(source, named, to) : null
  if (list)
    return {
      span: list.span,
      predicate: skipBlanks(spelled, list.span[1]),
      bound: order !== null || matchAt(MODAL, spelled, skipBlanks(spelled, list.span[1])) !== null,
    }
  if (!named || !opensADuty(source, named, to) || isTimeAlone(source, named, to)) return null
  const predicate = skipBlanks(spelled, named.span[1])
  const handed = order ? null : matchAt(ORDER_BEHIND, spelled, predicate)
  const other = handed && namedBodies(source, predicate + handed[0].length, to)
  if (other?.before === 'predicate') return { span: other.span, predicate: skipBlanks(spelled, other.span[1]), bound: true }
  return {
    span: named.span,
    predicate,
    bound: order !== null || matchAt(MODAL, spelled, predicate) !== null || EXECUTES.test(spelled.slice(predicate, to)),
  }
}

/** Opens a clause that tells which bodies are meant: "có rừng", "chưa đạt chuẩn", "có người thân vi phạm"; not "có ý kiến" */
const WHICH =
  /\s*(?:có|chưa|đang)\s+(?!(?:quyền|thể|ý\s+kiến|báo\s+cáo|tờ\s+trình|nghị\s+quyết|quyết\s+định|hiệu\s+lực|vai\s+trò|vị\s+trí|ý\s+nghĩa|đủ)(?!\p{sc=Latin}))/uy
const LONGEST_WHICH = 6

/** Bodies with a clause that tells which are meant, where a verb follows it: "Các xã có rừng | xây dựng …". */
function withClause(source: Phrase, named: Named | null, to: number): Named | null {
  const opens = named?.before === 'other' ? matchAt(WHICH, source.spelled, named.span[1]) : null
  if (!named || !opens) return named
  let at = named.span[1] + opens[0].length
  for (let words = 0; words <= LONGEST_WHICH && at < to; words++) {
    if (words > 0 && matchAt(PREDICATE, source.spelled, at))
      return { span: [named.span[0], named.span[1] + source.text.slice(named.span[1], at).trimEnd().length], before: 'predicate' }
    const word = matchAt(NO_SUBJECT, source.spelled, at) ? null : matchAt(/\p{sc=Latin}+\s+/uy, source.text, at)
    if (!word) return named
    at += word[0].length
  }
  return named
}

/** Ends the last article of a decision: "… căn cứ Quyết định thi hành./.", "… thi hành Quyết định này." */
const EXECUTES = /(?<!\p{sc=Latin})thi\s+hành(?:\s+(?:quyết\s+định|nghị\s+quyết|quy\s+định|quy\s+chế)(?:\s+này)?)?[\s./]{0,6}$/u

/**
 * Whether the comma that ends an opening stands in a list of names, behind a time and its verb: "Hằng quý kiểm tra các phòng, |
 * đơn vị và công khai kết quả".
 */
function isInList(source: Phrase, at: number, behind: number, to: number): boolean {
  const time = whensIn(source, [at, Math.min(behind, at + LONGEST_TIME)])[0]
  if (time?.span[0] !== at || !matchAt(PREDICATE, source.spelled, skipBlanks(source.spelled, time.span[1]))) return false
  const words = source.spelled.slice(time.span[1], behind)
  return [...words.matchAll(/(?<=\s)\p{sc=Latin}/gu)].some(({ index }) => {
    const from = (time?.span[1] ?? at) + index
    const end = bodyEnd(source, from) > 0 ? (namedBodies(source, from, to)?.span[1] ?? 0) : 0
    return from < behind && end > behind
  })
}

/** A time opens the clause: "Tháng 10 hằng năm, ", "Mỗi năm hai lần, ", "Trước ngày 15/3/2024 ", "Quý I, quý II: " */
const TIME_OPENS =
  /(?:tháng|mỗi|hằng|hàng|năm|quý|ngày|cuối|đầu|giữa|trong|từ|trước|vào|chậm|không|đến|sau|\d|sáu|ba|hai)(?!\p{sc=Latin})/uy
const LONGEST_TIME = 80

/** Where a clause goes on behind the time that opens it; null where none does, or words follow it that belong to it. */
function behindTime(source: Phrase, at: number, to: number): number | null {
  if (!matchAt(TIME_OPENS, source.spelled, at)) return null
  const first = whensIn(source, [at, Math.min(to, at + LONGEST_TIME)])[0]
  if (!first || first.span[0] > at || first.condition !== null) return null
  const next = skipBlanks(source.spelled, first.span[1])
  return source.text[first.span[1]] === ',' || namedBodies(source, next, to) ? next : null
}

/** "Tổ chức hội thi kể chuyện - năm 2026": behind a dash the time ends what is to be done, and no name stood before it. */
function isTimeAlone(source: Phrase, { span }: Named, to: number): boolean {
  const dash = matchAt(/\s*[-–—]\s+/uy, source.spelled, span[1])
  const at = span[1] + (dash?.[0].length ?? 0)
  const first = dash && whensIn(source, [at, to])[0]
  return (
    first !== null && first !== undefined && first.span[0] === at && /^[\s.;,/]*$/u.test(source.text.slice(first.span[1], to))
  )
}

/** Ends with bodies that are named one by one behind a colon: "Giám đốc các Sở" */
const TO_BE_NAMED = /(?<!\p{sc=Latin})các\s+(?:sở|ban|bộ|phòng|huyện|xã|phường|thị\s+trấn|ngành|chi\s+cục|đơn\s+vị)\s*$/u
/** One of them: "Nội vụ", "Kế hoạch và Đầu tư", "Tư pháp" */
const FIELD =
  /\s*(?:và\s+)?\p{Lu}[\p{sc=Latin}&-]*(?:\s+(?:và\s+)?(?!và(?!\p{sc=Latin}))[\p{sc=Latin}&-]+){0,6}?(?=\s*(?:[,;.]|$)|\s+và\s+\p{Lu})/uy
const FIELDS_END = /\s*,/uy

/** Bodies whose fields stand behind a colon, with those that follow: "Giám đốc các Sở: Nội vụ, Tài chính và Chủ tịch …"; null for a duty. */
function behindColon(source: Phrase, named: Named, to: number): Named | null {
  const { text, spelled } = source
  if (!TO_BE_NAMED.test(spelled.slice(...named.span))) return null
  let at = named.span[1] + (matchAt(/\s*:/uy, text, named.span[1])?.[0].length ?? 0)
  for (let turn = 0; turn < 20; turn++) {
    const blank = at + (matchAt(/[\s,]*(?:và\s+)?/uy, spelled, at)?.[0].length ?? 0)
    const rest = namedBodies(source, blank, to)
    if (rest) return rest.before === 'predicate' ? { ...rest, span: [named.span[0], rest.span[1]] } : null
    const field = matchAt(FIELD, text, at)
    if (!field) return null
    at += field[0].length
    at += matchAt(FIELDS_END, text, at)?.[0].length ?? 0
  }
  return null
}

/** A condition opens the clause: "Nếu thấy cần sửa đổi, bổ sung, ", "Trường hợp phát sinh vướng mắc, ", "Quá trình triển khai nếu có …, " */
const IF_OPENS = /(?:(?:trong\s+)?(?:quá\s+trình|khi|tổ\s+chức)\s+[^;.:]{0,80}?)?(?:nếu|trường\s+hợp|khi)(?!\p{sc=Latin})/uy
const LONGEST_IF = 240

/** Where a clause goes on behind such a condition, commas and all: before the body that is to do something; null where none is. */
function behindCondition(source: Phrase, at: number, to: number): number | null {
  const opens = matchAt(IF_OPENS, source.spelled, at)
  if (!opens) return null
  const words = source.spelled.slice(at, Math.min(to, at + LONGEST_IF))
  for (const { index } of words.matchAll(/,\s/gu)) {
    const next = skipBlanks(source.spelled, at + index)
    if (next > at + opens[0].length && namedBodies(source, next, to)?.before === 'predicate') return next
  }
  return null
}

/** A verb behind the name, or a colon and words; `Trưởng đoàn: đồng chí Phó Bí thư` only says who that is. */
function opensADuty(source: Phrase, { before, span }: Named, to: number): boolean {
  if (before !== 'colon') return before === 'predicate' || before === 'unknown'
  if (namesFields(source, span, to)) return false
  const from = skipBlanks(source.spelled, span[1])
  return from < to && !namesOnly(source, [from, to])
}

/** ": Nội vụ, Tài chính, Kế hoạch và Đầu tư", to the end */
const ONLY_FIELDS =
  /^\s*:\s*\p{Lu}[\p{sc=Latin}&-]*(?:\s+[\p{sc=Latin}&-]+){0,6}(?:,\s*\p{Lu}[\p{sc=Latin}&-]*(?:\s+[\p{sc=Latin}&-]+){0,6}){0,30}\s*$/u

/** Whether nothing but the fields of bodies stands behind the colon that follows them. */
const namesFields = (source: Phrase, span: Span, to: number): boolean =>
  TO_BE_NAMED.test(source.spelled.slice(...span)) && ONLY_FIELDS.test(source.text.slice(span[1], to))

/** Signs between a subject and its predicate: ", ", ": " */
const BETWEEN = /[\s,:]*/uy
const skipBlanks = (text: string, at: number): number => at + (matchAt(BETWEEN, text, at)?.[0].length ?? 0)

/** Whether words name bodies and say nothing of them. */
export function namesOnly(source: Phrase, [from, to]: Span): boolean {
  const named = namedBodies(source, from, to)
  if (named?.before === 'colon' && namesFields(source, named.span, to)) return true
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
