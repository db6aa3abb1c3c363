import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { EXTRACTION, extract, isCostly } from '../extract/extract.js'
import type { SourceText } from '../model/source-text.js'
import { normalize } from '../normalize/normalize.js'
import { openStore } from './store.js'
import { secrecyOfClean } from '../parse/secrecy.js'
import { version } from './version.js'

/** A document and where its bytes are, as plain data. */
export interface Content {
  /** As output names it. */
  readonly path: string
  /** Absolute path, or the bytes themselves where they came from standard input. */
  readonly from: string | Uint8Array
}

const isInside = (file: string, folder: string): boolean => {
  const way = relative(folder, file)
  return !way.startsWith('..') && !isAbsolute(way)
}

/**
 * The text of a document. What takes long is taken from the store where an earlier run has kept it, and kept there; not so
 * a document with a mark of secrecy.
 *
 * @param cache folder of the store; null to do without
 * @throws what `unreadableWords` has words for, or a bug
 */
export async function sourceOf({ path, from }: Content, cache: string | null): Promise<SourceText> {
  const bytes = typeof from === 'string' ? await readFile(from) : from
  const beside = cache === null || (typeof from === 'string' && isInside(from, cache))
  if (beside || !isCostly(path, bytes)) return extract(path, bytes)
  const store = openStore(cache)
  const key = ['extract', version, String(EXTRACTION), createHash('sha256').update(bytes).digest('hex')].join(' ')
  const kept = (await store.get(key)) as SourceText | null
  if (kept !== null) return { ...kept, path }
  const source = await extract(path, bytes)
  // The same bytes under another name are the same text.
  if (secrecyOfClean(normalize(source)) === null) await store.put(key, { ...source, path: '' })
  return source
}
