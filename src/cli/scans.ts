import { ENGINE_NAMES, type EngineName, type EngineOptions, isEngineError } from '../extract/engine.js'
import { OCR_MODES, type OcrMode, type ReadOptions } from '../extract/reader.js'
import type { Recognizer } from '../extract/recognize.js'
import type { Say } from '../catalogue/catalogue.js'
import { usageError } from './errors.js'
import type { Options } from './options.js'
import type { Store } from './store.js'
import { unreadableWords } from './unreadable.js'

/** How pictures of pages are read in a run, as plain data. */
export interface ScanSettings extends EngineOptions {
  readonly ocr: OcrMode
  readonly engine: EngineName
  readonly pagesAtOnce: number
}

/** How far a run is with pages that it recognizes. */
export interface PageProgress {
  /** Pages that have been added, as a document was opened, and that are done, since the last time. */
  readonly added: number
  readonly done: number
  /** How many of those that are done were kept from an earlier run. */
  readonly kept: number
}

/** Reads the pictures of pages, for all documents of a run. */
export interface Scans {
  readonly settings: ScanSettings
  /** Engine, model and settings, as a part of the keys of what is stored; null where there is no engine. */
  readonly id: () => Promise<string | null>
  /** For one document; pages are stored where there is a store, and the document shows no mark of secrecy. */
  readonly options: (store: Store | null) => Promise<ReadOptions>
  /** Waits for what is being stored. */
  readonly stored: () => Promise<void>
  /** Lets go of all threads, when all is stored. */
  readonly end: () => Promise<void>
}

/** One of several words. @throws a usage error for any other */
function oneOf<Word extends string>(
  words: readonly Word[],
  value: string | undefined,
  option: string,
  say: Say,
): Word | undefined {
  const found = words.find((word) => word === value)
  if (value !== undefined && found === undefined)
    throw usageError(say('error.bad-ocr', { option, value, values: words.join(', ') }))
  return found
}

/**
 * The settings that the options ask for.
 *
 * @param resolve makes a path absolute
 * @throws a usage error for what there is not
 */
export async function scanSettings(
  options: Options,
  {
    say,
    env,
    resolve,
    pagesAtOnce,
  }: { say: Say; env: EngineOptions['env']; resolve: (path: string) => string; pagesAtOnce: number },
): Promise<ScanSettings> {
  const ocr = oneOf(OCR_MODES, options.ocr, '--ocr', say) ?? 'auto'
  const engine = oneOf(ENGINE_NAMES, options.ocrEngine, '--ocr-engine', say) ?? 'embedded'
  const { tessdata } = options
  const settings = { ocr, engine, pagesAtOnce, env, ...(tessdata === undefined ? {} : { tessdata: resolve(tessdata) }) }
  if (options.ocrEngine !== undefined || tessdata !== undefined) {
    const { findEngine } = await import('../extract/recognize.js')
    await findEngine(engine, settings).catch((error: unknown) => {
      throw isEngineError(error) ? usageError(unreadableWords(error, say) ?? '') : error
    })
  }
  return settings
}

/** Makes the readers of pictures; nothing is started before the first picture comes. */
export function scansFor(settings: ScanSettings, tell: (progress: PageProgress) => void): Scans {
  let started: Promise<Recognizer> | undefined
  const start = (): Promise<Recognizer> =>
    (started ??= import('../extract/recognize.js').then(({ recognizer }) => recognizer(settings)))
  const writes = new Set<Promise<void>>()
  const stored = async (): Promise<void> => {
    await Promise.allSettled(writes)
  }
  return {
    stored,
    settings,
    id: async () => {
      const id = await (await start()).id().catch(() => null)
      return id === null ? null : `${settings.ocr} ${id}`
    },
    options: async (store) => {
      const [recognizer, { storedPages }] = await Promise.all([start(), import('./stored-pages.js')])
      return { ocr: settings.ocr, recognizer: storedPages(recognizer, store, writes, tell) }
    },
    end: async () => {
      await stored()
      await (await started)?.end()
    },
  }
}
