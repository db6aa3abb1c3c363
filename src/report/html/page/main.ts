import type { PageData } from '../data.js'
import { h, type Markup } from '../view/markup.js'
import { unbindingTable } from '../view/more.js'
import { decide, decisionsView, exportDecisions, undecide } from './decide.js'
import { byId, draw, nodes } from './dom.js'
import { choose, filterActions, filterBar, showFilters } from './filters.js'
import { KEYS, listenToKeys } from './keys.js'
import { isGreatestFirst, showMatrix, showOverview, showPlans } from './parts.js'
import { listenToPrinting, printAll } from './printing.js'
import { type Query, VIEWS, writeQuery } from './query.js'
import { refreshReading, showMore, showNext, showReading, step } from './reading.js'
import { follow, go, startState, type State } from './state.js'
import { nextTheme, showTheme } from './theme.js'

/** The page around the view. */
function frame(state: State): Markup {
  const { say, data } = state
  return [
    h('a', { class: 'skip', href: '#main', 'data-do': 'skip' }, say('skip')),
    h(
      'header',
      { class: 'top' },
      h('h1', {}, data.title),
      h(
        'p',
        { class: 'tools' },
        h('button', { type: 'button', 'data-do': 'theme', id: 'theme' }),
        h('button', { type: 'button', 'data-do': 'print' }, say('print')),
        h('button', { type: 'button', 'data-do': 'help' }, say('help'), ' ', h('kbd', {}, '?')),
      ),
      h('nav', { 'aria-label': say('nav') }, h('ul', { id: 'views' })),
    ),
    filterBar(state),
    h('div', { class: 'chips', id: 'chips', role: 'group', 'aria-label': say('filter.on') }),
    h(
      'main',
      { id: 'main', tabindex: -1 },
      h('h2', { id: 'view-title', tabindex: -1 }),
      h('p', { id: 'told', role: 'status' }),
      h('div', { id: 'view' }),
    ),
    h('footer', {}, h('p', {}, say('made-by', { version: data.version }))),
    h(
      'dialog',
      { id: 'help', 'aria-labelledby': 'help-title' },
      h('h2', { id: 'help-title' }, say('help')),
      h('dl', {}, ...KEYS.map(([key, words]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, say(words))])),
      h('button', { type: 'button', 'data-do': 'close-help' }, say('close')),
    ),
    h('dialog', { id: 'decide', 'aria-labelledby': 'decide-title' }),
  ]
}

const titleOf = (view: Query['view'], { say, decisions }: State): string =>
  view === 'decisions' ? say('view.decisions', { count: decisions.all().length }) : say(`view.${view}`)

/** The parts of the page, of which one is shown. The filters go along. */
function showNavigation(state: State): void {
  draw(
    byId('views'),
    VIEWS.map((view) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: writeQuery({ ...state.query, view, before: 0 }), 'aria-current': view === state.query.view ? 'page' : null },
          titleOf(view, state),
        ),
      ),
    ),
  )
  byId('view-title').textContent = titleOf(state.query.view, state)
  document.title = `${titleOf(state.query.view, state)} – ${state.data.title}`
}

function showView(state: State): void {
  const place = byId('view')
  const { view } = state.query
  document.body.dataset['view'] = view
  if (view === 'overview') showOverview(place, state)
  if (view === 'matrix') showMatrix(place, state)
  if (view === 'read') showReading(place, state)
  if (view === 'plans') showPlans(place, state, false)
  if (view === 'more') showMore(place, state, unbindingTable(state.view, state.data.plans.length === 1))
  if (view === 'decisions') draw(place, decisionsView(state))
}

/** Copies the address of what is shown; where the browser does not let it, shows it. */
async function copyLink(state: State): Promise<void> {
  const told = byId('told')
  try {
    await navigator.clipboard.writeText(location.href)
    told.textContent = state.say('copied')
  } catch {
    told.textContent = state.say('copy.by-hand', { address: location.href })
  }
}

function actionsOf(state: State): Readonly<Record<string, (value: string) => void>> {
  const redraw = (): void => showView(state)
  const help = byId('help') as HTMLDialogElement
  return {
    ...filterActions(state),
    skip: () => byId('main').focus(),
    theme: () => nextTheme(state),
    print: () => void printAll(state),
    help: () => help.showModal(),
    'close-help': () => help.close(),
    more: () => void showNext(state),
    step: (value) => step(state, Number(value)),
    copy: () => void copyLink(state),
    columns: (value) => go(state, { before: Math.max(0, Number(value)) }),
    fold: (value) => {
      if (!state.folded.delete(value)) state.folded.add(value)
      redraw()
      document.querySelector<HTMLElement>(`[data-do="fold"][data-value="${CSS.escape(value)}"]`)?.focus()
    },
    'fold-all': () => {
      if (state.folded.size > 0) state.folded.clear()
      else for (const { id, title } of state.data.groups) state.folded.add(`${id} ${title}`)
      redraw()
      document.querySelector<HTMLElement>('[data-do="fold-all"]')?.focus()
    },
    'sort-plans': (value) => {
      const { sortList } = state.query
      const turned =
        sortList === value ? `-${value}` : sortList === `-${value}` ? value : isGreatestFirst(value) ? `-${value}` : value
      go(state, { sortList: turned })
      document.querySelector<HTMLElement>(`[data-do="sort-plans"][data-value="${CSS.escape(value)}"]`)?.focus()
    },
    decide: (value) => decide(value, state),
    undecide: (value) => undecide(value, state),
    export: () => exportDecisions(state),
  }
}

/** What is chosen from lists of orders. */
function set(state: State, which: string, input: HTMLInputElement | HTMLSelectElement): void {
  if (which === 'sortTasks') go(state, { sortTasks: input.value })
  if (which === 'sortPlans') go(state, { sortPlans: input.value })
  if (which === 'cards') go(state, { cards: input.value === 'plan' ? 'plan' : 'task' })
  if (which === 'grouped' && input instanceof HTMLInputElement) go(state, { grouped: input.checked })
  document.querySelector<HTMLElement>(`[data-set="${which}"]`)?.focus()
}

/** Milliseconds after the last letter before a search begins. */
const TYPING = 150

function listen(state: State): void {
  const actions = actionsOf(state)
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null
    const action = actions[button?.dataset['do'] ?? '']
    if (button === null || action === undefined) return
    event.preventDefault()
    action(button.dataset['value'] ?? '')
  })
  document.addEventListener('change', (event) => {
    const input = event.target
    if (!(input instanceof HTMLSelectElement || input instanceof HTMLInputElement)) return
    if (input.dataset['choose'] !== undefined) choose(state, input.dataset['choose'], input.value)
    if (input.dataset['set'] !== undefined) set(state, input.dataset['set'], input)
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  const search = byId('search') as HTMLInputElement
  search.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => go(state, { text: search.value }, true), TYPING)
  })
}

function start(data: PageData): void {
  const state = startState(data)
  byId('app').replaceChildren(...nodes(frame(state)))
  const filters = byId('more-filters') as HTMLDetailsElement
  filters.open = matchMedia('(min-width: 800px)').matches
  let shown = ''
  state.listeners.push((what) => {
    if (what === 'decisions') {
      showNavigation(state)
      return
    }
    if (what === 'found' && state.query.view === 'read') refreshReading(state)
    else showView(state)
    if (what === 'found') return
    showNavigation(state)
    showFilters(state)
    byId('told').textContent = ''
    // Who goes to another part begins to read at its head; the first view takes no focus away.
    if (shown !== '' && shown !== state.query.view && document.activeElement?.id !== 'search') {
      byId('view-title').focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    shown = state.query.view
  })
  listen(state)
  listenToKeys(state, () => (byId('help') as HTMLDialogElement).showModal())
  listenToPrinting(state, () => showView(state))
  showTheme(state)
  addEventListener('hashchange', () => follow(state))
  follow(state)
}

try {
  start(JSON.parse(document.getElementById('data')?.textContent ?? '{}') as PageData)
} catch (error) {
  // Browsers to come may not run this script: they show what is there for those that run none.
  byId('app').innerHTML = document.querySelector('noscript')?.textContent ?? ''
  throw error
}
