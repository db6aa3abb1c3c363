import type { Columns } from '../pdf/columns.js'
import { least } from '../pdf/extent.js'
import type { Row, Segment } from '../pdf/rows.js'

/** Recipients beside a signature, and which of them is read first. */
export interface TailColumns extends Columns {
  readonly first: 'left' | 'right'
}

/**
 * What heads the recipients, however its letters and marks were read; with the colon it may be read worse.
 *
 * @example "Nơi nhận:", "Noi nhận:", "Nơi gửi:", "Näoi nhận:", "NWoi nhận:"
 */
const RECIPIENTS = /^\P{L}{0,3}(?:n[oơ]i (?:nh[aâ]n|g[uư]i)(?!\p{L})|n\p{L}{0,2}[oơ][il1] ?(?:nh[aâă]n|g[uư]i) ?[:;.])/iu
/** Rows that follow one another within columns are no further apart, in shares of the size: a hand needs room. */
const FAR = 12
/** A signature may begin this much above the recipients, in shares of the size, row by row. */
const ABOVE = 3.2
/** A column that begins so much higher than the other is read first, in shares of the size. */
const HIGHER = 1.2
/** No list of recipients and no signature has more rows. */
const MOST_ROWS = 60

const wordsOf = (segment: Segment | undefined): string => segment?.pieces.map(({ text }) => text).join(' ') ?? ''
const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u0303\u0306\u0309\u0323\u031B]/gu, '')

/**
 * Finds recipients ("Nơi nhận") and the signature that stands beside or a little above them, also where no line of the
 * one is level with a line of the other.
 */
export function tailColumnsOf(rows: readonly Row[]): TailColumns[] {
  return rows.flatMap((row, index) => {
    const heading = row.segments[0]
    if (heading === undefined || !RECIPIENTS.test(plain(wordsOf(heading)))) return []
    const columns = columnsAround(rows, index, heading)
    return columns === undefined ? [] : [columns]
  })
}

function columnsAround(rows: readonly Row[], seed: number, heading: Segment): TailColumns | undefined {
  const size = rows[seed]?.size ?? 0
  /** Segments that begin where recipients do belong to them; what begins clearly further right is of the signature. */
  const edge = heading.x0 + 6 * size
  let leftEnd = heading.x1
  let rightStart = Infinity
  const take = ({ segments }: Row): boolean => {
    let end = -Infinity
    let start = Infinity
    for (const { x0, x1 } of segments) {
      const goesOn = x0 < leftEnd + 0.5 * size || (x0 - end < 2.5 * size && x0 < rightStart - 2 * size)
      if (start === Infinity && (x0 < edge || goesOn)) end = x1
      else start = Math.min(start, x0)
    }
    end = Math.max(leftEnd, end)
    start = Math.min(rightStart, start)
    if (start - end < 0.3 * size) return false
    leftEnd = end
    rightStart = start
    return true
  }
  let to = seed
  for (let row = rows[to]; row !== undefined && to - seed < MOST_ROWS; row = rows[to]) {
    const before = rows[to - 1]
    if (to > seed && before !== undefined && row.y - before.y > FAR * size) break
    if (!take(row)) break
    to += 1
  }
  let from = seed
  for (let row = rows[from - 1]; row !== undefined && seed - from < MOST_ROWS; row = rows[from - 1]) {
    const below = rows[from]
    if (below === undefined || below.y - row.y > ABOVE * size) break
    const start = least(row.segments.map(({ x0 }) => x0))
    if (start < Math.max(leftEnd, heading.x0 + 12 * size) || !take(row)) break
    from -= 1
  }
  if (rightStart === Infinity) return undefined
  const gutter = (leftEnd + rightStart) / 2
  const top = (isRight: boolean): number =>
    least(rows.slice(from, to).flatMap(({ y, segments }) => (segments.some(({ x0 }) => x0 > gutter === isRight) ? [y] : [])))
  return { from, to, gutter, first: top(true) < top(false) - HIGHER * size ? 'right' : 'left' }
}
