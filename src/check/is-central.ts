import type { Directive } from '../model/document.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import type { ComparedSubject } from './rule.js'
import { isWordForWord } from './word-for-word.js'

/** From this share of the sentences on, all levels' among them, a document that cites nothing is the text itself: scans lose some. */
const SAME = 0.9
/** Of fewer sentences nothing is concluded. */
const FEWEST = 5

const numberAndDate = ({ header }: Directive): string | null =>
  header.number === null || header.date === null ? null : `${foldNumber(header.number)} ${header.date}`

/**
 * Whether a document is the central one, perhaps in another copy: by number and date, or, where it has lost its head, by
 * having it word for word without citing it. It is no plan then, and nothing can be asked of it as of one. Where nothing that
 * documents say of themselves is believed, only the very same bytes are a copy.
 */
export function isCentral({ plan: { plan, relation, tasks }, central: { central }, asPlan }: ComparedSubject): boolean {
  if (plan.clean.source.sha256 === central.clean.source.sha256) return true
  if (asPlan === 'trusted') return false
  const own = numberAndDate(plan)
  if (own !== null && own === numberAndDate(central)) return true
  if (plan.header.number !== null || relation.citesCentral) return false
  const sentences = tasks.flatMap((task) => task.sentences)
  return sentences.length >= FEWEST && sentences.filter(isWordForWord).length >= SAME * sentences.length
}
