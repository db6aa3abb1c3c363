import { decodeToken, STRANGE } from './decoded-token.js'
import { asBytes, type Encoding } from './encoding.js'
import { encodings } from './encodings.js'
import { fontEncoding } from './font-encodings.js'
import { evidenceOf } from './spelling.js'

/** A stretch of text in one encoding: whole words, from the first of them that shows it to the last. */
export interface Passage {
  readonly from: number
  readonly to: number
  readonly encoding: Encoding
  /** Share of its words with marks, 0 to 1, that are Vietnamese syllables once decoded. */
  readonly share: number
}

/** Text in one font; offsets into the text that is looked at. */
export interface FontSpan {
  readonly span: readonly [from: number, to: number]
  readonly font: string
}

/** What stands between two blanks. NEL and the no-break blank are letters in some encodings. @example "Nam,", "®−îc" */
const TOKEN = /[^ \t\n\r\f\v]+/g
/** @example "®", "µ", "œ", "“"; what no encoding of bytes is without */
const NOT_ASCII = /[^\0-\x7F]/
/** A vowel with a mark of VIQR behind it that cannot be the end of a sentence, or dd. @example "o^", "a'n", "dda" */
const LIKE_VIQR = /[aeouAEOU][\^(+*]|[aeiouyAEIOUY][`'?~.\u2019][a-zA-Z.,;:]|dd|DD|[aeiouyAEIOUY][`~]/
/** Letters and marks. */
const WORD = /[\p{L}\p{M}]+/gu
const LETTER = /\p{L}/u
/** A letter that is no byte: no 8-bit text has it. */
const WIDE_LETTER = /[\u0100-\uFFFF]/

/** A Vietnamese letter that only Unicode has. @example "ư", "ế" */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/

/** Signs of the upper half of the 8-bit encodings that good Vietnamese text does not have. @example "µ", "ñ", "Ä" */
const UNLIKE_VIETNAMESE =
  /[\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE-\u0101\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u20AC\u2122]/

/** Against every 8-bit encoding: a letter that is no byte. */
const WIDE = -5
/** What changing the encoding costs within a line, and from one line or font to the next. */
const CHANGE_IN_LINE = 5
const CHANGE_OF_LINE = 3
const CHANGE_OF_FONT = 1
/** For the encoding that the font was made for, and against the others. */
const OF_FONT = 1
const NOT_OF_FONT = -1.5
/** What a passage must gain over the text as it stands: anywhere, where the encoding is known to occur, and in its font. */
const GAIN = 4.5
const GAIN_AGAIN = 1.5
/** Share of the syllables that must be right. */
const SHARE = 0.7
/** Gain from which an encoding is taken to occur in the document. */
const OCCURS = 12
/** How many telling words are decided upon at a time. */
const WINDOW = 20_000
/** Tokens longer than this are no words. */
const LONGEST_TOKEN = 120

/** The encodings of bytes are many; index 0 stands for the text as it is. */
const STATES = encodings.length + 1
const ids = new Map(encodings.map(({ id }, index) => [id, index + 1]))

/** A word in each encoding, put as well as can be. */
interface Reading {
  /** By state. */
  readonly scores: Float64Array
  /** Words that count, and those of them that are syllables, by state. */
  readonly words: Uint8Array
  readonly right: Uint8Array
  /** Whether some encoding reads it better than it stands. */
  readonly better: boolean
}

interface Token {
  readonly from: number
  readonly to: number
  readonly line: number
  /** Index of the font run, -1 for none. */
  readonly run: number
  /** State of the encoding that the font was made for; 0 for none. */
  readonly hint: number
  readonly reading: Reading
}

const readings = new Map<string, Reading>()
const READINGS_LIMIT = 50_000

/** Where an 8-bit or ASCII encoding is in use, in order. Linear; looks at letters alone, not at names, where fonts are unknown. */
export function encodedPassages(text: string, fonts: readonly FontSpan[] = []): Passage[] {
  if (!NOT_ASCII.test(text) && !LIKE_VIQR.test(text)) return []
  if (!mayGain(text, fonts)) return []
  const found: Found[] = []
  let window: Token[] = []
  for (const token of tokensOf(text, fonts)) {
    // A window ends with its line.
    if (window.length >= WINDOW && token.line !== window.at(-1)?.line) {
      found.push(...decide(window))
      window = []
    }
    window.push(token)
  }
  found.push(...decide(window))
  return accepted(found)
}

/**
 * Whether all words that are better in some encoding, taken together, gain as much as a passage must: in good text, whose
 * few odd words are far from it, nothing need be weighed.
 */
function mayGain(text: string, fonts: readonly FontSpan[]): boolean {
  if (fonts.some(({ font }) => fontEncoding(font) !== null)) return true
  const gains = new Float64Array(STATES)
  for (const line of text.split('\n')) {
    if (!NOT_ASCII.test(line) && !LIKE_VIQR.test(line)) continue
    // Good text: letters that no byte is, and none that Vietnamese does not have.
    if (UNICODE_ONLY.test(line) && !UNLIKE_VIETNAMESE.test(line) && !LIKE_VIQR.test(line)) continue
    for (const [token] of line.matchAll(TOKEN)) {
      if (!(NOT_ASCII.test(token) || LIKE_VIQR.test(token)) || token.length > LONGEST_TOKEN) continue
      const { scores, better } = readingOf(token)
      if (!better) continue
      for (let state = 1; state < STATES; state += 1) {
        gains[state] = (gains[state] ?? 0) + Math.max(0, (scores[state] ?? 0) - (scores[0] ?? 0))
        if ((gains[state] ?? 0) >= GAIN) return true
      }
    }
  }
  return false
}

function* tokensOf(text: string, fonts: readonly FontSpan[]): Generator<Token> {
  let line = 0
  let lineEnd = nextLineEnd(text, 0)
  let run = 0
  for (const { 0: token, index: from } of text.matchAll(TOKEN)) {
    if (!(NOT_ASCII.test(token) || LIKE_VIQR.test(token)) || token.length > LONGEST_TOKEN) continue
    while (lineEnd < from) {
      line += 1
      lineEnd = nextLineEnd(text, lineEnd + 1)
    }
    while (run < fonts.length && (fonts[run]?.span[1] ?? 0) <= from) run += 1
    const font = fonts[run]
    const within = font !== undefined && font.span[0] <= from
    const hint = within ? (ids.get(fontEncoding(font.font)?.encoding ?? '') ?? 0) : 0
    yield { from, to: from + token.length, line, run: within ? run : -1, hint, reading: readingOf(token) }
  }
}

function nextLineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? Infinity : at
}

function readingOf(token: string): Reading {
  let reading = readings.get(token)
  if (reading === undefined) {
    if (readings.size >= READINGS_LIMIT) readings.clear()
    readings.set(token, (reading = read(token)))
  }
  return reading
}

function read(token: string): Reading {
  const scores = new Float64Array(STATES)
  const words = new Uint8Array(STATES)
  const right = new Uint8Array(STATES)
  const weigh = (state: number, text: string, caseless: boolean): void => {
    for (const [word] of text.normalize('NFC').matchAll(WORD)) {
      const evidence = evidenceOf(word, caseless)
      if (evidence === 0) continue
      words[state] = (words[state] ?? 0) + 1
      if (evidence > 0) right[state] = (right[state] ?? 0) + 1
      scores[state] = (scores[state] ?? 0) + evidence
    }
  }
  weigh(0, token, false)
  // A word of another language is no reason to change it.
  scores[0] = Math.max(0, scores[0] ?? 0)
  const ascii = !NOT_ASCII.test(token)
  const sign = !ascii && !LETTER.test(token)
  const wide =
    asBytes(token)
      .match(WORD)
      ?.some((word) => WIDE_LETTER.test(word)) ?? false
  for (const [index, encoding] of encodings.entries()) {
    const state = index + 1
    if (wide) scores[state] = WIDE
    // A sign by itself means itself, though some encoding has a letter there that is a word: it counts for none.
    else if (sign) continue
    else if (ascii === encoding.ascii) {
      const decoded = decodeToken(encoding, token)
      weigh(state, encoding.ascii ? withoutEnd(decoded.text, token) : decoded.text, encoding.caseless)
      scores[state] = (scores[state] ?? 0) + STRANGE * decoded.strange
    } else if (encoding.ascii) scores[state] = scores[0]
  }
  const asItStands = scores[0] ?? 0
  return { scores, words, right, better: scores.some((score) => score > asItStands) }
}

/** A full stop or question mark behind the last letter may be one: a word that ends in it says nothing. @example "thu+." */
const withoutEnd = (decoded: string, token: string): string =>
  /[aeiouyAEIOUY+^(*][.?]$/.test(token) ? decoded.replace(/\p{L}+$/u, '') : decoded

/** A passage that is not yet accepted. */
interface Found {
  readonly from: number
  readonly to: number
  readonly state: number
  readonly gain: number
  readonly words: number
  readonly right: number
  /** Whether all of it is in fonts made for the encoding. */
  readonly ofFont: boolean
}

/**
 * The likeliest sequence of encodings (Viterbi): for each word the one in which it is spelled best, where changing the
 * encoding costs more within a line than between lines.
 */
function decide(tokens: readonly Token[]): Found[] {
  if (!tokens.some(({ reading: { better }, hint }) => hint > 0 || better)) return []
  const from = new Uint8Array(tokens.length * STATES)
  let best = new Float64Array(STATES)
  let before: Token | undefined
  for (const [index, token] of tokens.entries()) {
    const cost = before === undefined ? 0 : costBetween(before, token)
    let top = 0
    for (let state = 1; state < STATES; state += 1) if ((best[state] ?? 0) > (best[top] ?? 0)) top = state
    const next = new Float64Array(STATES)
    for (let state = 0; state < STATES; state += 1) {
      const change = (best[top] ?? 0) - cost > (best[state] ?? 0)
      from[index * STATES + state] = change ? top : state
      next[state] = (change ? (best[top] ?? 0) - cost : (best[state] ?? 0)) + scoreOf(token, state)
    }
    best = next
    before = token
  }
  let state = best.indexOf(Math.max(...best))
  const path = new Uint8Array(tokens.length)
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    path[index] = state
    state = from[index * STATES + state] ?? 0
  }
  return runsOf(tokens, path)
}

const costBetween = (before: Token, token: Token): number =>
  before.hint !== token.hint ? CHANGE_OF_FONT : before.line !== token.line ? CHANGE_OF_LINE : CHANGE_IN_LINE

function scoreOf({ reading, hint }: Token, state: number): number {
  const score = reading.scores[state] ?? 0
  if (hint === 0 || state === 0) return score
  return score + (state === hint ? OF_FONT : NOT_OF_FONT)
}

function runsOf(tokens: readonly Token[], path: Uint8Array): Found[] {
  const found: Found[] = []
  for (let start = 0, end = 0; start < tokens.length; start = end) {
    const state = path[start] ?? 0
    while (end < tokens.length && path[end] === state) end += 1
    if (state > 0) found.push(foundIn(tokens.slice(start, end), state))
  }
  return found
}

function foundIn(tokens: readonly Token[], state: number): Found {
  let [gain, words, right, ofFont] = [0, 0, 0, true]
  for (const { reading, hint } of tokens) {
    gain += (reading.scores[state] ?? 0) - (reading.scores[0] ?? 0)
    words += reading.words[state] ?? 0
    right += reading.right[state] ?? 0
    ofFont &&= hint === state
  }
  return { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0, state, gain, words, right, ofFont }
}

/** The passages that gain enough; less will do for an encoding that the document has anyway, and in a font made for it. */
function accepted(found: readonly Found[]): Passage[] {
  const gains = new Float64Array(STATES)
  for (const { state, gain, right, words } of found) if (right >= SHARE * words) gains[state] = (gains[state] ?? 0) + gain
  const passages: Passage[] = []
  for (const { from, to, state, gain, words, right, ofFont } of found) {
    const encoding = encodings[state - 1]
    const least = ofFont || (gains[state] ?? 0) >= OCCURS ? GAIN_AGAIN : GAIN
    if (encoding === undefined || gain < least || right < SHARE * words) continue
    passages.push({ from, to, encoding, share: words === 0 ? 1 : right / words })
  }
  return passages
}
