import type { SourceText } from '../model/source-text.js'

/** A file as the readers see it. */
export interface FileContent {
  /** As the user gave it, `-` for standard input. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The bytes as text, BOM included; null where they are no text. */
  readonly text: string | null
}

/** Reads one format. */
export interface Reader {
  /** `plain`, `markdown` */
  readonly format: string
  /** Whether the content is of this format. A name may only break a tie. */
  readonly recognizes: (file: FileContent) => boolean
  readonly read: (file: FileContent) => Promise<Pick<SourceText, 'text' | 'syntax' | 'markup' | 'pages'>>
}
