import type { Run } from '../blocks.js'

/** Puts the text of a paragraph together, run by run. */
export interface RunList {
  readonly isEmpty: () => boolean
  readonly add: (text: string, font?: string) => void
  /** The next letter is the first of a page. */
  readonly startPage: () => void
  readonly runs: () => Run[]
}

export function runList(): RunList {
  const runs: Run[] = []
  let startsPage = false
  return {
    isEmpty: () => runs.length === 0,
    add: (text, font) => {
      if (text === '') return
      const last = runs.at(-1)
      if (last !== undefined && last.font === font && !startsPage) runs[runs.length - 1] = { ...last, text: last.text + text }
      else runs.push({ text, font, ...(startsPage ? { startsPage } : {}) })
      startsPage = false
    },
    startPage: () => {
      startsPage = true
    },
    // A page that begins behind the last letter is handed on to the next paragraph.
    runs: () => (startsPage ? [...runs, { text: '', font: undefined, startsPage }] : [...runs]),
  }
}
