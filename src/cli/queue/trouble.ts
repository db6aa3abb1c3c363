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

/** Whether workers have not looked at the document at all: this computer may be able to. */
export const isRefused = ({ reason }: QueueTrouble): boolean =>
  reason === 'outside' || reason === 'absent' || reason === 'changed' || reason === 'engine' || reason === 'version'

/** Whether the document exceeds what the workers allow. */
export const isOverLimit = (error: unknown): boolean =>
  isQueueTrouble(error) && (error.reason === 'time' || error.reason === 'memory')

export const isQueueTrouble = (error: unknown): error is QueueTrouble =>
  error instanceof Error && 'code' in error && error.code === 'queue'
