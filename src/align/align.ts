import type { Comparison, Difference, PlanComparison, SentenceVerdict, TaskVerdict } from '../model/comparison.js'
import type { Assignment, Directive } from '../model/document.js'
import { assignedIn, assignmentsByNode } from './assigned.js'
import { type Candidate, candidatesOf, wordings } from './candidates.js'
import type { Central, CentralSentence } from './central.js'
import { type Pair, pairOf } from './change.js'
import { changesOf, keepsSubstance } from './changes.js'
import { differenceOf, restatedDifference } from './difference.js'
import { coverageOf, evidenceOf, nearestOf } from './evidence.js'
import { isRestated } from './fidelity.js'
import { ownOf } from './own.js'
import { type Plan, readPlan } from './plan.js'
import { readCentral } from './read-central.js'
import { relationOf } from './relation.js'
import { rank } from './score.js'
import { sharesSubject } from './subject.js'
import { labelOfTask, summarize } from './summary.js'
import { compareTargets } from './targets.js'
import { judge, type Manner, mannerOf } from './verdict.js'
import { type Wording, wording } from './wording.js'

/** What may be asked of a comparison. */
export interface AlignOptions {
  /** Ids of the sections that hold the central tasks (`III`, `IV`), where their titles do not say. */
  readonly tasks?: readonly string[]
  /** Terms of one's own, in the notation of src/vietnamese/terms.ts. */
  readonly terms?: readonly string[]
}

/**
 * Says for each task of a central document how each plan takes it up, and shows where.
 *
 * The central document is read once; work grows with the length of the plans times that of the central tasks. Nothing is
 * thrown for any input: a plan without words omits everything.
 */
export function align(central: Directive, plans: readonly Directive[], options: AlignOptions = {}): Comparison {
  const read = readCentral(central, options.tasks, options.terms)
  const spelled = read.sentences.map((sentence) => wording(sentence.segments, read))
  return { central, tasks: read.tasks, plans: plans.map((plan) => comparePlan(read, spelled, plan)) }
}

/** What is worked out once for a plan. */
interface Reading {
  readonly central: Central
  readonly spelled: readonly Wording[]
  readonly plan: Plan
  /** By sentence. */
  readonly candidates: readonly (readonly Candidate[])[]
  readonly manner: Manner
  readonly passageWording: (passage: number) => Wording
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>
}

function comparePlan(central: Central, spelled: readonly Wording[], directive: Directive): PlanComparison {
  const plan = readPlan(directive, central)
  const relation = relationOf(central.directive, directive)
  const passageWording = wordings(central, plan)
  const ranked = rank(central, plan)
  const candidates = spelled.map((sentence, index) =>
    candidatesOf(central, plan, index, ranked[index] ?? [], sentence, passageWording),
  )
  const reading: Reading = {
    central,
    spelled,
    plan,
    candidates,
    manner: mannerOf(sharesSubject(central, plan), relation.citesCentral, candidates),
    passageWording,
    assignments: assignmentsByNode(plan),
  }
  const found = central.sentences.map((_, index) => verdictOn(reading, index))
  const tasks = central.tasks.map((task, index): TaskVerdict => {
    const sentences = found.filter((_, at) => central.sentences[at]?.task === index).map(({ verdict }) => verdict)
    return {
      id: task.id,
      label: labelOfTask(sentences),
      applies: null,
      omittedSentences: sentences.filter((sentence) => sentence.label === 'omitted').length,
      sentences,
    }
  })
  const own = ownOf(
    central,
    plan,
    found.flatMap(({ shown }) =>
      shown.map((candidate) => ({
        passage: candidate.match.window.passage,
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
    targets: compareTargets(central.directive, directive),
    own,
    summary: summarize(tasks, own.length),
  }
}

/** The verdict on one sentence, and the passages that carry it. */
function verdictOn(reading: Reading, index: number): { readonly verdict: SentenceVerdict; readonly shown: readonly Candidate[] } {
  const { central, plan, passageWording, assignments } = reading
  const sentence = central.sentences[index]
  const spelled = reading.spelled[index]
  if (sentence === undefined || spelled === undefined) throw new RangeError(`no sentence ${String(index)}`)
  const candidates = reading.candidates[index] ?? []
  const pairWith = (candidate: Candidate): Pair =>
    pairOf(central, plan, index, candidate, spelled, passageWording(candidate.match.window.passage))
  const { label, confidence, review, best } = judge(
    candidates,
    (candidate) => keepsSubstance(pairWith(candidate)),
    reading.manner,
  )
  const common = { id: sentence.id, text: sentence.text, label, confidence, review, decidedBy: null }
  if (label === 'omitted' || best === null) {
    const nearest = nearestOf(central, plan, index, candidates, [])
    return { verdict: { ...common, evidence: [], nearest, assignedIn: [], changes: [], difference: [] }, shown: [] }
  }
  const { shown, evidence } = evidenceOf(plan, candidates, best)
  return {
    verdict: {
      ...common,
      evidence,
      nearest: nearestOf(central, plan, index, candidates, shown),
      assignedIn: assignedIn(plan, assignments, shown, best),
      changes: label === 'localized' ? changesOf(pairWith(best)) : [],
      difference: differenceWith(sentence, plan, best, evidence[0]?.quote ?? ''),
    },
    shown,
  }
}

function differenceWith({ text, base, segments }: CentralSentence, plan: Plan, best: Candidate, quote: string): Difference[] {
  const passage = plan.segments[best.match.window.passage]
  if (passage === undefined || isRestated(best.fidelity)) return restatedDifference(text, quote)
  return differenceOf(
    { tokens: segments.tokens, from: 0, to: segments.weight.length, text, base },
    { tokens: passage.tokens, from: best.from, to: best.to, text: plan.directive.clean.text, base: 0 },
  )
}
