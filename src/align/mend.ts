import type { Mend, Tokens } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'
import { wordNumber } from './vocabulary.js'

/** Pairs of neighbouring words, `giám sát`, that the central document or the lexicon knows. */
export interface KnownPairs {
  /** Whether two words, by number, stand side by side somewhere. */
  readonly has: (word: number, next: number) => boolean
  /** By bare number: the words that are spelled so. */
  readonly variants: ReadonlyMap<number, readonly number[]>
  /** Words below this number were known before any plan was read. */
  readonly words: number
}

/** Collects the pairs of the lexicon and of the central document, as read in `texts`. */
export function knownPairs(vocabulary: Vocabulary, texts: readonly Tokens[]): KnownPairs {
  const ofTerms = Array.from(vocabulary.lexicon.pairs, (pair) => pair.split(' ').map((word) => wordNumber(vocabulary, word)))
  // Pairs are of known words only, so that a pair is one small number.
  const words = vocabulary.words.size
  const pairs = new Set<number>()
  for (const [one, other] of ofTerms) pairs.add((one ?? 0) * words + (other ?? 0))
  for (const { word } of texts) for (let at = 1; at < word.length; at++) pairs.add((word[at - 1] ?? 0) * words + (word[at] ?? 0))
  const variants = new Map<number, number[]>()
  vocabulary.bare.forEach((bare, word) => {
    const list = variants.get(bare)
    if (list === undefined) variants.set(bare, [word])
    else list.push(word)
  })
  return {
    has: (word, next) => word >= 0 && word < words && next >= 0 && next < words && pairs.has(word * words + next),
    variants,
    words,
  }
}

/**
 * Reads a word as another of the same letters where its neighbours never stand beside it, but do beside the other:
 * `giảm sát` is compared as `giám sát`. Scans and typing err in marks more than in letters. For comparing only.
 */
export function mender({ has, variants }: KnownPairs, bare: readonly number[]): Mend {
  return (previous, word, next) => {
    if (has(previous, word) || has(word, next)) return word
    const alike = variants.get(bare[word] ?? -1)
    if (alike === undefined) return word
    let best = word
    for (const other of alike) {
      if (other === word) continue
      const before = has(previous, other)
      const after = has(other, next)
      if (before && after) return other
      if ((before || after) && best === word) best = other
    }
    return best
  }
}
