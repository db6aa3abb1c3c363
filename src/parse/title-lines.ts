import type { Draft } from './draft.js'
import type { LineReading } from './line-kind.js'
import { readLine } from './line-kinds.js'
import type { Line } from './lines.js'

/** A heading has no full stop; a title in print is shorter than this. */
const LONGEST_TITLE = 400
const FULL_STOP = /[.;:]["”)]?$/u

/** How many lines in capitals a title may be broken into. */
const MOST_LINES = 4

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/**
 * "Phần thứ ba", "Chương I" or "Phụ lục" stand alone, their title on the next line: takes it, and further lines in
 * capitals, into the heading.
 *
 * @returns how many lines were taken
 */
export function titleLines(draft: Draft, reading: LineReading, lines: readonly Line[], at: number): number {
  const alone = lines[at]?.text.length === reading.textFrom
  if (!alone || reading.values.length === 0) return 0
  let taken = 0
  while (taken < MOST_LINES) {
    const line = lines[at + 1 + taken]
    if (!line || line.text.length > LONGEST_TITLE || readLine(line.text).series !== 'paragraph') break
    const capitals = isCapitals(line.text)
    if (taken > 0 && !capitals) break
    if (!capitals && FULL_STOP.test(line.text)) break
    if (taken === 0) draft.textFrom = line.span[0]
    draft.to = line.span[1]
    taken++
    if (!capitals) break
  }
  return taken
}
