import type { TargetComparison } from '../model/comparison.js'
import type { QualitativeTarget, Target } from '../model/document.js'
import { statusOf, unitOf } from './ambition.js'
import type { Central } from './central.js'
import { type Carried, carriedIn, coverOf } from './cover.js'
import type { Plan } from './plan.js'
import { quoteOf } from './quotes.js'
import { segment, type Segments } from './segments.js'
import { tokenize } from './tokens.js'

/** Two targets are about the same thing when their metrics share this much … */
const SAME_METRIC = 0.5
/** … of which what the shorter has in the longer counts so much: a plan adds a place, or leaves one out. */
const SHORTER = 0.65
/** … while the longer has this much in the shorter at least. */
const LEAST_SHARED = 0.3
/** From this on they are in nearly the same words. */
const ALIKE = 0.8
/** An aim without a figure is taken up by words that have this much of it, and kept by such as these. */
const SAME_AIM = 0.6
const KEPT_AIM = 0.9
/** What the same year speaks for a pair, another year against it, and the same figure for it. */
const YEAR = 0.2
const FIGURE = 0.1

/** What a target measures, read once. */
interface Metric {
  readonly segments: Segments
  readonly words: ReadonlySet<number>
  readonly carried: Carried
}

type Metrics = ReadonlyMap<Target | QualitativeTarget, Metric>

function read(text: string, central: Central): Metric {
  const { vocabulary, weightOf, mend } = central
  const segments = segment(tokenize(text, 0, vocabulary, mend), vocabulary.spelling, weightOf)
  const carried = carriedIn(segments, 0, segments.weight.length, central)
  return { segments, words: new Set(segments.tokens.word), carried }
}

/** What two metrics share of their words as they stand, 0 to 1: terms may be cut another way ("hồ sơ sức khỏe điện tử"). */
function wordsShared({ words: ours }: Metric, { words: theirs }: Metric): number {
  let shared = 0
  for (const word of ours) if (theirs.has(word)) shared++
  return ours.size + theirs.size > 0 ? (2 * shared) / (ours.size + theirs.size) : 0
}

/** What a stretch of one text has of another, 0 to 1, term by term with synonyms and wider terms. */
const share = (of: Segments, inside: Carried): number => coverOf(of, 0, of.weight.length, inside)

const sharesOf = (one: Metric, other: Metric): readonly [number, number] => [
  share(one.segments, other.carried),
  share(other.segments, one.carried),
]

/** How much two metrics have in common, 0 to 1. */
function likeness(one: Metric, other: Metric): number {
  const shares = sharesOf(one, other)
  return Math.max(Math.min(...shares) < LEAST_SHARED ? 0 : likenessOf(shares), wordsShared(one, other))
}

const meets = (one: readonly number[], other: readonly number[]): number =>
  one.length === 0 || other.length === 0 ? 0 : one.some((year) => other.includes(year)) ? YEAR : -YEAR

/** Units that may measure the same: a bare figure goes with any count, a share with shares alone. */
function mayCompare(ours: Target, theirs: Target): boolean {
  const [one, other] = [unitOf(ours).name, unitOf(theirs).name]
  return one === other || ((one === '' || other === '') && one !== '%' && other !== '%')
}

/** The figures of the central document against the plan's, each taken once. */
function compareFigures(central: Central, plan: Plan, metrics: Metrics): TargetComparison[] {
  const like = (one: Target, other: Target): number => {
    const [ours, theirs] = [metrics.get(one), metrics.get(other)]
    return ours === undefined || theirs === undefined ? 0 : likeness(ours, theirs)
  }
  const pairs = central.directive.targets
    .flatMap((ours) =>
      plan.directive.targets
        .filter((theirs) => mayCompare(ours, theirs))
        .map((theirs) => ({ ours, theirs, shared: like(ours, theirs) })),
    )
    .filter(({ shared }) => shared >= SAME_METRIC)
    .map((pair) => ({
      ...pair,
      rank: pair.shared + meets(pair.ours.years, pair.theirs.years) + (pair.ours.value === pair.theirs.value ? FIGURE : 0),
    }))
    .sort((a, b) => b.rank - a.rank)
  const found = new Map<Target, { readonly target: Target; readonly shared: number }>()
  const taken = new Map<Target, readonly number[]>()
  for (const { ours, theirs, shared } of pairs) {
    if (found.has(ours)) continue
    // "Đến năm 2025 và năm 2030" of a plan may answer two targets of the central document, one for each year.
    const years = taken.get(theirs)
    if (years !== undefined && (years.length === 0 || years.some((year) => ours.years.includes(year)))) continue
    found.set(ours, { target: theirs, shared })
    taken.set(theirs, [...(years ?? []), ...ours.years])
  }
  const compared = central.directive.targets.map((ours): TargetComparison => {
    const match = found.get(ours)
    if (match === undefined) return { kind: 'figure', central: ours, plan: null, status: 'omitted' }
    const status = statusOf(ours, match.target, match.shared >= ALIKE)
    return { kind: 'figure', central: ours, plan: match.target, status }
  })
  const added = plan.directive.targets.filter((target) => !taken.has(target))
  return [
    ...compared,
    ...added.map((target): TargetComparison => ({ kind: 'figure', central: null, plan: target, status: 'added' })),
  ]
}

/** The words of the plan's sections that have most of an aim, where it has no aim of its own for it; null where none has enough. */
function wordsFor(
  aim: Segments,
  central: Central,
  plan: Plan,
): { readonly target: QualitativeTarget; readonly shared: number } | null {
  let best: { passage: number; from: number; to: number; shared: number } | null = null
  plan.segments.forEach((segments, passage) => {
    for (let cut = 0; cut + 1 < segments.cutStart.length; cut++) {
      const [from, to] = [segments.cutStart[cut] ?? 0, segments.cutStart[cut + 1] ?? 0]
      const shared = share(aim, carriedIn(segments, from, to, central))
      if (shared >= SAME_AIM && shared > (best?.shared ?? 0)) best = { passage, from, to, shared }
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

const likenessOf = (shares: readonly number[]): number => SHORTER * Math.max(...shares) + (1 - SHORTER) * Math.min(...shares)

/**
 * The targets of the central document against the plan's, figures first, then aims without a figure; those of the plan that
 * are left come last of each. Metrics are compared by the terms of the comparison, so that synonyms are the same.
 */
export function compareTargets(central: Central, plan: Plan): TargetComparison[] {
  const metrics = new Map<Target | QualitativeTarget, Metric>()
  for (const { targets, qualitativeTargets } of [central.directive, plan.directive])
    for (const target of [...targets, ...qualitativeTargets]) metrics.set(target, read(target.metric, central))
  return [...compareFigures(central, plan, metrics), ...compareAims(central, plan, metrics)]
}
