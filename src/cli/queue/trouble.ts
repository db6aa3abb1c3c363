import { REFUSALS, type Refusal } from './protocol.js'

/** Why a document could not be judged by a queue's workers. */
export interface QueueTrouble extends Error {
  readonly code: 'queue'
  /** What a worker told, or that several workers did not survive it, or something else, or what is no answer at all. */
  readonly reason: Refusal | 'stalled' | 'other' | 'strange'
  readonly params: { readonly detail: string }
}

/** What BullMQ says of a job whose workers vanished too often. @example "job stalled more than allowable limit" */
const STALLED = /stalled more than/

/** Letters of what a worker says that are shown. */
const MOST_SHOWN = 200

const shortened = (words: string): string => (words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)} …` : words)

const trouble = (reason: QueueTrouble['reason'], words: string): QueueTrouble =>
  Object.assign(new Error(words), { code: 'queue' as const, reason, params: { detail: words } })

/** @param failed as the list of failed jobs has it: `time: plans/kh.txt` */
export function troubleOf(failed: string): QueueTrouble {
  const [word = ''] = failed.split(':')
  const known = REFUSALS.find((each) => each === word) ?? 'other'
  return trouble(STALLED.test(failed) ? 'stalled' : known, shortened(failed))
}

/** Something came back that no worker says. */
export const strangeAnswer = (): QueueTrouble => trouble('strange', '')

/** What workers have looked at, and what this computer would fare no better with. */
const FINAL: readonly QueueTrouble['reason'][] = ['time', 'memory', 'crashed', 'stalled']

/** Whether workers have not looked at the document at all, or nobody knows: this computer may be able to. */
export const isRefused = ({ reason }: QueueTrouble): boolean => !FINAL.includes(reason)

/** Whether the document exceeds what the workers allow. */
export const isOverLimit = (error: unknown): boolean =>
  isQueueTrouble(error) && (error.reason === 'time' || error.reason === 'memory')

export const isQueueTrouble = (error: unknown): error is QueueTrouble =>
  error instanceof Error && 'code' in error && error.code === 'queue'
