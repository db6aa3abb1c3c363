import { type Block, type Cell, isBlank, type Paragraph, type Table, textOf } from './blocks.js'
import { isHeadOrEnd } from './layout-customs.js'

/** So many paragraphs in one cell, and it is a part of the page rather than an entry. */
const PAGE_CELL = 48
/** The same where no line of the table shows and it has few rows: by how many rows it has. */
const LONG_CELL: readonly number[] = [0, 3, 12, 12]

/**
 * How a table is read.
 *
 * - `rows`: a table in the reader's sense, row by row.
 * - `columns`: lines without rules that set the head or the signature in columns: the left column first.
 * - `parts`: a frame around text: cell by cell.
 */
export type TableUse = 'rows' | 'columns' | 'parts'

/** Decides by what a table is: a table of two rows is one as well, wherever it stands, with rules or without. */
export function tableUse(table: Table): TableUse {
  const filled = table.rows.map((row) => row.map((cell) => !cell.every(isBlank)))
  const columns = new Set(filled.flatMap((row) => row.flatMap((isFilled, column) => (isFilled ? [column] : [])))).size
  const isRuled = table.ruled === true
  if (columns <= 1) return 'parts'
  if (table.isLayout === true) return 'columns'
  const cells = table.rows.flat()
  const longest = Math.max(...cells.map((cell) => cell.filter((block) => !isBlank(block)).length))
  if (longest > PAGE_CELL) return 'parts'
  const isNest = cells.some((cell) => cell.some((block) => block.type === 'table' && !isBlank(block)))
  const beside = filled.some((row) => row.filter(Boolean).length > 1)
  if (isNest && !(isRuled && beside && table.rows.length > 1)) return 'parts'
  if (isHeadOrEnd(table.rows, isRuled)) return 'columns'
  if (isRuled) return 'rows'
  if (!beside) return 'parts'
  return longest > (LONG_CELL[table.rows.length] ?? PAGE_CELL) ? 'columns' : 'rows'
}

/**
 * The blocks of a layout table in the order in which they are read. A row that is one cell from edge to edge parts the
 * columns: what stands below it is not read before it.
 */
export function blocksOf({ rows, whole }: Table, use: 'columns' | 'parts'): Block[] {
  if (use === 'parts') return rows.flatMap((row) => row.flat())
  const bands: (readonly Cell[])[][] = [[]]
  for (const [index, row] of rows.entries()) {
    if (whole?.has(index) === true) bands.push([row], [])
    else bands.at(-1)?.push(row)
  }
  return bands.flatMap((band) => {
    const width = Math.max(0, ...band.map((row) => row.length))
    return Array.from({ length: width }, (_, column) => band.flatMap((row) => row[column] ?? [])).flat()
  })
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
