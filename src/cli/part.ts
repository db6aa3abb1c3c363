import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Failure } from './failures.js'
import type { Stowed } from './shelf.js'

/** What a part is of: parts of one run have all but `shard` in common. */
export interface PartHead {
  readonly kind: 'doichieu-part'
  readonly schemaVersion: 1
  readonly version: string
  /** All that the verdicts depend on beside the plans. */
  readonly basis: string
  /** sha256 of the central document. */
  readonly central: string
  /** Which part of how many. */
  readonly shard: number
  readonly of: number
  /** Plans of the whole run. */
  readonly inputs: number
}

/** One plan of a part: judged, or why not. */
export interface PartEntry {
  /** Its place among the plans of the whole run, from 0. */
  readonly at: number
  readonly path: string
  readonly judged: Stowed | null
  readonly failure: Failure | null
}

/** The last line: a part without it was not finished. */
interface PartEnd {
  readonly end: number
}

/**
 * Writes a part, entry by entry, whole or not at all: JSON Lines, packed, which its owner alone may read.
 *
 * @throws the system's error
 */
export async function writePart(file: string, head: PartHead, entries: AsyncIterable<PartEntry>): Promise<void> {
  const draft = `${file}.${String(process.pid)}.tmp`
  async function* lines(): AsyncGenerator<string, void> {
    yield `${JSON.stringify(head)}\n`
    let count = 0
    for await (const entry of entries) {
      count += 1
      yield `${JSON.stringify(entry)}\n`
    }
    yield `${JSON.stringify({ end: count } satisfies PartEnd)}\n`
  }
  try {
    await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(draft, { flags: 'wx', mode: 0o600 }))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** What is wrong with a file that is to be a part. */
export type PartFault = 'no-part' | 'unfinished'

/** Thrown for a file that is none. */
export interface PartError extends Error {
  readonly code: 'part'
  readonly fault: PartFault
}

const partError = (fault: PartFault): PartError => Object.assign(new Error(fault), { code: 'part' as const, fault })

export const isPartError = (error: unknown): error is PartError =>
  error instanceof Error && 'code' in error && error.code === 'part'

const isHead = (value: unknown): value is PartHead =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'doichieu-part'

/**
 * Reads a part, entry by entry.
 *
 * @throws a {@link PartError}, or the system's error
 */
export async function* readPart(file: string): AsyncGenerator<PartHead | PartEntry, void> {
  const packed = createReadStream(file)
  const plain = createGunzip()
  // Either stream may fail: the reader hears of it where it reads.
  packed.on('error', (error) => plain.destroy(error))
  packed.pipe(plain)
  let head: PartHead | null = null
  let count = 0
  let ended = false
  try {
    for await (const line of createInterface({ input: plain, crlfDelay: Infinity })) {
      const value: unknown = JSON.parse(line)
      if (head === null) {
        if (!isHead(value)) throw partError('no-part')
        head = value
        yield head
      } else if (typeof value === 'object' && value !== null && 'end' in value) {
        ended = (value as PartEnd).end === count
      } else {
        count += 1
        yield value as PartEntry
      }
    }
  } catch (error) {
    if (isPartError(error) || (error instanceof Error && 'code' in error && String(error.code).startsWith('E'))) throw error
    throw partError(head === null ? 'no-part' : 'unfinished')
  }
  if (!ended) throw partError(head === null ? 'no-part' : 'unfinished')
}
