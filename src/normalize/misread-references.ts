import type { Doubt } from '../model/clean-text.js'
import type { Span } from '../model/span.js'
import { isoDate } from '../vietnamese/dates.js'

/** Least confidence of the words that were recognized in a place of the clean text; null where none was. */
export type ConfidenceIn = (span: Span) => number | null

/** What was read less surely may be any other figure. */
const UNSURE = 0.75
/** How sure it is that something is wrong where nothing but confidence says so; where what was read is no number, no day. */
const LESS_SURE = 0.4
const NONE_SUCH = 0.7
/** The number of a document stands in its head. */
const HEAD = 2500

/** The line of a document's number. @example "Số: 275 /STTTT-CNTT", "Số 35-KH/HU", "Số:      /KH-UBND" */
const NUMBER_LINE =
  /^[^\p{L}\n]{0,3}(?:Số|SỐ|số)(?!\p{L})[^\S\n]*[:.]?[^\S\n]*([^\n\p{Ll}]{0,16}?[-–/][^\S\n]*\p{Lu}[^\n]{0,30})$/gmu
/** Numbers as they are written: figures, at once a sign, letters. @example "275/STTTT-CNTT", "35-KH/HU", "12/2021/NQ-HĐND" */
const WHOLE_NUMBER = /^\d{1,5}[a-zđ]?(?:[-–/]\d{4})?[-–/]\p{Lu}/u
/** A date in words, whatever was read for its figures. @example "ngày /ÏÚ tháng 12 năm 201]", "ngày. tháng 12 năm 2011" */
const DATE = /(?<!\p{L})[Nn]gày([^\n\p{Ll}]{0,9}?)tháng([^\n\p{Ll}]{1,7}?)năm[^\S\n]*(\S{1,6})/gu
/** Room left to be filled in by hand: nothing was misread. @example " … ", " ..... " */
const BLANK = /^[\s.…_]*$/u
/** A date in figures, a number with its symbol. @example "22/12/2011", "25/KH-STTTT", "21-NQ/TW" */
const WRITTEN =
  /(?<![\p{L}\d])(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]{1,9}(?:[-/]\p{Lu}[\p{L}\d]{0,9}){0,2})(?![\p{L}\d])/gu

/**
 * Numbers and dates of documents that were recognized unsurely, or that cannot be what is printed. Nobody guesses what they
 * are: a person looks at the scan.
 */
export function doubtfulReferences(
  text: string,
  confidenceIn: ConfidenceIn,
  pageAt: (offset: number) => number,
): readonly Doubt[] {
  const doubts: Doubt[] = []
  const put = (from: number, to: number, isNone: boolean): void => {
    const sure = confidenceIn([from, to])
    if (sure === null || (!isNone && sure >= UNSURE)) return
    const confidence = isNone ? NONE_SUCH : Math.max(LESS_SURE, Math.round((1 - sure) * 100) / 100)
    doubts.push({
      reason: 'figure',
      clean: [from, to],
      word: text.slice(from, to),
      suggestions: [],
      confidence,
      page: pageAt(from),
    })
  }
  for (const match of text.slice(0, HEAD).matchAll(NUMBER_LINE)) {
    const number = (match[1] ?? '').trimEnd()
    const from = match.index + match[0].indexOf(number)
    put(from, from + number.length, !WHOLE_NUMBER.test(number))
  }
  for (const match of text.matchAll(DATE)) {
    const [all, day = '', month = '', year = ''] = match
    if (BLANK.test(day) && !/^\p{P}? *$/u.test(day)) continue
    put(match.index, match.index + all.length, !isDay(day, month, year))
  }
  for (const match of text.matchAll(WRITTEN)) put(match.index, match.index + match[0].length, false)
  return doubts
}

/** @example "2011", "2011," */
const YEAR = /^(\d{4})(?!\p{L}|\d)/u

function isDay(day: string, month: string, year: string): boolean {
  const figures = YEAR.exec(year)?.[1]
  if (figures === undefined || !/^\s*\d{1,2}\s*$/u.test(day) || !/^\s*\d{1,2}\s*,?\s*$/u.test(month)) return false
  return isoDate(Number(figures), Number.parseInt(month, 10), Number(day)) !== null
}
