import type { Say } from '../catalogue/catalogue.js'
import type { Io } from './io.js'
import type { PageProgress } from './scans.js'

/** Back to the first column, and away with what stands on the line. */
const CLEAR = '\r\u001B[K'
/** Pages, and documents, after which it can be said how long the others take. */
const LEAST = 2
/** Milliseconds between two lines on a terminal about documents. */
const BETWEEN = 100

/** A log hears of runs over more documents than these: when so great a share more is done, or so many milliseconds have passed. */
const MANY = 200
const SHARE = 0.05
const LONG = 30_000

/** How far a run is with its documents. */
export interface DocumentProgress {
  /** Documents that have been added, and that are done, since the last time; a half where one of two steps is. */
  readonly added: number
  readonly done: number
}

/** Says how far a run is: on a line of a terminal, or now and then on a line of a log. */
export interface Progress {
  readonly tell: (progress: PageProgress) => void
  readonly documents: (progress: DocumentProgress) => void
  /** Pages that were recognized in this run. */
  readonly recognized: () => number
  /** The streams of a run, of which each takes the line away before it writes. */
  readonly around: (io: Io) => Io
}

/** Minutes and seconds that what is left takes, by the time that what is done took. */
function timeLeft(elapsed: number, done: number, left: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.round(((elapsed / done) * left) / 1000)
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
}

/** Pages of a run that are recognized. */
function pagesOf(say: Say, now: () => number) {
  let added = 0
  let done = 0
  let kept = 0
  let begun: number | null = null
  return {
    add: (progress: PageProgress): void => {
      added += progress.added
      done += progress.done
      kept += progress.kept
      begun ??= now()
    },
    recognized: () => done - kept,
    isOver: () => done === added,
    words: (): string => {
      const pages = say('progress.pages', { done, pages: added })
      const recognized = done - kept
      if (recognized < LEAST || begun === null) return pages
      const left = added - done
      return `${pages}, ${say('progress.left', { left, ...timeLeft(now() - begun, recognized, left) })}`
    },
  }
}

/** Documents of a run. */
function documentsOf(say: Say, now: () => number) {
  let added = 0
  let done = 0
  let begun: number | null = null
  /** When a log was told last, and how many were done then. */
  let told = { at: 0, done: 0 }
  return {
    add: (progress: DocumentProgress): void => {
      added += progress.added
      done += progress.done
      begun ??= now()
      if (told.at === 0) told = { at: begun, done: 0 }
    },
    /** One document is soon done, or shows its pages. */
    isOver: () => done === added || added < LEAST,
    /** Whether it is time for a line of a log. */
    isDue: (): boolean => {
      if (added <= MANY || done === told.done) return false
      const due = done === added || done - told.done >= SHARE * added || now() - told.at >= LONG
      if (due) told = { at: now(), done }
      return due
    },
    words: (): string => {
      const documents = say('progress.documents', { done: Math.floor(done), documents: added })
      const elapsed = begun === null ? 0 : now() - begun
      if (done < LEAST || elapsed <= 0) return documents
      const rate = Math.round(done / (elapsed / 60_000))
      return `${documents}, ${say('progress.rate', { rate, ...timeLeft(elapsed, done, added - done) })}`
    },
  }
}

/** Tells what is done and left, and the time to go, by the time that it took so far. */
export function progressLine({ stderr }: Io, say: Say, isQuiet: boolean, now: () => number = () => performance.now()): Progress {
  const pages = pagesOf(say, now)
  const documents = documentsOf(say, now)
  let shown = false
  let last = -Infinity
  const clear = (): void => {
    if (shown) stderr.write(CLEAR)
    shown = false
  }
  const show = (): void => {
    clear()
    const parts = [...(documents.isOver() ? [] : [documents.words()]), ...(pages.isOver() ? [] : [pages.words()])]
    if (parts.length === 0) return
    shown = true
    last = now()
    // A line that goes on below could not be taken away.
    stderr.write(parts.join('; ').slice(0, (stderr.columns ?? Infinity) - 1))
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
      pages.add(progress)
      if (stderr.isTerminal && !isQuiet) show()
    },
    documents: (progress) => {
      documents.add(progress)
      if (isQuiet) return
      if (!stderr.isTerminal) {
        if (documents.isDue()) stderr.write(`${documents.words()}\n`)
      } else if (documents.isOver() || now() - last >= BETWEEN) show()
    },
    recognized: pages.recognized,
    around: (io) => (stderr.isTerminal ? { ...io, stdout: around(io.stdout), stderr: around(io.stderr) } : io),
  }
}
