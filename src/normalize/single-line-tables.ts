import type { Line } from './lines.js'
import { type Fragment, fragmentsOf, withFragments } from './table-columns.js'
import { type Found, isOutside, known, LONGEST_LINE, type PlainRow, RULE } from './table-parts.js'

/** Tables in plain text that have a row on every line. */

const FEWEST_COLUMNS = 3

/** A table with a tab between cells and a row on every line. */
export function tabbed(lines: readonly Line[], at: number): Found | null {
  const count = (line: Line | undefined): number => (line?.text.split('\t').length ?? 0) - 1
  const tabs = count(lines[at])
  if (tabs < FEWEST_COLUMNS - 1) return null
  let end = at + 1
  // Tabs before empty cells at a line's end went with the blanks there.
  while (count(lines[end]) > 0 && count(lines[end]) <= tabs) end++
  if (end - at < 3) return null
  const rows = lines.slice(at, end).map((line): PlainRow => {
    let from = line.from
    const cells = line.text.split('\t').map((text): Fragment[] => {
      const start = from + text.length - text.trimStart().length
      const trimmed = text.trim()
      from += text.length + 1
      return trimmed === '' ? [] : [{ from: start, to: start + trimmed.length, text: trimmed, start: 0, end: 0 }]
    })
    while (cells.length <= tabs) cells.push([])
    return { cells, start: line.from, end: line.to }
  })
  return { rows, end }
}

/** A table without numbers, all of whose cells stand on one line each: every line has a word in every column. */
export function unnumbered(lines: readonly Line[], at: number): Found | null {
  const heads = fragmentsOf(lines[at] ?? NO_LINE)
  if (known(heads.map(({ text }) => text)) < heads.length) return null
  let occupied = withFragments([], heads)
  const rows = [heads]
  let end = at + 1
  for (let line = lines[end]; line !== undefined && line.text.length <= LONGEST_LINE; line = lines[end]) {
    const fragments = fragmentsOf(line)
    const wider = withFragments(occupied, fragments)
    const fits = fragments.length === heads.length && wider.length === heads.length && !isOutside(line)
    // A line that lacks a cell may go on with the one above or not.
    if (!fits && line.blanks === 0 && !line.hardBreak && !line.pageBreak && !RULE.test(line.text)) return { rows: [], end }
    if (!fits) break
    occupied = wider
    rows.push(fragments)
    end++
  }
  if (rows.length < 3) return { rows: [], end }
  return {
    rows: rows.map((row) => ({ cells: row.map((cell) => [cell]), start: row[0]?.from ?? 0, end: row.at(-1)?.to ?? 0 })),
    end,
  }
}

const NO_LINE: Line = { text: '', from: 0, to: 0, indent: 0, blanks: 0, pageBreak: false, hardBreak: false }
