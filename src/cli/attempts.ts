import type { Input } from './inputs.js'
import type { Attempt } from './manifest.js'

/** Tells of inputs in their order, whichever is done first. */
export interface Attempts {
  readonly add: (attempt: Attempt) => Promise<void>
  /** Tells of those that others before them have held up for good. */
  readonly end: () => Promise<void>
}

/** @param watch told of each, as soon as those before it are done; undefined where nobody wants to know */
export function attemptsInOrder(inputs: readonly Input[], watch: ((attempt: Attempt) => Promise<void>) | undefined): Attempts {
  if (watch === undefined) return { add: () => Promise.resolve(), end: () => Promise.resolve() }
  const waiting = new Map<string, Attempt>()
  let next = 0
  const flush = async (isOver: boolean): Promise<void> => {
    for (; next < inputs.length; next += 1) {
      const path = inputs[next]?.path ?? ''
      const attempt = waiting.get(path)
      if (attempt === undefined && !isOver) return
      waiting.delete(path)
      if (attempt !== undefined) await watch(attempt)
    }
  }
  return {
    add: async (attempt) => {
      waiting.set(attempt.path, attempt)
      await flush(false)
    },
    end: () => flush(true),
  }
}
