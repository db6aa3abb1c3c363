/** A tone on the second vowel of an open oa, oe or uy: "uỷ", "hoá", "khoẻ"; not "quý", "toàn" */
const TONE_ON_SECOND = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{sc=Latin}\p{M}])/gu

const TONE_ON_FIRST: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // prettier-ignore

/**
 * One spelling to look for phrases in: lower case, and of the two ways to place a tone (uỷ, ủy) the older one. As long
 * as the text it is made from, so that an offset in the one is an offset in the other.
 */
export function respell(text: string): string {
  const lower = text.toLowerCase()
  const sameLength = lower.length === text.length ? lower : [...text].map(lowerLetter).join('')
  return sameLength.replace(TONE_ON_SECOND, (vowels) => TONE_ON_FIRST[vowels] ?? vowels)
}

/** İ alone becomes two letters in lower case. */
function lowerLetter(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

/** A tone on the first vowel of an open oa, oe or uy: "ủy", "hóa"; not "quý", "tùy" of a longer word */
const FIRST = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{sc=Latin}\p{M}])/gu
const ON_SECOND: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TONE_ON_FIRST).map(([second, first]) => [first, second]),
)

/** The newer way to place a tone in words in small letters: `uỷ`, `hoá`. */
export const tonesOnSecond = (words: string): string => words.replace(FIRST, (vowels) => ON_SECOND[vowels] ?? vowels)

/** Whether a text rather places tones in the newer way. */
export const prefersTonesOnSecond = (text: string): boolean =>
  (text.match(TONE_ON_SECOND) ?? []).length > (text.match(FIRST) ?? []).length
