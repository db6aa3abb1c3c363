import type { SourcePage } from '../model/source-text.js'

/** The page on which an offset of the source stands; undefined where the source has no pages of its own. Logarithmic. */
export function pageNumber(pages: readonly SourcePage[], offset: number): number | undefined {
  if (pages.length < 2) return undefined
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle]?.span[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return pages[low]?.number
}
