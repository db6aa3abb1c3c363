import { isPersonName } from '../vietnamese/names.js'
import { isAuthority } from '../vietnamese/offices.js'
import { isPlaceAndDate, isRecipients, isTypeLine } from './document-parts.js'
import { behindHyphen, isCompound, numberGlue, wordGlue } from './glue.js'
import { firstWord, type Layout, type Margin, type PrintedLine } from './layout.js'
import { isNextMarker, type Markers, noMarkers, withMarker } from './markers.js'
import { isNote, type Zone, zonesOf } from './zones.js'

/** What stands between two lines in the clean text: a new paragraph, a blank, or nothing. */
export type Joint = '\n' | ' ' | ''

/** What is known of the paragraph that the next line may go on. */
interface Open {
  readonly first: PrintedLine
  readonly lines: number
  readonly capitals: boolean
  /** Whether no sentence has ended in it: it may be a heading. */
  readonly bare: boolean
  /** The last number in brackets within it, behind its own marker: `(1) …; (2) …` counts in running text. */
  readonly counted: number
}

/** A line, the lines around it, and all that was learnt on the way down to it. */
interface Place {
  readonly line: PrintedLine
  readonly before: PrintedLine
  readonly after: PrintedLine | undefined
  readonly open: Open
  readonly zone: Zone
  /** Whether a paragraph begins here for certain. */
  readonly apart: boolean
  /** Whether the lines from here to the next blank line or rule are a few, and stand close. */
  readonly inBlock: boolean
  readonly layout: Layout
  readonly markers: Markers
}

/** Bold letters are wider than `printWidth` takes them for: headings break this share of the room earlier. */
const BOLD_SLACK = 0.05
/** Running text without a full stop need not have filled its line more than this; behind a comma or semicolon, than that. */
const NEARLY_FULL = 0.9
const HALF_FULL = 0.8
/** Lines of a title at most. */
const TITLE_LINES = 6
/** Columns by which the lines of a bullet may stand further right than its marker. */
const HANGING = 4
/** Kinds of marker that a heading can have. */
const HEADING_STARTS: ReadonlySet<string> = new Set(['roman', 'number', 'letter', 'article'])
/** What may end an entry of a list. @example "(b/c)," */
const ENTRY_END = /[.,;:…]["'”’)]*$/u

/** Decides what stands before every line but the first. Linear. */
export function jointsOf(lines: readonly PrintedLine[], layout: Layout): Joint[] {
  const zones = zonesOf(lines)
  const joints: Joint[] = []
  let markers: Markers = noMarkers
  let open: Open | undefined
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before !== undefined && open !== undefined) {
      const { zone, apart } = zones[index] ?? { zone: 'body', apart: false }
      const inBlock = zone === 'title' && standsInBlock(lines, index)
      const joint = jointBefore({ line, before, after: lines[index + 1], open, zone, apart, inBlock, layout, markers })
      joints.push(joint)
      if (joint !== '\n') {
        open = goneOn(open, line)
        continue
      }
    }
    if (line.start !== undefined) markers = withMarker(markers, line.start)
    open = opened(line)
  }
  return joints
}

/** Whether a line stands close to the one before, and a blank line or a rule ends the block soon. */
function standsInBlock(lines: readonly PrintedLine[], index: number): boolean {
  if (lines[index]?.blanks !== 0) return false
  const rest = lines.slice(index + 1, index + TITLE_LINES)
  return rest.length === 0 || rest.some(({ blanks, hardBreak }) => blanks > 0 || hardBreak)
}

function opened(line: PrintedLine): Open {
  const bare = !line.closed && !/[.;] /u.test(line.text)
  return {
    first: line,
    lines: 1,
    capitals: line.capitals && line.start?.kind !== 'bullet',
    bare,
    counted: lastCount(line.text.slice(4)),
  }
}

function goneOn(open: Open, line: PrintedLine): Open {
  const counted = lastCount(line.text) || open.counted
  return { ...open, lines: open.lines + 1, capitals: open.capitals && line.capitals, bare: open.bare && !line.closed, counted }
}

/** The last number in brackets that counts something; 0 where there is none. @example "(1)" of "gồm: (1). Mời đại diện" */
const lastCount = (text: string): number =>
  text.includes('(') ? Number([...text.matchAll(/\((\d{1,2})\)/gu)].at(-1)?.[1] ?? 0) : 0

/** Leads to the text, and belongs to no title. @example "xây dựng Kế hoạch thực hiện như sau:" */
const LEADS_ON = /sau(?:\s+đây)?\s*:$/u

function jointBefore(place: Place): Joint {
  const { line, before, open, zone, layout } = place
  if (line.hardBreak || isTypeLine(line.text) || place.apart || isRow(line) || isRow(before)) return '\n'
  const glue =
    numberGlue(before.text, line.text) ??
    (open.capitals || zone === 'head' ? undefined : wordGlue(before.text, line, layout.margin !== undefined))
  if (glue !== undefined) return glue
  if (isNote(line.text) || isRecipients(line.text) || isAuthority(line.text) || open.first.start?.kind === 'label') return '\n'
  if (isOpenNote(place)) return ' '
  if (line.start !== undefined) return isInline(place) ? ' ' : '\n'
  if (zone === 'tail') return joinsInTail(place) ? ' ' : '\n'
  if (open.capitals || (line.capitals && zone === 'head')) {
    return open.capitals && line.capitals && zone !== 'head' && !before.closed ? ' ' : '\n'
  }
  if (line.goesOn && !before.closed) return zone === 'head' && isPlaceAndDate(before.text) ? '\n' : ' '
  if (zone === 'head') return '\n'
  if (zone === 'title') return before.closed || LEADS_ON.test(line.text) || isWiderBlock(place) ? '\n' : ' '
  return layout.margin !== undefined && joinsInPrint(place, layout.margin) ? ' ' : '\n'
}

/** A note below the title of an appendix. @example "(Kèm theo Kế hoạch số 74/KH-UBND ngày 09/3/2023 của UBND huyện" */
const NOTE_OF_APPENDIX = /^\(\s*(?:Ban hành )?kèm theo(?!\p{L})/iu

/** Whether a note goes on up to its bracket. */
const isOpenNote = ({ line, before, open }: Place): boolean =>
  NOTE_OF_APPENDIX.test(open.first.text) &&
  open.lines < TITLE_LINES &&
  line.start === undefined &&
  !before.text.endsWith(')') &&
  !line.text.startsWith('(')

/** Whether what looks like a marker is a hyphen or a number of the running text. */
function isInline({ line, before, open, layout: { margin }, markers }: Place): boolean {
  if (line.start === undefined || open.capitals) return false
  if (line.start.kind === 'bracket' && open.counted > 0 && line.start.last === open.counted + 1)
    return margin !== undefined && isFull(before, line, open, margin)
  if (before.closed || before.text.endsWith(',')) return false
  const behind = behindHyphen(line.text)
  if (behind !== undefined)
    return isCompound(before.text, behind) || (margin !== undefined && !open.bare && isFull(before, line, open, margin))
  return margin !== undefined && !isNextMarker(markers, line.start) && isFull(before, line, open, margin)
}

/** Share of the room that a line would have taken with the next word; 1 and more says that the word did not fit. */
function reach(line: PrintedLine, next: PrintedLine, first: boolean, margin: Margin): number {
  return margin.width(`${line.text} ${firstWord(next)}`) / (first ? margin.room - margin.indent : margin.room)
}

/**
 * Whether the line ended because the next word did not fit. Running text hardly ever ends without a full stop, so that
 * a line without one is taken to be full even if it falls somewhat short.
 */
function isFull(before: PrintedLine, line: PrintedLine, open: Open, margin: Margin): boolean {
  const share = reach(before, line, open.lines === 1, margin)
  if (isHeading(open)) return share > 1 - margin.slack - BOLD_SLACK
  if (before.closed) return share > 1 - margin.slack
  return share > (before.text.endsWith(',') ? HALF_FULL : NEARLY_FULL)
}

/** Whether a paragraph may be a heading: a marker that heads others, and no sentence ended in it. */
const isHeading = ({ bare, first: { start } }: Open): boolean => bare && start !== undefined && HEADING_STARTS.has(start.kind)

/** Whether a line that goes on in the next is too short to stand within a paragraph: it has the indent of a first line. */
function isFirstLine(line: PrintedLine, after: PrintedLine | undefined, margin: Margin): boolean {
  if (after === undefined || after.start !== undefined || line.closed || margin.indent < margin.room * 2 * margin.slack)
    return false
  const share = reach(line, after, false, margin)
  return share < 1 - margin.slack && share > 1 - (1.5 * margin.indent) / margin.room
}

/** Recipients go on until their comma; all else is a line of its own. */
function joinsInTail({ line, before, after, open }: Place): boolean {
  if (open.first.start?.kind !== 'bullet') return line.goesOn && !before.closed && !open.capitals
  if (line.goesOn) return !/[.;]$/u.test(before.text)
  if ((line.capitals && !ENTRY_END.test(line.text)) || ENTRY_END.test(before.text) || line.text.startsWith('(')) return false
  return !isPersonName(line.text) || after?.start?.kind === 'bullet'
}

/** Whether the centred title ends here: what follows is the first line of a broad block, or stands apart. */
function isWiderBlock({ line, before, inBlock, layout: { margin } }: Place): boolean {
  if (margin === undefined) return !inBlock
  return margin.width(line.text) > 0.85 * margin.room && margin.width(before.text) < 0.75 * margin.room
}

/** Whether a line stands further right than the lines of a paragraph do; those of a bullet may hang a little. */
function isIndented(line: PrintedLine, before: PrintedLine, open: Open, layout: Layout): boolean {
  if (line.indent < layout.firstLineColumn) return false
  if (open.lines > 1) return line.indent > before.indent + 1
  // Lines that go on stand at the edge: below an indented number a line with its indent begins a paragraph.
  const beside = before.start?.kind === 'bullet' ? line.indent < before.indent : line.indent <= before.indent
  return before.start === undefined || line.indent > before.indent + HANGING || beside
}

/** A row of a table, which stays a line. @example "1 | xây dựng Đề án | 2025", "| Nội dung |" */
const isRow = ({ text }: PrintedLine): boolean => text.includes(' | ') || (text.startsWith('|') && text.endsWith('|'))

/** Capitals that begin something: not an abbreviation or a number at which a sentence goes on. @example not "57-NQ/TW.", not "HĐND, UBND." */
const isCapitalHeading = (line: PrintedLine, before: PrintedLine): boolean =>
  line.capitals && (before.closed || (/^\p{L}/u.test(line.text) && line.text.split(' ').length > 2))

function joinsInPrint({ line, before, after, open, layout, zone }: Place, margin: Margin): boolean {
  if (isCapitalHeading(line, before) || isIndented(line, before, open, layout)) return false
  if (layout.blanksSeparate && line.blanks > 0 && !line.pageBreak) return false
  if (line.goesOn && before.text.endsWith(';')) return reach(before, line, open.lines === 1, margin) > HALF_FULL
  if (!isFull(before, line, open, margin)) return zone === 'notes' && !before.closed
  const mayEnd = before.closed || isHeading(open)
  return !(mayEnd && isFirstLine(line, after, margin))
}
