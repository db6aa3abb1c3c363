import type { Context } from './command.js'
import type { PageProgress } from './scans.js'
import type * as worker from './worker.js'
import type { WorkerData } from './worker.js'

type Tasks = typeof worker

/** Threads that work side by side. */
export interface Pool {
  /** Hands a task to the next thread that is free: a function of `worker.ts`. Rejected only when the thread breaks down. */
  readonly run: <Name extends keyof Tasks>(name: Name, task: Parameters<Tasks[Name]>[0]) => ReturnType<Tasks[Name]>
  /** Ends all threads. */
  readonly end: () => Promise<void>
}

/** The threads run what is built, from the sources (as tests do) and from the package alike. */
const WORKER = new URL('../../dist/cli/worker.js', import.meta.url)

/** Starts a pool of so many threads, and tells each what it needs to know. They share the pages that are read at once. */
export async function startPool(
  threads: number,
  { cache, scans: { settings }, misreads, placeTerms, progress }: Context,
  comparison?: WorkerData['comparison'],
): Promise<Pool> {
  const { Piscina } = await import('piscina')
  const scans = { ...settings, pagesAtOnce: Math.ceil(settings.pagesAtOnce / threads) }
  const data: WorkerData = { cache, scans, misreads, placeTerms, ...(comparison === undefined ? {} : { comparison }) }
  const pool = new Piscina({ filename: WORKER.href, minThreads: threads, maxThreads: threads, workerData: data })
  pool.on('message', (message: { readonly progress?: PageProgress }) => {
    if (message.progress !== undefined) progress(message.progress)
  })
  return {
    run: (name, task) => pool.run(task, { name }) as ReturnType<Tasks[typeof name]>,
    end: () => pool.destroy(),
  }
}
