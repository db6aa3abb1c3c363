import type { TargetComparison } from '../../model/comparison.js'
import { rosterCountWords, rosterLines } from '../roster-lines.js'
import type { ShownPlan } from '../shown.js'
import { levelWords, targetWords } from '../wording.js'
import type { OfficeReport } from './detail.js'
import { type ListColumn, type ListSheets, listSheets } from './list-sheets.js'
import { count, EMPTY, line, type Look, type Sheet, type SheetCell, text } from './sheet.js'

/** The columns that name a plan. */
export const planColumns = ({ word }: OfficeReport): ListColumn[] => [
  { head: word('detail.plan'), width: 6, role: 'names' },
  { head: word('detail.file'), width: 30, role: 'marks' },
]

/** The cells that name a plan. */
export const planCells = ({ number, document }: ShownPlan): SheetCell[] => [count(number), text(document.path)]

const STATUS: Readonly<Record<TargetComparison['status'], Look>> = {
  kept: 'adopted',
  raised: 'adopted',
  lowered: 'lacking',
  reworded: 'localized',
  omitted: 'lacking',
  added: 'none',
}

/** The targets of the central document against those of each plan. */
export function targetSheets(all: OfficeReport): ListSheets {
  const { report, style, word } = all
  const { say } = style
  const side = (target: TargetComparison['central']): SheetCell[] =>
    target === null ? [EMPTY, EMPTY] : [text(targetWords(target, say)), text(target.node ?? say('place.outside'))]
  const rows = report.plans.flatMap((plan) =>
    plan.targets.map(({ central, plan: own, status, kind }) => [
      ...planCells(plan),
      ...side(central),
      ...side(own),
      text(say(`target.${status}`), STATUS[status]),
      text(word(`target.${kind}`)),
    ]),
  )
  const columns = [
    ...planColumns(all),
    { head: word('target.central'), width: 55 },
    { head: word('place'), width: 12 },
    { head: word('target.plan'), width: 55 },
    { head: word('place'), width: 12 },
    { head: say('md.target.status'), width: 16 },
    { head: word('target.kind'), width: 16 },
  ]
  return rows.length === 0 ? { sheets: [], continued: 0 } : listSheets(word('sheet.targets'), columns, rows, all)
}

/** What the plans have that the central document has not. */
export function ownSheets(all: OfficeReport): ListSheets {
  const { report, style, word } = all
  const rows = report.plans.flatMap((plan) =>
    plan.own.map(({ node, quote }) => [...planCells(plan), text(node ?? style.say('place.outside')), text(quote)]),
  )
  const columns = [...planColumns(all), { head: word('place'), width: 12 }, { head: word('own'), width: 100 }]
  return rows.length === 0 ? { sheets: [], continued: 0 } : listSheets(word('sheet.own'), columns, rows, all)
}

/** The units that are to issue a plan: which did, when, and after how many days. */
export function rosterSheets(all: OfficeReport): Sheet[] {
  const { report, style, word } = all
  const { say } = style
  const rows = rosterLines(report, style).map(({ unit, depth, status, days, received }, index) => {
    const row = report.tally.roster[index]
    const known = row?.daysToIssue ?? null
    return [
      text('    '.repeat(depth) + unit),
      text(row === undefined ? '' : levelWords(row.level, say)),
      text(status, row?.status === 'missing' ? 'lacking' : 'text'),
      known !== null && known >= 0 ? count(known) : text(days),
      text(received),
      text(row?.path ?? ''),
    ]
  })
  if (rows.length === 0) return []
  const heads = ['roster.unit', 'md.level', 'roster.status', 'roster.days', 'roster.received', 'md.file'] as const
  return [
    {
      name: word('sheet.roster'),
      widths: [44, 18, 26, 16, 14, 40],
      rows: [[line(rosterCountWords(report, say), heads.length)], heads.map((head) => text(say(head), 'head')), ...rows],
      frozen: { rows: 2, columns: 1 },
      head: [2, 2],
      filtered: [2, rows.length + 2],
      pagesAcross: 1,
    },
  ]
}
