import type { Comparison, TaskVerdict } from '../../model/comparison.js'
import type { Style, Write } from '../format.js'
import { bindingWords, unbinding } from '../binding.js'
import {
  anticipationWords,
  relationWords,
  shown,
  silenceWords,
  type Shown,
  type ShownDocument,
  type ShownPlan,
} from '../shown.js'
import { courses } from '../text/courses.js'
import { legend } from '../text/legend.js'
import { matrix, onePlan } from '../text/matrix.js'
import { notBinding } from '../text/not-binding.js'
import { priorities } from '../text/priorities.js'
import { roster } from '../text/roster.js'
import { sentence } from '../text/sentence.js'
import { targets } from '../text/targets.js'
import { totals } from '../text/totals.js'
import { columns, pad, wrap } from '../typeset.js'
import { decisionsWords } from '../wording.js'

/** Digits of the sha256 that tell two files apart at a glance; the machine-readable formats have all. */
const DIGITS = 12

const strong = (text: string, { paint }: Style): string => paint?.strong(text) ?? text

/** A name in capitals; a path as it is. */
const title = ({ name, path }: ShownDocument): string => (name === path ? path : name.toLocaleUpperCase('vi'))

/** What is compared with what. */
function documents({ central, tasks, plans }: Shown, style: Style): string[] {
  const { say, width } = style
  const sentences = tasks.reduce((sum, task) => sum + task.sentences.length, 0)
  const [above, below] = [say('head.central'), say('head.plans')]
  const names = Math.max(columns(above), columns(below)) + 2
  const dated = central.date === null ? central.name : say('head.dated', { name: central.name, date: central.date })
  const stamped = (text: string, { sha256 }: ShownDocument): string =>
    say('head.sha256', { text, sha256: sha256.slice(0, DIGITS) })
  return [
    ...wrap(stamped(say('head.tasks', { name: dated, tasks: tasks.length, sentences }), central), width, pad(above, names)),
    ...plans.flatMap((plan, index) => {
      const label = pad(index === 0 ? below : '', names) + (plans.length > 1 ? `${String(plan.number).padStart(2)}. ` : '')
      const name = plan.document.name === plan.document.path ? '' : ` (${plan.document.name})`
      const words = `${plan.document.path}${name}: ${relationWords(plan.relation, central, say)}`
      return wrap(stamped(words, plan.document), width, label)
    }),
  ]
}

/** Every sentence of a plan, and what the plan has of its own. */
function detail(plan: ShownPlan, style: Style): string[] {
  const { say, width } = style
  const each = (tasks: readonly TaskVerdict[]): string[] =>
    tasks.flatMap((task) => task.sentences.flatMap((verdict) => [...sentence(verdict, style, false), '']))
  const out = plan.tasks.filter(({ applies }) => applies === false)
  return [
    ...each(plan.tasks.filter(({ applies }) => applies !== false)),
    ...(out.length > 0 ? [strong(say('md.not-binding'), style), '', ...each(out)] : []),
    ...(plan.targets.length > 0 ? [strong(say('title.targets'), style), ...targets(plan.targets, style), ''] : []),
    ...(plan.own.length > 0 ? [strong(say('own.title'), style)] : []),
    ...plan.own.flatMap(({ node, quote }) => wrap(`“${quote}” [${node ?? say('place.outside')}]`, width, '  – ')),
  ]
}

/** The comparison for a terminal: documents, totals, what to look at first, the matrix, on demand every sentence. */
export const compareText: Write<Comparison> = (comparison, style) => {
  const { say, language, width } = style
  const report = shown(comparison, language)
  const single = report.plans.length === 1
  const [first] = report.plans
  const example = report.tasks[0]?.id ?? 'III.1.1/1'
  const hint = say('hint.explain', { command: `doichieu explain ${example} ${first?.document.path ?? ''}`.trim() })
  const remarks = [...silenceWords(report, say), ...anticipationWords(report, language, say), ...bindingWords(report, say)]
  const doubts = remarks.flatMap((words) => ['', ...wrap(words, width)])
  const out = notBinding(unbinding(report, language), style, single)
  const units = roster(report, style)
  const decisions = decisionsWords(report.tally.all.summary.decided, say)
  const decided = decisions === null ? [] : ['', ...wrap(decisions, width)]
  const sections: [title: string, lines: string[]][] = [
    [say('title.compare', { name: title(report.central) }), [...documents(report, style), ...doubts]],
    [say('title.totals'), [...totals(report, style), ...decided, '', ...legend(style)]],
    ...(units.length > 0 ? [[say('title.roster'), units] satisfies [string, string[]]] : []),
    [say('title.priorities'), priorities(report, style)],
    [say(single ? 'title.tasks' : 'title.matrix'), single ? onePlan(report, style) : matrix(report, style)],
    ...report.plans.flatMap((plan) => {
      const lines = courses(plan, style)
      return lines.length > 0 ? [[say('title.courses', { name: plan.document.path }), lines] satisfies [string, string[]]] : []
    }),
    ...(out.length > 0 ? [[say('title.not-binding'), out] satisfies [string, string[]]] : []),
    ...(style.details
      ? report.plans.map((plan): [string, string[]] => [say('title.details', { name: plan.document.path }), detail(plan, style)])
      : []),
  ]
  const hints = style.details ? [] : [...wrap(say('hint.details'), width), ...wrap(hint, width)]
  const closing = [...hints, say('made-by', { version: style.version })]
  const text = sections.map(([title, lines]) => [...wrap(strong(title, style), width), '', ...lines].join('\n').trimEnd())
  return [...text, closing.join('\n')].join('\n\n') + '\n'
}
