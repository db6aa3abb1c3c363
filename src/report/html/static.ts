import type { PageData, PlanDetails } from './data.js'
import { toHtml } from './to-html.js'
import { taskCard } from './view/card.js'
import { introduction } from './view/introduction.js'
import { h, sayFrom, type Markup } from './view/markup.js'
import { legend, matrixTable } from './view/matrix.js'
import { ofPlan, unbindingTable } from './view/more.js'
import { priorities, totalsTable } from './view/overview.js'
import { rosterTable } from './view/roster.js'
import type { View } from './view/lists.js'

/** Plans up to which every text stands in the file itself, so that it can be read where no script runs. */
export const READABLE_PLANS = 5
/** Plans up to which the matrix does. */
const MATRIX_PLANS = 60
/** Plans in a table of the matrix: wider ones cannot be read on paper. */
const PLANS_PER_TABLE = 15

function matrixTables(view: View): Markup[] {
  const { data } = view
  const groups = data.groups.map((group) => ({ group, tasks: group.tasks, folded: false }))
  const shown = data.plans.length <= MATRIX_PLANS ? data.plans : []
  // Without a plan that fits, the counts of each task still stand.
  const blocks = Array.from(
    { length: Math.max(1, Math.ceil(shown.length / PLANS_PER_TABLE)) },
    (_, index) => index * PLANS_PER_TABLE,
  )
  return blocks.map((before) =>
    matrixTable(view, {
      groups,
      plans: shown.slice(before, before + PLANS_PER_TABLE),
      counted: data.plans,
      before,
      isMeant: () => true,
      live: false,
    }),
  )
}

/** The report for readers that run no script: the same parts, one after the other. */
export function staticReport(data: PageData, details: readonly PlanDetails[]): string {
  const say = sayFrom(data.messages)
  const view: View = { data, say }
  // Of a roster whose units have all issued nothing yet.
  const isEmpty = data.plans.length === 0
  const texts = data.plans.flatMap((plan, index) => {
    const opened = data.plans.length <= READABLE_PLANS ? details[index] : undefined
    if (opened === undefined) return []
    const cards = data.tasks.map((task, at) => {
      const headed = task.path.join() !== data.tasks[at - 1]?.path.join()
      const card = { plan, task, index: at, details: opened, isMeant: () => true, hits: () => [], below: () => null }
      return taskCard({ ...card, live: false, headed }, view)
    })
    return [ofPlan(plan, opened, () => [], view), ...cards]
  })
  return toHtml(
    h(
      'main',
      { id: 'static' },
      h('p', { class: 'note' }, say('no-script')),
      introduction(view),
      ...(isEmpty ? [] : [h('h3', {}, say('md.totals')), totalsTable(view, data.plans, true, null)]),
      rosterTable(view),
      ...(isEmpty ? [] : [priorities(view), h('h2', {}, say('md.matrix')), legend(view), ...matrixTables(view)]),
      unbindingTable(view, true),
      isEmpty
        ? null
        : texts.length > 0
          ? h('h2', {}, say('md.tasks'))
          : h('p', { class: 'note' }, say('no-script.many', { plans: data.plans.length })),
      ...texts,
    ),
    data.language,
  )
}
