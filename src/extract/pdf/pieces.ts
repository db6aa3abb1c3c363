import type { LoadedFont } from './font.js'
import type { FontLetters } from './letters.js'
import type { Piece } from './page.js'

/** A piece while letters are added; `codes` is null where a code is no byte. */
export interface OpenPiece {
  text: string
  codes: string | null
  font: LoadedFont
  size: number
  x0: number
  x1: number
  y: number
  angle: number
  blankBefore: boolean
  blankAfter: boolean
  artifact: boolean
}

/** Text that runs along the page keeps its place; text that runs up or down is turned about the corner of the page, to be read after the rest. */
export function place(
  from: readonly [number, number],
  to: readonly [number, number],
  angle: number,
): { x0: number; x1: number; y: number } {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [u, v] = turned(from, angle)
  return { x0: u, x1: u + length, y: v }
}

/** A point in a page that was turned so that the text runs along it. */
function turned([x, y]: readonly [number, number], angle: number): readonly [number, number] {
  if (angle === 0) return [x, y]
  const radians = (angle * Math.PI) / 180
  return [x * Math.cos(radians) + y * Math.sin(radians), y * Math.cos(radians) - x * Math.sin(radians)]
}

/** How far behind the end of a piece a letter stands; undefined where it stands on another line. */
export function distance(last: OpenPiece | undefined, from: readonly [number, number], angle: number): number | undefined {
  if (last === undefined || last.angle !== angle) return undefined
  const [u, v] = turned(from, angle)
  return Math.abs(v - last.y) < 0.05 * last.size ? u - last.x1 : undefined
}

/**
 * Whether a blank stands right behind a piece, up to a share of its size, as far as can be told. A file that writes raised
 * letters after all others leaves room for them, and the blank that follows in the file stands behind that room.
 */
export const isBehind = (last: OpenPiece, from: readonly [number, number], angle: number, share: number): boolean =>
  last.angle !== angle || turned(from, angle)[0] - last.x1 < share * last.size

/** Turns what was gathered into pieces: fonts with letters of their own hand on their codes, and what is printed twice counts once. */
export function finished(pieces: readonly OpenPiece[]): Piece[] {
  const words = new Map<FontLetters, string[]>()
  for (const { font, text } of pieces) {
    const list = words.get(font.letters)
    if (list === undefined) words.set(font.letters, [text])
    else list.push(text)
  }
  for (const [letters, list] of words) letters.noteWords(list.join(' '))
  const main = mainAngle(pieces)
  const seen = new Map<string, OpenPiece>()
  const result: Piece[] = []
  for (const piece of pieces) {
    const key = `${piece.text} ${String(Math.round(piece.y / 4))}`
    const twin = seen.get(key)
    if (
      twin !== undefined &&
      twin.angle === piece.angle &&
      Math.abs(twin.x0 - piece.x0) < 0.2 * piece.size &&
      Math.abs(twin.y - piece.y) < 0.2 * piece.size
    )
      continue
    seen.set(key, piece)
    const { font, size, x0, x1, blankBefore, blankAfter, artifact } = piece
    // What does not run with the text (a stamp, a note in the margin) is read below it.
    const y = piece.angle === main ? piece.y : piece.y + 100_000 + Math.abs(piece.angle) * 1000
    const text = font.letters.lettersOf(piece.text, piece.codes)
    result.push({ text, font: font.font, size, x0, x1, y, blankBefore, blankAfter, artifact })
  }
  return result
}

/** The way most letters run, in degrees. */
function mainAngle(pieces: readonly OpenPiece[]): number {
  const letters = new Map<number, number>()
  for (const { angle, text } of pieces) letters.set(angle, (letters.get(angle) ?? 0) + text.length)
  let best = 0
  for (const [angle, count] of letters) if (count > (letters.get(best) ?? 0)) best = angle
  return best
}
