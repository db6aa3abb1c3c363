import { type Block, type Cell, isBlank, MERGED_ABOVE, type Run } from './blocks.js'
import { type DrawnRow, onGrid } from './table-grid.js'

/** The body, a note or a text box while it is being read: the open paragraph, the open cell and row, and what is done. */
export interface Story {
  readonly blocks: Block[]
  runs: Run[]
  cell: Block[]
  cells: Cell[]
  rows: DrawnRow[]
  /** As in `Table`. */
  ruled: boolean | undefined
  /** What stands beside the open paragraph (a text box) and is read after it. */
  beside: Block[]
}

export const newStory = (): Story => ({ blocks: [], runs: [], cell: [], cells: [], rows: [], ruled: false, beside: [] })

export function addText(story: Story, text: string, font: string | undefined): void {
  const last = story.runs.at(-1)
  if (last !== undefined && last.font === font) story.runs[story.runs.length - 1] = { text: last.text + text, font }
  else story.runs.push({ text, font })
}

/** @param inTable whether the paragraph belongs to a cell */
export function endParagraph(story: Story, inTable: boolean): void {
  if (!inTable) endTable(story)
  const target = inTable ? story.cell : story.blocks
  target.push({ type: 'paragraph', runs: story.runs }, ...story.beside)
  story.runs = []
  story.beside = []
}

export function endCell(story: Story): void {
  if (story.runs.length > 0 || story.beside.length > 0) endParagraph(story, true)
  story.cells.push(story.cell)
  story.cell = []
}

/**
 * @param lefts where the cells of the row begin, if the file says so
 * @param merged which of them are one with the cell above
 */
export function endRow(story: Story, lefts: readonly number[] = [], merged: readonly number[] = []): void {
  if (story.runs.length > 0 || story.cell.length > 0) endCell(story)
  const cells = story.cells.map((cell, index) => (merged.includes(index) && cell.every(isBlank) ? MERGED_ABOVE : cell))
  if (story.cells.length > 0)
    story.rows.push({ cells, lefts: lefts.length < story.cells.length ? [] : lefts.slice(0, story.cells.length) })
  story.cells = []
}

/** Ends the table that the paragraphs before belong to; what is in no row after all stays as text. */
export function endTable(story: Story): void {
  if (story.rows.length > 0) story.blocks.push({ type: 'table', ...onGrid(story.rows), ruled: story.ruled })
  story.blocks.push(...story.cells.flat(), ...story.cell)
  story.rows = []
  story.cells = []
  story.cell = []
  story.ruled = false
}

export function endPage(story: Story): void {
  if (story.rows.length > 0 || story.cell.length > 0 || story.cells.length > 0) return
  if (story.runs.length > 0) endParagraph(story, false)
  story.blocks.push({ type: 'page-end' })
}

/** The open paragraph begins a page. */
export function beginPage(story: Story): void {
  endTable(story)
  story.blocks.push({ type: 'page-end' })
}

export function blocksOfStory(story: Story): Block[] {
  if (story.runs.length > 0 || story.beside.length > 0) {
    // A last paragraph without its end: of a cell if one is open.
    if (story.cells.length > 0) endRow(story)
    else endParagraph(story, false)
  }
  endTable(story)
  return story.blocks
}
