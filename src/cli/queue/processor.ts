import type { Job } from 'bullmq'
import type { Say } from '../../catalogue/catalogue.js'
import type { Context } from '../command.js'
import { isRefusal, readConfined, refusal } from './confined.js'
import type { Connection } from './connection.js'
import type { JudgingThreads } from './judging-threads.js'
import { type JobData, type JobResult, JOB_OPTIONS, type Refusal } from './protocol.js'
import { runSettings } from './run-settings.js'
import { record, text } from './shape.js'
import type { InHand } from './suspects.js'

/** Milliseconds until a job that has to wait for its turn comes up again. */
const TURN = 1_000

/** What is refused at the first attempt: it would be so at the next. */
const FINAL: readonly Refusal[] = ['outside', 'engine', 'version', 'run']

/** Whether what stands in Redis is a job of ours: anybody who may write there can put something else. */
const isJob = (data: unknown): data is JobData => record({ run: text, path: text, shown: text, sha256: text })(data)

/** What a job is about, and what is wrong with it, for who watches the worker. */
const wordsOf = (error: unknown, data: unknown, say: Say): { readonly path: string; readonly words: string } => ({
  path: isJob(data) ? data.shown : '?',
  words: isRefusal(error)
    ? say(`queue.why-${error.reason}`)
    : say('queue.why-other', { detail: error instanceof Error ? error.message : String(error) }),
})

/** What a worker does its jobs with. */
export interface Means {
  readonly connection: Connection
  readonly judging: JudgingThreads
  readonly root: string
  readonly handBack: AbortSignal
  readonly take: InHand['take']
}

/** What a worker does with a job. */
export function processor(
  { connection: { redis, bullmq }, judging, root, handBack, take }: Means,
  { complain, say, version }: Context,
): (job: Job<JobData, JobResult>, token?: string) => Promise<JobResult> {
  const settingsOf = runSettings(redis, version)
  const aborted = new Promise<never>((_, reject) => {
    handBack.addEventListener('abort', () => {
      reject(new Error('handed back'))
    })
  })
  // Nothing may be in hand.
  aborted.catch(() => undefined)
  const judged = async (data: unknown): Promise<JobResult> => {
    if (!isJob(data)) throw refusal('outside', '?')
    const { run, path, shown, sha256 } = data
    const settings = await settingsOf(run)
    if (settings === null) return { over: true }
    if (settings.version !== version) throw refusal('version', path)
    const bytes = await readConfined(root, path, sha256)
    return judging.judge({ bytes, shown, run, settings: settings.packed })
  }
  return async (job, token) => {
    const letGo = await take(job.stalledCounter > 0)
    if (letGo === null) {
      await job.moveToDelayed(Date.now() + TURN, token)
      throw new bullmq.DelayedError()
    }
    try {
      return await Promise.race([judged(job.data), aborted])
    } catch (error) {
      if (handBack.aborted) {
        await job.moveToWait(token)
        throw new bullmq.WaitingError()
      }
      const words = error instanceof Error ? error.message : String(error)
      const attempt = { job: job.id ?? '', attempt: job.attemptsMade + 1, most: JOB_OPTIONS.attempts }
      complain(say('queue.failed', { ...attempt, ...wordsOf(error, job.data, say) }))
      throw isRefusal(error) && FINAL.includes(error.reason) ? new bullmq.UnrecoverableError(words) : error
    } finally {
      letGo()
    }
  }
}
