import type { CleanText } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import { secrecyOfClean } from '../parse/secrecy.js'

/** What a user must know of a document before relying on anything said of it: what nobody has read, a second document. */
const TOLD: ReadonlySet<string> = new Set([
  'same-bytes',
  'correction-stale',
  'correction-overlap',
  'corrections-other',
  'pages-no-text',
  'pages-unspellable',
  'pages-damaged',
  'pages-doubtful',
  'may-be-secret',
  'pdf-mended',
  'hidden-text',
  'pictures',
  'objects',
  'form-fields',
  'tracked-changes',
  'marked-changes',
  'struck-text',
  'lost-notes',
  'other-texts',
  'remarks',
  'second-document',
  'two-dates',
  'no-such-day',
  'other-encoding',
  'stray-bytes',
  'doubtful-figures',
])

/** Decisions of persons that do not hold: so many are told one by one. */
const VOID: ReadonlySet<string> = new Set(['correction-stale', 'correction-overlap'])
const MOST_VOID = 5

/** What must be told of a document. */
export interface Told {
  readonly messages: readonly DocumentMessage[]
  /** How many decisions that do not hold are not among them. */
  readonly untold: number
}

/**
 * Picks what must be told of a document.
 *
 * @param noticed messages beside those on the clean text
 */
export function toldOf(clean: CleanText, noticed: readonly DocumentMessage[]): Told {
  const candidates = [...new Set([...clean.messages, ...noticed])].filter(({ ruleId }) => TOLD.has(ruleId ?? ''))
  // What is known need not be supposed.
  const isKnown = candidates.some(({ ruleId }) => ruleId === 'may-be-secret') && secrecyOfClean(clean) !== null
  const all = candidates.filter(({ ruleId }) => !(isKnown && ruleId === 'may-be-secret'))
  const fallen = all.filter(({ ruleId }) => VOID.has(ruleId ?? ''))
  const untold = new Set(fallen.slice(MOST_VOID))
  return { messages: all.filter((message) => !untold.has(message)), untold: untold.size }
}
