import type { Span } from './span.js'

/** How a page's text was obtained. `plain` is text that was text already. */
export type ReadBy = 'plain' | 'text_layer' | 'ocr'

/** One page of the source. A plain text without form feeds is a single page. */
export interface SourcePage {
  /** Counted from 1. */
  readonly number: number
  /** Where the page stands in {@link SourceText.text}. */
  readonly span: Span
  readonly readBy: ReadBy
}

/** Punctuation that a markup language put there, and what it stands for in plain text (often nothing). */
export interface Markup {
  readonly span: Span
  readonly replacement: string
}

/** What a reader found in the bytes, before any repair. */
export interface SourceText {
  /** The path as the user gave it, `-` for standard input. */
  readonly path: string
  /** Lower-case hexadecimal sha256 of the bytes. */
  readonly sha256: string
  /** The decoded text, with its BOM, line ends and broken letters as they are. */
  readonly text: string
  /** Whether punctuation of Markdown in `text` is markup or means itself. */
  readonly syntax: 'plain' | 'markdown'
  /** Where the markup stands in `text`, in order and without overlap; none in plain text. */
  readonly markup?: readonly Markup[]
  /** Gapless and in order. */
  readonly pages: readonly SourcePage[]
}
