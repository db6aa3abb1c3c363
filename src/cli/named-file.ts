import { resolve } from 'node:path'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { shownPath, type Input } from './inputs.js'
import { readBytes } from './read-bytes.js'
import { unreadableWords } from './unreadable.js'

/** A file that an option names (`--terms`, `--applies`) as an input, which is not written over. */
export const namedInput = (file: string | undefined, cwd: string): Input[] =>
  file === undefined ? [] : [{ path: shownPath(file, cwd), file: resolve(cwd, file) }]

/**
 * The text of a file that an option names, and the file as output names it.
 *
 * @throws a usage error for a file that cannot be read
 */
export async function readNamed(
  file: string,
  { io, say }: Pick<Context, 'io' | 'say'>,
): Promise<{ readonly path: string; readonly text: string }> {
  const path = shownPath(file, io.cwd)
  try {
    return { path, text: (await readBytes(resolve(io.cwd, file))).toString('utf8') }
  } catch (error) {
    const what = unreadableWords(error, say)
    if (what === null) throw error
    throw usageError(say('error.unreadable', { path, what }))
  }
}
