import type { Element, ElementContent } from 'hast'
import { type Block, type Cell, MERGED_ABOVE } from '../blocks.js'
import { TABLE_PARTS } from './elements.js'
import { hasRule, type Sheet, type Style, styleOf } from './styles.js'

/** What a table takes from its page. */
export interface TablePage {
  readonly sheet: Sheet
  /** Whether an element does not show; what it holds is put on record. */
  readonly isLeftOut: (element: Element, style: Style) => boolean
}

/** Most cells that one cell stands for. */
const MOST_SPANNED = 100

/**
 * Reads a table.
 *
 * @param read gives the blocks of a cell, and of what stands above the table (its caption)
 */
export function readTable(table: Element, style: Style, page: TablePage, read: (cell: Element) => Block[]): Block[] {
  const captions: Block[] = []
  const rows: Cell[][] = []
  const whole = new Set<number>()
  let ruled = hasRule(style) || Number(table.properties['border'] ?? 0) > 0
  /** Cells that reach down from the rows above: by column, how many rows more. */
  let reaching: number[] = []
  for (const row of rowsOf(table, page, (caption) => captions.push(...read(caption)))) {
    const cells: Cell[] = []
    const below: number[] = []
    const skipReached = (): void => {
      while ((reaching[cells.length] ?? 0) > 0) {
        below[cells.length] = (reaching[cells.length] ?? 0) - 1
        cells.push(MERGED_ABOVE)
      }
    }
    for (const cell of row.children) {
      if (!isCell(cell)) continue
      const cellStyle = styleOf(cell, page.sheet)
      if (page.isLeftOut(cell, cellStyle)) continue
      ruled ||= hasRule(cellStyle)
      skipReached()
      const [rowSpan, colSpan] = [spanned(cell.properties['rowSpan']), spanned(cell.properties['colSpan'])]
      const from = cells.length
      cells.push(read(cell), ...Array.from({ length: colSpan - 1 }, () => []))
      if (rowSpan > 1) for (let column = from; column < cells.length; column += 1) below[column] = rowSpan - 1
      if (colSpan > 1 && row.children.every((other) => other === cell || !isCell(other))) whole.add(rows.length)
    }
    skipReached()
    reaching = below
    rows.push(cells)
  }
  const { className, border } = table.properties
  const styledElsewhere =
    Array.isArray(className) && !className.some((name) => String(name).startsWith('Mso')) && border === undefined
  if (rows.length === 0) return captions
  return [...captions, { type: 'table', rows, ruled: ruled || (styledElsewhere ? undefined : false), whole }]
}

const isCell = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')

/** How many rows or columns a cell takes. */
const spanned = (value: unknown): number => Math.max(1, Math.min(Math.floor(Number(value ?? 1)) || 1, MOST_SPANNED))

/** The rows of a table, of its head, bodies and foot. */
function* rowsOf(part: Element, page: TablePage, takeCaption: (caption: Element) => void): Generator<Element> {
  for (const child of part.children) {
    if (child.type !== 'element' || page.isLeftOut(child, styleOf(child, page.sheet))) continue
    if (child.tagName === 'tr') yield child
    else if (TABLE_PARTS.has(child.tagName)) yield* rowsOf(child, page, takeCaption)
    else if (child.tagName === 'caption') takeCaption(child)
  }
}
