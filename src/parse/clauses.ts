import type { Span } from '../model/span.js'
import { sentenceSpans } from './sentences.js'

/** A stretch of a sentence between semicolons. */
export interface Clause {
  readonly span: Span
  /** The sentence it stands in. */
  readonly sentence: Span
}

const LONGEST_BRACKET = 600

/** Cuts a text in sentences and these at semicolons, but not at those in brackets. Offsets into `text`. */
export function clausesOf(text: string): Clause[] {
  return sentenceSpans(text).flatMap((sentence) => cuts(text, sentence).map((span) => ({ span, sentence })))
}

function cuts(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = []
  let start = from
  let bracket = -1
  const push = (end: number): void => {
    const words = text.slice(start, end)
    const trimmed = words.trim()
    if (trimmed !== '') {
      const begin = start + words.indexOf(trimmed)
      spans.push([begin, begin + trimmed.length])
    }
    start = end + 1
  }
  for (let at = from; at < to; at++) {
    const character = text[at]
    if (character === '(') bracket = at
    else if (character === ')') bracket = -1
    // A bracket that is open for longer was never closed.
    else if (character === ';' && (bracket < 0 || at - bracket > LONGEST_BRACKET)) push(at)
  }
  push(to)
  return spans
}
