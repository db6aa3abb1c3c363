import { visible } from './visible.js'

/** Punctuation that is markup wherever it stands in a line. @example `*`, `[` */
const INLINE = /[\\`*[\]<>|]/g
/** Low lines, but for those inside a word, which emphasize nothing. @example "_" of `_a_`, not of `ke_hoach` */
const LOW_LINES = /(?<![\p{L}\p{N}_])_+|(?<=[\p{L}\p{N}])_+(?![\p{L}\p{N}_])/gu
/** Tildes, but for one between blanks or alone, which strikes nothing out. @example "~" of `~a~`, not of `2 ~ 3` */
const TILDES = /(?<=[^\s~])~+|~+(?=[^\s~])|~{2,}/gu
/** An ampersand that would begin an entity. @example "&amp;" */
const ENTITY = /&(?=#?\w+;)/g
/** What is markup at the start of a line alone: a heading, a bullet, a rule or an underline. @example "# ", "- ", "===", "---" */
const LINE_START = /^(\s*)(#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|[-=:](?=[-=:\s]*$))/
/** A number that would begin a list. @example "1. ", "2) " */
const LIST_NUMBER = /^(\s*\d{1,9})([.)])(?=\s|$)/
/** A call or a label of a footnote, after escaping. @example `\[^1\]` */
const FOOTNOTE = /\\\[\^([\p{L}\p{N}]{1,12})\\\]/gu

/** Every character of a run with a backslash before it. */
const escaped = (run: string): string => run.replace(/./gu, '\\$&')

/** Text that shows as itself inside a paragraph or a cell: no markup, no line ends, nothing that steers a terminal. */
export function inline(text: string): string {
  return visible(text.replace(/[\t\n]+/g, ' '))
    .replace(INLINE, '\\$&')
    .replace(LOW_LINES, escaped)
    .replace(TILDES, escaped)
    .replace(ENTITY, '\\&')
}

/** Text that shows as itself, with Markdown's own footnotes kept. */
export const phrase = (text: string): string => inline(text).replace(FOOTNOTE, '[^$1]')

/** One paragraph that shows as itself at the start of a line, with Markdown's own footnotes kept. */
export function paragraph(text: string): string {
  return phrase(text).replace(LINE_START, '$1\\$2').replace(LIST_NUMBER, '$1\\$2')
}

/** Number signs that would close a heading. @example "#" of "Mục #" */
const CLOSING = /#+$/u

/** A heading that shows as itself. @param content as {@link phrase} gives it @param level 1 to 6 */
export const heading = (content: string, level: number): string => `${'#'.repeat(level)} ${content.replace(CLOSING, escaped)}`

/** A bar between cells, after escaping: others stand within one. @example `\\|` of `\\| a\\|b \\|`, the first and the last */
const CELL_BAR = /(?<=^|\s)\\\|(?=\s|$)/gu

/** A row of a table of clean text, as it shows itself. @example "| TT | Nội dung |" */
const tableRow = (text: string): string => phrase(text).replace(CELL_BAR, '|')

/** The line below the first row, which makes a table of the rows. */
const tableRule = (text: string): string =>
  `|${' --- |'.repeat(Math.max(1, (tableRow(text).match(/(?<!\\)\|/gu)?.length ?? 0) - 1))}`

/** A row of a table in clean text. @example "| TT | Nội dung |" */
const ROW = /^\|(?: .*)? \|$/u

/** What stands in a cell that is one with the cell above it: Markdown has no such cells, and shows nothing of this. Reading takes it for markup. */
const MERGED_CELL = '<span class="merged"></span>'

/** A row as it shows itself, with what tells its merged cells from empty ones. */
function markedRow(text: string, merged: readonly number[]): string {
  if (merged.length === 0) return tableRow(text)
  const cells = tableRow(text).split(/(?<!\\)\|/u)
  // In front of the first bar there is nothing.
  return cells.map((cell, at) => (merged.includes(at - 1) && cell.trim() === '' ? ` ${MERGED_CELL} ` : cell)).join('|')
}

/** A line of clean text. */
interface TextLine {
  readonly text: string
  /** Of a row: which of its cells are one with the cell above. */
  readonly merged: readonly number[]
}

/** Every paragraph a block; rows of one width that follow each other are one, with the rule that makes a table of them below the first. */
export function textBlocks(lines: readonly TextLine[]): string[] {
  const blocks: string[][] = []
  let open = ''
  for (const { text, merged } of lines) {
    if (text.trim() === '') continue
    const rule = ROW.test(text) ? tableRule(text) : ''
    if (rule === '') blocks.push([paragraph(text)])
    else if (rule === open) blocks.at(-1)?.push(markedRow(text, merged))
    else blocks.push([markedRow(text, merged), rule])
    open = rule
  }
  return blocks.map((block) => block.join('\n'))
}

/** A row of a table. Cells are escaped already. */
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Head and rows of a table; columns whose head starts with a number sign or that are told so are right-aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], alignments = ''): string {
  const rule = head.map((_, column) => ({ r: '--:', c: ':-:', l: ':--' })[alignments[column] ?? 'l'] ?? ':--')
  return [row(head), row(rule), ...rows.map(row)].join('\n')
}
