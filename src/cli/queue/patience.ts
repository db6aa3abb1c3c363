import type { Context } from '../command.js'
import { usageError } from '../errors.js'

/** How long those who share a queue wait for each other, in milliseconds. */
export interface Patience {
  /** A worker that shows no sign of life for so long is no more: another takes over what it had in hand. */
  readonly lock: number
  /** Between two looks for workers that are no more. */
  readonly look: number
  /** What a worker that is to stop goes on with what it has in hand, before it hands it back. */
  readonly grace: number
  /** After so long without any result workers are looked for. */
  readonly lonely: number
  /** Between a run's signs of life, and after how long without one nobody works for it any more. */
  readonly signs: number
  readonly expires: number
  /** Who waits for a queue that is away, or that no worker is at, does not wait longer than this. */
  readonly away: number
}

/** What says how many seconds a computer may be silent. */
const PATIENCE = 'DOICHIEU_QUEUE_PATIENCE'

const USUAL_SECONDS = 10
/** Signs of life are given a second apart at most: they expire no sooner than after a few of these. */
const LEAST_EXPIRY = 2_000
const LEAST_SECONDS = 0.1
const MOST_SECONDS = 3600

/** @example "30", "0.5" */
const SECONDS = /^\d{1,4}(?:\.\d{1,3})?$/

/** What follows from the seconds that a computer may be silent until it counts as lost. */
export function patience(seconds: number = USUAL_SECONDS): Patience {
  const lock = seconds * 1000
  return {
    lock,
    look: lock / 2,
    grace: lock,
    lonely: lock,
    signs: lock,
    expires: Math.max(6 * lock, LEAST_EXPIRY),
    away: 30 * lock,
  }
}

/** The patience that the user asks for. @throws a usage error for what is no number of seconds */
export function patienceOf({ io, say }: Pick<Context, 'io' | 'say'>): Patience {
  const given = io.env[PATIENCE] ?? ''
  if (given === '') return patience()
  const seconds = SECONDS.test(given) ? Number(given) : NaN
  if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS))
    throw usageError(say('error.bad-patience', { name: PATIENCE, value: given, least: LEAST_SECONDS, most: MOST_SECONDS }))
  return patience(seconds)
}
