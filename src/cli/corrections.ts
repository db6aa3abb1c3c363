import { parse } from 'yaml'
import type { Corrections } from '../model/corrections.js'
import { readCorrections } from '../normalize/read-corrections.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { faultyLine } from './faulty-line.js'
import { readNamed } from './named-file.js'

/**
 * The files of corrections that the user names.
 *
 * @throws a usage error for a file that cannot be read or does not follow `schemas/corrections.schema.json`
 */
export async function correctionsFrom(files: readonly string[], context: Pick<Context, 'io' | 'say'>): Promise<Corrections[]> {
  const { say } = context
  const all: Corrections[] = []
  for (const file of files) {
    const { path, text } = await readNamed(file, context)
    let value: unknown
    try {
      // YAML takes JSON too, but slowly.
      value = /^\uFEFF?\s*\{/u.test(text) ? JSON.parse(text.replace(/^\uFEFF/u, '')) : parse(text)
    } catch (error) {
      const { line, found } = faultyLine(text, error)
      throw usageError(
        say('error.bad-corrections-at', { path, at: say('message.at-line', { line }), what: say('corrections.syntax'), found }),
      )
    }
    const read = readCorrections(value)
    if ('corrections' in read) {
      all.push(read.corrections)
      continue
    }
    const { at, expected, found } = read.fault
    const what = say(`corrections.${expected}`)
    throw usageError(
      at === ''
        ? say('error.bad-corrections', { path, what, found })
        : say('error.bad-corrections-at', { path, at, what, found }),
    )
  }
  return all
}
