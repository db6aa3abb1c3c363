import type { ReadPage } from './compose.js'
import { greatest } from './extent.js'
import type { Line } from './line.js'
import { asRow } from './table-row.js'

/** A head that is repeated on every page has no more rows. */
const MOST_HEADS = 4
/** What stands below a table on its page, and is set smaller by this share, is a footnote. */
const SMALLER = 0.95
/** A cell that goes on. @example "của Huyện ủy" */
const GOES_ON = /^\p{Ll}(?!\)|[./]\s)/u

/** @example "năm 2025." */
const CLOSED = /[.:;!?…]["'”’»)\]]*$/u

/** Pages whose tables go on over the page break. */
export interface JoinedTables {
  readonly pages: readonly ReadPage[]
  /** Rows of a head that is printed again where its table goes on. */
  readonly repeated: ReadonlySet<Line>
}

/**
 * Finds the tables that go on on the next page: their head is repeated there, and a row may be cut by the page break. Such a
 * row is put together on the page where it begins. Linear.
 *
 * @param furniture lines that belong to the pages
 */
export function joinTables(pages: readonly ReadPage[], furniture: ReadonlySet<Line>): JoinedTables {
  const repeated = new Set<Line>()
  const result: ReadPage[] = []
  /** First rows of the table that was last on the page before, and its last row. */
  let open: { readonly heads: readonly Line[]; readonly rows: readonly Line[]; readonly last: Line } | undefined
  for (const page of pages) {
    let lines = page.lines
    const body = lines.filter((line) => !furniture.has(line) && line.apart === undefined)
    const rows = firstRows(body)
    if (open !== undefined && rows.length > 0) {
      const { heads, last, rows: above } = open
      let count = 0
      while (count < heads.length && rows[count]?.text === heads[count]?.text) count += 1
      for (const row of rows.slice(0, count)) repeated.add(row)
      const next = rows[count]
      if (next !== undefined && goesOn(last, next, [...above, ...rows])) {
        const before = result.length - 1
        const whole = joinedRow(last, next)
        replace(result, before, last, whole)
        lines = lines.filter((line) => line !== next)
      }
    }
    const isOneTable = rows.length > 0 && rows.length === body.length
    const last = lastRow(lines.filter((line) => !furniture.has(line) && !repeated.has(line) && line.apart === undefined))
    if (last === undefined) open = undefined
    else {
      const own = lines.filter((line) => line.region === 'table' && line.block === last.block)
      const isSame = isOneTable && open !== undefined && sameColumns(open.last, last)
      open = { heads: isSame && open !== undefined ? open.heads : own.slice(0, MOST_HEADS), rows: own, last }
    }
    result.push(lines === page.lines ? page : { ...page, lines })
  }
  return { pages: result, repeated }
}

/** The rows that a page begins with. */
function firstRows(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ region, block }) => region !== 'table' || block !== lines[0]?.block)
  return end < 0 ? lines : lines.slice(0, end)
}

/** The row that a page ends with, above its footnotes. */
function lastRow(lines: readonly Line[]): Line | undefined {
  const row = lines.findLast(({ region }) => region === 'table')
  if (row === undefined) return undefined
  return lines.slice(lines.lastIndexOf(row) + 1).every(({ size }) => size < SMALLER * row.size) ? row : undefined
}

const sameColumns = (one: Line, other: Line): boolean => one.cells?.length === other.cells?.length

/**
 * Whether a row is the rest of the one before: it has nothing where that has nothing, and some cell goes on in its sentence,
 * or all that is in it goes on from full lines.
 *
 * @param rows of the table, which tell how wide its columns are
 */
function goesOn(before: Line, row: Line, rows: readonly Line[]): boolean {
  const [first, rest] = [before.cells, row.cells]
  if (first === undefined || rest === undefined || rest.length < 2 || first.length !== rest.length) return false
  // Words keep to the picture that they were read from.
  if (row.scanned !== undefined) return false
  if (!rest.every((cell, index) => cell.length === 0 || (first[index]?.length ?? 0) > 0)) return false
  if (rest.some(([line]) => line !== undefined && GOES_ON.test(line.words))) return true
  if (rest[0]?.length !== 0) return false
  return rest.every((cell, index) => {
    const [next, last] = [cell[0], first[index]?.at(-1)]
    if (next === undefined || last === undefined) return true
    const right = greatest(
      rows.flatMap(({ cells }) => (cells?.length === rest.length ? (cells[index] ?? []) : [])).map(({ x1 }) => x1),
    )
    return !CLOSED.test(last.words) && last.x1 + 0.25 * last.size + next.firstWidth > right
  })
}

/** Puts a row together with its rest. */
const joinedRow = (before: Line, row: Line): Line =>
  asRow(
    (before.cells ?? []).map((cell, index) => [...cell, ...(row.cells?.[index] ?? [])]),
    before.y,
    before.merged,
  )

function replace(pages: ReadPage[], index: number, line: Line, by: Line): void {
  const page = pages[index]
  if (page !== undefined) pages[index] = { ...page, lines: page.lines.map((each) => (each === line ? by : each)) }
}
