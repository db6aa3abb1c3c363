import type { DocumentMessage } from '../model/message.js'

/**
 * What a file has and its text has not.
 *
 * - `hidden-text`: passages that do not show.
 * - `pictures`, `objects` (tables of Excel, drawings of Visio, charts), `form-fields`: what can be seen and not be read here.
 * - `remarks`: comments beside the text.
 * - `tracked-changes`: insertions and deletions that nobody accepted yet.
 */
export type LeftOut = 'hidden-text' | 'pictures' | 'objects' | 'form-fields' | 'remarks' | 'tracked-changes'

/** Counts what is left out. */
export interface Tally {
  readonly add: (kind: LeftOut, times?: number) => void
  /** To be called with every piece of hidden text, and with `undefined` where text shows: pieces that follow each other are one passage. */
  readonly hidden: (text: string | undefined) => void
  /** A message for every kind that was met, with its number in `actual`; in an order of its own. */
  readonly messages: () => readonly DocumentMessage[]
}

/** In the order in which they are told. */
const KINDS: readonly LeftOut[] = ['tracked-changes', 'hidden-text', 'pictures', 'objects', 'form-fields', 'remarks']
/** Kinds of which it matters that there are some. */
const UNCOUNTED: ReadonlySet<LeftOut> = new Set(['tracked-changes'])

export function beginTally(): Tally {
  const counts = new Map<LeftOut, number>()
  let isHidden = false
  const add = (kind: LeftOut, times = 1): void => {
    if (times > 0) counts.set(kind, (counts.get(kind) ?? 0) + times)
  }
  return {
    add,
    hidden: (text) => {
      if (text === undefined) isHidden = false
      else if (text.trim() !== '') {
        if (!isHidden) add('hidden-text')
        isHidden = true
      }
    },
    messages: () =>
      KINDS.flatMap((kind) => {
        const count = counts.get(kind)
        if (count === undefined) return []
        return [{ ruleId: kind, reason: kind, ...(UNCOUNTED.has(kind) ? {} : { actual: String(count) }) }]
      }),
  }
}

/** What was read, with the messages on what was left out, if there are any. */
export function withMessages<Read extends object>(
  read: Read,
  { messages }: Tally,
): Read & { messages?: readonly DocumentMessage[] } {
  const found = messages()
  return found.length === 0 ? read : { ...read, messages: found }
}
