import type { Say } from '../../catalogue/catalogue.js'
import type {
  CentralTask,
  Difference,
  NearMiss,
  Reason,
  SentenceVerdict,
  TargetComparison,
  TaskVerdict,
} from '../../model/comparison.js'
import type { Style } from '../format.js'
import { notBindingWords, taskNotBindingWords } from '../binding.js'
import { inline, table } from '../markdown.js'
import { courses } from './courses.js'
import type { Shown, ShownPlan } from '../shown.js'
import { cut } from '../typeset.js'
import {
  assignedWords,
  changesByKind,
  decisionWords,
  inDoubt,
  offeredWords,
  targetWords,
  tellsMore,
  verdictWords,
  whyNot,
} from '../wording.js'

/** Columns of a passage that does not count: its place says where to read on. */
const QUOTE = 160

const place = (node: string | null, say: Say): string => '`' + (node ?? say('place.outside')) + '`'

const MARKS = { equal: '', removed: '~~', added: '**' } as const

/** Removed words struck out, added words in bold. */
const difference = (runs: readonly Difference[]): string =>
  runs.map(({ op, text }) => MARKS[op] + inline(text.trim()) + MARKS[op]).join(' ')

/** Central sentence and the passages of the plan, side by side. */
const texts = (verdict: SentenceVerdict, say: Say): string[] => [
  '`' + verdict.id + '`',
  inline(verdict.text),
  verdict.evidence.map(({ node, quote }) => `${inline(quote)} ${place(node, say)}`).join('<br>') || '–',
  inline(verdictWords(verdict, say)),
]

/** The passages that came next, where they matter: all where none counts, the first beside one that counts in doubt. */
const misses = (verdict: SentenceVerdict): readonly NearMiss[] =>
  inDoubt(verdict) ? verdict.nearest.slice(0, verdict.label === 'omitted' ? undefined : 1) : []

/** Of a passage that has next to nothing of the sentence it goes without saying what it lacks. */
const brief = (why: Reason): Reason => (why.code === 'shares_little' ? { ...why, missing: [] } : why)

/** What there is to say about a sentence beyond its texts. */
function notes(verdict: SentenceVerdict, taskBinds: boolean, { say, language }: Style): string[] {
  const { decidedBy, offered } = verdict
  return [
    ...(decidedBy === null ? [] : [`${say('field.decided')}: ${inline(decisionWords(decidedBy, language, say))}`]),
    ...(offered === undefined ? [] : [`${say('field.decided')}: ${inline(offeredWords(offered, language, say))}`]),
    ...(taskBinds && verdict.applies === false ? [inline(notBindingWords(verdict, language, say))] : []),
    ...(tellsMore(verdict.difference) ? [`${say('field.difference')}: ${difference(verdict.difference)}`] : []),
    ...changesByKind(verdict.changes, say).map((words) => `${say('field.change')}: ${inline(words)}`),
    ...verdict.assignedIn.map((each) => `${say('field.assigned')}: ${inline(assignedWords(each, say))} ${place(each.node, say)}`),
    ...misses(verdict).map(
      ({ node, quote, why }) =>
        `${say('field.nearest')}: “${inline(cut(quote, QUOTE))}” ${place(node, say)}: ${inline(whyNot(brief(why), say))}`,
    ),
  ].map((note) => `- \`${verdict.id}\` ${note}`)
}

function tasks(found: readonly TaskVerdict[], plan: ShownPlan, report: Shown, style: Style): string[] {
  const { say, language } = style
  const central = new Map<string, CentralTask>(report.tasks.map((task) => [task.id, task]))
  const head = [say('md.sentence'), inline(report.central.name), inline(plan.document.name), say('md.verdict')]
  let above = ''
  return found.flatMap((task) => {
    const path = inline((central.get(task.id)?.path ?? []).map((title) => cut(title, 100)).join(' › '))
    const heading = path === above ? '' : path
    above = path
    const noted = task.sentences.flatMap((verdict) => notes(verdict, task.applies !== false, style))
    const unbound = task.applies === false ? taskNotBindingWords(task, language, say) : null
    const applies = task.applies === false ? ` (${say('md.not-applicable')})` : ''
    return [
      `#### ${inline(task.id)}: ${say(`label.${task.label}`)}${applies}`,
      heading,
      unbound === null ? '' : inline(unbound),
      table(
        head,
        task.sentences.map((verdict) => texts(verdict, say)),
      ),
      noted.join('\n'),
    ]
  })
}

function targets(compared: readonly TargetComparison[], { say }: Style): string[] {
  if (compared.length === 0) return []
  const head = [say('md.target.central'), say('md.target.plan'), say('md.target.status')]
  const side = (target: TargetComparison['central']): string =>
    target === null ? '–' : `${inline(targetWords(target, say))} ${place(target.node, say)}`
  const rows = compared.map(({ central, plan, status }) => [side(central), side(plan), say(`target.${status}`)])
  return [`### ${say('md.targets')}`, table(head, rows)]
}

/** One plan in full: every task with both texts, targets, own initiatives. */
export function planReport(plan: ShownPlan, report: Shown, style: Style): string[] {
  const { say } = style
  const out = plan.tasks.filter(({ applies }) => applies === false)
  const own = plan.own.map(({ node, quote }) => `- ${inline(quote)} ${place(node, say)}`).join('\n')
  return [
    `## ${plan.number}. ${inline(plan.document.label)}`,
    ...targets(plan.targets, style),
    ...(own === '' ? [] : [`### ${say('own.title')}`, own]),
    ...courses(plan, style),
    `### ${say('md.tasks')}`,
    ...tasks(
      plan.tasks.filter(({ applies }) => applies !== false),
      plan,
      report,
      style,
    ),
    ...(out.length === 0 ? [] : [`### ${say('md.not-binding')}`, ...tasks(out, plan, report, style)]),
  ]
}
