import type { Span } from '../model/span.js'
import { matchAt } from '../vietnamese/match-at.js'
import { PREDICATE } from '../vietnamese/predicates.js'
import { bodyEnd, namedBodies } from './body-names.js'
import type { Phrase } from './phrase.js'
import type { Clause } from './clauses.js'
import { limitIn, whensIn, type When } from './deadlines.js'
import type { DutyMode } from './duty-context.js'

/** A time that stands for itself, behind what it holds for. */
export interface Limit {
  readonly when: When
  /** Whether it stands at this clause, or at a later one that it also holds for. */
  readonly stated: boolean
}

/** A bracket at the end of a clause: "(Thực hiện thường xuyên).", "(trước ngày 30/9/2022);" */
const FINAL_BRACKET = /\(([^()]{3,240})\)\s*[.;,…/]*$/u
/** A sentence that only gives the time: "Hoàn thành trước ngày 30/9/2022.", "Thời gian thực hiện: Quý I/2023." */
const TIME_SENTENCE = /^(?:hoàn\s+thành|thời\s+gian|thời\s+hạn|tiến\s+độ|xong)(?![\p{sc=Latin}\d])/u
const WORDS_BEHIND_A_TIME = 4

/**
 * The times that stand in a bracket at the end of a clause, or in a sentence of their own, by the number of the clause;
 * each holds for the clauses before it as well, back to the last such time.
 */
export function limitsIn(source: Phrase, clauses: readonly Clause[]): Map<number, Limit> {
  const limits = new Map<number, Limit>()
  let start = 0
  for (const [i, { span }] of clauses.entries()) {
    const when = limitOf(source, span)
    if (!when) continue
    for (let at = start; at <= i; at++) limits.set(at, { when, stated: at === i })
    start = i + 1
  }
  return limits
}

function limitOf(source: Phrase, [from, to]: Span): When | null {
  const bracket = FINAL_BRACKET.exec(source.text.slice(Math.max(from, to - 260), to))
  if (bracket?.[1] !== undefined) {
    const open = Math.max(from, to - 260) + bracket.index + 1
    return limitIn(source, [open, open + bracket[1].length])
  }
  if (!TIME_SENTENCE.test(source.spelled.slice(from, from + 20))) return null
  const when = limitIn(source, [from, to])
  const last = when && whensIn(source, when.span).at(-1)
  const behind = last ? source.text.slice(last.span[1], to).match(/\p{sc=Latin}+/gu) : null
  return when?.deadline && (behind?.length ?? 0) <= WORDS_BEHIND_A_TIME ? when : null
}

/** A time that governs what a clause says, and who does it where that is not the clause's subject. */
export type Governing = When & { readonly agent?: Span }

export interface Governed {
  readonly whens: readonly Governing[]
  /** Whether the clause also says something that none of the times holds for. */
  readonly ungoverned: boolean
}

/**
 * The times that say when the clause's duty is to be done. Not those that only describe something: `kế hoạch hằng năm`,
 * `đánh giá, xếp loại hằng năm`, `chương trình năm 2023`.
 *
 * @param from where what is to be done begins
 */
export function governing(source: Phrase, { span }: Clause, from: number, mode: DutyMode): Governed {
  const whens = whensIn(source, span).flatMap((when): Governing[] => {
    const agent = mode === 'policy' ? agentBefore(source, span[0], when) : undefined
    if (agent) return [{ ...when, agent }]
    return holds(source, span, from, when, mode) ? [when] : []
  })
  const first = whens[0]
  if (!first) return { whens, ungoverned: true }
  return { whens, ungoverned: saysSomething(source, from, reachOf(source, span, from, first)) }
}

function holds(source: Phrase, span: Span, from: number, when: When, mode: DutyMode): boolean {
  const { deadline } = when
  if (deadline === null)
    return mode === 'assigned' && /^(?:ngay\s+)?(?:sau\s+)?khi\s/u.test(source.spelled.slice(when.span[0], when.span[0] + 20))
  if (deadline.kind === 'when_guided') return mode !== 'aims'
  const leading = isLeading(source, span, from, when)
  if (deadline.kind === 'recurring') {
    if (when.preposition !== '') return mode !== 'aims'
    if (mode === 'assigned') return leading || isTrailing(source, span, when)
    return mode === 'policy' && leading && deadline.normalized !== 'thường xuyên'
  }
  // "đến năm 2025", "giai đoạn 2020 - 2025" tell a target's year.
  const ofTarget =
    /^(?:đến|(?:trong\s+)?giai\s+đoạn)(?!\s+(?:hết|ngày|tháng|quý))/u.test(when.preposition) &&
    !isBound(source, span[0], when, DONE_BY)
  if (ofTarget) return false
  if (mode === 'aims')
    return (
      deadline.kind !== 'year' &&
      when.preposition !== '' &&
      (deadline.kind !== 'range' || deadline.normalized?.endsWith('..') === true)
    )
  if (/^(?:trước|chậm|không\s+muộn|xong|bắt\s+đầu)/u.test(when.preposition)) return true
  if (mode === 'assigned') return when.preposition !== '' || leading || isBound(source, span[0], when, HELD)
  return when.preposition !== '' && isBound(source, span[0], when, DONE)
}

/** Where that begins which a time governs. A date holds for its clause, how often or on which condition for the last verb. */
function reachOf(source: Phrase, span: Span, from: number, when: Governing): number {
  if (isLeading(source, span, from, when)) return when.span[0]
  const closest = when.deadline === null || when.deadline.kind === 'recurring'
  if (!closest || when.span[0] <= from) return from
  const parts = [...source.spelled.slice(from, when.span[0]).matchAll(NEXT_PART)].map(
    ({ index, 0: joint }) => from + index + joint.length,
  )
  return parts.findLast((at) => matchAt(PREDICATE, source.spelled, at) !== null) ?? from
}

/** ", " and " và " part what is to be done from what else is to be done. */
const NEXT_PART = /(?:,|(?<!\p{sc=Latin})và)\s+/gu

/** Right before a time: "hoàn thành ", "xong chậm nhất " */
const DONE_BY = /(?<!\p{sc=Latin})(?:hoàn\s+thành|xong|chậm\s+nhất)\s*$/u
/** "tổ chức ngày 21/7/2022" */
const HELD =
  /(?<!\p{sc=Latin})(?:thực\s+hiện|tổ\s+chức|hoàn\s+thành|xong|tiến\s+hành|diễn\s+ra|báo\s+cáo|trình|gửi(?:\s+về\s+\p{sc=Latin}+)?)\s*$/u
/** Somewhere before a time in policy text, for it to be a deadline */
const DONE =
  /(?<!\p{sc=Latin})(?:hoàn\s+thành|xong|ban\s+hành|thành\s+lập|triển\s+khai|bắt\s+đầu|áp\s+dụng|tổng\s+kết|sơ\s+kết|trình|đưa\s+vào)(?!\p{sc=Latin})/u
const LOOK_BACK = 120

const isBound = ({ spelled }: Phrase, from: number, { span }: When, pattern: RegExp): boolean =>
  pattern.test(spelled.slice(Math.max(from, span[0] - LOOK_BACK), span[0]))

/** Whether a time opens what it governs: at the head of the duty, or behind a comma or `và` and before a verb or a body. */
function isLeading(source: Phrase, [start, to]: Span, from: number, { span }: When): boolean {
  if (span[0] <= from) return true
  const before = source.spelled.slice(Math.max(start, span[0] - LOOK_BACK), span[0]).trimEnd()
  if (before !== '' && !/(?:[,;:]|(?<!\p{sc=Latin})và)$/u.test(before)) return false
  const next = matchAt(/[\s,]*/uy, source.spelled, span[1])
  const at = span[1] + (next?.[0].length ?? 0)
  return at < to && (matchAt(PREDICATE, source.spelled, at) !== null || bodyEnd(source, at) > 0)
}

/** Nouns that a recurrence behind them describes: "kế hoạch công tác | hằng năm", "đánh giá, xếp loại | hằng năm" */
const DESCRIBED =
  /(?<!\p{sc=Latin})(?:kế\s+hoạch|chương\s+trình|công\s+tác|nhiệm\s+vụ|xếp\s+loại|chế\s+độ|sinh\s+hoạt|kinh\s+phí|dự\s+toán|chỉ\s+tiêu|tiêu\s+chí|thi\s+đua|khen\s+thưởng|ngân\s+sách|nguồn)(?:,?\s+\p{sc=Latin}+){0,4}\s*$/u
/** Verbs that a recurrence behind them belongs to: "kiểm điểm thực hiện | hàng năm", "báo cáo kết quả | định kỳ" */
const DONE_OFTEN =
  /(?<!\p{sc=Latin})(?:thực\s+hiện|báo\s+cáo|kiểm\s+điểm|sơ\s+kết|tổng\s+kết|rà\s+soát|kiểm\s+tra|giám\s+sát|theo\s+dõi|đôn\s+đốc|cập\s+nhật|bồi\s+dưỡng|tổ\s+chức|tiến\s+hành|duy\s+trì)(?:\s+\p{sc=Latin}+){0,4}\s*$/u

/** Whether a recurrence ends its clause or a part of it, and says how often that is done. */
function isTrailing({ spelled }: Phrase, [start, to]: Span, { span }: When): boolean {
  const before = spelled.slice(Math.max(start, span[0] - LOOK_BACK), span[0])
  return /^[.,…]{0,4}$/u.test(spelled.slice(span[1], to).trim()) && DONE_OFTEN.test(before) && !DESCRIBED.test(before)
}

const LEAST_WORDS = 3

/** Whether a duty is named between two offsets: a verb with what it is done to. */
function saysSomething({ spelled }: Phrase, from: number, to: number): boolean {
  if ((spelled.slice(from, to).match(/\p{sc=Latin}+/gu)?.length ?? 0) < LEAST_WORDS) return false
  const words = /(?<![\p{sc=Latin}\d])\p{sc=Latin}/gu
  for (const { index } of spelled.slice(from, to).matchAll(words)) {
    const verb = matchAt(PREDICATE, spelled, from + index)
    if (verb && from + index + verb[0].length <= to) return true
  }
  return false
}

/** "việc người đứng đầu cấp ủy | định kỳ đối thoại": who does it, inside a sentence about something else. */
function agentBefore(source: Phrase, start: number, { span, deadline }: When): Span | undefined {
  if (deadline?.kind !== 'recurring' || deadline.normalized === 'thường xuyên') return undefined
  const from = Math.max(start, span[0] - LOOK_BACK)
  for (const { index, 0: opening } of source.spelled.slice(from, span[0]).matchAll(/(?<!\p{sc=Latin})việc\s+/gu)) {
    const named = namedBodies(source, from + index + opening.length, span[1])
    if (named && source.text.slice(named.span[1], span[0]).trim() === '' && named.span[1] <= span[0]) return named.span
  }
  return undefined
}
