import { documentTypes } from '../vietnamese/document-types.js'
import { anyOf, matchAt } from '../vietnamese/match-at.js'
import { PREDICATE } from '../vietnamese/predicates.js'
import { respell } from '../vietnamese/respell.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import type { Clause } from './clauses.js'
import { namedBodies } from './body-names.js'
import { whensIn } from './deadlines.js'
import type { Phrase } from './phrase.js'

/*
 * Clauses whose times are nobody's deadline: what is done already, what nobody may do, and since when a document is in force.
 */

/** Behind a subject, of what is over: "đã hoàn thành"; "đã được giao" and "đã đăng ký" say who is meant. */
const DONE = /đã\s+(?!(?:đăng\s+ký|được|có|đạt)(?!\p{sc=Latin}))/uy
/** Behind a subject, of what is forbidden: "không được ", "tuyệt đối không ", "nghiêm cấm " */
const MUST_NOT =
  /(?:không\s+được(?:\s+phép)?(?!\s+(?:giao|phân\s+công|chọn|mời)(?!\p{sc=Latin}))|tuyệt\s+đối\s+không|(?:nghiêm\s+)?cấm)\s+/uy
/** The same before a verb: "không | tổ chức"; "không quá 05 ngày" is a limit, "không hoàn thành" tells who is meant */
const NOT = /không\s+(?!(?:hoàn\s+thành|thực\s+hiện|chấp\s+hành|báo\s+cáo|tham\s+gia|đăng\s+ký)(?!\p{sc=Latin}))/uy
/** The same clause asks for something all the same: "Các xã đã rà soát | khẩn trương báo cáo …", "không để tồn đọng, | hoàn thành …" */
const ASKS =
  /(?<!\p{sc=Latin})(?:phải|cần|có\s+trách\s+nhiệm|khẩn\s+trương|tiếp\s+tục|kịp\s+thời|chủ\s+động|nghiêm\s+túc|đề\s+nghị|yêu\s+cầu)(?!\p{sc=Latin})|(?:,|(?<!\p{sc=Latin})(?:và|thì))\s+(?:hoàn\s+thành|xong|báo\s+cáo|gửi|trình)(?!\p{sc=Latin})/u
const BETWEEN = /[\s,]*/uy

/** Says that a document, itself the subject, is in force or takes another's place: "Đề án này thay thế ", "Thông tư có hiệu lực " */
const IN_FORCE = madeOfTerms(() => {
  const types = anyOf(documentTypes().map(({ word }) => respell(word)))
  return new RegExp(
    `${types}(?:\\s+này\\s+(?:được\\s+)?(?:thay(?:\\s+thế|\\s+cho)|bãi\\s+bỏ|áp\\s+dụng|thực\\s+hiện(?=\\s+(?:từ|đến|kể|trong))|có\\s+giá\\s+trị)|(?:\\s+này)?\\s+(?:có|hết)\\s+hiệu\\s+lực)(?!\\p{sc=Latin})`,
    'uy',
  )
})

/** Why nobody is to do by then what a clause says: it is done (`past`), it may not be done (`forbidden`), a document is in force (`effect`). */
export type NoDuty = 'past' | 'forbidden' | 'effect'

/** Whether a clause gives nobody a deadline, and why; null for all others. */
export function noDuty(source: Phrase, { span: [from, to], sentence }: Clause): NoDuty | null {
  const { spelled } = source
  if (matchAt(IN_FORCE(), spelled, sentence[0])) return 'effect'
  if (!SIGNS.test(spelled.slice(from, to))) return null
  const time = whensIn(source, [from, Math.min(to, from + LONGEST_TIME)])[0]
  const start = skip(spelled, time?.span[0] === from ? time.span[1] : from)
  const named = namedBodies(source, start, to)
  const at = skip(spelled, named?.span[1] ?? start)
  const done = matchAt(DONE, spelled, at)
  const barred = matchAt(MUST_NOT, spelled, at)
  const not = matchAt(NOT, spelled, at)
  const said = done ?? barred ?? (not && matchAt(PREDICATE, spelled, at + not[0].length) ? not : null)
  if (!said || ASKS.test(spelled.slice(at + said[0].length, to))) return null
  return said === done ? 'past' : 'forbidden'
}

/** No such clause without one of these words: cheaper to look for than its subject. */
const SIGNS = /(?<!\p{sc=Latin})(?:đã|không|cấm)\s/u
const LONGEST_TIME = 80
const skip = (text: string, at: number): number => at + (matchAt(BETWEEN, text, at)?.[0].length ?? 0)
