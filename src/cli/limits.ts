import type { Say } from '../catalogue/catalogue.js'
import { usageError } from './errors.js'
import { type Jobs, jobsOf } from './jobs.js'
import type { Options } from './options.js'

/** What one document may take. What exceeds it is reported and skipped. */
export interface Limits {
  /** Seconds of work on it; null for as long as it takes. */
  readonly seconds: number | null
  /** Megabytes of memory of the thread that works on it; null for what is usual. */
  readonly megabytes: number | null
}

/** Beyond these numbers a limit is none. */
const MOST = 1_000_000

/** A thread needs so much for itself before it has read anything. */
const LEAST_MEGABYTES = 64

/** What a thread may take unless told otherwise. */
export const USUAL_MEGABYTES = 4096

/** @example "600", "0.5" */
const NUMBER = /^\d{1,7}(?:\.\d{1,3})?$/

function numberIn(option: string, value: string | undefined, least: number, say: Say): number | null {
  if (value === undefined) return null
  const number = NUMBER.test(value) ? Number(value) : NaN
  if (!(number >= least && number <= MOST)) throw usageError(say('error.bad-limit', { option, value, least, most: MOST }))
  return number
}

/** `--jobs`, `--time-limit` and `--memory-limit`. @throws a usage error for what is no such number */
export function limitedJobs({ jobs, timeLimit, memoryLimit }: Options, say: Say): Jobs {
  const seconds = numberIn('--time-limit', timeLimit, 0.001, say)
  const megabytes = numberIn('--memory-limit', memoryLimit, LEAST_MEGABYTES, say)
  const asked = jobsOf(jobs, say)
  return seconds === null && megabytes === null ? asked : { ...asked, limits: { seconds, megabytes } }
}

/** Thrown for a document that exceeds a limit. */
export interface LimitError extends Error {
  readonly code: 'limit'
  readonly reason: 'time' | 'memory'
  readonly params: { readonly most: number }
}

/** @param most the seconds or megabytes that were allowed */
export const limitError = (reason: LimitError['reason'], most: number): LimitError =>
  Object.assign(new Error(`${reason} limit`), { code: 'limit' as const, reason, params: { most } })

export const isLimitError = (error: unknown): error is LimitError =>
  error instanceof Error && 'code' in error && error.code === 'limit'
