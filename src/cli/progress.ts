import type { Say } from '../catalogue/catalogue.js'
import type { Io } from './io.js'
import type { PageProgress } from './scans.js'

/** Back to the first column, and away with what stands on the line. */
const CLEAR = '\r\u001B[K'
/** Pages after which it can be said how long the others take. */
const LEAST_PAGES = 2

/** A line on a terminal that says how far a run is; none where standard error is no terminal. */
export interface Progress {
  readonly tell: (progress: PageProgress) => void
  /** Pages that were recognized in this run. */
  readonly recognized: () => number
  /** The streams of a run, of which each takes the line away before it writes. */
  readonly around: (io: Io) => Io
}

/** Tells the pages done and left and the time to go, by the time that pages took so far. */
export function progressLine({ stderr }: Io, say: Say, isQuiet: boolean, now: () => number = () => performance.now()): Progress {
  let added = 0
  let done = 0
  let kept = 0
  let begun: number | null = null
  let shown = false
  const clear = (): void => {
    if (shown) stderr.write(CLEAR)
    shown = false
  }
  const words = (): string => {
    const pages = say('progress.pages', { done, pages: added })
    const recognized = done - kept
    if (recognized < LEAST_PAGES || begun === null) return pages
    const seconds = Math.round((((now() - begun) / recognized) * (added - done)) / 1000)
    const left = { left: added - done, minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
    return `${pages}, ${say('progress.left', left)}`
  }
  const around = <Stream extends Io['stdout']>(stream: Stream): Stream => ({
    ...stream,
    write: (text: string) => {
      clear()
      stream.write(text)
    },
  })
  return {
    tell: (progress) => {
      added += progress.added
      done += progress.done
      kept += progress.kept
      begun ??= now()
      if (!stderr.isTerminal || isQuiet) return
      clear()
      if (done === added) return
      shown = true
      stderr.write(words())
    },
    recognized: () => done - kept,
    around: (io) => (stderr.isTerminal ? { ...io, stdout: around(io.stdout), stderr: around(io.stderr) } : io),
  }
}
