import type { Span } from '../model/span.js'
import { COPY_ABBREVIATIONS, documentTypes } from '../vietnamese/document-types.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'

/** A number in a recognized text that cannot be what is printed. */
export interface ImpossibleNumber {
  readonly clean: Span
  /** What may be meant, where that is plain. */
  readonly meant: string | null
  /** 0 to 1: how sure it is that something is wrong. */
  readonly confidence: number
}

const abbreviations = madeOfTerms(
  (): ReadonlySet<string> => new Set([...documentTypes().flatMap((type) => type.abbreviations), ...COPY_ABBREVIATIONS]),
)

/** The symbol of a number of the party. @example "NQ/TW" of "21-NQ/TW", "JKH/TU" of "6JKH/TU" */
const SYMBOL = /(?<![\p{L}\p{M}])(\p{Lu}[\p{Lu}ir]{0,6})\/\p{Lu}[\p{L}\d]{0,12}/gu
/** Who numbers with a hyphen; ministries once left it out ("04 TC/TCT"). @example "NQ/TW", "KH/BTCTU" */
const PARTY = /(?:T[WUVƯ]|[HQĐ]U|ĐUK|ĐTN)$/u
/** No number is longer before its symbol. */
const LONGEST = 24
/** What stands before a symbol without a blank. @example "21-" */
const TOUCHING = /[^\s"“”(),;]*$/u
/** A whole number before its symbol. @example "21-", "08/2001/", "12a-", "12-TB-" */
const WHOLE = /^\d{1,5}[a-zđ]?(?:[-–/.][\p{L}\d]+)*[-–/]$/u
/** The number, and the sign or none, before a symbol with a blank. @example "số 64 ", "Số: 05 - ", "số " */
const APART = /(?<!\p{L})(?:[Ss]ố|SỐ)[^\S\n]*:?[^\S\n]*((?:\d{1,5}[^\S\n]+)?)$/u
/** @example "05 " of "05 -KH/HU" */
const FIGURES_APART = /\d[a-zđ]?[^\S\n]$/u

/** Capitals that look like figures among those of a number. @example "3S/QĐ-UBND" behind "số"; "12A/QĐ-UBND" is none */
const LETTER_IN_NUMBER =
  /(?<!\p{L})(?:[Ss]ố|SỐ)[^\S\n]*:?[^\S\n]*(\d{0,4}(?=[OILSBZGQ?])(?!B[-/])[OILSBZGQ\d?]{1,5}[-–/](?:\d{4}\/)?\p{Lu}[\p{L}\d]{0,9}(?:-\p{Lu}[\p{L}\d]{0,9})?)/gu
/** A number on a line of a head before which "Số" should stand. @example "35 115-KH/BTCTU" */
const WITHOUT_SO = /^(?!số|so)([^\s]{1,4})[^\S\n]+(?=\d{1,5}[-–](\p{Lu}\p{L}{0,5})\/\p{Lu}[\p{L}\d]{0,15}[^\S\n]*$)/gimu
const HEAD = 2500
/** Whom it is for their information, with another letter for the c of "báo cáo". @example "b/o" of "(b/o)" */
const FOR_REPORT = /(?<=[( ])b\/[oeđ](?=\))/gu

/** Whether a letter stands twice in an abbreviation that is one without. @example "QĐĐ" */
const isDoubled = (letters: string): boolean =>
  !abbreviations().has(letters) &&
  [...letters].some(
    (letter, at) => letters[at + 1] === letter && abbreviations().has(letters.slice(0, at) + letters.slice(at + 1)),
  )

/** The abbreviation that letters end in, from which a blot has run into them. @example "KH" of "JKH" */
const endsInAbbreviation = (letters: string): boolean =>
  [...letters].some((_, at) => letters.length - at > 1 && abbreviations().has(letters.slice(at)))

/** Where the number begins whose symbol stands at an offset, if the two together can be none; else null. */
function brokenFrom(text: string, at: number, symbol: string, letters: string): number | null {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  const touching = TOUCHING.exec(before)?.[0] ?? ''
  const from = at - touching.length
  if (touching === '') {
    const apart = APART.exec(before)
    return apart !== null && abbreviations().has(letters) && PARTY.test(symbol) ? at - (apart[1]?.length ?? 0) : null
  }
  if (WHOLE.test(touching)) return isDoubled(letters) ? from : null
  if (/[-–]$/u.test(touching) && abbreviations().has(letters))
    return touching.length === 1 && FIGURES_APART.test(text.slice(Math.max(0, from - 3), from)) ? null : from
  return /\d$/u.test(touching) && endsInAbbreviation(letters) && PARTY.test(symbol) ? from : null
}

/** Numbers of documents that have no such form, in no order. Nobody guesses what they are: a person looks at the scan. */
export function impossibleNumbers(text: string): readonly ImpossibleNumber[] {
  const found: ImpossibleNumber[] = []
  for (const match of text.matchAll(SYMBOL)) {
    const from = brokenFrom(text, match.index, match[0], match[1] ?? '')
    if (from !== null) found.push({ clean: [from, match.index + match[0].length], meant: null, confidence: 0.7 })
  }
  for (const match of text.matchAll(LETTER_IN_NUMBER)) {
    const to = match.index + match[0].length
    found.push({ clean: [to - (match[1]?.length ?? 0), to], meant: null, confidence: 0.6 })
  }
  for (const match of text.slice(0, HEAD).matchAll(WITHOUT_SO)) {
    const [, read = '', letters = ''] = match
    if (abbreviations().has(letters))
      found.push({ clean: [match.index, match.index + read.length], meant: 'Số', confidence: 0.6 })
  }
  for (const match of text.matchAll(FOR_REPORT))
    found.push({ clean: [match.index, match.index + match[0].length], meant: 'b/c', confidence: 0.6 })
  return found
}
