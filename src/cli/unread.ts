import type { UnreadableDocument } from '../model/comparison.js'
import type { Context } from './command.js'
import type { Input, LeftAside } from './inputs.js'

/** Notices which documents of a run could not be read. */
export interface Unread {
  /** That of the run, which notices them: what reads documents is handed this one. */
  readonly context: Context
  /** Those among the plans, in their order. */
  readonly among: (inputs: readonly Input[]) => readonly UnreadableDocument[]
  /** Names them once more at the end of a run, where they are no longer in view. */
  readonly tellAgain: () => void
}

/** Lines after which what stands above them is no longer in view: most terminals have 24. */
const IN_VIEW = 10
/** Files that are named once more at most. */
const MOST_NAMED = 10

/**
 * Begins to notice what cannot be read.
 *
 * @param leftAside what of the folders was not opened: where only what is trusted is believed, somebody may want a plan missed
 */
export function noticingUnread(outer: Context, leftAside: readonly LeftAside[] = []): Unread {
  const unopened = outer.trusted === undefined ? [] : leftAside.filter(({ kind }) => kind !== 'file')
  const failed: UnreadableDocument[] = []
  /** Lines that were told since the first of them. */
  let lines = 0
  const counted = (tell: (text: string) => void) => (text: string) => {
    if (failed.length > 0) lines += 1
    tell(text)
  }
  return {
    context: {
      ...outer,
      note: counted(outer.note),
      warn: counted(outer.warn),
      complain: counted(outer.complain),
      failed: (path, reason) => {
        failed.push({ path, reason })
        outer.failed?.(path, reason)
      },
    },
    among: (inputs) => {
      const reasons = new Map(failed.map(({ path, reason }) => [path, reason]))
      return [
        ...unopened.map(({ path, why }) => ({ path, reason: why })),
        ...inputs.flatMap(({ path }) => {
          const reason = reasons.get(path)
          return reason === undefined ? [] : [{ path, reason }]
        }),
      ]
    },
    tellAgain: () => {
      if (failed.length === 0 || lines <= IN_VIEW) return
      const named = failed.slice(0, MOST_NAMED).map(({ path }) => path)
      const files = named.join(', ') + (failed.length > MOST_NAMED ? ', …' : '')
      outer.complain(outer.say('error.unread-in-all', { count: failed.length, files }))
    },
  }
}
