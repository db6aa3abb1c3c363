import { spellableShare } from './syllables.js'

/** A page of fewer words tells nothing of its letters. */
const LEAST_WORDS = 25
/** A page with a smaller share of Vietnamese words is none that a person would read. */
const LEAST_SPELLABLE = 0.4
/** Shares from which a page is in another language: letters among its characters, words that can be spoken. */
const LETTERS = 0.75
const SPOKEN = 0.6
/**
 * A word of some language: of Latin letters it has a vowel, few consonants in a row, and no capital within; or it is an
 * abbreviation. Not with the flag `i`, under which `\p{Lu}` is any letter with a case.
 *
 * @example "Management", "ODA", "лес", not "7KӵF", "qkdq", "QJKÿ"
 */
const WORD =
  /^(?=.*[AEIOUYÀ-ÜĂƠƯaeiouyà-üăơư])(?!.*[^AEIOUYÀ-ÜĂƠƯaeiouyà-üăơư]{5})\p{Lu}?[\p{Ll}\p{M}]+$|^\p{Lu}{2,}$|^(?!.*\p{sc=Latin})\p{Lu}?[\p{Ll}\p{M}]+$/u

/** What is left of words that lost their other letters: a lone vowel with a mark, seldom a word; "đ" is a currency. @example "ự", "ấ" */
const LEFT_OVER = /(?<![\p{L}\p{M}])(?=\p{sc=Latin})[^\P{L}\p{ASCII}đĐ](?![\p{L}\p{M}])/gu
/** Share of them from which a text has lost its letters; about one word of a hundred is such a letter. */
const MOST_LEFT_OVER = 0.2

/**
 * Whether the letters of a page spell no language: a font that does not tell what its glyphs are, or tells it of a few
 * letters alone.
 */
export function isGarbled(text: string): boolean {
  const words = text.match(/\S+/gu) ?? []
  if (words.length < LEAST_WORDS) return false
  if (words.length * MOST_LEFT_OVER < (text.match(LEFT_OVER)?.length ?? 0)) return true
  if (spellableShare(text) >= LEAST_SPELLABLE) return false
  const letters = (text.match(/\p{L}/gu)?.length ?? 0) / words.join('').length
  const tokens = words.map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, '')).filter((word) => word !== '')
  return letters < LETTERS || tokens.filter((token) => WORD.test(token)).length < SPOKEN * tokens.length
}
