import { spellableShare } from '../../vietnamese/syllables.js'
import type { PageEvidence } from '../needs-ocr.js'
import type { PageContent } from './page.js'

/** A word with a letter beyond ASCII. @example "đảng", not "dang" */
const MARKED = /[À-ɏ\u0300-\u036F\u1E00-\u1EFF]/u

/** What a page tells of itself: whether its text layer serves. The letters of a text that is shown may still be mended. */
export function evidenceOf({ pieces, hidden, picture, drawn }: PageContent): PageEvidence {
  const words = pieces.flatMap(({ text }) => (/[\p{L}\p{N}]/u.test(text) ? [text] : []))
  const isHidden = hidden > 0
  return {
    words: words.length,
    hidden,
    picture,
    drawn,
    // What nobody sees was not looked through by anybody either; what is shown is judged when it is repaired.
    spellable: isHidden ? spellableShare(words.join(' ')) : null,
    marked: isHidden ? words.filter((word) => MARKED.test(word)).length / Math.max(1, words.length) : 1,
  }
}
