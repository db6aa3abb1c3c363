import { isRunTogether } from '../../vietnamese/run-together.js'
import { isSyllable } from '../../vietnamese/syllables.js'
import type { Chain } from './chains.js'

/** Letters of a word without the signs around it. @example "(đảng," */
const BARE = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu
/** What says neither that something was read well nor ill. @example "21-NQ/TW", "HĐND", "2022", "4%" */
const NEUTRAL = /\d|^\p{Lu}{2,6}$|\p{L}[/&-]\p{L}/u

/** Words without a blank between them are parted by what follows the first. @example "-Lưu:CNTT,VT." */
const GLUED_BY = /(?<=\p{L}{2}[:;,.])(?=\p{L}{2})/u

export const textOf = ({ words }: Pick<Chain, 'words'>): string => words.map(({ word }) => word.text.trim()).join(' ')

/** How sure the engine is of a chain, 0 to 1; long words count more. */
export function confidenceOf({ words }: Pick<Chain, 'words'>): number {
  const weight = words.reduce((sum, { word }) => sum + word.text.length, 0)
  return weight === 0 ? 0 : words.reduce((sum, { word }) => sum + word.confidence * word.text.length, 0) / weight
}

/** Share of the words of a chain that can be Vietnamese, 0 to 1; null where no word tells. */
export function legibleShare({ words }: Pick<Chain, 'words'>): number | null {
  let letters = 0
  let legible = 0
  for (const { word } of words)
    for (const part of word.text.split(GLUED_BY)) {
      const bare = part.replace(BARE, '')
      // A lone letter is a word of a language that has few of them.
      const isLegible = bare.length > 1 && (isSyllable(bare.toLowerCase()) || isRunTogether(bare))
      if (!isLegible && (bare === '' || (NEUTRAL.test(bare) && bare.length > 1))) continue
      letters += bare.length
      if (isLegible) legible += bare.length
    }
  return letters === 0 ? null : legible / letters
}

export const hasLetters = (text: string): boolean => /[\p{L}\d]/u.test(text)

/** Syllables of so many letters hardly come of strokes; nor do capitals that run together. */
const LONG = 4

function isLongSyllable({ word }: Chain['words'][number]): boolean {
  const bare = word.text.replace(BARE, '')
  return bare.length >= LONG && (isSyllable(bare.toLowerCase()) || isRunTogether(bare))
}

/** Whether a chain reads like what an engine makes of strokes that are no print. */
export function isDebris(chain: Pick<Chain, 'words'>): boolean {
  const { words } = chain
  const sure = confidenceOf(chain)
  const legible = legibleShare(chain)
  // Strokes are now and then read as short syllables by chance, and never surely.
  if (sure < 0.3) return legible === null || legible < 0.9 || !words.some(isLongSyllable)
  if (legible === null) return sure < 0.5
  return sure < 0.85 && legible < 0.4
}
