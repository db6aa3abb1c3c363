import { REFUSALS, type Refusal } from './protocol.js'

/** Why a document could not be judged by a queue's workers. */
export interface QueueTrouble extends Error {
  readonly code: 'queue'
  /** What a worker told, or that several workers did not survive it, or something else. */
  readonly reason: Refusal | 'stalled' | 'other'
  readonly params: { readonly detail: string }
}

/** What BullMQ says of a job whose workers vanished too often. @example "job stalled more than allowable limit" */
const STALLED = /stalled more than/

/** @param failed as the list of failed jobs has it: `time: plans/kh.txt` */
export function troubleOf(failed: string): QueueTrouble {
  const [word = ''] = failed.split(':')
  const reason: QueueTrouble['reason'] = STALLED.test(failed) ? 'stalled' : (REFUSALS.find((each) => each === word) ?? 'other')
  return Object.assign(new Error(failed), { code: 'queue' as const, reason, params: { detail: failed.slice(0, 200) } })
}

export const isQueueTrouble = (error: unknown): error is QueueTrouble =>
  error instanceof Error && 'code' in error && error.code === 'queue'
