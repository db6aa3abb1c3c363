import type { Central } from './central.js'
import { BOILER } from './lexicon.js'
import type { Segments } from './segments.js'
import { wordNumber } from './vocabulary.js'

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

/** A concept without terms of its own. */
const NO_WORDS: readonly number[] = []

const spellings = new WeakMap<Central, Map<number, readonly number[]>>()

/** The words of a concept of the lexicon by their numbers, looked up once for all plans. */
function spellingsIn(central: Central): (concept: number) => readonly number[] {
  let known = spellings.get(central)
  if (known === undefined) spellings.set(central, (known = new Map()))
  const { lexicon, vocabulary } = central
  return (concept) => {
    const words = lexicon.words[concept]
    if (words === undefined) return NO_WORDS
    let numbers = known.get(concept)
    if (numbers === undefined) known.set(concept, (numbers = words.map((word) => wordNumber(vocabulary, word))))
    return numbers
  }
}

/** Spells segments for comparing word by word. */
export function wording({ tokens, weight }: Segments, central: Central): Wording {
  const { lexicon, vocabulary } = central
  const spelledBy = spellingsIn(central)
  const lengthOf = (term: number, spelled: readonly number[]): number =>
    spelled.length > 0 ? spelled.length : (tokens.termStart[term + 1] ?? 0) - (tokens.termStart[term] ?? 0)
  let count = 0
  for (let term = 0; term < weight.length; term++) count += lengthOf(term, spelledBy(tokens.concept[term] ?? 0))
  const word = new Int32Array(count)
  const bare = new Int32Array(count)
  const weights = new Float64Array(count)
  const terms = new Int32Array(count)
  const loose = new Uint8Array(count)
  let at = 0
  for (let term = 0; term < weight.length; term++) {
    const concept = tokens.concept[term] ?? 0
    const spelled = spelledBy(concept)
    const from = tokens.termStart[term] ?? 0
    const length = lengthOf(term, spelled)
    const share = ((weight[term] ?? 0) * (vocabulary.kinds[concept] === BOILER ? BOILERPLATE : 1)) / length
    for (let k = 0; k < length; k++, at++) {
      const number = spelled[k] ?? tokens.word[from + k] ?? 0
      word[at] = number
      bare[at] = vocabulary.bare[number] ?? 0
      weights[at] = share
      terms[at] = term
      loose[at] = concept >= lexicon.concepts ? 1 : 0
    }
  }
  return { word, bare, weight: weights, term: terms, loose }
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
