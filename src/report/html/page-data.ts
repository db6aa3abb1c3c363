import type { Say } from '../../catalogue/catalogue.js'
import { fingerprintOf } from '../../check/fingerprint.js'
import type { SentenceVerdict, TaskVerdict } from '../../model/comparison.js'
import type { Level } from '../../model/document.js'
import { bindingOf, unbinding } from '../binding.js'
import type { DecisionsInForce } from '../../model/decision.js'
import type { Style } from '../format.js'
import { matrix } from '../matrix.js'
import { shortestEnds } from '../plan-names.js'
import { mostOmitted, omittedForSure, toReview } from '../priorities.js'
import { remarkWords } from '../remarks.js'
import { rosterCountWords, rosterLines } from '../roster-lines.js'
import { relationWords, type Shown, type ShownDocument, type ShownPlan } from '../shown.js'
import { unreadWords } from '../unread.js'
import { decisionsWords } from '../wording.js'
import type { DocumentFacts, PageData, PlanFacts, RosterFacts, TaskFacts, UnbindingFacts } from './data.js'
import { KINDS, writeFact } from './view/facts.js'
import { messagesIn } from './words.js'

/** Sentences of a plan that are named among what needs a look. */
const NAMED = 8
/** Plans up to which those that something does not bind are named. */
const FEW_PLANS = 20

const documentFacts = ({ path, name, date, sha256 }: ShownDocument): DocumentFacts => ({ path, name, date, sha256 })

const levelKey = (level: Level | null): string => level ?? 'unknown'

/** Tasks with the index of their first sentence. */
function taskFacts({ tasks }: Shown): TaskFacts[] {
  let from = 0
  return tasks.map(({ id, text, path, sentences }) => {
    const first = from
    from += sentences.length
    return {
      id,
      text,
      path,
      from: first,
      sentences: sentences.map((sentence) => ({ id: sentence.id, text: sentence.text, print: fingerprintOf([sentence.text]) })),
    }
  })
}

const bits = ({ changes }: SentenceVerdict): number => changes.reduce((all, { kind }) => all | (1 << KINDS.indexOf(kind)), 0)

function factsOf(tasks: readonly TaskFacts[], verdicts: ReadonlyMap<string, TaskVerdict>): string {
  return tasks
    .flatMap(({ id, sentences }) => {
      const task = verdicts.get(id)
      const byId = new Map(task?.sentences.map((verdict) => [verdict.id, verdict]))
      const binding = new Set(task === undefined ? [] : bindingOf(task))
      return sentences.map((sentence) => {
        const verdict = byId.get(sentence.id)
        if (verdict === undefined) return writeFact(null)
        const binds = binding.has(verdict)
        return writeFact({ label: verdict.label, binds, review: binds && verdict.review, kinds: bits(verdict) })
      })
    })
    .join('')
}

function planFacts(
  plan: ShownPlan,
  { central, tally }: Shown,
  tasks: readonly TaskFacts[],
  signs: readonly [signs: string, doubts: string],
  indices: ReadonlyMap<string, number>,
  print: string,
  end: string,
  say: Say,
): Omit<PlanFacts, 'decides'> {
  const counted = tally.plans[plan.number - 1]
  const [omitted, review] = [omittedForSure(plan), toReview(plan)]
  const first = (list: readonly SentenceVerdict[]): number[] => list.slice(0, NAMED).flatMap(({ id }) => indices.get(id) ?? [])
  const label = tally.roster.find(({ path }) => path === plan.document.path)?.label ?? null
  return {
    number: plan.number,
    document: documentFacts(plan.document),
    short: label ?? end,
    relation: relationWords(plan.relation, central, say),
    level: levelKey(counted?.level ?? null),
    coverage: counted?.coverage ?? null,
    counts: plan.summary,
    signs: signs[0],
    doubts: signs[1],
    facts: factsOf(tasks, new Map(plan.tasks.map((task) => [task.id, task]))),
    omitted: first(omitted),
    review: first(review),
    omittedInAll: omitted.length,
    reviewInAll: review.length,
    print,
  }
}

/** How the file of decisions names a plan: where there is none yet, by the path that output names it by. */
const nameIn = (inForce: DecisionsInForce | undefined, path: string): string =>
  inForce !== undefined && Object.hasOwn(inForce.names, path) ? (inForce.names[path] ?? path) : path

function unbindingFacts(report: Shown, { say, language }: Style): UnbindingFacts[] {
  return unbinding(report, language, say).map(({ id, text, why, plans }) => {
    const labels = [...new Set(plans.map(({ label }) => label))]
    return {
      id,
      text,
      why: why ?? say('binding.no-reason'),
      verdicts: labels.map((label) => {
        const numbers = plans.filter((each) => each.label === label).map(({ number }) => number)
        return { label, count: numbers.length, plans: report.plans.length > FEW_PLANS ? [] : numbers }
      }),
    }
  })
}

const rosterFacts = (report: Shown, style: Style): RosterFacts[] =>
  rosterLines(report, style).map((line, index) => ({ ...line, missing: report.tally.roster[index]?.status === 'missing' }))

/**
 * All that the page knows without opening a plan.
 *
 * @param prints of each plan, the fingerprint of all its words
 * @param inForce the decisions of the run, where there are any
 */
export function pageData(
  report: Shown,
  prints: readonly string[],
  inForce: DecisionsInForce | undefined,
  style: Style,
): PageData {
  const { say, language, version } = style
  const tasks = taskFacts(report)
  const indices = new Map(tasks.flatMap(({ from, sentences }) => sentences.map(({ id }, at) => [id, from + at] as const)))
  const taskIndices = new Map(tasks.map(({ id }, index) => [id, index]))
  const groups = matrix(report)
  const rows = groups.flatMap((group) => group.rows)
  const signsOf = (plan: number): readonly [string, string] => [
    rows.map(({ cells }) => cells[plan]?.sign ?? ' ').join(''),
    rows.map(({ cells }) => (cells[plan]?.doubt === true ? '?' : ' ')).join(''),
  ]
  const { tally } = report
  const ends = shortestEnds(
    report.plans.map(({ document }) => document.path),
    true,
  )
  return {
    version,
    language,
    title: say('md.title', { name: report.central.name }),
    central: documentFacts(report.central),
    tasks,
    groups: groups.map(({ id, title, rows: within }) => ({
      id,
      title,
      tasks: within.map(({ task }) => taskIndices.get(task.id) ?? 0),
    })),
    plans: report.plans.map((plan, index) => ({
      ...planFacts(plan, report, tasks, signsOf(index), indices, prints[index] ?? '', ends[index] ?? '', say),
      decides: nameIn(inForce, plan.document.path),
    })),
    levels: tally.levels.map(({ level, plans, summary, coverage }) => ({
      level: levelKey(level),
      plans,
      counts: summary,
      coverage,
    })),
    all: { level: null, plans: tally.all.plans, counts: tally.all.summary, coverage: tally.all.coverage },
    byTask: tally.tasks.map(({ adopted, localized, omitted, notApplicable, review }) => [
      adopted,
      localized,
      omitted,
      notApplicable,
      review,
    ]),
    roster: rosterFacts(report, style),
    rosterCounts: tally.roster.length === 0 ? '' : rosterCountWords(report, say),
    inForce: inForce?.entries ?? [],
    decided: decisionsWords(tally.all.summary.decided, say) ?? '',
    unread: unreadWords(report, say),
    remarks: remarkWords(report, language, say),
    mostOmitted: (report.plans.length > 1 ? mostOmitted(report) : []).map(({ task, wholly, partly }) => ({
      task: taskIndices.get(task.id) ?? 0,
      wholly: wholly.length,
      partly: partly.length,
    })),
    unbinding: unbindingFacts(report, style),
    messages: messagesIn(style),
  }
}
