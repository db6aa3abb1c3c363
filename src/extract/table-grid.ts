import type { Cell, Table } from './blocks.js'

/** A row whose merged cells are one. */
export interface DrawnRow {
  readonly cells: readonly Cell[]
  /** Where each cell begins from the left, in any unit; as long as `cells`, or not known. */
  readonly lefts: readonly number[]
}

/**
 * Puts the cells of rows in the columns of the fullest row, by where they begin: files that do not say which columns a
 * cell was merged of say how wide it is. Cells of a row of another kind keep their order.
 */
export function onGrid(rows: readonly DrawnRow[]): Pick<Table, 'rows' | 'whole'> {
  const fullest = rows.reduce<DrawnRow | undefined>(
    (most, row) => (row.cells.length > (most?.cells.length ?? 0) ? row : most),
    undefined,
  )
  const width = fullest?.cells.length ?? 0
  const grid = fullest?.lefts ?? []
  const whole = new Set(rows.flatMap(({ cells }, index) => (cells.length === 1 && width > 1 ? [index] : [])))
  return { rows: rows.map((row) => (row.cells.length === width ? row.cells : placed(row, grid, width))), whole }
}

function placed({ cells, lefts }: DrawnRow, grid: readonly number[], width: number): Cell[] {
  const row: Cell[] = Array.from({ length: width }, () => [])
  let column = 0
  for (const [index, cell] of cells.entries()) {
    const left = lefts[index]
    // So many columns are needed for the cells that follow.
    const last = width - (cells.length - index)
    if (left !== undefined && grid.length === width)
      while (column < last && isNearer(grid[column + 1], grid[column], left)) column += 1
    row[column] = cell
    column += 1
  }
  return row
}

const isNearer = (next = Infinity, here = 0, left: number): boolean => Math.abs(next - left) < Math.abs(here - left)
