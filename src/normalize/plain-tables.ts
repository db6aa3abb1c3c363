import type { Line } from './lines.js'
import { tabbed, unnumbered } from './single-line-tables.js'
import { belowHeads, columnOf, type Fragment, fragmentsOf, type Occupied, withFragments } from './table-columns.js'
import { type Found, isOutside, known, LONGEST_LINE, NUMBER_HEAD, type PlainRow, RULE } from './table-parts.js'

/** Tables that are set in plain text, their columns apart by blanks, as text layers and mails have them. */

/** What stands alone in the column of numbers. @example "1", "2.1.", "IV", "a)" */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]?|[A-ZĐ][.)]?|\p{Ll}\)|[-+])$/u
const PAGE_NUMBER = /^[-–]?\s?\d{1,3}\s?[-–]?$/u

const MOST_LINES = 2000
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 10
/** Lines over which a head may go on, and the longest words on one of them. */
const HEAD_LINES = 3
const LONGEST_HEAD = 28
/** A gap of so many blank lines ends a table. */
const MOST_BLANKS = 3

/** A line of a table: its fragments, and what it is. */
interface TableLine {
  readonly line: Line
  /** Of the line in the text. */
  readonly index: number
  readonly fragments: readonly Fragment[]
  readonly kind: 'head' | 'numbered' | 'group' | 'more'
  /** Whether a blank line or a rule stands before it. */
  readonly apart: boolean
}

/** The tables of a text, row by row; where rows cannot be told apart a table is left out. Linear, as far as tables are of some length. */
export function plainTables(lines: readonly Line[]): PlainRow[][] {
  const tables: PlainRow[][] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.text.length > LONGEST_LINE || !/ {2}|\t/u.test(line.text) || line.text.includes('|')) continue
    const heads = fragmentsOf(line)
    if (heads.length < FEWEST_COLUMNS || heads.length > MOST_COLUMNS || known(heads.map(({ text }) => text)) < 2) continue
    const found = tabbed(lines, at) ?? positioned(lines, at) ?? unnumbered(lines, at)
    if (found === null) continue
    if (found.rows.length > 0) tables.push(found.rows)
    at = found.end - 1
  }
  return tables
}

/** A table whose cells stand below each other. */
function positioned(lines: readonly Line[], at: number): Found | null {
  const first = lines[at]
  if (first === undefined) return null
  const heads = fragmentsOf(first)
  const numbered = NUMBER_HEAD.test(heads[0]?.text ?? '')
  if (!numbered) return null
  const columns = heads.length
  let occupied: Occupied = withFragments([], heads)
  const table: TableLine[] = [{ line: first, index: at, fragments: heads, kind: 'head', apart: true }]
  let ruled = false
  let end = at + 1
  for (let next = at + 1; next < lines.length && next < at + MOST_LINES; next++) {
    const line = lines[next]
    if (line === undefined || line.text.length > LONGEST_LINE) break
    if (RULE.test(line.text)) {
      ruled = true
      continue
    }
    if (
      PAGE_NUMBER.test(line.text) &&
      (line.pageBreak || (lines[next + 1]?.pageBreak ?? true)) &&
      line.indent > (heads[1]?.start ?? 0)
    )
      continue
    const apart = line.blanks > 0 || ruled || line.hardBreak
    ruled = false
    if (line.blanks >= MOST_BLANKS && !line.pageBreak) break
    if (isOutside(line)) break
    if (line.pageBreak && sameWords(line.text, first.text)) {
      // The head again, on a new page.
      const again = fragmentsOf(line)
      if (again.length !== columns) break
      table.push({ line, index: next, fragments: again, kind: 'head', apart })
      end = next + 1
      continue
    }
    const fragments = numberApart(fragmentsOf(line), heads)
    const kind = kindOf(fragments, table.at(-1), { occupied, columns, heads, apart })
    if (kind === null) {
      // Where a row breaks the columns, nothing says where its cells end.
      if (!apart && (fragments[0]?.start ?? 0) > (heads[0]?.end ?? 0)) return { rows: [], end }
      const number = fragments[0]?.text ?? ''
      if (NUMBER.test(number) && fragments.length > 2 && (fragments[0]?.start ?? 0) >= (heads[0]?.start ?? 0))
        return { rows: [], end }
      break
    }
    if (kind !== 'group') occupied = belowHeads(withFragments(occupied, fragments), heads)
    table.push({ line, index: next, fragments, kind, apart })
    end = next + 1
  }
  // Nothing of the table stands behind the last line that keeps to its columns.
  const last = table.findLastIndex(({ kind }) => kind === 'numbered' || kind === 'more')
  const kept = table.slice(0, last + 1)
  const rows = rowsOf(kept, occupied)
  return { rows: rows ?? [], end: rows === null || last + 1 === table.length ? end : (kept.at(-1)?.index ?? at) + 1 }
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/gu, ' ') === b.replace(/\s+/gu, ' ')

/** Parts a number from the words of its row, before which room for one blank was left. @example "10 Ban hành quy chế" */
function numberApart(fragments: readonly Fragment[], heads: readonly Fragment[]): readonly Fragment[] {
  const [first, ...rest] = fragments
  const [, number = '', words = ''] = /^(\d{1,3}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]?) (\S.*)$/u.exec(first?.text ?? '') ?? []
  const head = heads[0]
  if (first === undefined || head === undefined || number === '' || first.start + number.length > head.end + 1) return fragments
  const cut = number.length
  return [
    { ...first, to: first.from + cut, end: first.start + cut, text: number },
    { from: first.from + cut + 1, to: first.to, start: first.start + cut + 1, end: first.end, text: words },
    ...rest,
  ]
}

/** How a line goes on with a table; null where it does not. */
function kindOf(
  fragments: readonly Fragment[],
  before: TableLine | undefined,
  { occupied, columns, heads, apart }: { occupied: Occupied; columns: number; heads: readonly Fragment[]; apart: boolean },
): TableLine['kind'] | null {
  const [first, second] = fragments
  const task = occupied[1]?.[0] ?? 0
  if (first === undefined) return null
  const isNumber = first.end <= task && NUMBER.test(first.text)
  if (first.start < (heads[0]?.start ?? 0) - 4 || (first.start < (occupied[0]?.[1] ?? 0) && !isNumber)) return null
  const fits = belowHeads(withFragments(occupied, fragments), heads).length === columns
  if (isNumber) {
    if (fits && fragments.length > 1) return 'numbered'
    // "I   CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH" stands across the columns.
    return fragments.length === 2 && second !== undefined && second.start < (heads[1]?.end ?? 0) ? 'group' : null
  }
  if (!fits)
    return before?.kind === 'group' && !apart && fragments.length === 1 && first.text === first.text.toUpperCase()
      ? 'group'
      : null
  const inHead = before?.kind === 'head'
  if (inHead && !apart) return fragments.every(({ text }) => text.length <= LONGEST_HEAD) ? 'head' : null
  return inHead ? null : 'more'
}

/** Puts the lines of a table together to rows; null where it cannot be told which lines are one row. */
function rowsOf(table: readonly TableLine[], occupied: Occupied): PlainRow[] | null {
  const rows: TableLine[][] = []
  const heads = table.filter(({ kind }) => kind === 'head')
  const spaced = table.filter(({ apart }) => apart).length > table.length * 0.7
  for (const [index, each] of table.entries()) {
    const before = table[index - 1]
    const goesOn =
      before !== undefined &&
      (each.kind === 'head' || each.kind === 'group'
        ? before.kind === each.kind && !NUMBER.test(each.fragments[0]?.text ?? '') && !each.line.pageBreak
        : each.kind === 'more' && (!each.apart || spaced || each.line.pageBreak || each.fragments.length === 1))
    if (goesOn) rows.at(-1)?.push(each)
    else rows.push([each])
  }
  const [head, ...body] = rows
  if (head === undefined || head.length > HEAD_LINES) return null
  const numbered = table.filter(({ kind }) => kind === 'numbered')
  // Numbers that stand in the middle of their rows: what is above one may be of its row or of the row before.
  const goOn = numbered.filter(
    ({ fragments }) => fragments[1] === undefined || columnOf(occupied, fragments[1]) !== 1 || /^\p{Ll}/u.test(fragments[1].text),
  )
  if (numbered.length < 2 || goOn.length * 3 > numbered.length) return null
  const columns = occupied.length
  const cellsOf = (row: readonly TableLine[]): PlainRow => {
    const cells: Fragment[][] = Array.from({ length: columns }, () => [])
    for (const { fragments, kind } of row)
      for (const [at, fragment] of fragments.entries()) {
        const column = kind === 'group' ? (NUMBER.test(fragment.text) && at === 0 ? 0 : 1) : columnOf(occupied, fragment)
        cells[column]?.push(fragment)
      }
    return { cells, start: row[0]?.line.from ?? 0, end: row.at(-1)?.line.to ?? 0 }
  }
  // The head that is printed again goes: it is no row.
  const made = [cellsOf(head), ...body.map((row) => (row[0]?.kind === 'head' ? { ...cellsOf(row), cells: [] } : cellsOf(row)))]
  const titles = made[0]?.cells.map((cell) => cell.map(({ text }) => text).join(' ')) ?? []
  return heads.length > 0 && titles.every((title) => title !== '') && known(titles) >= 2 ? made : null
}
