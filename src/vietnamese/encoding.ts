/*
 * Vietnamese before Unicode: fonts and code pages of 8 bits, and ways to write it in ASCII. A text in one of them that
 * was read byte by byte is a string of the characters U+0000 to U+00FF, one for each byte.
 */

/** A way in which Vietnamese letters were written as bytes. */
export interface Encoding {
  /** `tcvn3` */
  readonly id: string
  /** What people call it. */
  readonly name: string
  /** One to nine bytes, as characters U+0000 to U+00FF, and the letter that they stand for. */
  readonly codes: ReadonlyMap<string, string>
  /** Whether a small letter with a tone has the code of its capital, so that only a font can tell. */
  readonly caseless: boolean
  /**
   * Characters that text extraction may have put in the place of one of its bytes, and the letter of that byte. They
   * may mean themselves, so they are taken for a letter only within a word that becomes a syllable.
   */
  readonly doubtful: ReadonlyMap<string, string>
  /** Whether its codes are ASCII alone. */
  readonly ascii: boolean
}

/** What becomes of a piece of text in an encoding. */
export interface Decoding {
  readonly text: string
  /** How many bytes above 0x7F have no meaning in the encoding and are no usual punctuation. */
  readonly strange: number
}

/** Windows-1252 from 0x80 on; a blank where it has no character. Source: the WHATWG Encoding Standard, index windows-1252. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * Characters that stand for a byte: those of Windows-1252, and those that PDF readers take for the same glyph (`µ`,
 * `·`, `¯`; Adobe Glyph List).
 */
const BYTES = new Map<string, string>([
  ...[...WINDOWS_1252].flatMap((char, index) => (char === ' ' ? [] : [[char, String.fromCharCode(0x80 + index)] as const])),
  ['\u03BC', '\u00B5'],
  ['\u2219', '\u00B7'],
  ['\u02C9', '\u00AF'],
])

/** A character of Windows-1252 that is none of Latin-1, or another form of such a one. @example "œ", "μ" */
const NOT_LATIN_1 = new RegExp(`[${[...BYTES.keys()].join('')}]`, 'g')

/** The text with every character that stands for a byte as U+0000 to U+00FF. As long as the text. */
export function asBytes(text: string): string {
  return text.replace(NOT_LATIN_1, (char) => BYTES.get(char) ?? char)
}

/** The character that a byte above 0x7F shows in Windows-1252. */
export function windows1252(byte: string): string {
  const char = WINDOWS_1252[byte.charCodeAt(0) - 0x80]
  return char === undefined || char === ' ' ? byte : char
}

/** Windows-1252's punctuation and signs that a text in any encoding may have: quotes, dashes, `§`, `°`, `©`, blanks. */
const PUNCTUATION = new Set(
  '\u0082\u0084\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u00A0\u00A7\u00A9\u00AB\u00AD\u00AE\u00B0\u00B1\u00B2\u00B3\u00B7\u00BB\u00D7\u00F7',
)

/** Decodes by the longest code first. Linear. */
export function decodeBy(encoding: Encoding, text: string): Decoding {
  const bytes = asBytes(text)
  const longest = LONGEST.get(encoding) ?? longestOf(encoding)
  let decoded = ''
  let strange = 0
  for (let at = 0; at < bytes.length;) {
    let length = Math.min(longest, bytes.length - at)
    let letter: string | undefined
    while (length > 0 && (letter = encoding.codes.get(bytes.slice(at, at + length))) === undefined) length -= 1
    if (length === 1 && bytes.charAt(at) < '\u0080' && bytes.charAt(at) > ' ' && !besideLetter(bytes, at)) letter = undefined
    if (letter === undefined) {
      const byte = bytes.charAt(at)
      if (byte >= '\u0080' && byte <= '\u00FF' && !PUNCTUATION.has(byte)) strange += 1
      // What is no letter of the encoding stays what it was shown as.
      decoded += text.charAt(at)
      at += 1
    } else {
      decoded += letter
      at += length
    }
  }
  return { text: decoded, strange }
}

/** Whether punctuation that may be a letter stands beside one. @example "}" of "}ång", not of "{a: {}}" */
const besideLetter = (bytes: string, at: number): boolean =>
  LETTER_BYTE.test(bytes.charAt(at - 1)) || LETTER_BYTE.test(bytes.charAt(at + 1))
const LETTER_BYTE = /[A-Za-z\u0080-\u00FF]/

const LONGEST = new WeakMap<Encoding, number>()

function longestOf(encoding: Encoding): number {
  const longest = Math.max(...[...encoding.codes.keys()].map((code) => code.length))
  LONGEST.set(encoding, longest)
  return longest
}

/** Vowels of the alphabet with their marks, in the order of the columns of {@link codeTable}: level, sắc, huyền, hỏi, ngã, nặng. */
export const LETTERS: Readonly<Record<string, string>> = {
  a: 'aáàảãạ', â: 'âấầẩẫậ', ă: 'ăắằẳẵặ', e: 'eéèẻẽẹ', ê: 'êếềểễệ', i: 'iíìỉĩị',
  o: 'oóòỏõọ', ô: 'ôốồổỗộ', ơ: 'ơớờởỡợ', u: 'uúùủũụ', ư: 'ưứừửữự', y: 'yýỳỷỹỵ', đ: 'đ',
  A: 'AÁÀẢÃẠ', Â: 'ÂẤẦẨẪẬ', Ă: 'ĂẮẰẲẴẶ', E: 'EÉÈẺẼẸ', Ê: 'ÊẾỀỂỄỆ', I: 'IÍÌỈĨỊ',
  O: 'OÓÒỎÕỌ', Ô: 'ÔỐỒỔỖỘ', Ơ: 'ƠỚỜỞỠỢ', U: 'UÚÙỦŨỤ', Ư: 'ƯỨỪỬỮỰ', Y: 'YÝỲỶỸỴ', Đ: 'Đ',
} // prettier-ignore

/** All letters that are not ASCII, small and capital. */
export const MARKED_LETTERS: readonly string[] = Object.values(LETTERS).flatMap((row) =>
  [...row].filter((letter) => letter > '\u007F'),
)

/**
 * Reads a table of codes: a line for each vowel, `a  -- E1 E0 E4 E3 E5`, the letter and the codes of its six tones in
 * hexadecimal, two digits a byte; `--` where there is none. Of a code given twice, the letter of the first line counts.
 */
export function codeTable(table: string): Map<string, string> {
  const codes = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [vowel = '', ...columns] = line.trim().split(/\s+/u)
    const letters = [...(LETTERS[vowel] ?? '')]
    if (letters.length !== columns.length) throw new RangeError(`table of codes: ${line}`)
    for (const [tone, column] of columns.entries()) {
      if (column === '--') continue
      const code = (column.match(/../g) ?? []).map((byte) => String.fromCharCode(parseInt(byte, 16))).join('')
      if (!codes.has(code)) codes.set(code, letters[tone] ?? '')
    }
  }
  return codes
}

/** The table again for the capitals, each byte of a letter being this much lower: VNI, BKHCM 2 and VietWare X. */
export function withCapitals(small: ReadonlyMap<string, string>, lowerBy: number): Map<string, string> {
  const codes = new Map(small)
  for (const [code, letter] of small) {
    const capital = [...code].map((byte) => String.fromCharCode(byte.charCodeAt(0) - lowerBy)).join('')
    codes.set(capital, letter.toUpperCase())
  }
  return codes
}

const NONE: ReadonlyMap<string, string> = new Map()

/** An encoding of bytes above 0x7F in which each letter has its own code. */
export function encoding(
  about: Pick<Encoding, 'id' | 'name' | 'codes'> & Partial<Pick<Encoding, 'caseless' | 'doubtful' | 'ascii'>>,
): Encoding {
  return { caseless: false, doubtful: NONE, ascii: false, ...about }
}
