import type { Central } from './central.js'
import { BOILER } from './lexicon.js'
import type { Segments } from './segments.js'
import { wordNumber } from './tokens.js'

/**
 * A text in words as they are compared one by one: each term is spelled as the first of its meaning, so that `đảm bảo` and
 * `bảo đảm`, `UBND` and `ủy ban nhân dân` are the same words.
 */
export interface Wording {
  /** By word: its number. */
  readonly word: Int32Array
  /** By word: the number of the word without its marks. */
  readonly bare: Int32Array
  /** By word: an equal share of what its term weighs. */
  readonly weight: Float64Array
  /** By word: its term in the segments. */
  readonly term: Int32Array
  /** By word: 1 where its term is no term of the lexicon. */
  readonly loose: Uint8Array
}

/** What boilerplate counts here, of what it counts elsewhere. */
const BOILERPLATE = 0.5

/** Spells segments for comparing word by word. */
export function wording({ tokens, weight }: Segments, { lexicon, vocabulary }: Central): Wording {
  const word: number[] = []
  const weights: number[] = []
  const terms: number[] = []
  const loose: number[] = []
  for (let term = 0; term < weight.length; term++) {
    const concept = tokens.concept[term] ?? 0
    const spelled = lexicon.words[concept] ?? []
    const from = tokens.termStart[term] ?? 0
    const length = spelled.length > 0 ? spelled.length : (tokens.termStart[term + 1] ?? 0) - from
    const share = ((weight[term] ?? 0) * (vocabulary.kinds[concept] === BOILER ? BOILERPLATE : 1)) / length
    for (let k = 0; k < length; k++) {
      const folded = spelled[k]
      word.push(folded === undefined ? (tokens.word[from + k] ?? 0) : wordNumber(vocabulary, folded))
      weights.push(share)
      terms.push(term)
      loose.push(concept >= lexicon.concepts ? 1 : 0)
    }
  }
  return {
    word: Int32Array.from(word),
    bare: Int32Array.from(word, (number) => vocabulary.bare[number] ?? 0),
    weight: Float64Array.from(weights),
    term: Int32Array.from(terms),
    loose: Uint8Array.from(loose),
  }
}

/** Index of the first word of a term or of a later one; the number of words where there is none. */
export function firstWordOf({ term: terms }: Wording, term: number): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? 0) < term) low = middle + 1
    else high = middle
  }
  return low
}
