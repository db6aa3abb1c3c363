import type {
  CentralTask,
  Comparison,
  Difference,
  PlanComparison,
  Relation,
  SentenceVerdict,
  TaskVerdict,
} from '../model/comparison.js'
import type { Assignment, Directive } from '../model/document.js'
import { type Binding, binder, levelOfDirective } from './applies.js'
import { assignedIn, assignmentsByNode } from './assigned.js'
import { type Candidate, candidatesOf } from './candidates.js'
import type { Central } from './central.js'
import { assignedTo, type Pair, pairOf, pairOnce, type PairPlace } from './change.js'
import { changesOf, keepsSubstance } from './changes.js'
import { differenceOf, restatedDifference } from './difference.js'
import { coverageOf, evidenceOf, isHeading, nearestOf } from './evidence.js'
import { isRestated } from './fidelity.js'
import { oppositionIn } from './opposes.js'
import type { AlignOptions } from './options.js'
import { ownOf } from './own.js'
import { type Plan, readPlan } from './plan.js'
import { readCentral } from './read-central.js'
import { withPlaceTerms } from '../vietnamese/own-terms.js'
import { relationsOf } from './relation.js'
import { rank } from './score.js'
import { sharedCuts } from './shared-cuts.js'
import { sharesSubject } from './subject.js'
import { appliesTo, labelOfTask, summarize } from './summary.js'
import { withoutTaken } from './taken.js'
import { compareTargets } from './targets.js'
import { judge, type Manner, mannerOf } from './verdict.js'
import { type Wording, wording } from './wording.js'

/**
 * Says for each task of a central document how each plan takes it up, and shows where.
 *
 * The central document is read once; work grows with the length of the plans times that of the central tasks. Nothing is
 * thrown for any input: a plan without words omits everything.
 */
export function align(central: Directive, plans: readonly Directive[], options: AlignOptions = {}): Comparison {
  const { tasks, compare } = comparer(central, options)
  const relations = relationsOf(central, plans, options.placeTerms)
  const compared = plans.map((plan, index) => {
    const relation = relations[index]
    if (relation === undefined) throw new RangeError(`no relation ${String(index)}`)
    return compare(plan, relation)
  })
  return { central, tasks, plans: compared }
}

/** A central document that is ready for plans to be compared with it, one at a time. */
export interface Comparer {
  readonly tasks: readonly CentralTask[]
  /**
   * The verdicts on a plan that stands to the central document as {@link relationsOf} says. Of the relation they depend on
   * `citesCentral` alone.
   */
  readonly compare: (plan: Directive, relation: Relation) => PlanComparison
}

/** {@link align} for plans that do not come all at once. */
export function comparer(central: Directive, options: AlignOptions = {}): Comparer {
  const read = readCentral(central, options)
  const spelled = read.sentences.map((sentence) => wording(sentence.segments, read))
  const bindingAt = binder(central, options.applicability ?? null)
  return {
    tasks: read.tasks,
    compare: (plan, relation) =>
      withPlaceTerms(options.placeTerms, () => comparePlan(read, spelled, plan, relation, bindingAt(levelOfDirective(plan)))),
  }
}

/** What is worked out once for a plan. */
interface Reading {
  readonly central: Central
  readonly spelled: readonly Wording[]
  readonly plan: Plan
  /** By sentence. */
  readonly candidates: readonly (readonly Candidate[])[]
  readonly manner: Manner
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>
  /** Other sentences that the cut serves by which a candidate takes up one. */
  readonly servedBy: (index: number, candidate: Candidate) => readonly number[]
}

function comparePlan(
  central: Central,
  spelled: readonly Wording[],
  directive: Directive,
  relation: Relation,
  bindingOf: (sentence: string, task: string) => Binding,
): PlanComparison {
  const plan = readPlan(directive, central)
  const ranked = rank(central, plan)
  const followers = spelled.map((sentence, index) => candidatesOf(central, plan, index, ranked[index] ?? [], sentence))
  const candidates = withoutTaken(central, plan, followers)
  const manner = mannerOf(plan, sharesSubject(central, plan), relation.citesCentral, candidates)
  const reading: Reading = {
    central,
    spelled,
    plan,
    candidates,
    manner,
    assignments: assignmentsByNode(plan),
    servedBy: sharedCuts(central, plan, candidates, ({ value }) => value >= manner.carried),
  }
  const found = central.sentences.map(({ id, task }, index) => {
    const { verdict, shown } = verdictOn(reading, index)
    return { verdict: { ...verdict, ...bindingOf(id, central.tasks[task]?.id ?? id) }, shown }
  })
  const tasks = central.tasks.map((task, index): TaskVerdict => {
    const sentences = found.filter((_, at) => central.sentences[at]?.task === index).map(({ verdict }) => verdict)
    return {
      id: task.id,
      label: labelOfTask(sentences),
      applies: appliesTo(sentences),
      omittedSentences: sentences.filter((sentence) => sentence.label === 'omitted').length,
      sentences,
    }
  })
  const own = ownOf(
    central,
    plan,
    found.flatMap(({ shown }) =>
      shown.map((candidate) => ({
        passage: candidate.match.passage,
        from: candidate.from,
        to: candidate.to,
        coverage: coverageOf(candidate),
      })),
    ),
  )
  return {
    plan: directive,
    relation,
    tasks,
    targets: compareTargets(central, plan),
    own,
    summary: summarize(tasks, own.length),
  }
}

/** Whether a candidate is no more than a heading that names the subject in other words. */
const isBareHeading = (plan: Plan, candidate: Candidate): boolean =>
  isRestated(candidate.fidelity) && isHeading(plan, candidate) && wordsOf(plan, candidate) <= BARE

/** Words of a heading that only names its subject, at most. @example "Quản lý, giáo dục đảng viên" */
const BARE = 10

function wordsOf({ segments }: Plan, { match, from, to }: Candidate): number {
  const starts = segments[match.passage]?.tokens.termStart
  return (starts?.[to] ?? 0) - (starts?.[from] ?? 0)
}

/** A verdict before it is known whether the sentence binds the plan. */
type Judged = Omit<SentenceVerdict, keyof Binding>

/** The verdict on one sentence, and the passages that carry it. */
function verdictOn(reading: Reading, index: number): { readonly verdict: Judged; readonly shown: readonly Candidate[] } {
  const { central, plan, assignments } = reading
  const sentence = central.sentences[index]
  const spelled = reading.spelled[index]
  if (sentence === undefined || spelled === undefined) throw new RangeError(`no sentence ${String(index)}`)
  const candidates = reading.candidates[index] ?? []
  const pairWith = (candidate: Candidate): Pair => pairOf(central, plan, candidate, spelled)
  const placeOf = (candidate: Candidate): PairPlace => {
    const { passage } = candidate.match
    const assigned = assignments.get(plan.passages[passage]?.node ?? '') ?? []
    return {
      assignedTo: () => assignedTo(pairWith(candidate), plan, passage, assigned),
      alsoServed: () => reading.servedBy(index, candidate),
    }
  }
  const { label, confidence, review, best } = judge(
    candidates,
    (candidate) => keepsSubstance(pairWith(candidate)),
    (candidate) => isBareHeading(plan, candidate) || oppositionIn(pairWith(candidate)) !== null,
    reading.manner,
  )
  const common = { id: sentence.id, text: sentence.text, label, confidence, review, decidedBy: null }
  if (label === 'omitted' || best === null) {
    const nearest = nearestOf(central, plan, index, candidates, [])
    return { verdict: { ...common, evidence: [], nearest, assignedIn: [], changes: [], difference: [] }, shown: [] }
  }
  const pair = pairWith(best)
  const { shown, evidence } = evidenceOf(plan, candidates, best, reading.manner.carried)
  return {
    verdict: {
      ...common,
      evidence,
      nearest: nearestOf(central, plan, index, candidates, shown),
      assignedIn: assignedIn(plan, assignments, shown, best),
      changes: label === 'localized' ? changesOf(pair, placeOf(best)) : [],
      difference: differenceWith(pair, evidence[0]?.quote ?? ''),
    },
    shown,
  }
}

const followed = pairOnce(({ sentence: { text, base, segments }, reading, from, to }) =>
  differenceOf(
    { tokens: segments.tokens, from: 0, to: segments.weight.length, text, base },
    { tokens: reading.segments.tokens, from, to, text: reading.text, base: 0 },
  ),
)

const differenceWith = (pair: Pair, quote: string): readonly Difference[] =>
  pair.restated ? restatedDifference(pair.sentence.text, quote) : followed(pair)
