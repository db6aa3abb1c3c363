import type { PageScan, ScannedWord } from '../model/scan.js'
import type { SourcePage } from '../model/source-text.js'
import type { Span } from '../model/span.js'

/** Index of the first element from which a test holds; it holds for all after that. */
function firstWhere<Value>(values: readonly Value[], test: (value: Value) => boolean): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = values[middle]
    if (value !== undefined && test(value)) high = middle
    else low = middle + 1
  }
  return low
}

/** The words of a scan that stand in a passage of the source. */
export function wordsIn({ words }: PageScan, [from, to]: Span): ScannedWord[] {
  const found: ScannedWord[] = []
  for (let index = firstWhere(words, ({ span }) => span[1] > from); index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined || word.span[0] >= to) break
    found.push(word)
  }
  return found
}

/** Index of the page on which an offset of the source lies. */
export const pageIndexAt = (pages: readonly SourcePage[], offset: number): number =>
  Math.max(0, firstWhere(pages, ({ span }) => span[0] > offset) - 1)
