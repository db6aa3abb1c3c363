/**
 * What the page for proofreading is given, as plain JSON. Read by the page itself, which runs in a browser: nothing is
 * imported here.
 */

/** From and to in UTF-16 units of the source text. */
export type Place = readonly [from: number, to: number]

/** x0, y0, x1, y1 in pixels of the scan, from the upper left corner. */
export type PixelBox = readonly [number, number, number, number]

/** A run of a word: what stands there and what the source has, and the item that is about it where it was repaired. */
export interface Run {
  readonly text: string
  readonly source: string
  readonly item?: number
}

/** A word of the clean text. */
export interface Word {
  /** What stands before it: a blank unless said. */
  readonly gap?: string
  readonly text: string
  /** What a correction of the word is about; null where its letters lie too far apart in the source to be one place. */
  readonly place: Place | null
  /** The source there, where it is not the text. */
  readonly source?: string
  /** Percent that the engine was sure of it; absent where nobody measured. */
  readonly sure?: number
  readonly boxes?: readonly PixelBox[]
  /** Where something in it was repaired. */
  readonly runs?: readonly Run[]
  /** Items about the word. */
  readonly items?: readonly number[]
}

/** A page of the document, or a part of a long one. */
export interface Sheet {
  /** From 1. */
  readonly page: number
  /** From 1; 0 where the page is one sheet. */
  readonly part: number
  /** Pixels of the scan, which the boxes count; null where there is no picture to show. */
  readonly scan: { readonly width: number; readonly height: number } | null
  readonly words: readonly Word[]
  /** What was read on the page and is not in the text: page numbers, stamps. */
  readonly leftOut: readonly { readonly text: string; readonly box: PixelBox }[]
  /** What stands on the page and is not of the document: seals, stamps, handwriting, notes in the margin. */
  readonly noise: readonly { readonly kind: string; readonly box: PixelBox }[]
}

/**
 * Something to decide on.
 *
 * - `repair`: a repair that was made.
 * - `deletion`: something that was dropped as no part of the text, such as a page number.
 * - `doubt`: a word that may be misread and was left alone.
 * - `unsure`: a word of which the engine was not sure.
 * - `earlier`: a decision of an earlier file of corrections that left nothing else to see, a refused repair.
 */
export interface Item {
  readonly kind: 'repair' | 'deletion' | 'doubt' | 'unsure' | 'earlier'
  readonly steps: readonly string[]
  readonly before: string
  readonly after: string
  /** Percent. */
  readonly sure: number
  readonly page: number
  readonly place: Place
  /** Index of the sheet, and of the word on it that is nearest. */
  readonly sheet: number
  readonly word: number
  readonly boxes?: readonly PixelBox[]
  readonly suggestions?: readonly string[]
  /** Why it is in doubt, in words. */
  readonly why?: string
}

/** A decision, as it is saved. */
export interface Decision {
  readonly place: Place
  readonly text: string
  readonly decision: 'accept' | 'refuse' | 'replace'
  readonly replacement: string
  readonly step: string | null
  readonly page: number | null
  readonly who: string | null
  readonly when: string | null
}

/** All of it. */
export interface ReviewData {
  readonly version: string
  readonly path: string
  readonly sha256: string
  readonly sheets: readonly Sheet[]
  readonly items: readonly Item[]
  /** Those already in force. */
  readonly decisions: readonly Decision[]
  /** What the steps named by items do. */
  readonly steps: Readonly<Record<string, string>>
  /** Messages of the catalogue that begin with `review.`, without that. */
  readonly messages: Readonly<Record<string, string>>
}
