import { parseDocument } from 'yaml'
import { isTooDeep } from '../extract/json-nesting.js'
import { compoundKey, tooDeepLine } from '../extract/yaml-nesting.js'
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
    const wrong = (line: number, found: string): Error =>
      usageError(
        say('error.bad-corrections-at', { path, at: say('message.at-line', { line }), what: say('corrections.syntax'), found }),
      )
    // YAML takes JSON too, but slowly.
    const isJson = /^\uFEFF?\s*\{/u.test(text)
    const deep = isJson ? (isTooDeep(text) ? 1 : null) : tooDeepLine(text)
    if (deep !== null) throw wrong(deep, '')
    let value: unknown
    try {
      value = isJson ? JSON.parse(text.replace(/^\uFEFF/u, '')) : fromYaml(text)
    } catch (error) {
      const { line, found } = faultyLine(text, error)
      throw wrong(line, found)
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

/** What YAML says. @throws an error that tells the place, for what is none or has keys that no file has */
function fromYaml(text: string): unknown {
  const document = parseDocument(text)
  if (document.errors[0] !== undefined) throw document.errors[0]
  const key = compoundKey(document)
  if (key !== null) throw new RangeError(`a key that is no text at position ${String(key)}`)
  return document.toJS()
}
