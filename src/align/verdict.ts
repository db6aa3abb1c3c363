import type { Label } from '../model/comparison.js'
import type { Candidate } from './candidates.js'
import type { Fidelity } from './fidelity.js'

/** A label and how sure it is. */
export interface Judgement {
  readonly label: Label
  /** 0 to 1: how often a judgement like this one is right, by the labelled plans. */
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

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Dropped and inserted as multiples of what an editor may do, the worse of both. */
const departure = ({ dropped, inserted }: Fidelity): number => Math.max(dropped / MOST_DROPPED, inserted / MOST_INSERTED)

/** Whether a passage states the same obligation but for editorial differences. */
export const isEditorial = (fidelity: Fidelity): boolean => departure(fidelity) <= 1

/**
 * Labels a sentence by its best passage: adopted when that differs editorially only, omitted when none is worth enough,
 * else localized. `sameSubstance` tells whether the candidate changes no figure, date or condition.
 */
export function judge(
  candidates: readonly Candidate[],
  sameSubstance: (candidate: Candidate) => boolean,
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
    const confidence = logistic(CARRIED_SLOPE * (CARRIED - best.value))
    return { label: 'omitted', confidence: round(confidence), review: confidence < SURE, best }
  }
  const carried = logistic(CARRIED_SLOPE * (best.value - CARRIED))
  const closest = Math.min(...candidates.map((candidate) => departure(candidate.fidelity)))
  const changed = editorial.length > 0 ? 0.85 : logistic(1 + EDITORIAL_SLOPE * (closest - 1))
  const confidence = carried * changed
  return { label: 'localized', confidence: round(confidence), review: confidence < SURE, best }
}

const round = (x: number): number => Math.round(x * 100) / 100
