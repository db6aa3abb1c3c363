import type { Label } from '../model/comparison.js'
import type { Candidate } from './candidates.js'
import { type Fidelity, isRestated } from './fidelity.js'
import type { Plan } from './plan.js'

/** A label and how sure it is. */
interface Judgement {
  readonly label: Label
  /**
   * 0 to 1: how often such a verdict is right, by a logistic curve that was fitted to labelled plans of several subjects;
   * `npm run eval` prints how often it is. It means the less the less a plan is like those.
   */
  readonly confidence: number
  readonly review: boolean
}

/**
 * A passage carries the obligation from this worth on, more where much of a plan resembles everything: the worth of the
 * fourth best passages, which carry nothing, on average.
 */
const CARRIED = 0.1
const RESEMBLANCE = 1.2
/** … and at least this, also in a plan of few passages that resemble nothing. */
const LEAST = 0.15
/** Which of the passages carries nothing, counted from 0. */
const FOURTH = 3
/** An adopted sentence leaves out and puts in no more than these shares of its core weight: editorial differences. */
const MOST_DROPPED = 0.02
const MOST_INSERTED = 0.08
/**
 * The odds that a passage carries the obligation grow with this power of what it is worth, in multiples of what counts; at
 * that point itself they are a little below even.
 */
const CARRIED_POWER = 4
const CARRIED_OFFSET = -0.3
/** How fast the doubt falls with the distance from what an editor may do. */
const EDITORIAL_SLOPE = 1.2
/** Below this a person should look. */
const SURE = 0.8

/** In a plan on another subject, the same phrases seldom ask for the same: what is left of the confidence that it is carried. */
const OTHER_SUBJECT = 0.7
/** What a plan that says everything in words of its own takes from the certainty that a sentence is omitted, in steps of the curve. */
const REWORDS = 2

/** How a plan as a whole stands to the central document. */
export interface Manner {
  /** A passage that is worth less does not carry an obligation. */
  readonly carried: number
  /** Whether it is on the subject of the central document, or cites it. */
  readonly onSubject: boolean
  /**
   * 0 to 1: how far to suspect that it says in words of its own what was not found: high where it is on the subject, little
   * of the document is found in it, and that in other words.
   */
  readonly rewords: number
}

/** What the fourth best of passages is worth, of which those that say the same are one: 0 where there are fewer. */
function fourthOf(candidates: readonly Candidate[], { sayings }: Plan): number {
  const said = new Set<number | undefined>()
  for (const { match, value } of candidates) if (said.add(sayings[match.passage]).size > FOURTH) return value
  return 0
}

/** The manner of a plan, by the candidates for all sentences. */
export function mannerOf(
  plan: Plan,
  sharesSubject: boolean,
  citesCentral: boolean,
  ranked: readonly (readonly Candidate[])[],
): Manner {
  const onSubject = sharesSubject || citesCentral
  const resemblance = ranked.reduce((sum, candidates) => sum + fourthOf(candidates, plan), 0) / Math.max(1, ranked.length)
  const carried = Math.max(LEAST, CARRIED + RESEMBLANCE * resemblance)
  // One that cites the document and says nothing of its subject rewords nothing.
  if (!sharesSubject || ranked.length === 0) return { carried, onSubject, rewords: 0 }
  const shares = ranked.flatMap(([best]) =>
    best !== undefined && best.value >= carried ? [Math.min(1, best.fidelity.dropped)] : [],
  )
  const dropped = shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 1
  return { carried, onSubject, rewords: dropped * (1 - shares.length / ranked.length) ** 4 }
}

/** The odds, as a logarithm, that a passage of some worth carries the obligation. */
const carriedOdds = (value: number, least: number): number =>
  value > 0 ? CARRIED_POWER * Math.log(value / least) + CARRIED_OFFSET : -Infinity

/** How sure it is that an editorial departure which touches a figure, a date or a condition is one of substance. */
const CHANGED = 0.9

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Dropped and inserted as multiples of what an editor may do, the worse of both. */
const departure = ({ dropped, inserted }: Fidelity): number => Math.max(dropped / MOST_DROPPED, inserted / MOST_INSERTED)

/** Whether a passage states the same obligation but for editorial differences. */
const isEditorial = (fidelity: Fidelity): boolean => departure(fidelity) <= 1

/**
 * Labels a sentence by its best passage: adopted when that differs editorially only, omitted when none is worth enough,
 * else localized. `sameSubstance` tells whether the candidate changes no figure, date or condition, `doubtful` whether a
 * person must look at what rests on it, however near it comes: a bare heading, a passage that forbids what is asked for.
 */
export function judge(
  candidates: readonly Candidate[],
  sameSubstance: (candidate: Candidate) => boolean,
  doubtful: (candidate: Candidate) => boolean,
  { carried: least, onSubject, rewords }: Manner,
): Judgement & { readonly best: Candidate | null } {
  const best = candidates[0]
  if (best === undefined) return { label: 'omitted', confidence: 0.99, review: false, best: null }
  const editorial = candidates.filter((candidate) => isEditorial(candidate.fidelity))
  const adopted = editorial.find(sameSubstance)
  if (adopted !== undefined) {
    const confidence = logistic(2 + EDITORIAL_SLOPE * (1 - departure(adopted.fidelity)))
    return { label: 'adopted', confidence: round(confidence), review: confidence < SURE, best: adopted }
  }
  if (best.value < least) {
    const confidence = 1 - logistic(carriedOdds(best.value, least) + REWORDS * rewords)
    return { label: 'omitted', confidence: round(confidence), review: confidence < SURE, best }
  }
  const carried = logistic(carriedOdds(best.value, least))
  const closest = Math.min(...candidates.map((candidate) => departure(candidate.fidelity)))
  const changed = editorial.length > 0 ? CHANGED : logistic(2 + EDITORIAL_SLOPE * (closest - 1))
  const likely = carried * changed * (onSubject ? 1 : OTHER_SUBJECT)
  // In a plan on another subject what is likelier than not to be chance carries nothing.
  if (!onSubject && likely < EVEN) return { label: 'omitted', confidence: round(1 - likely), review: true, best }
  const decides = decisive(candidates, best, least)
  const confidence = doubtful(decides) ? Math.min(likely, DOUBTFUL) : likely
  return { label: 'localized', confidence: round(confidence), review: confidence < SURE, best: decides }
}

const EVEN = 0.5
/** The most that is claimed where a person must look. */
const DOUBTFUL = 0.6

/** Passages that restate a sentence are worth the same within this share of the best … */
const AS_GOOD = 0.9

/** … and of those the one that has most of the sentence decides. */
function decisive(candidates: readonly Candidate[], best: Candidate, least: number): Candidate {
  if (!isRestated(best.fidelity)) return best
  const asGood = candidates.filter(
    ({ fidelity, value }) => isRestated(fidelity) && value >= Math.max(least, AS_GOOD * best.value),
  )
  return asGood.reduce(
    (most, candidate) => (candidate.match.window.coverage > most.match.window.coverage ? candidate : most),
    best,
  )
}

/** To two places, and never certain. */
const round = (x: number): number => Math.min(0.99, Math.round(x * 100) / 100)
