import type { RecognizedWord, ScanNoise } from '../../model/scan.js'
import { greatest, least } from './extent.js'
import { asRead } from './letters.js'
import type { PdfFont, Piece } from './page.js'
import { mainSize } from './rows.js'

/** Where a line stands: in the text of the page, in a column beside another, or in the row of a table. */
export type Region = 'main' | 'column' | 'table'

/** A call of a footnote within a line, or its label at the start of the note. */
export interface Call {
  readonly from: number
  readonly to: number
  readonly label: string
}

/** A word of a line that was read from a picture. */
export interface LineWord {
  readonly from: number
  readonly to: number
  readonly word: RecognizedWord
}

/** A printed line. */
export interface Line {
  readonly page: number
  readonly text: string
  /** What `text` says to a reader, where its font is one of the time before Unicode; else the same. */
  readonly words: string
  /** Which part of `text` is in which font, in order and without a gap but for blanks. */
  readonly fonts: readonly { readonly from: number; readonly to: number; readonly font: PdfFont }[]
  readonly calls: readonly Call[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  /** Width of its first word: whether that would have fitted on the line before. */
  readonly firstWidth: number
  /** Where the text behind the first word begins, as that of a bullet does. */
  readonly textX: number
  readonly bold: boolean
  readonly artifact: boolean
  readonly region: Region
  /** Lines of one region that belong together have one number. */
  readonly block: number
  /** Its words from left to right, where it was read from a picture. */
  readonly scanned?: readonly LineWord[]
  /** What it is instead of the document's text: noise, what belongs to the page, a rule between two parts of the text. */
  readonly apart?: ScanNoise['kind'] | 'furniture' | 'rule'
  /** Of the row of a table: its cells, and the printed lines of each. */
  readonly cells?: readonly (readonly Line[])[]
  /** Which of them are one with the cell above, as in `SourceLine`. */
  readonly merged?: readonly number[]
}

/** A blank is wider than this share of the size, where the file writes none. */
const BLANK = 0.17
const CALL_SIZE = 0.8
/** What begins a line or follows a letter without a blank need not be so small. */
const CALL_SIZE_CLOSE = 0.92
/** A call is raised by this share of the size at least; an index is lowered so much. */
const CALL_RISE = 0.15
/** @example "1", "12", "[3]", "(2)" */
const CALL = /^[[(]?(\d{1,3})[\])]?$/u

const NO_CALLS: readonly Call[] = []

/** Puts the pieces of a line together, from left to right. */
export function line(pieces: readonly Piece[], of: Pick<Line, 'page' | 'region' | 'block'>): Line {
  const size = mainSize(pieces)
  const y = pieces.find((piece) => piece.size === size)?.y ?? 0
  // Parts are joined at the end: strings that grow keep all that they grew from.
  const parts: string[] = []
  const wordParts: string[] = []
  let length = 0
  const fonts: { from: number; to: number; font: PdfFont }[] = []
  const calls: Call[] = []
  let before: Piece | undefined
  let firstEnd: number | undefined
  let textX: number | undefined
  for (const piece of pieces) {
    const isClose = before === undefined || !needsBlank(before, piece, size)
    if (before !== undefined && !isClose) {
      parts.push(' ')
      wordParts.push(' ')
      length += 1
      firstEnd ??= before.x1
      textX ??= piece.x0
    }
    const from = length
    const isIndex =
      before !== undefined &&
      isClose &&
      piece.size < CALL_SIZE_CLOSE * size &&
      piece.y - y > CALL_RISE * size &&
      /\d$/.test(before.text)
    const text = isIndex ? loweredFigures(piece.text) : piece.text
    parts.push(text)
    wordParts.push(asRead(text, piece.font.name))
    length += piece.text.length
    const last = fonts.at(-1)
    if (last !== undefined && last.font.name === piece.font.name) last.to = length
    else fonts.push({ from, to: length, font: piece.font })
    const isRaised = piece.size < (isClose ? CALL_SIZE_CLOSE : CALL_SIZE) * size && y - piece.y > CALL_RISE * size
    const label = isRaised ? CALL.exec(piece.text)?.[1] : undefined
    if (label !== undefined) calls.push({ from, to: length, label })
    before = piece
  }
  const x0 = least(pieces.map((piece) => piece.x0))
  const x1 = greatest(pieces.map((piece) => piece.x1))
  const text = parts.join('')
  const words = wordParts.join('')
  const letters = pieces.filter((piece) => /[\p{L}\xA1-\xFF]/u.test(piece.text))
  return {
    // Written out, and trimmed: a long document keeps hundreds of thousands of these.
    page: of.page,
    region: of.region,
    block: of.block,
    text,
    words: words === text ? text : words,
    fonts: fonts.slice(),
    calls: calls.length === 0 ? NO_CALLS : calls,
    x0,
    x1,
    y,
    size,
    firstWidth: (firstEnd ?? x1) - x0,
    textX: textX ?? x1,
    bold: letters.length > 0 && letters.every(({ font }) => font.bold),
    artifact: pieces.every((piece) => piece.artifact),
  }
}

/** Figures of an index that stands behind other figures, as such: "10" with a lowered 2 is not 102. */
const loweredFigures = (text: string): string => text.replace(/\d/g, (figure) => String.fromCharCode(0x2080 + Number(figure)))

function needsBlank(before: Piece, piece: Piece, size: number): boolean {
  const gap = piece.x0 - before.x1
  // Signs over letters are set back, whatever blank the file writes around them.
  if (gap < -0.3 * size) return false
  return before.blankAfter || piece.blankBefore || gap > BLANK * Math.min(before.size, piece.size)
}
