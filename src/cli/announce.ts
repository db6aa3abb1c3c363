import type { Say } from '../catalogue/catalogue.js'
import type { CleanText } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import { secrecyOfClean } from '../parse/secrecy.js'
import { messageRecords } from '../report/source.js'
import { toldOf } from '../report/told.js'
import type { Context } from './command.js'
import type { CardData } from './plan-card.js'

/** A line that a user is told. */
export interface Told {
  readonly text: string
  /** Whether `--quiet` does not silence it: a mark of secrecy. */
  readonly always: boolean
}

/** A line that `--quiet` silences. */
export const doubt = (text: string): Told => ({ text, always: false })

/** Tells the user. */
export const tell = ({ text, always }: Told, { complain, warn }: Pick<Context, 'complain' | 'warn'>): void => {
  ;(always ? complain : warn)(text)
}

/**
 * What a user must know of a document, a line each.
 *
 * @param noticed messages beside those on the clean text
 */
export function announcements(clean: CleanText, say: Say, noticed: readonly DocumentMessage[] = []): Told[] {
  const { path } = clean.source
  const degree = secrecyOfClean(clean)
  const { messages, untold } = toldOf(clean, noticed)
  return [
    ...(degree === null ? [] : [{ text: say('note.secret', { path, degree }), always: true }]),
    ...messageRecords(messages, say).map(({ reason }) => doubt(`${path}: ${reason}`)),
    ...(untold === 0 ? [] : [doubt(say('note.void-corrections', { path, count: untold }))]),
  ]
}

/** {@link announce} of a document that is known to bear no mark of secrecy, by what is at hand of it. */
export function announcePlain({ source, cleanMessages, messages }: CardData, context: Context): void {
  // Nothing of its text is asked for: what may be a mark of secrecy is not put away.
  const clean = { source, messages: cleanMessages, text: '', segments: [], repairs: [] }
  for (const line of announcements(clean, context.say, messages)) tell(line, context)
}

/** Tells the user at once of a mark of secrecy, and of what in a document is not as it seems. */
export function announce(clean: CleanText, context: Context, noticed?: readonly DocumentMessage[]): void {
  for (const line of announcements(clean, context.say, noticed)) tell(line, context)
}
