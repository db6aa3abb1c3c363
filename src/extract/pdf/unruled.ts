import { bandsOf } from './bands.js'
import { greatest, least } from './extent.js'
import type { Piece } from './page.js'
import { APART } from './paragraphs.js'
import type { Row } from './rows.js'
import { columnAt, filledColumns, piecesOf, STRIP, type Strip, stripsBeside, wordsOf } from './strips.js'
import type { Table } from './tables.js'

/** Rows of a page that are a table without rules down the page. */
interface Block {
  /** Index of the first row, and of the one behind the last. */
  readonly from: number
  readonly to: number
  readonly strips: readonly Strip[]
  /** Rows within that run across the strips: the heading of a part of the table. */
  readonly across: ReadonlySet<number>
}

/** What was found on a page. */
interface Unruled {
  readonly tables: Table[]
  readonly rest: readonly Row[]
  /** Of the table that ends the page; empty where none does. */
  readonly strips: readonly Strip[]
}

/** So many strips make a table; two columns are those of a head or a signature. */
const LEAST_STRIPS = 2
/** Lines of a table are no further apart, in shares of the size. */
const FAR = 3.2
const NEAR = 2
/** A line in the first column alone is of the text below where it is so far from the one before. */
const APART_FROM = 1.45
/** A heading within a table has no more lines. */
const MOST_ACROSS = 2
/** No page of text has more rows or columns in a table. */
const MOST_ROWS = 400
const MOST_STRIPS = 16
/** @example "Nội dung", "TT" */
const WORDS = /\p{L}\P{L}?\p{L}/u
/** What stands behind room that was left to be written in. @example "/KH-UBND", "tháng", "năm 2023" */
const TO_FILL = /^(?:[-/–]\s?\p{Lu}|(?:ngày|tháng|năm)(?!\p{L})|…|\.{3})/u
/** What the first column of a table is called. @example "TT", "STT", "Số" of "Số TT" */
const HEAD = /^(?:Số|S?TT\.?)$/iu
/** What a heading across a table begins with. @example "I. CÔNG TÁC", "A - PHẦN", "PHẦN I" */
const HEADING = /^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s?[-–./)]|^\P{Ll}+$/u

/**
 * Finds tables whose columns are parted by nothing but blank strips which successive lines share, and takes their rows; the
 * others are left.
 *
 * @param carried the strips of a table that ends the page before
 * @param rules heights of strokes across the page, which part the rows of a table where there are any
 */
export function unruledTables(rows: readonly Row[], rules: readonly number[], carried: readonly Strip[]): Unruled {
  const tables: Table[] = []
  const taken = new Set<number>()
  let free = 0
  let strips: readonly Strip[] = []
  const top = rows.findIndex((row) => !isEdge(row))
  for (const [index, row] of rows.entries()) {
    if (index < free) continue
    // A table may go on from the page before with a row or two.
    const from = index === top && goesOn(carried, rows.slice(top)) ? carried : gapsOf(row)
    const block = from.length < LEAST_STRIPS ? undefined : blockAround(rows, index, free, from, from === carried)
    if (block === undefined) continue
    const within = rows.slice(block.from, block.to)
    const across = new Set([...block.across].map((each) => each - block.from))
    strips = allStrips(within, across, block.strips)
    tables.push(tableOf(within, across, strips, rules))
    for (let each = block.from; each < block.to; each += 1) taken.add(each)
    free = block.to
  }
  const rest = taken.size === 0 ? rows : rows.filter((_, index) => !taken.has(index))
  return { tables, rest, strips: rows.slice(free).every(isEdge) ? strips : [] }
}

/** Whether a row is no more than what stands at the edge of a page. @example "2" */
const isEdge = (row: Row): boolean => /^\P{L}{0,8}$/u.test(wordsOf(piecesOf(row)))

/** Whether the first rows of a page go on in the columns of a table of the page before, up to one that has several cells. */
function goesOn(carried: readonly Strip[], rows: readonly Row[]): boolean {
  if (carried.length < LEAST_STRIPS) return false
  for (const row of rows) {
    if (stripsBeside(carried, row).length < carried.length) return false
    if (filledColumns(carried, row).size > 1) return true
  }
  return false
}

/** The gaps of a row that may part columns. */
function gapsOf({ segments }: Row): Strip[] {
  if (
    segments.length <= LEAST_STRIPS ||
    segments.length > MOST_STRIPS ||
    !segments.some(({ pieces }) => WORDS.test(wordsOf(pieces)))
  )
    return []
  return segments.slice(1).flatMap((right, index): Strip[] => {
    const left = segments[index]
    return left === undefined || TO_FILL.test(wordsOf(right.pieces)) ? [] : [[left.x1, right.x0]]
  })
}

/** Grows a table down from a row with gaps, as long as its strips stay free, and up to the first line of its head. */
function blockAround(
  rows: readonly Row[],
  seed: number,
  first: number,
  gaps: readonly Strip[],
  isSure: boolean,
): Block | undefined {
  const begin = rows[seed]
  if (begin === undefined) return undefined
  let strips = gaps
  const across = new Set<number>()
  let left = begin.segments[0]?.x0 ?? 0
  let to = seed + 1
  let full = 1
  for (let index = to; index < rows.length && index - seed < MOST_ROWS; index += 1) {
    const row = rows[index]
    const before = rows[index - 1]
    if (row === undefined || before === undefined) break
    const distance = (row.y - before.y) / row.size
    if (distance > FAR || row.segments.some(({ pieces }) => APART.test(wordsOf(pieces)))) break
    const kept = stripsBeside(strips, row)
    const isAccident = !isSure && index === seed + 1 && kept.length >= LEAST_STRIPS && row.segments.length > LEAST_STRIPS
    if (kept.length < strips.length && !isAccident) {
      if (index - to >= MOST_ACROSS || !isHeading(row, before)) break
      across.add(index)
      continue
    }
    const columns = filledColumns(kept, row)
    const isAlone = columns.size === 1 && columns.has(0)
    // What runs across is of the table only where the table goes on below it.
    if (to < index && columns.size <= LEAST_STRIPS) break
    if (isAlone && (distance > APART_FROM || (row.segments[0]?.x0 ?? 0) < left - row.size)) break
    if (columns.size > 1) left = Math.min(left, row.segments[0]?.x0 ?? left)
    strips = kept
    to = index + 1
    if (columns.size > LEAST_STRIPS) full += 1
  }
  for (const index of across) if (index >= to) across.delete(index)
  let from = seed
  for (let row = rows[from - 1]; row !== undefined && from > first; row = rows[from - 1]) {
    const below = rows[from]
    if (below === undefined || (below.y - row.y) / row.size > NEAR) break
    const kept = stripsBeside(strips, row)
    if (kept.length < strips.length || filledColumns(kept, row).size < 2) break
    strips = kept
    from -= 1
  }
  // A table that names its columns may have no more than the rest of a row below that, where it began on another page.
  const isNamed = HEAD.test(begin.segments[0]?.pieces[0]?.text ?? '')
  const isTable = isSure || (isNamed ? to - from >= 2 : full >= 2 && to - from >= 3)
  return isTable ? { from, to, strips, across } : undefined
}

/** Whether a line across the columns is the heading of a part of the table, and not the text that follows it. */
function isHeading({ segments, size, y }: Row, before: Row): boolean {
  const [only] = segments
  if (only === undefined || segments.length > 1) return false
  const letters = only.pieces.filter(({ text }) => /\p{L}/u.test(text))
  const isBold = letters.length > 0 && letters.every(({ font }) => font.bold)
  return (isBold || HEADING.test(wordsOf(only.pieces))) && (y - before.y) / size < NEAR
}

/** The strips of a block, with those that its first line does not show. */
function allStrips(rows: readonly Row[], across: ReadonlySet<number>, known: readonly Strip[]): Strip[] {
  const counted = rows.filter((_, index) => !across.has(index))
  const size = Math.max(...counted.map((row) => row.size))
  const gaps: Strip[] = []
  let end: number | undefined
  for (const { x0, x1 } of counted.flatMap(piecesOf).sort((a, b) => a.x0 - b.x0)) {
    if (end !== undefined && x0 - end >= STRIP * size) gaps.push([end, x0])
    end = Math.max(end ?? x1, x1)
  }
  // Lines that end early leave room, which parts nothing: some lines must go on behind it.
  const isParted = ([from, to]: Strip): boolean =>
    known.some(([a, b]) => a < to && b > from) ||
    counted.filter(
      (row) => piecesOf(row).some(({ x1 }) => x1 <= from) && piecesOf(row).some(({ x0 }) => x0 >= to && x0 < to + size),
    ).length >= 3
  return gaps.filter(isParted).slice(0, MOST_STRIPS)
}

/** The rows of a block with their cells; lines of one cell are still apart. */
function tableOf(rows: readonly Row[], across: ReadonlySet<number>, strips: readonly Strip[], rules: readonly number[]): Table {
  const cells = (within: readonly Row[]): Piece[][] => {
    const line: Piece[][] = Array.from({ length: strips.length + 1 }, () => [])
    for (const piece of within.flatMap(piecesOf)) line[columnAt(strips, piece)]?.push(piece)
    return line
  }
  const found: Piece[][][] = []
  let open: Row[] = []
  const close = (): void => {
    for (const band of bandsOf(open, strips, rules)) found.push(cells(band))
    open = []
  }
  let heading: Piece[] | undefined
  for (const [index, row] of rows.entries()) {
    if (!across.has(index)) {
      heading = undefined
      open.push(row)
    } else if (heading === undefined) {
      close()
      heading = piecesOf(row)
      found.push([heading])
    } else heading.push(...piecesOf(row))
  }
  close()
  const pieces = rows.flatMap(piecesOf)
  return {
    top: least(pieces.map(({ y, size }) => y - size)),
    bottom: greatest(pieces.map(({ y, size }) => y + size)),
    rows: found,
  }
}
