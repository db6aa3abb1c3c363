import type { Say } from '../catalogue/catalogue.js'
import type { CleanText } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import { secrecyOfClean } from '../parse/secrecy.js'
import { messageRecords } from '../report/source.js'
import type { Context } from './command.js'

/** What a user must know of a document before relying on anything said of it: what nobody has read, a second document. */
const TOLD: ReadonlySet<string> = new Set([
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

/**
 * What a user must know of a document, a line each.
 *
 * @param noticed messages beside those on the clean text
 */
export function announcements(clean: CleanText, say: Say, noticed: readonly DocumentMessage[] = []): string[] {
  const { path } = clean.source
  const degree = secrecyOfClean(clean)
  const all = [...new Set([...clean.messages, ...noticed])].filter(
    // What is known need not be supposed.
    ({ ruleId }) => TOLD.has(ruleId ?? '') && !(degree !== null && ruleId === 'may-be-secret'),
  )
  const fallen = all.filter(({ ruleId }) => VOID.has(ruleId ?? ''))
  const untold = new Set(fallen.slice(MOST_VOID))
  const told = all.filter((message) => !untold.has(message))
  return [
    ...(degree === null ? [] : [say('note.secret', { path, degree })]),
    ...messageRecords(told, say).map(({ reason }) => `${path}: ${reason}`),
    ...(untold.size === 0 ? [] : [say('note.void-corrections', { path, count: untold.size })]),
  ]
}

/** Tells the user at once, `--quiet` or not, of a mark of secrecy, and of what in a document is not as it seems. */
export function announce(clean: CleanText, { say, complain }: Context, noticed?: readonly DocumentMessage[]): void {
  for (const line of announcements(clean, say, noticed)) complain(line)
}
