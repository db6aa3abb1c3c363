import { KINDS, SIGN_NAMES, SIGNS } from '../view/facts.js'
import { planLabel, shortened } from '../view/lists.js'
import { h, type Element as Drawn, type Markup } from '../view/markup.js'
import { byId, draw } from './dom.js'
import { EVERYTHING, isFiltered, type Query } from './query.js'
import { go, type State } from './state.js'

/** Letters of a task or a plan in a list to choose from. */
const NAME = 70

/** The lists that a chooser adds to. */
type Chosen = 'kinds' | 'plans' | 'levels' | 'tasks'

const option = (value: string, words: string): Drawn => h('option', { value }, words)

function chooser(which: Chosen, label: string, options: readonly Markup[], { say }: State): Drawn {
  return h(
    'label',
    { class: 'chooser' },
    h('span', {}, label),
    h('select', { 'data-choose': which, 'aria-label': label }, option('', say('filter.all')), ...options),
  )
}

function taskOptions({ data }: State): Drawn[] {
  return data.groups.map(({ id, title, tasks }) =>
    h(
      'optgroup',
      { label: shortened(`${id} ${title}`, NAME) },
      ...tasks.flatMap((index) => {
        const task = data.tasks[index]
        return task === undefined ? [] : [option(task.id, `${task.id} ${shortened(task.text, NAME)}`)]
      }),
    ),
  )
}

/** The bar of filters. It is drawn once, so that who types in it is not disturbed. */
export function filterBar(state: State): Drawn {
  const { say, data } = state
  const levels = data.levels.flatMap(({ level }) => level ?? [])
  return h(
    'search',
    { class: 'filters', 'aria-label': say('filters') },
    h(
      'label',
      { class: 'search' },
      h('span', {}, say('filter.search')),
      h('input', {
        type: 'search',
        id: 'search',
        placeholder: say('filter.placeholder'),
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    ),
    h(
      'details',
      { id: 'more-filters' },
      h('summary', {}, say('filters')),
      h(
        'div',
        { class: 'choices' },
        h(
          'div',
          { class: 'labels', role: 'group', 'aria-label': say('filter.label') },
          ...SIGNS.map((sign) => {
            const name = SIGN_NAMES[sign] ?? ''
            return h(
              'button',
              { type: 'button', 'aria-pressed': 'false', 'data-do': 'label', 'data-value': name, title: say(`sign.${sign}`) },
              h('span', { class: `cell ${name}`, 'aria-hidden': 'true' }, sign),
              ' ',
              say(`short.${name}`),
            )
          }),
          h(
            'button',
            { type: 'button', 'aria-pressed': 'false', 'data-do': 'review' },
            h('span', { class: 'cell doubt', 'aria-hidden': 'true' }, '?'),
            ' ',
            say('filter.review'),
          ),
        ),
        chooser(
          'kinds',
          say('filter.kind'),
          KINDS.map((kind) => option(kind, say(`change.${kind}`))),
          state,
        ),
        chooser('tasks', say('filter.task'), taskOptions(state), state),
        chooser(
          'plans',
          say('filter.plan'),
          data.plans.map((plan) => option(String(plan.number), `${String(plan.number)}. ${shortened(planLabel(plan), NAME)}`)),
          state,
        ),
        levels.length > 1
          ? chooser(
              'levels',
              say('filter.level'),
              levels.map((level) => option(level, say(`level.${level}`))),
              state,
            )
          : null,
      ),
    ),
  )
}

/** Each filter in words, and the query without it. */
function chips({ query, data, say }: State): (readonly [words: string, without: Partial<Query>])[] {
  const without = <Value>(list: readonly Value[], value: Value): Value[] => list.filter((each) => each !== value)
  return [
    ...(query.text.trim() === '' ? [] : [[say('chip.search', { text: query.text.trim() }), { text: '' }] as const]),
    ...query.labels.map((label) => [say(`short.${label}`), { labels: without(query.labels, label) }] as const),
    ...(query.review ? [[say('chip.review'), { review: false }] as const] : []),
    ...query.kinds.map((kind) => [say(`change.${kind}`), { kinds: without(query.kinds, kind) }] as const),
    ...query.tasks.map((id) => [say('chip.task', { id }), { tasks: without(query.tasks, id) }] as const),
    ...query.plans.map((number) => {
      const plan = data.plans[number - 1]
      const name = plan === undefined ? '' : planLabel(plan)
      return [say('chip.plan', { number, name }), { plans: without(query.plans, number) }] as const
    }),
    ...query.levels.map((level) => [say(`level.${level}`), { levels: without(query.levels, level) }] as const),
  ]
}

/** What is filtered for, each to be taken away. */
function chipBar(state: State): Markup {
  const { say, query } = state
  if (!isFiltered(query)) return h('p', { class: 'note' }, say('filter.none'))
  return [
    h('span', { class: 'note' }, say('filter.on')),
    h(
      'ul',
      {},
      ...chips(state).map(([words], index) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: 'chip',
              'data-do': 'unfilter',
              'data-value': index,
              'aria-label': say('chip.remove', { name: words }),
            },
            words,
            h('span', { 'aria-hidden': 'true' }, ' ×'),
          ),
        ),
      ),
    ),
    h('button', { type: 'button', class: 'small', 'data-do': 'clear' }, say('filter.clear')),
  ]
}

/** Shows in the bar what is filtered for. */
export function showFilters(state: State): void {
  const { query } = state
  const search = byId('search') as HTMLInputElement
  if (document.activeElement !== search && search.value !== query.text) search.value = query.text
  for (const button of document.querySelectorAll<HTMLElement>('[data-do="label"]'))
    button.setAttribute('aria-pressed', String(query.labels.includes(button.dataset['value'] ?? '')))
  document.querySelector('[data-do="review"]')?.setAttribute('aria-pressed', String(query.review))
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-choose]')) select.value = ''
  draw(byId('chips'), chipBar(state))
}

/** Puts a value on a list, or takes it off. */
const toggled = <Value>(list: readonly Value[], value: Value): Value[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value]

/** What clicks in the bar and on chips do. */
export const filterActions = (state: State): Readonly<Record<string, (value: string) => void>> => ({
  label: (value) => go(state, { labels: toggled(state.query.labels, value) }),
  review: () => go(state, { review: !state.query.review }),
  unfilter: (value) => {
    const [, without] = chips(state)[Number(value)] ?? ['', {}]
    // Who takes the plan or task of a deep link away stays where he is.
    go(state, { ...without, view: state.query.view })
    byId('chips').querySelector<HTMLElement>('button')?.focus()
  },
  clear: () => {
    const { labels, kinds, plans, levels, tasks, review, text } = EVERYTHING
    go(state, { labels, kinds, plans, levels, tasks, review, text })
    byId('search').focus()
  },
})

/** What a chooser does. */
export function choose(state: State, which: string, value: string): void {
  if (value === '') return
  const { kinds, plans, levels, tasks } = state.query
  const add = <Value>(list: readonly Value[], more: Value): Value[] => (list.includes(more) ? [...list] : [...list, more])
  if (which === 'kinds') go(state, { kinds: add(kinds, value) })
  if (which === 'plans') go(state, { plans: add(plans, Number(value)) })
  if (which === 'levels') go(state, { levels: add(levels, value) })
  if (which === 'tasks') go(state, { tasks: add(tasks, value) })
}
