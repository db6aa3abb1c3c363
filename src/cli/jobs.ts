import { availableParallelism } from 'node:os'
import type { Say } from '../catalogue/catalogue.js'
import { usageError } from './errors.js'

/** Threads that are started unasked at most: each holds a copy of the program. */
const MOST = 8
/** A thread has to get warm: for fewer plans than these it is slower than none. `--jobs 1` and `--jobs 2` tell, by the clock. */
const PLANS_PER_THREAD = 16

/** How many threads a run may use. */
export interface Jobs {
  readonly most: number
  /** Whether the user has said so: then they are used, worth it or not. */
  readonly asked: boolean
}

/** `--jobs`, else as many as there are cores. @throws a usage error for what is no such number */
export function jobsOf(value: string | undefined, say: Say): Jobs {
  if (value === undefined) return { most: Math.min(MOST, availableParallelism()), asked: false }
  if (!/^[1-9]\d{0,2}$/.test(value)) throw usageError(say('error.bad-jobs', { value }))
  return { most: Number(value), asked: true }
}

/** The threads for so many plans; 1 for none. */
export const threadsFor = (plans: number, { most, asked }: Jobs): number =>
  Math.max(1, Math.min(most, asked ? plans : Math.floor(plans / PLANS_PER_THREAD)))
