import type { DocumentNode } from '../model/document.js'
import type { Span } from '../model/span.js'

/** A row of a table, cell by cell. */
export interface TableRow {
  /** Where it begins in the clean text. */
  readonly from: number
  /** Spans of the cells in the clean text, without blanks at their ends. */
  readonly cells: readonly Span[]
}

/** "| --- | :-: |": parts the head from the rows below it. */
const RULE = /^[|\s:–-]+$/u

/** The rows of a table, without the rule below its head. Bars part cells, and may stand around a row; `\|` is a bar inside a cell. */
export function rowsOf(table: DocumentNode, text: string): TableRow[] {
  return table.children.flatMap((row): TableRow[] => {
    const [from, to] = row.data.clean
    const words = text.slice(from, to)
    if (!words.includes('|') || (RULE.test(words) && words.includes('-'))) return []
    return [{ from, cells: cellsOf(words, from) }]
  })
}

function cellsOf(words: string, offset: number): Span[] {
  const bars = [...words.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index)
  // "1 | Lập đề án | Quý III" begins and ends with a cell.
  if (!words.startsWith('|')) bars.unshift(-1)
  if (!words.endsWith('|')) bars.push(words.length)
  const cells: Span[] = []
  for (const [i, bar] of bars.entries()) {
    const end = bars[i + 1]
    if (end === undefined) break
    const cell = words.slice(bar + 1, end)
    const start = bar + 1 + (cell.length - cell.trimStart().length)
    cells.push([offset + start, offset + start + cell.trim().length])
  }
  return cells
}
