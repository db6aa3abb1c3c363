import { createHash } from 'node:crypto'
import { BUILD } from './build.js'
import type { Context } from './command.js'
import type { ExitCode } from './exit-codes.js'
import { readBytes } from './read-bytes.js'
import { openStore } from './store.js'
import { version } from './version.js'

/** What a run depends on, besides the program itself. */
export interface Ground {
  /** All that it was asked for, as plain data. */
  readonly asked: unknown
  /** Absolute paths of all files that it reads or would read if they were there. */
  readonly files: readonly string[]
}

/** What a run comes to. */
export interface Outcome {
  /** The texts that it writes, in the order of its reports, long ones part by part; null for one that is not written. */
  readonly texts: readonly (string | Iterable<string> | null)[]
  readonly code: ExitCode
}

/** A run that was kept: what it told the user besides. */
interface KeptRun extends Outcome {
  readonly texts: readonly (string | null)[]
  readonly told: readonly (readonly [way: 'note' | 'warn' | 'complain', text: string])[]
}

/** Files that are read at once. */
const AT_ONCE = 32

/** The sha256 of a file's bytes; null for one that cannot be read. */
async function digestOf(file: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readBytes(file))
      .digest('hex')
  } catch {
    return null
  }
}

async function digestsOf(files: readonly string[]): Promise<(string | null)[]> {
  const digests: (string | null)[] = []
  for (let from = 0; from < files.length; from += AT_ONCE)
    digests.push(...(await Promise.all(files.slice(from, from + AT_ONCE).map(digestOf))))
  return digests
}

/**
 * Does a run, or says again what it came to when everything it depends on was the same: scripts ask the same question many
 * times. Without a store it is always done.
 *
 * @param work does it; says whether what it came to may be kept, which what quotes a secret document may not
 */
export async function keptRun(
  ground: Ground,
  context: Context,
  work: (context: Context) => Promise<Outcome & { readonly mayBeKept: boolean }>,
): Promise<Outcome> {
  const { cache, language, io } = context
  if (cache === null) return work(context)
  const files = [...new Set(ground.files)].sort()
  const digests = await digestsOf(files)
  const { isTerminal, columns } = io.stdout
  const colour = [io.env['NO_COLOR'], io.env['TERM']]
  const key = JSON.stringify(['run', version, BUILD, language, io.cwd, isTerminal, columns, colour, ground.asked, files, digests])
  const store = openStore(cache)
  const known = (await store.get(key)) as KeptRun | null
  if (known !== null) {
    for (const [way, text] of known.told) context[way](text)
    return known
  }
  const told: KeptRun['told'][number][] = []
  const telling = (way: 'note' | 'warn' | 'complain') => (text: string) => {
    told.push([way, text])
    context[way](text)
  }
  const { mayBeKept, texts, code } = await work({
    ...context,
    note: telling('note'),
    warn: telling('warn'),
    complain: telling('complain'),
  })
  // A file that was changed while it was read may have been read either way.
  if (mayBeKept && (await digestsOf(files)).every((digest, at) => digest === digests[at]))
    await store.put(key, { texts: texts.map((text) => (typeof text === 'string' ? text : null)), code, told } satisfies KeptRun)
  return { texts, code }
}
