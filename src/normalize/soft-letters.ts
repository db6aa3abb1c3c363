import { decodeToken } from '../vietnamese/decoded-token.js'
import type { FontSpan } from '../vietnamese/encoded-passages.js'
import type { Encoding } from '../vietnamese/encoding.js'
import { fontEncoding } from '../vietnamese/font-encodings.js'
import { isWellSpelled } from '../vietnamese/spelling.js'

/** In TCVN3 the byte of the letter ư, which programs show as a hyphen that is not seen. */
const SOFT_HYPHEN = '\u00AD'
const WORD = /[\p{L}\p{M}]+/gu

/** A word with a soft hyphen. @example "®\u00ADîc", "\u00AD)" */
const SOFT_WORD = /[^\s\u00AD]*\u00AD\S*/gu

/** Where words with a soft hyphen stand in a stretch of text in a font made for an encoding. */
export const softWords = (encoding: Encoding, text: string): (readonly [from: number, to: number])[] =>
  encoding.doubtful.has(SOFT_HYPHEN) && text.includes(SOFT_HYPHEN)
    ? [...text.matchAll(SOFT_WORD)].map(({ 0: word, index }) => [index, index + word.length])
    : []

/**
 * A piece of text in which soft hyphens are letters where their font was made for the encoding, whatever font the letters
 * around them are in; not where the word is one without them alone. A letter by itself is one too. @example "\u00AD) VÒ vèn"
 *
 * @returns a text of the same length
 */
export function withSoftLetters(
  encoding: Encoding,
  text: string,
  [from, to]: readonly [from: number, to: number],
  fonts: readonly FontSpan[],
): string {
  const piece = text.slice(from, to)
  const letter = encoding.doubtful.get(SOFT_HYPHEN)
  if (letter === undefined || !piece.includes(SOFT_HYPHEN)) return piece
  const put = [...piece].map((char, index) => (char === SOFT_HYPHEN && isInFontOf(encoding, fonts, from + index) ? letter : char))
  const mended = put.join('')
  if (mended === piece || mended.length !== piece.length) return piece
  return isSpelled(encoding, mended) || !isSpelled(encoding, piece.replaceAll(SOFT_HYPHEN, '')) ? mended : piece
}

/** Whether there are words, and all are well spelled once decoded. */
function isSpelled(encoding: Encoding, piece: string): boolean {
  const words = decodeToken(encoding, piece).text.normalize('NFC').match(WORD) ?? []
  return words.length > 0 && words.every(isWellSpelled)
}

/** Fonts are in order: the one at an offset is found in log n. */
function isInFontOf({ id }: Encoding, fonts: readonly FontSpan[], offset: number): boolean {
  let low = 0
  let high = fonts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fonts[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const font = fonts[low]
  return font !== undefined && font.span[0] <= offset && fontEncoding(font.font)?.encoding === id
}
