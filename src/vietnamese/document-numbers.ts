import { matchAt } from './match-at.js'
import { typeOfAbbreviation } from './document-types.js'

/** A number ("số, ký hiệu") read from a text. */
export interface FoundNumber {
  /** In the usual spelling: `46-CT/TW` for `46 - CT/TW`. */
  readonly number: string
  /** The first letters of the symbol, `CT`; empty for a bare number. */
  readonly letters: string
  /** UTF-16 offset behind it. */
  readonly to: number
}

/** The party's: "21-NQ/TW", "08-QĐi/TW", "12- HD/BTCTW", "3260-KH/ĐĐQH15", "05-NQ/ĐU", "05a-CT/TU" */
const PARTY =
  /(\d{1,5}[a-z]?)\s?[-–]\s?(\p{sc=Latin}{1,8})\s?\/\s?(\p{sc=Latin}[\p{sc=Latin}\d]{0,15}(?:[-.][\p{sc=Latin}\d]{1,15}){0,2})/uy
/**
 * The state's: "20/2020/NQ-HĐND", "03/QĐ-UBBC", "178/CP", "04/1998/QH10", "144/2002/QĐ/BTC", "403/2017/NQLT-UBTVQH14-CP",
 * "30c/NQ-CP", "473/TTr -NN&PTNT", "06/QC-TT.HĐND-UBND"
 */
const STATE =
  /(\d{1,5}[a-z]?)\s?\/\s?(?:(\d{4})\s?\/\s?)?(\p{sc=Latin}{1,10}\d{0,2})((?:(?:\s?[-–/]\s?|\.(?=\p{Lu}{2}))\p{sc=Latin}[\p{sc=Latin}\d&]{0,15}){0,4})/uy
/** The youth union's, and older ones, with a blank for the hyphen: "84 QĐ/TWĐTN", "04 TC/TCT" */
const SPACED = /(\d{1,5})\s(\p{Lu}\p{sc=Latin}{0,7})\/(\p{Lu}\p{sc=Latin}{1,12}(?:-\p{Lu}[\p{sc=Latin}\d]{1,12})?)/uy
/** A number alone: "22" */
const BARE = /\d{1,5}(?![\p{sc=Latin}\d]|[.,/-]\d|\s?%)/uy

/** Reads the number that stands at an offset, with its symbol; null where none stands. */
export function numberAt(text: string, at: number): FoundNumber | null {
  const party = matchAt(PARTY, text, at)
  const match = party ?? matchAt(STATE, text, at)
  if (!match) return spacedNumberAt(text, at)
  const letters = (party ? match[2] : match[3]) ?? ''
  // "5/xã", "2/Xã": a symbol has capitals, and is more than a word behind a stroke.
  if (!/^\p{Lu}/u.test(letters)) return null
  if (!party && match[2] === undefined && match[4] === '' && !/^\p{Lu}{2,}\d*$/u.test(letters)) return null
  return {
    number: match[0].replace(/\s+/gu, '').replaceAll('–', '-'),
    letters: letters.replace(/\d+$/u, ''),
    to: at + match[0].length,
  }
}

function spacedNumberAt(text: string, at: number): FoundNumber | null {
  const match = matchAt(SPACED, text, at)
  return match && { number: match[0].replace(/\s/gu, ' '), letters: match[2] ?? '', to: at + match[0].length }
}

/** Reads a number without a symbol, as in `Nghị quyết 22`; null where none stands. */
export function bareNumberAt(text: string, at: number): FoundNumber | null {
  const match = matchAt(BARE, text, at)
  return match && { number: match[0], letters: '', to: at + match[0].length }
}

/** The National Assembly's own numbers carry its name, not a type: "04/1998/QH10", "629/2019/UBTVQH14" */
const ASSEMBLY = /\/(?:UBTV)?QH\d+$/u

/** The type that a number's letters stand for, `Nghị quyết` for `21-NQ/TW`; null where they name none. */
export function typeOfNumber({ number, letters }: FoundNumber): string | null {
  if (ASSEMBLY.test(number)) return null
  return typeOfAbbreviation(letters, /^\d+[a-z]?-/u.test(number) ? 'party' : 'state')
}

/** A number as it is compared: without blanks, in capitals, with a plain hyphen. @example "21 – nq/tw" → "21-NQ/TW" */
export const foldNumber = (number: string): string =>
  number
    .normalize('NFC')
    .replace(/^(\s*\d+)\s+(?=\p{L})/u, '$1-')
    .replace(/\s+/gu, '')
    .replace(/[‐-―−]/gu, '-')
    .toUpperCase()

/** A number without its symbol. @example figureOf('21-NQ/TW') === '21' */
export const figureOf = (number: string): string => /^\d+[a-z]?/iu.exec(number.trim())?.[0].replace(/^0+(?=\d)/u, '') ?? number
