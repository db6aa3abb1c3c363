import { DOCUMENT_TYPES } from '../vietnamese/document-types.js'
import { isMotto, isPlaceAndDate } from './document-parts.js'

/*
 * Capitals of encodings that have none with a tone: they were small letters in a font of capitals. Where the font is
 * not known, the words around tell.
 */

/** A decoded word, or a part of one in a font of its own, with its place in the encoded text. */
export interface DecodedWord {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Whether its font has capitals alone; undefined where nothing is known of the font. */
  readonly capitalFont: boolean | undefined
}

/** A word with its case put right. */
export interface CasedWord {
  readonly text: string
  /** 1 where the font says so or nothing had to be decided. */
  readonly confidence: number
}

/** How sure it is that a word is in capitals: its ASCII letters are; its neighbours are; its line looks like a heading. */
const OWN_CAPITALS = 0.9
const NEIGHBOURS = 0.8
const HEADING = 0.5

const TYPES = new Set(DOCUMENT_TYPES.map(({ word }) => word.toLowerCase()))
/** What ends a sentence or clause, so that a heading may follow. @example "như sau:", "hành." */
const CLOSED = /[.:!?…]["'”’»)\]]*$/u
const LETTER = /\p{L}/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
/** @example " của bộ trưởng" of "quyết định của bộ trưởng bộ tài chính" */
const TYPE_OF = / của (?=\p{L})/u
/** What no heading has that is all in small letters. @example "về việc, tổ chức" */
const NO_HEADING = /^về |[.,;:!?-]/u
const LONGEST_HEADING = 60
/** Blank lines for every line with words from which on they mean nothing. */
const MOST_BLANKS = 0.7

/** Puts the case of the words of a text right, line by line; the words of a cell of a line are judged together. */
export function capitalsOf(cells: readonly (readonly DecodedWord[])[]): CasedWord[][] {
  // Where a blank line stands between all lines it parts no paragraphs.
  const blanks = cells.filter((words) => words.length === 0).length
  const blanksPart = blanks <= MOST_BLANKS * (cells.length - blanks)
  let mayBegin = true
  return cells.map((words, index) => {
    if (words.length === 0) {
      mayBegin ||= blanksPart
      return []
    }
    const text = words.map((word) => word.text).join(' ')
    const next = cells.slice(index + 1, index + 4).find((cell) => cell.length > 0)
    const heading = words.every(({ capitalFont }) => capitalFont === undefined) && looksLikeHeading(text, mayBegin, next)
    mayBegin = !LETTER.test(text) || heading || CLOSED.test(text) || !SMALL.test(text) || isMotto(text) || isPlaceAndDate(text)
    return heading ? words.map((word) => ({ text: word.text.toUpperCase(), confidence: HEADING })) : casedWords(words)
  })
}

function casedWords(words: readonly DecodedWord[]): CasedWord[] {
  return words.map((word, index): CasedWord => {
    if (word.capitalFont === true) return { text: word.text.toUpperCase(), confidence: 1 }
    if (!isUndecided(word)) return { text: word.text, confidence: 1 }
    if (isShouted(word)) return { text: word.text.toUpperCase(), confidence: OWN_CAPITALS }
    // "Uû BAN": one capital and one letter without a case of its own.
    const neighbours = [decidedBefore(words, index), decidedAfter(words, index)].filter((each) => each !== undefined)
    return neighbours.length > 0 && neighbours.every((each) => isShouted(each) && !/\d/.test(each.text))
      ? { text: word.text.toUpperCase(), confidence: NEIGHBOURS }
      : { text: word.text, confidence: 1 }
  })
}

/** Whether no letter of a word tells its case, but for a capital at its head. */
const isUndecided = ({ text }: DecodedWord): boolean => SMALL.test(text) && !NOT_ASCII_SMALL.test(text)
/** How far a word is looked for that tells its case. */
const FAR = 6

function decidedBefore(words: readonly DecodedWord[], index: number): DecodedWord | undefined {
  return words.slice(Math.max(0, index - FAR), index).findLast(isTelling)
}

function decidedAfter(words: readonly DecodedWord[], index: number): DecodedWord | undefined {
  return words.slice(index + 1, index + 1 + FAR).find(isTelling)
}

const isTelling = (word: DecodedWord): boolean => LETTER.test(word.text) && (isShouted(word) || !isUndecided(word))

/** Small letters that have a case: a word with one of them is not in capitals. */
const NOT_ASCII_SMALL = /[a-zăâđêôơư]/u
/** Two capitals, or one behind a letter without a case, and no small letter that is one. @example "CéNG" decoded: "CộNG"; "áN" */
const isShouted = (word: DecodedWord | undefined): boolean =>
  word !== undefined &&
  !NOT_ASCII_SMALL.test(word.text) &&
  ((word.text.match(/\p{Lu}/gu)?.length ?? 0) > 1 || /\p{Ll}\p{Lu}/u.test(word.text))

/** A line without a capital where a heading may stand: the type of the document, the motto, or what a line with a capital follows. */
function looksLikeHeading(text: string, mayBegin: boolean, next: readonly DecodedWord[] | undefined): boolean {
  const plain = text.trim().replace(/\s+/gu, ' ')
  if (plain.length > LONGEST_HEADING || !SMALL.test(plain)) return false
  if (isMotto(plain) && /^cộng/u.test(plain)) return true
  if (CAPITAL.test(plain) || !/^\p{Ll}/u.test(plain)) return false
  if (TYPES.has(plain)) return true
  if (!mayBegin || !plain.includes(' ') || NO_HEADING.test(plain)) return false
  if (TYPE_OF.test(plain) && TYPES.has(plain.slice(0, plain.search(TYPE_OF)))) return true
  const follows = next?.map((word) => word.text).join(' ') ?? ''
  return !/^\P{L}*\p{Ll}/u.test(follows) || TYPES.has(follows) || isMotto(follows.replace(/\s+/gu, ' '))
}
