import { stripMarks } from '../vietnamese/tones.js'
import { FIGURE, isWordKey, pairKey } from '../vietnamese/word-pairs.js'
import type { Context } from './misread-context.js'
import type { Finding } from './misread-finding.js'
import { isInCapitals, keyBeside, type Piece } from './misread-words.js'

/** Letters that a digit stands for where it was read in their place. */
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'tli', '5': 's', '6': 'b', '8': 'b' }
/** Figures that may be a word, or have its last letters. @example "10" for "Tổ", "1Ổ" */
const SHORT = /^(?:[01568]{1,2}|[01568]\p{L}{1,3})$/u
/** Times that a word must have been seen before the next one, against a figure there. */
const OFTEN = 20
/** Words that begin as many others end, and of which there may be some. @example "10 chức danh" */
const COUNTED: ReadonlySet<string> = new Set(
  ['chức danh', 'chức năng', 'chức vụ', 'chức sắc', 'chức việc', 'chức vị', 'chức trách', 'dân quân', 'dân phòng', 'dân tộc'].map(
    pairKey,
  ),
)
/** What has a number behind it, so often, goes with a figure. @example "Điều 10" */
const NUMBERED = 5

/** A figure where the field always has a word that looks like it (`10 chức` for `tổ chức`): never changed. */
export function findWordForFigure(pieces: readonly Piece[], index: number, context: Context): Finding | null {
  const [piece, next] = [pieces[index], pieces[index + 1]]
  if (piece?.kind !== 'mixed' || next?.kind !== 'word' || !SHORT.test(piece.text)) return null
  const before = keyBeside(pieces, index - 1)
  if (/^\d+$/u.test(piece.text) && isWordKey(before) && context.pair(before, FIGURE) >= NUMBERED) return null
  if (COUNTED.has(`${next.key} ${keyBeside(pieces, index + 2)}`)) return null
  const known = skeletonsOf(piece.text)
    .flatMap((skeleton) => context.pairs.variants(skeleton))
    .map((word) => ({ word, times: context.pairs.pair(word, next.key) }))
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
  const [best] = known
  if (best === undefined || best.times < OFTEN * (1 + context.pairs.pair(FIGURE, next.key))) return null
  const word = context.spelled(best.word)
  return {
    kind: 'letters',
    reason: 'figure',
    first: index,
    last: index,
    suggestions: [{ text: isInCapitals(next.text) ? word.toUpperCase() : word, gain: 5, confidence: 0.7 }],
    gain: 5,
    clear: false,
    attested: false,
    untouchable: true,
  }
}

/** Words without marks that a short figure may be. @example "10" → "to", "lo", "io" */
const skeletonsOf = (text: string): string[] =>
  [...stripMarks(text.toLowerCase())].reduce<string[]>(
    (found, sign) => found.flatMap((start) => [...(LETTERS[sign] ?? sign)].map((letter) => start + letter)),
    [''],
  )
