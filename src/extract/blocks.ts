/** Text in one font. */
export interface Run {
  /** `\n` is a line that the writer broke by hand, a tab stays a tab. */
  readonly text: string
  /** As the file names it; undefined where it names none. */
  readonly font: string | undefined
  /** Whether a page began with it when the file was last printed or shown. */
  readonly startsPage?: boolean
}

/** A paragraph, its number or bullet at the head of its text; without runs a blank line. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly runs: readonly Run[]
  /** Made by the word processor, as a table of contents is, and no part of the text. */
  readonly isFurniture?: boolean
  /** On the page and not of the running text: a mark in the header of its pages. */
  readonly isNoise?: boolean
}

/** What stands in a cell. */
export type Cell = readonly Block[]

/** A cell that is one with the cell above it, whose text stands there. Known by identity: other empty cells say nothing. */
export const MERGED_ABOVE: Cell = Object.freeze([])

/**
 * A table, its cells in the columns of its grid. The text of a cell that was merged of several stands in the first of them,
 * at the left and at the top; the others are there and empty, so that every cell keeps its column;
 * those below the first row are {@link MERGED_ABOVE}, where the file tells.
 */
export interface Table {
  readonly type: 'table'
  readonly rows: readonly (readonly Cell[])[]
  /** Whether its lines show; undefined where the file does not tell for certain. */
  readonly ruled: boolean | undefined
  /** Rows that are one cell from edge to edge, by their index. */
  readonly whole?: ReadonlySet<number>
  /** Known to be no table: lines that were set in columns by other means. */
  readonly isLayout?: true
}

/** A page that the writer ended by hand. */
export interface PageEnd {
  readonly type: 'page-end'
}

/** What the files of word processors and web pages are made of. */
export type Block = Paragraph | Table | PageEnd

/** A note at the foot of the page or at the end. */
export interface Note {
  /** As in the call `[^1]`. */
  readonly label: string
  readonly blocks: readonly Block[]
}

/** A paragraph of one run. */
export const paragraph = (text: string, font?: string): Paragraph => ({
  type: 'paragraph',
  runs: text === '' ? [] : [{ text, font }],
})

export const textOf = (block: Paragraph): string => block.runs.map(({ text }) => text).join('')

/** Whether nothing can be read in a block. */
export function isBlank(block: Block): boolean {
  if (block.type === 'paragraph') return block.runs.every(({ text }) => text.trim() === '')
  return block.type === 'page-end' || block.rows.every((row) => row.every((cell) => cell.every(isBlank)))
}
