import { parse } from 'yaml'
import type { Corrections } from '../model/corrections.js'
import { readCorrections } from '../normalize/read-corrections.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
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

/** As much of a wrong line is shown, in characters. */
const SHOWN = 40
/** So many characters before the place V8 shows. */
const AROUND = 10

/** The line that breaks the syntax, as V8 or the YAML library tells; the last one where the text ends too early. */
function faultyLine(text: string, error: unknown): { readonly line: number; readonly found: string } {
  const position = positionIn(text, String(error))
  const lines = text.trimEnd().split(/\r\n?|\n/u)
  const at = position === null ? lines.length : text.slice(0, position + 1).split(/\r\n?|\n/u).length
  const line = isPlaced(error) ? (error.linePos[0]?.line ?? 1) : Math.min(at, lines.length)
  return { line, found: (lines[line - 1] ?? '').trim().slice(0, SHOWN) }
}

/** Where JSON breaks, as V8 words it, which shows some text around the place instead of its number where a token is wrong. */
function positionIn(text: string, words: string): number | null {
  // An example: "Expected ',' or '}' after property value in JSON at position 17"
  const position = /at position (\d+)/u.exec(words)?.[1]
  if (position !== undefined) return Number(position)
  // An example: "Unexpected token '{', ..." "source" {}" is not valid JSON"
  const [, cut, around] = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(words) ?? []
  const found = around === undefined ? -1 : text.indexOf(around)
  return found < 0 ? null : cut === undefined ? found : found + AROUND
}

const isPlaced = (error: unknown): error is { readonly linePos: readonly { readonly line: number }[] } =>
  typeof error === 'object' && error !== null && 'linePos' in error && Array.isArray(error.linePos)
