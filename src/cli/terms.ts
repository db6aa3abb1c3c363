import { termLineFault } from '../vietnamese/terms.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { readNamed } from './named-file.js'

/**
 * The user's own terms, a group a line in the notation of src/vietnamese/terms.ts; blank lines and what follows a `#` are
 * left aside.
 *
 * @throws a usage error for a file that cannot be read, and for a line that is no group of terms
 */
export async function termsFrom(files: readonly string[], context: Context): Promise<string[]> {
  const groups: string[] = []
  for (const file of files) groups.push(...(await termsOf(file, context)))
  return groups
}

async function termsOf(file: string, context: Context): Promise<string[]> {
  const { path, text } = await readNamed(file, context)
  return text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((written, index) => {
      const line = written.replace(/#.*/, '').trim()
      if (line === '') return []
      const fault = termLineFault(line)
      if (fault !== null)
        throw usageError(
          context.say('error.bad-terms', { path, line: index + 1, text: line, what: context.say(`terms.${fault}`) }),
        )
      return [line]
    })
}
