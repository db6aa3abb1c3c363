/** What lies on a page, as it is printed. Lengths are points (1/72 inch), y runs down from the top edge. */

/** A font of the document. */
export interface PdfFont {
  /** Its name in the file, without the prefix of a subset: `.VnTimeH`, `TimesNewRomanPS-BoldMT`. */
  readonly name: string
  readonly bold: boolean
}

/** Letters that stand together in one font: a word, or a part of one. */
export interface Piece {
  readonly text: string
  readonly font: PdfFont
  /** Height of the type. */
  readonly size: number
  readonly x0: number
  readonly x1: number
  /** Of the baseline. */
  readonly y: number
  /** Whether a blank was printed before or behind it. */
  readonly blankBefore: boolean
  readonly blankAfter: boolean
  /** Whether the file says that it belongs to the page and not to the document (tagged PDF: Artifact). */
  readonly artifact: boolean
}

/** A stroke, across or down. */
export interface Stroke {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

export interface PageContent {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly strokes: readonly Stroke[]
  /** Whether anything at all is drawn on it: letters, lines, pictures. */
  readonly drawn: boolean
  /** Share of the letters that are not shown (text rendering mode 3), 0 to 1. */
  readonly hidden: number
  /** Share of the page that pictures cover, 0 to 1. */
  readonly picture: number
}
