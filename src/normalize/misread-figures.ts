import { type Finding, isSpelt, opens } from './misread-finding.js'
import type { Piece } from './misread-words.js'

/** A figure with a letter for one of its digits. @example "2O22", "l5", "1O%" */
const FIGURE_WITH_LETTER = /^(?=.*\d)(?=.*[OolI|])[\dOolI|]{2,6}$/u
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' }
/** A Roman number whose strokes were taken for other letters. @example "XHI" for "XIII", "1V" for "IV", "ll" */
const ROMAN_WITH_LETTER = /^(?=[XVI]*[H1l|])[XVIH1l|]{1,6}$/u
/** Two strokes of three, within a sentence: no abbreviation looks so. @example "XHI", "XIH" */
const TWO_STROKES = /^(?:[XV]*HI|[XV]+I+H)$/u
/** What stands before a Roman number within a sentence. @example "khóa" of "khóa XIII", "thứ" of "lần thứ XII" */
const BEFORE_ROMAN = /^(?:khóa|khoá|thứ|chương|phần|mục|lục)$/iu
/** A Roman number up to 99. @example "XIII" */
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u
/** Strokes of a Roman number in whatever order. @example "IIX" */
const ROMAN_LETTERS = /^[IVXL]{2,7}$/u
/** What a Roman number stands before where it numbers a section. @example "-", "." */
const BEHIND_ROMAN = /^[-–.)]/u

/** A figure that a letter stands in, or a Roman number that is none: never changed. */
export function findFigure(pieces: readonly Piece[], index: number): Finding | null {
  const text = pieces[index]?.text ?? ''
  let figure: string
  if (FIGURE_WITH_LETTER.test(text)) figure = text.replace(/[OolI|]/gu, (letter) => DIGITS[letter] ?? letter)
  else if (ROMAN_WITH_LETTER.test(text) && !/^\d+$/u.test(text)) {
    const numbers = opens(pieces, index) && BEHIND_ROMAN.test(pieces[index + 1]?.text ?? '')
    if (!numbers && !TWO_STROKES.test(text) && !(text.length > 1 && isBehindOrdinal(pieces, index))) return null
    figure = text.replaceAll('H', 'II').replace(/[1l|]/gu, 'I')
    // An abbreviation makes none: "VHXH".
    if (!ROMAN.test(figure) && !isBehindOrdinal(pieces, index)) return null
    if (!ROMAN.test(figure)) figure = ''
  } else if (ROMAN_LETTERS.test(text) && !ROMAN.test(text) && isBehindOrdinal(pieces, index)) figure = ''
  else return null
  return {
    kind: 'letters',
    reason: 'figure',
    first: index,
    last: index,
    suggestions: figure === '' ? [] : [{ text: figure, gain: 5, confidence: 0.8 }],
    gain: 5,
    clear: false,
    attested: false,
    untouchable: true,
  }
}

const isBehindOrdinal = (pieces: readonly Piece[], index: number): boolean => BEFORE_ROMAN.test(pieces[index - 1]?.text ?? '')

/** @example "tổ", "21", "XIII" */
const TOKEN = /[\p{L}\p{M}\p{N}|]+/gu
/** A word with a figure or a stroke for one of its letters. @example "đ1ều", "1ãnh", "ch|" */
const WORD_WITH_FIGURE = /^(?=.*\p{Ll}.*\p{Ll})[\p{L}\p{M}]*[\d|][\p{L}\p{M}]*$/u
/** A word with a figure at one end: the two may have run together. @example "ngày1", "5năm" */
const WORD_AND_FIGURE = /^(?:\d([\p{L}\p{M}]+)|([\p{L}\p{M}]+)\d)$/u

/** Whether a word of a text is a figure, a Roman number, or holds one. */
function isFigure(token: string, isKnown: (word: string) => boolean): boolean {
  if (ROMAN.test(token) || ROMAN_LETTERS.test(token)) return true
  if (!/[\p{N}]/u.test(token)) return false
  if (!WORD_WITH_FIGURE.test(token)) return true
  const [, behind, before] = WORD_AND_FIGURE.exec(token) ?? []
  const word = behind ?? before
  return word !== undefined && isSpelt(word) && isKnown(word)
}

/**
 * Whether a repair would change, drop or fill in a figure or a Roman number, which is nobody's but a person's to do. Capitals
 * and blanks alone may change (`Vi phạm` in capitals).
 *
 * @param isKnown whether the field has a word
 */
export function touchesFigure(before: string, after: string, isKnown: (word: string) => boolean): boolean {
  const has = (text: string): boolean => (text.match(TOKEN) ?? []).some((token) => isFigure(token, isKnown))
  if (has(before)) return true
  const squeezed = (text: string): string => text.replace(/\s/gu, '').toLowerCase()
  return squeezed(before) !== squeezed(after) && has(after)
}
