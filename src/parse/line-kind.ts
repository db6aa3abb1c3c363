import type { Marker } from '../model/document.js'

/**
 * What counts on from line to line. Two series may have one kind of marker in the tree: `A.` and `a)` are letters both,
 * but `b)` does not follow `A.`
 */
export type Series =
  | 'appendix'
  | 'part'
  | 'chapter'
  | 'division'
  | 'subdivision'
  | 'article'
  | 'capital'
  | 'roman'
  | 'number'
  | 'letter'
  | 'small-roman'
  | 'bracket'
  | 'bullet'
  | 'plus'
  | 'table'
  | 'footnote'
  | 'ornament'
  | 'paragraph'

/** How a line can be read, judged by the line alone. */
export interface LineReading {
  readonly series: Series
  /** null for a paragraph and whatever else is not numbered. */
  readonly marker: Marker | null
  /** The place in its series, `[1, 2]` for `1.2.`; empty where nothing is counted. */
  readonly values: readonly number[]
  /** What the marker contributes to the id: `III`, `C2`, `a`, `(1)`. For bullets, the family of the sign. */
  readonly key: string
  /** Where title or text begin, in UTF-16 units of the line. */
  readonly textFrom: number
  /** Whether the marker counts on its own; else only as the successor of one before (`C.` after `B.`). */
  readonly certain: boolean
  /** The section that the marker names besides its number, `I` of `I.1.`; then it counts in that section alone. */
  readonly section?: string
  /** The marker as it was meant, `II.` of `ll.`; only where recognition or a typist has misread it. */
  readonly meant?: string
}

/** One custom of beginning a line. */
export interface LineKind {
  /** As its file. */
  readonly name: string
  /** A line of this kind: its documentation and its first test. */
  readonly example: string
  readonly read: (text: string) => LineReading | null
}
