import type { CleanText } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import { secrecyOfClean } from '../parse/secrecy.js'
import { messageRecords } from '../report/source.js'
import type { Context } from './command.js'

/** What a user must know of a document before relying on anything said of it: pages that nobody has read, a second document. */
const TOLD: ReadonlySet<string> = new Set(['pages-no-text', 'pages-unspellable', 'pages-damaged', 'second-document'])

/**
 * Tells the user at once, `--quiet` or not, of a mark of secrecy, and of what in a document is not as it seems.
 *
 * @param noticed messages beside those on the clean text
 */
export function announce(clean: CleanText, { say, complain }: Context, noticed: readonly DocumentMessage[] = []): void {
  const { path } = clean.source
  const degree = secrecyOfClean(clean)
  if (degree !== null) complain(say('note.secret', { path, degree }))
  const told = [...new Set([...clean.messages, ...noticed])].filter(({ ruleId }) => TOLD.has(ruleId ?? ''))
  for (const { reason } of messageRecords(told, say)) complain(`${path}: ${reason}`)
}
