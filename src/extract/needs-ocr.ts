/** What is known of a page before its picture is read. */
export interface PageEvidence {
  /** Words of its text layer. */
  readonly words: number
  /** Share of their letters that are not shown: somebody's recognition, laid under the picture. 0 to 1. */
  readonly hidden: number
  /** Share of the page that pictures cover, 0 to 1. */
  readonly picture: number
  /** Whether anything at all is drawn on it. */
  readonly drawn: boolean
  /** Share of its words that can be Vietnamese syllables, after all repairs; null where nobody knows yet. */
  readonly spellable: number | null
  /** Share of its words with a letter that only Vietnamese writes, 0 to 1. */
  readonly marked: number
}

/**
 * Why the picture of a page is to be read.
 *
 * - `no_text`: something is drawn on it and it has no text layer.
 * - `picture`: a picture takes the page, and what is text on it is a page number or a note of who signed.
 * - `unspellable`: its text layer spells no Vietnamese: letters of an unknown font, or a poor recognition.
 * - `forced`: the user wants it.
 */
export type OcrReason = 'no_text' | 'picture' | 'unspellable' | 'forced'

/** A picture that covers so much is the page. */
const WHOLE_PAGE = 0.6
/** A page number, a running head, "Người ký: … Thời gian ký: …" have no more words. */
const HARDLY_ANY = 30
/** Fewer words tell nothing of the language. */
const LEAST_WORDS = 25
/** Shares of Vietnamese below which a text layer is none that a person would read; one that nobody sees was not looked through. */
const LEAST_SPELLABLE = 0.4
const LEAST_SPELLABLE_HIDDEN = 0.8
/** In Vietnamese two words of three bear a mark; a recognition for another language leaves them out. */
const LEAST_MARKED = 0.25
const MOSTLY = 0.5

/** Decides whether the picture of a page is to be read, and says why; undefined where the text layer serves. */
export function needsOcr(page: PageEvidence, options: { readonly force?: boolean } = {}): OcrReason | undefined {
  if (!page.drawn && page.words === 0) return undefined
  if (options.force === true) return 'forced'
  if (page.words === 0) return 'no_text'
  if (page.picture >= WHOLE_PAGE && page.words < HARDLY_ANY) return 'picture'
  if (page.words < LEAST_WORDS) return undefined
  const isHidden = page.hidden > MOSTLY && page.picture >= WHOLE_PAGE
  if (isHidden && page.marked < LEAST_MARKED) return 'unspellable'
  return page.spellable !== null && page.spellable < (isHidden ? LEAST_SPELLABLE_HIDDEN : LEAST_SPELLABLE)
    ? 'unspellable'
    : undefined
}
