import type { Decision, Item, Place, ReviewData, Sheet, Word } from '../data.js'
import { fill, type Say } from './dom.js'

/** Which items are listed. */
export interface Filters {
  /** A kind of item, or empty for all. */
  kind: string
  step: string
  /** A page's number, or empty. */
  page: string
  /** Percent that items are surer than are left out. */
  below: number
  /** `open`, `decided`, or empty. */
  state: string
}

/** What is shown and what was decided. */
export interface State {
  readonly data: ReviewData
  readonly say: Say
  /** By {@link keyOf} their places. */
  readonly decisions: Map<string, Decision>
  readonly filters: Filters
  who: string
  sheet: number
  /** Index of the word on the sheet. */
  word: number | null
  item: number | null
  /** Index of the word up to which words are chosen together; null for the one word. */
  until: number | null
  /** Whether something was decided that no file holds yet. */
  unsaved: boolean
  /** Called after every change, with what changed: where one looks, or what was decided. */
  readonly listeners: ((what: 'place' | 'decisions' | 'filters') => void)[]
}

export const keyOf = (place: Place): string => place.join('-')

export function startState(data: ReviewData): State {
  const say: Say = (key, values = {}) => fill(data.messages[key] ?? key, values)
  return {
    data,
    say,
    decisions: new Map(data.decisions.map((decision) => [keyOf(decision.place), decision])),
    filters: { kind: '', step: '', page: '', below: 101, state: '' },
    who: '',
    sheet: 0,
    word: null,
    item: null,
    until: null,
    unsaved: false,
    listeners: [],
  }
}

export const tell = (state: State, what: 'place' | 'decisions' | 'filters'): void => {
  for (const listener of state.listeners) listener(what)
}

export const sheetOf = (state: State): Sheet => state.data.sheets[state.sheet] ?? EMPTY
const EMPTY: Sheet = { page: 1, part: 0, scan: null, words: [], leftOut: [], noise: [] }

export const wordOf = (state: State): Word | null => (state.word === null ? null : (sheetOf(state).words[state.word] ?? null))
export const itemOf = (state: State): Item | null => (state.item === null ? null : (state.data.items[state.item] ?? null))

/** Whether two places have a letter in common, or are the same. */
const overlap = (a: Place, b: Place): boolean => keyOf(a) === keyOf(b) || (a[0] < b[1] && b[0] < a[1])

/** The decision that holds at a place: its own, or that on a word around it. */
export function decisionAt(state: State, place: Place): Decision | null {
  const own = state.decisions.get(keyOf(place))
  if (own !== undefined) return own
  for (const decision of state.decisions.values())
    if (decision.decision === 'replace' && overlap(decision.place, place)) return decision
  return null
}

/** Second-exact, ISO 8601. */
const now = (): string => new Date().toISOString().replace(/\.\d+/, '')

/** Puts a decision on record; what was decided on overlapping places before is void. */
export function decide(state: State, decision: Omit<Decision, 'who' | 'when'>): void {
  for (const [key, other] of state.decisions) if (overlap(other.place, decision.place)) state.decisions.delete(key)
  state.decisions.set(keyOf(decision.place), { ...decision, who: state.who.trim() === '' ? null : state.who.trim(), when: now() })
  state.unsaved = true
}

/** Takes back what was decided on a place. */
export function undo(state: State, place: Place): void {
  const found = decisionAt(state, place)
  if (found === null) return
  state.decisions.delete(keyOf(found.place))
  state.unsaved = true
}

/** Accepts or refuses what an item is about. */
export function decideItem(state: State, item: Item, decision: 'accept' | 'refuse'): void {
  decide(state, {
    place: item.place,
    text: item.before,
    decision,
    replacement: item.after.normalize('NFC'),
    step: item.steps.at(-1) ?? null,
    page: item.page,
  })
}

/** What stands in the text for a word, by what was decided. */
export function shownText(state: State, word: Word): string {
  const own = word.place === null ? undefined : state.decisions.get(keyOf(word.place))
  if (own?.decision === 'replace') return own.replacement
  if (word.runs === undefined) return word.text
  return word.runs
    .map(({ text, source, item }) => {
      const about = item === undefined ? undefined : state.data.items[item]
      return about !== undefined && decisionAt(state, about.place)?.decision === 'refuse' ? source : text
    })
    .join('')
}

/** What an item changes, as whole words where it changes letters of one. */
export function changeOf(state: State, { kind, sheet, word, before, after }: Item): readonly [before: string, after: string] {
  const around = kind === 'repair' ? state.data.sheets[sheet]?.words[word] : undefined
  const isWithin = around?.runs?.some((run) => run.text === after && run.source === before) === true
  return isWithin && around?.source !== undefined ? [around.source, around.text] : [before, after]
}

/** Whether an item is on the list. */
export function isListed(state: State, item: Item): boolean {
  const { kind, step, page, below, state: wanted } = state.filters
  if (kind !== '' && item.kind !== kind) return false
  if (step !== '' && !item.steps.includes(step)) return false
  if (page !== '' && String(item.page) !== page) return false
  if (item.sure >= below) return false
  return wanted === '' || (decisionAt(state, item.place) === null) === (wanted === 'open')
}

/** Indices of the items on the list. */
export const listed = (state: State): number[] =>
  state.data.items.flatMap((item, index) => (isListed(state, item) ? [index] : []))

/** Goes to an item and the word it is about. */
export function goToItem(state: State, index: number): void {
  const item = state.data.items[index]
  if (item === undefined) return
  state.item = index
  state.until = null
  state.sheet = item.sheet
  state.word = item.word
  tell(state, 'place')
}

/** Goes to a word of a sheet, and to the first thing to decide on it. */
export function goToWord(state: State, sheet: number, word: number | null): void {
  state.sheet = Math.min(Math.max(0, sheet), state.data.sheets.length - 1)
  state.word = word
  state.until = null
  const here = wordOf(state)
  const about = (index: number): boolean => {
    const item = state.data.items[index]
    return here?.place != null && item !== undefined && overlap(here.place, item.place)
  }
  state.item = here?.items?.find(about) ?? null
  tell(state, 'place')
}

/** Chooses all words from the one that is looked at to another on the same sheet. */
export function extendTo(state: State, word: number): void {
  if (state.word === null || word === state.word) goToWord(state, state.sheet, word)
  else {
    state.until = word
    tell(state, 'place')
  }
}

/** Indices of the words that are chosen: from the first to the last. */
export function chosen(state: State): readonly [first: number, last: number] | null {
  if (state.word === null) return null
  const until = state.until ?? state.word
  return [Math.min(state.word, until), Math.max(state.word, until)]
}

/** The word that is looked at, to be corrected; null where it is only the nearest to what is: a page number that was left out. */
export function wordToCorrect(state: State): Word | null {
  const item = itemOf(state)
  const word = wordOf(state)
  if (word === null || item === null) return word
  return word.place !== null && overlap(word.place, item.place) ? word : null
}
