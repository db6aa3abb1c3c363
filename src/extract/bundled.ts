import { readFile } from 'node:fs/promises'
import type { SourceText } from '../model/source-text.js'
import { extract } from './extract.js'
import { readError } from './read-error.js'

/** Central documents that come with doichieu: number and file. */
const FILES: ReadonlyMap<string, string> = new Map([['21-NQ/TW', '21-nq-tw.txt']])

/** Numbers of the bundled documents. */
export const BUNDLED: readonly string[] = [...FILES.keys()]

/** As numbers are compared: without blanks, in capitals, with a plain hyphen. */
const folded = (number: string): string =>
  number
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[‐-―−]/gu, '-')
    .toUpperCase()

/**
 * The bundled document of a number; null where none has it.
 *
 * @param number as people write it: `21-NQ/TW`, `21 - nq/tw`
 */
export async function findBundled(number: string): Promise<SourceText | null> {
  const name = BUNDLED.find((bundled) => folded(bundled) === folded(number))
  const file = name === undefined ? undefined : FILES.get(name)
  if (name === undefined || file === undefined) return null
  // The texts lie beside the sources, in the installed package too: dist/extract and src/extract reach them alike.
  const bytes = await readFile(new URL(`../../src/extract/bundled/${file}`, import.meta.url)).catch(() => null)
  if (bytes === null) throw readError(name, 'not_bundled', { number: name })
  return extract(name, bytes)
}
