import { Buffer } from 'node:buffer'
import type { Entry, ZipFile } from 'yauzl'
import { readError } from './read-error.js'

/** An archive in memory. Nothing of it is written anywhere, and what it refers to is not followed. */
export interface Archive {
  /** Names of its files as they are stored. */
  readonly names: readonly string[]
  /** The bytes of a file; undefined where none has the name. Case counts for nothing, as in Office files. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>
}

/** No part of a document is larger, in bytes: the text of 10,000 pages is smaller. */
const LARGEST_ENTRY = 128 * 2 ** 20
/** What is read of one archive altogether, in bytes. */
const LARGEST_SUM = 256 * 2 ** 20
/** From so many bytes on it counts how small an entry was packed. Text shrinks to a tenth; one paragraph repeated, to less. */
const LARGE_ENTRY = 32 * 2 ** 20
const HIGHEST_RATIO = 200
/** What an archive may unpack to in all, in bytes, unless it is itself of that size: pictures hardly shrink. */
const LARGEST_ARCHIVE = 2 ** 30
const MOST_ENTRIES = 20_000

/** Whether bytes begin as a zip archive does: with a file, or with the end of an empty archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))

/**
 * Opens an archive. yauzl is loaded here, so that no other format pays for it.
 *
 * @param path for the errors
 * @throws a ReadError, now or while reading: `truncated` for an archive that is cut off or broken, `bomb` for one that
 * unpacks to more than any document, `encrypted` for a file with a password
 */
export async function openArchive(path: string, bytes: Uint8Array): Promise<Archive> {
  const { fromBufferPromise } = await import('yauzl')
  const broken = (): never => {
    throw readError(path, 'truncated', {})
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(buffer).catch(broken)
  if (zip.entryCount > MOST_ENTRIES) throw readError(path, 'bomb', {})
  const entries = await entriesOf(zip).catch(broken)
  const declared = entries.reduce((size, entry) => size + entry.uncompressedSize, 0)
  if (declared > LARGEST_ARCHIVE && declared > bytes.length * HIGHEST_RATIO) throw readError(path, 'bomb', {})

  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]))
  let sum = 0
  return {
    names: entries.map(({ fileName }) => fileName),
    read: async (name) => {
      const entry = byName.get(name.toLowerCase())
      if (entry === undefined) return undefined
      if (entry.isEncrypted()) throw readError(path, 'encrypted', {})
      sum += entry.uncompressedSize
      if (isMonstrous(entry) || sum > LARGEST_SUM) throw readError(path, 'bomb', {})
      return unpack(zip, entry).catch(broken)
    },
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

const isMonstrous = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > LARGEST_ENTRY || (uncompressedSize > LARGE_ENTRY && uncompressedSize > compressedSize * HIGHEST_RATIO)

/** The bytes of an entry. yauzl breaks off where more of them come out than the entry declares. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}
