import { isWellSpelled } from './spelling.js'

/** By how much codes are off: glyph numbers that were taken for codes of letters. */
export interface Shift {
  /** What is to be added to a code. */
  readonly by: number
  /** Whether to all codes, or to those alone that become ASCII. */
  readonly all: boolean
  /** Share of the words that are syllables then, 0 to 1. */
  readonly share: number
}

/** How far the codes are tried; 29 is met most, where glyph numbers were taken for codes. */
const FARTHEST = 96
/** How many words of a font are looked at. */
const SAMPLE = 400
const LEAST_WORDS = 8
/** Share of the words of letters that must be syllables, and the share up to which a text is not readable as it stands. */
const READABLE = 0.75
const UNREADABLE = 0.3
/** Blanks part words whatever the shift. */
const TOKEN = /[^\s\u00A0]+/gu
/** @example "trong", "đảng"; what a comma or full stop may follow */
const LETTERS = /^[\p{L}\p{M}]{2,8}(?=[.,;:)”"]?$)/u
const PLAIN_LETTERS = /^[A-Za-z]{2,8}(?=[.,;:)”"]?$)/u
/** What no text has: figures and blanks that are off by so much that they are no signs any more. @example "\x14\x11" for "1." */
const CONTROL = /[\0-\x08\x0E-\x1F]/
/** The number of a document, read as it stands. @example "45-KH/TU", "21-NQ/TW", "1720/QĐ-UBND" */
const NUMBER = /(?<![\p{L}\p{N}])\d{1,4}\s?[-/]\s?\p{Lu}[\p{Lu}\d]{0,9}(?:[-/]\p{Lu}[\p{Lu}\d]{0,9})*(?![\p{L}\p{N}])/u

const shiftedChar = (char: string, by: number, all: boolean): string => {
  const code = (char.codePointAt(0) ?? 0) + by
  if (char === ' ' || char === '\n' || char === '\r' || char === '\f') return char
  if (code >= 0x20 && code <= 0x7e) return String.fromCharCode(code)
  return all && code > 0xa0 && code < 0xd800 ? String.fromCharCode(code) : char
}

/** Text with its codes put right. */
export const shiftedText = (text: string, { by, all }: Pick<Shift, 'by' | 'all'>): string =>
  Array.from(text, (char) => shiftedChar(char, by, all)).join('')

/** Share of the different words of letters that are syllables; how many there are. */
function readability(words: readonly string[], pattern = LETTERS): { readonly share: number; readonly count: number } {
  const found = [...new Set(words.flatMap((word) => pattern.exec(word)?.[0] ?? []))]
  return { share: found.length === 0 ? 0 : found.filter(isWellSpelled).length / found.length, count: found.length }
}

/** A vowel of any language in Latin letters, marks aside. */
const VOWEL = /[aeiouyæøœı]/u
/** Shares of the words that are letters alone, and of those that have a vowel. */
const WORDS_OF_LETTERS = 0.5
const WITH_VOWEL = 0.97

/** Whether words are of some language as they stand: another alphabet, or Latin letters with vowels among them. */
function isLanguage(words: readonly string[]): boolean {
  const whole = words.flatMap((word) => /^[\p{L}\p{M}]{3,}(?=\P{L}{0,2}$)/u.exec(word)?.[0] ?? [])
  if (whole.length === 0 || whole.length < WORDS_OF_LETTERS * words.filter((word) => word.length > 2).length) return false
  const latin = whole.filter((word) => /^[\p{sc=Latin}\p{M}]+$/u.test(word))
  if (whole.filter((word) => !/\p{sc=Latin}/u.test(word)).length > whole.length / 2) return true
  return (
    latin.length >= whole.length / 2 &&
    latin.filter((word) => VOWEL.test(word.toLowerCase().normalize('NFD'))).length >= WITH_VOWEL * latin.length
  )
}

const wordsOf = (text: string): string[] => text.match(TOKEN) ?? []

/** The shift under which a text becomes readable; undefined for one that is readable, or never is. */
export function shiftOf(text: string): Shift | undefined {
  const words = wordsOf(text).slice(0, SAMPLE)
  if (words.length < LEAST_WORDS || isLanguage(words)) return undefined
  const asIs = readability(words)
  if (asIs.count >= words.length / 4 && asIs.share > UNREADABLE) return undefined
  const sample = words.join(' ')
  let best: (Shift & { readonly right: number }) | undefined
  for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
    if (by === 0) continue
    for (const all of [false, true]) {
      const { share, count } = readability(wordsOf(shiftedText(sample, { by, all })), all ? LETTERS : PLAIN_LETTERS)
      const right = share * count
      if (count >= LEAST_WORDS && share >= READABLE && right > (best?.right ?? 0) && right > 2 * asIs.share * asIs.count)
        best = { by, all, share, right }
    }
  }
  return best
}

/**
 * The shift of a font with too few words to tell it, out of those that other fonts of the document showed: bold and italic
 * letters are off by as much as upright ones. Undefined for what is readable, or never is.
 */
export function sharedShift(text: string, known: readonly Shift[]): Shift | undefined {
  const words = wordsOf(text).slice(0, SAMPLE)
  const asIs = readability(words)
  if (known.length === 0 || words.length === 0 || isLanguage(words) || asIs.share > UNREADABLE) return undefined
  const sample = words.join(' ')
  return known.find(({ by, all }) => {
    const read = shiftedText(sample, { by, all })
    const { share, count } = readability(wordsOf(read), all ? LETTERS : PLAIN_LETTERS)
    return (count > 0 && share >= READABLE) || (count === 0 && CONTROL.test(sample) && !CONTROL.test(read))
  })
}

/** Whether a line is to be read with the shift of its font, or as it stands; undefined where its words do not tell. */
export function needsShift(line: string, shift: Shift): boolean | undefined {
  if (CONTROL.test(line)) return true
  const right = (text: string): number => {
    const { share, count } = readability(wordsOf(text))
    return share * count
  }
  const read = shiftedText(line, shift)
  const gain = right(read) - right(line)
  if (gain !== 0) return gain > 0
  return NUMBER.test(line) && !NUMBER.test(read) ? false : undefined
}
