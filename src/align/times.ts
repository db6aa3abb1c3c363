import { calendarTimesIn } from '../vietnamese/calendar.js'
import { recurrencesIn } from '../vietnamese/recurrence.js'
import { respell } from '../vietnamese/respell.js'

/** A time by which, in which or how often something is done. */
export interface Time {
  /** As printed. */
  readonly text: string
  /** What it names, however it is printed: `2025`, `2023-Q2`, `hằng năm`; several for "hằng quý, hằng năm". */
  readonly normalized: readonly string[]
  /** Whether it comes again. */
  readonly recurring: boolean
}

/** A day of every year, or a span without a year. @example "ngày 31 tháng 01", "tháng 7 hằng năm", "cuối năm", "6 tháng một lần" */
const WITHOUT_YEAR =
  /(?<![\p{L}\d])(?:(?:trước|trong|đến|vào|chậm nhất)\s+)?(?:ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?![\d/])|quý\s+(?:iv|i{1,3}|[1-4])|\d{1,2}\s+tháng\s+một\s+lần|nhiệm kỳ\s+\d{4}\s?[-–]\s?\d{4})(?![\p{L}\d])/giu
/** "Thường xuyên" and "định kỳ" say how, not when. */
const HOW: ReadonlySet<string> = new Set(['thường xuyên', 'định kỳ'])
/** The day of a document is no deadline. @example "Chỉ thị số 28-CT/TW ngày ", "Nghị quyết 18-NQ/TW, " */
const OF_DOCUMENT = /\/[\p{L}\d-]+,?\s+$/u
/** Its number is no longer than this. */
const DOCUMENT_NUMBER = 24

/** Phrases and sentences are asked about again and again, those of the central document with every plan. */
const known = new Map<string, readonly Time[]>()
const KNOWN_LIMIT = 2_000

/** The times that a text sets, in order; not the days of the documents that it cites. */
export function timesIn(text: string): readonly Time[] {
  let times = known.get(text)
  if (times === undefined) {
    times = findTimes(text)
    if (known.size >= KNOWN_LIMIT) known.clear()
    known.set(text, times)
  }
  return times
}

function findTimes(text: string): readonly Time[] {
  const spelled = respell(text)
  const found = [
    // A day that no calendar has is known by its words.
    ...calendarTimesIn(spelled).map((time) => ({
      ...time,
      normalized:
        time.normalized ??
        spelled
          .slice(time.from + time.preposition.length, time.to)
          .replace(/\s+/gu, ' ')
          .trim(),
      recurring: false,
    })),
    ...recurrencesIn(spelled).map((time) => ({ ...time, recurring: !time.dated })),
    ...[...spelled.matchAll(WITHOUT_YEAR)].map((match) => ({
      normalized: match[0].replace(/\s+/gu, ' ').replace(/^(?:trước|trong|đến|vào|chậm nhất) /u, ''),
      recurring: false,
      from: match.index,
      to: match.index + match[0].length,
    })),
  ].sort((a, b) => a.from - b.from)
  let end = 0
  return found.flatMap(({ normalized, recurring, from, to }) => {
    if (from < end || OF_DOCUMENT.test(text.slice(Math.max(0, from - DOCUMENT_NUMBER), from))) return []
    end = to
    const named = normalized.split('; ').filter((time) => !HOW.has(time))
    return named.length > 0 ? [{ text: text.slice(from, to), normalized: named, recurring }] : []
  })
}
