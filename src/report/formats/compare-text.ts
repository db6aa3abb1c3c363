import type { Comparison, TaskVerdict } from '../../model/comparison.js'
import type { Style, Write } from '../format.js'
import { unbinding } from '../binding.js'
import { relationWords, shown, type Shown, type ShownDocument, type ShownPlan } from '../shown.js'
import { remarkWords } from '../remarks.js'
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
import { unreadWords } from '../unread.js'
import { decisionsWords } from '../wording.js'

/** Digits of the sha256 that tell two files apart at a glance; the machine-readable formats have all. */
const DIGITS = 12

/** Documents and remarks that are listed, unless every sentence is asked for. */
const MOST_LISTED = 20

/** A path as one word of a command, in the quotes that most shells know; as it is where it has nothing that they read. */
const shellWord = (path: string): string =>
  /^[\p{L}\p{M}\p{N}./:@%+=,_-]*$/u.test(path)
    ? path
    : /["$`\\!]/u.test(path)
      ? `'${path.replaceAll("'", "'\\''")}'`
      : `"${path}"`

/** A hint that ends with a command, which is never broken: a line of its own where both do not fit in one. */
function hintLines(hint: string, command: string, width: number): string[] {
  if (columns(hint) <= width) return [hint]
  return [...wrap(hint.slice(0, -command.length), width), `  ${command}`]
}

const strong = (text: string, { paint }: Style): string => paint?.strong(text) ?? text

/** A name in capitals; a path as it is. */
const title = ({ name, path }: ShownDocument): string => (name === path ? path : name.toLocaleUpperCase('vi'))

/** What is compared with what. */
function documents({ central, tasks, plans }: Shown, style: Style): string[] {
  const { say, width } = style
  const listed = style.details ? plans : plans.slice(0, MOST_LISTED)
  const sentences = tasks.reduce((sum, task) => sum + task.sentences.length, 0)
  const [above, below] = [say('head.central'), say('head.plans')]
  const names = Math.max(columns(above), columns(below)) + 2
  const dated = central.date === null ? central.name : say('head.dated', { name: central.name, date: central.date })
  const stamped = (text: string, { sha256 }: ShownDocument): string =>
    say('head.sha256', { text, sha256: sha256.slice(0, DIGITS) })
  return [
    ...wrap(stamped(say('head.tasks', { name: dated, tasks: tasks.length, sentences }), central), width, pad(above, names)),
    ...listed.flatMap((plan, index) => {
      const label = pad(index === 0 ? below : '', names) + (plans.length > 1 ? `${String(plan.number).padStart(2)}. ` : '')
      const name = plan.document.name === plan.document.path ? '' : ` (${plan.document.name})`
      const words = `${plan.document.label}${name}: ${relationWords(plan.relation, central, say)}`
      return wrap(stamped(words, plan.document), width, label)
    }),
    ...(plans.length > listed.length
      ? wrap(say('text.more-plans', { count: plans.length - listed.length }), width, pad('', names))
      : []),
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

/** The plans that could not be compared. */
function unread(report: Shown, { say, width, details }: Style): string[] {
  const words = unreadWords(report, say, details ? report.unreadable.length : MOST_LISTED)
  if (words === null) return []
  return [
    '',
    ...wrap(words.count, width),
    ...words.entries.flatMap((entry) => wrap(entry, width, '  - ')),
    ...(words.more === null ? [] : wrap(words.more, width, '  ')),
  ]
}

/** The comparison for a terminal: documents, totals, what to look at first, the matrix, on demand every sentence. */
export const compareText: Write<Comparison> = (comparison, style) => {
  const { say, language, width } = style
  const report = shown(comparison, language)
  const single = report.plans.length === 1
  const [first] = report.plans
  const example = report.tasks[0]?.id ?? 'III.1.1/1'
  const command = `doichieu explain ${example} ${shellWord(first?.document.path ?? '')}`.trim()
  const remarks = remarkWords(report, language, say)
  const told = style.details ? remarks : remarks.slice(0, MOST_LISTED)
  const untold = remarks.length - told.length
  const doubts = [...told, ...(untold > 0 ? [say('text.more-remarks', { count: untold })] : [])].flatMap((words) => [
    '',
    ...wrap(words, width),
  ])
  const out = notBinding(unbinding(report, language, say), style, single)
  const units = roster(report, style)
  const decisions = decisionsWords(report.tally.all.summary.decided, say)
  const decided = decisions === null ? [] : ['', ...wrap(decisions, width)]
  const sections: [title: string, lines: string[]][] = [
    [say('title.compare', { name: title(report.central) }), [...documents(report, style), ...unread(report, style), ...doubts]],
    ...(first === undefined
      ? []
      : [[say('title.totals'), [...totals(report, style), ...decided, '', ...legend(style)]] satisfies [string, string[]]]),
    ...(units.length > 0 ? [[say('title.roster'), units] satisfies [string, string[]]] : []),
    ...(first === undefined
      ? []
      : ([
          [say('title.priorities'), priorities(report, style)],
          [say(single ? 'title.tasks' : 'title.matrix'), single ? onePlan(report, style) : matrix(report, style)],
        ] satisfies [string, string[]][])),
    ...report.plans.flatMap((plan) => courses(plan, style)),
    ...(out.length > 0 ? [[say('title.not-binding'), out] satisfies [string, string[]]] : []),
    ...(style.details
      ? report.plans.map((plan): [string, string[]] => [say('title.details', { name: plan.document.label }), detail(plan, style)])
      : []),
  ]
  const hints =
    style.details || first === undefined
      ? []
      : [...wrap(say('hint.details'), width), ...hintLines(say('hint.explain', { command }), command, width)]
  const closing = [...hints, say('made-by', { version: style.version })]
  const text = sections.map(([title, lines]) => [...wrap(strong(title, style), width), '', ...lines].join('\n').trimEnd())
  return [...text, closing.join('\n')].join('\n\n') + '\n'
}
