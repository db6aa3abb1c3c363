import { type Line } from './lines.js'

/** A run of words of a line, and where it stands. */
export interface Fragment {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Columns of the page. */
  readonly start: number
  readonly end: number
}

/** Blanks within a cell are single. */
const GAP = / {2,}|[ \t]*\t[ \t]*/g
const TAB = 8

/** Cuts a line at its gaps of two blanks or more. */
export function fragmentsOf(line: Line): Fragment[] {
  const fragments: Fragment[] = []
  let at = 0
  let column = line.indent
  const put = (end: number): void => {
    const text = line.text.slice(at, end)
    fragments.push({ from: line.from + at, to: line.from + end, text, start: column, end: column + text.length })
    column += text.length
  }
  for (const { 0: gap, index } of line.text.matchAll(GAP)) {
    put(index)
    for (const blank of gap) column = blank === '\t' ? (Math.floor(column / TAB) + 1) * TAB : column + 1
    at = index + gap.length
  }
  put(line.text.length)
  return fragments
}

/** Which columns of the page hold words, in the lines of a table so far. */
export type Occupied = readonly (readonly [start: number, end: number])[]

/** The occupied columns with those of further fragments: stretches apart, in order. */
export function withFragments(occupied: Occupied, fragments: readonly Fragment[]): Occupied {
  const all = [...occupied, ...fragments.map(({ start, end }) => [start, end] as const)].sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [start, end] of all) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** The index of the stretch in which a fragment stands. */
export const columnOf = (occupied: Occupied, { start }: Fragment): number => occupied.findIndex((stretch) => start < stretch[1])

/** Words that stand beside the head of their column, not below it: no further from it than this, and twice as far from any other. */
const NEAR = 24

/**
 * The occupied columns, with those that have no head joined to the nearest head: below a head in the middle of its column short words
 * begin further left. A stretch between two heads that could be of either stays apart.
 */
export function belowHeads(occupied: Occupied, heads: readonly Fragment[]): Occupied {
  if (occupied.length <= heads.length) return occupied
  const joined: [number, number][] = []
  const hasHead = ([start, end]: Occupied[number]): boolean => heads.some((head) => head.start < end && start < head.end)
  let before: Occupied[number] | undefined
  for (const [index, stretch] of occupied.entries()) {
    const after = occupied[index + 1]
    const left = before === undefined ? Infinity : stretch[0] - before[1]
    const right = after === undefined ? Infinity : after[0] - stretch[1]
    before = stretch
    const last = joined.at(-1)
    const headless = last !== undefined && !hasHead(last)
    if (headless) joined.splice(-1, 1, [last[0], stretch[1]])
    else if (last !== undefined && !hasHead(stretch) && left <= NEAR && left * 2 <= right) last[1] = stretch[1]
    else if (hasHead(stretch) || (right <= NEAR && right * 2 <= left)) joined.push([...stretch])
    else return occupied
  }
  return joined
}
