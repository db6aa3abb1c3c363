import type { Draft } from './draft.js'

/** Two sentences, or a sentence and more. @example "… ở cơ sở. Tổ chức …" */
const GOES_ON = /[.!?…]["”)]?\s+["“(]?\p{Lu}/u
const FULL_STOP = /[.;,…/]["”)]?$/u
/** @example "… ở cơ sở.", "… cơ sở chữa bệnh…" */
const STOPPED = /[.…]$/u
const COLON = /:["”)]?$/u
/** A clause that leads to its list. @example "thực hiện các nhiệm vụ sau:" */
const LEADS_ON = /(?:sau|sau đây|gồm|gồm có|là|như sau|cụ thể)\s*:$/u

/** In words: a title is no longer, nor one that ends with a full stop or a colon. */
const LONGEST = 90
const LONGEST_STOPPED = 45
const LONGEST_WITH_COLON = 18

/** How the words of a numbered line look: like a title, like one that ends with a full stop, or like a clause. */
type Look = 'title' | 'stopped' | 'clause'

const wordCount = (text: string): number => text.split(/\s+/u).length

const holdsContent = (draft: Draft): boolean =>
  draft.children.some((child) => child.type !== 'noise' && child.type !== 'footnote')

function lookOf(draft: Draft, text: string): Look {
  if (!holdsContent(draft) || GOES_ON.test(text)) return 'clause'
  const words = wordCount(text)
  if (COLON.test(text)) return words <= LONGEST_WITH_COLON && !LEADS_ON.test(text) ? 'title' : 'clause'
  if (STOPPED.test(text)) return words <= LONGEST_STOPPED ? 'stopped' : 'clause'
  if (FULL_STOP.test(text)) return 'clause'
  return words <= LONGEST ? 'title' : 'clause'
}

/**
 * Decides for every numbered line whether it is a title or a text. A title has something below it and reads like a phrase;
 * one that ends with a full stop is a title if its neighbours are ("1.5. Nâng cao năng lực … ở cơ sở." among 1.1 to 1.4).
 *
 * @param words the words of a draft
 */
export function decideTitles(draft: Draft, words: (draft: Draft) => string): void {
  const looks = new Map<Draft, Look>()
  for (const child of draft.children) {
    if (['number', 'letter', 'small-roman', 'bracket', 'article', 'capital', 'roman'].includes(child.series) && child.marker)
      looks.set(child, lookOf(child, words(child)))
  }
  const neighbours = new Map<Draft['series'], Record<Look, number>>()
  for (const [{ series }, look] of looks) {
    const counts = neighbours.get(series) ?? { title: 0, stopped: 0, clause: 0 }
    counts[look]++
    neighbours.set(series, counts)
  }
  for (const child of draft.children) {
    child.titled = isTitled(child, looks.get(child), neighbours.get(child.series), words)
    if (child.type === 'section' && !child.titled) child.type = 'item'
    decideTitles(child, words)
  }
}

function isTitled(
  draft: Draft,
  look: Look | undefined,
  series: Record<Look, number> | undefined,
  words: (draft: Draft) => string,
): boolean {
  if (['appendix', 'part', 'chapter', 'division', 'subdivision'].includes(draft.series)) return true
  if (look === undefined || series === undefined) return false
  if (look === 'title') return true
  if (draft.series === 'roman' || draft.series === 'capital') {
    const text = words(draft)
    return !GOES_ON.test(text) && (holdsContent(draft) || !FULL_STOP.test(text)) && wordCount(text) <= LONGEST
  }
  return look === 'stopped' && (series.title > 0 || (series.stopped > 1 && series.clause === 0))
}
