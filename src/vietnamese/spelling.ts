import { isCommonSyllable } from './common-syllables.js'
import { isSyllable } from './syllables.js'
import { splitTone } from './tones.js'

/** c, g and ng before e, ê, i and y; k, gh and ngh before others. @example "ce", "ka", "ngho" */
const WRONG_INITIAL = /^(?:(?:c|ng|g(?!i))(?=[eêiy])|(?:k(?!h)|gh|ngh)(?![eêiy]))/u
/** A tone on the second vowel where only the first may bear it. @example "daò", "maí"; not "quý", "giữ", "hoà" */
const TONE_ON_GLIDE =
  /^(?!gi[\u0300-\u0323]|qu)\P{L}*[b-df-hj-np-tv-xzđ]*[aăâeêoôơuưi][\u0302\u0306\u031B]?[oiuy][\u0300\u0301\u0303\u0309\u0323]$/u
/** The glides `oa`, `oe`, `uy`, `uê`, `uơ`, `ươ`, `iê` lead to a second vowel that may bear the tone. @example "uý" */
const RISING = /u[y]|o[ae]|u[êơ]|i[êe]/u

/**
 * Whether a word is a Vietnamese syllable by all the rules of spelling, where {@link isSyllable} is lenient: `ka` and
 * `daò` are none.
 */
export function isWellSpelled(word: string): boolean {
  const lower = word.toLowerCase()
  if (!isSyllable(lower)) return false
  const { base, tone } = splitTone(lower)
  if (WRONG_INITIAL.test(base)) return false
  return tone === '' || RISING.test(base) || !TONE_ON_GLIDE.test(lower.normalize('NFD'))
}

/** A capital behind a small letter. @example "tRườNg" */
const BROKEN_CASE = /\p{Ll}\p{Lu}/u
/** Capitals, and letters in no syllable: an abbreviation. @example "HĐND", "QĐ", "BHLĐ" */
const ABBREVIATION = /^(?=.*[A-ZĐ]{2})[A-ZĐƯƠÔÂĂÊ]{2,9}$/u
const ASCII = /^[\0-\x7F]*$/

/** What a word says for or against its text being Vietnamese. */
export const EVIDENCE = { common: 2.5, spelled: 1, nothing: 0, against: -3 } as const

/**
 * How much a word speaks for its text being Vietnamese as it stands. A word without marks, an abbreviation says
 * nothing.
 *
 * @param word letters alone, NFC
 * @param caseless whether capitals may stand beside small letters (a font decides)
 */
export function evidenceOf(word: string, caseless: boolean): number {
  if (ASCII.test(word)) return EVIDENCE.nothing
  if (word === 'Đ' || word === 'đ' || ABBREVIATION.test(word)) return EVIDENCE.nothing
  if (!caseless && BROKEN_CASE.test(word)) return EVIDENCE.against
  const lower = word.toLowerCase()
  if (isCommonSyllable(lower)) return EVIDENCE.common
  return isWellSpelled(lower) ? EVIDENCE.spelled : EVIDENCE.against
}
