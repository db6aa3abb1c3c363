import type { TargetComparison } from '../model/comparison.js'
import type { Directive, Level, QualitativeTarget, Target } from '../model/document.js'
import { statusOf, unitOf } from './ambition.js'
import type { Central } from './central.js'
import { carriedIn } from './cover.js'
import type { Plan } from './plan.js'
import { quoteOf } from './quotes.js'
import type { Segments } from './segments.js'
import { choosePairs, likeness, likenessOf, type Metric, type Pair, readMetric, share, sharesOf } from './target-metrics.js'

/** Two targets are about the same thing when their metrics share this much. */
const SAME_METRIC = 0.5
/** From this on they are in nearly the same words. */
const ALIKE = 0.8
/** An aim without a figure is taken up by words that have this much of it, and kept by such as these. */
const SAME_AIM = 0.6
const KEPT_AIM = 0.9
/** An aim of so few terms is taken up only by words that have nearly all of it. */
const FEW_TERMS = 3
/** What the same year speaks for a pair, another year against it, and the same figure for it. */
const YEAR = 0.2
const FIGURE = 0.04

type Metrics = ReadonlyMap<Target | QualitativeTarget, Metric>

const meets = (one: readonly number[], other: readonly number[]): number =>
  one.length === 0 || other.length === 0 ? 0 : one.some((year) => other.includes(year)) ? YEAR : -YEAR

/** Units that may measure the same: a bare figure goes with any count, a share with shares alone. */
function mayCompare(ours: Target, theirs: Target): boolean {
  const [one, other] = [unitOf(ours).name, unitOf(theirs).name]
  return one === other || ((one === '' || other === '') && one !== '%' && other !== '%')
}

/** A target and the metric in common with another. */
interface Match {
  readonly target: Target
  readonly shared: number
}

/** The figures of the central document against the plan's, each taken once. */
function compareFigures(central: Central, plan: Plan, metrics: Metrics): TargetComparison[] {
  const [ours, theirs] = [central.directive.targets, plan.directive.targets]
  const pairs = ours.flatMap((one, i) => theirs.flatMap((other, k) => pairOf(metrics, one, other, i, k)))
  const matches = new Map<Target, Match>()
  const taken = new Map<Target, readonly number[]>()
  const match = ({ ours: i, theirs: k, shared }: SharedPair): void => {
    const [one, other] = [ours[i], theirs[k]]
    if (!one || !other) return
    matches.set(one, { target: other, shared })
    taken.set(other, [...(taken.get(other) ?? []), ...one.years])
  }
  for (const pair of choosePairs(pairs)) match(pair)
  // "Đến năm 2025 và năm 2030" of a plan answers two targets of the central document, one for each year.
  for (const pair of pairs.toSorted((a, b) => b.rank - a.rank)) {
    const [one, other] = [ours[pair.ours], theirs[pair.theirs]]
    if (!one || !other || matches.has(one) || !one.years.some((year) => other.years.includes(year))) continue
    if (!one.years.some((year) => taken.get(other)?.includes(year))) match(pair)
  }
  const sameLevel = levelOf(central.directive) === levelOf(plan.directive)
  const compared = ours.map((one): TargetComparison => {
    const found = matches.get(one)
    if (found === undefined) return { kind: 'figure', central: one, plan: null, status: 'omitted' }
    const status = statusOf(one, found.target, found.shared >= ALIKE, sameLevel)
    return { kind: 'figure', central: one, plan: found.target, status }
  })
  const added = theirs.filter((target) => !taken.has(target))
  return [
    ...compared,
    ...added.map((target): TargetComparison => ({ kind: 'figure', central: null, plan: target, status: 'added' })),
  ]
}

const levelOf = ({ header }: Directive): Level | null => header.level ?? header.inferred.level?.value ?? null

/** A pair with what the metrics have in common. */
type SharedPair = Pair & { readonly shared: number }

/** One pair, or none where the two do not measure the same. */
function pairOf(metrics: Metrics, one: Target, other: Target, i: number, k: number): SharedPair[] {
  const [ours, theirs] = [metrics.get(one), metrics.get(other)]
  if (!ours || !theirs || !mayCompare(one, other)) return []
  const shared = likeness(ours, theirs)
  if (shared < SAME_METRIC) return []
  return [{ ours: i, theirs: k, shared, rank: shared + meets(one.years, other.years) + (one.value === other.value ? FIGURE : 0) }]
}

/** The words of the plan's sections that have most of an aim, where it has no aim of its own for it; null where none has enough. */
function wordsFor(
  aim: Segments,
  central: Central,
  plan: Plan,
): { readonly target: QualitativeTarget; readonly shared: number } | null {
  const least = aim.weight.filter((weight) => weight > 0).length < FEW_TERMS ? KEPT_AIM : SAME_AIM
  let best: { passage: number; from: number; to: number; shared: number } | null = null
  plan.segments.forEach((segments, passage) => {
    for (let cut = 0; cut + 1 < segments.cutStart.length; cut++) {
      const [from, to] = [segments.cutStart[cut] ?? 0, segments.cutStart[cut + 1] ?? 0]
      const shared = share(aim, carriedIn(segments, from, to, central))
      if (shared >= least && shared > (best?.shared ?? 0)) best = { passage, from, to, shared }
    }
  })
  if (best === null) return null
  const { passage, from, to, shared }: { passage: number; from: number; to: number; shared: number } = best
  const { quote, node, clean } = quoteOf(plan, passage, from, to)
  return { target: { metric: quote, quote, node, clean }, shared }
}

/** The aims without a figure of the central document against the plan's. */
function compareAims(central: Central, plan: Plan, metrics: Metrics): TargetComparison[] {
  const aims = plan.directive.qualitativeTargets
  const taken = new Set<QualitativeTarget>()
  const compared = central.directive.qualitativeTargets.map((ours): TargetComparison => {
    const words = metrics.get(ours)
    if (words === undefined || words.segments.weight.length === 0)
      return { kind: 'aim', central: ours, plan: null, status: 'omitted' }
    const ranked = aims
      .filter((aim) => !taken.has(aim))
      .map((aim) => {
        const theirs = metrics.get(aim)
        const both = theirs === undefined ? [0] : sharesOf(words, theirs)
        return { target: aim, shared: Math.min(...both), most: likenessOf(both) }
      })
      .filter(({ most }) => most >= SAME_AIM)
      .sort((a, b) => b.most - a.most)
    const match = ranked[0] ?? wordsFor(words.segments, central, plan)
    if (match === null) return { kind: 'aim', central: ours, plan: null, status: 'omitted' }
    taken.add(match.target)
    return { kind: 'aim', central: ours, plan: match.target, status: match.shared >= KEPT_AIM ? 'kept' : 'reworded' }
  })
  const added = aims.filter((aim) => !taken.has(aim))
  return [
    ...compared,
    ...added.map((target): TargetComparison => ({ kind: 'aim', central: null, plan: target, status: 'added' })),
  ]
}

/**
 * The targets of the central document against the plan's, figures first, then aims without a figure; those of the plan that
 * are left come last of each. Metrics are compared by the terms of the comparison, so that synonyms are the same.
 */
export function compareTargets(central: Central, plan: Plan): TargetComparison[] {
  const metrics = new Map<Target | QualitativeTarget, Metric>()
  for (const { targets, qualitativeTargets } of [central.directive, plan.directive])
    for (const target of [...targets, ...qualitativeTargets]) metrics.set(target, readMetric(target.metric, central))
  return [...compareFigures(central, plan, metrics), ...compareAims(central, plan, metrics)]
}
