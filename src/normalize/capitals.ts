import { documentTypes } from '../vietnamese/document-types.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { isFamilyName } from '../vietnamese/names.js'
import { isMotto, isPlaceAndDate } from './document-parts.js'
import { initialOf } from './initial-capitals.js'

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

/**
 * How sure it is that a word is in capitals: its ASCII letters are; its neighbours are; each word of its line begins with
 * one and tells no more; its line looks like a heading. And that one that tells no more is not.
 */
const OWN_CAPITALS = 0.9
const NEIGHBOURS = 0.8
const OPEN_LINE = 0.6
const HEADING = 0.5
const OPEN_WORD = 0.8

const types = madeOfTerms(() => new Set(documentTypes().map(({ word }) => word.toLowerCase())))
/** What ends a sentence or clause, so that a heading may follow. @example "như sau:", "hành." */
const CLOSED = /[.:!?…]["'”’»)\]]*$/u
const LETTER = /\p{L}/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
/** @example " của bộ trưởng" of "quyết định của bộ trưởng bộ tài chính" */
const TYPE_OF = / của (?=\p{L})/u
/** What no heading has that is all in small letters. @example "về việc, tổ chức" */
const NO_HEADING = /^về |[.,;:!?“"-]/u
/** The number of a section that lost its capitals. @example "ii- quan điểm", "iv. tổ chức"; not "i. điểm" of a list of letters */
const ROMAN = /^(?:(?:ii|iii|iv|vi|vii|viii|ix|xi)\s?[-–.]|[ivx]\s?[-–])\s?(?=\p{L})/u
const LONGEST_HEADING = 60
/** What ends a sentence. */
const STOPPED = /[.!?…]["'”’»)\]]*$/u
/** Blank lines for every line with words from which on they mean nothing. */
const MOST_BLANKS = 0.7

/**
 * Puts the case of the words of a text right, line by line; the words of a cell of a line are judged together. A font of
 * capitals tells of itself, and where one is used at all the other fonts tell of small letters.
 */
export function capitalsOf(cells: readonly (readonly DecodedWord[])[]): CasedWord[][] {
  const fontsTell = cells.some((words) => words.some(({ capitalFont }) => capitalFont === true))
  const knows = ({ capitalFont }: DecodedWord): boolean => fontsTell && capitalFont !== undefined
  // Where a blank line stands between all lines it parts no paragraphs.
  const blanks = cells.filter((words) => words.length === 0).length
  const blanksPart = blanks <= MOST_BLANKS * (cells.length - blanks)
  let mayBegin = true
  let begins = true
  return cells.map((words, index) => {
    if (words.length === 0) {
      mayBegin ||= blanksPart
      begins ||= blanksPart
      return []
    }
    const text = words.map((word) => word.text).join(' ')
    const next = cells.slice(index + 1, index + 4).find((cell) => cell.length > 0)
    const heading = !words.some(knows) && looksLikeHeading(text, mayBegin, next)
    const cased = heading
      ? words.map((word) => ({ text: word.text.toUpperCase(), confidence: HEADING }))
      : casedWords(words, begins, knows)
    mayBegin = !LETTER.test(text) || heading || CLOSED.test(text) || !SMALL.test(text) || isMotto(text) || isPlaceAndDate(text)
    begins = STOPPED.test(text) || heading || !SMALL.test(cased.map((word) => word.text).join(' '))
    return cased
  })
}

function casedWords(words: readonly DecodedWord[], begins: boolean, knows: (word: DecodedWord) => boolean): CasedWord[] {
  const texts = words.map(({ text }) => text)
  const open = isOpenLine(words)
  const caseOf = (word: DecodedWord, index: number): CasedWord => {
    if (word.capitalFont === true) return { text: word.text.toUpperCase(), confidence: 1 }
    if (isShouted(word)) return { text: word.text.toUpperCase(), confidence: SMALL.test(word.text) ? OWN_CAPITALS : 1 }
    if (isUndecided(word)) {
      // "Uû BAN": one capital and one letter without a case of its own.
      const neighbours = [decidedBefore(words, index), decidedAfter(words, index)].filter((each) => each !== undefined)
      if (neighbours.length > 0 && neighbours.every((each) => isShouted(each) && !/\d/.test(each.text)))
        return { text: word.text.toUpperCase(), confidence: NEIGHBOURS }
      if (open) return { text: word.text.toUpperCase(), confidence: OPEN_LINE }
      if (words.length === 1 && CAPITAL.test(word.text)) return { text: word.text, confidence: OPEN_WORD }
    }
    if (knows(word) || !OPEN_INITIAL.test(word.text) || isRestOfWord(words, index)) return { text: word.text, confidence: 1 }
    const { capital, confidence } = initialOf(texts, index, begins)
    return { text: capital ? capitalized(word.text) : word.text, confidence }
  }
  return words.map((word, index) => {
    const cased = caseOf(word, index)
    // What was found of one word of a name helps with the next.
    texts[index] = cased.text
    return cased
  })
}

/** A word whose first letter has no case of its own. @example "ánh", "“ở"; not "đảng", "ưu" */
const OPEN_INITIAL = /^\P{L}*(?![a-zăâđêôơư])\p{Ll}/u

const capitalized = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase())

/** Whether a word is the rest of one whose head stands in another font. */
const isRestOfWord = (words: readonly DecodedWord[], index: number): boolean => words[index - 1]?.to === words[index]?.from

/** Whether all words of a line begin with a capital, no other letter tells its case, and it is no name. @example "Së Y TÕ" */
function isOpenLine(words: readonly DecodedWord[]): boolean {
  const lettered = words.filter(({ text }) => LETTER.test(text))
  return (
    lettered.length > 1 &&
    lettered.every(({ text }) => /^[^\p{L}\d]*\p{Lu}/u.test(text) && !NOT_ASCII_SMALL.test(text)) &&
    !isFamilyName(lettered[0]?.text.toLowerCase() ?? '')
  )
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

/** One letter is a capital in running text too. @example "Y" of "Bộ Y tế" */
const isTelling = (word: DecodedWord): boolean =>
  LETTER.test(word.text) && (isShouted(word) || (!isUndecided(word) && /\p{L}.*\p{L}/u.test(word.text)))

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
  if (mayBegin && ROMAN.test(plain)) return true
  if (types().has(plain)) return true
  if (!mayBegin || !plain.includes(' ') || NO_HEADING.test(plain)) return false
  if (TYPE_OF.test(plain) && types().has(plain.slice(0, plain.search(TYPE_OF)))) return true
  const follows = next?.map((word) => word.text).join(' ') ?? ''
  return !/^\P{L}*\p{Ll}/u.test(follows) || types().has(follows) || isMotto(follows.replace(/\s+/gu, ' '))
}
