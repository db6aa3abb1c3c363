import type { Piece } from './page.js'
import type { Row } from './rows.js'
import { columnAt, piecesOf, type Strip, wordsOf } from './strips.js'

/** Lines further apart than this many times the usual distance are of two rows. */
const SPACED = 1.22
/** How far from the middle of its row a number may stand, in shares of the distance of lines. */
const OFF_MIDDLE = 0.4
/** What the first column of a table holds: numbers of rows, and their name. @example "1", "2.1", "IV", "a)", "TT", "STT" */
const KEY = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|\p{L})[.)]?|(?:Số\s)?S?TT\.?|Số thứ tự)$/iu
/** A cell that goes on. @example "của Huyện ủy" */
const GOES_ON = /^\p{Ll}(?!\)|[./]\s)/u

/** A printed line with its cells. */
interface Lined {
  readonly row: Row
  readonly cells: readonly string[]
  /** Height of the number in the first column; undefined where there is none. */
  readonly key: number | undefined
  readonly bold: boolean
}

/**
 * Puts the lines of a table that has no rules to rows. They are told by the rules or the room between them; else by the
 * numbers in the first column, which stand at the first line of their row or at its middle; else by the words.
 *
 * @param rules heights of strokes across the page
 */
export function bandsOf(rows: readonly Row[], strips: readonly Strip[], rules: readonly number[]): Row[][] {
  if (rows.length < 2) return rows.length === 0 ? [] : [[...rows]]
  const lines = rows.map((row) => lined(row, strips))
  const distances = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0))
  const leading = [...distances].sort((a, b) => a - b)[distances.length >> 2] ?? 0
  const isSpaced = (index: number): boolean => {
    const [above, below] = [rows[index - 1]?.y ?? 0, rows[index]?.y ?? 0]
    return below - above > SPACED * leading || rules.some((y) => y > above - 0.2 * leading && y < below - 0.2 * leading)
  }
  const spaced = cut(lines, (_, index) => isSpaced(index))
  const keys = lines.filter(({ key }) => key !== undefined).length
  const isKeyed = keys >= 2 && lines.filter(({ cells, key }) => cells[0] !== '' && key === undefined).length <= keys / 4
  const isByRoom = spaced.length > 1 && spaced.every((band) => band.filter(({ key }) => key !== undefined).length <= 1)
  const keyed = (band: readonly Lined[]): boolean => band.some(({ key }) => key !== undefined)
  if (isByRoom && (!isKeyed || spaced.filter((band) => !keyed(band)).length <= 1 + spaced.length / 4)) return rowsIn(spaced)
  if (!isKeyed) return rowsIn(cut(lines, (line, index) => isSpaced(index) || begins(line)))
  // A head is set bold as a rule: what is not, and has no number, is the rest of a row of the page before.
  const top = cut(lines, (line, _, [first]) => line.key !== undefined || (first?.bold === true && !line.bold && isHead(first)))
  const middle = aroundKeys(lines, leading)
  return rowsIn(middle !== undefined && likelihood(middle) > likelihood(top) ? middle : top)
}

/** @example "TT", "Số TT" */
const HEAD = /TT\.?$|^Số thứ tự$/iu
const isHead = ({ cells }: Lined): boolean => HEAD.test(cells[0] ?? '')

const rowsIn = (bands: readonly (readonly Lined[])[]): Row[][] => bands.map((band) => band.map(({ row }) => row))

function lined(row: Row, strips: readonly Strip[]): Lined {
  const cells = Array.from({ length: strips.length + 1 }, (): Piece[] => [])
  for (const piece of piecesOf(row)) cells[columnAt(strips, piece)]?.push(piece)
  const words = cells.map((pieces) => wordsOf(pieces))
  const [first = ''] = words
  const bold = cells.every((cell) => cell.every(({ font }) => font.bold))
  return { row, cells: words, key: KEY.test(first) ? (cells[0]?.[0]?.y ?? row.y) : undefined, bold }
}

/** Cuts the lines before every one that begins a row. */
function cut(lines: readonly Lined[], isFirst: (line: Lined, index: number, band: readonly Lined[]) => boolean): Lined[][] {
  const bands: Lined[][] = []
  for (const [index, line] of lines.entries()) {
    const last = bands.at(-1)
    if (last === undefined || isFirst(line, index, last)) bands.push([line])
    else last.push(line)
  }
  return bands
}

/** Whether a line begins a row as far as its words tell: it has several cells, and none of them goes on. */
const begins = ({ cells }: Lined): boolean => {
  const full = cells.filter((cell) => cell !== '')
  return cells[0] !== '' && full.length >= 2 && !full.some((cell) => GOES_ON.test(cell))
}

/** Rows whose number stands at the middle of their height; undefined where that does not come out even. */
function aroundKeys(lines: readonly Lined[], leading: number): Lined[][] | undefined {
  const bands: Lined[][] = []
  for (let from = 0; from < lines.length;) {
    const start = lines[from]?.row.y ?? 0
    const at = lines.findIndex(({ key }, index) => index >= from && key !== undefined)
    const key = lines[at]?.key
    if (key === undefined) return undefined
    const end = 2 * key - start + OFF_MIDDLE * leading
    let to = at + 1
    for (let line = lines[to]; line !== undefined && line.row.y <= end && line.key === undefined; line = lines[to]) to += 1
    bands.push(lines.slice(from, to))
    from = to
  }
  return bands
}

/** How well the cells begin and go on: a row that begins in the midst of a sentence is none. */
function likelihood(bands: readonly (readonly Lined[])[]): number {
  let sum = 0
  for (const [first] of bands)
    for (const cell of first?.cells ?? []) if (cell !== '') sum += GOES_ON.test(cell) ? -2 : 1 / (first?.cells.length ?? 1)
  return sum
}
