import { resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import type { Context } from './command.js'
import type { Io } from './io.js'
import { jobsOf } from './jobs.js'
import type { Options } from './options.js'
import { clearPassing } from './drafts.js'
import { type DocumentProgress, progressLine } from './progress.js'
import { type PageProgress, scansFor, scanSettings } from './scans.js'

/** What reads the pictures of pages in a run, how far it is, and how it ends. */
interface ScanRun {
  /** The run's streams, cleared of progress before anything else is written. */
  readonly io: Io
  readonly tools: Pick<Context, 'scans' | 'progress' | 'documents'>
  readonly end: () => Promise<void>
}

/** Documents that take a while. */
const SEVERAL = 2

/** Prepares a run for pages that are pictures. Nothing is loaded or started before one comes. */
export async function beginScans(options: Options, given: Io, say: Say): Promise<ScanRun> {
  const { most } = jobsOf(options.jobs, say)
  const env = { ...given.env }
  const settings = await scanSettings(options, { say, env, resolve: (path) => resolve(given.cwd, path), pagesAtOnce: most })
  const line = progressLine(given, say, options.quiet === true)
  const io = line.around(given)
  let release: (() => void) | undefined
  const isStored = options.cache !== false
  let added = 0
  const words = async (): Promise<string> => {
    const pages = line.recognized()
    if (isStored && pages > 0) return say('note.interrupted', { pages })
    if (added < SEVERAL) return say('note.interrupted-unkept')
    const { hasWritten } = await import('./outputs.js')
    return say(hasWritten() && options.force !== true ? 'note.interrupted-forced' : 'note.interrupted-again')
  }
  const watch = (): void => {
    release ??= io.onInterrupt?.(async () => {
      await scans.stored()
      // The terminal has written ^C where the line of progress stood.
      io.stderr.write(`${given.stderr.isTerminal ? '\n' : ''}doichieu: ${await words()}\n`)
      clearPassing()
    })
  }
  // Only work that takes long is worth a word when it is stopped.
  const progress = (each: PageProgress): void => {
    watch()
    line.tell(each)
  }
  const documents = (each: DocumentProgress): void => {
    added += each.added
    if (added >= SEVERAL) watch()
    line.documents(each)
  }
  const scans = scansFor(settings, progress)
  return {
    io,
    tools: { scans, progress, documents },
    end: async () => {
      release?.()
      await scans.end()
    },
  }
}
