import type { Bytes } from './bytes.js'
import { propertiesIn, type Property } from './properties.js'
import { PARTS, type WordFile } from './word-file.js'

/** A piece of text as it lies in the stream. Source: [MS-DOC] 2.8.35, 2.9.177. */
export interface Piece {
  /** Characters from the beginning of all text. */
  readonly from: number
  readonly to: number
  /** Where it lies in the stream, in bytes. */
  readonly at: number
  /** Whether a character is one byte, or two. */
  readonly bytes: 1 | 2
}

/** Properties of a stretch of the stream, `[from, to)` in bytes. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** The style of a paragraph; 0 for letters. */
  readonly style: number
  readonly properties: readonly Property[]
}

const PAGE = 512
const PIECE_TABLE = 2
const ONE_BYTE = 0x40000000

/** The pieces of the text in its order. What lies outside the stream is left out. */
export function readPieces(file: WordFile): Piece[] {
  const part = file.part(PARTS.pieces)
  let at = 0
  // Properties of pieces that were saved in a hurry stand before the table.
  while (at < part.length && part.u8(at) !== PIECE_TABLE) at += 3 + part.u16(at + 1)
  const table = part.slice(at + 5, at + 5 + part.u32(at + 1))
  const count = Math.max(0, Math.floor((table.length - 4) / 12))
  const pieces: Piece[] = []
  for (let index = 0; index < count; index += 1) {
    const from = table.u32(index * 4)
    const to = table.u32(index * 4 + 4)
    const place = table.u32((count + 1) * 4 + index * 8 + 2)
    const bytes = (place & ONE_BYTE) === 0 ? 2 : 1
    const start = bytes === 1 ? (place & (ONE_BYTE - 1)) / 2 : place & (ONE_BYTE - 1)
    const length = Math.min(to - from, Math.floor((file.main.length - start) / bytes))
    if (length > 0) pieces.push({ from, to: from + length, at: start, bytes })
  }
  return pieces
}

/** The pages on which properties stand: numbers of 512-byte pages of the stream. */
function pagesIn(part: Bytes): number[] {
  const count = Math.max(0, Math.floor((part.length - 4) / 8))
  return Array.from({ length: count }, (_, index) => part.u32((count + 1) * 4 + index * 4) & 0x3fffff)
}

/** Properties of letters, in the order of the stream. */
export function readLetterStretches(file: WordFile): Stretch[] {
  return pagesIn(file.part(PARTS.characterPages)).flatMap((number) => {
    const page = file.main.slice(number * PAGE, (number + 1) * PAGE)
    const count = page.u8(PAGE - 1)
    return Array.from({ length: count }, (_, index) => {
      const at = page.u8((count + 1) * 4 + index) * 2
      const list = at === 0 ? page.slice(0, 0) : page.slice(at + 1, at + 1 + page.u8(at))
      return { from: page.u32(index * 4), to: page.u32(index * 4 + 4), style: 0, properties: propertiesIn(list) }
    })
  })
}

/** Properties of paragraphs, in the order of the stream. */
export function readParagraphStretches(file: WordFile): Stretch[] {
  return pagesIn(file.part(PARTS.paragraphPages)).flatMap((number) => {
    const page = file.main.slice(number * PAGE, (number + 1) * PAGE)
    const count = page.u8(PAGE - 1)
    return Array.from({ length: count }, (_, index) => {
      const at = page.u8((count + 1) * 4 + index * 13) * 2
      const words = page.u8(at)
      const from = words === 0 ? at + 2 : at + 1
      const list = at === 0 ? page.slice(0, 0) : page.slice(from, words === 0 ? from + page.u8(at + 1) * 2 : from + words * 2 - 1)
      return {
        from: page.u32(index * 4),
        to: page.u32(index * 4 + 4),
        style: list.u16(0),
        properties: propertiesIn(list.slice(2, list.length)),
      }
    })
  })
}

/** Finds the stretch in which a byte of the stream lies. */
export function finder(stretches: readonly Stretch[]): (at: number) => Stretch | undefined {
  const sorted = [...stretches].sort((a, b) => a.from - b.from)
  return (at) => {
    let low = 0
    let high = sorted.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((sorted[middle]?.from ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const found = sorted[low]
    return found !== undefined && found.from <= at && at < found.to ? found : undefined
  }
}
