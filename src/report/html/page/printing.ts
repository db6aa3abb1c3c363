import { byId } from './dom.js'
import { showMatrixForPaper, showPlans } from './parts.js'
import { showAll, showAllOpen } from './reading.js'
import type { State } from './state.js'

/** Whether the view is drawn for paper just now. */
let onPaper = false

/** Draws all that is filtered for, for paper has no button for more. */
function forPaper(state: State): void {
  if (onPaper) return
  onPaper = true
  const place = byId('view')
  if (state.query.view === 'matrix') showMatrixForPaper(place, state)
  if (state.query.view === 'plans') showPlans(place, state, true)
  showAllOpen(state)
  // What a card folds away is not what was filtered for, or comes after the closest passage.
  for (const details of place.querySelectorAll('details:not([open]):not(.card details)')) {
    details.setAttribute('open', '')
    details.setAttribute('data-opened', '')
  }
}

/** Opens all texts that are filtered for, and prints. */
export async function printAll(state: State): Promise<void> {
  byId('told').textContent = state.say('print.loading')
  await showAll(state)
  byId('told').textContent = ''
  print()
}

/** Draws for paper when the browser prints, and as before afterwards. */
export function listenToPrinting(state: State, redraw: () => void): void {
  addEventListener('beforeprint', () => forPaper(state))
  addEventListener('afterprint', () => {
    if (!onPaper) return
    onPaper = false
    for (const details of document.querySelectorAll('[data-opened]')) {
      details.removeAttribute('open')
      details.removeAttribute('data-opened')
    }
    if (state.query.view === 'matrix' || state.query.view === 'plans') redraw()
  })
  document.addEventListener('keydown', (event) => {
    // The browser's own key would print before packed texts are open.
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p') return
    event.preventDefault()
    void printAll(state)
  })
}
