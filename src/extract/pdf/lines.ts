import { acrossTables } from './across-tables.js'
import { columnsOf } from './columns.js'
import { line, type Line, type Region } from './line.js'
import type { PageContent, Piece } from './page.js'
import { type Row, rowsOf } from './rows.js'
import { piecesOf, type Strip } from './strips.js'
import { asRow } from './table-row.js'
import { MERGED_ABOVE, type Table, tablesOf } from './tables.js'
import { unruledTables } from './unruled.js'

/** The lines of a page in reading order, and where the strokes are that may part footnotes from the text. */
export interface PageLines {
  readonly lines: readonly Line[]
  /** Heights of lone strokes across a part of the page. */
  readonly separators: readonly number[]
  /** Between the columns of a table that ends the page without rules. */
  readonly strips?: readonly Strip[]
}

/** A stroke above footnotes has about this length, in points. */
const SEPARATOR = [60, 260] as const

/**
 * Reads a page: tables, blocks of two columns, and the lines between.
 *
 * @param carried between the columns of a table that ends the page before
 */
export function linesOf(content: PageContent, page: number, carried: readonly Strip[] = []): PageLines {
  const ruled = tablesOf(content.strokes, content.pieces)
  const across = content.strokes.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0)
  const striped = acrossTables(across, ruled.rest)
  const unruled = unruledTables(
    rowsOf(striped.rest),
    across.map(({ y0, y1 }) => (y0 + y1) / 2),
    carried,
  )
  const tables = [...ruled.tables, ...striped.tables, ...unruled.tables].sort((a, b) => a.top - b.top)
  const lines: Line[] = []
  let block = 0
  const put = (pieces: readonly Piece[], region: Region): void => {
    if (pieces.length > 0) lines.push(line(pieces, { page, region, block }))
  }
  const putText = (rows: readonly Row[]): void => {
    const columns = columnsOf(rows)
    let index = 0
    for (let row = rows[index]; row !== undefined; row = rows[index]) {
      const pair = columns.find(({ from }) => from === index)
      if (pair === undefined) {
        put(piecesOf(row), 'main')
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
  }
  const putRow = (cells: readonly (readonly Piece[])[], { top }: Table): void => {
    const printed = cells.map((pieces) => rowsOf(pieces).map((row) => line(piecesOf(row), { page, region: 'table', block })))
    const merged = cells.flatMap((cell, index) => (cell === MERGED_ABOVE ? [index] : []))
    if (printed.some((cell) => cell.length > 0)) lines.push(asRow(printed, top, merged))
  }
  let rest = unruled.rest
  for (const table of tables) {
    // Tables stand where they begin.
    const below = rest.findIndex(({ y }) => y > table.top)
    putText(below < 0 ? rest : rest.slice(0, below))
    rest = below < 0 ? [] : rest.slice(below)
    block += 1
    for (const cells of table.rows) putRow(cells, table)
    block += 1
  }
  putText(rest)
  const separators = across
    .filter(({ x0, x1, y0, y1 }) => x1 - x0 > SEPARATOR[0] && x1 - x0 < SEPARATOR[1] && y1 - y0 < 3)
    .filter(({ y0 }) => !tables.some(({ top, bottom }) => y0 > top - 3 && y0 < bottom + 3))
    .map(({ y0 }) => y0)
  return { lines, separators, strips: unruled.strips }
}
