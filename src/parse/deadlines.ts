import type { Deadline } from '../model/document.js'
import type { Span } from '../model/span.js'
import { calendarTimesIn, type CalendarTime } from '../vietnamese/calendar.js'
import { conditionsIn } from '../vietnamese/conditions.js'
import { matchAt } from '../vietnamese/match-at.js'
import { PREDICATE } from '../vietnamese/predicates.js'
import { recurrencesIn } from '../vietnamese/recurrence.js'
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
}

/** A space, then a verb or a body: the clause goes on behind a condition. */
const GOES_ON = /,\s+/gu
const LONGEST_CONDITION = 240

/** All times and conditions of a stretch of text, in order, none inside another. */
export function whensIn(source: Phrase, [from, to]: Span): When[] {
  const spelled = source.spelled.slice(from, to)
  const times = calendarTimesIn(spelled).map((time): When => ({ ...timed(source, time, from), preposition: time.preposition }))
  const recurrences = recurrencesIn(spelled).map((time): When => {
    const span: Span = [from + time.from, from + time.to]
    return {
      deadline: deadline(source, span, 'recurring', time.normalized),
      condition: null,
      span,
      preposition: time.dated ? 'ngày' : '',
    }
  })
  const conditions = conditionsIn(spelled).map((found): When => {
    const span: Span = [from + found.from, conditionEnd(source, from + found.to, to)]
    const condition = source.text.slice(...span)
    return { deadline: found.guided ? deadline(source, span, 'when_guided', null) : null, condition, span, preposition: '' }
  })
  const all = [...times, ...recurrences, ...conditions].sort((a, b) => a.span[0] - b.span[0])
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
    } else apart.push(when)
  }
  return apart
}

function timed(source: Phrase, time: CalendarTime, offset: number): Omit<When, 'preposition'> {
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
  const stop = /[;()]|\.(?=\s|$)/u.exec(words)
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
  /^(?:(?:bắt\s+đầu\s+|triển\s+khai\s+)?thực\s+hiện|hoàn\s+thành|xong|tiến\s+hành|tổ\s+chức|(?:về\s+)?thời\s+gian(?:\s+(?:thực\s+hiện|hoàn\s+thành|tổ\s+chức|trình|báo\s+cáo|ban\s+hành))?|thời\s+hạn(?:\s+(?:thực\s+hiện|hoàn\s+thành))?|tiến\s+độ(?:\s+thực\s+hiện)?|báo\s+cáo|trình)?(?:\s*:)?\s*(?:xong\s+)?/u
/** "theo chương trình kiểm tra …", "theo kế hoạch": bound to something else than a time */
const BOUND = /^(?:theo|sau|khi|nếu|ngay)\s/u

/**
 * Reads words that say nothing but when: the content of a bracket (`Thực hiện trong năm 2023 và những năm tiếp theo`), a
 * sentence (`Hoàn thành trước ngày 30/9/2022`). Null where they say something else.
 */
export function limitIn(source: Phrase, [from, to]: Span): When | null {
  const lead = ABOUT_TIME.exec(source.spelled.slice(from, to))?.[0] ?? ''
  const start = from + lead.length
  const span = trimEnd(source.text, [start, to], ' .;,/')
  const raw = source.text.slice(...span)
  const found = whensIn(source, span)
  const first = found[0]
  if (!first || first.span[0] > start) {
    return lead.trim() !== '' && BOUND.test(source.spelled.slice(start, to))
      ? { deadline: null, condition: raw, span, preposition: '' }
      : null
  }
  // "là Ngày hội của toàn dân (ngày 15/3/2026)" tells when, but sets no limit.
  if (lead.trim() === '' && first.deadline?.kind === 'date' && first.preposition === '') return null
  const dated = found.find(({ deadline: of }) => of !== null && of.kind !== 'recurring' && of.kind !== 'when_guided')
  const recurring = found.filter(({ deadline: of }) => of?.kind === 'recurring')
  const best = dated ?? recurring[0] ?? first
  const condition = found.find((when) => when.condition !== null)?.condition ?? null
  // Nothing but a condition is one as a whole, commas and all.
  return {
    deadline: best.deadline && { ...best.deadline, text: raw },
    condition: dated === undefined && first.condition !== null ? raw : condition,
    span,
    preposition: best.preposition,
  }
}
