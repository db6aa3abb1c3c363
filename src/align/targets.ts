import type { TargetComparison } from '../model/comparison.js'
import type { Directive, Target } from '../model/document.js'
import { foldedWords } from '../vietnamese/fold.js'

/** Two targets are about the same thing when their metrics share this much of their words. */
const SAME_METRIC = 0.5

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return (2 * shared) / (one.size + other.size)
}

const sameUnit = (one: Target, other: Target): boolean => (one.unit ?? '').toLowerCase() === (other.unit ?? '').toLowerCase()

const meets = (one: readonly number[], other: readonly number[]): number =>
  one.length === 0 || other.length === 0 ? 0 : one.some((year) => other.includes(year)) ? 0.2 : -0.2

function statusOf(central: Target, plan: Target, likeness: number): TargetComparison['status'] {
  const value = plan.value - central.value || (plan.valueMax ?? plan.value) - (central.valueMax ?? central.value)
  if (value > 0) return 'raised'
  if (value < 0) return 'lowered'
  return central.comparator === plan.comparator && likeness >= 0.8 ? 'kept' : 'reworded'
}

/** The targets of the central document against the plan's, each taken once; those of the plan that are left come last. */
export function compareTargets(central: Directive, plan: Directive): TargetComparison[] {
  const words = new Map<Target, ReadonlySet<string>>()
  for (const target of [...central.targets, ...plan.targets]) words.set(target, new Set(foldedWords(target.metric)))
  const pairs = central.targets
    .flatMap((ours) =>
      plan.targets.map((theirs) => {
        const likeness = overlap(words.get(ours) ?? new Set(), words.get(theirs) ?? new Set())
        return {
          ours,
          theirs,
          likeness,
          rank: likeness + meets(ours.years, theirs.years) + (ours.value === theirs.value ? 0.1 : 0),
        }
      }),
    )
    .filter(({ ours, theirs, likeness }) => sameUnit(ours, theirs) && likeness >= SAME_METRIC)
    .sort((a, b) => b.rank - a.rank)
  const found = new Map<Target, { readonly target: Target; readonly likeness: number }>()
  const taken = new Map<Target, readonly number[]>()
  for (const { ours, theirs, likeness } of pairs) {
    if (found.has(ours)) continue
    // "Đến năm 2025 và năm 2030" of a plan may answer two targets of the central document, one for each year.
    const years = taken.get(theirs)
    if (years !== undefined && (years.length === 0 || years.some((year) => ours.years.includes(year)))) continue
    found.set(ours, { target: theirs, likeness })
    taken.set(theirs, [...(years ?? []), ...ours.years])
  }
  const compared: TargetComparison[] = central.targets.map((ours) => {
    const match = found.get(ours)
    if (match === undefined) return { central: ours, plan: null, status: 'omitted' }
    return { central: ours, plan: match.target, status: statusOf(ours, match.target, match.likeness) }
  })
  const added = plan.targets.filter((target) => !taken.has(target))
  return [...compared, ...added.map((target): TargetComparison => ({ central: null, plan: target, status: 'added' }))]
}
