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

/** Jobs of each list that are looked through at most, and asked after at once. */
const MOST = 10_000
const AT_ONCE = 500

/** What stands in a failed job that its run has told of. */
const TOLD = 'told'

/** Lets a queue, and these of its jobs, go by themselves some time after the last who had to do with it is gone. */
export async function keptForAWhile(redis: Redis, queue: Queue, jobs: Iterable<string>): Promise<void> {
  const keeping = redis.pipeline()
  for (const name of [...LISTS, ...jobs]) keeping.pexpire(queue.toKey(name), KEPT)
  await keeping.exec()
}

/** Marks a failed job as told of: it stays in the list of failed jobs, to be looked at. @param key of the job */
export async function markTold(redis: Redis, key: string): Promise<void> {
  await redis.multi().hset(key, TOLD, '1').pexpire(key, KEPT).exec()
}

/** The run of a job. @param data as Redis has it; whoever may write there may have put anything */
function runOf(data: unknown): string | null {
  if (typeof data !== 'string') return null
  try {
    const { run } = JSON.parse(data) as Partial<JobData>
    return typeof run === 'string' ? run : null
  } catch {
    return null
  }
}

/**
 * Takes away jobs that nobody waits for, whatever has come of them: their run was killed, and shows no more signs of life. Those
 * in hand are let be; failed ones that their run has told of stay, to be looked at.
 */
export async function clearOver(redis: Redis, queue: Queue): Promise<void> {
  const alive = new Map<string, boolean>()
  // What came of a job may be long: it is not fetched.
  const ids = await queue.getRanges(['wait', 'delayed', 'completed', 'failed'], 0, MOST - 1)
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE)
    const asking = redis.pipeline()
    for (const id of some) asking.hmget(queue.toKey(id), 'data', TOLD)
    const found = (await asking.exec()) ?? []
    for (const [index, id] of some.entries()) {
      const [data, told] = (found[index]?.[1] ?? []) as readonly unknown[]
      const run = told === null ? runOf(data) : null
      if (run === null) continue
      const isAlive = alive.get(run) ?? (await redis.exists(settingsKey(run))) === 1
      alive.set(run, isAlive)
      // A worker may have taken it in hand meanwhile.
      if (!isAlive) await queue.remove(id).catch(() => 0)
    }
  }
}
