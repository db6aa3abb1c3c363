import type { Say } from '../catalogue/catalogue.js'
import type { CleanText } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import { secrecyOfClean } from '../parse/secrecy.js'
import { messageRecords } from '../report/source.js'
import { toldOf } from '../report/told.js'
import type { Context } from './command.js'

/**
 * What a user must know of a document, a line each.
 *
 * @param noticed messages beside those on the clean text
 */
export function announcements(clean: CleanText, say: Say, noticed: readonly DocumentMessage[] = []): string[] {
  const { path } = clean.source
  const degree = secrecyOfClean(clean)
  const { messages, untold } = toldOf(clean, noticed)
  return [
    ...(degree === null ? [] : [say('note.secret', { path, degree })]),
    ...messageRecords(messages, say).map(({ reason }) => `${path}: ${reason}`),
    ...(untold === 0 ? [] : [say('note.void-corrections', { path, count: untold })]),
  ]
}

/** Tells the user at once of a mark of secrecy, and of what in a document is not as it seems. */
export function announce(clean: CleanText, { say, warn }: Context, noticed?: readonly DocumentMessage[]): void {
  for (const line of announcements(clean, say, noticed)) warn(line)
}
