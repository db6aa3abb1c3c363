import { aroundMotto, isCapitals, isMotto, placeAndDateOf, wrappedDateOf } from './head-lines.js'
import { opensBody } from './issuer.js'
import type { Line } from './lines.js'

/** What is read as one in a head: a line, a cell of it, or lines over which a few words run in a narrow column. */
export interface Piece {
  readonly text: string
  /** The lines it stands on, `[from, to)`. */
  readonly from: number
  readonly to: number
}

/** Between the cells of a head that is laid out as a table. @example " | " */
const CELL = /\s*\|\s*/u
/** A head has no more columns: a row of more cells is that of a table. */
const MOST_COLUMNS = 3
/** A motto or a day is broken into no more pieces. */
const MOST_PIECES = 4
/** A line that two columns make is no longer. */
const LONGEST_ROW = 200
/** What stands in a narrow column is short. */
const LONGEST_PART = 60

/** @example "Số:", "SỐ" */
const NUMBER_TO_COME = /^[^\p{sc=Latin}\d]{0,3}(?:Số|SỐ)\s*:?$/u
/** @example "258/KH-UBND", "12 -KH/HU" */
const NUMBER_ALONE = /^\d{1,5}[a-zđ]?(?:\s?[-–/]\s?[\p{sc=Latin}\d]+)+$/u
/** The first words of a place, or all of it, the comma and the day below. @example "Sơn", "TP Hồ Chí", "Quảng Bình," */
const PLACE_BEGUN = /^\p{Lu}[\p{sc=Latin}.]*(?:[\s-]+\p{Lu}\p{Ll}*){0,3},?$/u
/** @example "La, ngày 11 tháng 3 năm 2020", "ngày 25 tháng 5 năm 2015" */
const PLACE_ENDED = /^(?:\p{Lu}\p{Ll}*,\s*)?[Nn]gày(?!\p{sc=Latin})/u
/** @example "Quảng Ngãi, ngày 15", "ngày" */
const DAY_BEGUN = /(?<!\p{sc=Latin})[Nn]gày(?!\p{sc=Latin})/u
/** A place in capitals is none. @example "TỈNH SƠN LA" */
const SMALL = /\p{Ll}/u

/** The pieces of the first lines; lines that are noise hold none. */
export function headPieces(lines: readonly Line[], limit: number, noise: ReadonlySet<number>): Piece[] {
  const cells: Piece[] = []
  for (let at = 0; at < limit; at++) {
    const text = lines[at]?.text ?? ''
    if (noise.has(at)) continue
    const parts = text.length < 400 && text.includes('|') ? text.split(CELL).filter((part) => part !== '') : [text]
    const columns = parts.flatMap(mottoApart).flatMap(numberApart)
    for (const part of parts.length > MOST_COLUMNS ? [text] : columns) cells.push({ text: part, from: at, to: at + 1 })
  }
  const pieces: Piece[] = []
  for (let at = 0; at < cells.length;) {
    const count = joinedFrom(cells, at)
    const taken = cells.slice(at, at + count)
    pieces.push({
      text: taken.map(({ text }) => text).join(' '),
      from: taken[0]?.from ?? 0,
      to: taken.at(-1)?.to ?? 0,
    })
    at += count
  }
  return pieces
}

/** The state's or the party's title, and the name of a body behind it, where two columns have come to stand in one line. */
function mottoApart(text: string): string[] {
  const parts = text.length > LONGEST_ROW ? null : aroundMotto(text)
  return parts !== null && isCapitals(parts.behind) && opensBody(parts.behind)
    ? [parts.before, parts.motto, parts.behind].filter((part) => part !== '')
    : [text]
}

/** Before the number. @example " " of "SỞ TÀI CHÍNH Số: 12/STC-NS" */
const BEFORE_NUMBER = /\s(?=(?:Số|SỐ)\s*:)/u

/** A name of a body and the number behind it, where two columns have come to stand in one line. */
function numberApart(text: string): string[] {
  const at = text.length > LONGEST_ROW ? -1 : text.search(BEFORE_NUMBER)
  const name = at < 0 ? '' : text.slice(0, at)
  return isCapitals(name) && opensBody(name) ? [name, text.slice(at + 1)] : [text]
}

/** How many cells, from one on, are a motto, a number or a day that is broken over them; 1 where none is. */
function joinedFrom(cells: readonly Piece[], at: number): number {
  const { text = '' } = cells[at] ?? {}
  if (text.length > LONGEST_PART || isMotto(text)) return 1
  const next = cells[at + 1]?.text ?? ''
  if (NUMBER_TO_COME.test(text) && NUMBER_ALONE.test(next)) return 2
  if (isPlaceBegun(text, next)) return 1 + joinedFrom(cells, at + 1)
  for (let count = 2; count <= MOST_PIECES && at + count <= cells.length; count++) {
    const parts = cells.slice(at, at + count).map((cell) => cell.text)
    if (parts.some((part) => part.length > LONGEST_PART)) break
    if (isMotto(parts.join(' ')) && !isMotto(parts.at(-1) ?? '')) return count
    if (DAY_BEGUN.test(text) && wrappedDateOf(parts.slice(0, -1).join(' '), parts.at(-1) ?? '') !== null) return count
  }
  return 1
}

/** Whether the words before the day are cut within the name of the place: of what stands beside the day a syllable is left. */
function isPlaceBegun(text: string, next: string): boolean {
  if (text.length > 30 || next.length > LONGEST_PART || !SMALL.test(text)) return false
  if (!PLACE_BEGUN.test(text) || !PLACE_ENDED.test(next)) return false
  return text.endsWith(',') === /^[Nn]gày/u.test(next) && (placeAndDateOf(next) !== null || /ngày\s*\d{1,2}/u.test(next))
}
