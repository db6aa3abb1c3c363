import type { Job } from 'bullmq'
import type { Context } from '../command.js'
import type { SharedQueue } from './address.js'
import { connect, within } from './connection.js'
import { clearOver, keptForAWhile, markTold } from './keeping.js'
import { JOB_OPTIONS, type JobData, queueName, type RunSettings, settingsKey } from './protocol.js'
import { isRecord } from './shape.js'

/**
 * What came of a job: what was handed back, be it by a worker or by whoever else may write to Redis; why none could do it, as the
 * list of failed jobs has it; or that the queue, or its workers, have been away for too long to wait for it.
 */
export type Ended = { readonly answer: unknown } | { readonly failed: string } | { readonly away: true }

/** The jobs of a run that are not done yet. The list is kept here: Redis may lose its own. */
export interface OpenJobs {
  /** Has a document judged. Never rejects. */
  readonly judge: (document: Omit<JobData, 'run'>) => Promise<Ended>
  /** Takes back what is open, and ends the connection. */
  readonly end: () => Promise<void>
}

interface Open {
  readonly data: JobData
  /** How often somebody has said that the run is over. */
  readonly overs: number
  readonly settle: (ended: Ended) => void
}

/** Milliseconds between two looks at the queue: longer and longer while nothing happens. */
const FASTEST = 40
const SLOWEST = 1_000
const SLOWING = 1.3
/** How often it may be said of a job that its run is over, which is not so: signs of life may have been late. */
const MOST_OVERS = 3
/** How many times as long workers may be away that have been there, until it is told. */
const MISSED_AFTER = 3
/** Milliseconds that taking back may take. */
const TAKEN_BACK_WITHIN = 5_000

/** Begins a run's list. @throws a usage error where there is no Redis */
export async function openJobs(
  { address, patience }: Pick<SharedQueue, 'address' | 'patience'>,
  run: string,
  settings: RunSettings,
  context: Context,
): Promise<OpenJobs> {
  const { say, note, complain, version } = context
  const connection = await connect(address, context)
  const { redis } = connection
  const queue = new connection.bullmq.Queue<JobData>(queueName(version), { connection: redis })
  queue.on('error', () => undefined)
  const clear = (): void => {
    if (redis.status === 'ready') clearOver(redis, queue).catch(() => undefined)
  }
  clear()
  const clearing = setInterval(clear, patience.expires)
  const packed = JSON.stringify(settings)
  const open = new Map<string, Open>()
  /** Jobs that are not waited for any more. */
  const givenUp = new Set<string>()
  let jobs = 0
  let isEnded = false
  /** What is not waited for any more. */
  let away: 'queue' | 'workers' | null = null
  let signed = -Infinity
  let moved = performance.now()
  let heard = performance.now()
  /** When a worker was seen last, or something came of a job, and when workers were looked for. */
  let seen = performance.now()
  let sought = -Infinity
  let wasServed = false
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
  async function lookAt(id: string, each: Open): Promise<Ended | null | undefined> {
    let job: Job<JobData, unknown> | undefined
    try {
      job = await queue.getJob(id)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      // Somebody has put there what is no job.
      await redis.del(queue.toKey(id))
      return { answer: null }
    }
    if (job === undefined) return undefined
    if (job.finishedOn === undefined) return null
    const { returnvalue: answer, failedReason: failed } = job as { returnvalue: unknown; failedReason: unknown }
    if (typeof failed === 'string' && failed !== '') {
      await markTold(redis, queue.toKey(id))
      return { failed }
    }
    await job.remove()
    if (!isRecord(answer) || answer['over'] !== true || each.overs >= MOST_OVERS) return { answer }
    open.set(id, { ...each, overs: each.overs + 1 })
    return undefined
  }

  async function lookAround(): Promise<void> {
    await sign()
    const looked = await Promise.all([...open].map(async ([id, each]) => ({ id, each, ended: await lookAt(id, each) })))
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

  /** Whether a worker is at the queue; Redis names those at all its databases. */
  const isServed = async (): Promise<boolean> =>
    (await queue.getWorkers()).some(({ db }) => db === undefined || db === String(address.db))

  /** Tells the user once where nobody does the work, and after long does not wait for it any more. */
  async function lookForWorkers(): Promise<void> {
    const now = performance.now()
    if ((open.size === 0 && away !== 'workers') || now - Math.max(moved, sought) < patience.lonely) return
    sought = now
    if (await isServed()) {
      seen = now
      wasServed = true
      if (away === 'workers') away = null
      return
    }
    // One that was there may be about to be started again.
    const isMissed = !wasServed || now - Math.max(seen, moved) >= MISSED_AFTER * patience.lonely
    if (isMissed && !isTold) note(say('note.no-workers', { version, queue: address.shown }))
    isTold ||= isMissed
    if (open.size === 0 || now - Math.max(seen, moved) < patience.away) return
    complain(say('note.queue-alone', { version, queue: address.shown, seconds: Math.round(patience.away / 1000) }))
    const left = [...open.keys()]
    waitNoMore('workers')
    for (const id of left) await queue.remove(id).catch(() => 0)
  }

  /** Tells the user once of what Redis answers in place of doing what is asked: it is full, say. */
  function tellTrouble(error: unknown): void {
    if (isTroubleTold || redis.status !== 'ready' || performance.now() - heard < patience.lonely) return
    isTroubleTold = true
    note(say('note.queue-trouble', { queue: address.shown, reason: error instanceof Error ? error.message : String(error) }))
  }

  /** Lets this computer do what is open, and what comes until somebody is there again. */
  function waitNoMore(forWhat: 'queue' | 'workers'): void {
    away = forWhat
    for (const [id, { settle }] of open) {
      givenUp.add(id)
      settle({ away: true })
    }
    open.clear()
  }

  /** Waits no more for a queue that has been away for long. */
  const watching = setInterval(() => {
    if (open.size === 0 || performance.now() - heard < patience.away) return
    note(say('note.queue-away', { queue: address.shown, seconds: Math.round(patience.away / 1000) }))
    waitNoMore('queue')
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
      if (open.size === 0 && away === null) continue
      try {
        await lookAround()
        if (away === 'queue') away = null
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
        if (away !== null) {
          settle({ away: true })
          return
        }
        jobs += 1
        if (open.size === 0) moved = heard = performance.now()
        open.set(`${run}-${String(jobs)}`, { data: { run, ...document }, overs: 0, settle })
      }),
    end: async () => {
      isEnded = true
      wake()
      clearInterval(watching)
      clearInterval(clearing)
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
