import { resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import type { Context } from './command.js'
import type { Io } from './io.js'
import { jobsOf } from './jobs.js'
import type { Options } from './options.js'
import { progressLine } from './progress.js'
import { type PageProgress, scansFor, scanSettings } from './scans.js'

/** What reads the pictures of pages in a run, how far it is, and how it ends. */
interface ScanRun {
  /** The run's streams, cleared of progress before anything else is written. */
  readonly io: Io
  readonly tools: Pick<Context, 'scans' | 'progress' | 'documents'>
  readonly end: () => Promise<void>
}

/** Prepares a run for pages that are pictures. Nothing is loaded or started before one comes. */
export async function beginScans(options: Options, given: Io, say: Say): Promise<ScanRun> {
  const { most } = jobsOf(options.jobs, say)
  const env = { ...given.env }
  const settings = await scanSettings(options, { say, env, resolve: (path) => resolve(given.cwd, path), pagesAtOnce: most })
  const line = progressLine(given, say, options.quiet === true)
  const io = line.around(given)
  let release: (() => void) | undefined
  const isStored = options.cache !== false
  const progress = (each: PageProgress): void => {
    // Only work that takes long is worth a word when it is stopped.
    release ??= io.onInterrupt?.(async () => {
      await scans.stored()
      const pages = line.recognized()
      io.stderr.write(
        `\ndoichieu: ${isStored && pages > 0 ? say('note.interrupted', { pages }) : say('note.interrupted-unkept')}\n`,
      )
    })
    line.tell(each)
  }
  const scans = scansFor(settings, progress)
  return {
    io,
    tools: { scans, progress, documents: line.documents },
    end: async () => {
      release?.()
      await scans.end()
    },
  }
}
