import type { Recognition } from '../model/scan.js'
import type { EngineName, EngineOptions, FoundEngine, RunningEngine } from './engine.js'
import { engines } from './engines.js'
import type { Picture } from './scan/picture.js'
import { readPicture } from './scan/read-picture.js'

/** Raised whenever the same picture is read differently by the same engine: what was kept of earlier runs is void then. */
export const RECOGNITION = 2

/** Recognizes one page. @throws an error of the engine, which is no fault of the picture's */
export type RecognizePage = (picture: Picture, page: number) => Promise<Recognition>

/** Recognizes text in the pictures of pages. */
export interface Recognizer {
  /** How many pages are worked on side by side: no more pictures than that are in memory. */
  readonly pagesAtOnce: number
  /** Engine, model, and how they are used: the same picture and the same of this give the same text. */
  readonly id: () => Promise<string>
  /** Begins with a document of which these pages, counted from 1, are to be recognized. */
  readonly begin: (path: string, numbers: readonly number[]) => RecognizePage
  /** Lets go of all threads and programs. */
  readonly end: () => Promise<void>
}

/** Which engine, with which model, and how much at a time. */
export interface RecognizerOptions extends EngineOptions {
  /** Name of the engine; the first of the registry without. */
  readonly engine?: EngineName
  readonly pagesAtOnce?: number
}

/** Makes a recognizer. Engines are started when the first pages come, one for each page that is worked on at the same time. */
export function recognizer({ engine, pagesAtOnce = 1, ...options }: RecognizerOptions = {}): Recognizer {
  let found: Promise<FoundEngine> | undefined
  const find = (): Promise<FoundEngine> => (found ??= findEngine(engine, options))
  const idle: RunningEngine[] = []
  const starting: Promise<RunningEngine>[] = []
  const waiting: ((engine: RunningEngine) => void)[] = []

  const take = async (): Promise<RunningEngine> => {
    const free = idle.pop()
    if (free !== undefined) return free
    if (starting.length >= pagesAtOnce) return new Promise((resolve) => waiting.push(resolve))
    const started = find().then(({ start }) => start())
    starting.push(started)
    started.catch(() => starting.splice(starting.indexOf(started), 1))
    return started
  }
  const giveBack = (engineAtWork: RunningEngine): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(engineAtWork)
    else next(engineAtWork)
  }
  return {
    pagesAtOnce,
    id: async () => `${(await find()).id} ${RECOGNITION}`,
    begin: () => async (picture) => {
      const { id } = await find()
      const engineAtWork = await take()
      try {
        return { engine: id, ...(await readPicture(picture, engineAtWork)) }
      } finally {
        giveBack(engineAtWork)
      }
    },
    end: async () => {
      const ended = await Promise.allSettled(starting.splice(0))
      idle.length = 0
      await Promise.all(ended.map((each) => (each.status === 'fulfilled' ? each.value.end() : undefined)))
    },
  }
}

/** The engine of a name, and what it needs. @throws an engine error for what is missing */
export async function findEngine(name: EngineName | undefined, options: EngineOptions): Promise<FoundEngine> {
  const engine = name === undefined ? engines[0] : engines.find((each) => each.name === name)
  if (engine === undefined) throw new RangeError(`no engine ${name ?? ''}`)
  return engine.find(options)
}
