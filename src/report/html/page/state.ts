import type { PageData } from '../data.js'
import { sayFrom, type Say } from '../view/markup.js'
import type { View } from '../view/lists.js'
import { keptDecisions, type Decisions } from './decisions.js'
import { type Needle, needleOf } from './fold.js'
import { type Found, matching, type Matching } from './matching.js'
import { EVERYTHING, type Query, readQuery, writeQuery } from './query.js'
import { type Texts, textsOf } from './texts.js'

/** What the page knows and what is looked at. */
export interface State {
  readonly data: PageData
  readonly say: Say
  readonly view: View
  readonly texts: Texts
  readonly decisions: Decisions
  query: Query
  needle: Needle | null
  found: Found
  /** How many plans a search has read; null where none is under way. */
  searched: number | null
  /** Headings that are folded away in the matrix. */
  readonly folded: Set<string>
  /** Called when the address, or what a search found, has changed. */
  readonly listeners: ((what: 'query' | 'found' | 'decisions') => void)[]
}

/** The state that the address of the page says. */
export function startState(data: PageData): State {
  const say = sayFrom(data.messages)
  return {
    data,
    say,
    view: { data, say },
    texts: textsOf(data),
    decisions: keptDecisions(data),
    query: EVERYTHING,
    needle: null,
    found: null,
    searched: null,
    folded: new Set(),
    listeners: [],
  }
}

const tell = (state: State, what: 'query' | 'found' | 'decisions'): void => {
  for (const listener of state.listeners) listener(what)
}

/** Says that a decision was made or taken back. */
export const decided = (state: State): void => tell(state, 'decisions')

/** What the filters leave. */
export const matchingOf = (state: State): Matching => matching(state.data, state.query, state.found)

/** Plans that are read between two looks at the page. */
const AT_ONCE = 25
/** Milliseconds after which what was found so far is shown. */
const PATIENCE = 250

/** Looks for what is typed in the plans that are not filtered out, and shows it as it is found. */
async function search(state: State): Promise<void> {
  const { needle } = state
  const isStale = (): boolean => state.needle !== needle
  if (needle === null) return
  const found = new Map<number, Uint8Array>()
  state.found = found
  const { plans } = matching(state.data, state.query, null)
  let shown = performance.now()
  for (let from = 0; from < plans.length; from += AT_ONCE) {
    await Promise.all(
      plans.slice(from, from + AT_ONCE).map(async ({ number }) => {
        found.set(number, await state.texts.search(number, needle))
      }),
    )
    if (isStale()) return
    state.searched = from + AT_ONCE < plans.length ? from + AT_ONCE : null
    if (state.searched === null || performance.now() - shown > PATIENCE) {
      shown = performance.now()
      tell(state, 'found')
    }
  }
  state.searched = null
  if (plans.length === 0) tell(state, 'found')
}

/** Which plans a search has to read. */
const searchKey = ({ text, plans, levels }: Query): string => JSON.stringify([text.trim().toLowerCase(), plans, levels])

let searchedFor = ''

/** Takes over the address of the page. */
export function follow(state: State): void {
  state.query = readQuery(location.hash)
  const key = searchKey(state.query)
  if (key !== searchedFor) {
    searchedFor = key
    state.needle = needleOf(state.query.text)
    state.found = state.needle === null ? null : new Map()
    state.searched = state.needle === null ? null : 0
    void search(state)
  }
  tell(state, 'query')
}

/** What filters, and where nothing is filtered. */
const FILTERS = ['labels', 'kinds', 'plans', 'levels', 'tasks', 'review', 'text'] as const
const UNFILTERED: readonly string[] = ['overview', 'decisions']

/** Goes to another view or filter, so that the button back leads here; while a word is typed it does not for each letter. */
export function go(state: State, change: Partial<Query>, typing = false): void {
  const moves = UNFILTERED.includes(state.query.view) && !('view' in change) && FILTERS.some((key) => key in change)
  const next = { ...state.query, ...change, ...(moves ? { view: 'read' as const } : {}) }
  // What is filtered anew is looked at from its beginning.
  const address = writeQuery('before' in change ? next : { ...next, before: 0 })
  if (address === location.hash || (address === '#' && location.hash === '')) return
  if (typing) {
    history.replaceState(null, '', address)
    follow(state)
  } else location.hash = address
}
