import type { CleanText, Segment } from '../model/clean-text.js'
import type { Point } from '../model/document.js'
import type { Span } from '../model/span.js'

/** The last index whose number is not above `value`; -1 if there is none. `numbers` ascend. */
export function lastNotAbove(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? Infinity) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Offset in the source of a clean offset within `segment`: exact where nothing was rewritten, else at its edge. */
function sourceOffset(segment: Segment, offset: number, edge: 'from' | 'to'): number {
  if (segment.steps.length > 0) return segment.source[edge === 'from' ? 0 : 1]
  return segment.source[0] + Math.min(offset - segment.clean[0], segment.source[1] - segment.source[0])
}

/** Finds the line and the column of an offset of a text. The lines are indexed once; each look-up is a binary search. */
export function pointer(text: string): (offset: number) => Point {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return (offset) => {
    const line = lastNotAbove(lineStarts, offset)
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset }
  }
}

/** Finds places in the source text. */
export type Locate = (clean: Span) => { readonly start: Point; readonly end: Point }

/** Indexes the segments and the lines of the source once; each look-up is then a binary search. */
export function locator(clean: CleanText): Locate {
  const segments = clean.segments.filter((segment) => segment.clean[1] > segment.clean[0])
  const starts = segments.map((segment) => segment.clean[0])
  const point = pointer(clean.source.text)
  const offsetOf = (offset: number, edge: 'from' | 'to'): number => {
    const inside = edge === 'from' ? offset : offset - 1
    const segment = segments[Math.max(0, lastNotAbove(starts, inside))]
    return segment ? sourceOffset(segment, offset, edge) : 0
  }
  return ([from, to]) => {
    const start = offsetOf(from, 'from')
    // What was moved may end before it begins in the source.
    const end = to > from ? Math.max(start, offsetOf(to, 'to')) : start
    return { start: point(start), end: point(end) }
  }
}
