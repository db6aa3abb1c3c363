import type { Style } from '../format.js'
import { matrix as groupsOf, type TaskGroup } from '../matrix.js'
import type { Shown } from '../shown.js'
import { cut, pad, widest } from '../typeset.js'
import { paintCell } from './legend.js'

/** The narrowest name of a task that still says something. */
const NARROWEST_NAME = 26

function heading({ id, title }: TaskGroup, { paint, width }: Style): string[] {
  const line = [id, title].filter((part) => part !== '').join('  ')
  return line === '' ? [] : [(paint?.strong ?? ((text: string) => text))(cut(line, width))]
}

const idColumns = (groups: readonly TaskGroup[]): number =>
  widest(groups.flatMap((group) => group.rows.map(({ task }) => task.id)))

/** Columns that count the plans of a row, and what they count. */
const COUNTS = [
  ['=', 'adopted'],
  ['~', 'localized'],
  ['X', 'omitted'],
  ['.', 'notApplicable'],
] as const

/** Tasks by plans, in as many blocks of columns as the width asks for; behind the last plan how many take each task up. */
export function matrix(report: Shown, style: Style): string[] {
  const { paint, width } = style
  const groups = groupsOf(report)
  const ids = idColumns(groups)
  const cellWidth = Math.max(3, 1 + String(report.plans.length).length)
  const counted = new Map(report.tally.tasks.map((task) => [task.id, task]))
  const heads = [
    ...report.plans.map(({ number }) => ` ${pad(String(number).padStart(2), cellWidth - 1)}`),
    ...COUNTS.map(([sign]) => pad(sign, cellWidth, 'left')),
  ]
  const counts = (id: string): string[] =>
    COUNTS.map(([, key]) => {
      const count = counted.get(id)?.[key] ?? 0
      return pad(count === 0 ? '' : String(count), cellWidth, 'left')
    })
  const perBlock = Math.max(1, Math.floor((width - 2 - ids - 2 - NARROWEST_NAME) / cellWidth))
  // As many columns as fit, spread evenly over the blocks.
  const blocks = Math.ceil(heads.length / perBlock)
  const size = Math.ceil(heads.length / blocks)
  return Array.from({ length: blocks }, (_, block) => {
    const from = block * size
    const shownHeads = heads.slice(from, from + size)
    const name = width - 2 - ids - 2 - shownHeads.length * cellWidth
    const head = pad('', 2 + ids + 2 + name) + shownHeads.join('')
    const body = groups.flatMap((group) => [
      ...heading(group, style),
      ...group.rows.map(({ task, cells }) => {
        const signs = cells.map((cell) => ` ${pad('', cellWidth - 3)}${paintCell(cell, paint)}`)
        const found = [...signs, ...counts(task.id)].slice(from, from + size)
        return `  ${pad(task.id, ids)}  ${pad(cut(task.text, name - 1), name)}${found.join('')}`.trimEnd()
      }),
    ])
    return [head.trimEnd(), ...body]
  }).reduce((all, lines) => (all.length === 0 ? lines : [...all, '', ...lines]), [])
}

/** For a single plan: each task with its sign and the place in the plan that carries it. */
export function onePlan(report: Shown, style: Style): string[] {
  const { say, paint, width } = style
  const groups = groupsOf(report)
  const verdicts = new Map(report.plans[0]?.tasks.map((task) => [task.id, task]))
  const places = new Map(
    [...verdicts].map(([id, task]) => {
      const best = task.sentences.find((sentence) => sentence.evidence.length > 0)?.evidence[0]
      return [id, best === undefined ? '' : (best.node ?? say('place.outside'))]
    }),
  )
  const ids = idColumns(groups)
  const place = Math.min(20, widest([say('matrix.place'), ...places.values()]))
  const name = width - 4 - ids - 2 - place - 2
  const faint = paint?.faint ?? ((text: string) => text)
  return [
    faint(`    ${pad(say('matrix.task'), ids + 2 + name + 2)}${say('matrix.place')}`),
    ...groups.flatMap((group) => [
      ...heading(group, style),
      ...group.rows.map(({ task, cells }) => {
        const sign = paintCell(cells[0] ?? null, paint)
        return `${sign}  ${pad(task.id, ids)}  ${pad(cut(task.text, name), name)}  ${cut(places.get(task.id) ?? '', place)}`.trimEnd()
      }),
    ]),
  ]
}
