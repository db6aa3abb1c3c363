import { type Line, linesOf } from './lines.js'
import { lineStart, type LineStart } from './line-start.js'
import { printWidth } from './print-width.js'

/** A line with what joining asks about it. */
export interface PrintedLine extends Line {
  readonly start: LineStart | undefined
  /** Capitals and no small letter: a heading, a name of a body. */
  readonly capitals: boolean
  /** Begins with a small letter and no marker: goes on with what stands before. */
  readonly goesOn: boolean
  /** Ends as a sentence or a clause does. */
  readonly closed: boolean
}

/** The measure of the page: how wide a line could be, in the unit of `width`. */
export interface Margin {
  readonly width: (text: string) => number
  readonly room: number
  /** By how much the first line of a paragraph is narrower. */
  readonly indent: number
  /** Share of the room by which widths of the same print differ. */
  readonly slack: number
}

/** What the printed page looked like. */
export interface Layout {
  /** Undefined where every line is a whole paragraph. */
  readonly margin: Margin | undefined
  /** Whether a blank line stands between paragraphs; otherwise blank lines mean nothing. */
  readonly blanksSeparate: boolean
  /** Whether most lines have a blank line before them. */
  readonly spaced: boolean
  /** Columns of blank from which on a line is a first line; Infinity where first lines stand no deeper than others. */
  readonly firstLineColumn: number
}

/** Two letters, so that `I-` is no heading of its own. @example "TÌNH HÌNH" */
const CAPITALS = /\p{Lu}[^\p{Ll}]*\p{Lu}/u
const SMALL = /\p{Ll}/u
/** @example "và nâng cao" */
const GOES_ON = /^\p{Ll}/u
/** A full stop and the like, with the quotes and brackets that close after it. @example "trong sạch…”" */
const CLOSED = /[.:;!?…]["'”’»)\]]*$/u
const CLOSING_LENGTH = 8

/** What is asked of a line, its runs of blanks taken as one. */
export function printedLine(line: Line): PrintedLine {
  const text = line.text.includes('  ') || line.text.includes('\t') ? line.text.replace(/[ \t]+/g, ' ') : line.text
  const start = lineStart(text)
  // Written out: a spread costs as much as all that is asked of the line.
  return {
    text,
    from: line.from,
    to: line.to,
    indent: line.indent,
    blanks: line.blanks,
    pageBreak: line.pageBreak,
    hardBreak: line.hardBreak,
    start,
    capitals: !SMALL.test(text) && CAPITALS.test(text),
    goesOn: start === undefined && GOES_ON.test(text),
    closed: CLOSED.test(text.slice(-CLOSING_LENGTH)),
  }
}

/** The printed lines last asked for: several steps ask in turn while the text stays the same, in every round. */
let last: { readonly text: string; readonly lines: readonly PrintedLine[]; readonly layout: Layout } | undefined

/** The lines of a text with what joining asks about them, and how the page looked. */
export function printedPage(text: string): { readonly lines: readonly PrintedLine[]; readonly layout: Layout } {
  if (last?.text !== text) {
    const lines = linesOf(text).map(printedLine)
    last = { text, lines, layout: layoutOf(lines) }
  }
  return last
}

/** The first word of a line, to ask whether it would have fitted on the line before. */
export const firstWord = (line: PrintedLine): string => /^\S+/u.exec(line.text)?.[0] ?? ''

/** Fewer wrapped lines than this share of all, and the text is taken to have a paragraph a line. */
const WRAPPED_SHARE = 0.06
/** Share of the lines from which blank lines before them are the rule. */
const SPACED_SHARE = 0.5
/** How many of the wrapped lines must be as wide as the margin allows for it to be one. */
const REGULAR_SHARE = 0.4
/** No page is narrower than this. */
const NARROWEST = 'n'.repeat(30)
/** Slack of a page whose typeface is the one of `printWidth`, and of any other. */
const FINE_SLACK = 0.015
const COARSE_SLACK = 0.05

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

/** A line that certainly goes on in the next. */
interface Wrapped {
  readonly line: PrintedLine
  readonly next: PrintedLine
  /** Whether it begins with a marker, and so begins its paragraph. */
  readonly first: boolean
}

/** Reads the layout off the lines that certainly go on: the next begins with a small letter. n log n. */
export function layoutOf(lines: readonly PrintedLine[]): Layout {
  const wrapped: Wrapped[] = []
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1]
    if (line === undefined || !next.goesOn || line.closed || line.capitals || next.hardBreak) continue
    wrapped.push({ line, next, first: line.start !== undefined })
  }
  const onPage = wrapped.filter(({ next }) => !next.pageBreak)
  const blanksSeparate = onPage.filter(({ next }) => next.blanks > 0).length * 2 <= onPage.length
  const spaced = lines.filter(({ blanks }) => blanks > 0).length > SPACED_SHARE * lines.length
  if (wrapped.length < 2 || wrapped.length < WRAPPED_SHARE * lines.length)
    return { margin: undefined, blanksSeparate, spaced, firstLineColumn: Infinity }
  return {
    margin: marginOf(wrapped),
    blanksSeparate,
    spaced,
    firstLineColumn: firstLineColumn(wrapped.map(({ next }) => next.indent)),
  }
}

/** Columns of a fixed-width page. */
const columnWidth = (text: string): number => text.length

/** The margin by the measure that suits: of the print, or of a page with letters of one width (a mail, a terminal). */
function marginOf(wrapped: readonly Wrapped[]): Margin | undefined {
  const candidates = [printWidth, columnWidth].flatMap((width) => marginBy(width, wrapped) ?? [])
  return candidates.sort((a, b) => b.regular - a.regular)[0]
}

/**
 * A wrapped line broke because the next word did not fit, so the margin lies between its width and its width with that
 * word: the median of the middles is the margin. Undefined when too few lines agree on one.
 */
function marginBy(
  width: (text: string) => number,
  wrapped: readonly Wrapped[],
): (Margin & { readonly regular: number }) | undefined {
  const reaches = wrapped.map(({ line, next, first }) => {
    const from = width(line.text)
    const to = from + width(` ${firstWord(next)}`)
    return { from, to, first, middle: (from + to) / 2 }
  })
  const middles = (first: boolean): number | undefined =>
    median(reaches.filter((reach) => reach.first === first).map(({ middle }) => middle))
  const room = middles(false) ?? middles(true)
  if (room === undefined || room < width(NARROWEST)) return undefined
  const share = (slack: number): number =>
    reaches.filter(({ from, to, first }) => first || (from <= room * (1 + slack) && to >= room * (1 - slack))).length /
    reaches.length
  if (share(0.1) < REGULAR_SHARE) return undefined
  const indent = Math.min(Math.max(0, room - (middles(true) ?? room)), room * 0.15)
  const regular = share(FINE_SLACK)
  return { width, room, indent, slack: regular >= 0.7 ? FINE_SLACK : COARSE_SLACK, regular }
}

/** Lines that go on stand at the left edge; two columns further right a paragraph begins. */
function firstLineColumn(indents: readonly number[]): number {
  const edge = median(indents) ?? 0
  const regular = indents.filter((indent) => Math.abs(indent - edge) <= 1).length
  return regular >= indents.length * 0.8 ? edge + 2 : Infinity
}
