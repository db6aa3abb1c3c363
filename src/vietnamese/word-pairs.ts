import { respell } from './respell.js'
import { stripMarks } from './tones.js'

const keys = new Map<string, string>()
const MOST_KEYS = 50_000

/** One spelling for a word, still readable: small letters, `ủy` for `uỷ`. */
export function pairKey(word: string): string {
  let key = keys.get(word)
  if (key === undefined) {
    key = respell(word)
    if (keys.size >= MOST_KEYS) keys.clear()
    keys.set(word, key)
  }
  return key
}

/** What stands beside a word where no word does: the edge of a phrase, a lesser stop, a figure. */
export const EDGE = '^'
export const STOP = ','
export const FIGURE = '0'

/** Whether a key is that of a word. */
export const isWordKey = (key: string): boolean => key !== EDGE && key !== STOP && key !== FIGURE

/** How often words stand, alone and beside one another. Keys are those of {@link pairKey} and the signs above. */
export interface WordPairs {
  readonly count: (word: string) => number
  readonly pair: (first: string, second: string) => number
  /** How often a word stands before another, and before how many different ones. */
  readonly before: (first: string) => { readonly times: number; readonly words: number }
  /** Words of one skeleton, {@link stripMarks}. */
  readonly variants: (skeleton: string) => readonly string[]
  /** Sum over all words, and how many there are. */
  readonly total: number
  readonly size: number
}

/** The next words of each word, with their counts. */
export type PairTable = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A table that can be added to. */
type Growing = Map<string, Map<string, number>>

/** A word, a figure, signs, the end of a line. @example "đảng", "2022", "; ", "\n" */
const PIECE = /[\p{L}\p{M}]+|[\p{N}][\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{M}\p{N}]+|\n+/gu
const LETTER = /^\p{L}/u
const NUMBER = /^\p{N}/u
/** Signs within a phrase. @example ",", "“", "(" */
const LESSER = /^[,"“”'‘’()\-–/%]+$/u

/** The key of a piece of text: a word's own, or the sign of what it is. */
export function keyOf(piece: string): string {
  if (LETTER.test(piece)) return pairKey(piece)
  if (NUMBER.test(piece)) return FIGURE
  return LESSER.test(piece) ? STOP : EDGE
}

/** @param whole whether edges and stops beside a word count */
function addPairs(table: Growing, keys: Iterable<string>, whole: boolean): void {
  let before = EDGE
  const put = (key: string): void => {
    const counts = isWordKey(before) ? isWordKey(key) || whole : whole && isWordKey(key)
    if (counts) {
      const row = table.get(before) ?? new Map<string, number>()
      table.set(before, row)
      row.set(key, (row.get(key) ?? 0) + 1)
    }
    before = key
  }
  for (const key of keys) put(key)
  put(EDGE)
}

/** The keys of a text. */
const keysIn = (text: string): string[] => (text.match(PIECE) ?? []).map(keyOf)

/** The pairs of a text that has been cut already. */
export function pairsOfKeys(keys: readonly string[]): PairTable {
  const table: Growing = new Map()
  addPairs(table, keys, true)
  return table
}

/**
 * The pairs of some texts in which each line is a paragraph.
 *
 * @param whole whether what they begin and end with, and their stops, say something; not so of terms in a list
 */
export function pairTable(texts: readonly string[], whole = true): PairTable {
  const table: Growing = new Map()
  for (const text of texts) addPairs(table, keysIn(text), whole)
  return table
}

/** Several tables as one. */
export function addedUp(tables: readonly PairTable[]): PairTable {
  const sum: Growing = new Map()
  for (const table of tables)
    for (const [first, row] of table) {
      const into = sum.get(first) ?? new Map<string, number>()
      sum.set(first, into)
      for (const [second, times] of row) into.set(second, (into.get(second) ?? 0) + times)
    }
  return sum
}

/** Makes a table ready to be asked. */
export function wordPairs(table: PairTable): WordPairs {
  const counts = new Map<string, number>()
  const firsts = new Map<string, { times: number; words: number }>()
  const variants = new Map<string, string[]>()
  let total = 0
  for (const [first, row] of table) {
    const sum = { times: 0, words: row.size }
    for (const [second, times] of row) {
      sum.times += times
      if (!isWordKey(second)) continue
      counts.set(second, (counts.get(second) ?? 0) + times)
      total += times
    }
    firsts.set(first, sum)
  }
  for (const word of counts.keys()) {
    const skeleton = stripMarks(word)
    const list = variants.get(skeleton)
    if (list === undefined) variants.set(skeleton, [word])
    else list.push(word)
  }
  const none = { times: 0, words: 0 }
  return {
    count: (word) => counts.get(word) ?? 0,
    pair: (first, second) => table.get(first)?.get(second) ?? 0,
    before: (first) => firsts.get(first) ?? none,
    variants: (skeleton) => variants.get(skeleton) ?? [],
    total,
    size: counts.size,
  }
}

const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)

/** A table as text, a first word a line, a count behind its word where it is not 1. @example "bảo an đảm41 vệ5" */
export function writePairs(table: PairTable): string {
  return [...table]
    .sort(inOrder)
    .map(([first, row]) =>
      [first, ...[...row].sort(inOrder).map(([second, times]) => (times === 1 ? second : `${second}:${String(times)}`))].join(
        ' ',
      ),
    )
    .join('\n')
}

/** Reads what {@link writePairs} wrote. */
export function readPairs(text: string): PairTable {
  const table: Growing = new Map()
  for (const line of text.split('\n')) {
    const [first = '', ...rest] = line.split(' ')
    if (first === '') continue
    const row = new Map<string, number>()
    for (const entry of rest) {
      const [second = '', times = '1'] = entry.split(':')
      row.set(second, Number(times))
    }
    table.set(first, row)
  }
  return table
}
