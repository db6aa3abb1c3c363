import type { Central } from './central.js'
import type { Lexicon } from './lexicon.js'
import { COMPOUND } from './profiles.js'
import type { Segments } from './segments.js'

/** What each concept among the terms `[from, to)` carries: itself wholly, its kin in part. */
export function carriedBy(segments: Segments, from: number, to: number, lexicon: Lexicon): Map<number, number> {
  const carried = new Map<number, number>()
  const raise = (concept: number, share: number): void => {
    if ((carried.get(concept) ?? 0) < share) carried.set(concept, share)
  }
  for (let term = from; term < to; term++) {
    const concept = segments.tokens.concept[term] ?? 0
    raise(concept, 1)
    for (const kin of lexicon.kin[concept] ?? []) raise(kin.concept, kin.share)
  }
  return carried
}

/** Scratch space by concept, zero between calls, and the concepts that are not. */
let shares = new Float64Array(0)
const raised: number[] = []

function raise(concept: number, share: number): void {
  const before = shares[concept] ?? 0
  if (before >= share) return
  if (before === 0) raised.push(concept)
  shares[concept] = share
}

/**
 * Does something with what the terms `[from, to)` of a text carry, {@link carriedIn}, and forgets it: where every cut of a plan
 * is looked at once, making a map of each would be most of the work. Not for calls within one another.
 */
export function withCarried(
  segments: Segments,
  from: number,
  to: number,
  { lexicon, vocabulary }: Central,
  use: (carried: Carried) => void,
): void {
  if (shares.length < vocabulary.kinds.length) shares = new Float64Array(2 * vocabulary.kinds.length)
  for (let term = from; term < to; term++) {
    const concept = segments.tokens.concept[term] ?? 0
    raise(concept, 1)
    for (const kin of lexicon.kin[concept] ?? []) raise(kin.concept, kin.share)
  }
  use((concept) => carriedOf(concept, shares[concept] ?? 0, (part) => shares[part] ?? 0, lexicon))
  for (const concept of raised) shares[concept] = 0
  raised.length = 0
}

/** A long term whose parts are carried is carried in part. */
function carriedOf(concept: number, own: number, direct: Carried, lexicon: Lexicon): number {
  const parts = lexicon.parts(concept)
  if (parts.length === 0 || own >= COMPOUND) return own
  let sum = 0
  for (const part of parts) sum += part.share * direct(part.concept)
  return Math.max(own, COMPOUND * sum * sum)
}

/** What a stretch of text carries of a concept, 0 to 1. */
export type Carried = (concept: number) => number

const whole = new WeakMap<Segments, Carried>()

/** What a whole text carries: of the central sentences it is asked again with every plan. */
export function carriedByAll(segments: Segments, central: Central): Carried {
  let carried = whole.get(segments)
  if (carried === undefined) whole.set(segments, (carried = carriedIn(segments, 0, segments.weight.length, central)))
  return carried
}

const parts = new WeakMap<Segments, Map<number, Carried>>()

/** {@link carriedIn} for what is asked about by many sentences: kept as long as the segments are. */
export function carriedAlways(segments: Segments, from: number, to: number, central: Central): Carried {
  const key = from * (segments.weight.length + 1) + to
  let known = parts.get(segments)
  if (known === undefined) parts.set(segments, (known = new Map()))
  let carried = known.get(key)
  if (carried === undefined) known.set(key, (carried = carriedIn(segments, from, to, central)))
  return carried
}

/** What the terms `[from, to)` of a text carry, long terms whose parts stand near among it. */
export function carriedIn(segments: Segments, from: number, to: number, central: Central): Carried {
  const map = carriedBy(segments, from, to, central.lexicon)
  const direct = (concept: number): number => map.get(concept) ?? 0
  return (concept) => carriedOf(concept, direct(concept), direct, central.lexicon)
}

/** The share of the weight of the terms `[from, to)` that is carried; 0 where they weigh nothing. */
export function coverOf(segments: Segments, from: number, to: number, carried: Carried): number {
  let total = 0
  let covered = 0
  for (let term = from; term < to; term++) {
    const weight = segments.weight[term] ?? 0
    if (weight === 0) continue
    total += weight
    covered += weight * carried(segments.tokens.concept[term] ?? 0)
  }
  return total > 0 ? covered / total : 0
}

/** By central sentence: the share of its weight that the terms `[from, to)` of a text carry, compounds left aside. */
export function coverOfAll(segments: Segments, from: number, to: number, central: Central): Float64Array {
  const covers = new Float64Array(central.sentences.length)
  for (const [concept, share] of carriedBy(segments, from, to, central.lexicon)) {
    const { clauses } = central.profile(concept)
    for (let k = 0; k < clauses.index.length; k++) {
      const sentence = central.clauseSentence[clauses.index[k] ?? 0] ?? 0
      covers[sentence] = (covers[sentence] ?? 0) + (clauses.share[k] ?? 0) * share
    }
  }
  central.sentences.forEach((sentence, index) => {
    covers[index] = sentence.weight > 0 ? (covers[index] ?? 0) / sentence.weight : 0
  })
  return covers
}

/** By central sentence: what it explains of the weight of the terms `[from, to)` of a plan, beside that weight. */
export function explainedBy(
  segments: Segments,
  from: number,
  to: number,
  central: Central,
): { readonly shares: Float64Array; readonly total: number } {
  const shares = new Float64Array(central.sentences.length)
  let total = 0
  for (let term = from; term < to; term++) {
    const weight = segments.weight[term] ?? 0
    if (weight === 0) continue
    total += weight
    const { sentences } = central.profile(segments.tokens.concept[term] ?? 0)
    for (let k = 0; k < sentences.index.length; k++) {
      const sentence = sentences.index[k] ?? 0
      shares[sentence] = (shares[sentence] ?? 0) + weight * (sentences.share[k] ?? 0)
    }
  }
  return { shares, total }
}
