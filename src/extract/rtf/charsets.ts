import { shownBy } from '../docx/symbols.js'
import { bytesInFont, fontName, isLegacyFont } from '../fonts.js'

/** Character sets of fonts (`\fcharset`) as iconv-lite names them. Source: RTF specification 1.9.1, "Font Table". */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'cp949'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
  [254, 'cp437'],
  [255, 'cp437'],
])
/** The one that the file names for all its text. */
const DEFAULT_CHARSET = 1
/** Pictures instead of letters: Symbol, Wingdings. */
const SYMBOL_CHARSET = 2

/** Code pages that have another name than `windows-<number>` or `cp<number>`. */
const PAGES: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
])

/** Words by which a file names the encoding of its text. */
const FILE_CHARSETS: ReadonlyMap<string, string> = new Map([
  ['mac', 'macintosh'],
  ['pc', 'cp437'],
  ['pca', 'cp850'],
])

/** The name of a code page (`\ansicpg1258`, `\cpg`). */
const pageName = (page: number): string =>
  PAGES.get(page) ?? (page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : `cp${page}`)

/** A font as its table has it. */
export interface Font {
  name: string
  charset: number | undefined
  /** The code page that it names itself. */
  page: number | undefined
}

/** The encoding of a file's text, behind a word that names one; undefined for any other word. */
export const fileEncoding = (word: string, value: number | undefined): string | undefined =>
  word === 'ansicpg' ? (value === undefined || value <= 0 ? undefined : pageName(value)) : FILE_CHARSETS.get(word)

/** Decodes bytes of an encoding by its name. */
export type Decode = (bytes: Uint8Array, encoding: string) => string

const sign = (byte: number, font: string): string =>
  byte <= 0x20 ? String.fromCharCode(byte) : (shownBy(font, byte) ?? String.fromCharCode(0xf000 + byte))

/**
 * The text of bytes that are set in a font. Those of a legacy Vietnamese font come out as bytes, those of a font of
 * signs as what it shows, or from U+F000 on, where Word has them.
 *
 * @param ofFile the encoding of the file's text
 */
export function decodeInFont(bytes: Uint8Array, font: Font | undefined, ofFile: string, decode: Decode): string {
  if (font?.charset === SYMBOL_CHARSET) return Array.from(bytes, (byte) => sign(byte, fontName(font.name))).join('')
  if (bytes.every((byte) => byte < 0x80)) return Buffer.from(bytes).toString('latin1')
  if (font !== undefined && isLegacyFont(fontName(font.name))) return bytesInFont(bytes)
  if (font?.page !== undefined && font.page > 0) return decode(bytes, pageName(font.page))
  const { charset } = font ?? {}
  return decode(bytes, charset === undefined || charset === DEFAULT_CHARSET ? ofFile : (CHARSETS.get(charset) ?? ofFile))
}
