import type { Line } from './lines.js'
import type { Fragment } from './table-columns.js'
import type { PlainRow } from './table-parts.js'

/** Tables that are drawn with bars and rules, their cells over several lines. */

/** @example "+-----+------+", "+=====+======+" */
const RULE = /^\+(?:[-=]{2,}\+){2,}$/u
/** @example "| 1   | Lập danh sách |" */
const isRow = ({ text }: Line): boolean => text.startsWith('|') && text.endsWith('|') && text.length > 2

/** A table that was drawn: its rows, and its rules, which are no part of the text. */
export interface DrawnTable {
  readonly rows: readonly PlainRow[]
  readonly rules: readonly Line[]
}

/** The drawn tables of a text. What stands between two rules is a row; where only the head has a rule below it, every line is one. Linear. */
export function drawnTables(lines: readonly Line[]): DrawnTable[] {
  const tables: DrawnTable[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!RULE.test(lines[at]?.text ?? '')) continue
    const rules: Line[] = []
    const groups: Line[][] = []
    let end = at
    for (let line = lines[end]; line !== undefined; line = lines[++end]) {
      if (RULE.test(line.text)) {
        rules.push(line)
        groups.push([])
      } else if (isRow(line)) groups.at(-1)?.push(line)
      else break
    }
    const rows = rowsOf(groups.filter(({ length }) => length > 0))
    if (rows !== null) tables.push({ rows, rules })
    at = end - 1
  }
  return tables
}

function rowsOf(groups: readonly (readonly Line[])[]): PlainRow[] | null {
  if (groups.length < 2) return null
  const [head = [], body = []] = groups
  const lines = groups.length === 2 ? [head, ...startedBy(body)] : groups
  const rows = lines.map((group): PlainRow | null => {
    const cut = group.map(cellsOf)
    const columns = cut[0]?.length ?? 0
    if (cut.some(({ length }) => length !== columns)) return null
    const cells = Array.from({ length: columns }, (_, column) => cut.flatMap((line) => line[column] ?? []))
    return { cells, start: group[0]?.from ?? 0, end: group.at(-1)?.to ?? 0 }
  })
  return rows.every((row) => row !== null) ? rows : null
}

/** Lines of a body without rules: one whose first cell is empty goes on with the row above. */
function startedBy(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    const goesOn = rows.length > 0 && (cellsOf(line)[0] ?? []).length === 0
    if (goesOn) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  return rows
}

/** The words of every cell of a line. */
function cellsOf({ text, from }: Line): Fragment[][] {
  let at = 1
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => {
      const words = cell.trim()
      const start = at + cell.length - cell.trimStart().length
      at += cell.length + 1
      return words === ''
        ? []
        : [{ from: from + start, to: from + start + words.length, text: words, start, end: start + words.length }]
    })
}
