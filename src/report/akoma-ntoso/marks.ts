import type { Span } from '../../model/span.js'
import { visible } from '../visible.js'
import { escaped } from '../xml.js'

/** A passage of the clean text that an inline element stands around, or that something else stands for. */
export interface Mark {
  readonly span: Span
  /** XML before and behind the passage. */
  readonly open: string
  readonly close: string
  /** What stands for the passage, instead of its words. */
  readonly instead?: string
  /** 0 for what is kept whole, in marks that stand apart from each other; of the others that which begins first is kept. */
  readonly rank: number
}

/** Writes a passage of the clean text, with the marks in it. */
export type Inline = (span: Span) => string

/** Text that shows as itself and steers nothing. */
export const shownText = (text: string): string => escaped(visible(text))

/** Marks of one line each: an element ends where its paragraph does. */
function byLines(marks: readonly Mark[], text: string): Mark[] {
  return marks.flatMap((mark) => {
    const [from, to] = mark.span
    const lines: Mark[] = []
    for (let at = from; at < to;) {
      const newline = text.indexOf('\n', at)
      const end = newline < 0 || newline > to ? to : newline
      if (end > at) lines.push({ ...mark, span: [at, end] })
      at = end + 1
    }
    return lines
  })
}

/** The marks that lie beside or within each other, in order, the outer one first. n log n. */
function nested(marks: readonly Mark[]): Mark[] {
  const inOrder = [...marks].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.rank - b.rank || (a.open < b.open ? -1 : 1),
  )
  const kept: Mark[] = []
  const open: Mark[] = []
  for (const mark of inOrder) {
    while ((open.at(-1)?.span[1] ?? Infinity) <= mark.span[0]) open.pop()
    const around = open.at(-1)
    if (around !== undefined) {
      const crosses = mark.span[1] > around.span[1]
      const same = mark.span[0] === around.span[0] && mark.span[1] === around.span[1] && mark.open === around.open
      if (crosses || same || around.instead !== undefined) continue
    }
    kept.push(mark)
    open.push(mark)
  }
  return kept
}

/** Whether some of the passages, which are in order and apart, holds one end of `span` and not the other. */
function crossesSome(passages: readonly Span[], [from, to]: Span): boolean {
  const holder = (offset: number): Span | undefined => {
    let low = 0
    let high = passages.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((passages[middle]?.[1] ?? Infinity) <= offset) low = middle + 1
      else high = middle
    }
    const found = passages[low]
    return found !== undefined && found[0] <= offset ? found : undefined
  }
  const [first, last] = [holder(from), holder(to - 1)]
  const isWithin = first !== undefined && first === last
  const holds = ([a, b]: Span): boolean => from <= a && b <= to
  return !isWithin && [first, last].some((passage) => passage !== undefined && !holds(passage))
}

/** References, which are apart, and of the others those that cross none of them: a sentence may end within a reference. */
function withoutCrossing(marks: readonly Mark[]): Mark[] {
  const first = marks.filter(({ rank }) => rank === 0)
  const spans = first.map(({ span }) => span).sort((a, b) => a[0] - b[0])
  return [...first, ...marks.filter(({ rank, span }) => rank > 0 && !crossesSome(spans, span))]
}

/** Writes passages of the text with the marks in them; a mark that crosses the edge of a passage is left out there. */
export function inlineWriter(text: string, marks: readonly Mark[]): Inline {
  const inOrder = nested(withoutCrossing(byLines(marks, text)))
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = inOrder.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((inOrder[middle]?.span[0] ?? Infinity) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return ([from, to]) => {
    const parts: string[] = []
    const open: Mark[] = []
    let at = from
    const upTo = (offset: number): void => {
      for (let last = open.at(-1); last !== undefined && last.span[1] <= offset; last = open.at(-1)) {
        parts.push(shownText(text.slice(at, last.span[1])), last.close)
        at = last.span[1]
        open.pop()
      }
      if (offset > at) parts.push(shownText(text.slice(at, offset)))
      at = Math.max(at, offset)
    }
    for (let next = firstFrom(from); next < inOrder.length; next++) {
      const mark = inOrder[next]
      if (mark === undefined || mark.span[0] >= to) break
      if (mark.span[1] > to) continue
      upTo(mark.span[0])
      if (mark.instead === undefined) {
        parts.push(mark.open)
        open.push(mark)
      } else {
        parts.push(mark.instead)
        at = mark.span[1]
      }
    }
    upTo(to)
    return parts.join('')
  }
}
