import { plainBlanks } from '../vietnamese/match-at.js'
import type { Clause } from './clauses.js'
import type { Phrase } from './phrase.js'
import { isShare, type Quantity } from './quantities.js'

/* Counts that are rules and no goals: steps of a procedure, norms, how often somebody does what. For a respelled text. */

/** How often something is done. @example "70% chi hội sinh hoạt | 01 lần/quý" */
const OFTEN = /^(?:lần|buổi|kỳ|đợt|tiết|giờ|ca)$/iu
/** Before a count that is a step of a procedure: "chỉ cưỡng chế sau khi đã đối thoại, vận động ", "được xét nếu đạt " */
const STEP_BEFORE = plainBlanks(
  /(?:(?<!\p{sc=Latin})(?:(?:trước|sau)\s+khi|chỉ\s[^;]*\skhi)(?!\p{sc=Latin})(?!\s+[^,;]*,\s+(?:phấn\s+đấu|mỗi))[^;]*|\p{sc=Latin}\s+(?:khi|nếu)\s[^,;]*)$/u,
)
/** Behind it: " rồi mới trình", " trước khi điều chỉnh", " mới được" */
const STEP_BEHIND = /^[^,;.]*(?<!\p{sc=Latin})(?:rồi\s+mới|trước\s+khi|mới\s+được|sau\s+đó)(?!\p{sc=Latin})/u
/** Before the times that something grows: "tăng ", "gấp ít nhất " */
const GROWS = /(?<!\p{sc=Latin})(?:tăng|giảm|gấp|nâng|cao\s+hơn)(?:\s[^,;.:()]*)?$/u
/** Before a measure that something must have: "khoảng cách đến khu dân cư ", "có công suất " */
const NORM = plainBlanks(
  /(?<!\p{sc=Latin})(?:khoảng\s+cách|bề\s+rộng|chiều\s+(?:rộng|cao|dài|sâu)|(?:có|với)\s+(?:công\s+suất|quy\s+mô|tải\s+trọng|trọng\s+tải|dung\s+tích))(?:\s[^,;.:()]*)?$/u,
)
/** Those who make up a body: "Đoàn có ít nhất 03 | thành viên" */
const MEMBER = /^(?:thành\s+viên|ủy\s+viên|cấp\s+ủy\s+viên|chi\s+ủy\s+viên)$/iu
/** "mỗi năm", "hằng tháng" */
const EVERY = /(?<!\p{sc=Latin})(?:mỗi|h[ằà]ng)\s+(?:năm|quý|tháng|tuần)(?!\p{sc=Latin})/u
/** What stands around a figure is looked at no farther off: what makes it a step, and what its sentence says. */
const STEP_REACH = 240
const SENTENCE_BACK = 600

/** Whether a count belongs to what is said of those whom the share before it counts: `100% cán bộ được tập huấn 2 lần/năm`. */
export function saysHowOften({ spelled }: Phrase, before: Quantity | undefined, { unit, span }: Quantity): boolean {
  return (
    before !== undefined &&
    isShare(before.unit) &&
    OFTEN.test(unit ?? '') &&
    !/[,;.]/u.test(spelled.slice(before.span[1], span[0]).slice(-SENTENCE_BACK))
  )
}

/** Whether a count outside the objectives is a rule: a step of a procedure, a norm of building, how many make up a body. */
export function isRule(
  { spelled }: Phrase,
  { sentence, span }: Clause,
  quantity: Quantity,
  before: string,
  dated: boolean,
): boolean {
  const { unit, per, comparator } = quantity
  // "không quá 02 lần": how often at most is a rule.
  if (OFTEN.test(unit ?? '') && (comparator === '<=' || comparator === '<')) return true
  const from = Math.max(span[0], quantity.span[0] - SENTENCE_BACK)
  if (STEP_BEFORE.test(spelled.slice(Math.max(from, quantity.span[0] - STEP_REACH), quantity.span[0]))) return true
  if (STEP_BEHIND.test(spelled.slice(quantity.span[1], Math.min(span[1], quantity.span[1] + STEP_REACH)))) return true
  if (NORM.test(before) || MEMBER.test(unit ?? '')) return true
  const said = spelled.slice(Math.max(sentence[0], from), Math.min(span[1], quantity.span[1] + SENTENCE_BACK))
  return OFTEN.test(unit ?? '') && per === null && !dated && !EVERY.test(said) && !GROWS.test(before)
}

/** What a law or rule lays down, right before its figure: "Điều 5 Luật Đất đai quy định ", "Nghị định số 01 quy định mức " */
const PRESCRIBES = plainBlanks(
  /(?<!\p{sc=Latin})(?:luật|pháp\s+lệnh|nghị\s+định|thông\s+tư|điều\s+\d{1,3}|khoản\s+\d{1,2})(?!\p{sc=Latin})[^;]{0,160}(?<!\p{sc=Latin})quy\s+định(?:\s+(?:là|rõ|mức|t[ỷỉ]\s+lệ|phải|được|thu|chi|trích))*\s*$/u,
)
const PRESCRIBED_BACK = 200

/** Whether a figure is what a law lays down. @param at where the figure begins, with its comparator */
export const prescribed = (spelled: string, at: number): boolean =>
  PRESCRIBES.test(spelled.slice(Math.max(0, at - PRESCRIBED_BACK), at))

/** For what somebody is paid: "tháng", "buổi", "người/ngày" */
const PAID_BY = /^(?:\p{L}+\/)?(?:tháng|ngày|buổi|lần|giờ|tiết|cuộc|bài|suất|lượt)$/iu
/** Money that is earned, which may be a goal by the month as well: "thu nhập bình quân … đồng/tháng" */
const EARNED =
  /(?<!\p{sc=Latin})(?:thu\s+nhập|doanh\s+thu|tiền\s+lương|năng\s+suất|giá\s+trị|lợi\s+nhuận|phấn\s+đấu)(?!\p{sc=Latin})/u

/** Whether a sum is a rate at which somebody is paid: `Mỗi tổ: 1.500.000 đồng/tháng`. */
export const isRate = ({ spelled }: Phrase, { span }: Clause, { per, figure }: Quantity): boolean =>
  per !== null && PAID_BY.test(per) && !EARNED.test(spelled.slice(Math.max(span[0], figure[0] - SENTENCE_BACK), figure[0]))
