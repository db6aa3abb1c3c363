import { isCommonSyllable } from '../vietnamese/common-syllables.js'
import { MARKED_LETTERS } from '../vietnamese/encoding.js'
import { isWellSpelled } from '../vietnamese/spelling.js'

/*
 * A font that shows a letter and yields another sign for it when copied: `tr−ờng`, `x∙ hội`. Which sign stands for which
 * letter is found from the words: under the right letter all of them become syllables.
 */

/** The letter that a sign stands for, and how sure that is. */
export interface Meaning {
  readonly letter: string
  /** Whether another sign, which more words have, means the same letter: then this one is its capital. */
  readonly capital: boolean
  /** 0 to 1: share of the words with the sign that become syllables. */
  readonly share: number
}

/** A word with signs in it, and how often it occurs. */
export type SignedWords = ReadonlyMap<string, number>

const ASCII_LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Small letters that a sign may stand for. */
const LETTERS = [...MARKED_LETTERS.filter((letter) => letter === letter.toLowerCase()), ...ASCII_LETTERS]
const VIETNAMESE = new Set([...MARKED_LETTERS, ...ASCII_LETTERS, ...ASCII_LETTERS.toUpperCase()])

/** How many signs, and words with a sign, are looked at: the most frequent ones. */
const MOST_SIGNS = 80
const MOST_WORDS = 300
/** Different words that must become syllables, and the share of all. */
const LEAST_WORDS = 3
const LEAST_SHARE = 0.8
/** How much better the best letter must be than the next. */
const MARGIN = 1.25
const COMMON = 3
const SPELLED = 1

/** Whether a character is none of the letters that Vietnamese is written with. */
export const isSign = (char: string): boolean => !VIETNAMESE.has(char)

/** Capitals among the signs that fonts are known to yield. @example "TRUNG ƢƠNG" */
const CAPITAL_SIGN = /[ƢÐƉ]/u

/** A word with each sign that has a meaning replaced; a capital where the letters around are. */
export function readSigns(word: string, meanings: ReadonlyMap<string, Meaning>): string {
  const letters = [...word].filter((char) => !isSign(char))
  const capitals = letters.length > 0 && letters.every((char) => char !== char.toLowerCase())
  return [...word]
    .map((char) => {
      const meaning = meanings.get(char)
      if (meaning === undefined) return char
      return capitals || meaning.capital || CAPITAL_SIGN.test(char) ? meaning.letter.toUpperCase() : meaning.letter
    })
    .join('')
}

/** What may stand in the middle of a whole word: a hyphen at a line end that is no more, and what does not show. */
const JOINED = /[-\u00AD\u200B-\u200D\u2060\uFEFF]/u

/** Signs that are letters of something, or of nothing: never punctuation. @example "ƣ", U+E012, U+FFFD */
const LETTER_LIKE = /[\p{L}\p{Co}\p{Cn}\uFFFD]/u

/** Whether a word is one, or several, without its signs: then they tell nothing. @example "kinh-tế", "“chi" */
function isWhole(word: string): boolean {
  const signs = [...word].filter(isSign)
  if (signs.some((sign) => LETTER_LIKE.test(sign))) return false
  const parts = [...word]
    .map((char) => (isSign(char) ? ' ' : char))
    .join('')
    .split(' ')
    .filter(Boolean)
  return parts.every(isWellSpelled) || (signs.every((sign) => JOINED.test(sign)) && isWellSpelled(parts.join('')))
}

/** Finds the letters that signs stand for: the sign with the most words first, as it makes others readable. */
export function meaningsOf(words: SignedWords): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  const refused = new Set<string>()
  for (let round = 0; round < MOST_SIGNS; round += 1) {
    const sign = mostFrequentSign(words, meanings, refused)
    if (sign === undefined) break
    const meaning = meaningOf(sign, words, meanings)
    if (meaning === undefined) refused.add(sign)
    else {
      const capital = [...meanings.values()].some(({ letter }) => letter === meaning.letter) && !CAPITAL_SIGN.test(sign)
      meanings.set(sign, { ...meaning, capital })
      // What was in doubt may be clear now.
      refused.clear()
    }
  }
  return meanings
}

/** Signs of a word that have no meaning yet. */
const openSigns = (word: string, meanings: ReadonlyMap<string, Meaning>): Set<string> =>
  new Set([...word].filter((char) => isSign(char) && !meanings.has(char)))

function mostFrequentSign(
  words: SignedWords,
  meanings: ReadonlyMap<string, Meaning>,
  refused: ReadonlySet<string>,
): string | undefined {
  const counts = new Map<string, number>()
  for (const [word] of words) {
    const signs = openSigns(word, meanings)
    for (const sign of signs) if (signs.size === 1 && !refused.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  let best: string | undefined
  for (const [sign, count] of counts) if (count >= LEAST_WORDS && count > (counts.get(best ?? '') ?? 0)) best = sign
  return best
}

function meaningOf(sign: string, words: SignedWords, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const telling = [...words.keys()]
    .filter((word) => word.includes(sign) && openSigns(word, meanings).size === 1)
    .map((word) => readSigns(word, meanings))
    .filter((word) => !isWhole(word))
    .slice(0, MOST_WORDS)
  if (telling.length < LEAST_WORDS) return undefined
  // The same words are asked about in every round.
  const key = `${sign} ${telling.join(' ')}`
  if (!tried.has(key)) {
    if (tried.size >= TRIED_LIMIT) tried.clear()
    tried.set(key, bestLetter(sign, telling))
  }
  return tried.get(key)
}

const tried = new Map<string, Meaning | undefined>()
const TRIED_LIMIT = 100

/** The letter under which the words become syllables; undefined where none is clearly better than the others. */
function bestLetter(sign: string, telling: readonly string[]): Meaning | undefined {
  const letters = LETTERS.map((letter) => {
    const as = new Map([[sign, { letter, capital: false, share: 1 }]])
    const values = telling.map((word) => valueOf(readSigns(word, as)))
    const right = values.filter((value) => value > 0).length
    return { letter, right, value: values.reduce((sum, value) => sum + value, 0) }
  }).sort((a, b) => b.value - a.value)
  const [best, next] = letters
  if (best === undefined || best.right < LEAST_WORDS || best.right < LEAST_SHARE * telling.length) return undefined
  if (next !== undefined && best.value < MARGIN * next.value) return undefined
  return { letter: best.letter, capital: false, share: best.right / telling.length }
}

function valueOf(word: string): number {
  const lower = word.toLowerCase()
  return isCommonSyllable(lower) ? COMMON : isWellSpelled(lower) ? SPELLED : 0
}

/**
 * A word put right; undefined where its signs mean themselves. What is a word, or several, without its signs too, must
 * become a common one: "ng-ời", not "trị-".
 */
export function mendedWord(word: string, meanings: ReadonlyMap<string, Meaning>): string | undefined {
  const mended = readSigns(word, meanings)
  if (mended === word) return undefined
  const common = isCommonSyllable(mended.toLowerCase())
  if (!isWhole(word)) return common || isWellSpelled(mended) ? mended : undefined
  const parts = word.toLowerCase().split(new RegExp(`[${[...meanings.keys()].map(escaped).join('')}]`, 'u'))
  return common && !parts.some((part) => isCommonSyllable(part) || (part.length > 2 && isWellSpelled(part))) ? mended : undefined
}

const escaped = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
