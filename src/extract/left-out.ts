import type { DocumentMessage } from '../model/message.js'

/** Kinds of which it matters that there are some. In the order in which they are told, before those that are counted. */
export const UNCOUNTED_KINDS = ['tracked-changes', 'marked-changes'] as const

/** Kinds that are told with their number. */
export const COUNTED_KINDS = [
  'struck-text',
  'hidden-text',
  'lost-notes',
  'other-texts',
  'pictures',
  'objects',
  'form-fields',
  'remarks',
  'joined-lines',
] as const

/**
 * What a file has and its text has not, or not as it shows there.
 *
 * - `hidden-text`: passages that do not show.
 * - `pictures`, `objects` (tables of Excel, drawings of Visio, charts), `form-fields`: what can be seen and not be read here.
 * - `remarks`: comments beside the text.
 * - `tracked-changes`: insertions and deletions that nobody accepted yet; `marked-changes` those that a web page shows.
 * - `struck-text`: passages with a line through them, which are in the text all the same.
 * - `lost-notes`: calls of notes that the file does not have.
 * - `other-texts`: texts of other formats that were put into the file.
 * - `joined-lines`: paragraphs that only end where a printed line does.
 */
export type LeftOut = (typeof UNCOUNTED_KINDS | typeof COUNTED_KINDS)[number]

/** Counts what is left out. */
export interface Tally {
  readonly add: (kind: LeftOut, times?: number) => void
  /** To be called with every piece of hidden text, and with `undefined` where text shows: pieces that follow each other are one passage. */
  readonly hidden: (text: string | undefined) => void
  /** The same for text with a line through it. */
  readonly struck: (text: string | undefined) => void
  /** A message for every kind that was met, with its number in `actual`; in an order of its own. */
  readonly messages: () => readonly DocumentMessage[]
}

const UNCOUNTED: ReadonlySet<LeftOut> = new Set(UNCOUNTED_KINDS)

export function beginTally(): Tally {
  const counts = new Map<LeftOut, number>()
  const add = (kind: LeftOut, times = 1): void => {
    if (times > 0) counts.set(kind, (counts.get(kind) ?? 0) + times)
  }
  const passagesOf = (kind: LeftOut): Tally['hidden'] => {
    let isOpen = false
    return (text) => {
      if (text === undefined) isOpen = false
      else if (text.trim() !== '') {
        if (!isOpen) add(kind)
        isOpen = true
      }
    }
  }
  return {
    add,
    hidden: passagesOf('hidden-text'),
    struck: passagesOf('struck-text'),
    messages: () =>
      [...UNCOUNTED_KINDS, ...COUNTED_KINDS].flatMap((kind) => {
        const count = counts.get(kind)
        if (count === undefined) return []
        return [{ ruleId: kind, reason: kind, ...(UNCOUNTED.has(kind) ? {} : { actual: String(count) }) }]
      }),
  }
}

/** What was read, with the messages on what was left out, if there are any. */
export function withMessages<Read extends { readonly messages?: readonly DocumentMessage[] }>(
  read: Read,
  { messages }: Tally,
): Read & { messages?: readonly DocumentMessage[] } {
  const found = [...(read.messages ?? []), ...messages()]
  return found.length === 0 ? read : { ...read, messages: found }
}
