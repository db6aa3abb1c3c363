import type { Item } from '../data.js'
import { seen } from './acts.js'
import { el } from './dom.js'
import { changeOf, decisionAt, goToItem, isListed, listed, type State, tell } from './state.js'

/** Entries drawn at once; more on demand. */
const AT_ONCE = 200

const KINDS = ['repair', 'doubt', 'unsure', 'deletion', 'earlier'] as const

/** Goes to the next item on the list, or the one before; without an item, from the word that is looked at. */
export function goOn(state: State, by: 1 | -1): void {
  const { items } = state.data
  const isAhead = ({ sheet, word }: Item): boolean => sheet > state.sheet || (sheet === state.sheet && word >= (state.word ?? 0))
  const ahead = items.findIndex(isAhead)
  const next = ahead < 0 ? items.length : ahead
  const start = state.item === null ? (by === 1 ? next : next - 1) : state.item + by
  for (let index = start; index >= 0 && index < items.length; index += by) {
    const item = items[index]
    if (item !== undefined && isListed(state, item)) {
      goToItem(state, index)
      return
    }
  }
}

/** Scrolls a pane, and nothing around it, until something in it shows. */
function bringIntoView(pane: HTMLElement, within: HTMLElement): void {
  const [outer, inner] = [pane.getBoundingClientRect(), within.getBoundingClientRect()]
  if (inner.top < outer.top) pane.scrollTop -= outer.top - inner.top
  else if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom
}

/** What there is to decide on: filters and the list. */
export function listPane(state: State): HTMLElement {
  const { data, say, filters } = state
  let most = AT_ONCE
  const entries = el('ol', { class: 'entries' })
  const count = el('p', { class: 'count', role: 'status' })
  const more = el('button', { type: 'button', class: 'more', onclick: () => ((most += AT_ONCE), draw()) }, say('more'))

  const chooser = (label: string, options: readonly (readonly [string, string])[], set: (value: string) => void): HTMLElement => {
    const select = el(
      'select',
      {
        onchange: () => {
          set(select.value)
          most = AT_ONCE
          tell(state, 'filters')
        },
      },
      ...options.map(([value, text]) => el('option', { value }, text)),
    )
    return el('label', {}, el('span', {}, label), select)
  }
  const all: readonly [string, string] = ['', say('all')]
  const pages = [...new Set(data.items.map(({ page }) => page))].sort((a, b) => a - b)
  const kinds = KINDS.filter((kind) => data.items.some((item) => item.kind === kind))
  const form = el(
    'div',
    { class: 'filters', role: 'group', 'aria-label': say('filters') },
    chooser(
      say('filter.state'),
      [all, ['open', say('filter.open')], ['decided', say('filter.decided')]],
      (value) => (filters.state = value),
    ),
    chooser(
      say('filter.kind'),
      [all, ...kinds.map((kind) => [kind, say(`kind.${kind}`)] as const)],
      (value) => (filters.kind = value),
    ),
    chooser(
      say('filter.step'),
      [all, ...Object.keys(data.steps).map((step) => [step, step] as const)],
      (value) => (filters.step = value),
    ),
    chooser(
      say('filter.page'),
      [all, ...pages.map((page) => [String(page), String(page)] as const)],
      (value) => (filters.page = value),
    ),
    chooser(
      say('filter.sure'),
      [['101', say('all')], ...[95, 85, 60].map((share) => [String(share), say('filter.below', { share })] as const)],
      (value) => (filters.below = Number(value)),
    ),
  )
  /** The likeliest of what may be meant. */
  const guess = ({ suggestions: [first] = [] }: Item): (Node | string)[] =>
    first === undefined ? [] : [' ', el('span', { class: 'guess', lang: 'vi' }, `${first}?`)]
  const entry = (item: Item, index: number): HTMLElement => {
    const decision = decisionAt(state, item.place)?.decision ?? 'open'
    const [before, after] = changeOf(state, item)
    const change =
      before === after
        ? [el('span', { lang: 'vi' }, seen(after)), ...guess(item)]
        : [el('del', { lang: 'vi' }, seen(before)), ' → ', el('ins', { lang: 'vi' }, seen(after))]
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          'data-item': index,
          class: decision,
          'aria-current': index === state.item ? 'true' : null,
          onclick: () => goToItem(state, index),
        },
        el('span', { class: 'change' }, ...change),
        el('span', { class: 'where' }, say('where', { page: item.page, kind: say(`kind.${item.kind}`), share: item.sure })),
        el('span', { class: 'sign' }, say(`sign.${decision}`)),
      ),
    )
  }
  const draw = (): void => {
    const found = listed(state)
    const current = state.item === null ? -1 : found.indexOf(state.item)
    if (current >= most) most = current + 1
    entries.replaceChildren(
      ...found.slice(0, most).flatMap((index) => {
        const item = data.items[index]
        return item === undefined ? [] : [entry(item, index)]
      }),
    )
    more.hidden = found.length <= most
    const decided = data.items.filter(({ place }) => decisionAt(state, place) !== null).length
    count.textContent = say('count', { listed: found.length, all: data.items.length, decided })
  }
  // Paper has no button for more.
  addEventListener('beforeprint', () => {
    most = Number.POSITIVE_INFINITY
    draw()
  })
  addEventListener('afterprint', () => {
    most = AT_ONCE
    draw()
  })
  state.listeners.push((what) => {
    if (what === 'place') {
      for (const button of entries.querySelectorAll<HTMLElement>('[aria-current]')) button.removeAttribute('aria-current')
      let button = entries.querySelector<HTMLElement>(`[data-item="${String(state.item)}"]`)
      if (button === null && state.item !== null && listed(state).includes(state.item)) {
        draw()
        button = entries.querySelector<HTMLElement>(`[data-item="${String(state.item)}"]`)
      }
      button?.setAttribute('aria-current', 'true')
      if (button !== null) bringIntoView(keep, button)
    } else draw()
  })
  const keep = el('div', { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': say('list') }, entries, more)
  return el('section', { class: 'list', 'aria-label': say('list') }, form, count, keep)
}
