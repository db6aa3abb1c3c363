import { type Finding, opens } from './misread-finding.js'
import type { Piece } from './misread-words.js'

/** A figure with a letter for one of its digits. @example "2O22", "l5", "1O%" */
const FIGURE_WITH_LETTER = /^(?=.*\d)(?=.*[OolI|])[\dOolI|]{2,6}$/u
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' }
/** A Roman number whose strokes were taken for other letters. @example "XHI" for "XIII", "1V" for "IV", "ll" */
const ROMAN_WITH_LETTER = /^(?=[XVI]*[H1l|])[XVIH1l|]{1,6}$/u
/** Two strokes of three, within a sentence: no abbreviation looks so. @example "XHI" */
const TWO_STROKES = /^[XV]*HI$/u
/** What a Roman number stands before where it numbers a section. @example "-", "." */
const BEHIND_ROMAN = /^[-–.)]/u

/** A figure that a letter stands in, or a Roman number that is none: never changed. */
export function findFigure(pieces: readonly Piece[], index: number): Finding | null {
  const text = pieces[index]?.text ?? ''
  let figure: string
  if (FIGURE_WITH_LETTER.test(text)) figure = text.replace(/[OolI|]/gu, (letter) => DIGITS[letter] ?? letter)
  else if (ROMAN_WITH_LETTER.test(text) && !/^\d+$/u.test(text)) {
    const numbers = opens(pieces, index) && BEHIND_ROMAN.test(pieces[index + 1]?.text ?? '')
    if (!numbers && !TWO_STROKES.test(text)) return null
    figure = text.replaceAll('H', 'II').replace(/[1l|]/gu, 'I')
  } else return null
  return {
    kind: 'letters',
    reason: 'figure',
    first: index,
    last: index,
    suggestions: [{ text: figure, gain: 5, confidence: 0.8 }],
    gain: 5,
    clear: false,
    attested: false,
    untouchable: true,
  }
}
