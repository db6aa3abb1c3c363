import { BOILER, EVERYDAY, GRAMMATICAL } from './lexicon.js'
import type { Tokens } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'
import { CUT } from './tokens.js'

/** Factors on the rarity of a term. */
const BOILERPLATE = 0.3
const EVERYDAY_WORD = 0.8
const LOOSE_WORD = 0.75
const EXACT = 0.5
/** What every concept weighs where rarity does not count. */
const ALIKE = 4

/**
 * What each concept weighs: how rare it is among the cuts of the central document, in nats; less for boilerplate, for a word
 * that is in no term and for figures and document numbers, which the changes look at; nothing for grammar. A concept that the central
 * document does not have weighs like one that it has once.
 */
export function weightsOf(vocabulary: Vocabulary, documents: readonly Tokens[], alike = false): (concept: number) => number {
  const frequency = new Map<number, number>()
  let cuts = 0
  let seen = new Set<number>()
  for (const tokens of documents) {
    for (let term = 0; term < tokens.concept.length; term++) {
      if (tokens.gap[tokens.termStart[term] ?? 0] === CUT) {
        cuts++
        seen = new Set()
      }
      const concept = tokens.concept[term] ?? 0
      if (seen.has(concept)) continue
      seen.add(concept)
      frequency.set(concept, (frequency.get(concept) ?? 0) + 1)
    }
  }
  const terms = vocabulary.lexicon.concepts
  const cache: number[] = []
  return (concept) => {
    let weight = cache[concept]
    if (weight === undefined) {
      const kind = vocabulary.kinds[concept]
      const rarity = alike ? ALIKE : Math.log((cuts + 1) / (0.5 + (frequency.get(concept) ?? 0.5)))
      const factor = vocabulary.exact[concept]
        ? EXACT
        : kind === GRAMMATICAL
          ? 0
          : kind === BOILER
            ? BOILERPLATE
            : kind === EVERYDAY
              ? EVERYDAY_WORD
              : concept >= terms
                ? LOOSE_WORD
                : 1
      cache[concept] = weight = Math.max(0, rarity) * factor
    }
    return weight
  }
}
