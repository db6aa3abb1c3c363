import { type Cell, matrix, type Sign } from '../matrix.js'
import { repeated, shortestEnds } from '../plan-names.js'
import type { ShownDocument } from '../shown.js'
import { cut, cutPath } from '../typeset.js'
import { levelWords } from '../wording.js'
import type { OfficeReport } from './detail.js'
import { count, EMPTY, type Look, nameOfPart, parts, share, type Sheet, type SheetCell, text } from './sheet.js'

/** Plans beside each other that a reader can still follow; of more, each is a row. */
export const PLANS_ACROSS = 200
/** Tasks beside each other in one sheet. */
const TASKS_ACROSS = 200
/** Columns that are still legible on the width of a page. */
const COLUMNS_ON_A_PAGE = 30
/** Characters of a text that stands upright in a head. */
const UPRIGHT = 60
/** Characters of a task, which stands in full among the verdicts. */
const TASK = 130

const LOOKS: Readonly<Record<Sign, Look>> = { '=': 'adopted', '~': 'localized', '-': 'partly', X: 'omitted', '.': 'none' }

const sign = (cell: Cell | null | undefined): SheetCell =>
  cell == null ? { ...EMPTY, look: 'none' } : text(cell.sign + (cell.doubt ? '?' : ''), LOOKS[cell.sign])

/** What each document is called, or the last name of its path; where that is the same for several, the end of the path. */
function shortNames(documents: readonly ShownDocument[]): string[] {
  const ends = shortestEnds(
    documents.map(({ path }) => path),
    true,
  )
  const names = documents.map(({ name, path }, at) => cut(name === path ? (ends[at] ?? path) : name, UPRIGHT))
  const alike = repeated(names)
  return names.map((name, at) => (alike.has(name) ? cutPath(ends[at] ?? name, UPRIGHT) : name))
}

const COUNTS = ['adopted', 'localized', 'omitted', 'notApplicable', 'review'] as const

/** What the counts over plans are of. */
function countHeads({ style: { say } }: OfficeReport): string[] {
  const labels = (['adopted', 'localized', 'omitted'] as const).map((label) => say(`label.${label}`))
  return [...labels, say('md.not-applicable'), say('verdict.review')]
}

/** The counts over all plans of each task, in the order of {@link countHeads}. */
function countsByTask({ report }: OfficeReport): ReadonlyMap<string, readonly number[]> {
  return new Map(report.tally.tasks.map((task) => [task.id, COUNTS.map((key) => task[key])]))
}

/** What is counted of one plan: its tasks, its sentences worth a look, its coverage. */
const countsOfPlan = ({ report }: OfficeReport, index: number): SheetCell[] => {
  const plan = report.plans[index]
  if (plan === undefined) return []
  const { tasks, sentences } = plan.summary
  return [
    ...[tasks.adopted, tasks.localized, tasks.omitted, tasks.notApplicable, sentences.review].map((each) => count(each, 'total')),
    share(report.tally.plans[index]?.coverage ?? null, 'total'),
  ]
}

const planCountHeads = (all: OfficeReport): string[] => {
  const { say } = all.style
  const ofTasks = countHeads(all).slice(0, 4)
  const sentences = all.word('sentences-of', { what: say('verdict.review') })
  return [...ofTasks.map((what) => all.word('tasks-of', { what })), sentences, say('totals.coverage')]
}

/** Tasks by plans, tasks in rows. */
function tasksInRows(all: OfficeReport): Sheet {
  const { report, style, word } = all
  const heads = countHeads(all).map((what) => word('plans-of', { what }))
  const counts = countsByTask(all)
  const blanks = (length: number, look: Look): SheetCell[] => Array.from({ length }, () => ({ value: null, look }))
  const body = matrix(report).flatMap((group) => [
    [text(group.id, 'group'), text(group.title, 'group'), ...blanks(report.plans.length + heads.length, 'group')],
    ...group.rows.map(({ task, cells }) => [
      text(task.id, 'total'),
      text(cut(task.text, TASK)),
      ...cells.map(sign),
      ...(counts.get(task.id) ?? []).map((each) => count(each, 'total')),
    ]),
  ])
  const below = report.plans.map((_, index) => countsOfPlan(all, index))
  const totals = planCountHeads(all).map((head, row) => [
    EMPTY,
    text(head, 'total'),
    ...below.map((cells) => cells[row] ?? EMPTY),
  ])
  return {
    name: word('sheet.matrix'),
    widths: [11, 60, ...report.plans.map(() => 6), ...heads.map(() => 7)],
    rows: [
      [
        text(word('detail.task'), 'head'),
        text(style.say('matrix.task'), 'head'),
        ...report.plans.map(({ number }) => count(number, 'head')),
        ...heads.map(() => text('', 'head')),
      ],
      [
        text('', 'head'),
        text('', 'head'),
        ...shortNames(report.plans.map(({ document }) => document)).map((name) => text(name, 'upright')),
        ...heads.map((head) => text(head, 'upright')),
      ],
      ...body,
      ...totals,
    ],
    frozen: { rows: 2, columns: 2 },
    head: [1, 2],
    filtered: null,
    pagesAcross: report.plans.length <= COLUMNS_ON_A_PAGE ? 1 : null,
  }
}

/** Plans by tasks, plans in rows: to filter and to sort where there are many. */
function plansInRows(all: OfficeReport): Sheet[] {
  const { report, style, word } = all
  const { say } = style
  const rows = matrix(report).flatMap((group) => group.rows)
  const counts = countsByTask(all)
  const last = planCountHeads(all)
  return parts(rows, TASKS_ACROSS).map((tasks, index) => {
    const upright = [...tasks.map(({ task }) => cut(task.text, UPRIGHT)), ...last]
    const body = report.plans.map(({ number, document }, at) => [
      count(number),
      text(document.name === document.path ? document.label : `${document.name} (${document.label})`),
      text(levelWords(report.tally.plans[at]?.level ?? null, say)),
      ...tasks.map(({ cells }) => sign(cells[at])),
      ...countsOfPlan(all, at),
    ])
    const totals = countHeads(all).map((what, row) => [
      EMPTY,
      text(word('plans-of', { what }), 'total'),
      EMPTY,
      ...tasks.map(({ task }) => count(counts.get(task.id)?.[row] ?? 0, 'total')),
    ])
    const naming = ['', say('md.document'), say('md.level')]
    return {
      name: nameOfPart(word('sheet.matrix'), index),
      widths: [6, 40, 14, ...tasks.map(() => 6), ...last.map(() => 7)],
      rows: [
        [...naming.map(() => text('', 'head')), ...upright.map((each) => text(each, 'upright'))],
        [
          ...naming.map((each, column) => text(column === 0 ? '#' : each, 'head')),
          ...tasks.map(({ task }) => text(task.id, 'head')),
          ...last.map(() => text('', 'head')),
        ],
        ...body,
        ...totals,
      ],
      frozen: { rows: 2, columns: 2 },
      head: [1, 2],
      filtered: [2, body.length + 2],
      pagesAcross: null,
    } satisfies Sheet
  })
}

/** Tasks by plans, with signs that say the same without their colours. */
export const matrixSheets = (all: OfficeReport): Sheet[] =>
  all.report.plans.length <= PLANS_ACROSS ? [tasksInRows(all)] : plansInRows(all)
