import type { Context } from './command.js'
import { codeOf } from './errors.js'
import { limitError, type Limits, USUAL_MEGABYTES } from './limits.js'
import type { PageProgress } from './scans.js'
import type * as worker from './worker.js'
import type { WorkerData } from './worker.js'

type Tasks = typeof worker
type TaskName = Exclude<keyof Tasks, 'limited'>

/** Threads that work side by side. */
export interface Pool {
  /**
   * Hands a task to the next thread that is free: a function of `worker.ts`. Rejected only when the thread breaks down, or is
   * stopped because the task exceeds a limit (a `LimitError`); another takes its place.
   *
   * @param began called when a thread takes it
   */
  readonly run: <Name extends TaskName>(
    name: Name,
    task: Parameters<Tasks[Name]>[0],
    began?: () => void,
  ) => ReturnType<Tasks[Name]>
  /** Ends all threads. */
  readonly end: () => Promise<void>
}

/** The threads run what is built, from the sources (as tests do) and from the package alike. */
const WORKER = new URL('../../dist/cli/worker.js', import.meta.url)

/** So many at a time; the others wait for their turn. */
function turns(most: number): { readonly take: () => Promise<void>; readonly give: () => void } {
  let free = most
  const waiting: (() => void)[] = []
  return {
    take: async () => {
      if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
      else free -= 1
    },
    give: () => {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    },
  }
}

/** What threads are started for. */
export interface PoolUse {
  readonly comparison?: WorkerData['comparison']
  /** What one task may take. */
  readonly limits?: Limits | undefined
}

/** Starts a pool of so many threads, and tells each what it needs to know. They share the pages that are read at once. */
export async function startPool(
  threads: number,
  { cache, scans: { settings }, misreads, placeTerms, progress }: Context,
  { comparison, limits }: PoolUse = {},
): Promise<Pool> {
  const { Piscina } = await import('piscina')
  const scans = { ...settings, pagesAtOnce: Math.ceil(settings.pagesAtOnce / threads) }
  const data: WorkerData = { cache, scans, misreads, placeTerms, ...(comparison === undefined ? {} : { comparison }) }
  const seconds = limits?.seconds ?? null
  const megabytes = limits?.megabytes ?? USUAL_MEGABYTES
  const pool = new Piscina({
    filename: WORKER.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  /** Tasks whose time is to be taken, by their number. */
  const untimed = new Map<number, () => void>()
  pool.on('message', (message: { readonly progress?: PageProgress; readonly begun?: number }) => {
    if (message.progress !== undefined) progress(message.progress)
    if (message.begun !== undefined) untimed.get(message.begun)?.()
  })
  const { take, give } = turns(threads)
  let count = 0
  const within = async (name: TaskName, task: unknown, most: number): Promise<unknown> => {
    const stop = new AbortController()
    const id = (count += 1)
    let timer: NodeJS.Timeout | undefined
    untimed.set(id, () => {
      timer = setTimeout(() => {
        stop.abort()
      }, most * 1000)
    })
    try {
      return await pool.run({ id, name, task }, { name: 'limited', signal: stop.signal })
    } catch (error) {
      throw stop.signal.aborted ? limitError('time', most) : error
    } finally {
      untimed.delete(id)
      clearTimeout(timer)
    }
  }
  const run = async (name: TaskName, task: unknown, began?: () => void): Promise<unknown> => {
    await take()
    began?.()
    try {
      return await (seconds === null ? pool.run(task, { name }) : within(name, task, seconds))
    } catch (error) {
      throw codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? limitError('memory', megabytes) : error
    } finally {
      give()
    }
  }
  return {
    run: (name, task, began) => run(name, task, began) as ReturnType<Tasks[typeof name]>,
    end: () => pool.destroy(),
  }
}
