import { decodeBy, windows1252 } from '../../vietnamese/encoding.js'
import { encodings } from '../../vietnamese/encodings.js'
import { fontEncoding } from '../../vietnamese/font-encodings.js'
import { spellableShare } from '../../vietnamese/syllables.js'
import { isLegacyFont } from '../fonts.js'

/**
 * What the letters of a font are. A font of the time before Unicode has Vietnamese letters at the codes of others, and
 * the file calls them by the others' names: then only the codes tell. They are handed on as they are, one character a
 * byte, and a step of `normalize` finds out what they mean.
 */
export interface FontLetters {
  /** Notes a glyph: its code in the font, and the letter that the file says it is. */
  note(code: number, unicode: string): void
  /** Notes a page's words of the font, as the file spells them. */
  noteWords(words: string): void
  /** The letters to hand on: the codes where they are to be taken, else what the file says. `codes` is null where one is no byte. */
  lettersOf(unicode: string, codes: string | null): string
}

/** Fonts of pictures and signs, whose codes mean nothing. */
const SIGNS = /symbol|dingbats|webdings|mt\s?extra|marlett/i
/** A word is no Vietnamese one in more than this share: the file does not know its own letters. */
const LEAST_SPELLABLE = 0.5
/**
 * Letters that files name for a byte of such a font where the name of the glyph has two: `hyphen` and `minus` for the soft
 * hyphen, `periodcentered` for the bullet operator, `mu`, `macron`. Source: Adobe Glyph List.
 */
const DOUBLES: ReadonlyMap<string, string> = new Map([
  ['\u2212', '\u00AD'],
  ['\u2010', '\u00AD'],
  ['\u2219', '\u00B7'],
  ['\u03BC', '\u00B5'],
  ['\u02C9', '\u00AF'],
])
/** Bytes that Windows-1252 has signs for, among them one that would end a line. */
const HIGH = /[\x80-\x9F]/g
/** What stands at 0xAD in the encoding of Windows, as PDF has it: a hyphen. */
const SOFT_HYPHEN = '\u00AD'
/** @example "c«ng", "ñaûng": words with letters beyond ASCII */
const BEYOND_ASCII = /[\p{L}\p{M}]*[^\p{ASCII}\s][^\s]*/gu

export function fontLetters(name: string): FontLetters {
  let alike = 0
  let unlike = 0
  let spellable = 0
  let words = 0
  const legacy = isLegacyFont(name) || fontEncoding(name) !== null
  const signs = SIGNS.test(name)
  return {
    note: (code, unicode) => {
      if (unicode.length !== 1 || !/[a-z\d]/i.test(unicode)) return
      if (unicode.charCodeAt(0) === code) alike += 1
      else unlike += 1
    },
    noteWords: (text) => {
      const marked = text.match(BEYOND_ASCII) ?? []
      words += marked.length
      spellable += spellableShare(marked.join(' ')) * marked.length
    },
    lettersOf: (unicode, codes) => {
      const isBroken = legacy || (words > 0 && spellable < LEAST_SPELLABLE * words)
      if (!isBroken || signs) return unicode
      if (codes !== null && alike > 0 && unlike <= 0.02 * alike) return codes.replace(HIGH, windows1252)
      if (!legacy) return unicode
      return Array.from(unicode, (letter, index) =>
        letter === '-' && codes?.[index] === SOFT_HYPHEN ? SOFT_HYPHEN : (DOUBLES.get(letter) ?? letter),
      ).join('')
    },
  }
}

/**
 * What letters mean to who reads the page, as far as the name of the font tells: whether a line begins with a capital or a
 * marker. For looking at alone; the text is decoded elsewhere.
 */
export function asRead(text: string, font: string): string {
  const known = fontEncoding(font)
  if (known === null) return text
  const encoding = encodings.find(({ id }) => id === known.encoding)
  if (encoding === undefined) return text
  const { text: decoded } = decodeBy(encoding, text)
  return known.capitals ? decoded.toUpperCase() : decoded
}
