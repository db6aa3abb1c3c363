import { type Block, type Cell, isBlank, type Paragraph, type Table, textOf } from './blocks.js'

/** Head and signature have a row or a few, of two columns or three. */
const MOST_ROWS = 4
const MOST_COLUMNS = 3
/** So many paragraphs in one cell, and it is a part of the page rather than an entry. */
const LONG_CELL = 12
/** Blocks with words that may stand before the head (a secrecy mark, the name of a form) or after the signature. */
const AROUND = 3

/**
 * How a table is read.
 *
 * - `rows`: a table in the reader's sense, row by row.
 * - `columns`: lines without rules that set the head or the signature in columns: the left column first.
 * - `parts`: a frame around text: cell by cell.
 */
export type TableUse = 'rows' | 'columns' | 'parts'

/**
 * Decides by shape and place, never by words: they may be in an encoding that is not known yet.
 *
 * @param before how many blocks with words stand before the table, `after` how many behind it
 */
export function tableUse(table: Table, before: number, after: number): TableUse {
  const filled = table.rows.map((row) => row.filter((cell) => !cell.every(isBlank)))
  const cells = filled.flat()
  const columns = Math.max(0, ...filled.map((row) => row.length))
  if (columns <= 1 || cells.some((cell) => cell.some(({ type }) => type === 'table') || paragraphsIn(cell) > 4 * LONG_CELL))
    return 'parts'
  if (table.ruled === true || table.rows.length > MOST_ROWS || columns > MOST_COLUMNS) return 'rows'
  if (table.ruled === false && table.rows.length < MOST_ROWS - 1) return 'columns'
  const atEdge = before <= AROUND || after <= AROUND
  return atEdge && (table.ruled === false || cells.some((cell) => paragraphsIn(cell) > 1)) ? 'columns' : 'rows'
}

const paragraphsIn = (cell: Cell): number => cell.filter((block) => !isBlank(block)).length

/** The blocks of a layout table in the order in which they are read. */
export function blocksOf(table: Table, use: 'columns' | 'parts'): Block[] {
  if (use === 'parts') return table.rows.flatMap((row) => row.flat())
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => table.rows.flatMap((row) => row[column] ?? [])).flat()
}

/** All paragraphs of a cell, those of tables in it too. */
export function paragraphsOf(cell: Cell): Paragraph[] {
  return cell.flatMap((block) =>
    block.type === 'paragraph'
      ? textOf(block).trim() === ''
        ? []
        : [block]
      : block.type === 'table'
        ? block.rows.flat().flatMap(paragraphsOf)
        : [],
  )
}
