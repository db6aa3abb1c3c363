import type { Doubt, Edit } from '../model/clean-text.js'
import type { ReadBy } from '../model/source-text.js'
import type { Span } from '../model/span.js'

/**
 * What is done about words that look misread. `auto` mends on pages read by recognition and flags elsewhere, `safe` mends
 * wherever the text shows that it was recognized, `all` mends more and everywhere, `off` does nothing.
 */
export const OCR_FIXES = ['auto', 'off', 'safe', 'all'] as const
export type OcrFix = (typeof OCR_FIXES)[number]

/** The steps that mend misreadings, each for another reason. */
export type MisreadKind = 'phrases' | 'joints' | 'capitals' | 'letters' | 'neighbours' | 'witness'

/** A page, where it stands in the text at hand, and how sure recognition was of its words. */
export interface ReadPage {
  readonly span: Span
  readonly readBy: ReadBy
  readonly number: number
  /** In order; absent where the page was not read from a picture. */
  readonly words?: readonly { readonly span: Span; readonly confidence: number }[]
}

/** The misreadings of one document. */
export interface Misreadings {
  /** Whether the text shows that it was recognized, whoever read it. */
  readonly recognized: boolean
  /** Repairs of one kind, in the text as it stands now. */
  readonly edits: (kind: MisreadKind, text: string, pages: readonly ReadPage[]) => readonly Edit[]
  /**
   * Words of the clean text that nobody should rely on unseen, in order.
   *
   * @param pageAt the page on which an offset of the text lies
   * @param isRead whether what stands at an offset was recognized; else a person typed it
   */
  readonly doubts: (text: string, pageAt: (offset: number) => number, isRead: (offset: number) => boolean) => readonly Doubt[]
}

/** What finds misreadings: made once for a run by `loadMisreading`, for all its documents. */
export interface Misreading {
  /** Begins a document: how good its text is decides what is done. */
  readonly begin: (text: string) => Misreadings
}
