import type { Candidate } from './candidates.js'
import type { Central } from './central.js'
import { isRestated } from './fidelity.js'
import type { Plan } from './plan.js'
import { weightOfRange } from './segments.js'

/** A passage is a sentence's own where it leaves out no more than this of the wording. */
const FOLLOWED = 0.5
/** The share of its value that a window loses which wholly follows another sentence. */
const LOST = 0.7

/** Terms `[from, to)` of a passage that follow the wording of a sentence. */
interface Followed {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/**
 * Takes from candidates that only resemble a sentence what they owe to words which follow another one closely: a plan that
 * copies its neighbour has not taken up a task itself. Keeps the order best first.
 */
export function withoutTaken(central: Central, plan: Plan, ranked: readonly (readonly Candidate[])[]): (readonly Candidate[])[] {
  if (central.without.has('taken')) return [...ranked]
  const followed = new Map<number, Followed[]>()
  ranked.forEach((candidates, sentence) => {
    for (const { match, fidelity, from, to } of candidates) {
      if (fidelity.dropped > FOLLOWED) continue
      const list = followed.get(match.passage)
      if (list === undefined) followed.set(match.passage, [{ sentence, from, to }])
      else list.push({ sentence, from, to })
    }
  })
  return ranked.map((candidates, sentence) => {
    /** By what passages say: the share that is another's, also of a copy which that other did not find among its best. */
    const shares = new Map<number | undefined, number>()
    for (const candidate of candidates) {
      if (!isRestated(candidate.fidelity)) continue
      const others = followed.get(candidate.match.passage)?.filter((range) => range.sentence !== sentence)
      if (others === undefined || others.length === 0) continue
      const saying = plan.sayings[candidate.match.passage]
      shares.set(saying, Math.max(shares.get(saying) ?? 0, takenShare(plan, candidate, others)))
    }
    let changed = false
    const lessened = candidates.map((candidate) => {
      const share = shares.get(plan.sayings[candidate.match.passage]) ?? 0
      if (share === 0 || !isRestated(candidate.fidelity)) return candidate
      changed = true
      return { ...candidate, value: candidate.value * (1 - LOST * share) }
    })
    return changed ? lessened.sort((a, b) => b.value - a.value) : candidates
  })
}

/** The share of the weight of a candidate's words that stand in some ranges. */
function takenShare(plan: Plan, { match, from, to }: Candidate, ranges: readonly Followed[]): number {
  const segments = plan.segments[match.passage]
  if (segments === undefined) return 0
  const total = weightOfRange(segments, from, to)
  if (total === 0) return 0
  let taken = 0
  for (let term = from; term < to; term++)
    if (ranges.some((range) => range.from <= term && term < range.to)) taken += segments.weight[term] ?? 0
  return taken / total
}
