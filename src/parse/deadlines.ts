import type { Deadline } from '../model/document.js'
import type { Span } from '../model/span.js'
import { calendarTimesIn, type CalendarTime } from '../vietnamese/calendar.js'
import { conditionsIn } from '../vietnamese/conditions.js'
import { looseTimesIn } from '../vietnamese/loose-times.js'
import { matchAt } from '../vietnamese/match-at.js'
import { PREDICATE } from '../vietnamese/predicates.js'
import { RECURRENCE_NAMES, recurrencesIn } from '../vietnamese/recurrence.js'
import { namedBodies } from './body-names.js'
import type { Phrase } from './phrase.js'
import { trimEnd } from './trim.js'

/** When something is to be done, or on which condition, as a passage says it. Offsets into the passage. */
export interface When {
  readonly deadline: Deadline | null
  readonly condition: string | null
  readonly span: Span
  /** Words that stand in front and are not the author's limit: `đến` of "đến năm 2025", empty for a bare "năm 2025". */
  readonly preposition: string
  /** Whether its words set a limit wherever they stand: `02 lần/năm`, `trong thời hạn 15 ngày`. */
  readonly bound: boolean
}

/** A space, then a verb or a body: the clause goes on behind a condition. */
const GOES_ON = /,\s+/gu
const LONGEST_CONDITION = 240

/** All times and conditions of a stretch of text, in order, none inside another. */
export function whensIn(source: Phrase, [from, to]: Span): When[] {
  const spelled = source.spelled.slice(from, to)
  const times = calendarTimesIn(spelled).map((time): When => ({
    ...timed(source, time, from),
    preposition: time.preposition,
    bound: false,
  }))
  const loose = looseTimesIn(spelled).map((time): When => {
    const span: Span = [from + time.from, from + time.to]
    const preposition = PREPOSITION.exec(spelled.slice(time.from, time.to))?.[0] ?? ''
    return { deadline: deadline(source, span, time.kind, time.normalized), condition: null, span, preposition, bound: time.bound }
  })
  const recurrences = recurrencesIn(spelled).map((time): When => {
    const span: Span = [from + time.from, from + time.to]
    return {
      deadline: deadline(source, span, 'recurring', time.normalized),
      condition: null,
      span,
      preposition: time.dated ? 'ngày' : '',
      bound: false,
    }
  })
  const conditions = conditionsIn(spelled).map((found): When => {
    const span: Span = [from + found.from, conditionEnd(source, from + found.to, to)]
    const condition = source.text.slice(...span)
    return {
      deadline: found.guided ? deadline(source, span, 'when_guided', null) : null,
      condition,
      span,
      preposition: '',
      bound: false,
    }
  })
  // Of two that begin together the longer: "mỗi năm hai lần", not "mỗi năm".
  const all = [...times, ...loose, ...recurrences, ...conditions].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let end = from
  const apart: When[] = []
  for (const when of all) {
    const last = apart.at(-1)
    if (when.span[0] < end) continue
    end = when.span[1]
    // "trong Quý I năm 2023 khi có hướng dẫn": a time on a condition is one limit.
    if (
      last?.deadline &&
      last.condition === null &&
      when.condition !== null &&
      source.text.slice(last.span[1], when.span[0]).trim() === ''
    ) {
      const span: Span = [last.span[0], when.span[1]]
      apart[apart.length - 1] = {
        ...last,
        deadline: { ...last.deadline, text: source.text.slice(...span) },
        condition: when.condition,
        span,
      }
    } else if (last && goesTogether(source, last, when)) apart[apart.length - 1] = joined(source, last, when)
    else if (last && isStretch(source, last, when)) apart[apart.length - 1] = stretch(source, last, when)
    else apart.push(when)
  }
  return apart
}

/** Signs between two times that are one limit: " (", "), ", " và ", "), năm (" */
const BETWEEN_TIMES = /^[\s,();]*(?:và\s+)?(?:(?:cả\s+)?(?:năm|quý|tháng)\s*\()?$/u

/** A limit of more is no limit but a row of them. */
const LONGEST_JOINED = 160

/** "Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 05/12)": how often, and which day of every year. */
function goesTogether(source: Phrase, last: When, when: When): boolean {
  if (when.span[1] - last.span[0] > LONGEST_JOINED) return false
  if (last.deadline?.kind !== 'recurring' || when.deadline === null || when.condition !== null) return false
  const again = when.deadline.kind === 'recurring' || (when.deadline.kind === 'date' && when.deadline.normalized === null)
  return again && BETWEEN_TIMES.test(source.spelled.slice(last.span[1], when.span[0]))
}

/** Two times that are one limit. */
function joined(source: Phrase, last: When, when: When): When {
  const words = source.text.slice(last.span[0], when.span[1])
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')') && source.text[when.span[1]] === ')'
  const span: Span = [last.span[0], when.span[1] + (isOpen ? 1 : 0)]
  // "định kỳ ít nhất 02 lần/năm": it only introduces the rhythm.
  const introduces =
    last.deadline?.text.toLowerCase() === 'định kỳ' && source.text.slice(last.span[1], when.span[0]).trim() === ''
  const normalized = (introduces && when.deadline?.normalized ? [when] : [last, when]).flatMap(
    ({ deadline: of }) => of?.normalized?.split('; ') ?? [],
  )
  return {
    ...last,
    deadline: deadline(source, span, 'recurring', inOrder(normalized)),
    span,
    bound: last.bound || when.bound,
  }
}

/** Between the ends of a stretch of time: " ", " của năm trước " */
const BETWEEN_ENDS = /^\s*(?:(?:của\s+)?năm\s+(?:trước|nay)\s*)?$/u

/** "từ ngày 01/10 | đến hết tháng 11", "từ tháng 10/2022 | đến tháng 3/2023" */
const isStretch = (source: Phrase, last: When, when: When): boolean =>
  last.deadline !== null &&
  when.deadline !== null &&
  last.deadline.kind !== 'recurring' &&
  when.deadline.kind !== 'recurring' &&
  last.preposition.startsWith('từ') &&
  when.preposition.startsWith('đến') &&
  !last.deadline.normalized?.replace(/\.\.$/u, '').includes('..') &&
  BETWEEN_ENDS.test(source.spelled.slice(last.span[1], when.span[0]))

function stretch(source: Phrase, last: When, when: When): When {
  const span: Span = [last.span[0], when.span[1]]
  const [first, end] = [last.deadline?.normalized?.replace(/\.\.$/u, ''), when.deadline?.normalized]
  return {
    ...last,
    deadline: deadline(source, span, 'range', first && end ? `${first}..${end}` : null),
    span,
    bound: last.bound || when.bound,
  }
}

/** Recurrences in the order in which they are given, each once; null where none is named. */
function inOrder(names: readonly string[]): string | null {
  const sorted = RECURRENCE_NAMES.filter((name) => names.includes(name))
  return sorted.length === 0 ? null : sorted.join('; ')
}

/** What stands in front of a time: "trước ngày 15/10", "trong tháng 3" */
const PREPOSITION = /^(?:chậm\s+nhất|không\s+muộn|trước|đến|vào|trong|xong|từ|sau)(?!\p{sc=Latin})/u

function timed(source: Phrase, time: CalendarTime, offset: number): Omit<When, 'preposition' | 'bound'> {
  const span: Span = [offset + time.from, offset + time.to]
  return { deadline: deadline(source, span, time.kind, time.normalized), condition: null, span }
}

const deadline = ({ text }: Phrase, span: Span, kind: Deadline['kind'], normalized: string | null): Deadline => ({
  text: text.slice(...span).replace(/\s+/gu, ' '),
  kind,
  normalized,
})

/** A condition reaches to the end of its clause, or to the comma behind which something is to be done. */
function conditionEnd(source: Phrase, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_CONDITION)
  const words = source.spelled.slice(from, limit)
  const stop = /[;()]|\.(?=\s|$)|\sthì(?=\s)/u.exec(words)
  const end = stop ? from + stop.index : limit
  for (const comma of words.matchAll(GOES_ON)) {
    const next = from + comma.index + comma[0].length
    if (next >= end) break
    // "chính sách, hướng dẫn" goes on; ", tham mưu Ban Thường vụ" and ", các chi bộ" begin anew.
    if (matchAt(NOUN_OF_GUIDANCE, source.spelled, next)) continue
    if (matchAt(PREDICATE, source.spelled, next) || namedBodies(source, next, to)?.before === 'predicate')
      return from + comma.index
  }
  return end
}

const NOUN_OF_GUIDANCE = /(?:hướng\s+dẫn|quy\s+định|chỉ\s+đạo)(?:\s+(?:của|thực\s+hiện|cụ\s+thể)|\s*[.;,)]|$)/uy

/** What says that a bracket or a sentence is about time: "Thực hiện ", "hoàn thành trước", "Thời gian hoàn thành: " */
const ABOUT_TIME =
  /^(?:(?:bắt\s+đầu\s+|triển\s+khai\s+)?thực\s+hiện|(?:dự\s+kiến\s+)?(?:hoàn\s+thành|hoàn\s+tất)|xong|tiến\s+hành|tổ\s+chức|(?:về\s+)?thời\s+gian(?:\s+(?:triển\s+khai|dự\s+kiến))?(?:\s+(?:thực\s+hiện|hoàn\s+thành|tổ\s+chức|trình|báo\s+cáo|ban\s+hành|tiến\s+hành))?|(?:thời\s+hạn|hạn)(?:\s+(?:thực\s+hiện|hoàn\s+thành|báo\s+cáo))?|tiến\s+độ(?:\s+(?:thực\s+hiện|hoàn\s+thành))?|báo\s+cáo|trình|dự\s+kiến|định\s+kỳ(?=\s+(?:trước|vào)))?(?:\s*:)?\s*(?:xong\s+|là\s+)?/u
/** "theo chương trình kiểm tra …", "theo kế hoạch": bound to something else than a time */
const BOUND = /^(?:theo|sau|khi|nếu|ngay)\s/u
/** A figure that is no time: "năm 2023: 89,7%" */
const FIGURE = /:\s*\d|\d\s?%|\d,\d/u

/**
 * Reads words that say nothing but when: the content of a bracket (`Thực hiện trong năm 2023 và những năm tiếp theo`), a
 * sentence (`Hoàn thành trước ngày 30/9/2022`), the cell of a table. Null where they say something else.
 *
 * @param asked whether the place already says that it is a limit, so that a bare day is one
 */
export function limitIn(source: Phrase, [from, to]: Span, asked = false): When | null {
  const lead = ABOUT_TIME.exec(source.spelled.slice(from, to))?.[0] ?? ''
  const start = from + lead.length
  const span = trimEnd(source.text, [start, to], ' .;,/')
  const raw = source.text.slice(...span)
  const found = whensIn(source, span)
  const first = found[0]
  if (!first || first.span[0] > start) {
    return lead.trim() !== '' && BOUND.test(source.spelled.slice(start, to))
      ? { deadline: null, condition: raw, span, preposition: '', bound: false }
      : null
  }
  if (lead.trim() === '' && !asked) {
    // "là Ngày hội của toàn dân (ngày 15/3/2026)" tells when, but sets no limit.
    if (first.deadline?.kind === 'date' && first.preposition === '') return null
    if (FIGURE.test(raw)) return null
  }
  const dated = found.find(({ deadline: of }) => of !== null && of.kind !== 'recurring' && of.kind !== 'when_guided')
  const recurring = found.filter(({ deadline: of }) => of?.kind === 'recurring')
  const best = dated ?? recurring[0] ?? first
  const condition = found.find((when) => when.condition !== null)?.condition ?? null
  // Nothing but a condition is one as a whole, commas and all.
  return {
    deadline: best.deadline && { ...best.deadline, text: raw, normalized: together(best, found) },
    condition: dated === undefined && first.condition !== null ? raw : condition,
    span,
    preposition: best.preposition,
    bound: true,
  }
}

/** What several times of one limit come to: "Quý I và Quý III/2023" is as its times say, "hằng quý, 6 tháng, hằng năm" each of them once. */
function together(best: When, found: readonly When[]): string | null {
  const normalized = best.deadline?.normalized ?? null
  if (best.deadline?.kind !== 'recurring' || normalized === null) return normalized
  return inOrder(found.flatMap(({ deadline: of }) => (of?.kind === 'recurring' ? (of.normalized?.split('; ') ?? []) : [])))
}
