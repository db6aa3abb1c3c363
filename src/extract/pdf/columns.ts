import { greatest, least } from './extent.js'
import type { Row, Segment } from './rows.js'

/** Rows that are read column by column: the head of a document, recipients beside the signature, two columns of text. */
export interface Columns {
  /** Index of the first row, and of the one behind the last. */
  readonly from: number
  readonly to: number
  /** Where the columns are parted. */
  readonly gutter: number
}

/** A strip so narrow may be left between columns by lines that stand alone, in shares of the size. */
const GUTTER = 0.2
/** A single line with a gap so wide is in two columns, whatever stands around it. */
const LONE_GUTTER = 3
/** How far apart lines of a column may stand, in shares of the size: a signature leaves room for the hand. */
const FAR = 12
const NEAR = 2.6
const CLOSE = 1.6
/** Lines of the right column are centred on each other, more or less, in shares of the size. */
const OFF_CENTRE = 5
/** No page of text has more gaps in a row, or more rows. */
const MOST_GAPS = 8
const MOST_ROWS = 400
/** Two letters or an ornament: more than a marker. @example "Nơi nhận:", "-0-", not "1.", "-" or "a)" */
const WORDS = /\p{L}\P{L}*\p{L}|^[*\-–:_0oO]{2,}$|^\*$/u
/** What stands behind room that was left to be written in. @example "/KH-UBND", "-CT/TU", "tháng" */
const TO_FILL = /^(?:[-/–]\s?\p{Lu}|(?:ngày|tháng|năm)(?!\p{L})|\d{1,4}$|…|\.{3})/u

/** What heads the right column, however its marks were read. @example "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM" */
const MOTTO = /^C[ỘÔO]NG H[OÒ][ÀA]? X[ÃA] H|^[ĐD][ẢAÁ]NG C[ỘÔO]NG S[ẢAÁ]N/u

const isOnLeft = ({ segments }: Row, right: number): boolean => segments.every(({ x1 }) => x1 < right)
const textOf = (segment: Segment): string => segment.pieces.map(({ text }) => text).join(' ')

/** Finds the blocks of two columns, from the top down. */
export function columnsOf(rows: readonly Row[]): Columns[] {
  const found: Columns[] = []
  let free = 0
  for (const [index, row] of rows.entries()) {
    if (index < free) continue
    const block = candidates(row)
      .map((gap) => blockAround(rows, index, free, gap))
      .filter((block) => block !== undefined)
      .sort((a, b) => b.both - a.both || b.to - b.from - (a.to - a.from))[0]
    if (block === undefined) continue
    found.push(block)
    free = block.to
  }
  return found
}

/** The gaps of a row that may part columns. */
function candidates({ segments }: Row): (readonly [from: number, to: number])[] {
  return segments.slice(1, MOST_GAPS).flatMap((right, index) => {
    const left = segments.slice(0, index + 1)
    const before = left.at(-1)
    if (before === undefined || TO_FILL.test(textOf(right)) || !left.some((each) => WORDS.test(textOf(each)))) return []
    return [[before.x1, right.x0] as const]
  })
}

type Side = 'left' | 'right' | 'both'

/** Grows a block up and down from a row with a gap, as long as a strip stays free. */
function blockAround(
  rows: readonly Row[],
  seed: number,
  first: number,
  gap: readonly [number, number],
): (Columns & { readonly both: number }) | undefined {
  let [left, right] = gap
  const size = rows[seed]?.size ?? 0
  let both = 0
  let rightRows = 0
  /** Middles of the right column's lines, which are centred on one another. */
  const middles: number[] = []
  /** On which side a row lies, and makes the strip narrower by it; undefined for a row across the strip. */
  const sideOf = ({ segments }: Row): Side | undefined => {
    const middle = (left + right) / 2
    const onLeft = segments.filter(({ x0, x1 }) => (x0 + x1) / 2 < middle)
    const onRight = segments.filter(({ x0, x1 }) => (x0 + x1) / 2 >= middle)
    const from = Math.max(left, greatest(onLeft.map(({ x1 }) => x1)))
    const to = Math.min(right, least(onRight.map(({ x0 }) => x0)))
    if (to - from < GUTTER * size) return undefined
    left = from
    right = to
    return onRight.length === 0 ? 'left' : onLeft.length === 0 ? 'right' : 'both'
  }
  const rightMiddle = ({ segments }: Row): number => {
    const onRight = segments.filter(({ x0 }) => x0 >= right)
    return (least(onRight.map(({ x0 }) => x0)) + greatest(onRight.map(({ x1 }) => x1))) / 2
  }
  const count = (side: Side): void => {
    if (side === 'both') both += 1
    if (side === 'right') rightRows += 1
  }
  let to = seed
  for (let row = rows[to]; row !== undefined && to - seed < MOST_ROWS; row = rows[to]) {
    const before = rows[to - 1]
    const distance = to === seed || before === undefined ? 0 : (row.y - before.y) / size
    if (distance > FAR) break
    const side = sideOf(row)
    if (side === undefined || (side === 'left' && distance > NEAR)) break
    // A title below the head may stand to the right of the strip.
    if (
      side === 'right' &&
      distance > CLOSE &&
      middles.every((middle) => Math.abs(middle - rightMiddle(row)) > OFF_CENTRE * size)
    )
      break
    if (side !== 'left') middles.push(rightMiddle(row))
    count(side)
    to += 1
  }
  let from = seed
  for (let at = seed - 1; at >= first; at -= 1) {
    const [row, below] = [rows[at], rows[at + 1]]
    if (row === undefined || below === undefined || (below.y - row.y) / size > NEAR) break
    // Above, only what stands clearly to the right belongs to the block: all else is read before it anyway. The motto of a
    // state letter begins a line higher than the issuer beside it, and reaches further left than what is below it.
    const edge = left + GUTTER * size
    const isRight = row.segments.every(({ x0, x1 }) => x0 > edge && (x0 + x1) / 2 > right)
    const side = isRight || isOnLeft(row, right) ? sideOf(row) : undefined
    if (side === undefined || side === 'both') break
    if (side === 'left') continue
    // Between lines of the left column nothing but a motto begins the right one.
    if (at < from - 1 && !row.segments.some((segment) => MOTTO.test(textOf(segment)))) break
    rightRows += 1
    from = at
  }
  const isBlock = both + rightRows >= 2 || (both === 1 && right - left > LONE_GUTTER * size)
  return isBlock ? { from, to, gutter: (left + right) / 2, both } : undefined
}
