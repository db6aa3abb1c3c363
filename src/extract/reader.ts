import type { SourceText } from '../model/source-text.js'
import type { Recognizer } from './recognize.js'

/** A file as the readers see it. */
export interface FileContent {
  /** As the user gave it, `-` for standard input. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The bytes as text, BOM included; null where they are no text, and for readers that go by the bytes. */
  readonly text: string | null
}

/** How pictures of pages are read. */
export interface ReadOptions {
  /**
   * Which pages are read from their pictures: `auto` those without a text of their own, or with one that is no language;
   * `always` all that have a picture; `never` none. `auto` without.
   */
  readonly ocr?: OcrMode
  /** Recognizes text in pictures; one with the settings of its own is made, and let go again, without. */
  readonly recognizer?: Recognizer
}

export const OCR_MODES = ['auto', 'always', 'never'] as const
export type OcrMode = (typeof OCR_MODES)[number]

/** What a reader finds in a file. */
export type ReadContent = Omit<SourceText, 'path' | 'sha256'>

/** Reads one format. */
export interface Reader {
  /** `plain`, `markdown` */
  readonly format: string
  /** Whether reading takes so long that the result is worth keeping for another run. */
  readonly costly?: true
  /** Whether the content is of this format. A name may only break a tie. */
  readonly recognizes: (file: FileContent) => boolean
  readonly read: (file: FileContent, options: ReadOptions) => Promise<ReadContent>
}
