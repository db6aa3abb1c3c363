import { greatest, least } from './extent.js'
import type { Piece, Stroke } from './page.js'
import { type Row, rowsOf } from './rows.js'
import { columnAt, partingStrips, piecesOf, type Strip } from './strips.js'
import type { Table } from './tables.js'

/** So many rules of one length, one below the other, part the rows of a table. */
const LEAST_RULES = 3
/** Rules of a table are as long as this at least, and begin and end as evenly, in points. */
const LENGTH = 200
const EVEN = 3
/** Two rules are never closer. */
const LEAST_HEIGHT = 8
const MOST_RULES = 500
/** A strip between columns is so wide at least, in shares of the size: there are rules to tell that it is a table. */
const STRIP = 0.35

/** Finds tables with rules between their rows and none between their columns, and takes the pieces in them; the others are left. */
export function acrossTables(rules: readonly Stroke[], pieces: readonly Piece[]): { tables: Table[]; rest: readonly Piece[] } {
  const tables: Table[] = []
  let rest = pieces
  for (const heights of groupsOf(joined(rules))) {
    const [first] = heights
    if (first === undefined) continue
    const { x0, x1 } = first
    const ys = heights.map(({ y0 }) => y0)
    const bandAt = ({ y, size, x0: from, x1: to }: Piece): number =>
      (from + to) / 2 < x0 || (from + to) / 2 > x1 ? -1 : ys.findLastIndex((height) => height < y - 0.3 * size)
    const bands: Piece[][] = ys.slice(1).map(() => [])
    for (const piece of rest) bands[bandAt(piece)]?.push(piece)
    const rows = bands.map((band) => rowsOf(band))
    const strips = partingStrips(stripsOf(rows), bands)
    if (strips.length === 0) continue
    const taken = new Set(bands.flat())
    rest = rest.filter((piece) => !taken.has(piece))
    tables.push({
      top: least(ys),
      bottom: greatest(ys),
      rows: rows.filter((row) => row.length > 0).map((row) => cellsOf(row, strips)),
    })
  }
  return { tables, rest }
}

/** Rules end to end, as one: cell by cell is how they are drawn. */
function joined(rules: readonly Stroke[]): Stroke[] {
  const result: { x0: number; x1: number; y0: number; y1: number }[] = []
  for (const rule of [...rules].slice(0, MOST_RULES * 10).sort((a, b) => Math.round(a.y0) - Math.round(b.y0) || a.x0 - b.x0)) {
    const last = result.at(-1)
    if (last !== undefined && Math.abs(last.y0 - rule.y0) < EVEN && rule.x0 < last.x1 + EVEN) last.x1 = Math.max(last.x1, rule.x1)
    else result.push({ ...rule })
  }
  return result.filter(({ x0, x1 }) => x1 - x0 > LENGTH).slice(0, MOST_RULES)
}

/** Rules that begin and end alike, from the top down. */
function groupsOf(rules: readonly Stroke[]): Stroke[][] {
  const groups: Stroke[][] = []
  for (const rule of rules) {
    const group = groups.find(
      ([first]) => first !== undefined && Math.abs(first.x0 - rule.x0) < EVEN && Math.abs(first.x1 - rule.x1) < EVEN,
    )
    const above = group?.at(-1)
    if (group === undefined || above === undefined) groups.push([rule])
    else if (rule.y0 - above.y0 > LEAST_HEIGHT) group.push(rule)
  }
  return groups.filter((group) => group.length >= LEAST_RULES)
}

/** Whether every line of a band is of one piece: the heading of a part, or text between two rules. */
const isWhole = (rows: readonly Row[]): boolean => rows.every(({ segments }) => segments.length === 1)

function stripsOf(bands: readonly (readonly Row[])[]): Strip[] {
  const counted = bands.filter((rows) => !isWhole(rows)).flat()
  if (bands.filter((rows) => rows.length > 0 && isWhole(rows)).length > bands.length / 2) return []
  const size = greatest(counted.map((row) => row.size))
  const strips: Strip[] = []
  let end: number | undefined
  for (const { x0, x1 } of counted.flatMap(piecesOf).sort((a, b) => a.x0 - b.x0)) {
    if (end !== undefined && x0 - end >= STRIP * size) strips.push([end, x0])
    end = Math.max(end ?? x1, x1)
  }
  return strips
}

function cellsOf(rows: readonly Row[], strips: readonly Strip[]): Piece[][] {
  const pieces = rows.flatMap(piecesOf)
  if (isWhole(rows) && pieces.some(({ x0, x1 }) => strips.some(([from, to]) => x0 < to && x1 > from))) return [pieces]
  const cells: Piece[][] = Array.from({ length: strips.length + 1 }, () => [])
  for (const piece of pieces) cells[columnAt(strips, piece)]?.push(piece)
  return cells
}
