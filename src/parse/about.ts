import { isCapitals, isDateLine, isMotto, isOpening, placeAndDateOf } from './head-lines.js'
import { roleOf } from './head-roles.js'
import type { Line } from './lines.js'
import { GOES_ON } from './subject.js'

/** `V/v` runs over no more lines. */
const MOST_LINES = 6

/** A line of its column is no longer. */
const LONGEST = 100
/** How what goes on begins, and what may do so too where the words above are not finished. @example "dự án hoàn thành", "(lần 2)" */
const CONTINUED = /^[\p{Ll}\d("“]/u
const NAMED = /^\p{Lu}\p{Ll}+\s.{3,}[^.;:,]$/u
/** The words before the day, cut within the place. @example "Quảng Nam, ngày", "Quảng" */
const PLACE_BEGUN = /[Nn]gày$|,$|^\S+$/u

/** The lines over which `V/v …` runs in its column. */
export function readAbout(
  lines: readonly Line[],
  { from, limit, noise, first }: { from: number; limit: number; noise: ReadonlySet<number>; first: string },
): { words: string[]; end: number } {
  const words: string[] = []
  const textAt = (at: number): string => (at < limit ? (lines[at]?.text ?? '') : '')
  let end = from
  while (end < limit && words.length < MOST_LINES && !noise.has(end)) {
    const text = textAt(end)
    const above = words.at(-1) ?? first
    const role = roleOf(text)
    // "của", then "Ban Thường vụ Tỉnh uỷ": a body that the words above lead to.
    const isOther = role !== null && !(role === 'issuer' && !isCapitals(text) && GOES_ON.test(above))
    if (text.length > LONGEST || isOther || isOpening(text)) break
    // A name begins with a capital: what stands below shows that it is no line of the text.
    const named = NAMED.test(text) && !PLACE_BEGUN.test(text) && (GOES_ON.test(above) || isHeadLine(textAt(end + 1)))
    if (!CONTINUED.test(text) && !named) break
    words.push(text)
    end++
  }
  return { words, end }
}

const isHeadLine = (text: string): boolean =>
  CONTINUED.test(text) || isMotto(text) || isDateLine(text) || placeAndDateOf(text) !== null || roleOf(text) === 'addressee'
