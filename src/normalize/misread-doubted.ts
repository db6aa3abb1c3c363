import type { Doubt } from '../model/clean-text.js'
import type { Finding } from './misread-finding.js'
import type { Placed } from './misread-quality.js'

/** Doubts that are less sure than this are nobody's concern. */
const LEAST_DOUBT = 0.3
/** How sure it is that a place is wrong for which nothing can be suggested. */
const UNSUGGESTED = 0.3
/** So much of the confidence is left where nothing but its neighbours speak against a word that a person typed. */
const TYPED = 0.6

/**
 * What a person is shown to a finding: its suggestions, as sure as they are where it stands; null where there is nothing to
 * doubt. A word in a new place says little by itself: in a text that nothing shows to have been recognized it is rather
 * what its author meant, a name and an everyday word certainly.
 *
 * @param isRead whether it stands in what was recognized
 */
function doubted(
  { kind, everyday = false, untouchable }: Finding,
  suggestions: Doubt['suggestions'],
  isRead: boolean,
): Doubt['suggestions'] | null {
  if ((suggestions[0]?.confidence ?? LEAST_DOUBT) < LEAST_DOUBT) return null
  if (kind !== 'neighbours' || (isRead && !everyday)) return suggestions
  if (!isRead && (everyday || untouchable)) return null
  return suggestions.map(({ text, confidence }) => ({ text, confidence: Math.round(100 * TYPED * confidence) / 100 }))
}

/**
 * The doubts on a text, in order.
 *
 * @param findings of all kinds; of two in one place the one that comes first counts
 * @param pageAt the page on which an offset lies
 * @param isRead whether what stands at an offset was recognized
 */
export function doubtsOf(
  text: string,
  findings: readonly Placed[],
  suggestionsOf: (finding: Finding) => Doubt['suggestions'],
  pageAt: (offset: number) => number,
  isRead: (offset: number) => boolean,
): Doubt[] {
  const doubts: Doubt[] = []
  let done = -1
  for (const finding of findings.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const { reason, from, to } = finding
    if (from < done || (from === to && from <= done)) continue
    done = to
    const suggestions = doubted(finding, suggestionsOf(finding), isRead(from))
    if (suggestions === null) continue
    const confidence = suggestions[0]?.confidence ?? UNSUGGESTED
    doubts.push({ reason, clean: [from, to], word: text.slice(from, to), suggestions, confidence, page: pageAt(from) })
  }
  return doubts
}
