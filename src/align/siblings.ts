import type { PlanComparison } from '../model/comparison.js'
import type { SharedPassage } from '../model/course.js'
import type { Directive } from '../model/document.js'
import { sharedPassages } from './chain.js'
import { allWords, type BodyWords, bodyWords, runsOf } from './shared-words.js'

/** Runs of many plans: where each stands first. */
type Index = Map<string, { readonly plan: number; readonly at: number }>

const dateOf = ({ plan, relation }: PlanComparison): string =>
  plan.header.date ?? plan.header.inferred.date?.value ?? relation.issued ?? '9999'

/** The plans in the order in which they were issued, as far as is known; those of one day, and without a day, as given. */
const byDate = (plans: readonly PlanComparison[]): number[] =>
  plans
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [plans[a], plans[b]].map((plan) => (plan === undefined ? '' : dateOf(plan)))
      return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : a - b
    })

/**
 * Passages of each plan that stand word for word in an older plan of the same province, and neither in the central document
 * nor in one between: they come from a neighbour rather than from above.
 *
 * @param above documents that all plans may have words from
 * @param province what plans have in common that may copy from each other
 */
export function siblingsOf(
  above: readonly Directive[],
  plans: readonly PlanComparison[],
  province: (plan: PlanComparison) => string | null,
): readonly (readonly SharedPassage[])[] {
  const known = above.map((document) => runsOf(allWords(document)))
  const words = plans.map((plan) => bodyWords(plan.plan))
  const found: SharedPassage[][] = plans.map(() => [])
  const indexes = new Map<string | null, Index>()
  for (const number of byDate(plans)) {
    const plan = plans[number]
    const mine = words[number]
    if (plan === undefined || mine === undefined) continue
    const key = province(plan)
    const index: Index = indexes.get(key) ?? new Map()
    indexes.set(key, index)
    const runs = runsOf(mine)
    const sources = new Set<number>()
    for (const run of runs.keys()) {
      const first = index.get(run)
      if (first !== undefined && !known.some((each) => each.has(run))) sources.add(first.plan)
    }
    found[number] = [...sources]
      .sort((a, b) => a - b)
      .flatMap((source) => passagesFrom(plan, mine, words[source], index, source, known))
    for (const [run, at] of runs) if (!index.has(run)) index.set(run, { plan: number, at })
  }
  return found
}

/** What a plan has from one older plan that had it first. */
function passagesFrom(
  plan: PlanComparison,
  mine: BodyWords,
  other: BodyWords | undefined,
  index: Index,
  source: number,
  known: readonly ReadonlyMap<string, number>[],
): SharedPassage[] {
  if (other === undefined) return []
  const elsewhere = new Map([...runsOf(mine)].filter(([run]) => (index.get(run)?.plan ?? source) !== source))
  return sharedPassages(mine, other, plan.plan.references, [...known, elsewhere])
}
