import { byId } from './dom.js'
import type { State } from './state.js'

const THEMES = ['auto', 'light', 'dark'] as const
const KEY = 'doichieu theme'

/** What was chosen before, where the browser keeps it. */
function keptTheme(): string {
  try {
    return localStorage.getItem(KEY) ?? 'auto'
  } catch {
    return 'auto'
  }
}

let theme: (typeof THEMES)[number] = 'auto'

function show({ say }: State): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  byId('theme').textContent = say('theme', { name: say(`theme.${theme}`) })
}

/** Shows the page as light or dark as was chosen, else as the system is. */
export function showTheme(state: State): void {
  theme = THEMES.find((each) => each === keptTheme()) ?? 'auto'
  show(state)
}

/** From as the system is to light, to dark and back. */
export function nextTheme(state: State): void {
  theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // It lasts as long as the page.
  }
  show(state)
}
