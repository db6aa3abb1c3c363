import { foldWord } from '../vietnamese/fold.js'
import { DIGIT, kindAt, OTHER } from './characters.js'
import { step, stepBy } from './term-trie.js'
import { looseConcept, printedNumber, type Vocabulary, wordNumber } from './vocabulary.js'

/** What lies between a word and the one before it: a blank. */
export const JOINED = 0
/** A mark inside a sentence. */
export const COMMA = 1
/** The end of a sentence, or a semicolon. */
export const CUT = 2

/**
 * A text in words and terms, as numbers. A cut is what lies between `.` and `;`. All offsets are UTF-16 units of the
 * document's clean text.
 */
export interface Tokens {
  /** By word. */
  readonly word: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly gap: Uint8Array
  /** By word: 1 where it stands in brackets. */
  readonly bracketed: Uint8Array
  /** By term. */
  readonly concept: Int32Array
  /** By term: its first word; one more entry than there are terms. */
  readonly termStart: Int32Array
}

/** Reads a word as another for comparing, where its neighbours call for that; else gives it back. All are numbers of words, -1 for none. */
export type Mend = (previous: number, word: number, next: number) => number

/**
 * The number of a document or a date, in whole: the parts of one are not the words of another.
 * @example "21-NQ/TW", "20/2020/NQ-HĐND", "80-QĐ/TW", "16/6/2022", "2.000", "3,5%"
 */
const FIGURE =
  /\d+(?:\/\d{4})?(?:-[\p{Lu}\p{L}]{1,12}){1,2}\/[\p{L}\d-]{1,16}|\d+\/\d{4}\/[\p{Lu}][\p{L}-]{1,16}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d+(?:[.,]\d+)*%?[\p{L}\p{M}\p{N}]*/uy

/** Initials in a row, perhaps of one phrase. @example "KHCN", "KH,CN&ĐMST" */
const INITIALS = /\p{Lu}{2,}(?:\s?[,&-]\s?\p{Lu}{2,})*(?![\p{L}\p{M}\p{N}])/uy
const NO_LETTER = /\P{L}+/gu

/** A day in words or figures, with the word before it: read as the same, however it is printed. @example "ngày 31 tháng 12 năm 2023", "ngày 31/12/2023" */
const DAY = /(?:ngày\s+)?(\d{1,2})(?:\s+tháng\s+|[/.-])(\d{1,2})(?:\s+năm\s+|[/.-])(\d{4})(?![\p{L}\p{N}/])/iuy

/** The call of a footnote is no figure. @example "[^1]" */
const FOOTNOTE_CALL = /\[\^\d+\]/y

const UPPER = /^[\p{Lu}\p{N}]/u

/** What the characters `[from, to)` between two words make of them; a sentence ends at a full stop before a capital. */
function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return JOINED
  let comma = false
  let stop = false
  for (let at = from; at < to; at++) {
    const character = text[at]
    if (character === ';' || character === '\n') return CUT
    if (character === '.' || character === '…' || character === '!' || character === '?') stop = true
    else if (character === ' ' && stop) {
      if (UPPER.test(text.slice(to, to + 2))) return CUT
      comma = true
    } else if (character !== ' ' && character !== '-' && character !== '/' && character !== '.') comma = true
    else if (character === '-' && text[at - 1] === ' ' && text[at + 1] === ' ') comma = true
  }
  return comma ? COMMA : JOINED
}

/** Reads a text in words and terms. `base` is added to all offsets. */
export function tokenize(text: string, base: number, vocabulary: Vocabulary, mend?: Mend): Tokens {
  const word: number[] = []
  const from: number[] = []
  const to: number[] = []
  const gap: number[] = []
  const bracketed: number[] = []
  let end = 0
  let open = false
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at)
    let stop = at + 1
    if (kind === OTHER) {
      if (text[at] === '[') {
        FOOTNOTE_CALL.lastIndex = at
        const call = FOOTNOTE_CALL.exec(text)
        if (call !== null) stop = at + call[0].length
      }
      at = stop
      continue
    }
    const day = dayAt(text, at, kind)
    if (day !== null) stop = day.to
    else if (kind === DIGIT) {
      FIGURE.lastIndex = at
      stop = at + (FIGURE.exec(text)?.[0].length ?? 1)
    } else while (kindAt(text, stop) !== OTHER) stop++
    let between = word.length === 0 ? CUT : gapOf(text, end, at)
    if (between !== JOINED) {
      const marks = text.slice(end, at)
      const closes = marks.includes(')')
      // A list in brackets belongs to its phrase: "(Hoàn thành tốt nhiệm vụ; đoàn kết tốt)".
      if (between === CUT && open && !closes && word.length > 0 && marks.includes(';')) between = COMMA
      if (closes || between === CUT) open = false
      if (marks.includes('(')) open = true
    }
    const initials = kind === DIGIT || day !== null ? null : initialsAt(text, at, stop, vocabulary)
    if (initials !== null) stop = initials.to
    const words = day?.words ?? initials?.words
    const count = words?.length ?? 1
    for (let k = 0; k < count; k++) {
      word.push(words === undefined ? printedNumber(vocabulary, text.slice(at, stop)) : wordNumber(vocabulary, words[k] ?? ''))
      from.push(base + at)
      to.push(base + stop)
      gap.push(between)
      bracketed.push(open ? 1 : 0)
      between = JOINED
    }
    end = stop
    at = stop
  }
  if (mend !== undefined) {
    for (let at = 0; at < word.length; at++) word[at] = mend(word[at - 1] ?? -1, word[at] ?? -1, word[at + 1] ?? -1)
  }
  return {
    word: Int32Array.from(word),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    gap: Uint8Array.from(gap),
    bracketed: Uint8Array.from(bracketed),
    ...terms(word, gap, vocabulary),
  }
}

/** Whether a word begins like `ngày`. */
const beginsDay = (text: string, at: number): boolean =>
  (text[at] === 'n' || text[at] === 'N') && (text[at + 1] === 'g' || text[at + 1] === 'G')

const SMALL_A = 97
const SMALL_Z = 122
/** Whether a small letter without marks stands at a place: most words begin with one, and no initials have any. */
const isSmall = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= SMALL_A && code <= SMALL_Z
}

/** A day, as one word that is spelled in one way; null where none begins. */
function dayAt(text: string, at: number, kind: number): { readonly words: readonly string[]; readonly to: number } | null {
  if (kind !== DIGIT && !beginsDay(text, at)) return null
  DAY.lastIndex = at
  const match = DAY.exec(text)
  if (match === null) return null
  const [whole, day = '', month = '', year = ''] = match
  return { words: [`${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`], to: at + whole.length }
}

/** The words of the phrase that a row of initials, or the first of them, stands for; null where none is known. */
function initialsAt(
  text: string,
  at: number,
  stop: number,
  { lexicon, expand }: Vocabulary,
): { readonly words: readonly string[]; readonly to: number } | null {
  if (isSmall(text, at) || isSmall(text, at + 1)) return null
  INITIALS.lastIndex = at
  const row = INITIALS.exec(text)?.[0]
  if (row === undefined || at + row.length < stop) return null
  const whole = expand(row.replace(NO_LETTER, ''))
  if (whole !== null) return { words: whole, to: at + row.length }
  const first = text.slice(at, stop)
  if (step(lexicon.trie, 0, foldWord(first)) >= 0) return null
  const words = expand(first)
  return words === null ? null : { words, to: stop }
}

/** The same words in the terms of another vocabulary that has their numbers. */
export const readAgain = (tokens: Tokens, vocabulary: Vocabulary): Tokens => ({
  ...tokens,
  ...terms(tokens.word, tokens.gap, vocabulary),
})

/** Longest match over the lexicon, inside a cut; a word that is in no term is a term of its own. */
function terms(word: ArrayLike<number>, gap: ArrayLike<number>, vocabulary: Vocabulary): Pick<Tokens, 'concept' | 'termStart'> {
  const count = word.length
  const { termWord, opens } = vocabulary
  const { trie } = vocabulary.lexicon
  const concept: number[] = []
  const termStart: number[] = []
  for (let at = 0; at < count;) {
    let node = opens[word[at] ?? 0] ?? -1
    let best = -1
    let length = 1
    for (let next = at + 1; node >= 0; next++) {
      const ends = trie.concepts[node] ?? -1
      if (ends >= 0) {
        best = ends
        length = next - at
      }
      if (next >= count || gap[next] === CUT) break
      node = stepBy(trie, node, termWord[word[next] ?? 0] ?? -1)
    }
    if (best < 0) best = looseConcept(vocabulary, word[at] ?? 0)
    concept.push(best)
    termStart.push(at)
    at += length
  }
  termStart.push(count)
  return { concept: Int32Array.from(concept), termStart: Int32Array.from(termStart) }
}
