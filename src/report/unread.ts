import type { Say } from '../catalogue/catalogue.js'
import type { Shown } from './shown.js'

/** What is told of plans that could not be compared: a report that is silent of them would pass for one on all. */
export interface UnreadWords {
  /** How many there are, as the head of a list. */
  readonly count: string
  /** The first of them, each with the reason. */
  readonly entries: readonly string[]
  /** How many more there are; null where all are listed. */
  readonly more: string | null
}

/** Plans that are listed. Only data lists all. */
const MOST_LISTED = 50

/** The plans of a run that are missing from a report; null where none is. */
export function unreadWords({ unreadable }: Pick<Shown, 'unreadable'>, say: Say, most = MOST_LISTED): UnreadWords | null {
  if (unreadable.length === 0) return null
  const rest = unreadable.length - most
  return {
    count: say('unread.count', { count: unreadable.length }),
    entries: unreadable.slice(0, most).map(({ path, reason }) => say('unread.entry', { path, reason })),
    more: rest > 0 ? say('unread.more', { count: rest }) : null,
  }
}

/** {@link unreadWords}, a line for each. */
export function unreadLines(words: UnreadWords | null): string[] {
  if (words === null) return []
  return [words.count, ...words.entries.map((entry) => `- ${entry}`), ...(words.more === null ? [] : [words.more])]
}
