import type { CleanText } from '../model/clean-text.js'
import type { Span } from '../model/span.js'

/**
 * What a passage of the source, such as a word on a scan, has become in the clean text. A run that was rewritten goes to the
 * passage in which it begins; one that is wholly within such a run is null. What was left out of the clean text stays as it is
 * in the source.
 */
export function cleanWords({ source, text, segments }: CleanText): (span: Span) => string | null {
  const bySource = [...segments].sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1])
  const firstAt = (offset: number): number => {
    let low = 0
    let high = bySource.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((bySource[middle]?.source[1] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return ([from, to]) => {
    let found = ''
    let isSwallowed = false
    for (let index = firstAt(from); index < bySource.length; index += 1) {
      const segment = bySource[index]
      if (segment === undefined || segment.source[0] > to) break
      const [start, end] = segment.source
      // What was put in where the source has nothing is of the word that it touches.
      if ((end === from || start === to) && start < end) continue
      if (segment.steps.length > 0) {
        if (start >= from) found += text.slice(...segment.clean)
        else isSwallowed ||= segment.clean[1] > segment.clean[0]
      } else found += text.slice(segment.clean[0] + Math.max(0, from - start), segment.clean[0] + Math.min(end, to) - start)
    }
    const word = found.replace(/\s+/gu, ' ').trim()
    if (word !== '') return word
    return isSwallowed ? null : source.text.slice(from, to)
  }
}
