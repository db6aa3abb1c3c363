import type { Comparison, Evidence, Label, NearMiss, PlanComparison, SentenceVerdict, TaskVerdict } from '../model/comparison.js'
import type { DecidedBy, Decision, OfferedDecision, Suspicion } from '../model/decision.js'
import { appliesTo, labelOfTask, summarize } from '../align/summary.js'
import { fingerprintOf, type Passages, passagesOf, planFingerprint } from './fingerprint.js'

/** Decisions on the plans of a run, by the path of the plan as the run names it. */
export type DecisionsByPlan = ReadonlyMap<string, readonly Decision[]>

/** Which side has changed since the decision; null where neither has, or nobody wrote down what was seen. */
function suspicionOf(decision: Decision, central: string, passages: Passages): Suspicion | null {
  const { seen, where = [] } = decision
  if (seen === undefined) return null
  const plan = planFingerprint(passages, where) !== seen.plan
  const above = central !== seen.central
  return above && plan ? 'both' : above ? 'central' : plan ? 'plan' : null
}

const decidedBy = (decision: Decision, verdict: SentenceVerdict, suspect: Suspicion | null): DecidedBy => ({
  label: decision.label,
  justified: decision.justified === true,
  why: decision.why ?? null,
  who: decision.who,
  when: decision.when,
  suspect,
  found: { label: verdict.label, confidence: verdict.confidence, applies: verdict.applies },
})

/** The passages that a person names, as evidence: how much of the sentence they carry, the person did not say. */
const namedEvidence = (where: readonly string[], plan: PlanComparison['plan'], passages: Passages): Evidence[] =>
  where.flatMap((node) => {
    const quote = passages.get(node)
    if (quote === undefined) return []
    const from = plan.clean.text.indexOf(quote)
    return [{ node, quote, clean: [from, from + quote.length] as const, page: null, coverage: 0 }]
  })

/** The evidence of a verdict that a person overruled: as found where it still fits the label, else what the person names. */
function evidenceFor(
  label: Label,
  verdict: SentenceVerdict,
  named: readonly Evidence[],
): Pick<SentenceVerdict, 'evidence' | 'nearest' | 'changes' | 'difference'> {
  const { evidence, nearest, changes, difference } = verdict
  if (label === 'omitted' && evidence.length > 0) {
    const near: NearMiss[] = evidence.map(({ node, quote, clean }) => ({
      node,
      quote,
      clean,
      why: { code: 'next_best', shared: [], missing: [] },
    }))
    return { evidence: [], nearest: [...near, ...nearest].slice(0, 3), changes: [], difference: [] }
  }
  if (label !== 'omitted' && evidence.length === 0) return { evidence: named, nearest, changes: [], difference: [] }
  return { evidence, nearest, changes: label === 'adopted' ? [] : changes, difference }
}

/** A verdict with a person's decision: as the person says, or, where a text has changed since, as found, to be looked at again. */
function decide(
  verdict: SentenceVerdict,
  decision: Decision,
  suspect: Suspicion | null,
  plan: PlanComparison['plan'],
  passages: Passages,
): SentenceVerdict {
  const by = decidedBy(decision, verdict, suspect)
  if (suspect !== null) return { ...verdict, decidedBy: by, review: true }
  if (decision.label === 'not_applicable') return { ...verdict, applies: false, appliesWhy: null, decidedBy: by, review: false }
  const named = namedEvidence(decision.where ?? [], plan, passages)
  return {
    ...verdict,
    ...evidenceFor(decision.label, verdict, named),
    label: decision.label,
    // Who says that a task is carried or left out says that it binds.
    applies: verdict.applies === false ? true : verdict.applies,
    decidedBy: by,
    review: false,
  }
}

/** The decision on a sentence: the last on it, else the last on its task. */
function decisionOn(sentence: string, task: string, decisions: readonly Decision[]): Decision | undefined {
  return decisions.findLast((each) => each.task === sentence) ?? decisions.findLast((each) => each.task === task)
}

function decidedTask(
  task: TaskVerdict,
  plan: PlanComparison['plan'],
  decisions: readonly Decision[],
  passages: Passages,
): TaskVerdict {
  const whole = fingerprintOf(task.sentences.map(({ text }) => text))
  const sentences = task.sentences.map((verdict) => {
    const decision = decisionOn(verdict.id, task.id, decisions)
    if (decision === undefined) return verdict
    const central = decision.task === task.id ? whole : fingerprintOf([verdict.text])
    return decide(verdict, decision, suspicionOf(decision, central, passages), plan, passages)
  })
  if (sentences.every((sentence, index) => sentence === task.sentences[index])) return task
  const binding = sentences.filter(({ applies }) => applies !== false)
  return {
    ...task,
    sentences,
    applies: appliesTo(sentences),
    label: labelOfTask(binding.length > 0 ? binding : sentences),
    omittedSentences: binding.filter(({ label }) => label === 'omitted').length,
  }
}

/** A plan with the decisions on it. */
function decidedPlan(compared: PlanComparison, decisions: readonly Decision[]): PlanComparison {
  if (decisions.length === 0) return compared
  const passages = passagesOf(compared.plan)
  const tasks = compared.tasks.map((task) => decidedTask(task, compared.plan, decisions, passages))
  return { ...compared, tasks, summary: summarize(tasks, compared.own.length) }
}

/** What a sentence of a plan is offered for, and under what a decision on it is offered: as doichieu finds it. */
type OfferKeys = (verdict: SentenceVerdict) => readonly string[]

/**
 * What tells that two plans say the same on a sentence: its id with the wording of the passage that carries it best, or
 * with all words of a plan, which is all there is to go by where no passage does.
 */
function offerKeysOf({ plan, tasks }: PlanComparison): OfferKeys {
  const body = planFingerprint(passagesOf(plan), []) ?? ''
  const keys = new Map(
    tasks.flatMap(({ sentences }) =>
      sentences.map(({ id, evidence: [best] }): [string, string[]] => [
        id,
        [...(best === undefined ? [] : [`${id} passage ${fingerprintOf([best.quote])}`]), `${id} body ${body}`],
      ]),
    ),
  )
  return ({ id }) => keys.get(id) ?? []
}

/**
 * Puts beside each undecided verdict what was decided on the same sentence and wording in another plan.
 *
 * @param found the plans before anything was decided: a decision may leave out the passage that was found
 */
function withOffers(plans: readonly PlanComparison[], found: readonly PlanComparison[]): readonly PlanComparison[] {
  const known = new Map<string, OfferedDecision>()
  for (const [index, decided] of plans.entries()) {
    const before = found[index]
    // On a plan that is as it was found nothing was decided.
    if (before === undefined || before === decided) continue
    const keysOf = offerKeysOf(before)
    const { plan, tasks } = decided
    for (const verdict of tasks.flatMap(({ sentences }) => sentences)) {
      const { decidedBy: by } = verdict
      if (by === null || by.suspect !== null) continue
      const { label, justified, why, who, when } = by
      for (const key of keysOf(verdict))
        if (!known.has(key)) known.set(key, { plan: plan.clean.source.path, label, justified, why, who, when })
    }
  }
  if (known.size === 0) return plans
  const offered = (verdict: SentenceVerdict, keys: OfferKeys): SentenceVerdict => {
    if (verdict.decidedBy !== null) return verdict
    const [offer] = keys(verdict).flatMap((key) => known.get(key) ?? [])
    return offer === undefined ? verdict : { ...verdict, offered: offer }
  }
  return plans.map((plan, index) =>
    withTasks(plan, (tasks) => {
      const keys = offerKeysOf(found[index] ?? plan)
      return tasks.map((task) => ({ ...task, sentences: task.sentences.map((verdict) => offered(verdict, keys)) }))
    }),
  )
}

/**
 * A plan with other verdicts, of the same labels. Where they are read when they are asked for, as those of many plans are, they
 * still are.
 */
function withTasks(plan: PlanComparison, change: (tasks: readonly TaskVerdict[]) => readonly TaskVerdict[]): PlanComparison {
  const properties = Object.getOwnPropertyDescriptors(plan)
  if (properties.tasks.get === undefined) return { ...plan, tasks: change(plan.tasks) }
  const tasks = { get: () => change(plan.tasks), enumerable: true, configurable: true }
  return Object.defineProperties({}, { ...properties, tasks }) as PlanComparison
}

/** A comparison with what persons decided. Nothing is decided for a plan that nobody decided on: it is offered only. */
export function withDecisions(comparison: Comparison, decisions: DecisionsByPlan): Comparison {
  if (decisions.size === 0) return comparison
  const plans = comparison.plans.map((plan) => decidedPlan(plan, decisions.get(plan.plan.clean.source.path) ?? []))
  return { ...comparison, plans: withOffers(plans, comparison.plans) }
}
