import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { termLineFault } from '../vietnamese/terms.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { shownPath, type Input } from './inputs.js'
import { unreadableWords } from './unreadable.js'

/** The file given to `--terms` as an input, which is not written over. */
export const termsInput = (file: string | undefined, cwd: string): Input[] =>
  file === undefined ? [] : [{ path: shownPath(file, cwd), file: resolve(cwd, file) }]

/**
 * The user's own terms, a group a line in the notation of src/vietnamese/terms.ts; blank lines and what follows a `#` are
 * left aside.
 *
 * @throws a usage error for a file that cannot be read, and for a line that is no group of terms
 */
export async function termsFrom(file: string | undefined, { io, say }: Context): Promise<string[]> {
  if (file === undefined) return []
  const path = shownPath(file, io.cwd)
  let text: string
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    const what = unreadableWords(error, say)
    if (what === null) throw error
    throw usageError(say('error.unreadable', { path, what }))
  }
  return text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((written, index) => {
      const line = written.replace(/#.*/, '').trim()
      if (line === '') return []
      const fault = termLineFault(line)
      if (fault !== null)
        throw usageError(say('error.bad-terms', { path, line: index + 1, text: line, what: say(`terms.${fault}`) }))
      return [line]
    })
}
