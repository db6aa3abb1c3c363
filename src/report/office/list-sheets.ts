import { cellLength } from '../workbook.js'
import type { OfficeReport } from './detail.js'
import { EMPTY, LIMITS, nameOfPart, parts, type Sheet, type SheetCell, text } from './sheet.js'

/** A column of a list. */
export interface ListColumn {
  readonly head: string
  /** In characters. */
  readonly width: number
  /** Whether it names the row, so that it is said again where the row goes on below; one such column marks that it does. */
  readonly role?: 'names' | 'marks'
}

/** How a list is laid out: columns in sight, pages beside each other in print, rows of a sheet with its head. */
export interface ListOptions {
  readonly frozen?: number
  readonly pagesAcross?: number
  readonly most?: number
}

/** Sheets of a list, and how many rows go on in the next because a cell holds no more. */
export interface ListSheets {
  readonly sheets: readonly Sheet[]
  readonly continued: number
}

/** A text in pieces that a cell holds, none of which ends within a letter. */
function pieces(value: string): string[] {
  if (cellLength(value) <= LIMITS.cell) return [value]
  // Of a text whose letters are counted several times over, a piece has as many fewer.
  const most = Math.floor(LIMITS.cell / Math.ceil(cellLength(value) / value.length))
  const found: string[] = []
  for (let from = 0; from < value.length;) {
    const isPair = /[\ud800-\udbff]/.test(value[from + most - 1] ?? '')
    const to = from + most - (isPair ? 1 : 0)
    found.push(value.slice(from, to))
    from = to
  }
  return found
}

/** A row, and below it what its cells cannot hold. */
function whole(row: readonly SheetCell[], columns: readonly ListColumn[], { word }: OfficeReport): SheetCell[][] {
  const split = row.map(({ value }) => (typeof value === 'string' ? pieces(value) : [value]))
  const height = split.reduce((most, { length }) => Math.max(most, length), 1)
  if (height === 1) return [[...row]]
  return Array.from({ length: height }, (_, index) =>
    row.map((cell, column) => {
      const value = split[column]?.[index]
      if (value !== undefined) return { ...cell, value }
      const role = columns[column]?.role
      if (role === undefined) return EMPTY
      return role === 'marks' ? text(word('continued', { id: String(cell.value) })) : cell
    }),
  )
}

/**
 * A list with a filter, over as many sheets as it takes.
 */
export function listSheets(
  name: string,
  columns: readonly ListColumn[],
  entries: readonly (readonly SheetCell[])[],
  all: OfficeReport,
  { frozen = 2, pagesAcross = 1, most = LIMITS.rows }: ListOptions = {},
): ListSheets {
  const rows = entries.flatMap((row) => whole(row, columns, all))
  const heads = columns.map(({ head }) => text(head, 'head'))
  return {
    sheets: parts(rows, most - 1).map((part, index) => ({
      name: nameOfPart(name, index),
      widths: columns.map(({ width }) => width),
      rows: [heads, ...part.map((row) => row.map((each) => (each.look === 'text' ? { ...each, look: 'cell' as const } : each)))],
      frozen: { rows: 1, columns: frozen },
      head: [1, 1],
      filtered: [1, part.length + 1],
      pagesAcross,
    })),
    continued: rows.length - entries.length,
  }
}
