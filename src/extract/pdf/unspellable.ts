import { decodeBy } from '../../vietnamese/encoding.js'
import { encodings } from '../../vietnamese/encodings.js'
import { isGarbled } from '../../vietnamese/garbled.js'
import { needsShift, shiftedText, shiftOf } from '../../vietnamese/shifted-codes.js'
import { spellableShare } from '../../vietnamese/syllables.js'
import type { Line } from './line.js'

/** A page whose letters were rightly put right has so many Vietnamese words at least. */
const MENDED = 0.6

/**
 * Whether the letters of a page spell no language and none of the repairs that follow will change that, as far as can be told
 * before: then its picture is to be read. Whether a page is called so is decided when it is repaired.
 */
export function isUnspellable(lines: readonly Line[]): boolean {
  const text = lines.map(({ words }) => words).join('\n')
  if (!isGarbled(text)) return false
  const shift = shiftOf(text)
  if (shift !== undefined) {
    const read = lines.map(({ words }) => (needsShift(words, shift) === false ? words : shiftedText(words, shift)))
    if (isMended(read.join('\n'))) return false
  }
  return !encodings.some((encoding) => isMended(decodeBy(encoding, text).text))
}

const isMended = (text: string): boolean => !isGarbled(text) && spellableShare(text) >= MENDED
