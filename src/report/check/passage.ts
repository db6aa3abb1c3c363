import type { Excerpt } from '../../model/finding.js'
import { columns } from '../typeset.js'
import { inLog } from './words.js'

const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Text in one line: a tab is a blank, as nobody knows where a terminal's tab stops are. */
const oneLine = (text: string): string => inLog(text.replace(/[\t\n]/g, ' '))

const graphemesOf = (text: string): string[] => [...GRAPHEMES.segment(text)].map(({ segment }) => segment)

/** As many of the letters as fit, from the front; none is cut in two. */
function fitting(letters: readonly string[], room: number): string[] {
  const kept: string[] = []
  let taken = 0
  for (const letter of letters) {
    taken += columns(letter)
    if (taken > room) break
    kept.push(letter)
  }
  return kept
}

const ELLIPSIS = '…'
/** Columns of a marker at the beginning of a line. @example "- ", "III.1. " */
const MARKER = 8

/** The beginning of a text in so many columns. */
function head(text: string, room: number): string {
  if (columns(text) <= room) return text
  if (room < 1) return ''
  return fitting(graphemesOf(text), room - 1).join('') + ELLIPSIS
}

/** The end of a text in so many columns. */
function tail(text: string, room: number): string {
  if (columns(text) <= room) return text
  if (room < 1) return ''
  return (
    ELLIPSIS +
    fitting(graphemesOf(text).reverse(), room - 1)
      .reverse()
      .join('')
  )
}

/**
 * The line that a finding is in and, below, carets under its words. Where the line is too long, what is around the words is
 * cut first.
 *
 * @param width columns that it may take, 20 or more
 * @param mark paints the words themselves
 */
export function passageLines(
  { text, span: [from, to] }: Excerpt,
  width: number,
  mark?: (text: string) => string,
): [string, string] {
  const [before, after] = [oneLine(text.slice(0, from)).trimStart(), oneLine(text.slice(to)).trimEnd()]
  const whole = oneLine(text.slice(from, to))
  // A marker before it stays; of more, where there is no room for it, a sign that it is cut.
  const isLong = columns(before) + columns(whole) > width
  const least = isLong && columns(before) > MARKER ? 1 : Math.min(columns(before), MARKER)
  const words = head(whole, width - least - (after === '' ? 0 : 1))
  const room = width - columns(words)
  // Half of the room for what stands before, and what the other side does not need.
  const left = tail(before, Math.max(least, Math.floor(room / 2), room - columns(after)))
  // What is cut itself has its sign already.
  const right = words === whole ? head(after, room - columns(left)) : ''
  const carets = '^'.repeat(Math.max(1, columns(words)))
  return [`${left}${mark?.(words) ?? words}${right}`, ' '.repeat(columns(left)) + carets]
}
