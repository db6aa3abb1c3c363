import type { TargetComparison } from '../model/comparison.js'
import type { Directive, Level, QualitativeTarget, Target } from '../model/document.js'
import { statusOf, unitOf } from './ambition.js'
import type { Central } from './central.js'
import { withCarried } from './cover.js'
import { readOnce } from './passage-reading.js'
import type { Plan } from './plan.js'
import { quoteOf } from './quotes.js'
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

/** Some of so many: "9/10 thôn, bản", "13/13 xã" */
const SOME_OF_ALL = /(?<![\d/.,])(\d{1,3})\/(\d{1,3})(?=\s+\p{L})/u

/** How a target is held against a share: "9/10 thôn" is 90% of them. Any other target as it is. */
function asShare(target: Target): Target {
  const [, some, all] = SOME_OF_ALL.exec(target.quote) ?? []
  if (some === undefined || Number(some) !== target.value || Number(all) === 0 || unitOf(target).name === '%') return target
  return { ...target, value: (100 * target.value) / Number(all), unit: '%' }
}

/** The targets as they are compared: where only one of them is a share, the other as one if it can be. */
function comparable(ours: Target, theirs: Target): readonly [Target, Target] {
  const [one, other] = [unitOf(ours).name === '%', unitOf(theirs).name === '%']
  return one === other ? [ours, theirs] : one ? [ours, asShare(theirs)] : [asShare(ours), theirs]
}

/** Units that may measure the same: a bare figure goes with any count, a share with shares alone. */
function mayCompare(first: Target, second: Target): boolean {
  const [ours, theirs] = comparable(first, second)
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
    const status = statusOf(...comparable(one, found.target), found.shared >= ALIKE, sameLevel)
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

/** Words of a plan that have much of an aim. */
interface AimInWords {
  readonly target: QualitativeTarget
  readonly shared: number
}

/** The cut of a passage that has most of an aim: its terms `[from, to)`. */
interface Carrying {
  readonly from: number
  readonly to: number
  readonly shared: number
}

/** By aim of the central document: the cut of a passage that has most of it; null where none has enough. What a cut carries is worked out once for all aims. */
const carryingIn = readOnce(({ segments }, central): readonly (Carrying | null)[] => {
  const metrics = metricsOf(central)
  const aims = central.directive.qualitativeTargets.map((aim) => metrics.get(aim)?.segments)
  const least = aims.map((aim) => ((aim?.weight.filter((one) => one > 0).length ?? 0) < FEW_TERMS ? KEPT_AIM : SAME_AIM))
  const best = aims.map((): Carrying | null => null)
  for (let cut = 0; cut + 1 < segments.cutStart.length; cut++) {
    const [from, to] = [segments.cutStart[cut] ?? 0, segments.cutStart[cut + 1] ?? 0]
    withCarried(segments, from, to, central, (carried) => {
      aims.forEach((aim, k) => {
        const shared = aim === undefined ? 0 : share(aim, carried)
        if (shared >= (least[k] ?? 1) && shared > (best[k]?.shared ?? 0)) best[k] = { from, to, shared }
      })
    })
  }
  return best
})

/** The words of the plan's sections that have most of an aim of the central document, by its index; null where none have enough. */
function wordsFor(aim: number, central: Central, plan: Plan): AimInWords | null {
  let best: (Carrying & { readonly passage: number }) | null = null
  for (const [passage, reading] of plan.readings.entries()) {
    const found = carryingIn(reading, central)[aim] ?? null
    if (found !== null && found.shared > (best?.shared ?? 0)) best = { ...found, passage }
  }
  if (best === null) return null
  const { quote, node, clean } = quoteOf(plan, best.passage, best.from, best.to)
  return { target: { metric: quote, quote, node, clean }, shared: best.shared }
}

/** The aims without a figure of the central document against the plan's. */
function compareAims(central: Central, plan: Plan, metrics: Metrics): TargetComparison[] {
  const aims = plan.directive.qualitativeTargets
  const asked = central.directive.qualitativeTargets
  const taken = new Set<QualitativeTarget>()
  const compared = asked.map((ours, at): TargetComparison => {
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
    const match = ranked[0] ?? wordsFor(at, central, plan)
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

const targetsOf = ({ targets, qualitativeTargets }: Directive): (Target | QualitativeTarget)[] => [
  ...targets,
  ...qualitativeTargets,
]

const central = new WeakMap<Central, Metrics>()

/** What the targets of the central document measure, read once for all plans. */
function metricsOf(document: Central): Metrics {
  let known = central.get(document)
  if (known === undefined) {
    known = new Map(targetsOf(document.directive).map((target) => [target, readMetric(target.metric, document)]))
    central.set(document, known)
  }
  return known
}

/**
 * The targets of the central document against the plan's, figures first, then aims without a figure; those of the plan that
 * are left come last of each. Metrics are compared by the terms of the comparison, so that synonyms are the same.
 */
export function compareTargets(central: Central, plan: Plan): TargetComparison[] {
  const metrics = new Map(metricsOf(central))
  for (const target of targetsOf(plan.directive)) metrics.set(target, readMetric(target.metric, central))
  return [...compareFigures(central, plan, metrics), ...compareAims(central, plan, metrics)]
}
