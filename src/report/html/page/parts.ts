import { h, type Element as Drawn, type Markup } from '../view/markup.js'
import { legend, matrixTable, type MatrixGroup } from '../view/matrix.js'
import { introduction } from '../view/introduction.js'
import { COLUMNS, FEW_PLANS, priorities, totalsTable } from '../view/overview.js'
import { rosterTable } from '../view/roster.js'
import type { PlanFacts } from '../data.js'
import { draw } from './dom.js'
import { folded } from './fold.js'
import type { Matching } from './matching.js'
import { matchingOf, type State } from './state.js'

/** Columns of the matrix drawn at once. */
const COLUMNS_AT_ONCE = 40
/** Columns of the matrix on a sheet of paper. */
const COLUMNS_ON_PAPER = 15
/** Rows of the list of plans drawn at once. */
const ROWS_AT_ONCE = 100

/** The overview. */
export function showOverview(place: Element, { view, data, say }: State): void {
  const few = data.plans.length <= FEW_PLANS
  draw(place, [
    introduction(view),
    ...(data.plans.length === 0 ? [] : [h('h3', {}, say('md.totals')), totalsTable(view, few ? data.plans : [], true, null)]),
    few ? null : h('p', {}, h('a', { href: '#v=plans' }, say('all-plans', { count: data.plans.length }))),
    rosterTable(view),
    data.plans.length === 0 ? null : priorities(view),
  ])
}

/** A chooser of an order. */
function orders(which: string, label: string, values: readonly string[], chosen: string, { say }: State): Drawn {
  return h(
    'label',
    {},
    label,
    ' ',
    h(
      'select',
      { 'data-set': which },
      ...values.map((value) => h('option', { value, selected: value === chosen }, say(`sort.${value}`))),
    ),
  )
}

/** Groups with the rows that are left, or where groups are not wanted all rows in their order. */
function groupsOf(state: State, { tasks, plans, isMeant }: Matching, unfolded: boolean): MatrixGroup[] {
  const { data, query } = state
  const rows = tasks.filter((task) => plans.some((plan) => isMeant(plan, task)))
  if (!query.grouped) return [{ group: null, tasks: rows, folded: false }]
  return data.groups.flatMap((group) => {
    const within = rows.filter((task) => group.tasks.includes(task))
    const isFolded = !unfolded && state.folded.has(`${group.id} ${group.title}`)
    return within.length === 0 ? [] : [{ group, tasks: within, folded: isFolded }]
  })
}

/** Plans that something is left of: a filter of verdicts leaves out the columns that have none. */
const columnsOf = ({ plans, tasks, isMeant }: Matching): readonly PlanFacts[] =>
  plans.filter((plan) => tasks.some((task) => isMeant(plan, task)))

/** The matrix. */
export function showMatrix(place: Element, state: State): void {
  const { say, query, view } = state
  const match = matchingOf(state)
  const groups = groupsOf(state, match, false)
  const columns = columnsOf(match)
  const before = Math.min(query.before, Math.max(0, columns.length - 1))
  const plans = columns.slice(before, before + COLUMNS_AT_ONCE)
  const page = (at: number, words: string): Drawn =>
    h('button', { type: 'button', 'data-do': 'columns', 'data-value': at, disabled: at < 0 || at >= columns.length }, words)
  draw(place, [
    h(
      'p',
      { class: 'controls' },
      orders('sortTasks', say('sort.tasks'), ['order', 'omitted', 'coverage', 'name'], query.sortTasks, state),
      orders('sortPlans', say('sort.plans'), ['number', 'coverage', 'omitted', 'name', 'level'], query.sortPlans, state),
      h('label', {}, h('input', { type: 'checkbox', 'data-set': 'grouped', checked: query.grouped }), ' ', say('grouped')),
      query.grouped
        ? h('button', { type: 'button', 'data-do': 'fold-all' }, say(state.folded.size > 0 ? 'unfold-all' : 'fold-all'))
        : null,
      h('button', { type: 'button', 'data-do': 'copy' }, say('copy')),
    ),
    columns.length > COLUMNS_AT_ONCE
      ? h(
          'p',
          { class: 'controls' },
          page(before - COLUMNS_AT_ONCE, say('matrix.before')),
          h(
            'span',
            { role: 'status' },
            say('matrix.columns', { from: before + 1, to: before + plans.length, all: columns.length }),
          ),
          page(before + COLUMNS_AT_ONCE, say('matrix.after')),
        )
      : null,
    legend(view),
    columns.length === 0
      ? h('p', { class: 'count', role: 'status' }, say('matrix.empty'))
      : matrixTable(view, { groups, plans, counted: match.plans, before, isMeant: match.isMeant, live: true }),
  ])
  const [first] = place.querySelectorAll<HTMLElement>('[data-cell]')
  first?.setAttribute('tabindex', '0')
}

/** The matrix for paper: all that is filtered for, in tables that a sheet has room for, nothing folded away. */
export function showMatrixForPaper(place: Element, state: State): void {
  const match = matchingOf(state)
  const groups = groupsOf(state, match, true)
  const columns = columnsOf(match)
  const blocks: Markup[] = []
  for (let before = 0; before < columns.length; before += COLUMNS_ON_PAPER) {
    const plans = columns.slice(before, before + COLUMNS_ON_PAPER)
    blocks.push(matrixTable(state.view, { groups, plans, counted: match.plans, before, isMeant: match.isMeant, live: false }))
  }
  draw(place, [legend(state.view), ...blocks])
}

/** What plans are sorted by in their list. */
function valueOf(plan: PlanFacts, column: string): string | number {
  const { counts, document } = plan
  const values: Readonly<Record<string, string | number>> = {
    number: plan.number,
    name: folded(document.name),
    level: plan.level,
    date: isoLike(document.date ?? ''),
    coverage: plan.coverage ?? 2,
    adopted: counts.tasks.adopted,
    localized: counts.tasks.localized,
    omitted: counts.tasks.omitted,
    none: counts.tasks.notApplicable,
    's-adopted': counts.sentences.adopted,
    's-localized': counts.sentences.localized,
    's-omitted': counts.sentences.omitted,
    's-review': counts.sentences.review,
    own: counts.own,
  }
  return values[column] ?? plan.number
}

/** A date of either custom so that later ones sort behind. @example "16/6/2022", "2022-06-16" → "2022-06-16" */
const isoLike = (date: string): string =>
  date.includes('/')
    ? date
        .split('/')
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : date

/** All plans that are filtered for with their counts, sorted by a column. */
export function showPlans(place: Element, state: State, paper: boolean): void {
  const { query, view, say, data } = state
  const column = query.sortList.replace(/^-/, '')
  const turned = query.sortList.startsWith('-') ? -1 : 1
  const collator = new Intl.Collator('vi', { numeric: true })
  const compared = (a: PlanFacts, b: PlanFacts): number => {
    const [left, right] = [valueOf(a, column), valueOf(b, column)]
    return typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right))
  }
  const left = columnsOf(matchingOf(state))
  const plans = [...left].sort((a, b) => turned * compared(a, b) || a.number - b.number)
  const from = paper ? 0 : Math.min(query.before, Math.max(0, plans.length - 1))
  const shown = paper ? plans : plans.slice(from, from + ROWS_AT_ONCE)
  const page = (at: number, words: string): Drawn =>
    h('button', { type: 'button', 'data-do': 'columns', 'data-value': at, disabled: at < 0 || at >= plans.length }, words)
  draw(place, [
    h('p', { class: 'controls' }, h('button', { type: 'button', 'data-do': 'copy' }, say('copy'))),
    plans.length > ROWS_AT_ONCE
      ? h(
          'p',
          { class: 'controls' },
          page(from - ROWS_AT_ONCE, say('matrix.before')),
          h('span', { role: 'status' }, say('matrix.columns', { from: from + 1, to: from + shown.length, all: plans.length })),
          page(from + ROWS_AT_ONCE, say('matrix.after')),
        )
      : null,
    totalsTable(view, shown, left.length === data.plans.length, query.sortList),
  ])
}

/** Columns by which the list of plans is sorted from the greatest down when it is first asked for. */
export const isGreatestFirst = (column: string): boolean =>
  (column.startsWith('s-') || COLUMNS.some((each) => each === column)) && !['name', 'date', 'coverage'].includes(column)
