import type { Run } from '../blocks.js'
import { countEntries, type Level, type List, type Marker, type NextMarker, type Use } from '../doc/lists.js'
import { shownBy } from '../docx/symbols.js'
import { isLegacyFont } from '../fonts.js'

/**
 * Reads the tables of lists and of their uses, for paragraphs that do not bring the text of their number along. Source: RTF
 * specification 1.9.1, "List Table", "List Override Table".
 */
export interface ListTables {
  readonly word: (word: string, value: number | undefined) => void
  /** A byte of text, or the code of a character. */
  readonly sign: (code: number) => void
  /** A group ends. */
  readonly close: () => void
  /** To be called behind the tables. */
  readonly begin: () => NextMarker
}

/** What a level has until its last word. */
type Draft = { -readonly [Key in keyof Level]: Level[Key] } & { signs: number[] }

/** What stands behind the number: a blank, for a tab as well, or nothing. */
const BEHIND = [' ', ' ', '']
/** Nobody uses more lists. */
const MOST_USES = 10_000
const MOST_SIGNS = 100

const newLevel = (): Draft => ({
  start: 1,
  format: 0,
  legal: false,
  goesOn: false,
  text: '',
  behind: ' ',
  font: undefined,
  signs: [],
})

/** The text of a level behind its length, with which it begins; a semicolon ends it. @example 2, 0, "." for "%1." */
function finished({ signs: [length = 0, ...signs], ...level }: Draft): Level {
  return { ...level, text: String.fromCharCode(...signs.slice(0, length)) }
}

export function beginListTables(): ListTables {
  const lists: { id: number; levels: Draft[] }[] = []
  const uses: { list: number; starts: Map<number, number>; ownStart: boolean; level: number; index: number }[] = []
  /** Whether the text of a level is being read. */
  let inText = false

  const word: ListTables['word'] = (word, value = 0) => {
    const list = lists.at(-1)
    const level = list?.levels.at(-1)
    const use = uses.at(-1)
    if (word === 'list') lists.push({ id: 0, levels: [] })
    else if (word === 'listoverride') uses.push({ list: 0, starts: new Map(), ownStart: false, level: -1, index: 0 })
    else if (use !== undefined) {
      if (word === 'listid') use.list = value
      else if (word === 'ls') use.index = value
      else if (word === 'lfolevel') [use.level, use.ownStart] = [use.level + 1, false]
      else if (word === 'listoverridestartat') use.ownStart = true
      else if (word === 'levelstartat' && use.ownStart) use.starts.set(use.level, value)
    } else if (word === 'listid' && list !== undefined) list.id = value
    else if (word === 'listlevel') list?.levels.push(newLevel())
    else if (word === 'leveltext') inText = true
    else if (level === undefined) return
    else if (word === 'levelnfc' || word === 'levelnfcn') level.format = value
    else if (word === 'levelstartat') level.start = value
    else if (word === 'levelfollow') level.behind = BEHIND[value] ?? ''
    else if (word === 'levellegal') level.legal = value !== 0
    else if (word === 'levelnorestart') level.goesOn = value !== 0
    else if (word === 'f') level.font = value
  }
  return {
    word,
    sign: (code) => {
      const signs = inText ? lists.at(-1)?.levels.at(-1)?.signs : undefined
      if (signs !== undefined && signs.length < MOST_SIGNS) signs.push(code)
    },
    close: () => {
      inText = false
    },
    begin: () => {
      const read = lists.map(({ id, levels }): List => ({ id, levels: levels.map(finished) }))
      const used: (Use | undefined)[] = []
      for (const { index, list, starts } of uses)
        if (index > 0 && index <= MOST_USES) used[index - 1] = { list, starts, levels: new Map() }
      return countEntries(read, used)
    },
  }
}

/** The number or bullet of an entry as a run in front of it, in a font of that name. */
export function markerRun({ text, behind }: Marker, font: string): Run {
  const shown = Array.from(text, (sign) => shownBy(font, sign.charCodeAt(0)) ?? sign).join('')
  return { text: shown + behind, font: isLegacyFont(font) ? font : undefined }
}
