import type { PlanComparison } from '../model/comparison.js'
import type { SharedPassage } from '../model/course.js'
import type { Directive } from '../model/document.js'
import { sharedPassages } from './chain.js'
import { citedNames } from './cited-names.js'
import { differ, provinceOf } from './province.js'
import { allWords, type BodyWords, bodyWords, runsOf } from './shared-words.js'

/** Runs of plans of one province, or of plans of which none is known: where each stands first. */
type Index = Map<string, { readonly plan: number; readonly turn: number }>

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
 * Passages of each plan that stand word for word in an older plan, and neither in the central document nor in one between:
 * they come from a neighbour rather than from above. Plans of different provinces are not compared.
 *
 * @param above documents that all plans may have words from
 * @param told the province of a plan, where something beside the documents tells it
 */
export function siblingsOf(
  above: readonly Directive[],
  plans: readonly PlanComparison[],
  told: (plan: PlanComparison) => string | null = () => null,
): readonly (readonly SharedPassage[])[] {
  const known = above.map((document) => runsOf(allWords(document)))
  const words = plans.map((plan) => bodyWords(plan.plan))
  const found: SharedPassage[][] = plans.map(() => [])
  const indexes = new Map<string | null, Index>()
  const provinces = plans.map((plan) => told(plan) ?? provinceOf(plan.plan))
  for (const [turn, number] of byDate(plans).entries()) {
    const plan = plans[number]
    const mine = words[number]
    if (plan === undefined || mine === undefined) continue
    const key = provinces[number] ?? null
    const index: Index = indexes.get(key) ?? new Map()
    indexes.set(key, index)
    const beside = [...indexes].flatMap(([other, each]) => (differ(key, other) ? [] : [each]))
    const firstOf = (run: string): number | undefined =>
      beside
        .flatMap((each) => each.get(run) ?? [])
        .reduce<{ plan: number; turn: number } | null>(
          (best, each) => (best === null || each.turn < best.turn ? each : best),
          null,
        )?.plan
    const runs = runsOf(mine)
    const sources = new Set<number>()
    for (const run of runs.keys()) {
      const first = firstOf(run)
      if (first !== undefined && !known.some((each) => each.has(run))) sources.add(first)
    }
    found[number] = [...sources]
      .sort((a, b) => a - b)
      .flatMap((source) =>
        passagesFrom(plan, mine, words[source], firstOf, source, known).map((passage) => ({
          ...passage,
          ...(key !== null && key === provinces[source] && { sameProvince: true as const }),
        })),
      )
    for (const run of runs.keys()) if (!index.has(run)) index.set(run, { plan: number, turn })
  }
  return found
}

/** What a plan has from one older plan that had it first. */
function passagesFrom(
  plan: PlanComparison,
  mine: BodyWords,
  other: BodyWords | undefined,
  firstOf: (run: string) => number | undefined,
  source: number,
  known: readonly ReadonlyMap<string, number>[],
): SharedPassage[] {
  if (other === undefined) return []
  const elsewhere = new Map([...runsOf(mine)].filter(([run]) => (firstOf(run) ?? source) !== source))
  return sharedPassages(mine, other, citedNames(plan.plan), [...known, elsewhere])
}
