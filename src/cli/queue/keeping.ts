import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { JOB_OPTIONS, type JobData, settingsKey } from './protocol.js'

/** Milliseconds for which a queue is kept that nobody touches. */
const KEPT = JOB_OPTIONS.removeOnFail.age * 1000

/** The lists that BullMQ keeps of a queue. */
const LISTS = [
  'wait',
  'paused',
  'active',
  'delayed',
  'prioritized',
  'completed',
  'failed',
  'stalled',
  'meta',
  'events',
  'id',
  'pc',
]

/** Jobs that are looked through at once. */
const MOST = 10_000

/** Lets a queue, and these of its jobs, go by themselves some time after the last who had to do with it is gone. */
export async function keptForAWhile(redis: Redis, queue: Queue, jobs: Iterable<string>): Promise<void> {
  const keeping = redis.pipeline()
  for (const name of [...LISTS, ...jobs]) keeping.pexpire(queue.toKey(name), KEPT)
  await keeping.exec()
}

/** Takes away jobs that wait for a worker, and that nobody waits for: their run was killed, and shows no more signs of life. */
export async function clearOver(redis: Redis, queue: Queue): Promise<void> {
  const jobs = await queue.getJobs(['waiting', 'delayed'], 0, MOST - 1)
  const alive = new Map<string, boolean>()
  for (const job of jobs) {
    const { run } = job.data as Partial<JobData>
    if (typeof run !== 'string') continue
    const isAlive = alive.get(run) ?? (await redis.exists(settingsKey(run))) === 1
    alive.set(run, isAlive)
    // A worker may have taken it in hand meanwhile.
    if (!isAlive) await job.remove().catch(() => undefined)
  }
}
