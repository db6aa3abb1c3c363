import { fontLetters, type FontLetters } from './letters.js'
import { matrixFrom } from './matrix.js'
import type { PdfPage } from './open.js'
import type { PdfFont } from './page.js'

/** A font with what its glyphs need. */
export interface LoadedFont {
  readonly font: PdfFont
  readonly letters: FontLetters
  /** Thousandths of the size, as a rule; fonts drawn by the file itself have another unit. */
  readonly unit: number
  readonly vertical: boolean
}

/** The fonts of a document by their names, each subset of a font for itself: it may have codes of its own. */
export type Fonts = Map<string, Omit<LoadedFont, 'unit' | 'vertical'>>

/** @example "ABCDEF+TimesNewRomanPSMT" */
const SUBSET = /^[A-Z]{6}\+/

/** The font that a page names; undefined where the file has none of that name. */
export function loadFont(page: PdfPage, id: string, fonts: Fonts): LoadedFont | undefined {
  const face = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined
  if (typeof face !== 'object' || face === null) return undefined
  const given = 'name' in face && typeof face.name === 'string' ? face.name : ''
  const name = given.replace(SUBSET, '')
  const known = fonts.get(given) ?? { font: { name, bold: isBold(name, face) }, letters: fontLetters(name) }
  fonts.set(given, known)
  const matrix = 'fontMatrix' in face ? matrixFrom(face.fontMatrix) : undefined
  return { ...known, unit: Math.abs(matrix?.[0] ?? 0.001), vertical: 'vertical' in face && face.vertical === true }
}

/** @example "TimesNewRomanPS-BoldMT", "Arial,Bold", "VNI-Times-Black" */
const isBold = (name: string, face: object): boolean =>
  /bold|black|heavy|demi/i.test(name) || ('bold' in face && face.bold === true) || ('black' in face && face.black === true)
