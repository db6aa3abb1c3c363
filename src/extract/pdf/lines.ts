import { columnsOf } from './columns.js'
import { greatest, least } from './extent.js'
import { line, type Line, type Region } from './line.js'
import type { PageContent, Piece } from './page.js'
import { type Row, rowsOf } from './rows.js'
import { type Table, tablesOf } from './tables.js'

/** The lines of a page in reading order, and where the strokes are that may part footnotes from the text. */
export interface PageLines {
  readonly lines: readonly Line[]
  /** Heights of lone strokes across a part of the page. */
  readonly separators: readonly number[]
}

/** A stroke above footnotes has about this length, in points. */
const SEPARATOR = [60, 260] as const

/** Reads a page: tables, blocks of two columns, and the lines between. */
export function linesOf(content: PageContent, page: number): PageLines {
  const { tables, rest } = tablesOf(content.strokes, content.pieces)
  const rows = rowsOf(rest)
  const lines: Line[] = []
  let block = 0
  const put = (pieces: readonly Piece[], region: Region): void => {
    if (pieces.length > 0) lines.push(line(pieces, { page, region, block }))
  }
  const all = (row: Row): Piece[] => row.segments.flatMap(({ pieces }) => pieces)
  const columns = columnsOf(rows)
  let waiting: readonly Table[] = tables
  /** Tables stand where they begin. */
  const putTablesAbove = (y: number): void => {
    for (const table of waiting.filter(({ top }) => top < y)) {
      block += 1
      for (const cells of table.rows) putRow(cells, table)
      block += 1
    }
    waiting = waiting.filter(({ top }) => top >= y)
  }
  const putRow = (cells: readonly (readonly Piece[])[], { top }: Table): void => {
    const printed = cells.map((pieces) => rowsOf(pieces).map((row) => line(all(row), { page, region: 'table', block })))
    if (printed.every((cell) => cell.length === 0)) return
    lines.push(asRow(printed, top))
  }
  let index = 0
  for (let row = rows[index]; row !== undefined; row = rows[index]) {
    putTablesAbove(row.y)
    const pair = columns.find(({ from }) => from === index)
    if (pair === undefined) {
      put(all(row), 'main')
      index += 1
      continue
    }
    const within = rows.slice(pair.from, pair.to)
    const isLeft = ({ x0, x1 }: { x0: number; x1: number }): boolean => (x0 + x1) / 2 < pair.gutter
    for (const side of [true, false]) {
      block += 1
      for (const each of within)
        put(
          each.segments.filter((segment) => isLeft(segment) === side).flatMap(({ pieces }) => pieces),
          'column',
        )
    }
    block += 1
    index = pair.to
  }
  putTablesAbove(Infinity)
  const separators = content.strokes
    .filter(({ x0, x1, y0, y1 }) => x1 - x0 > SEPARATOR[0] && x1 - x0 < SEPARATOR[1] && y1 - y0 < 3)
    .map(({ y0 }) => y0)
  return { lines, separators }
}

/** The cells of a row as one line, parted by tabs; the lines within a cell by blanks. */
function asRow(cells: readonly (readonly Line[])[], top: number): Line {
  const printed = cells.flat()
  const [first] = printed
  if (first === undefined) throw new RangeError('a row without a cell')
  let text = ''
  const fonts: Line['fonts'][number][] = []
  const calls: Line['calls'][number][] = []
  for (const [index, cell] of cells.entries()) {
    if (index > 0) text += '\t'
    for (const [number, each] of cell.entries()) {
      if (number > 0) text += ' '
      const shift = text.length
      fonts.push(...each.fonts.map(({ from, to, font }) => ({ from: from + shift, to: to + shift, font })))
      calls.push(...each.calls.map(({ from, to, label }) => ({ from: from + shift, to: to + shift, label })))
      text += each.text
    }
  }
  return {
    ...first,
    text,
    words: text,
    fonts,
    calls,
    y: Math.max(top, least(printed.map(({ y }) => y))),
    x0: least(printed.map(({ x0 }) => x0)),
    x1: greatest(printed.map(({ x1 }) => x1)),
    bold: printed.every(({ bold }) => bold),
    artifact: false,
  }
}
