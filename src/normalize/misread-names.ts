import { isFamilyName } from '../vietnamese/names.js'
import type { Context, Reading } from './misread-context.js'
import { opens, seen } from './misread-finding.js'
import { hasCapital, isInCapitals, type Piece } from './misread-words.js'

/** Times that a word that begins with a capital within a sentence must have been seen with its neighbour. */
export const SEEN_IN_NAME = 8
/**
 * Whether a word stands in a run of a few words with capitals that begins with a family name, and no such word as
 * `Đoàn Thanh niên`.
 */
export function isInPersonName(pieces: readonly Piece[], index: number, context: Context): boolean {
  const isCapital = (at: number): boolean => pieces[at]?.kind === 'word' && hasCapital(pieces[at]?.text ?? '')
  let from = index
  while (index - from < LONGEST_NAME && isCapital(from - 1)) from -= 1
  let to = index
  while (to - index < LONGEST_NAME && isCapital(to + 1)) to += 1
  const [first, second] = [pieces[from]?.key ?? '', pieces[from + 1]?.key ?? '']
  return to > from && to - from < LONGEST_NAME && isFamilyName(first) && context.pairs.pair(first, second) < SEEN_IN_NAME
}

/** Whether a word may belong to the name of a person or a place, so that nobody but a person may change it. */
export function isInName(pieces: readonly Piece[], index: number, reading: Reading | undefined, context: Context): boolean {
  const piece = pieces[index]
  if (piece === undefined || !hasCapital(piece.text)) return false
  if (isInPersonName(pieces, index, context)) return true
  if (isInCapitals(piece.text)) return false
  // At the beginning of a sentence any word has a capital; a name goes on with another.
  if (opens(pieces, index)) return hasCapital(pieces[index + 1]?.text ?? '') && (reading?.right ?? 0) < SEEN_IN_NAME
  return reading === undefined || seen(reading) < SEEN_IN_NAME
}
/** Words of a name, less one: `Nguyễn Thị Minh Khai`. */
const LONGEST_NAME = 4
