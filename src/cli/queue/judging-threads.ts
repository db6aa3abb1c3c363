import type { Context } from '../command.js'
import { errorOf } from '../failures.js'
import { isLimitError, type Limits } from '../limits.js'
import { startPool } from '../pool.js'
import type { Outcome } from '../worker.js'
import { refusal, type RefusalError } from './confined.js'
import type { QueuedDocument } from './in-thread.js'
import type { JobResult } from './protocol.js'

/** The threads of a worker, each with one document at a time: what goes wrong with it ends the thread and nothing else. */
export interface JudgingThreads {
  /** @throws a refusal; whatever else is thrown is a bug */
  readonly judge: (document: QueuedDocument) => Promise<JobResult>
  readonly end: () => Promise<void>
}

/** Seconds that a document may take unless told otherwise, as nobody watches a worker: a long scan on a slow computer. */
const USUAL_SECONDS = 3600

/** Starts the threads. */
export async function judgingThreads(threads: number, limits: Limits | undefined, context: Context): Promise<JudgingThreads> {
  const seconds = limits?.seconds ?? USUAL_SECONDS
  const pool = await startPool(threads, context, { limits: { seconds, megabytes: limits?.megabytes ?? null } })
  const run = async (document: QueuedDocument): Promise<Outcome<JobResult>> => {
    try {
      return await pool.run('judgeQueued', document)
    } catch (error) {
      throw refusal(isLimitError(error) ? error.reason : 'crashed', document.shown)
    }
  }
  return {
    judge: async (document) => {
      const outcome = await run(document)
      if ('result' in outcome) return outcome.result
      const error = errorOf(outcome.failure) as Partial<RefusalError>
      throw refusal(error.reason ?? 'crashed', document.shown)
    },
    end: pool.end,
  }
}
