import { writeNumber } from '../docx/number-formats.js'
import type { Bytes } from './bytes.js'
import { propertiesIn } from './properties.js'
import { PARTS, type WordFile } from './word-file.js'

/** A level of a list. [MS-DOC] 2.9.150. */
export interface Level {
  readonly start: number
  readonly format: number
  /** Whether the numbers of all levels are written in digits. */
  readonly legal: boolean
  /** Whether it goes on counting behind an entry of a higher level. */
  readonly goesOn: boolean
  /** The text around the numbers; a character below 9 is the number of that level. */
  readonly text: string
  /** What stands behind: a blank, for a tab as well, or nothing. */
  readonly behind: string
  /** The font of the marker. */
  readonly font: number | undefined
}

export interface List {
  readonly id: number
  readonly levels: readonly Level[]
}

/** A use of a list, with what it changes. */
export interface Use {
  readonly list: number
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

/** A number or bullet as it shows, with the font that it is set in. */
export interface Marker {
  readonly text: string
  readonly font: number | undefined
  readonly behind: string
}

/** Names of Word's formats (`writeNumber`) by their number. [MS-OSHARED] 2.2.1.3. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [5, 'ordinal'],
  [22, 'decimalZero'],
  [56, 'vietnameseCounting'],
])
const BULLET = 23
const NO_NUMBER = 255
const LIST_SIZE = 28
const LEVEL_SIZE = 28
const USE_SIZE = 16
const MOST_LEVELS = 9
const BEHIND = [' ', ' ', '']
/** The property that sets the font of ASCII letters. */
const FONT = 0x4a4f

/** Counts the entries of lists. */
export type NextMarker = (use: number, level: number) => Marker | undefined

/** Reads the lists and begins to count. */
export function beginLists(file: WordFile): NextMarker {
  return countEntries(readLists(file), readUses(file))
}

/** Begins to count the entries of lists, of which the uses are numbered from 1. */
export function countEntries(lists: readonly List[], uses: readonly (Use | undefined)[]): NextMarker {
  /** Numbers of the levels by list, and uses whose own start has been taken. */
  const counts = new Map<number, (number | undefined)[]>()
  const begun = new Set<string>()

  return (useIndex, level) => {
    const use = uses[useIndex - 1]
    const list = lists.find(({ id }) => id === use?.list)
    if (use === undefined || list === undefined || level >= MOST_LEVELS) return undefined
    const levelAt = (index: number): Level | undefined => use.levels.get(index) ?? list.levels[index]
    const own = levelAt(level)
    if (own === undefined) return undefined
    const count = counts.get(list.id) ?? []
    counts.set(list.id, count)
    const start = use.starts.get(level)
    const firstUse = start !== undefined && !begun.has(`${useIndex}.${level}`)
    begun.add(`${useIndex}.${level}`)
    const before = count[level]
    count[level] = firstUse ? start : before === undefined ? own.start : before + 1
    for (let deeper = level + 1; deeper < MOST_LEVELS; deeper += 1)
      if (levelAt(deeper)?.goesOn !== true) count[deeper] = undefined

    if (own.format === NO_NUMBER && own.text === '') return undefined
    const text = own.text.replace(/[\0-\x08]/g, (place) => {
      const index = place.charCodeAt(0)
      const shown = levelAt(index)
      if (shown === undefined || shown.format === NO_NUMBER) return ''
      count[index] ??= shown.start
      const format = own.legal && index !== level ? 'decimal' : FORMATS.get(shown.format)
      return writeNumber(count[index] ?? shown.start, format ?? 'decimal')
    })
    return { text, font: own.format === BULLET ? own.font : undefined, behind: own.behind }
  }
}

/** The lists, and behind them their levels. [MS-DOC] 2.9.191, 2.9.147. */
function readLists(file: WordFile): List[] {
  const part = file.part(PARTS.lists)
  const count = part.u16(0)
  // The levels follow the part, and are not counted in its length.
  const from = file.main.u32(0x9a + PARTS.lists * 8)
  let at = from + 2 + count * LIST_SIZE
  const lists: List[] = []
  for (let index = 0; index < count && part.length > 0; index += 1) {
    const entry = 2 + index * LIST_SIZE
    const levels: Level[] = []
    for (let level = 0; level < ((part.u8(entry + 26) & 1) === 1 ? 1 : MOST_LEVELS) && at < file.table.length; level += 1) {
      const { read, size } = readLevel(file.table, at)
      levels.push(read)
      at += size
    }
    lists.push({ id: part.i32(entry), levels })
  }
  return lists
}

function readLevel(table: Bytes, at: number): { readonly read: Level; readonly size: number } {
  const forLetters = table.u8(at + 24)
  const forParagraph = table.u8(at + 25)
  const lettersAt = at + LEVEL_SIZE + forParagraph
  const textAt = lettersAt + forLetters
  const length = table.u16(textAt)
  return {
    read: {
      start: table.i32(at),
      format: table.u8(at + 4),
      legal: (table.u8(at + 5) & 0x04) !== 0,
      goesOn: (table.u8(at + 5) & 0x08) !== 0,
      text: table.text(textAt + 2, Math.min(length, 100)),
      behind: BEHIND[table.u8(at + 15)] ?? '',
      font: propertiesIn(table.slice(lettersAt, textAt))
        .find(({ code }) => code === FONT)
        ?.value.u16(0),
    },
    size: LEVEL_SIZE + forParagraph + forLetters + 2 + length * 2,
  }
}

/** The uses of lists, and behind them what each changes. [MS-DOC] 2.9.193, 2.9.131. */
function readUses(file: WordFile): Use[] {
  const part = file.part(PARTS.listOverrides)
  const count = Math.min(part.u32(0), Math.floor(part.length / USE_SIZE))
  const uses: Use[] = []
  let at = 4 + count * USE_SIZE
  for (let index = 0; index < count; index += 1) {
    const entry = 4 + index * USE_SIZE
    const starts = new Map<number, number>()
    const levels = new Map<number, Level>()
    at += 4
    for (let change = 0; change < part.u8(entry + 12) && at < part.length; change += 1) {
      const flags = part.u32(at + 4)
      const level = flags & 0xf
      if ((flags & 0x10) !== 0) starts.set(level, part.i32(at))
      at += 8
      if ((flags & 0x20) !== 0) {
        const { read, size } = readLevel(part, at)
        levels.set(level, read)
        // With a level of its own comes its start.
        if (starts.has(level)) starts.set(level, read.start)
        at += size
      }
    }
    uses.push({ list: part.i32(entry), starts, levels })
  }
  return uses
}
