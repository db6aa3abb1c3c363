import type { SentenceFacts } from '../data.js'
import { taskCard } from '../view/card.js'
import type { SentenceFact } from '../view/facts.js'
import { h, type Element as Drawn, type Markup } from '../view/markup.js'
import { ofPlan } from '../view/more.js'
import { slot } from './decide.js'
import { byId, draw, nodes } from './dom.js'
import { placesIn } from './fold.js'
import { type Card, cardsOf } from './matching.js'
import { go, matchingOf, type State } from './state.js'

/** Cards drawn at once; more on demand. */
const AT_ONCE = 20

/** A list of cards, of which the first so many are drawn. */
interface List {
  readonly length: number
  /** Number of the plan that a card is about. */
  readonly plan: (index: number) => number
  /** Draws a card of which the plan is open. */
  readonly card: (index: number) => Markup
}

let list: List | null = null
let drawn = 0
/** Told apart by number: what was begun for an earlier query is dropped. */
let turn = 0

const hits = (state: State) => (text: string) => placesIn(text, state.needle)

/** One card; in its place why not, where the plan cannot be opened. */
function cardOf(card: Card, state: State): Markup {
  const { data, texts, view } = state
  const task = data.tasks[card.task]
  const details = texts.now(card.plan.number)
  if (task === undefined || details === null) return null
  const { isMeantSentence } = matchingOf(state)
  const below = (sentence: SentenceFacts, fact: SentenceFact): Markup => slot(sentence, card.plan, fact, state)
  const isMeant = (sentence: number): boolean => isMeantSentence(card.plan, sentence)
  return taskCard(
    { plan: card.plan, task, index: card.task, details, isMeant, hits: hits(state), below, live: true, headed: true },
    view,
  )
}

/** Draws more of the list, once their plans are open. */
async function drawMore(state: State, count: number): Promise<void> {
  const mine = turn
  const current = list
  if (current === null) return
  const [from, to] = [drawn, Math.min(drawn + count, current.length)]
  const plans = [...new Set(Array.from({ length: to - from }, (_, at) => current.plan(from + at)))]
  if (plans.some((plan) => state.texts.now(plan) === null)) {
    const opened = await Promise.allSettled(plans.map((plan) => state.texts.open(plan)))
    if (mine !== turn || drawn !== from) return
    const [fault] = opened.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))
    if (fault !== undefined) byId('told').textContent = state.say('broken', { reason: fault })
  }
  const place = byId('cards')
  for (let index = from; index < to; index += 1) place.append(...nodes(current.card(index)))
  drawn = to
  const left = current.length - drawn
  byId('more').hidden = left === 0
  byId('more').textContent = state.say('more', { count: Math.min(AT_ONCE, left) })
}

/** Begins a list anew. */
function begin(state: State, next: List): void {
  turn += 1
  list = next
  drawn = 0
  draw(byId('cards'), [])
  void drawMore(state, AT_ONCE)
}

const frame = (state: State, controls: Markup): Markup => [
  controls,
  h('p', { class: 'count', id: 'count', role: 'status' }, ''),
  h('div', { id: 'cards' }),
  h(
    'p',
    { class: 'controls' },
    h('button', { type: 'button', id: 'more', 'data-do': 'more', hidden: true }, state.say('more', { count: AT_ONCE })),
  ),
]

/** Shows how many cards there are, or how far a search is. */
function tellCount(state: State, cards: readonly Card[]): void {
  const { say, data } = state
  const searching = state.searched === null ? '' : ` ${say('count.searching', { done: state.searched, all: data.plans.length })}`
  const plans = new Set(cards.map(({ plan }) => plan.number)).size
  const tasks = new Set(cards.map(({ task }) => task)).size
  const words =
    cards.length === 0 ? (searching === '' ? say('count.none') : '') : say('count', { cards: cards.length, plans, tasks })
  byId('count').textContent = (words + searching).trim()
}

/** Tasks side by side. Drawn into the place of the view. */
export function showReading(place: Element, state: State): void {
  list = null
  const { say, query } = state
  const order = (value: 'task' | 'plan', words: string): Drawn => h('option', { value, selected: query.cards === value }, words)
  const [only] = query.tasks.length === 1 ? query.tasks : []
  const step = (by: number, words: string): Drawn => h('button', { type: 'button', 'data-do': 'step', 'data-value': by }, words)
  draw(
    place,
    frame(
      state,
      h(
        'p',
        { class: 'controls' },
        h(
          'label',
          {},
          say('sort.cards'),
          ' ',
          h('select', { 'data-set': 'cards' }, order('task', say('sort.by-task')), order('plan', say('sort.by-plan'))),
        ),
        h('button', { type: 'button', 'data-do': 'copy' }, say('copy')),
        ...(only === undefined ? [] : [step(-1, say('previous-task')), step(1, say('next-task'))]),
        h('span', { class: 'key-del' }, h('del', {}, say('legend.del'))),
        h('span', { class: 'key-ins' }, h('ins', {}, say('legend.ins'))),
        h('span', {}, h('ins', { class: 'kind deadline' }, say('legend.kind'), h('small', {}, ` [${say('change.deadline')}]`))),
      ),
    ),
  )
  refreshReading(state)
}

/** Begins the list of cards anew: after a change of filters, or when a search has found the first or all that there is. */
export function refreshReading(state: State): void {
  const cards = cardsOf(state.query, matchingOf(state))
  tellCount(state, cards)
  if (state.searched !== null && list !== null && list.length > 0) return
  begin(state, {
    length: cards.length,
    plan: (index) => cards[index]?.plan.number ?? 0,
    card: (index) => {
      const card = cards[index]
      return card === undefined ? null : cardOf(card, state)
    },
  })
}

/** Targets and initiatives of the plans that are filtered for. Drawn into the place of the view. */
export function showMore(place: Element, state: State, before: Markup): void {
  const { plans } = matchingOf(state)
  draw(place, [before, frame(state, null)])
  begin(state, {
    length: plans.length,
    plan: (index) => plans[index]?.number ?? 0,
    card: (index) => {
      const plan = plans[index]
      const details = plan === undefined ? null : state.texts.now(plan.number)
      return plan === undefined || details === null ? null : ofPlan(plan, details, hits(state), state.view)
    },
  })
}

/** Draws the next cards. */
export const showNext = (state: State): Promise<void> => drawMore(state, AT_ONCE)

/** Draws the whole list, to print it: of what is open at once, of the rest when it is. */
export async function showAll(state: State): Promise<void> {
  while (list !== null && document.getElementById('cards') !== null && drawn < list.length) {
    const before = drawn
    await drawMore(state, AT_ONCE * 10)
    if (drawn === before) return
  }
}

/** Draws, without waiting, all whose plans are open: the browser prints as soon as it has said so. */
export function showAllOpen(state: State): void {
  if (list === null || document.getElementById('cards') === null) return
  const place = byId('cards')
  for (; drawn < list.length; drawn += 1) {
    if (state.texts.now(list.plan(drawn)) === null) break
    place.append(...nodes(list.card(drawn)))
  }
  byId('more').hidden = drawn >= list.length
}

/** Goes to the next card or the one before; drawing more where that is the end of what is drawn. */
export async function goOn(state: State, by: 1 | -1): Promise<void> {
  const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#cards > .card')]
  const active = document.activeElement?.closest<HTMLElement>('#cards > .card') ?? null
  const at = active === null ? (by === 1 ? 0 : -1) : cards().indexOf(active) + by
  if (at >= cards().length && list !== null && drawn < list.length) await showNext(state)
  const next = cards()[at]
  if (next !== undefined) {
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'start' })
  } else step(state, by)
}

/** From the one task that is looked at to the next. */
export function step(state: State, by: number): void {
  const { tasks } = state.data
  const [only] = state.query.tasks
  if (only === undefined || state.query.tasks.length > 1) return
  const next = tasks[tasks.findIndex(({ id }) => id === only) + by]
  if (next !== undefined) go(state, { tasks: [next.id] })
}
