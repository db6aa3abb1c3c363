import type { Counts, GroupCounts, PlanFacts } from '../data.js'
import { coverageBar, link, planLabel, scrolling, taskName, VI, type View } from './lists.js'
import { h, type Element, type Markup } from './markup.js'

/** Plans up to which each stands in the overview. */
export const FEW_PLANS = 12
/** Letters of a task where its full text stands elsewhere. */
const NAME = 110
/** Tasks and plans among what needs a look. */
const FIRST = 10

const figures = ({ tasks, sentences, own }: Counts): Markup[] =>
  [
    tasks.adopted,
    tasks.localized,
    tasks.omitted,
    tasks.notApplicable,
    sentences.adopted,
    sentences.localized,
    sentences.omitted,
    sentences.review,
    own,
  ].map((count) => h('td', { class: count === 0 ? 'number zero' : 'number' }, String(count)))

/** Columns of a table of counts by which it may be sorted. */
export const COLUMNS = ['name', 'date', 'coverage', 'adopted', 'localized', 'omitted', 'none', 'review', 'own'] as const

/** A head of a column: a button where the table can be sorted by it. */
function head(key: string, label: string, sorted: string | null, attributes: Record<string, string | number> = {}): Element {
  const direction = sorted === key ? 'ascending' : sorted === `-${key}` ? 'descending' : null
  return h(
    'th',
    { scope: 'col', 'aria-sort': direction, ...attributes },
    sorted === null
      ? label
      : h(
          'button',
          { type: 'button', class: 'sort', 'data-do': 'sort-plans', 'data-value': key },
          label,
          h('span', { class: 'arrow', 'aria-hidden': 'true' }, direction === null ? '↕' : direction === 'ascending' ? '↑' : '↓'),
        ),
  )
}

function heads(view: View, sorted: string | null): Element {
  const { say } = view
  const group = (label: string, columns: number): Element => h('th', { colspan: columns, scope: 'colgroup' }, label)
  const sentence = (key: string, label: string): Element => head(`s-${key}`, label, sorted, { class: 'number' })
  const task = (key: string, label: string): Element => head(key, label, sorted, { class: 'number' })
  return h(
    'thead',
    {},
    h(
      'tr',
      {},
      head('number', '#', sorted, { rowspan: 2, class: 'number' }),
      head('name', say('md.document'), sorted, { rowspan: 2 }),
      head('level', say('md.level'), sorted, { rowspan: 2 }),
      head('date', say('md.date'), sorted, { rowspan: 2 }),
      head('coverage', say('totals.coverage'), sorted, { rowspan: 2 }),
      group(say('totals.tasks'), 4),
      group(say('totals.sentences'), 4),
      head('own', say('totals.own'), sorted, { rowspan: 2, class: 'number' }),
    ),
    h(
      'tr',
      {},
      task('adopted', say('label.adopted')),
      task('localized', say('label.localized')),
      task('omitted', say('label.omitted')),
      task('none', say('md.not-applicable')),
      sentence('adopted', say('label.adopted')),
      sentence('localized', say('label.localized')),
      sentence('omitted', say('label.omitted')),
      sentence('review', say('verdict.review')),
    ),
  )
}

/** The name of a plan with its path below. */
export const planName = ({ number, document: { name, path } }: PlanFacts): Markup => [
  link({ p: number }, h('span', VI, name)),
  name === path ? null : h('span', { class: 'path' }, path),
]

const planRow = (plan: PlanFacts, { say }: View): Element =>
  h(
    'tr',
    {},
    h('td', { class: 'number' }, String(plan.number)),
    h('th', { scope: 'row' }, planName(plan), h('span', { class: 'path' }, plan.relation)),
    h('td', {}, say(`level.${plan.level}`)),
    h('td', { class: 'date' }, plan.document.date ?? '–'),
    h('td', {}, coverageBar(plan.counts, plan.coverage, say)),
    ...figures(plan.counts),
  )

const groupRow = ({ level, plans, counts, coverage }: GroupCounts, { say }: View): Element => {
  const name = level === null ? say('totals.of-all', { plans }) : say('totals.of-level', { level: say(`level.${level}`), plans })
  return h(
    'tr',
    { class: 'sum' },
    h('td', {}),
    h('th', { scope: 'row', colspan: 3 }, level === null ? name : link({ v: 'plans', c: level }, name)),
    h('td', {}, coverageBar(counts, coverage, say)),
    ...figures(counts),
  )
}

/**
 * Counts of plans, and where there are several of each level and of all.
 *
 * @param sorted by what: a key of a column, with `-` where the greatest come first; null for a table that is not to be sorted
 */
export function totalsTable(view: View, plans: readonly PlanFacts[], sums: boolean, sorted: string | null): Element {
  const { data, say } = view
  return scrolling(
    say('md.totals'),
    h(
      'table',
      { class: 'totals' },
      heads(view, sorted),
      h('tbody', {}, ...plans.map((plan) => planRow(plan, view))),
      sums && data.plans.length > 1
        ? h(
            'tfoot',
            {},
            ...(data.levels.length > 1 ? data.levels.map((level) => groupRow(level, view)) : []),
            groupRow(data.all, view),
          )
        : null,
    ),
  )
}

function omittedTasks(view: View): Markup {
  const { data, say } = view
  const found = data.mostOmitted.slice(0, FIRST)
  const rest = data.mostOmitted.length - found.length
  if (found.length === 0) return null
  return [
    h('p', {}, say('priorities.tasks')),
    h(
      'ol',
      { class: 'first' },
      ...found.flatMap(({ task: index, wholly, partly }) => {
        const task = data.tasks[index]
        if (task === undefined) return []
        const counts = [
          ...(wholly > 0 ? [link({ v: 'read', t: task.id, l: 'omitted' }, say('wholly', { count: wholly }))] : []),
          ...(partly > 0 ? [link({ v: 'read', t: task.id, l: 'partly' }, say('partly', { count: partly }))] : []),
        ]
        return h(
          'li',
          {},
          taskName(task, NAME),
          h('span', { class: 'counts' }, ...counts.flatMap((each, at) => (at > 0 ? [' · ', each] : [each]))),
        )
      }),
      rest > 0 ? h('li', { class: 'rest' }, say('priorities.more-tasks', { count: rest })) : null,
    ),
  ]
}

function ofPlan(plan: PlanFacts, { data, say }: View): Element {
  const all = data.tasks.flatMap((task) => task.sentences.map((sentence) => ({ task, sentence })))
  const list = (title: string, indices: readonly number[], inAll: number): Markup =>
    inAll === 0
      ? null
      : [
          h('p', {}, title),
          h(
            'ul',
            { class: 'first' },
            ...indices.flatMap((index) => {
              const found = all[index]
              if (found === undefined) return []
              const to = { t: found.task.id, p: plan.number }
              return h('li', {}, link(to, h('span', { class: 'id' }, found.sentence.id)), ' ', h('span', VI, found.sentence.text))
            }),
            inAll > indices.length ? h('li', { class: 'rest' }, say('priorities.more', { count: inAll - indices.length })) : null,
          ),
        ]
  return h(
    'details',
    { open: data.plans.length === 1 },
    h(
      'summary',
      {},
      h('b', VI, `${String(plan.number)}. ${planLabel(plan)}`),
      ' ',
      h('span', { class: 'path' }, say('look', { omitted: plan.omittedInAll, review: plan.reviewInAll })),
    ),
    list(say('priorities.omitted', { count: plan.omittedInAll }), plan.omitted, plan.omittedInAll),
    list(say('priorities.review', { count: plan.reviewInAll }), plan.review, plan.reviewInAll),
    plan.omittedInAll + plan.reviewInAll === 0 ? h('p', {}, say('priorities.none')) : null,
  )
}

/** What to look at first: tasks that most plans omit; of few plans each, of many those that carry least. */
export function priorities(view: View): Element {
  const { data, say } = view
  const few = data.plans.length <= FEW_PLANS
  const plans = few
    ? data.plans
    : data.plans
        .filter(({ coverage }) => coverage !== null)
        .sort((a, b) => (a.coverage ?? 1) - (b.coverage ?? 1) || a.number - b.number)
        .slice(0, FIRST)
  return h(
    'section',
    { 'aria-labelledby': 'first', class: 'priorities' },
    h('h3', { id: 'first' }, say('md.priorities')),
    omittedTasks(view),
    few ? null : h('p', {}, say('least', { count: plans.length })),
    ...plans.map((plan) => ofPlan(plan, view)),
  )
}
