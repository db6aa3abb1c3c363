import type { Correction } from './corrections.js'
import type { Level } from './document.js'
import type { DocumentMessage } from './message.js'
import type { PageScan } from './scan.js'
import type { Span } from './span.js'

/** How a page's text was obtained. `plain` is text that was text already; on a page of a PDF that is `blank` there is nothing. */
export type ReadBy = 'plain' | 'text_layer' | 'ocr' | 'blank'

/** One page of the source. A plain text without form feeds is a single page. */
export interface SourcePage {
  /** Counted from 1. */
  readonly number: number
  /** Where the page stands in {@link SourceText.text}. */
  readonly span: Span
  readonly readBy: ReadBy
  /**
   * Why nothing could be read on it, or nothing that is language: a picture without a text layer, letters that spell no
   * Vietnamese even when repaired, a page that the file has lost, in whole or in part, a picture in which hardly anything
   * that was recognized is language.
   */
  readonly reason?: 'no_text' | 'unspellable' | 'damaged' | 'doubtful'
  /** Words with their places, where the page was read from its picture (`readBy` is `ocr`). */
  readonly scan?: PageScan
}

/** Punctuation that a markup language put there, and what it stands for in plain text (often nothing). */
export interface Markup {
  readonly span: Span
  readonly replacement: string
}

/**
 * What a reader knows of a line from geometry or markup, so that nobody need guess it from words.
 *
 * - `paragraph` begins one, `continues` goes on with the last line before it that is neither furniture, footnote nor noise.
 * - `furniture` belongs to the page and not to the document: a running head, a page number, a rule.
 * - `footnote` is a whole note from the foot of the page, `[^1]: …`.
 * - `row` is a row of a table, its cells parted by tabs, as many in every row of a table; the text of a cell that was merged of
 *   several stands in the first of them, at the left and at the top, and the others are empty.
 * - `noise` stands on the page and is not of the document: a registry stamp, a seal, a hand, a note in the margin.
 */
export type LineRole = 'paragraph' | 'continues' | 'furniture' | 'footnote' | 'row' | 'noise'

/** A line of {@link SourceText.text}, without its line end. */
export interface SourceLine {
  readonly span: Span
  readonly role: LineRole
  /**
   * Of a row: which of its cells are one with the cell above them, counted from 0. Nothing is printed in them, so nothing stands
   * in the text: who reads the table takes what the merged cell says, once, in the first of its rows.
   */
  readonly merged?: readonly number[]
}

/** Text in one font. */
export interface FontRun {
  readonly span: Span
  /** Its name in the file, without the prefix of a subset: `.VnTimeH`, `VNI-Times`, `TimesNewRomanPSMT`. */
  readonly font: string
}

/** What somebody states of a document in front of its text: it counts more than what the text says. */
export interface Stated {
  readonly type?: string
  readonly number?: string
  /** ISO 8601 */
  readonly date?: string
  readonly place?: string
  readonly issuer?: string
  readonly subject?: string
  readonly level?: Level
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
  /** Every line with a word on it, in order, where the reader knows more of them than their words tell; absent in plain text. */
  readonly lines?: readonly SourceLine[]
  /** In order and without overlap, where the file names fonts. */
  readonly fonts?: readonly FontRun[]
  /** What the front matter of a Markdown file states. */
  readonly stated?: Stated
  /** What persons decided on its words, in any order. Whether it still holds, normalizing tells. */
  readonly corrections?: readonly Correction[]
  /** What the reader noticed about the file, such as changes in a Word file that nobody accepted yet. */
  readonly messages?: readonly DocumentMessage[]
}
