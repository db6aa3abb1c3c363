import { greatest, least } from './extent.js'
import type { Piece } from './page.js'

/** Pieces side by side with no more than a blank between them. */
export interface Segment {
  readonly pieces: readonly Piece[]
  readonly x0: number
  readonly x1: number
}

/** What stands on one baseline, cut where gaps are wider than blanks. */
export interface Row {
  readonly y: number
  /** Of the type that most of it is set in. */
  readonly size: number
  readonly segments: readonly Segment[]
}

/** Baselines that differ by less are one; letters that are smaller and stand higher belong to the line: shares of the size. */
const SAME_LINE = 0.25
const SMALL = 0.8
const RAISED = 0.62
/** No line has more of them. */
const MOST_MARKS = 20
/** Set off from a line is what is hardly smaller too, where it touches the letters beside it: a browser raises letters of five sixths. */
const SET_OFF = 0.92
const LOWERED = 0.45
const TOUCHING = 0.17
/** @example "2", "(1)", "th" */
const LONGEST_MARK = 4
/** What begins a note. @example "1", "[2]", "*" */
const LABEL = /^[[(]?(?:\d{1,3}|\*)[\])]?$/u
/** Lines that are closer than this and side by side stand in two columns, whose lines need not be level. */
const BESIDE = 0.75
/** A gap of this size and more, and so many times the usual one, is no blank. */
const WIDE_GAP = 1
const TIMES_USUAL = 2.5

/** Cuts a page in rows, from the top down. n log n. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const groups: Group[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const group = groups.at(-1)
    if (group !== undefined && piece.y - group.y < SAME_LINE * Math.max(piece.size, group.size)) {
      group.pieces.push(piece)
      if (piece.size > group.size) {
        group.size = piece.size
        group.y = piece.y
      }
    } else groups.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  const rows: Row[] = []
  const lines = withMarks(groups)
  for (const [index, group] of lines.entries()) {
    const below = lines[index + 1]
    if (below !== undefined && isRaised(group, below)) {
      for (const piece of group.pieces) below.pieces.push(piece)
      continue
    }
    if (below !== undefined && isBeside(group, below)) {
      for (const piece of group.pieces) below.pieces.push(piece)
      below.y = group.y
      continue
    }
    rows.push(row(group))
  }
  return rows
}

interface Group {
  y: number
  size: number
  readonly pieces: Piece[]
}

/** Gives the lines their raised and lowered marks, each that of the letters it touches. */
function withMarks(groups: readonly Group[]): Group[] {
  const lines: Group[] = []
  for (const [index, group] of groups.entries()) {
    const above = lines.at(-1)
    const below = groups[index + 1]
    const rest = group.pieces.filter((piece) => {
      const line = below !== undefined && isSetOff(piece, below) ? below : above
      if (line === undefined || (line === above && !isSetOff(piece, above))) return true
      line.pieces.push(piece)
      return false
    })
    if (rest.length === group.pieces.length) lines.push(group)
    else if (rest.length > 0) lines.push({ ...group, pieces: rest })
  }
  return lines
}

/** Whether a piece is raised or lowered beside the letters of a line: an exponent, an index, the call of a footnote or its label. */
function isSetOff({ text, size, x0, x1, y }: Piece, line: Group): boolean {
  const rise = (line.y - y) / line.size
  if (text.length > LONGEST_MARK || size > SET_OFF * line.size || rise > RAISED || rise < -LOWERED) return false
  const near = TOUCHING * line.size
  return (
    line.pieces.some((piece) => Math.abs(x0 - piece.x1) < near || Math.abs(piece.x0 - x1) < near) ||
    (rise > 0 &&
      LABEL.test(text) &&
      least(line.pieces.map((piece) => piece.x0)) - x1 < line.size &&
      line.pieces.every((piece) => piece.x0 > x1))
  )
}

/** Whether two groups are lines of two columns, one beside the other. */
function isBeside(group: Group, below: Group): boolean {
  if (below.y - group.y > BESIDE * Math.min(group.size, below.size)) return false
  const one = segment(group.pieces)
  const other = segment(below.pieces)
  return one.x0 - other.x1 > WIDE_GAP * group.size || other.x0 - one.x1 > WIDE_GAP * group.size
}

/** Whether a group is made of raised marks of the line below, such as the call of a footnote. */
function isRaised(group: Group, below: Group): boolean {
  const rise = below.y - group.y
  if (group.pieces.length > MOST_MARKS || group.size > SMALL * below.size || rise > RAISED * below.size) return false
  return group.pieces.every(
    ({ x0, x1, text }) =>
      text.length <= 4 && below.pieces.some((piece) => x0 > piece.x0 - below.size && x1 < piece.x1 + below.size),
  )
}

function row({ y, pieces }: Group): Row {
  const sorted = pieces.sort((a, b) => a.x0 - b.x0)
  const size = mainSize(sorted)
  const gaps = sorted.slice(1).map((piece, index) => piece.x0 - (sorted[index]?.x1 ?? 0))
  const blanks = gaps.filter((gap) => gap > 0.1 * size).sort((a, b) => a - b)
  const usual = blanks.length >= 3 ? (blanks[blanks.length >> 2] ?? 0) : 0.3 * size
  const wide = Math.max(WIDE_GAP * size, TIMES_USUAL * usual)
  const segments: Segment[] = []
  let open: Piece[] = []
  let end = -Infinity
  for (const piece of sorted) {
    if (open.length > 0 && piece.x0 - end > wide) {
      segments.push(segment(open))
      open = []
      end = -Infinity
    }
    open.push(piece)
    end = Math.max(end, piece.x1)
  }
  segments.push(segment(open))
  return { y, size, segments }
}

export const segment = (pieces: readonly Piece[]): Segment => ({
  pieces,
  x0: least(pieces.map(({ x0 }) => x0)),
  x1: greatest(pieces.map(({ x1 }) => x1)),
})

/** The size of most letters. */
export function mainSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length)
  let best = pieces[0]?.size ?? 0
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size
  return best
}
