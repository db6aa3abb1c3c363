import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Say } from '../catalogue/catalogue.js'
import { usageError } from './errors.js'
import type { Input } from './inputs.js'
import type { Limits } from './limits.js'
import type { SharedQueue } from './queue/address.js'

/** Threads that are started unasked at most: each holds a copy of the program. */
const MOST = 8
/** A thread has to get warm: for fewer plans than these it is slower than none. `--jobs 1` and `--jobs 2` tell, by the clock. */
const PLANS_PER_THREAD = 16

/** How many threads a run may use. */
export interface Jobs {
  readonly most: number
  /** Whether the user has said so: then they are used, worth it or not. */
  readonly asked: boolean
  /** What one document may take; missing where nothing is said. With any limit documents are done in threads, be it one. */
  readonly limits?: Limits
  /** Whose workers judge the plans; missing where that is done here. */
  readonly queue?: SharedQueue
}

/** `--jobs`, else as many as there are cores. @throws a usage error for what is no such number */
export function jobsOf(value: string | undefined, say: Say): Jobs {
  if (value === undefined) return { most: Math.min(MOST, availableParallelism()), asked: false }
  if (!/^[1-9]\d{0,2}$/.test(value)) throw usageError(say('error.bad-jobs', { value }))
  return { most: Number(value), asked: true }
}

/** Bytes that a document of usual size takes, as text. A larger one, or a PDF, is as much work as several. */
const USUAL_BYTES = 40_000

/** How many documents of usual size inputs are as much work as. Nothing is looked at where it does not matter. */
export async function weightOf(inputs: readonly Input[], { most, asked }: Jobs): Promise<number> {
  if (asked || most === 1 || inputs.length < 2) return inputs.length
  const weights = await Promise.all(
    inputs.map(async ({ file }) => {
      const size = file === null ? 0 : ((await stat(file).catch(() => null))?.size ?? 0)
      return Math.max(1, size / USUAL_BYTES)
    }),
  )
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** Bytes that documents held in memory may have together: as data a text takes some forty times as many. */
const MOST_HELD = 8_000_000

/** Whether documents are too large to be held in memory, be they few. */
export async function areLarge(inputs: readonly Input[]): Promise<boolean> {
  let bytes = 0
  for (const { file } of inputs) {
    bytes += file === null ? 0 : ((await stat(file).catch(() => null))?.size ?? 0)
    if (bytes > MOST_HELD) return true
  }
  return false
}

/** The threads for so many documents; 1 for none. @param weight as {@link weightOf} has it */
export const threadsFor = (documents: number, { most, asked }: Jobs, weight = documents): number =>
  Math.max(1, Math.min(most, documents, asked ? documents : Math.floor(weight / PLANS_PER_THREAD)))
