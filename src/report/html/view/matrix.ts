import type { GroupFacts, PlanFacts, TaskFacts } from '../data.js'
import { SIGN_NAMES, SIGNS } from './facts.js'
import { address, link, percent, scrolling, shortened, VI, type View } from './lists.js'
import { h, type Element, type Markup } from './markup.js'

/** Letters of a task in the matrix. */
const NAME = 100

/** Rows under one heading; without a heading they stand by themselves. */
export interface MatrixGroup {
  readonly group: GroupFacts | null
  readonly tasks: readonly number[]
  readonly folded: boolean
}

/** What part of the matrix is drawn, and how. */
export interface MatrixPart {
  readonly groups: readonly MatrixGroup[]
  /** Those in the columns. */
  readonly plans: readonly PlanFacts[]
  /** Those that are counted: all that are not filtered out. */
  readonly counted: readonly PlanFacts[]
  /** Columns before the first plan that is drawn. */
  readonly before: number
  /** Whether a cell is what was filtered for. */
  readonly isMeant: (plan: PlanFacts, task: number) => boolean
  /** Whether groups can be folded and cells be walked through. */
  readonly live: boolean
}

/** What the signs stand for. */
export const legend = ({ say }: View): Element =>
  h(
    'ul',
    { class: 'legend', 'aria-label': say('legend') },
    ...SIGNS.map((sign) => h('li', {}, h('span', { class: `cell ${SIGN_NAMES[sign] ?? ''}` }, sign), ' ', say(`sign.${sign}`))),
    h('li', {}, h('span', { class: 'cell doubt' }, '?'), ' ', say('sign.?')),
  )

const COUNTED = ['=', '~', 'X', '.'] as const

/** How many plans have a sign for a task; localized in part counts as localized. */
const countOf = (plans: readonly PlanFacts[], task: number, sign: string): number =>
  plans.filter(({ signs }) => signs[task] === sign || (sign === '~' && signs[task] === '-')).length

function cell(task: TaskFacts, index: number, plan: PlanFacts, part: MatrixPart, { say }: View): Element {
  const sign = plan.signs[index] ?? ' '
  const name = SIGN_NAMES[sign]
  if (name === undefined) return h('td', { class: 'cell empty' })
  const doubt = plan.doubts[index] === '?'
  const words = [say(`short.${name}`), ...(doubt ? [say('verdict.review')] : [])].join(', ')
  const shownSign = sign + (doubt ? '?' : '')
  const href = address({ t: task.id, p: plan.number })
  const meant = part.isMeant(plan, index)
  return h(
    'td',
    { class: `cell ${name}${doubt ? ' doubt' : ''}${meant ? '' : ' faded'}` },
    part.live
      ? h(
          'a',
          { href, title: say('cell', { task: task.id, plan: plan.short, words }), tabindex: -1, 'data-cell': '' },
          h('span', { class: 'unseen' }, say('cell', { task: task.id, plan: plan.number, words })),
          h('span', { 'aria-hidden': 'true' }, shownSign),
        )
      : shownSign,
  )
}

function row(index: number, part: MatrixPart, view: View): Element[] {
  const task = view.data.tasks[index]
  if (task === undefined) return []
  const counts = COUNTED.map((sign) => {
    const count = countOf(part.counted, index, sign)
    const labels = sign === '~' ? 'localized,partly' : (SIGN_NAMES[sign] ?? '')
    return h(
      'td',
      { class: `number count ${SIGN_NAMES[sign] ?? ''}` },
      count === 0 ? '' : link({ v: 'read', t: task.id, l: labels }, String(count)),
    )
  })
  return [
    h(
      'tr',
      {},
      h(
        'th',
        { scope: 'row' },
        link({ t: task.id }, h('span', { class: 'id' }, task.id)),
        ' ',
        h('span', VI, shortened(task.text, NAME)),
      ),
      ...counts,
      ...part.plans.map((plan) => cell(task, index, plan, part, view)),
    ),
  ]
}

function groupRows({ group, tasks, folded }: MatrixGroup, part: MatrixPart, view: View): Element[] {
  const { say } = view
  const rows = folded ? [] : tasks.flatMap((index) => row(index, part, view))
  if (group === null) return rows
  const name: Markup = [h('span', { class: 'id' }, group.id), ' ', h('span', VI, shortened(group.title, 160))]
  const head = h(
    'tr',
    { class: 'group' },
    h(
      'th',
      { scope: 'rowgroup', colspan: 1 },
      part.live
        ? h(
            'button',
            {
              type: 'button',
              'aria-expanded': folded ? 'false' : 'true',
              'data-do': 'fold',
              'data-value': `${group.id} ${group.title}`,
            },
            h('span', { class: 'arrow', 'aria-hidden': 'true' }, folded ? '▸' : '▾'),
            ' ',
            name,
            h('span', { class: 'path' }, ` (${say('tasks', { count: tasks.length })})`),
          )
        : name,
    ),
    ...COUNTED.map((sign) => {
      const count = tasks.reduce((sum, index) => sum + countOf(part.counted, index, sign), 0)
      return h('td', { class: 'number count' }, count === 0 ? '' : String(count))
    }),
    ...part.plans.map((plan) => {
      const bound = tasks.filter((index) => '=~-X'.includes(plan.signs[index] ?? ' '))
      const carried = bound.filter((index) => plan.signs[index] !== 'X').length
      return h('td', { class: 'number share' }, bound.length === 0 ? '' : `${String(carried)}/${String(bound.length)}`)
    }),
  )
  return [head, ...rows]
}

/** The sums below the columns. */
function sums(part: MatrixPart, { say }: View): Element {
  const keys = [
    ['label.adopted', (plan: PlanFacts) => plan.counts.tasks.adopted],
    ['label.localized', (plan: PlanFacts) => plan.counts.tasks.localized],
    ['label.omitted', (plan: PlanFacts) => plan.counts.tasks.omitted],
    ['md.not-applicable', (plan: PlanFacts) => plan.counts.tasks.notApplicable],
  ] as const
  return h(
    'tfoot',
    {},
    ...keys.map(([key, count], at) => {
      const total = part.counted.reduce((sum, plan) => sum + count(plan), 0)
      return h(
        'tr',
        {},
        h('th', { scope: 'row' }, say('sum.of', { label: say(key) })),
        ...COUNTED.map((_, column) => h('td', { class: 'number count' }, column === at ? String(total) : '')),
        ...part.plans.map((plan) => h('td', { class: 'number' }, String(count(plan)))),
      )
    }),
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, say('totals.coverage')),
      h('td', { colspan: COUNTED.length }),
      ...part.plans.map(({ coverage }) => h('td', { class: 'number' }, coverage === null ? '–' : percent(coverage))),
    ),
  )
}

/** Tasks by plans as a table, with the counts of each row and column. */
export function matrixTable(view: View, part: MatrixPart): Element {
  const { data, say } = view
  const wide = part.plans.length > 8
  const heads = part.plans.map((plan, at) =>
    h(
      'th',
      { scope: 'col', class: wide ? 'plan narrow' : 'plan', 'aria-colindex': 6 + part.before + at, title: plan.document.name },
      link({ p: plan.number }, h('b', {}, String(plan.number)), h('span', VI, ` ${plan.short}`)),
    ),
  )
  return scrolling(
    say('md.matrix'),
    h(
      'table',
      { class: 'matrix', 'aria-colcount': 5 + part.counted.length, id: part.live ? 'matrix' : null },
      h(
        'caption',
        {},
        say('matrix.caption', { tasks: data.tasks.length, plans: part.counted.length, central: data.central.name }),
      ),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col', 'aria-colindex': 1 }, say('matrix.task')),
          ...COUNTED.map((sign, at) =>
            h(
              'th',
              {
                scope: 'col',
                class: 'number',
                'aria-colindex': 2 + at,
                title: say('sum.plans', { label: say(`short.${SIGN_NAMES[sign] ?? ''}`) }),
              },
              h('span', { class: `cell ${SIGN_NAMES[sign] ?? ''}`, 'aria-hidden': 'true' }, sign),
              h('span', { class: 'unseen' }, say('sum.plans', { label: say(`short.${SIGN_NAMES[sign] ?? ''}`) })),
            ),
          ),
          ...heads,
        ),
      ),
      h('tbody', {}, ...part.groups.flatMap((group) => groupRows(group, part, view))),
      sums(part, view),
    ),
  )
}
