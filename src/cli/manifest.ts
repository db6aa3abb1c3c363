import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { errorOf, type Failure } from './failures.js'
import type { Seen } from './judging.js'
import { isLimitError } from './limits.js'
import { whyNotWritten } from './outputs.js'
import { onCard } from './plan-card.js'
import { isOverLimit } from './queue/trouble.js'
import { unreadableWords } from './unreadable.js'

/** A line of `schemas/manifest.schema.json`: what was done about an input. */
export interface ManifestLine {
  readonly schemaVersion: 1
  readonly input: string
  /** Read now, taken from an earlier run, not to be read, or left because it exceeded a limit. */
  readonly status: 'done' | 'kept' | 'failed' | 'skipped'
  /** Milliseconds of work on it. */
  readonly ms: number
  /** Of its bytes; null where they were not read. */
  readonly sha256: string | null
  /** Why it failed or was skipped, in words; null where it was not. */
  readonly reason: string | null
  /** An input before it of the same bytes; missing where there is none. */
  readonly sameAs?: string
}

/** What came of an input. */
export interface Attempt {
  readonly path: string
  readonly ms: number
  readonly result: { readonly sha256: string; readonly kept: boolean } | { readonly failure: Failure }
}

/** Says of every input of a run what was done, a line of JSON each, as soon as it is done: a run that is killed leaves what it came to. */
export interface Manifest {
  readonly add: (attempt: Attempt) => Promise<void>
  /** The same of a plan. */
  readonly watch: (seen: Seen) => Promise<void>
}

/** What came of a plan. */
function attemptOf({ input: { path }, outcome, ms }: Seen): Attempt {
  if ('failure' in outcome) return { path, ms, result: outcome }
  const { result } = outcome
  const { source } = 'card' in result ? onCard(result.card) : result.whole.plan.clean
  return { path, ms, result: { sha256: source.sha256, kept: 'card' in result && result.kept } }
}

function lineOf({ path, ms, result }: Attempt, say: Say): ManifestLine {
  const line = { schemaVersion: 1, input: path, ms: Math.round(ms) } as const
  if (!('failure' in result)) return { ...line, status: result.kept ? 'kept' : 'done', sha256: result.sha256, reason: null }
  const error = errorOf(result.failure)
  const reason = unreadableWords(error, say) ?? error.message
  return { ...line, status: isLimitError(error) || isOverLimit(error) ? 'skipped' : 'failed', sha256: null, reason }
}

/**
 * Begins the manifest of a run. It tells how long things took, so that no two are the same; results are elsewhere.
 *
 * @throws a usage error for a file that cannot be written
 */
export async function beginManifest(name: string, context: Context): Promise<Manifest> {
  const { io, say } = context
  const file = resolve(io.cwd, name)
  const unwritable = (error: unknown): never => {
    throw usageError(say('error.cannot-write', { path: name, reason: whyNotWritten(error, say) }))
  }
  await mkdir(dirname(file), { recursive: true }).catch(unwritable)
  const handle: FileHandle = await open(file, 'w').catch(unwritable)
  context.afterwards(() => handle.close())
  /** The first input of each sha256. */
  const first = new Map<string, string>()
  const add = async (attempt: Attempt): Promise<void> => {
    const line = lineOf(attempt, say)
    const sameAs = line.sha256 === null ? undefined : first.get(line.sha256)
    if (line.sha256 !== null && sameAs === undefined) first.set(line.sha256, line.input)
    await handle.write(`${JSON.stringify(sameAs === undefined ? line : { ...line, sameAs })}\n`).catch(unwritable)
  }
  return { add, watch: (seen) => add(attemptOf(seen)) }
}
