import { matchAt } from './match-at.js'

/** A date read from a text. */
export interface FoundDate {
  /** ISO 8601, `2022-06-16`. */
  readonly iso: string
  /** UTF-16 offset behind it. */
  readonly to: number
}

/** A date as somebody wrote it, be it one that the calendar does not have. */
export interface WrittenDate {
  /** ISO 8601; null for a day that does not exist, `31/02/2022`. */
  readonly iso: string | null
  readonly to: number
}

/** A date in figures: "16/6/2022", "02-9-2022", "3.2.2020", with stray blanks "16/ 6/2022" */
const FIGURES = /(\d{1,2})\s?([/.–-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/uy
/** A date in words: "16 tháng 6 năm 2022", "10 tháng 8, năm 2022" */
const WORDS = /(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s*năm\s+(\d{4})(?!\d)/iuy

/** ISO 8601 for a day of the calendar; null for a day that does not exist, or not in the years that documents speak of. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Two digits. */
export const pad = (value: number): string => String(value).padStart(2, '0')

/** Reads the date that stands at an offset, without the word ngày; null where none stands, or none that the calendar has. */
export function dateAt(text: string, at: number): FoundDate | null {
  const written = writtenDateAt(text, at)
  return written === null || written.iso === null ? null : { iso: written.iso, to: written.to }
}

/** Reads what is written as a date at an offset, without the word ngày; null where nothing is. */
export function writtenDateAt(text: string, at: number): WrittenDate | null {
  const figures = matchAt(FIGURES, text, at)
  const match = figures ?? matchAt(WORDS, text, at)
  if (!match) return null
  const [day, month, year] = figures ? [match[1], match[3], match[4]] : [match[1], match[2], match[3]]
  return { iso: isoDate(Number(year), Number(month), Number(day)), to: at + match[0].length }
}
