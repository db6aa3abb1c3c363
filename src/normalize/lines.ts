import { HARD_BREAK, PAGE_BREAK } from './marks.js'

/** A line that is not blank, as it stands in the text. */
export interface Line {
  /** Without the blanks around it. */
  readonly text: string
  /** Where `text` stands. */
  readonly from: number
  readonly to: number
  /** Columns of blank before it; a tab reaches to the next multiple of eight. */
  readonly indent: number
  /** Blank lines between it and the line before. */
  readonly blanks: number
  /** Whether a page ended before it. */
  readonly pageBreak: boolean
  /** Whether a rule or an ornament stood before it. */
  readonly hardBreak: boolean
}

/** What separates lines, and the marks that stand for it. */
const LINE_END = /[\n\f\u001D]/g

/** Cuts a text in its lines, blank ones left out. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let pageBreak = false
  let hardBreak = false
  let start = 0
  const add = (end: number): void => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') {
      blanks += 1
      return
    }
    const lead = raw.length - raw.trimStart().length
    const from = start + lead
    lines.push({
      text: trimmed,
      from,
      to: from + trimmed.length,
      indent: columnsOf(raw.slice(0, lead)),
      blanks,
      pageBreak,
      hardBreak,
    })
    blanks = 0
    pageBreak = false
    hardBreak = false
  }
  for (const match of text.matchAll(LINE_END)) {
    add(match.index)
    if (match[0] === PAGE_BREAK) pageBreak = true
    if (match[0] === HARD_BREAK) hardBreak = true
    start = match.index + 1
  }
  add(text.length)
  return lines
}

/** How many columns a text takes on a page of fixed width; a tab reaches to the next multiple of eight. */
export function columnsOf(text: string): number {
  let column = 0
  for (const char of text) column = char === '\t' ? (Math.floor(column / 8) + 1) * 8 : column + 1
  return column
}
