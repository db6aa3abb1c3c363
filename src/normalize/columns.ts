import type { Span } from '../model/span.js'
import { isPersonName } from '../vietnamese/names.js'
import { isAuthority, isOffice } from '../vietnamese/offices.js'
import { headEnd, isAddressee, isMotto, isRecipients, isTypeLine } from './document-parts.js'
import { lineStart } from './line-start.js'
import { columnsOf, type Line } from './lines.js'

/** A part of the right column, and the gap before it on its line; the gap is empty where nothing stands to the left. */
interface RightPart {
  readonly gap: Span
  readonly span: Span
}

/** Lines of two columns, to be read one after the other. */
export interface ColumnBlock {
  readonly right: readonly RightPart[]
  /** Where the block ends: the right column goes here. */
  readonly end: number
}

/** A line cut at its gap. */
interface SplitLine {
  readonly line: Line
  readonly gap: Span
  readonly left: string
  readonly right: string
  /** Column at which the right part begins. */
  readonly column: number
}

/** A gap between columns is so wide at least; blanks that justify a line or leave room for a number are narrower or fewer. */
const LEAST_GAP = 3
const GAP = /[ \t]{2,}|\t/g
/** What stands behind room that was left for a number or a day to be written in. @example "/KH-UBND", "tháng 8 năm 2022" */
const BLANK_TO_FILL = /^(?:[-/–]\s?\p{Lu}|(?:ngày|tháng|năm)(?!\p{L})|\d)/u
/** A line of two columns is no longer; running text may be, and has its gaps for other reasons. */
const LONGEST = 300
/** Two letters or an ornament: what stands to the left is more than a marker. @example "Nơi nhận:", "-0-" */
const WORDS = /\p{L}\P{L}*\p{L}|^[*\-–:_0oO]{2,}$|^\*$/u
/** How many lines may be a head where no type of document ends it, and how many may be the end of the document. */
const LETTER_HEAD_LINES = 15
const END_LINES = 45
/** So many lines has the letterhead of what is joined to a document at most. */
const JOINED_HEAD_LINES = 8
/** Right parts are centred on each other: one that begins this much further left is still of the column. */
const CENTRED = 0.7

const oneBlank = (text: string): string => text.replace(/[ \t]+/g, ' ')

/** Cuts a line at its widest gap; undefined where it has none that parts columns. */
function splitLine(line: Line): SplitLine | undefined {
  let widest: SplitLine | undefined
  let width = 0
  if (line.text.length > LONGEST) return undefined
  for (const { 0: gap, index } of line.text.matchAll(GAP)) {
    const left = oneBlank(line.text.slice(0, index))
    const right = oneBlank(line.text.slice(index + gap.length))
    const from = line.indent + columnsOf(line.text.slice(0, index))
    const column = line.indent + columnsOf(line.text.slice(0, index + gap.length))
    if (column - from < LEAST_GAP || column - from <= width || BLANK_TO_FILL.test(right) || !WORDS.test(left)) continue
    width = column - from
    widest = { line, gap: [line.from + index, line.from + index + gap.length], left, right, column }
  }
  return widest
}

/** The head and the end of the document, where they stand in two columns. Linear. */
export function columnBlocks(lines: readonly Line[]): ColumnBlock[] {
  const { head, typeLine } = headEnd(lines)
  const letterEnd = lines.slice(0, LETTER_HEAD_LINES).findIndex(({ text }) => isAddressee(text) || isRecipients(text))
  const top = lines.slice(0, typeLine >= 0 ? head : letterEnd < 0 ? LETTER_HEAD_LINES : letterEnd)
  const headBlock = blockOf(top, ({ left, right }) => isMotto(left) || isMotto(right))
  const blocks = [headBlock]
  for (const [index, line] of lines.entries()) {
    if (!isRecipients(line.text) || line.from < (headBlock?.end ?? 0)) continue
    const rest = lines.slice(index + 1, index + END_LINES)
    const length = rest.findIndex((next) => next.hardBreak || isRecipients(next.text) || isTypeLine(next.text) || isApart(next))
    const end = [line, ...rest.slice(0, length < 0 ? rest.length : length)]
    blocks.push(blockOf(end, isSignature) ?? partedRecipients(end))
    const next = length < 0 ? undefined : rest[length]
    if (next !== undefined && isLetterhead(next)) blocks.push(joinedHead(rest.slice(length, length + JOINED_HEAD_LINES)))
  }
  return blocks.filter((block) => block !== undefined)
}

/** An appendix or a row of a table: behind the end of the document. @example "PHỤ LỤC II", "| TT | Nội dung |" */
const isApart = (line: Line): boolean => line.text.startsWith('|') || lineStart(line.text)?.kind === 'label' || isLetterhead(line)

/** Whether a line has the title of the state or the party in its right column, as the first of a letterhead. */
function isLetterhead(line: Line): boolean {
  const parts = splitLine(line)
  return parts !== undefined && isMotto(parts.right)
}

/** The letterhead of what is joined to a document, above the name of its type; the recipients of the next one are not above it. */
function joinedHead(lines: readonly Line[]): ColumnBlock | undefined {
  const type = lines.findIndex(({ text }) => isTypeLine(text) || isRecipients(text))
  return type < 0 || isRecipients(lines[type]?.text ?? '')
    ? undefined
    : blockOf(lines.slice(0, type), ({ right }) => isMotto(right))
}

/** Whether the right part is of a signature: on whose behalf, in which office, who. @example "T/M HUYỆN ỦY", "BÍ THƯ", "(Đã ký)" */
const isSignature = ({ right }: SplitLine): boolean =>
  isAuthority(right) || isOffice(right) || /^\(?(?:đã ký|ký tên)/iu.test(right) || isPersonName(right)

/** Reads a run of lines as two columns, where one of the lines says that it is. */
function blockOf(lines: readonly Line[], says: (line: SplitLine) => boolean): ColumnBlock | undefined {
  const split = new Map(
    lines.flatMap((line) => {
      const parts = splitLine(line)
      return parts === undefined ? [] : [[line, parts] as const]
    }),
  )
  const columns = [...split.values()].filter(says).map(({ column }) => column)
  if (columns.length === 0) return undefined
  const edge = Math.min(...columns) * CENTRED
  // A gap further left is one within the left column: "Lưu:   VT".
  for (const [line, { column }] of split) if (column < edge) split.delete(line)
  const first = lines.findIndex((line) => split.has(line))
  const lastCut = lines.findLastIndex((line) => split.has(line))
  // Below the last line with both columns, either may go on alone, as long as nothing stands between.
  let last = lastCut
  for (let next = lines[last + 1]; next !== undefined && isOfColumn(next, edge); next = lines[last + 1]) last += 1
  const right = lines.slice(first, last + 1).flatMap((line): RightPart[] => {
    const parts = split.get(line)
    if (parts !== undefined) return [{ gap: parts.gap, span: [parts.gap[1], line.to] }]
    return line.indent >= edge ? [{ gap: [line.from, line.from], span: [line.from, line.to] }] : []
  })
  const end = lines[last]?.to ?? 0
  return { right, end }
}

/** Whether a line below the block lies within one of its columns. */
function isOfColumn({ text, indent, blanks }: Line, edge: number): boolean {
  return indent >= edge || ((blanks === 0 || isEntry(text)) && indent + text.length <= edge / CENTRED)
}

/** @example "- Lưu Văn phòng Huyện ủy." */
const isEntry = (text: string): boolean => /^[-–+]\s*\p{L}/u.test(text)

/** Recipients whose heading was parted from them by the signature beside it, as a text layer in reading order may have them. */
function partedRecipients(lines: readonly Line[]): ColumnBlock | undefined {
  const first = lines.findIndex(({ text }) => isEntry(text))
  if (first < 2 || !lines.slice(1, first).every(({ text }) => isAuthority(text) || isOffice(text))) return undefined
  let last = first
  for (
    let next = lines[last + 1];
    next !== undefined && (isEntry(next.text) || /^\p{Ll}/u.test(next.text));
    next = lines[last + 1]
  )
    last += 1
  return {
    right: lines.slice(1, first).map(({ from, to }) => ({ gap: [from, from], span: [from, to] })),
    end: lines[last]?.to ?? 0,
  }
}
