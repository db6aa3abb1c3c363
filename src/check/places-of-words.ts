import type { Directive } from '../model/document.js'
import type { Span } from '../model/span.js'

/** What a pattern would take for a sign of its own. */
const SIGNS = /[\\^$.*+?()[\]{}|/]/gu

/** Where words stand first in a stretch of a text, with whatever blanks between them; null where they don't. */
export function findWords(text: string, words: string, [from, to]: Span = [0, text.length]): Span | null {
  const spelled = words.trim()
  if (spelled === '') return null
  const match = new RegExp(spelled.replace(SIGNS, '\\$&').replace(/\s+/gu, '\\s+'), 'u').exec(text.slice(from, to))
  return match === null ? null : [from + match.index, from + match.index + match[0].length]
}

/** Where words stand first in a document; null where they don't. */
export const placeOfWords = ({ clean }: Directive, words: string): Span | null => findWords(clean.text, words)
