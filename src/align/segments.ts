import { foldedWords } from '../vietnamese/fold.js'
import { PHRASE_OPENERS } from '../vietnamese/terms/connectives.js'
import { termLines } from '../vietnamese/terms.js'
import { COMMA, CUT, type Tokens } from './tokens.js'

/** A text in terms, with the phrases and cuts they stand in and what they weigh. */
export interface Segments {
  readonly tokens: Tokens
  /** By term: what it weighs. */
  readonly weight: Float64Array
  /** By phrase: its first term; one more entry than there are phrases. */
  readonly phraseStart: Int32Array
  /** By cut: its first term; one more entry than there are cuts. */
  readonly cutStart: Int32Array
}

let openers: ReadonlyMap<string, readonly (readonly string[])[]> | undefined

/** The words that open a phrase, by their first word. */
function phraseOpeners(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (openers === undefined) {
    const found = new Map<string, (readonly string[])[]>()
    for (const line of termLines(PHRASE_OPENERS)) {
      const words = foldedWords(line)
      const first = words[0] ?? ''
      found.set(first, [...(found.get(first) ?? []), words])
    }
    openers = found
  }
  return openers
}

/** Divides a text in cuts (at `.` and `;`) and phrases (at commas and before words such as "nhằm", "nhất là"). */
export function segment(tokens: Tokens, spelling: readonly string[], weightOf: (concept: number) => number): Segments {
  const opening = phraseOpeners()
  const count = tokens.concept.length
  const weight = new Float64Array(count)
  const phraseStart: number[] = []
  const cutStart: number[] = []
  for (let term = 0; term < count; term++) {
    const first = tokens.termStart[term] ?? 0
    const gap = tokens.gap[first]
    if (gap === CUT) cutStart.push(term)
    if (gap === CUT || gap === COMMA || opensPhrase(first)) phraseStart.push(term)
    weight[term] = weightOf(tokens.concept[term] ?? 0)
  }
  function opensPhrase(first: number): boolean {
    const candidates = opening.get(spelling[tokens.word[first] ?? 0] ?? '')
    return candidates?.some((words) => words.every((word, k) => spelling[tokens.word[first + k] ?? -1] === word)) ?? false
  }
  phraseStart.push(count)
  cutStart.push(count)
  return { tokens, weight, phraseStart: Int32Array.from(phraseStart), cutStart: Int32Array.from(cutStart) }
}

/** Sum of the weights of the terms `[from, to)`. */
export function weightOfRange(segments: Segments, from: number, to: number): number {
  let sum = 0
  for (let term = from; term < to; term++) sum += segments.weight[term] ?? 0
  return sum
}

/** Where the terms `[from, to)` stand in the clean text. */
export function spanOfTerms(tokens: Tokens, from: number, to: number): readonly [number, number] {
  const first = tokens.termStart[from] ?? 0
  const last = (tokens.termStart[to] ?? 0) - 1
  return [tokens.from[first] ?? 0, tokens.to[last] ?? 0]
}
