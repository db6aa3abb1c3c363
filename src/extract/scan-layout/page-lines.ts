import { type Columns, columnsOf } from '../pdf/columns.js'
import { type Line, line, type LineWord, type Region } from '../pdf/line.js'
import type { Piece } from '../pdf/page.js'
import { type Row, rowsOf } from '../pdf/rows.js'
import { asRow } from '../pdf/table-row.js'
import { chainFrom, type Chain } from './chains.js'
import { type PagePieces, piecesOf } from './page-rows.js'
import { withNoteMarks } from './note-marks.js'
import type { NoisePassage } from './noise-passages.js'
import type { PlacedWord } from './word-place.js'
import { wordTablesOf } from './word-tables.js'
import { isOrnamentText } from './specks.js'
import { type TailColumns, tailColumnsOf } from './tail-columns.js'

/** What all that stands on a page is made of: the document's words, chain by chain, and what else was read. */
export interface PageWords {
  readonly page: number
  readonly text: readonly Chain[]
  readonly noise: readonly NoisePassage[]
  readonly specks: readonly PlacedWord[]
  /** Height of the page, in points. */
  readonly height: number
  /** Size of the type that most of the text is set in. */
  readonly usual: number
}

/** What is no text parts no block of it. */
const ASIDE = -1

/** The lines of a page in reading order: blocks of two columns one after the other, what is no text where it stands. */
export function linesOfPage({ page, text, noise, specks, height, usual }: PageWords): Line[] {
  const { pieces, wordOf } = piecesOf(text, usual)
  const lines: Line[] = []
  let block = 0
  const write = (some: readonly Piece[], region: Region): void => {
    if (some.length > 0) lines.push(scannedLine(some, wordOf, { page, region, block }))
  }
  let waiting = [...noise].sort((a, b) => a.top - b.top)
  const writeNoiseAbove = (y: number): void => {
    for (const each of waiting.filter(({ top }) => top < y)) {
      for (const row of each.rows)
        lines.push({ ...apartLine(row, { page, region: 'column', block: ASIDE }, usual), apart: each.kind })
    }
    waiting = waiting.filter(({ top }) => top >= y)
  }
  const rows = rowsOf(pieces)
  const tables = wordTablesOf(rows)
  const columns = blocksOf(rows).filter(({ from, to }) => tables.every((table) => to <= table.from || from >= table.to))
  for (let index = 0; index < rows.length;) {
    const row = rows[index]
    if (row === undefined) break
    writeNoiseAbove(row.y - row.size)
    const table = tables.find(({ from }) => from === index)
    if (table !== undefined) {
      block += 1
      for (const cells of table.rows) {
        const printed = cells.map((cell) =>
          rowsOf(cell).map((each) => scannedLine(piecesIn(each), wordOf, { page, region: 'table', block })),
        )
        if (printed.some((cell) => cell.length > 0)) lines.push(asRow(printed, row.y))
      }
      block += 1
      index = table.to
      continue
    }
    const pair = columns.find(({ from }) => from === index)
    if (pair === undefined) {
      write(piecesIn(row), 'main')
      index += 1
      continue
    }
    const within = rows.slice(pair.from, pair.to)
    for (const isLeft of pair.first === 'left' ? [true, false] : [false, true]) {
      block += 1
      for (const { segments } of within)
        write(
          segments.filter(({ x0, x1 }) => (x0 + x1) / 2 < pair.gutter === isLeft).flatMap((segment) => segment.pieces),
          'column',
        )
    }
    block += 1
    index = pair.to
  }
  writeNoiseAbove(Infinity)
  const marked = withNoteMarks(withoutFurniture(lines, height), usual)
  if (specks.length === 0) return marked
  const inOrder = [...specks].sort((a, b) => a.top - b.top || a.x0 - b.x0)
  return [
    ...marked,
    { ...apartLine(chainFrom(inOrder, usual), { page, region: 'column', block: ASIDE }, usual), apart: 'furniture' },
  ]
}

/** @example "7", "- 7 -", "2.", "[3]" */
const PAGE_NUMBER = /^[-–—([|.,'’ ]*\d{1,4}[-–—)\]|.,'’ ]*$/u
/** A page number stands in the outer part of the page, and alone. */
const OUTER = 0.13

/** Marks ornaments, and the page's number. */
function withoutFurniture(lines: readonly Line[], height: number): Line[] {
  const printed = lines.filter(({ apart }) => apart === undefined)
  const edges = [
    printed.reduce<Line | undefined>((top, each) => (top === undefined || each.y < top.y ? each : top), undefined),
    printed.reduce<Line | undefined>((foot, each) => (foot === undefined || each.y > foot.y ? each : foot), undefined),
  ]
  return lines.map((each) => {
    if (each.apart !== undefined) return each
    if (isOrnamentText(each.text)) return { ...each, apart: 'rule' }
    const isOuter = each.y < OUTER * height || each.y > (1 - OUTER) * height
    const isNumber = isOuter && each.region !== 'table' && edges.includes(each) && PAGE_NUMBER.test(each.text)
    return isNumber && lines.length > 1 ? { ...each, apart: 'furniture' } : each
  })
}

/** Head and tail, and what else stands in two columns. */
function blocksOf(rows: readonly Row[]): TailColumns[] {
  const tails = tailColumnsOf(rows)
  const others = columnsOf(rows).filter(
    (block) => tails.every((tail) => block.to <= tail.from || block.from >= tail.to) && !isTorn(rows, block),
  )
  return [...tails, ...others.map((each) => ({ ...each, first: 'left' as const }))]
}

/** Whether lines of text have a hole in them, as under a seal: what follows it goes on with small letters. */
function isTorn(rows: readonly Row[], { from, to, gutter }: Columns): boolean {
  const behind = rows.slice(from, to).flatMap(({ segments }) => {
    const right = segments.findIndex(({ x0, x1 }) => (x0 + x1) / 2 >= gutter)
    return right > 0 ? [segments[right]?.pieces[0]?.text ?? ''] : []
  })
  return behind.filter((text) => /^\p{Ll}/u.test(text)).length * 2 > behind.length
}

const piecesIn = ({ segments }: Row): Piece[] => segments.flatMap(({ pieces }) => pieces)

function scannedLine(pieces: readonly Piece[], wordOf: PagePieces['wordOf'], of: Pick<Line, 'page' | 'region' | 'block'>): Line {
  const made = line(apart(pieces), of)
  const scanned: LineWord[] = []
  let at = 0
  for (const piece of pieces) {
    const from = made.text.indexOf(piece.text, at)
    const word = wordOf.get(piece)?.word
    if (from < 0 || word === undefined) continue
    at = from + piece.text.length
    scanned.push({ from, to: at, word })
  }
  return { ...made, scanned }
}

/** Pieces whose boxes overlap are words all the same. */
function apart(pieces: readonly Piece[]): Piece[] {
  let end = -Infinity
  return pieces.map((piece) => {
    const x0 = Math.max(piece.x0, end)
    end = Math.max(piece.x1, x0)
    return x0 === piece.x0 ? piece : { ...piece, x0, x1: end }
  })
}

/** A line of its own, whatever stands on its height. */
function apartLine(chain: Chain, of: Pick<Line, 'page' | 'region' | 'block'>, usual: number): Line {
  const { pieces, wordOf } = piecesOf([chain], usual)
  return scannedLine(pieces, wordOf, of)
}
