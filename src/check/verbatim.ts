import type { CleanText } from '../model/clean-text.js'
import type { Span } from '../model/span.js'

/** Finds words of the clean text in the source text; null for what normalizing rewrote, which no fix may touch. */
export function verbatim({ segments }: CleanText): (span: Span) => Span | null {
  const kept = segments.filter(({ steps, clean }) => steps.length === 0 && clean[1] > clean[0])
  return ([from, to]) => {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((kept[middle]?.clean[0] ?? Infinity) <= from) low = middle + 1
      else high = middle
    }
    const segment = kept[low - 1]
    if (segment === undefined || to > segment.clean[1]) return null
    const start = segment.source[0] + from - segment.clean[0]
    return [start, start + to - from]
  }
}
