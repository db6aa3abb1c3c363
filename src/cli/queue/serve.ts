import type { Queue, Worker } from 'bullmq'
import type { Context } from '../command.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import type { Limits } from '../limits.js'
import type { SharedQueue } from './address.js'
import { type Connection, connect, within } from './connection.js'
import { judgingThreads } from './judging-threads.js'
import { clearOver, keptForAWhile } from './keeping.js'
import { processor } from './processor.js'
import { type JobData, type JobResult, JOB_OPTIONS, MOST_STALLED, queueName } from './protocol.js'
import { inHand } from './suspects.js'

/** How a worker serves. */
export interface Serving {
  readonly threads: number
  readonly limits: Limits | undefined
  /** Whether it ends when there is nothing left to do. */
  readonly drain: boolean
}

/** How a worker came to its end. */
export interface Served {
  readonly outcome: ExitCode
  /** Whether all has come to its end; not so where Redis was away then, or a document was handed back that work goes on with. */
  readonly isClear: boolean
}

/** Milliseconds that handing back may take. */
const FAREWELL = 2_000
/** Milliseconds between two looks whether anything is left to do. */
const DRAIN_LOOKS = 200
/** Milliseconds that the last clearance may take, and entries that one takes. */
const LAST_CLEARANCE = 5_000
const CLEARED_AT_ONCE = 10_000

/** Milliseconds until a worker tries again after trouble with Redis. */
const AFTER_TROUBLE = 1_000

/** Waits; not so that the process does because of it. */
const after = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds).unref()
  })

/**
 * Does the jobs of a queue until it is stopped, or the queue is empty.
 *
 * @throws a usage error where there is no queue
 */
export async function serve({ address, root, patience }: SharedQueue, serving: Serving, context: Context): Promise<Served> {
  const { io, note, complain, say, version } = context
  const connection = await connect(address, context)
  const { threads, limits, drain } = serving
  const judging = await judgingThreads(threads, limits, context)
  const handBack = new AbortController()
  const { take } = inHand((isAlone) => {
    worker.concurrency = isAlone ? 1 : threads
  })
  const process = processor({ connection, judging, root, handBack: handBack.signal, take }, context)
  const { Queue, Worker } = connection.bullmq
  const name = queueName(version)
  const queue = new Queue<JobData, JobResult>(name, { connection: connection.redis })
  const worker = new Worker<JobData, JobResult>(name, process, {
    connection: connection.redis,
    concurrency: threads,
    lockDuration: patience.lock,
    stalledInterval: patience.look,
    maxStalledCount: MOST_STALLED,
    runRetryDelay: AFTER_TROUBLE,
  })
  // The user is told of a lost connection once, and of what becomes of each job.
  queue.on('error', () => undefined)
  worker.on('error', () => undefined)
  const keep = (): void => void keptForAWhile(connection.redis, queue, []).catch(() => undefined)
  worker.on('completed', keep)
  worker.on('failed', keep)
  note(say('note.serving', { queue: address.shown, threads, version }))
  const clearance = keepClear(connection, queue, patience.expires)
  let outcome: ExitCode = EXIT.ok
  try {
    await new Promise<void>((done) => {
      let asked = 0
      const release = io.onStop?.(() => {
        asked += 1
        if (asked > 1) handBack.abort()
        done()
      })
      context.afterwards(() => Promise.resolve(release?.()))
      if (drain)
        void drained(queue, patience.away).then((isEmpty) => {
          if (!isEmpty) {
            outcome = EXIT.usage
            complain(say('error.queue', { queue: address.shown, reason: say('queue.nobody', { code: 'ETIMEDOUT' }) }))
          }
          done()
        })
    })
    if (drain && outcome === EXIT.ok) await within(LAST_CLEARANCE, clearance.clear())
    // What cannot be handed back is taken over when its lock has run out.
    const isClear = connection.redis.status === 'ready' && (await farewell(worker, handBack, patience.grace))
    return { outcome, isClear }
  } finally {
    clearance.end()
    await connection.end()
    await judging.end()
  }
}

/** Finishes what is in hand, or hands it back. @returns whether all is finished: what is handed back may still be under way here */
async function farewell(worker: Worker<JobData, JobResult>, handBack: AbortController, grace: number): Promise<boolean> {
  const closed = worker.close().then(
    () => true,
    () => false,
  )
  const isAborted = new Promise<false>((done) => {
    handBack.signal.addEventListener('abort', () => {
      done(false)
    })
  })
  const isDone = await Promise.race([closed, isAborted, after(grace).then(() => false)])
  handBack.abort()
  return Promise.race([closed.then((isClosed) => isClosed && isDone), after(FAREWELL).then(() => false)])
}

/**
 * Waits until nothing is left in a queue, be it in hand or to be tried again.
 *
 * @returns whether that is so; not so where the queue has been away for so many milliseconds
 */
async function drained(queue: Queue<JobData, JobResult>, away: number): Promise<boolean> {
  let heard = performance.now()
  while (performance.now() - heard < away) {
    await after(DRAIN_LOOKS)
    const counting = queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized').catch(() => null)
    const left = await Promise.race([counting, after(away)])
    if (left === 0) return true
    if (typeof left === 'number') heard = performance.now()
  }
  return false
}

/** Takes away what runs that are over have not fetched, or left waiting, and what is old: at once, and ever again. */
interface Clearance {
  readonly clear: () => Promise<void>
  readonly end: () => void
}

/** @param every milliseconds between two clearances: how long a run that was killed seems alive */
function keepClear({ redis }: Connection, queue: Queue, every: number): Clearance {
  const clear = async (): Promise<void> => {
    if (redis.status !== 'ready') return
    await keptForAWhile(redis, queue, [])
    await clearOver(redis, queue)
    await queue.clean(JOB_OPTIONS.removeOnComplete.age * 1000, CLEARED_AT_ONCE, 'completed')
    await queue.clean(JOB_OPTIONS.removeOnFail.age * 1000, CLEARED_AT_ONCE, 'failed')
  }
  const quietly = (): void => void clear().catch(() => undefined)
  quietly()
  const clearing = setInterval(quietly, every)
  return {
    clear,
    end: () => {
      clearInterval(clearing)
    },
  }
}
