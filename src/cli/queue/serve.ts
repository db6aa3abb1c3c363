import type { Job, Queue, Worker } from 'bullmq'
import type { Context } from '../command.js'
import type { Limits } from '../limits.js'
import type { SharedQueue } from './address.js'
import { isRefusal, readConfined, refusal } from './confined.js'
import { type Connection, connect } from './connection.js'
import { type JudgingThreads, judgingThreads } from './judging-threads.js'
import { type JobData, type JobResult, JOB_OPTIONS, queueName, type Refusal, WORKER_OPTIONS } from './protocol.js'
import { runSettings } from './run-settings.js'

/** How a worker serves. */
export interface Serving {
  readonly threads: number
  readonly limits: Limits | undefined
  /** Whether it ends when there is nothing left to do. */
  readonly drain: boolean
}

/** Milliseconds that a worker that is to stop goes on with what it has in hand, before it hands it back. */
const GRACE = 10_000
/** Milliseconds that handing back may take. */
const FAREWELL = 2_000
/** Milliseconds between two looks whether anything is left to do. */
const DRAIN_LOOKS = 200
/** Milliseconds between two clearances of what nobody has fetched, and entries that one of them takes. */
const CLEARANCES = 600_000
const CLEARED_AT_ONCE = 10_000

/** What is refused at the first attempt: it would be so at the next. */
const FINAL: readonly Refusal[] = ['outside', 'engine', 'version']

/** Waits; not so that the process does because of it. */
const after = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds).unref()
  })

/** Whether what stands in Redis is a job of ours: anybody who may write there can put something else. */
const isJob = (data: unknown): data is JobData => {
  if (typeof data !== 'object' || data === null) return false
  const fields = data as Record<string, unknown>
  return ['run', 'path', 'shown', 'sha256'].every((name) => typeof fields[name] === 'string')
}

/**
 * Does the jobs of a queue until it is stopped, or the queue is empty.
 *
 * @returns whether all is let go of; not so where Redis was away then, and something may wait for it without end
 * @throws a usage error where there is no queue
 */
export async function serve({ address, root }: SharedQueue, serving: Serving, context: Context): Promise<boolean> {
  const { io, note, say, version } = context
  const connection = await connect(address, context)
  const { threads, limits, drain } = serving
  const judging = await judgingThreads(threads, limits, context)
  const handBack = new AbortController()
  const process = processor(connection, judging, root, handBack.signal, context)
  const { Queue, Worker } = connection.bullmq
  const name = queueName(version)
  const queue = new Queue<JobData, JobResult>(name, { connection: connection.redis })
  const worker = new Worker<JobData, JobResult>(name, process, {
    connection: connection.redis,
    concurrency: threads,
    ...WORKER_OPTIONS,
  })
  // The user is told of a lost connection once, and of what becomes of each job.
  queue.on('error', () => undefined)
  worker.on('error', () => undefined)
  note(say('note.serving', { queue: address.shown, threads, version }))
  const clearing = keepClear(queue)
  try {
    await new Promise<void>((done) => {
      let asked = 0
      const release = io.onStop?.(() => {
        asked += 1
        if (asked > 1) handBack.abort()
        done()
      })
      context.afterwards(() => Promise.resolve(release?.()))
      if (drain) void drained(queue).then(done)
    })
    // What cannot be handed back is taken over when its lock has run out.
    return connection.redis.status === 'ready' && (await farewell(worker, handBack))
  } finally {
    clearInterval(clearing)
    await connection.end()
    await judging.end()
  }
}

/** Finishes what is in hand, or hands it back. @returns whether that was possible */
async function farewell(worker: Worker<JobData, JobResult>, handBack: AbortController): Promise<boolean> {
  const closed = worker.close().then(
    () => true,
    () => false,
  )
  const isAborted = new Promise<void>((done) => {
    handBack.signal.addEventListener('abort', () => {
      done()
    })
  })
  await Promise.race([closed, isAborted, after(GRACE)])
  handBack.abort()
  return Promise.race([closed, after(FAREWELL).then(() => false)])
}

/** Waits until nothing is left in a queue, be it in hand or to be tried again. */
async function drained(queue: Queue<JobData, JobResult>): Promise<void> {
  let left = 1
  while (left > 0) {
    await after(DRAIN_LOOKS)
    left = await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized').catch(() => 1)
  }
}

/** Takes away what runs that are over have not fetched, and failures that are old. */
function keepClear(queue: Queue<JobData, JobResult>): NodeJS.Timeout {
  const clear = async (): Promise<void> => {
    await queue.clean(JOB_OPTIONS.removeOnComplete.age * 1000, CLEARED_AT_ONCE, 'completed')
    await queue.clean(JOB_OPTIONS.removeOnFail.age * 1000, CLEARED_AT_ONCE, 'failed')
  }
  void clear().catch(() => undefined)
  return setInterval(() => void clear().catch(() => undefined), CLEARANCES)
}

/** What a worker does with a job. */
function processor(
  { redis, bullmq }: Connection,
  judging: JudgingThreads,
  root: string,
  handBack: AbortSignal,
  { complain, say, version }: Context,
): (job: Job<JobData, JobResult>, token?: string) => Promise<JobResult> {
  const settingsOf = runSettings(redis)
  const aborted = new Promise<never>((_, reject) => {
    handBack.addEventListener('abort', () => {
      reject(new Error('handed back'))
    })
  })
  // Nothing may be in hand.
  aborted.catch(() => undefined)
  return async (job, token) => {
    const data: unknown = job.data
    try {
      if (!isJob(data)) throw refusal('outside', '?')
      const { run, path, shown, sha256 } = data
      const settings = await settingsOf(run)
      if (settings === null) return { over: true }
      if (settings.version !== version) throw refusal('version', path)
      const bytes = await readConfined(root, path, sha256)
      return await Promise.race([judging.judge({ bytes, shown, run, settings: settings.packed }), aborted])
    } catch (error) {
      if (handBack.aborted) {
        await job.moveToWait(token)
        throw new bullmq.WaitingError()
      }
      const words = error instanceof Error ? error.message : String(error)
      complain(say('queue.failed', { job: job.id ?? '', attempt: job.attemptsMade + 1, most: JOB_OPTIONS.attempts, words }))
      throw isRefusal(error) && FINAL.includes(error.reason) ? new bullmq.UnrecoverableError(words) : error
    }
  }
}
