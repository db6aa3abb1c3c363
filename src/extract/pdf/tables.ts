import type { Piece, Stroke } from './page.js'

/** A cell, perhaps over several columns or rows of the grid. */
interface Cell {
  readonly row: number
  readonly column: number
  readonly pieces: Piece[]
}

/** A cell that is one with the cell above it, whose pieces are there. Known by identity. */
export const MERGED_ABOVE: readonly Piece[] = Object.freeze([])

/** A table that is ruled on the page. */
export interface Table {
  readonly top: number
  readonly bottom: number
  /** Row by row, cell by cell; an empty cell has no pieces, one that a cell above reaches into is {@link MERGED_ABOVE}. */
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

/** Lines that lie closer than this are one, in points. */
const CLOSE = 3
/** A table has so many columns and rows at least; less is a frame. */
const LEAST_COLUMNS = 2
/** A page with more lines is a drawing. */
const MOST_STROKES = 3000

interface Across {
  readonly y: number
  x0: number
  x1: number
}

interface Down {
  readonly x: number
  y0: number
  y1: number
}

/** Finds the ruled tables of a page and takes the pieces in them; the others are left. */
export function tablesOf(strokes: readonly Stroke[], pieces: readonly Piece[]): { tables: Table[]; rest: readonly Piece[] } {
  const tables: Table[] = []
  let rest = pieces
  if (strokes.length > MOST_STROKES) return { tables, rest }
  for (const { across, down } of grids(strokes)) {
    const xs = places(down.map(({ x }) => x))
    const ys = places(across.map(({ y }) => y))
    if (xs.length <= LEAST_COLUMNS || ys.length < 2) continue
    const left = xs[0] ?? 0
    const right = xs.at(-1) ?? 0
    const top = ys[0] ?? 0
    const bottom = ys.at(-1) ?? 0
    const inside = (piece: Piece): boolean => {
      const x = (piece.x0 + piece.x1) / 2
      const y = piece.y - 0.3 * piece.size
      return x > left && x < right && y > top && y < bottom
    }
    const taken = rest.filter(inside)
    if (taken.length === 0) continue
    rest = rest.filter((piece) => !inside(piece))
    tables.push({ top, bottom, rows: cellsOf(xs, ys, across, down, taken) })
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest }
}

/** The lines that touch each other, grid by grid. */
function grids(strokes: readonly Stroke[]): { across: Across[]; down: Down[] }[] {
  const across = joined(
    strokes
      .filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0)
      .map(({ x0, x1, y0, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })),
  ).map(({ at, from, to }): Across => ({ y: at, x0: from, x1: to }))
  const down = joined(
    strokes
      .filter(({ x0, x1, y0, y1 }) => x1 - x0 <= y1 - y0)
      .map(({ x0, x1, y0, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })),
  ).map(({ at, from, to }): Down => ({ x: at, y0: from, y1: to }))
  const group = new Map<Across | Down, number>()
  const groups: { across: Across[]; down: Down[] }[] = []
  for (const vertical of down) {
    const touching = across.filter(
      ({ y, x0, x1 }) => vertical.x > x0 - CLOSE && vertical.x < x1 + CLOSE && y > vertical.y0 - CLOSE && y < vertical.y1 + CLOSE,
    )
    const old = [...new Set(touching.flatMap((each) => group.get(each) ?? []))]
    const mine = { across: [...touching], down: [vertical] }
    for (const index of old) {
      const other = groups[index]
      if (other === undefined) continue
      mine.across.push(...other.across.filter((each) => !touching.includes(each)))
      mine.down.push(...other.down)
      groups[index] = { across: [], down: [] }
    }
    groups.push(mine)
    for (const each of mine.across) group.set(each, groups.length - 1)
  }
  return groups.filter((each) => each.down.length > 0)
}

/** Lines that lie on one another or end to end, as one. */
function joined(lines: { at: number; from: number; to: number }[]): { at: number; from: number; to: number }[] {
  const result: { at: number; from: number; to: number }[] = []
  const tracks: { at: number; lines: { at: number; from: number; to: number }[] }[] = []
  for (const each of [...lines].sort((a, b) => a.at - b.at)) {
    const track = tracks.at(-1)
    if (track !== undefined && each.at - track.at < CLOSE) track.lines.push(each)
    else tracks.push({ at: each.at, lines: [each] })
  }
  for (const track of tracks) {
    let open: { at: number; from: number; to: number } | undefined
    for (const each of track.lines.sort((a, b) => a.from - b.from)) {
      if (open !== undefined && each.from < open.to + CLOSE) open.to = Math.max(open.to, each.to)
      else {
        open = { at: track.at, from: each.from, to: each.to }
        result.push(open)
      }
    }
  }
  return result
}

function places(values: readonly number[]): number[] {
  const result: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) if (value - (result.at(-1) ?? -Infinity) > CLOSE) result.push(value)
  return result
}

/** Puts the pieces in the cells of the grid. Where no line parts two fields of it, they are one cell. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Across[],
  down: readonly Down[],
  pieces: readonly Piece[],
): (readonly Piece[])[][] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const middle = (values: readonly number[], index: number): number => ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2
  const isPartedBelow = (row: number, column: number): boolean =>
    across.some(
      ({ y, x0, x1 }) => Math.abs(y - (ys[row + 1] ?? 0)) <= CLOSE && x0 < middle(xs, column) && x1 > middle(xs, column),
    )
  const isPartedRight = (row: number, column: number): boolean =>
    down.some(({ x, y0, y1 }) => Math.abs(x - (xs[column + 1] ?? 0)) <= CLOSE && y0 < middle(ys, row) && y1 > middle(ys, row))
  const cells: Cell[][] = []
  for (let row = 0; row < rows; row += 1) {
    const line: Cell[] = []
    for (let column = 0; column < columns; column += 1) {
      const left = line[column - 1]
      const above = cells[row - 1]?.[column]
      if (left !== undefined && !isPartedRight(row, column - 1)) line.push(left)
      else if (above !== undefined && !isPartedBelow(row - 1, column)) line.push(above)
      else line.push({ row, column, pieces: [] })
    }
    cells.push(line)
  }
  const indexIn = (values: readonly number[], value: number): number =>
    Math.max(
      0,
      values.slice(0, -1).findLastIndex((edge) => edge <= value),
    )
  for (const piece of pieces) {
    const column = indexIn(xs, (piece.x0 + piece.x1) / 2)
    const row = indexIn(ys, piece.y - 0.3 * piece.size)
    cells[row]?.[column]?.pieces.push(piece)
  }
  return cells.map((line, row) =>
    line
      // A cell over several columns stands once in its row, one over several rows in the first of them.
      .filter((cell, column) => column === 0 || line[column - 1] !== cell)
      .map((cell) => (cell.row === row ? cell.pieces : MERGED_ABOVE)),
  )
}
