import type { Job } from 'bullmq'
import type { Context } from '../command.js'
import type { SharedQueue } from './address.js'
import { connect, within } from './connection.js'
import { clearOver, keptForAWhile } from './keeping.js'
import { JOB_OPTIONS, type JobData, type JobResult, queueName, type RunSettings, settingsKey } from './protocol.js'

/**
 * What came of a job: what a worker handed back; why none could do it, as the list of failed jobs has it; or that the queue has
 * been away for too long to wait for it.
 */
export type Ended = { readonly result: JobResult } | { readonly failed: string } | { readonly away: true }

/** The jobs of a run that are not done yet. The list is kept here: Redis may lose its own. */
export interface OpenJobs {
  /** Has a document judged. Never rejects. */
  readonly judge: (document: Omit<JobData, 'run'>) => Promise<Ended>
  /** Takes back what is open, and ends the connection. */
  readonly end: () => Promise<void>
}

interface Open {
  readonly data: JobData
  readonly settle: (ended: Ended) => void
}

/** Milliseconds between two looks at the queue: longer and longer while nothing happens. */
const FASTEST = 40
const SLOWEST = 1_000
const SLOWING = 1.3
/** Milliseconds that taking back may take. */
const TAKEN_BACK_WITHIN = 5_000

/** Begins a run's list. @throws a usage error where there is no Redis */
export async function openJobs(
  { address, patience }: Pick<SharedQueue, 'address' | 'patience'>,
  run: string,
  settings: RunSettings,
  context: Context,
): Promise<OpenJobs> {
  const { say, note, version } = context
  const connection = await connect(address, context)
  const { redis } = connection
  const queue = new connection.bullmq.Queue<JobData, JobResult>(queueName(version), { connection: redis })
  queue.on('error', () => undefined)
  void clearOver(redis, queue).catch(() => undefined)
  const packed = JSON.stringify(settings)
  const open = new Map<string, Open>()
  /** Jobs that are not waited for any more. */
  const givenUp = new Set<string>()
  let jobs = 0
  let isEnded = false
  let isAway = false
  let signed = -Infinity
  let moved = performance.now()
  let heard = performance.now()
  let isTold = false
  let isTroubleTold = false
  let wake: () => void = () => undefined

  /** The run's settings stand in Redis as long as it shows signs of life. */
  async function sign(): Promise<void> {
    if (performance.now() - signed < patience.signs) return
    const isThere = (await redis.pexpire(settingsKey(run), patience.expires)) === 1
    if (!isThere) await redis.set(settingsKey(run), packed, 'PX', patience.expires)
    await keptForAWhile(redis, queue, open.keys())
    signed = performance.now()
  }

  /** What came of a job; null for one that is under way, undefined for one that Redis knows nothing of. */
  async function lookAt(id: string): Promise<Ended | null | undefined> {
    const job: Job<JobData, JobResult | null> | undefined = await queue.getJob(id)
    if (job === undefined) return undefined
    if (job.finishedOn === undefined) return null
    const { returnvalue: result, failedReason: failed } = job
    if (result === null) return { failed }
    await job.remove()
    return 'over' in result ? undefined : { result }
  }

  async function lookAround(): Promise<void> {
    await sign()
    const looked = await Promise.all([...open].map(async ([id, each]) => ({ id, each, ended: await lookAt(id) })))
    const lost = looked.filter(({ id, ended }) => ended === undefined && open.has(id))
    if (lost.length > 0) {
      // With the jobs, what they share may be lost.
      signed = -Infinity
      await sign()
      await queue.addBulk(lost.map(({ id, each: { data } }) => ({ name: 'judge', data, opts: { ...JOB_OPTIONS, jobId: id } })))
      await keptForAWhile(
        redis,
        queue,
        lost.map(({ id }) => id),
      )
    }
    for (const { id, each, ended } of looked) {
      if (ended === null || ended === undefined) continue
      open.delete(id)
      moved = performance.now()
      each.settle(ended)
    }
  }

  /** Tells the user once where nobody does the work. */
  async function lookForWorkers(): Promise<void> {
    if (isTold || open.size === 0 || performance.now() - moved < patience.lonely) return
    isTold = true
    if ((await queue.getWorkersCount()) === 0) note(say('note.no-workers', { version, queue: address.shown }))
  }

  /** Tells the user once of what Redis answers in place of doing what is asked: it is full, say. */
  function tellTrouble(error: unknown): void {
    if (isTroubleTold || redis.status !== 'ready' || performance.now() - heard < patience.lonely) return
    isTroubleTold = true
    note(say('note.queue-trouble', { queue: address.shown, reason: error instanceof Error ? error.message : String(error) }))
  }

  /** Waits no more for a queue that has been away for long. */
  const watching = setInterval(() => {
    if (open.size === 0 || performance.now() - heard < patience.away) return
    isAway = true
    note(say('note.queue-away', { queue: address.shown, seconds: Math.round(patience.away / 1000) }))
    for (const [id, { settle }] of open) {
      givenUp.add(id)
      settle({ away: true })
    }
    open.clear()
  }, patience.look)

  async function keepLooking(): Promise<void> {
    let pause = FASTEST
    // It is ended elsewhere.
    const goesOn = (): boolean => !isEnded
    while (goesOn()) {
      const before = moved
      await new Promise<void>((done) => {
        const timer = setTimeout(done, pause)
        wake = () => {
          clearTimeout(timer)
          done()
        }
      })
      if (open.size === 0 && !isAway) continue
      try {
        await lookAround()
        isAway = false
        heard = performance.now()
        await lookForWorkers()
      } catch (error) {
        // Redis may be full, or still reading its file: the next look may fare better, and nothing is lost by then.
        tellTrouble(error)
      }
      pause = moved === before ? Math.min(pause * SLOWING, SLOWEST) : FASTEST
    }
  }
  const looking = keepLooking()

  return {
    judge: (document) =>
      new Promise((settle) => {
        if (isAway) {
          settle({ away: true })
          return
        }
        jobs += 1
        if (open.size === 0) moved = heard = performance.now()
        open.set(`${run}-${String(jobs)}`, { data: { run, ...document }, settle })
      }),
    end: async () => {
      isEnded = true
      wake()
      clearInterval(watching)
      const takenBack = async (): Promise<void> => {
        await looking
        await redis.del(settingsKey(run))
        for (const id of [...open.keys(), ...givenUp]) await queue.remove(id).catch(() => 0)
      }
      if (redis.status === 'ready') await within(TAKEN_BACK_WITHIN, takenBack())
      await connection.end()
    },
  }
}
