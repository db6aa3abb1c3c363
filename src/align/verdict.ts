import type { Label } from '../model/comparison.js'
import type { Candidate } from './candidates.js'
import { type Fidelity, isRestated } from './fidelity.js'

/** A label and how sure it is. */
interface Judgement {
  readonly label: Label
  /**
   * 0 to 1: how far the figures that decide stand from their thresholds, as a logistic curve. The slopes are set by hand so that
   * on the plans labelled for the one resolution that we have, verdicts of high confidence are right more often than the
   * others; it is no measured frequency, and means the less the less a plan is like those.
   */
  readonly confidence: number
  readonly review: boolean
}

/** A passage that is worth less does not carry the obligation. */
export const CARRIED = 0.28
/** An adopted sentence leaves out and puts in no more than these shares of its core weight: editorial differences. */
const MOST_DROPPED = 0.02
const MOST_INSERTED = 0.08
/** How fast the doubt falls with the distance from a threshold. */
const CARRIED_SLOPE = 11
const EDITORIAL_SLOPE = 1.2
/** Below this a person should look. */
const SURE = 0.77

/** In a plan on another subject, the same phrases seldom ask for the same: what is left of the confidence that it is carried. */
const OTHER_SUBJECT = 0.7
/** What a plan that says everything in words of its own takes from the certainty that a sentence is omitted, in steps of the curve. */
const REWORDS = 2

/** How a plan as a whole stands to the central document. */
export interface Manner {
  /** Whether it is on the subject of the central document, or cites it. */
  readonly onSubject: boolean
  /**
   * 0 to 1: how far to suspect that it says in words of its own what was not found: high where it is on the subject, little
   * of the document is found in it, and that in other words.
   */
  readonly rewords: number
}

/** The manner of a plan, by the candidates for all sentences. */
export function mannerOf(sharesSubject: boolean, citesCentral: boolean, ranked: readonly (readonly Candidate[])[]): Manner {
  const onSubject = sharesSubject || citesCentral
  // One that cites the document and says nothing of its subject rewords nothing.
  if (!sharesSubject || ranked.length === 0) return { onSubject, rewords: 0 }
  const carried = ranked.flatMap(([best]) =>
    best !== undefined && best.value >= CARRIED ? [Math.min(1, best.fidelity.dropped)] : [],
  )
  const dropped = carried.length > 0 ? carried.reduce((sum, share) => sum + share, 0) / carried.length : 1
  return { onSubject, rewords: dropped * (1 - carried.length / ranked.length) ** 4 }
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Dropped and inserted as multiples of what an editor may do, the worse of both. */
const departure = ({ dropped, inserted }: Fidelity): number => Math.max(dropped / MOST_DROPPED, inserted / MOST_INSERTED)

/** Whether a passage states the same obligation but for editorial differences. */
const isEditorial = (fidelity: Fidelity): boolean => departure(fidelity) <= 1

/**
 * Labels a sentence by its best passage: adopted when that differs editorially only, omitted when none is worth enough,
 * else localized. `sameSubstance` tells whether the candidate changes no figure, date or condition.
 */
export function judge(
  candidates: readonly Candidate[],
  sameSubstance: (candidate: Candidate) => boolean,
  { onSubject, rewords }: Manner,
): Judgement & { readonly best: Candidate | null } {
  const best = candidates[0]
  if (best === undefined) return { label: 'omitted', confidence: 0.99, review: false, best: null }
  const editorial = candidates.filter((candidate) => isEditorial(candidate.fidelity))
  const adopted = editorial.find(sameSubstance)
  if (adopted !== undefined) {
    const confidence = logistic(2 + EDITORIAL_SLOPE * (1 - departure(adopted.fidelity)))
    return { label: 'adopted', confidence: round(confidence), review: confidence < SURE, best: adopted }
  }
  if (best.value < CARRIED) {
    const confidence = logistic(CARRIED_SLOPE * (CARRIED - best.value) - REWORDS * rewords)
    return { label: 'omitted', confidence: round(confidence), review: confidence < SURE, best }
  }
  const carried = logistic(CARRIED_SLOPE * (best.value - CARRIED))
  const closest = Math.min(...candidates.map((candidate) => departure(candidate.fidelity)))
  const changed = editorial.length > 0 ? 0.85 : logistic(1 + EDITORIAL_SLOPE * (closest - 1))
  const confidence = carried * changed * (onSubject ? 1 : OTHER_SUBJECT)
  return { label: 'localized', confidence: round(confidence), review: confidence < SURE, best: decisive(candidates, best) }
}

/** Passages that restate a sentence are worth the same within this share of the best … */
const AS_GOOD = 0.9

/** … and of those the one that has most of the sentence decides. */
function decisive(candidates: readonly Candidate[], best: Candidate): Candidate {
  if (!isRestated(best.fidelity)) return best
  const asGood = candidates.filter(
    ({ fidelity, value }) => isRestated(fidelity) && value >= Math.max(CARRIED, AS_GOOD * best.value),
  )
  return asGood.reduce((most, candidate) => (candidate.match.coverage > most.match.coverage ? candidate : most), best)
}

const round = (x: number): number => Math.round(x * 100) / 100
