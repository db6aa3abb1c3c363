/**
 * Fonts whose letters stand at codes of their own: TCVN3 (`.VnTime`), VNI (`VNI-Times`), VPS, BKHCM, VietWare. What is set
 * in them is handed on byte by byte.
 *
 * @example ".VnTimeH", "VnArial", "VNI-Helve", "VPS Times", "VNtimes new roman", "ABC Times", "Bach Khoa"
 */
const LEGACY = /^(?:\.?vn[a-z\d]|vni\b|vps\b|bk ?hcm|bach ?khoa|vietware|abc[ -])/iu

/** What Word adds to the name of a font for a script of it. @example ".VnTimeH Tur", "Arial (Vietnamese)" */
const SCRIPT = / (?:CE|Cyr|Greek|Tur|Baltic|\((?:Hebrew|Arabic|Vietnamese)\))$/

/** The name of a font without quotes, blanks around it and the name of a script. */
export const fontName = (name: string): string =>
  name
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .replace(SCRIPT, '')

export const isLegacyFont = (name: string): boolean => LEGACY.test(name)
/** Fonts of TCVN3, where the soft hyphen is the letter ư. */
export const isTcvn3Font = (name: string): boolean => /^\.?Vn[A-Z3]/.test(name)

/** Characters of Windows-1252 from 0x80 to 0x9F; the codes that it leaves empty stay control characters. */
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/**
 * Bytes as the characters that they are for Windows, for a later stage to decode: those from 0xA0 on are their own number,
 * those below as Word has them, since U+0085 would end a line.
 */
export const bytesInFont = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte))).join('')
