import { createHash } from 'node:crypto'
import { isAbsolute, relative } from 'node:path'
import { EXTRACTION, extract, isCostly } from '../extract/extract.js'
import type { SourceText } from '../model/source-text.js'
import { normalize } from '../normalize/normalize.js'
import { readBytes } from './read-bytes.js'
import type { Scans } from './scans.js'
import { openStore, type Store } from './store.js'
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
 * @param scans what reads pages that are pictures
 * @throws what `unreadableWords` has words for, or a bug
 */
export async function sourceOf({ path, from }: Content, cache: string | null, scans: Scans): Promise<SourceText> {
  const bytes = typeof from === 'string' ? await readBytes(from) : from
  const beside = cache === null || (typeof from === 'string' && isInside(from, cache))
  if (!isCostly(path, bytes)) return extract(path, bytes)
  if (beside) return extract(path, bytes, await scans.options(null))
  const store = openStore(cache)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const keyFor = (how: string): string => ['extract', version, String(EXTRACTION), how, sha256].join(' ')
  const kept = await keptIn(store, keyFor, scans)
  if (kept !== null) return { ...kept, path }
  const source = await extract(path, bytes, await scans.options(store))
  const isRecognized = source.pages.some(({ readBy }) => readBy === 'ocr')
  const how = isRecognized ? await scans.id() : scans.settings.ocr
  // The same bytes under another name are the same text.
  if (how !== null && !isSecret(source)) await store.put(keyFor(how), { ...source, path: '' })
  return source
}

/** The text of a document as far as it has one without recognizing pages. @throws as `sourceOf` does */
export const textOf = async ({ path, from }: Content): Promise<SourceText> =>
  extract(path, typeof from === 'string' ? await readBytes(from) : from)

/** Whether a document bears a mark of secrecy, or may bear one that was not read. */
const isSecret = (source: SourceText): boolean =>
  (source.messages ?? []).some(({ ruleId }) => ruleId === 'may-be-secret') || secrecyOfClean(normalize(source)) !== null

/** What was kept of a document: as it was read without recognizing anything, else as this engine recognized it. */
async function keptIn(store: Store, keyFor: (how: string) => string, scans: Scans): Promise<SourceText | null> {
  const plain = (await store.get(keyFor(scans.settings.ocr))) as SourceText | null
  if (plain !== null || scans.settings.ocr === 'never') return plain
  const id = await scans.id()
  return id === null ? null : ((await store.get(keyFor(id))) as SourceText | null)
}
