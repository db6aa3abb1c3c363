import { joinsCompound } from '../../vietnamese/compounds.js'
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.js'
import { greatest } from './extent.js'
import type { Line } from './line.js'

/** The measure of a page's text. */
export interface Measure {
  readonly left: number
  readonly right: number
  /** From one baseline to the next within a paragraph, in shares of the size. */
  readonly leading: number
}

/** How many wide lines tell the measure of a page. */
const LEAST_WIDE = 6

/** A margin is where so many lines end, give or take a share of the size. */
const LEAST_AT_EDGE = 3
const AT_EDGE = 0.5
/** A page of short lines ends so much before the margin of the others, in shares of the size. */
const SHORT = 2

/** Reads the measure off the lines of pages: where wide lines begin and end at the furthest, and how far apart lines mostly are. */
export function measureOf(lines: readonly Line[], fallback?: Measure): Measure {
  const text = lines.filter(({ region }) => region === 'main')
  const widest = greatest(text.map(({ x0, x1 }) => x1 - x0))
  const wide = text.filter(({ x0, x1 }) => x1 - x0 > 0.6 * widest)
  if (wide.length < LEAST_WIDE && fallback !== undefined) return fallback
  const at = (values: readonly number[], share: number): number =>
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0
  const size = at(
    wide.map((each) => each.size),
    0.5,
  )
  const right = at(
    wide.map(({ x1 }) => x1),
    0.9,
  )
  // On a page of short lines, such as a list of recipients, the widest is no measure.
  if (fallback !== undefined && wide.every(({ x0, x1 }) => x0 > fallback.left - size && x1 < fallback.right - SHORT * size)) {
    const atEdge = wide.filter(({ x1 }) => Math.abs(x1 - right) < AT_EDGE * size)
    if (atEdge.length < LEAST_AT_EDGE) return fallback
  }
  const reach = wide.map(({ x1 }) => x1).filter((x1) => x1 < right + 1.5 * size)
  const distances = text.flatMap((line, index) => {
    const before = text[index - 1]
    const distance = before === undefined || before.page !== line.page ? 0 : (line.y - before.y) / line.size
    return distance > 0.8 && distance < 3.5 ? [distance] : []
  })
  return {
    left: at(
      wide.map(({ x0 }) => x0),
      0.12,
    ),
    right: Math.max(right, greatest(reach)),
    leading: distances.length === 0 ? (fallback?.leading ?? 1.4) : at(distances, 0.4),
  }
}

/** Whether the paragraphs of a document begin with an indent, as far as can be told from those that certainly begin. */
export function usesIndents(lines: readonly Line[], measureAt: (line: Line) => Measure): boolean {
  let starts = 0
  let indented = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before?.region !== 'main' || line.region !== 'main') continue
    const { left, right } = measureAt(line)
    if (before.x1 > right - 0.2 * (right - left) || isCentred(line, measureAt(line)) || GOES_ON.test(line.words)) continue
    starts += 1
    if (line.x0 - left > INDENT * line.size) indented += 1
  }
  return starts > 0 && indented >= 0.6 * starts
}

/** A line is indented from so much on; two lines stand alike up to so much: shares of the size. */
const INDENT = 0.8
const ALIKE = 0.4
/** @example "và nâng cao" */
const GOES_ON = /^\p{Ll}(?!\)|[./]\s)/u
/** @example "trong sạch…”" */
const CLOSED = /[.:;!?…]["'”’»)\]]*$/u
/** What may begin an entry. @example "- ", "+ ", "1.", "2.1. ", "a)", "III.", "IV-", "(1)" */
const MARKER =
  /^(?:[-–—+•▪●◦*➢✓\uF0B7\uF02D\uF0A7\uF0D8]\s?|\d{1,2}(?:\.\d{1,2}){0,3}(?:[.)/]|\s*[-–]\s)|\d{1,2}(?:\.\d{1,2}){1,3}\s|\p{Ll}[.)/]\s?|[IVX]{1,5}\s*[-–./)]|[A-H][./]\s|\((?:\d{1,2}|\p{Ll})\))/u
const BULLET = /^[-–—+•▪●◦*➢✓\uF0B7\uF02D\uF0A7\uF0D8]/u
/** @example "Phần thứ nhất", "CHƯƠNG II", "Điều 5." */
const DIVISION =
  /^(?:phần\s+(?:thứ\s+\p{L}+|[IVX]+|\d{1,2})|chương\s+(?:thứ\s+\p{L}+|[IVX]+|\d{1,2})|mục\s+(?:[IVX]+|\d{1,2})|phụ\s+lục|điều\s+\d{1,3}\p{Ll}?\s*[.:])(?!\p{L})/iu
/** @example "1." of "1. Mục đích", "b)" of "b) Yêu cầu" */
const COUNTED = /^(?:(\d{1,2})|(\p{Ll}))([.)])\s/u

/** Whether a line is the item that follows another. @example "2. Yêu cầu" behind "1. Mục đích" */
function isNextItem(item: Line, line: Line): boolean {
  const [, number, letter, sign] = COUNTED.exec(item.words) ?? []
  const [, nextNumber, nextLetter, nextSign] = COUNTED.exec(line.words) ?? []
  if (sign === undefined || sign !== nextSign || Math.abs(line.x0 - item.x0) > ALIKE * line.size) return false
  if (number !== undefined) return Number(nextNumber) === Number(number) + 1
  return letter !== undefined && nextLetter !== undefined && nextLetter.charCodeAt(0) === letter.charCodeAt(0) + 1
}
/** Lines that end the head, recipients and signature. @example "Nơi nhận:", "T/M BAN THƯỜNG VỤ" */
export const APART = /^(?:Nơi\s+(?:nhận|gửi)|T\s?\/\s?M|TM\.|K\s?\/\s?T|KT\.|T\s?\/\s?L|TL\.|TUQ\.)(?!\p{Ll})/u
const TYPES = new Set(DOCUMENT_TYPES.flatMap(({ word }) => [word.toUpperCase(), word]))
const isType = ({ words }: Line): boolean => words.length < 40 && TYPES.has(words)
const isCapitals = ({ words }: Line): boolean => /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)

/** Whether as much room is left of a line as right of it, and more than none. */
const isCentred = (line: Line, { left, right }: Measure): boolean =>
  isEven(line, { left, right }) && line.x0 - left > 1.2 * line.size && right - line.x1 > 1.2 * line.size

const isEven = ({ x0, x1, size }: Line, { left, right }: Pick<Measure, 'left' | 'right'>): boolean =>
  Math.abs(x0 - left - (right - x1)) < 1.2 * size

/** What is known of the paragraph that a line may go on. */
interface Open {
  readonly first: Line
  /** Where its lines but the first begin; undefined while it has one line. */
  readonly edge: number | undefined
  /** Whether it stands below the type of the document: then it is its title. */
  readonly isTitle: boolean
}

/** What begins further left of a line than paragraphs are indented, or an item than a title, does not go on with it: shares of the size. */
const FAR_LEFT = 4
const LEFT_OF_TITLE = 1.5
const SAME_MIDDLE = 1.2

/** Whether a line begins far to the left of the one before without being centred on it: the first item below a title. */
function leaves(before: Line, { x0, x1, size, words }: Line, { isTitle }: Open): boolean {
  const far = isTitle && MARKER.test(words) ? LEFT_OF_TITLE : FAR_LEFT
  return before.x0 - x0 > far * size && Math.abs(before.x0 + before.x1 - x0 - x1) / 2 > SAME_MIDDLE * size
}

/** Tells of every line whether it goes on with the line before. */
export function joinsOf(lines: readonly Line[], measureAt: (line: Line) => Measure, isBreak: (line: Line) => boolean): boolean[] {
  const indents = usesIndents(lines, measureAt)
  const joins: boolean[] = []
  let open: Open | undefined
  let before: Line | undefined
  for (const line of lines) {
    if (isBreak(line)) {
      joins.push(false)
      open = before = undefined
      continue
    }
    const goesOn =
      open !== undefined &&
      before !== undefined &&
      line.region !== 'table' &&
      line.region === before.region &&
      (line.region === 'main'
        ? !crosses(before, line)
        : (line.block === before.block && line.page === before.page) || flowsOver(before, line)) &&
      (line.region === 'column' ? goesOnInColumn(before, line, open) : goesOnInText(before, line, open, measureAt, indents))
    joins.push(goesOn)
    const above: Line | undefined = before
    open =
      goesOn && open !== undefined
        ? { ...open, edge: line.x0 }
        : { first: line, edge: undefined, isTitle: above !== undefined && isType(above) }
    before = line
  }
  return joins
}

/** Whether a block of columns, a table or a page that could not be read stands between two lines of the text. */
const crosses = (before: Line, line: Line): boolean =>
  before.page === line.page ? before.block !== line.block : line.page > before.page + 1

/** Lines of text in columns are so wide at least, in shares of the size; those of a head or a signature tell nothing. */
const COLUMN_OF_TEXT = 10

/** Whether the text of a column goes on at the top of the next, in the midst of a sentence. */
const flowsOver = (before: Line, line: Line): boolean =>
  (line.page === before.page ? line.block === before.block + 1 && line.y < before.y : line.page === before.page + 1) &&
  before.x1 - before.x0 > COLUMN_OF_TEXT * before.size &&
  GOES_ON.test(line.words) &&
  !CLOSED.test(before.words)

/** @example "(b/c)," */
const ENTRY_END = /[.,;:…]["'”’)]*$/u

/** In the narrow columns of head and signature every line is a paragraph, but for entries of the list of recipients. */
function goesOnInColumn(before: Line, line: Line, { first }: Open): boolean {
  if (joinsCompound(before.words, line.words)) return true
  if (MARKER.test(line.words) || APART.test(line.words)) return false
  if (GOES_ON.test(line.words) && !CLOSED.test(before.words) && !isCapitals(before)) return true
  if (!BULLET.test(first.words) || ENTRY_END.test(before.words) || line.x0 > before.x0 + 3 * line.size) return false
  return !isCapitals(line) || ENTRY_END.test(line.words)
}

function goesOnInText(before: Line, line: Line, open: Open, measureAt: (line: Line) => Measure, indents: boolean): boolean {
  const measure = measureAt(line)
  const measureBefore = measureAt(before)
  const { left } = measure
  const small = GOES_ON.test(line.words)
  const closed = CLOSED.test(before.words)
  const marker = MARKER.test(line.words)
  if (isType(before) || isType(line) || DIVISION.test(line.words) || APART.test(line.words)) return false
  if (Math.abs(before.size - line.size) > 0.12 * line.size) return false
  if (DIVISION.test(before.words) && before === open.first && before.words.length < 30) return false
  const distance = before.page === line.page ? (line.y - before.y) / line.size : 0
  const apart = distance > 1.3 * measure.leading
  const middle =
    (isCentred(before, measureBefore) && isEven(line, measure)) || (isEven(before, measureBefore) && isCentred(line, measure))
  // A line of a title may be as wide as the text; then it is bold as its neighbour.
  const inTitle =
    middle &&
    (line.x0 - left > 0.5 * line.size || (before.bold && line.bold)) &&
    before.x0 - measureBefore.left > (before.bold ? -1 : 0.5) * before.size
  if (inTitle && before.page === line.page) {
    if (apart || marker || before.bold !== line.bold || isCapitals(before) !== isCapitals(line))
      return small && !closed && !marker && !apart
    if (!isCentred(line, measure) && !small) return false
    return !closed
  }
  if (apart) return small && !closed
  // A name in capitals was wrapped, and what it is about begins as it did.
  const isIndentedAgain =
    open.edge !== undefined &&
    open.first.x0 - open.edge > ALIKE * line.size &&
    Math.abs(line.x0 - open.first.x0) < ALIKE * line.size
  if (small && !closed) return !(isIndentedAgain && isCapitals(before))
  if (leaves(before, line, open) || isNextItem(open.first, line)) return false
  const full =
    before.x1 + 0.25 * before.size + line.firstWidth > measureBefore.right - 0.015 * (measureBefore.right - measureBefore.left)
  if (!full) return false
  const shift = line.x0 - left
  const edge = open.edge === undefined ? undefined : open.edge - measureBefore.left
  // A line goes on where the lines before it do: at the edge of the text, or at the one that a bullet hangs from.
  if (edge !== undefined && Math.abs(shift - edge) < ALIKE * line.size)
    return !(marker && closed && !indents) || edge > ALIKE * line.size
  if (edge === undefined) {
    const hang = open.first.textX - measureBefore.left
    if (MARKER.test(open.first.words) && Math.abs(shift - hang) < INDENT * line.size && !marker) return true
    if (shift > INDENT * line.size && shift > open.first.x0 - measureBefore.left - ALIKE * line.size)
      return !closed && !marker && !indents
  }
  if (shift > INDENT * line.size) return false
  return !(marker && closed)
}
