/**
 * Characters that the fonts of signs show, by their code in the font. Word keeps them at U+F000 and above. Only those that
 * official texts hold. Sources: Adobe's encoding of Symbol (Unicode consortium, VENDORS/ADOBE/symbol.txt), Microsoft's
 * table of Wingdings.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '-', 0xb7: '•', 0xa8: '♦', 0xa7: '♣', 0xaa: '♠', 0xb0: '°', 0xb1: '±', 0xb2: '"', 0xb3: '≥', 0xb4: '×', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xbc: '…',
  0xa3: '≤', 0xa5: '∞', 0xab: '↔', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0xdb: '⇔', 0xdc: '⇐', 0xde: '⇒', 0xd7: '·', 0xd6: '√', 0xe5: '∑',
  0x61: 'α', 0x62: 'β', 0x64: 'δ', 0x6c: 'λ', 0x6d: 'μ', 0x70: 'π', 0x73: 'σ', 0x44: 'Δ', 0x53: 'Σ', 0x57: 'Ω',
} // prettier-ignore
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x74: '◆', 0x75: '◆', 0x76: '❖', 0x77: '◆', 0x9f: '•', 0xa7: '▪', 0xa8: '□', 0xa1: '○', 0xa4: '◉',
  0xd8: '➢', 0xe0: '→', 0xdf: '←', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0x46: '☞', 0xab: '★', 0xb6: '☆',
} // prettier-ignore
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x50: '✓',
  0x4f: '✗',
  0x52: '☑',
  0x53: '☒',
  0xa3: '□',
  0x97: '●',
  0x95: '•',
  0x96: '•',
  0x98: '●',
}
const WINGDINGS_3: Readonly<Record<number, string>> = { 0x7d: '►', 0x84: '►', 0x75: '►', 0x67: '→', 0x22: '→' }

const FONTS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  ['symbol', SYMBOL],
  ['symbolmt', SYMBOL],
  ['wingdings', WINGDINGS],
  ['wingdings-regular', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['wingdings 3', WINGDINGS_3],
])

/** Whether a font has signs in place of letters. */
export const isSymbolFont = (font: string | undefined): boolean => font !== undefined && FONTS.has(font.toLowerCase())

/** The character that such a font shows; undefined where that is not known. */
export function shownBy(font: string | undefined, code: number): string | undefined {
  const signs = FONTS.get(font?.toLowerCase() ?? '')
  return signs?.[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code]
}
