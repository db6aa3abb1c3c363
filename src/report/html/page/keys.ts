import { byId } from './dom.js'
import { VIEWS } from './query.js'
import { goOn } from './reading.js'
import { go, type State } from './state.js'

/** Keys, and what the help says of them. */
export const KEYS = [
  ['/', 'key./'],
  ['j  k', 'key.jk'],
  ['← → ↑ ↓', 'key.arrows'],
  ['1 … 6', 'key.digits'],
  ['d', 'key.d'],
  ['Esc', 'key.escape'],
  ['?', 'key.?'],
] as const

const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio') ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

/** The cell of the matrix that lies beside another, by the key of an arrow. */
function cellBeside(cell: HTMLElement, key: string): HTMLElement | null {
  const column = cell.closest('td')
  const row = column?.closest('tr')
  if (column === null || column === undefined || row === null || row === undefined) return null
  const inRow = (from: Element): Element[] => [...from.children]
  const at = inRow(row).indexOf(column)
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return inRow(row)[at + (key === 'ArrowRight' ? 1 : -1)]?.querySelector<HTMLElement>('[data-cell]') ?? null
  }
  const rows = [...document.querySelectorAll('#matrix tbody tr')]
  const by = key === 'ArrowDown' ? 1 : -1
  // Rows of headings have no cells.
  for (let next = rows.indexOf(row) + by; next >= 0 && next < rows.length; next += by) {
    const found = rows[next]?.children[at]?.querySelector<HTMLElement>('[data-cell]')
    if (found !== null && found !== undefined) return found
  }
  return null
}

/** Walks through the matrix: one cell is in the order of the tabulator key, the arrows move that. */
function walk(event: KeyboardEvent): void {
  const { target } = event
  if (!(target instanceof HTMLElement) || target.dataset['cell'] === undefined || !event.key.startsWith('Arrow')) return
  event.preventDefault()
  const next = cellBeside(target, event.key)
  if (next === null) return
  target.tabIndex = -1
  next.tabIndex = 0
  next.focus()
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** The button to decide on the sentence that is looked at. */
const decideButton = (): HTMLElement | null =>
  (
    document.activeElement?.closest('.sentence') ??
    document.activeElement?.closest('.card') ??
    byId('view')
  ).querySelector<HTMLElement>('[data-do="decide"]')

/** Listens to the keyboard. */
export function listenToKeys(state: State, help: () => void): void {
  const actions: Readonly<Record<string, () => void>> = {
    '/': () => {
      const search = byId('search') as HTMLInputElement
      search.focus()
      search.select()
    },
    j: () => void goOn(state, 1),
    k: () => void goOn(state, -1),
    d: () => decideButton()?.click(),
    '?': help,
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isTyping(event.target) && event.target instanceof HTMLElement) event.target.blur()
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    if (document.querySelector('dialog[open]') !== null) return
    walk(event)
    const view = /^[1-6]$/.test(event.key) ? VIEWS[Number(event.key) - 1] : undefined
    const action =
      view === undefined ? (Object.hasOwn(actions, event.key) ? actions[event.key] : undefined) : () => go(state, { view })
    if (action === undefined) return
    event.preventDefault()
    action()
  })
}
