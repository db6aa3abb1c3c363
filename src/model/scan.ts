import type { Span } from './span.js'

/** A rectangle on a page's picture, in pixels of the upright picture, from the upper left corner. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A word as an engine saw it. */
export interface RecognizedWord {
  readonly text: string
  /** 0 to 1, as the engine says it. */
  readonly confidence: number
  readonly box: Box
}

/** A line as an engine saw it, its words from left to right. */
export interface RecognizedLine {
  readonly box: Box
  readonly words: readonly RecognizedWord[]
}

/** Coloured ink on a scan: a seal (con dấu), a registry stamp, a signature. */
export interface Ink {
  readonly colour: 'red' | 'blue' | 'other'
  readonly box: Box
  /** What is written in the ink itself (`MẬT`, `CÔNG VĂN ĐẾN`), where it was read: the page's lines are read without its ink. */
  readonly lines?: readonly RecognizedLine[]
}

/** What an engine makes of one picture, in its own order. */
export interface Recognition {
  /** Engine and model with their versions: `tesseract.js 7.0.0, vie 4.0.0_best_int`. */
  readonly engine: string
  /** Lower-case hexadecimal sha256 of the picture as it stands in the file. */
  readonly image: string
  /** Pixels of the upright picture. */
  readonly width: number
  readonly height: number
  /** Dots per inch; null where nothing says. */
  readonly resolution: number | null
  /** Degrees clockwise by which the picture of the file was turned to stand upright; none without. */
  readonly turned?: 90 | 180 | 270
  readonly lines: readonly RecognizedLine[]
  readonly ink: readonly Ink[]
  /** Frames of the size of a mark of secrecy in the upper part of a page, not in coloured ink, in which nothing could be read; none without. */
  readonly frames?: readonly Box[]
}

/** A word on a scanned page and where it stands in the text. */
export interface ScannedWord {
  /** In `SourceText.text`. */
  readonly span: Span
  readonly box: Box
  /** 0 to 1 */
  readonly confidence: number
}

/** What stands on a page and is not of the document: seals, registry stamps (`CÔNG VĂN ĐẾN`), handwriting, notes in the margin. */
export interface ScanNoise {
  readonly kind: 'seal' | 'registry' | 'handwriting' | 'margin'
  readonly box: Box
  /** In `SourceText.text`, where something was read of it. */
  readonly span?: Span
}

/** How a page was recognized from its picture. */
export interface PageScan {
  readonly engine: string
  /** Lower-case hexadecimal sha256 of the picture. */
  readonly image: string
  readonly width: number
  readonly height: number
  readonly resolution: number | null
  /** Degrees clockwise by which the picture of the file was turned to stand upright; none without. */
  readonly turned?: 90 | 180 | 270
  /** In the order of the text. */
  readonly words: readonly ScannedWord[]
  readonly noise: readonly ScanNoise[]
}
