import type { PlaceTerms } from './place-terms.js'
import type { DocumentMessage } from './message.js'
import type { SourceText } from './source-text.js'
import type { Span } from './span.js'

/** A change that a normalizing step asks for, in the text that the step was given. */
export interface Edit {
  readonly span: Span
  /** What stands there afterwards; empty to delete. */
  readonly replacement: string
  /** 0 to 1: how sure the step is that this is what the author wrote. 1 unless said. */
  readonly confidence?: number
}

/** A passage that a normalizing step wants elsewhere, unchanged (a footnote to the end, a column after another). */
export interface Move {
  readonly span: Span
  /** Offset before which the passage is put; not inside `span`. */
  readonly to: number
}

/** A run of clean text and the source it stems from. Verbatim when `steps` is empty. */
export interface Segment {
  readonly source: Span
  readonly clean: Span
  /** Ids of the steps that rewrote it, in order. */
  readonly steps: readonly string[]
}

/** Who decided on a repair, and how, where a person did. */
export interface Decided {
  /** Accepted as it was made, or written by the person. */
  readonly decision: 'accept' | 'replace'
  readonly who: string | null
  /** ISO 8601 */
  readonly when: string | null
}

/** One repair on record: what stood in the source, what stands in the clean text, which step did it. */
export interface Repair {
  readonly step: string
  /** `layout` is what belongs to the page or to the way of writing and not to the words: page numbers, running heads, NFD. */
  readonly kind: 'repair' | 'layout'
  readonly source: Span
  readonly clean: Span
  readonly before: string
  readonly after: string
  readonly confidence: number
  readonly page: number
  readonly decidedBy?: Decided
}

/**
 * Why a word is doubted: it cannot be Vietnamese, its neighbours ask for another, its capitals are broken, it is cut or
 * run together, a letter stands in a figure, a witness reads otherwise, or has a word that is missing here (`gap`).
 */
export type DoubtReason = 'unspellable' | 'neighbours' | 'capitals' | 'joint' | 'figure' | 'witness' | 'gap'

/** A word that may be misread and was left as it is: for a person to decide. */
export interface Doubt {
  readonly reason: DoubtReason
  /** In the clean text; empty for a gap. */
  readonly clean: Span
  /** What stands there; empty for a gap. */
  readonly word: string
  /** What may be meant, likeliest first; none where nobody knows. */
  readonly suggestions: readonly { readonly text: string; readonly confidence: number }[]
  /** 0 to 1: how sure it is that something is wrong. */
  readonly confidence: number
  readonly page: number
}

/**
 * Normalized text: NFC, LF, one logical paragraph a line.
 *
 * `segments` are in the order of the clean text and cover it without a gap; each character of the source lies in
 * exactly one of them (a deleted one in a segment whose `clean` is empty).
 */
export interface CleanText {
  readonly source: SourceText
  readonly text: string
  readonly segments: readonly Segment[]
  readonly repairs: readonly Repair[]
  /** Words that may be misread, in order; absent where nobody looked for them. */
  readonly doubts?: readonly Doubt[]
  /** The user's terms that it was made with; absent where there are none. */
  readonly placeTerms?: PlaceTerms
  readonly messages: readonly DocumentMessage[]
}
