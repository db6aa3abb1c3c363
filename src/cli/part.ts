import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { clearDrafts, draftOf } from './drafts.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Failure } from './failures.js'
import { linesIn } from './lines-in.js'
import type { Stowed } from './stowed.js'

/** What a part is of: parts of one run have all but `shard` in common. */
export interface PartHead {
  readonly kind: 'doichieu-part'
  readonly schemaVersion: 1
  readonly version: string
  /** All that the verdicts depend on beside the plans. */
  readonly basis: string
  /** What of it who puts the parts together must be told again: the central document, and what is asked. */
  readonly measure: string
  /** Which part of how many, from 1. */
  readonly shard: number
  readonly of: number
  /** How many plans the whole run has, and which: a hash of their names. */
  readonly inputs: number
  readonly names: string
  /** What the run comes to for operands that stand for nothing. */
  readonly missed: ExitCode
  /** Whether there is a report where there are no plans: for the roster. */
  readonly asRoster: boolean
}

/** One plan of a part: judged, or why not. */
export interface PartEntry {
  /** Its place among the plans of the whole run, from 0. */
  readonly at: number
  readonly path: string
  readonly judged: Stowed | null
  /** Whether it bears a mark of secrecy, or may bear one. */
  readonly secret: boolean
  readonly failure: Failure | null
}

/** The last line: a part without it was not finished. */
interface PartEnd {
  readonly end: number
}

/** Bytes that a line may have, which is a plan with all that was found in it, packed. */
const MOST_OF_A_LINE = 2 ** 28

/** Nobody but its owner may read a part. */
const MODE = 0o600

/** A part that is being written: JSON Lines, packed. */
export interface PartWriter {
  readonly add: (entry: PartEntry) => Promise<void>
  /** Puts it in its place. Without this nothing is there. */
  readonly finish: () => Promise<void>
  /** Takes away what was written. */
  readonly abandon: () => Promise<void>
}

/**
 * Begins a part, which is written whole or not at all. Each function throws the system's error.
 *
 * @param file absolute path
 */
export async function beginPart(file: string, head: PartHead): Promise<PartWriter> {
  await mkdir(dirname(file), { recursive: true })
  await clearDrafts(dirname(file))
  const draft = draftOf(file)
  const packed = createGzip({ level: 1 })
  const written = pipeline(packed, createWriteStream(draft, { flags: 'wx', mode: MODE }))
  // Heard of where it is waited for.
  written.catch(() => undefined)
  const put = async (value: unknown): Promise<void> => {
    if (packed.destroyed || !packed.write(`${JSON.stringify(value)}\n`)) await Promise.race([once(packed, 'drain'), written])
  }
  let count = 0
  await put(head)
  return {
    add: async (entry) => {
      count += 1
      await put(entry)
    },
    finish: async () => {
      await put({ end: count } satisfies PartEnd)
      packed.end()
      await written
      await rename(draft, file)
    },
    abandon: async () => {
      packed.destroy()
      await written.catch(() => undefined)
      await rm(draft, { force: true })
    },
  }
}

/** What is wrong with a file that is to be a part. */
export type PartFault = 'none' | 'unfinished'

/** Thrown for a file that is none. */
export interface PartError extends Error {
  readonly code: 'part'
  readonly fault: PartFault
}

const partError = (fault: PartFault): PartError => Object.assign(new Error(fault), { code: 'part' as const, fault })

export const isPartError = (error: unknown): error is PartError =>
  error instanceof Error && 'code' in error && error.code === 'part'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const isCount = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && Number(value) >= least

function isHead(value: unknown): value is PartHead {
  if (!isRecord(value) || value['kind'] !== 'doichieu-part') return false
  const { shard, of, inputs, missed } = value
  if (!Object.values<unknown>(EXIT).includes(missed)) return false
  return isCount(shard, 1) && isCount(of, 1) && isCount(inputs, 0) && Number(shard) <= Number(of)
}

/** Whether a value is the next entry of a part, of which so many have come. */
const isEntry = (value: unknown, { shard, of, inputs }: PartHead, count: number): value is PartEntry =>
  isRecord(value) &&
  value['at'] === shard - 1 + count * of &&
  value['at'] < inputs &&
  typeof value['path'] === 'string' &&
  (isRecord(value['judged']) || isRecord(value['failure']))

/** How many plans of a run stand in a part of it. */
const entriesOf = ({ shard, of, inputs }: PartHead): number => Math.max(0, Math.ceil((inputs - shard + 1) / of))

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
    for await (const line of linesIn(plain, MOST_OF_A_LINE)) {
      const value: unknown = JSON.parse(line)
      if (head === null) {
        if (!isHead(value)) throw partError('none')
        head = value
        yield head
      } else if (!ended && isRecord(value) && 'end' in value) {
        ended = value['end'] === count && count === entriesOf(head)
      } else {
        if (ended || !isEntry(value, head, count)) throw partError('unfinished')
        count += 1
        yield value
      }
    }
  } catch (error) {
    if (isPartError(error) || isSystem(error)) throw error
    throw partError(head === null ? 'none' : 'unfinished')
  } finally {
    packed.destroy()
    plain.destroy()
  }
  if (!ended) throw partError(head === null ? 'none' : 'unfinished')
}

/** Whether the system says so. @example ENOENT, and no Z_DATA_ERROR */
const isSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** What a part is of. @throws as {@link readPart} */
export async function headOf(file: string): Promise<PartHead> {
  for await (const first of readPart(file)) if ('kind' in first) return first
  throw partError('none')
}
