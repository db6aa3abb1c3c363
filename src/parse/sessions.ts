import type { Span } from '../model/span.js'
import type { When } from './deadlines.js'
import type { Phrase } from './phrase.js'

/** A meeting or an occasion that a time belongs to: "trong kỳ sinh hoạt chi bộ định kỳ | tháng 6/2026", "nhân dịp kỷ niệm | ngày 20/10/2025" */
const SESSION =
  /(?<!\p{sc=Latin})(?:trong|tại|vào|qua|nhân)\s+(?:(?:các|những)\s+)?(?:kỳ|buổi|phiên|đợt|hội\s+nghị|cuộc|dịp|tuần)(?:\s+[\p{sc=Latin}]+){0,7}\s+$/u
/** Before one that is over: "kết luận của Bí thư tại hội nghị …" */
const SAID = /(?<!\p{sc=Latin})(?:kết\s+luận|ý\s+kiến|phát\s+biểu|đã|thông\s+qua|được)(?!\p{sc=Latin})[^,;]{0,60}$/u

/** Where the meeting begins that a time belongs to; -1 where none does. */
export function sessionAt({ spelled }: Phrase, start: number, { span }: When): number {
  const from = Math.max(start, span[0] - LONGEST_SESSION)
  const before = spelled.slice(from, span[0])
  const session = SESSION.exec(before)
  return session && !SAID.test(before.slice(0, session.index)) ? from + session.index : -1
}

const LONGEST_SESSION = 120

/** A time with the meeting that it belongs to. */
export function withSession(source: Phrase, [start]: Span, when: When): When {
  const from = when.deadline && when.preposition === '' ? sessionAt(source, start, when) : -1
  if (from < 0 || !when.deadline) return when
  const text = source.text.slice(from, when.span[1]).replace(/\s+/gu, ' ')
  return { ...when, deadline: { ...when.deadline, text }, span: [from, when.span[1]] }
}
