import { type FileHandle, lstat, mkdir, open, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import type { Context } from './command.js'
import { draftOf, isBeingWritten } from './drafts.js'
import { codeOf, isWorded, usageError } from './errors.js'
import { errorOf, type Failure } from './failures.js'
import { shownPath } from './inputs.js'
import type { Seen } from './judging.js'
import { isLimitError } from './limits.js'
import { notWritten } from './outputs.js'
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

/** What every line begins with. */
const BEGIN = '{"schemaVersion":1,"input":"'

/** Whether a file is a manifest of a run that did not come to its end: what ends it is the end of its last line. */
async function isUnfinished(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const begin = Buffer.alloc(Math.min(size, BEGIN.length))
    await handle.read(begin, 0, begin.length, 0)
    const end = Buffer.alloc(1)
    await handle.read(end, 0, 1, Math.max(0, size - 1))
    return BEGIN.startsWith(begin.toString()) && end.toString() !== '\n'
  } finally {
    await handle.close()
  }
}

/**
 * Refuses a manifest that is there, but for one that a run left which was stopped.
 *
 * @param file absolute path
 * @throws a usage error
 */
export async function refuseManifest(file: string, { io, say }: Pick<Context, 'io' | 'say'>): Promise<void> {
  const path = shownPath(file, io.cwd)
  if (!(await isUnfinished(file).catch(() => false))) throw usageError(say('error.output-exists', { path }))
  if (await isBeingWritten(file)) throw usageError(say('error.output-busy', { path }))
}

/**
 * Begins the manifest of a run. It tells how long things took, so that no two are the same; results are elsewhere. Where there
 * is no more room for it that is told, and the run goes on.
 *
 * @param force whether a file that is there is written over, whatever it is
 * @throws a worded error for a file that cannot be written
 */
export async function beginManifest(name: string, force: boolean, context: Context): Promise<Manifest> {
  const { io, say } = context
  const file = resolve(io.cwd, name)
  const unwritable = (error: unknown): never => {
    if (isWorded(error)) throw error
    if (!force && codeOf(error) === 'EEXIST') throw usageError(say('error.output-exists', { path: name }))
    throw notWritten(name, error, say)
  }
  await mkdir(dirname(file), { recursive: true }).catch(unwritable)
  const isThere = (await lstat(file).catch(() => null)) !== null
  // Another run may have begun it since outputs were looked at.
  if (isThere && !force) await refuseManifest(file, context)
  const sign = draftOf(file)
  await writeFile(sign, '', { flag: 'wx' }).catch(unwritable)
  const handle: FileHandle = await open(file, isThere || force ? 'w' : 'wx').catch(async (error: unknown) => {
    await rm(sign, { force: true }).catch(() => undefined)
    return unwritable(error)
  })
  /** What stands before the next line; null where there is no room for another. */
  let before: string | null = ''
  const put = async (text: string): Promise<void> => {
    await handle.write(text).catch((error: unknown) => {
      before = null
      context.unwritten(notWritten(name, error, say))
    })
  }
  context.afterwards(async (isDone) => {
    if (isDone && before !== null) await put(before)
    await handle.close()
    await rm(sign, { force: true }).catch(() => undefined)
  })
  /** The first input of each sha256. */
  const first = new Map<string, string>()
  const add = async (attempt: Attempt): Promise<void> => {
    const line = lineOf(attempt, say)
    const sameAs = line.sha256 === null ? undefined : first.get(line.sha256)
    if (line.sha256 !== null && sameAs === undefined) first.set(line.sha256, line.input)
    if (before === null) return
    const begin = before
    before = '\n'
    await put(begin + JSON.stringify(sameAs === undefined ? line : { ...line, sameAs }))
  }
  return { add, watch: (seen) => add(attemptOf(seen)) }
}
