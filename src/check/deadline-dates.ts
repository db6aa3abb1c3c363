import type { Assignment, Deadline, Directive } from '../model/document.js'
import type { Span } from '../model/span.js'
import { pad } from '../vietnamese/dates.js'
import { nodeWith } from './node-index.js'
import { findWords } from './places-of-words.js'

/** "2022-09-30", "2022-09", "2023-Q1", "2023" */
const TIME = /^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|(?<month>\d{2})(?:-(?<day>\d{2}))?))?$/u

/** The last day of a month. */
const endOf = (year: string, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`

/** The first and the last day of one time; null for words that are no time of the calendar. */
function daysOf(time: string): readonly [first: string, last: string] | null {
  const { year, quarter, month, day } = TIME.exec(time)?.groups ?? {}
  if (year === undefined) return null
  if (day !== undefined) return [time, time]
  if (month !== undefined) return [`${time}-01`, endOf(year, Number(month))]
  if (quarter !== undefined) return [`${year}-${pad(Number(quarter) * 3 - 2)}-01`, endOf(year, Number(quarter) * 3)]
  return [`${year}-01-01`, `${year}-12-31`]
}

/** The first day of a date that may be no more than a month or a year. @example firstDay('2022-11') === '2022-11-01' */
export const firstDay = (date: string): string | null => daysOf(date)?.[0] ?? null

/**
 * The last day of a deadline as it is normalized; null where it stays open, comes again or is none of the calendar.
 *
 * @example lastDay('2023-Q1') === '2023-03-31', lastDay('2022-12..') === null
 */
export function lastDay(normalized: string | null): string | null {
  if (normalized === null) return null
  const ends = normalized.split('; ').map((time) => daysOf(time.split('..').at(-1) ?? '')?.[1] ?? null)
  return ends.includes(null) ? null : ends.reduce((one, other) => ((one ?? '') > (other ?? '') ? one : other))
}

/** "từ quý II/2023", "Kể từ ngày 01/01/2024 trở đi" */
const SINCE = /^(?:kể\s+)?từ(?!\p{L})/iu

/** Whether a time only says when a thing begins, so that it is no deadline. @example "từ năm 2023 trở đi" */
export const isStart = ({ text, normalized }: Deadline): boolean => SINCE.test(text) && normalized?.endsWith('..') === true

/** Letters around an assignment in which its deadline may stand. */
const AROUND = 2_000

/** Where the words of an assignment's deadline stand: in its own words, else near them in its node; null where they are not found. */
export function placeOfDeadline({ clean, tree }: Directive, assignment: Assignment): Span | null {
  const words = assignment.deadline?.text.split('; ')[0]
  if (words === undefined) return null
  const [from, to] = assignment.clean
  const [first, last] = (assignment.node === null ? undefined : nodeWith(tree, assignment.node))?.data.clean ?? assignment.clean
  return (
    findWords(clean.text, words, assignment.clean) ??
    findWords(clean.text, words, [Math.max(first, from - AROUND), Math.min(last, to + AROUND)])
  )
}

/** @example "2022-09-30" → "30/9/2022", "2022-11" → "11/2022" */
export const writtenDay = (iso: string): string =>
  iso
    .split('-')
    .map((part) => (part.length === 4 ? part : part.replace(/^0(?=[3-9])/u, '')))
    .reverse()
    .join('/')
