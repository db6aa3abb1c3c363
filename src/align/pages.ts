import type { Directive } from '../model/document.js'

/** The page of the source on which a place of the clean text stands; null where the text has no pages of its own. */
export function pageAt(directive: Directive, offset: number): number | null {
  const { source, segments } = directive.clean
  if (source.pages.length < 2) return null
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.clean[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const segment = segments[low]
  if (segment === undefined) return null
  const verbatim = segment.steps.length === 0 ? offset - segment.clean[0] : 0
  const place = segment.source[0] + verbatim
  return source.pages.find((page) => place >= page.span[0] && place < page.span[1])?.number ?? null
}
