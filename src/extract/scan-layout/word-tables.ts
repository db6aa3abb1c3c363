import { greatest, least } from '../pdf/extent.js'
import type { Piece } from '../pdf/page.js'
import type { Row } from '../pdf/rows.js'
import { median } from './chains.js'

/** Rows whose words stand in columns, with nothing drawn between that an engine tells of. */
export interface WordTable {
  /** Index of the first of the printed rows, and of the one behind the last. */
  readonly from: number
  readonly to: number
  /** Row by row, cell by cell. */
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

/** A strip that stays free between columns is so wide at least, in shares of the size; all but a word's blanks are wider. */
const STRIP = 0.5
/** A table has so many printed rows at least, and so many that reach over three columns. */
const LEAST_ROWS = 3
const LEAST_FULL = 2
/** Rows of a table are no further apart, in shares of the size. */
const FAR = 4.5
/** No table of a page has more rows. */
const MOST_ROWS = 200
/** Cells in the middle of a row may begin so much below those beside them that end above, in shares of the size. */
const BESIDE = 0.9
/** Lines of one cell are no further apart than this times the usual distance, and this share of the size. */
const WITHIN_CELL = 1.22
const LOOSE = 1.55

type Strip = readonly [from: number, to: number]

/** Finds tables by the strips that stay free from row to row: two of them at least, as two columns are head or tail of a document. */
export function wordTablesOf(rows: readonly Row[]): WordTable[] {
  const found: WordTable[] = []
  for (let at = 0; at < rows.length;) {
    const table = tableFrom(rows, at)
    if (table !== undefined) found.push(table)
    at = table?.to ?? at + 1
  }
  return found
}

const piecesOf = ({ segments }: Row): Piece[] => segments.flatMap(({ pieces }) => pieces)

function tableFrom(rows: readonly Row[], from: number): WordTable | undefined {
  const first = rows[from]
  if (first === undefined) return undefined
  let strips = gapsOf(piecesOf(first), first.size)
  if (strips.length < 2) return undefined
  let to = from + 1
  let left = least(first.segments.map(({ x0 }) => x0))
  let right = greatest(first.segments.map(({ x1 }) => x1))
  for (let row = rows[to]; row !== undefined && to - from < MOST_ROWS; row = rows[to]) {
    const before = rows[to - 1]
    if (before === undefined || row.y - before.y > FAR * first.size) break
    left = Math.min(left, least(row.segments.map(({ x0 }) => x0)))
    right = Math.max(right, greatest(row.segments.map(({ x1 }) => x1)))
    const next = narrowed(strips, piecesOf(row), first.size)
    // A strip at the edge of a row may open up when a wider row follows: only what is between columns counts.
    if (next.length < 2) break
    strips = next
    to += 1
  }
  while (to > from && fieldsOf(rows[to - 1], strips) < 2 && !isCellLine(rows, to - 1)) to -= 1
  const within = rows.slice(from, to)
  const full = within.filter((row) => fieldsOf(row, strips) > 2).length
  if (within.length < LEAST_ROWS || full < LEAST_FULL || full * 5 < within.length) return undefined
  return { from, to, rows: logicalRows(within, strips) }
}

/** Whether a row with a single cell stands so close below the one before that it goes on with a cell of it. */
function isCellLine(rows: readonly Row[], index: number): boolean {
  const [before, row] = [rows[index - 1], rows[index]]
  return before !== undefined && row !== undefined && row.y - before.y < LOOSE * row.size
}

/** The free strips between the words of a row. */
function gapsOf(pieces: readonly Piece[], size: number): Strip[] {
  const sorted = [...pieces].sort((a, b) => a.x0 - b.x0)
  const gaps: Strip[] = []
  let end = -Infinity
  for (const { x0, x1 } of sorted) {
    if (end > -Infinity && x0 - end > STRIP * size) gaps.push([end, x0])
    end = Math.max(end, x1)
  }
  return gaps
}

/** What is left of strips where a further row has words. */
function narrowed(strips: readonly Strip[], pieces: readonly Piece[], size: number): Strip[] {
  return strips.flatMap(([from, to]) => {
    let free: Strip[] = [[from, to]]
    for (const { x0, x1 } of pieces) {
      if (x1 <= from || x0 >= to) continue
      free = free.flatMap(([start, end]): Strip[] => {
        if (x1 <= start || x0 >= end) return [[start, end]]
        return [
          [start, Math.min(end, x0)],
          [Math.max(start, x1), end],
        ]
      })
    }
    const widest = free.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]
    return widest !== undefined && widest[1] - widest[0] > STRIP * size ? [widest] : []
  })
}

const columnOf = ({ x0, x1 }: Piece, strips: readonly Strip[]): number =>
  strips.filter(([from, to]) => (from + to) / 2 < (x0 + x1) / 2).length

const fieldsOf = (row: Row | undefined, strips: readonly Strip[]): number =>
  row === undefined ? 0 : new Set(piecesOf(row).map((piece) => columnOf(piece, strips))).size

/** A cell as it is printed: lines that stand close below each other. */
interface Cell {
  readonly column: number
  readonly top: number
  bottom: number
  readonly pieces: Piece[]
}

/** Puts the lines of cells together: those of one column that are close, then the cells that stand beside each other. */
function logicalRows(rows: readonly Row[], strips: readonly Strip[]): Piece[][][] {
  const size = median(rows.map((row) => row.size))
  const cells = cellsOf(rows, strips, size)
  const numbers = cells.filter(
    ({ column, pieces }) => column === 0 && /^\d{1,3}[.)_]?$/u.test(pieces.map(({ text }) => text).join('')),
  )
  const groups: { top: number; bottom: number; cells: Cell[]; numbers: number }[] = []
  for (const cell of cells) {
    const group = groups.at(-1)
    const isNumber = numbers.includes(cell)
    if (group !== undefined && cell.top <= group.bottom + BESIDE * size && !(isNumber && group.numbers > 0)) {
      group.bottom = Math.max(group.bottom, cell.bottom)
      group.cells.push(cell)
      group.numbers += isNumber ? 1 : 0
    } else groups.push({ top: cell.top, bottom: cell.bottom, cells: [cell], numbers: isNumber ? 1 : 0 })
  }
  return groups.map((group) =>
    Array.from({ length: strips.length + 1 }, (_, column) =>
      group.cells.filter((cell) => cell.column === column).flatMap(({ pieces }) => pieces),
    ),
  )
}

function cellsOf(rows: readonly Row[], strips: readonly Strip[], size: number): Cell[] {
  const cells: Cell[] = []
  for (let column = 0; column <= strips.length; column += 1) {
    const lines = rows.flatMap((row) => {
      const pieces = piecesOf(row).filter((piece) => columnOf(piece, strips) === column)
      return pieces.length === 0 ? [] : [{ y: pieces[0]?.y ?? row.y, pieces }]
    })
    const distances = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0))
    const usual = Math.min(least(distances), LOOSE * size)
    let open: Cell | undefined
    for (const { y, pieces } of lines) {
      if (open !== undefined && y - open.bottom <= WITHIN_CELL * usual && y - open.bottom < LOOSE * size) {
        open.bottom = y
        open.pieces.push(...pieces)
      } else cells.push((open = { column, top: y, bottom: y, pieces: [...pieces] }))
    }
  }
  return cells.sort((a, b) => a.top - b.top || a.column - b.column)
}
