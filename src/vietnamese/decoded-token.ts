import type { Span } from '../model/span.js'
import { isCommonSyllable } from './common-syllables.js'
import { decodeBy, type Decoding, type Encoding } from './encoding.js'
import { evidenceOf, isWellSpelled } from './spelling.js'

/** How much a byte that the encoding does not have speaks against it. */
export const STRANGE = -2

/** Letters and marks. */
const WORD = /[\p{L}\p{M}]+/gu

/** How many tokens of an encoding are remembered. */
const DECODINGS_LIMIT = 50_000

/** Quotes and dashes that Unicode text has among the letters of an encoding that has letters at their bytes. */
const PUNCTUATION = /[\u2018-\u201D\u2013\u2014\u2026\u2022]+/u

/**
 * A token decoded. Typographic quotes and dashes stay where that leaves better words; what may stand for a letter is put
 * right where that makes a syllable of it.
 *
 * @param mayEnd whether a sentence may end with the token, so that its last mark may be a full stop
 */
export function decodeToken(encoding: Encoding, token: string, mayEnd = false): Decoding {
  if (encoding.ascii) return decodeTyped(encoding, token, mayEnd)
  let cache = decodings.get(encoding)
  if (cache === undefined) decodings.set(encoding, (cache = new Map()))
  let decoding = cache.get(token)
  if (decoding === undefined) {
    if (cache.size >= DECODINGS_LIMIT) cache.clear()
    cache.set(token, (decoding = decodeWord(encoding, token)))
  }
  return decoding
}

const decodings = new WeakMap<Encoding, Map<string, Decoding>>()

function decodeWord(encoding: Encoding, token: string): Decoding {
  const decoded = decodeBy(encoding, token)
  if (PUNCTUATION.test(token)) {
    const parts = token.split(PUNCTUATION).map((part) => decodeBy(encoding, part))
    const kept = {
      text: parts.map(({ text }, index) => text + (token.match(PUNCTUATIONS)?.[index] ?? '')).join(''),
      strange: parts.reduce((sum, { strange }) => sum + strange, 0),
    }
    if (worth(kept, encoding) >= worth(decoded, encoding)) return withDoubtful(encoding, kept)
  }
  return withDoubtful(encoding, decoded)
}

/** A full stop or question mark that may be the tone of the letter before. @example "." of "thu+.", "cha.)" */
const LAST_MARK = /(?<=[aeiouyAEIOUY][+^(*'`~]{0,2})[.?](?=["')\]\u2019\u201D]*$)/u

/** Addresses, paths and names of files, which are no words. @example "ha.le@tinh.gov.vn", "http://na.vn/a.b?u=o", "C:\a.txt", "a.pdf" */
const CODE =
  /[@=<>{}|_#$&]|:\/\/|\\[\p{L}\d]|^www\.|\.(?:vn|com|org|net|gov|edu|txt|docx?|pdf|xlsx?|html?|md|png|jpe?g|zip|exe)(?![\p{L}\d])/iu
/** What parts the words of a token. @example "/" of "nha`/dda^'t" */
const PARTING = /([/,;:"\u201C\u201D\u2013\u2014-]+)/u
/** Letters and figures together are a code, a formula or the number of an item. @example "U+01B0", "o+1", "a^2", "3.a.1" */
const FORMULA = /(?=.*\d)(?=.*[a-zA-Z])/u
/** A bracket that opens behind a letter and closes. @example "a(b)", not "na(m" */
const BRACKETED = /[aA]\(.*\)/u

/** A token with its marks, but for what is no word in it: there a mark means itself. */
function decodeMarks(encoding: Encoding, token: string): Decoding {
  if (CODE.test(token)) return { text: token, strange: 0 }
  const parts = token.split(PARTING).map((part) => {
    if (FORMULA.test(part)) return { text: part, strange: 0 }
    const decoded = decodeBy(encoding, part)
    return BRACKETED.test(part) && !(decoded.text.match(WORD) ?? []).every(isWellSpelled) ? { text: part, strange: 0 } : decoded
  })
  return { text: parts.map(({ text }) => text).join(''), strange: parts.reduce((sum, { strange }) => sum + strange, 0) }
}

const lastWord = (text: string): string => text.match(WORD)?.at(-1)?.toLowerCase() ?? ''

/** Where both are possible, the tone is taken if it makes a common syllable. */
function decodeTyped(encoding: Encoding, token: string, mayEnd: boolean): Decoding {
  const tone = decodeMarks(encoding, token)
  const mark = mayEnd ? LAST_MARK.exec(token) : null
  if (mark === null) return tone
  const stop = decodeMarks(encoding, token.slice(0, mark.index))
  // Questions are few.
  const rare = mark[0] === '?' || !isCommonSyllable(lastWord(stop.text))
  if (isCommonSyllable(lastWord(tone.text)) && rare) return tone
  return { text: stop.text + token.slice(mark.index), strange: stop.strange }
}

/** One letter, or two capitals: the name of an item or a place, behind which a full stop stands in a sentence too. @example "a.", "Ka." */
const LABEL = /^["'(\u2018\u201C]*(?:[a-zA-Z]|[A-Z][a-z])[.?]/u

/**
 * Whether the last mark of a token may be the tone of its word as well as the end of its sentence, and either makes a word: no
 * one can tell then but by what is meant.
 *
 * @example "Tho." of "DDu+'c Tho.": Thọ, or Tho and a full stop
 * @param mayEnd whether a sentence may end with the token
 */
export function mayBeEither(encoding: Encoding, token: string, mayEnd: boolean): boolean {
  const mark = encoding.ascii ? LAST_MARK.exec(token) : null
  if (mark === null || (!mayEnd && !LABEL.test(token))) return false
  const tone = decodeMarks(encoding, token).text
  const stop = decodeMarks(encoding, token.slice(0, mark.index)).text
  return tone !== stop + token.slice(mark.index) && isWellSpelled(lastWord(tone)) && isWellSpelled(lastWord(stop))
}

/** Whether a sentence may end at an offset: no small letter follows. */
export const mayEndAt = (text: string, at: number): boolean => !/^\s+[a-z]/.test(text.slice(at, at + 12))

/** What stands between two blanks. */
const TOKEN = /\S+/gu
/** Longer ones are no words. */
const LONGEST = 120

/** The words of a passage of a text in an encoding that end with a mark of which no one can tell what it is, in order. */
export const openEnds = (encoding: Encoding, text: string, [from, to]: Span): Span[] =>
  !encoding.ascii
    ? []
    : [...text.slice(from, to).matchAll(TOKEN)].flatMap(({ 0: token, index }): Span[] => {
        const span: Span = [from + index, from + index + token.length]
        return token.length <= LONGEST && mayBeEither(encoding, token, mayEndAt(text, span[1])) ? [span] : []
      })

const PUNCTUATIONS = new RegExp(PUNCTUATION, 'gu')

const worth = ({ text, strange }: Decoding, { caseless }: Encoding): number =>
  (text.normalize('NFC').match(WORD) ?? []).reduce((sum, word) => sum + evidenceOf(word, caseless), STRANGE * strange)

function withDoubtful(encoding: Encoding, decoded: Decoding): Decoding {
  if (encoding.doubtful.size === 0) return decoded
  return { text: decoded.text.replace(doubtfulWords(encoding), (word) => mendDoubtful(encoding, word)), strange: decoded.strange }
}

const patterns = new WeakMap<Encoding, RegExp>()

/** A word in which a doubtful character stands. @example "đ-ợc", "t-" */
function doubtfulWords(encoding: Encoding): RegExp {
  let pattern = patterns.get(encoding)
  if (pattern === undefined) {
    const chars = [...encoding.doubtful.keys()].map((char) => (char === '-' ? '\\-' : char)).join('')
    pattern = new RegExp(`[\\p{L}${chars}]+`, 'gu')
    patterns.set(encoding, pattern)
  }
  return pattern
}

function mendDoubtful(encoding: Encoding, word: string): string {
  let doubts = 0
  const mended = [...word]
    .map((char) => ((doubts += encoding.doubtful.has(char) ? 1 : 0), encoding.doubtful.get(char) ?? char))
    .join('')
  if (doubts === 0 || doubts > 2) return word
  if (isCommonSyllable(mended.toLowerCase())) return mended
  const parts = word.match(WORD) ?? []
  const inside =
    encoding.doubtful.has(word.charAt(0)) || encoding.doubtful.has(word.charAt(word.length - 1)) ? word.includes('\u00AD') : true
  return inside && isWellSpelled(mended) && !parts.every(isWellSpelled) ? mended : word
}
