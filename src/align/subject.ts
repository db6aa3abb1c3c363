import type { Central, CentralSentence, Core } from './central.js'
import { EVERYDAY, type Lexicon, PLAIN } from './lexicon.js'
import type { Plan } from './plan.js'
import type { Segments } from './segments.js'
import type { Vocabulary } from './vocabulary.js'

/** Terms that say what a document is about, at most. */
const CORE = 12

/** The terms of the field that most sentences name. Places tell no subject, and words outside the lexicon are left aside. */
export function coreOf(sentences: readonly CentralSentence[], lexicon: Lexicon, { kinds }: Vocabulary): Core {
  const frequency = new Map<number, number>()
  for (const { segments } of sentences) {
    for (const concept of new Set(segments.tokens.concept)) {
      if (concept >= lexicon.concepts || (kinds[concept] !== PLAIN && kinds[concept] !== EVERYDAY)) continue
      const category = lexicon.categories[concept]
      if (category === 'place' || category === 'economy' || category === null) continue
      frequency.set(concept, (frequency.get(concept) ?? 0) + 1)
    }
  }
  const ranked = [...frequency].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const terms = new Set(ranked.slice(0, CORE).map(([concept]) => concept))
  return {
    terms,
    share: shareOf(
      terms,
      sentences.map(({ segments }) => segments),
    ),
  }
}

/** The share that some terms have of the weight of texts, 0 to 1. */
function shareOf(terms: ReadonlySet<number>, texts: readonly Segments[]): number {
  let total = 0
  let named = 0
  for (const { tokens, weight } of texts) {
    weight.forEach((here, term) => {
      total += here
      if (terms.has(tokens.concept[term] ?? -1)) named += here
    })
  }
  return total > 0 ? named / total : 0
}

/** A plan on the subject names the core terms at least at this share of the rate of the central document. */
const SAME_SUBJECT = 0.3

/** Fewer sentences do not tell what a document is about. */
const FEW = 10

/** Whether a plan is on the subject of the central document, by the terms that its body names. A document of few sentences has no core to go by. */
export function sharesSubject({ core, sentences }: Central, { passages, segments }: Plan): boolean {
  if (sentences.length < FEW) return true
  const body = segments.filter((_, passage) => passages[passage]?.node !== null)
  return shareOf(core.terms, body) >= SAME_SUBJECT * core.share
}
