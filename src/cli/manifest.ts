import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { errorOf } from './failures.js'
import type { Seen } from './judging.js'
import { checkOutputs, whyNotWritten } from './outputs.js'
import { unreadableWords } from './unreadable.js'

/** What was done about an input: read now, taken from an earlier run, or not to be read. */
export interface ManifestLine {
  readonly input: string
  readonly status: 'done' | 'kept' | 'failed'
  /** Milliseconds from when it was handed on to when it was done: time in a queue among them. */
  readonly ms: number
  /** Of its bytes; null where they could not be read. */
  readonly sha256: string | null
  /** Why it failed, in words; null where it did not. */
  readonly reason: string | null
}

/** Says of every input of a run what was done, a line of JSON each, as soon as it is done: a run that is killed leaves what it came to. */
export interface Manifest {
  readonly add: (seen: Seen) => Promise<void>
}

function lineOf({ input, outcome, ms }: Seen, say: Say): ManifestLine {
  const line = { input: input.path, ms: Math.round(ms) }
  if ('failure' in outcome) {
    const error = errorOf(outcome.failure)
    return { ...line, status: 'failed', sha256: null, reason: unreadableWords(error, say) ?? error.message }
  }
  const { result } = outcome
  if ('card' in result) return { ...line, status: result.kept ? 'kept' : 'done', sha256: result.card.source.sha256, reason: null }
  return { ...line, status: 'done', sha256: result.whole.plan.clean.source.sha256, reason: null }
}

/**
 * Begins the manifest of a run. It tells how long things took, so that no two are the same; results are elsewhere.
 *
 * @throws a usage error for a file that cannot be written, or is there already
 */
export async function beginManifest(name: string, force: boolean, context: Context): Promise<Manifest> {
  const { io, say } = context
  const file = resolve(io.cwd, name)
  await checkOutputs([file], [], force, context)
  const unwritable = (error: unknown): never => {
    throw usageError(say('error.cannot-write', { path: name, reason: whyNotWritten(error, say) }))
  }
  const handle: FileHandle = await open(file, 'w').catch(unwritable)
  context.afterwards(() => handle.close())
  return {
    add: async (seen) => {
      await handle.write(`${JSON.stringify(lineOf(seen, say))}\n`).catch(unwritable)
    },
  }
}
