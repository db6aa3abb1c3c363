import { SET_PHRASES, type SetPhrase } from '../vietnamese/set-phrases.js'
import { splitTone, stripMarks } from '../vietnamese/tones.js'
import type { Finder } from './misread-finding.js'

/** No set phrase is longer, with what may stand before and behind it. */
const LONGEST = 60
/** Letters that may be wrong, besides marks, from so many letters of a phrase on. */
const WRONG_LETTERS = [
  { from: 16, wrong: 2 },
  { from: 8, wrong: 1 },
  { from: 0, wrong: 0 },
] as const

/** @example "KT", "GIÁM", "ĐỐC" of "KT. GIÁM ĐỐC" */
const WORDS = /[\p{L}\p{M}]+/gu
/** What a line begins with before its first letter. @example "- " */
const BEFORE = /^[^\p{L}\p{N}\n]*$/u
/** What ends a phrase on a line. @example ":", ";", "." */
const BEHIND = /[^\p{L}\p{M}]+$/u
const LETTER_BEYOND_ASCII = /[^\0-\x7F]/u

interface Known {
  readonly phrase: SetPhrase
  readonly words: readonly string[]
  /** Its letters in small ones without marks. */
  readonly letters: string
}

const lettersOf = (words: readonly string[]): string => stripMarks(words.join('')).toLowerCase()
const isCapitals = (text: string): boolean => text === text.toUpperCase()

const KNOWN: readonly Known[] = SET_PHRASES.map((phrase) => {
  const words = phrase.text.match(WORDS) ?? []
  return { phrase, words, letters: lettersOf(words) }
})

/** A line of a head or a tail that is a set phrase but for some marks and a letter or two. */
export const findPhrases: Finder = (pieces, index, _context, text) => {
  const first = pieces[index]
  if (first === undefined || first.kind === 'sign') return null
  const start = text.lastIndexOf('\n', first.from - 1) + 1
  if (first.from - start > 6 || !BEFORE.test(text.slice(start, first.from))) return null
  const line = text.slice(first.from, first.from + LONGEST + 1).split('\n', 1)[0] ?? ''
  const [opening = ''] = line.split(':', 1)
  const read = opening.replace(BEHIND, '')
  if (line.length > LONGEST && read.length === opening.length) return null
  // A figure is nobody's to change.
  if (read.length < 4 || /\d/u.test(read) || !LETTER_BEYOND_ASCII.test(read)) return null
  const isWhole = opening.length === line.length || BEHIND.exec(line.slice(read.length))?.[0].length === line.length - read.length
  const meant = meantBy(read, isWhole)
  if (meant === undefined || withoutStrokes(meant.text) === withoutStrokes(read)) return null
  let last = index
  for (let next = pieces[last + 1]; next !== undefined && next.to <= first.from + read.length; next = pieces[last + 1]) last += 1
  if (pieces[last]?.to !== first.from + read.length) return null
  return {
    kind: 'phrases',
    reason: 'unspellable',
    first: index,
    last,
    suggestions: [{ text: meant.text, gain: GAIN, confidence: meant.wrong === 0 ? 0.97 : 0.93 }],
    gain: GAIN,
    clear: true,
    attested: true,
    untouchable: false,
  }
}
/** An abbreviation is written with a stroke or a full stop: both are right. @example "K/T TRƯỞNG BAN" → "KT TRƯỞNG BAN" */
const withoutStrokes = (phrase: string): string => phrase.replace(/^(\p{Lu})\/?(\p{Lu}{1,2})\.?(?=\s)/u, '$1$2')
/** A line that is a set phrase but for its marks is hardly anything else. */
const GAIN = 12

/** The only phrase that a line looks like, in the case and the way of writing of the line, and how many letters are wrong. */
function meantBy(read: string, isWhole: boolean): { readonly text: string; readonly wrong: number } | undefined {
  const words = read.match(WORDS) ?? []
  const letters = lettersOf(words)
  const allowed = WRONG_LETTERS.find(({ from }) => letters.length >= from)?.wrong ?? 0
  const capitals = (read.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters.length
  let best: { readonly known: Known; readonly wrong: number } | undefined
  let isOnly = true
  for (const known of KNOWN) {
    if (Math.abs(known.letters.length - letters.length) > allowed || !(isWhole || known.phrase.opens === true)) continue
    if (!capitals && isCapitals(known.phrase.text)) continue
    const wrong = wrongLetters(letters, known.letters, allowed)
    if (wrong > allowed || (best !== undefined && wrong > best.wrong)) continue
    isOnly = best === undefined || wrong < best.wrong
    best = { known, wrong }
  }
  if (best === undefined || !isOnly) return undefined
  return { text: rewritten(read, words, best.known, capitals), wrong: best.wrong }
}

/** A line with the words of a phrase: those that were read rightly stay as they are written (`HOÀ` for `HÒA`). */
function rewritten(read: string, words: readonly string[], { phrase, words: meant }: Known, capitals: boolean): string {
  const cased = (word: string): string => (capitals ? word.toUpperCase() : word)
  if (words.length !== meant.length) return cased(phrase.text)
  let at = 0
  return read.replace(WORDS, (word) => {
    const right = meant[at] ?? word
    at += 1
    return isSame(word, right) ? word : cased(right)
  })
}

/** Whether two words are one but for their case and the letter that bears the tone. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [splitTone(one.toLowerCase()), splitTone(other.toLowerCase())]
  return a.base === b.base && a.tone === b.tone
}

/** Letters to change, put in or take out to make one word of another, counted up to one more than `most`. */
function wrongLetters(one: string, other: string, most: number): number {
  if (one === other) return 0
  if (most === 0) return 1
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const change = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1)
      here.push(Math.min(change, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1))
    }
    if (Math.min(...here) > most) return most + 1
    above = here
  }
  return above[other.length] ?? most + 1
}
