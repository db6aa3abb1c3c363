import type { Span } from '../model/span.js'

/**
 * Narrows a span until no given sign stands at its end. A loop, for a pattern with `$` would try again at every sign of a
 * long row of dots.
 *
 * @param signs the signs and blanks to leave out
 */
export function trimEnd(text: string, [from, to]: Span, signs: string): Span {
  let end = to
  while (end > from && signs.includes(text[end - 1] ?? '')) end--
  return [from, end]
}
