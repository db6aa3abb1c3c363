import type { Summary } from '../../model/comparison.js'
import type { Style } from '../format.js'
import { unbinding } from '../binding.js'
import { inline, table } from '../markdown.js'
import { matrix, SIGNS, type Cell } from '../matrix.js'
import { mostOmitted, omittedForSure, toReview } from '../priorities.js'
import { rosterCountWords, rosterLines } from '../roster-lines.js'
import { ranges } from '../ranges.js'
import { relationWords, type Shown, type ShownDocument } from '../shown.js'
import { cut } from '../typeset.js'
import { unreadWords } from '../unread.js'
import { coverageOf } from '../tally.js'
import { levelWords, percent } from '../wording.js'

/** Columns of a task's name where its full text stands further down. */
const NAME = 90
/** Plans per table: wider ones cannot be read on paper. */
const PLANS_PER_TABLE = 15

const code = (text: string): string => '`' + text.replaceAll('`', "'").replaceAll('|', '\\|') + '`'

/** The documents with what their heads state and the sha256 that identifies them. */
export function documents({ central, plans }: Shown, { say }: Style): string[] {
  const cells = (number: string, document: ShownDocument, relation: string): string[] => {
    const name = document.name === document.path ? '' : inline(document.name)
    return [number, inline(document.label), name, document.date ?? '', relation, code(document.sha256)]
  }
  const head = ['#', say('md.file'), say('md.document'), say('md.date'), say('md.relation'), 'sha256']
  return [
    table(
      head,
      [
        cells('', central, say('md.central')),
        ...plans.map((plan) => cells(String(plan.number), plan.document, inline(relationWords(plan.relation, central, say)))),
      ],
      'r',
    ),
  ]
}

/** The plans that could not be compared. */
export function unread(report: Shown, { say }: Style): string[] {
  const words = unreadWords(report, say)
  if (words === null) return []
  const rest = words.more === null ? [] : [words.more]
  return [`**${words.count}**`, [...words.entries, ...rest].map((each) => `- ${inline(each)}`).join('\n')]
}

/** Counts of each plan, then of each level and of all. */
export function totals({ plans, tally }: Shown, { say }: Style): string[] {
  const task = (label: string): string => `${say('totals.tasks')}: ${label}`
  const sentence = (label: string): string => `${say('totals.sentences')}: ${label}`
  const labels = [say('label.adopted'), say('label.localized'), say('label.omitted')]
  const head = [
    '#',
    say('md.file'),
    ...labels.map(task),
    task(say('md.not-applicable')),
    ...labels.map(sentence),
    sentence(say('verdict.review')),
    say('totals.coverage'),
    say('totals.own'),
  ]
  const row = (number: string, name: string, { tasks, sentences, own }: Summary, coverage: number | null): string[] => [
    number,
    name,
    ...[tasks.adopted, tasks.localized, tasks.omitted, tasks.notApplicable].map(String),
    ...[sentences.adopted, sentences.localized, sentences.omitted, sentences.review].map(String),
    coverage === null ? '–' : percent(coverage),
    String(own),
  ]
  const rows = plans.map(({ number, document, summary }) =>
    row(String(number), inline(document.label), summary, coverageOf(summary)),
  )
  const levels =
    tally.levels.length > 1
      ? tally.levels.map(({ level, plans: count, summary, coverage }) =>
          row('', say('totals.of-level', { level: levelWords(level, say), plans: count }), summary, coverage),
        )
      : []
  const all =
    plans.length > 1 ? [row('', say('totals.of-all', { plans: plans.length }), tally.all.summary, tally.all.coverage)] : []
  return [table(head, [...rows, ...levels, ...all], 'rlrrrrrrrrrr')]
}

const sign = (cell: Cell | null): string => (cell === null ? '' : inline(cell.sign) + (cell.doubt ? '?' : ''))

/** Tasks by plans, a table for every fifteen plans. */
export function matrixTables(report: Shown, { say }: Style): string[] {
  const legend = [...SIGNS.map((each) => `- ${code(each)} ${say(`sign.${each}`)}`), `- ${code('?')} ${say('sign.?')}`].join('\n')
  const groups = matrix(report)
  const tables: string[] = []
  for (let from = 0; from < report.plans.length; from += PLANS_PER_TABLE) {
    const plans = report.plans.slice(from, from + PLANS_PER_TABLE)
    const rows = groups.flatMap((group) => [
      [`**${[group.id, inline(group.title)].filter((part) => part !== '').join(' ')}**`, ...plans.map(() => '')],
      ...group.rows.map(({ task, cells }) => [
        `${code(task.id)} ${inline(cut(task.text, NAME))}`,
        ...cells.slice(from, from + PLANS_PER_TABLE).map(sign),
      ]),
    ])
    tables.push(table([say('matrix.task'), ...plans.map(({ number }) => String(number))], rows, 'l' + 'c'.repeat(plans.length)))
  }
  return [legend, ...tables]
}

/** How many plans take up each task. */
export function byTask({ tasks, tally }: Shown, { say }: Style): string[] {
  const texts = new Map(tasks.map(({ id, text }) => [id, text]))
  const labels = [
    say('label.adopted'),
    say('label.localized'),
    say('label.omitted'),
    say('md.not-applicable'),
    say('verdict.review'),
  ]
  const rows = tally.tasks.map(({ id, adopted, localized, omitted, notApplicable, review }) => [
    `${code(id)} ${inline(cut(texts.get(id) ?? '', NAME))}`,
    ...[adopted, localized, omitted, notApplicable, review].map(String),
  ])
  return [`## ${say('md.by-task')}`, table([say('matrix.task'), ...labels], rows, 'lrrrrr')]
}

/** The units that are to issue a plan: which did, when, and after how many days. */
export function roster(report: Shown, style: Style): string[] {
  const { say } = style
  const lines = rosterLines(report, style)
  if (lines.length === 0) return []
  const head = [say('roster.unit'), say('roster.status'), say('roster.days'), say('roster.received')]
  const rows = lines.map(({ unit, depth, status, days, received }) => [
    '&nbsp;&nbsp;'.repeat(depth) + inline(unit),
    status,
    days,
    received,
  ])
  return [`## ${say('roster.title')}`, rosterCountWords(report, say), table(head, rows, 'llrl')]
}

/** What does not bind some plans, why, and what they make of it all the same. */
export function notBinding(report: Shown, { say, language }: Style): string[] {
  const found = unbinding(report, language, say)
  if (found.length === 0) return []
  const rows = found.map(({ id, text, why, plans }) => [
    `${code(id)} ${inline(cut(text, NAME))}`,
    inline(why ?? say('binding.no-reason')),
    plans.map(({ number, label }) => `${number}: ${say(`label.${label}`)}`).join('<br>'),
  ])
  return [`## ${say('md.not-binding')}`, table([say('matrix.task'), say('md.why'), say('md.verdict')], rows)]
}

/** What to look at first. */
export function priorities(report: Shown, { say }: Style): string[] {
  const numbers = (list: readonly number[]): string => (list.length > 0 ? ranges(list) : '–')
  const omissions = report.plans.length > 1 ? mostOmitted(report) : []
  const byTask = omissions.map(({ task, wholly, partly }) => [
    `${code(task.id)} ${inline(cut(task.text, NAME))}`,
    numbers(wholly),
    numbers(partly),
  ])
  const tasks =
    byTask.length > 0 ? [say('priorities.tasks'), table([say('matrix.task'), say('md.wholly'), say('md.partly')], byTask)] : []
  const plans = report.plans.flatMap((plan) => {
    const omitted = omittedForSure(plan)
    const review = toReview(plan)
    const entry = ({ id, text }: { id: string; text: string }, more: string): string =>
      `- ${code(id)} ${inline(cut(text, NAME))}${more}`
    return [
      `### ${plan.number}. ${inline(plan.document.label)}`,
      ...(omitted.length > 0
        ? [say('priorities.omitted', { count: omitted.length }), omitted.map((each) => entry(each, '')).join('\n')]
        : []),
      ...(review.length > 0
        ? [
            say('priorities.review', { count: review.length }),
            review.map((each) => entry(each, ` (${say(`label.${each.label}`)}, ${percent(each.confidence)})`)).join('\n'),
          ]
        : []),
      ...(omitted.length + review.length === 0 ? [say('priorities.none')] : []),
    ]
  })
  return [...tasks, ...plans]
}
