import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type tesseract from 'tesseract.js'
import type { Block, Worker } from 'tesseract.js'
import type { Box, RecognizedLine } from '../../model/scan.js'
import type { Engine, RunningEngine, Segmentation } from '../engine.js'
import { asPgm } from '../scan/pnm.js'
import type { PreparedPage } from '../scan/prepare.js'
import { type Model, modelIn } from './model.js'

/** The set of models in the package of the language that holds the network alone: it reads as well as the larger one. */
const MODELS = '4.0.0_best_int'
/** LSTM_ONLY, as tesseract numbers its ways of recognizing. */
const LSTM_ONLY = 1
/** As tesseract numbers its ways of cutting a page. */
const SEGMENTATION: Readonly<Record<Segmentation, string>> = { block: '6', columns: '4' }
/** Sauvola, as tesseract numbers its ways of telling ink from paper; the default is Otsu. */
const SAUVOLA = '2'
/** The engine is up within this time, in ms, or never. */
const START = 120_000

/** Tesseract as WebAssembly, with a model from npm. It asks the network for nothing and writes nothing. */
export const embedded: Engine = {
  name: 'embedded',
  find: async ({ tessdata }) => {
    const require = createRequire(import.meta.url)
    const own = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), MODELS)
    const model = await modelIn(tessdata ?? own, true)
    const { version } = require('tesseract.js/package.json') as { version: string }
    const name = tessdata === undefined ? MODELS : model.fingerprint
    return { id: `tesseract.js ${version}, ${model.language} ${name}`, start: () => start(model) }
  },
}

async function start(model: Model): Promise<RunningEngine> {
  const { default: library } = await import('tesseract.js')
  let worker = await workerFor(library, model)
  return {
    read: async (page, segmentation) => {
      try {
        return await recognize(worker, page, segmentation)
      } catch (error) {
        // What has failed once is in no state to go on.
        await worker.end()
        worker = await workerFor(library, model)
        throw error
      }
    },
    end: () => worker.end(),
  }
}

/** A thread of tesseract.js, with what breaks it. */
interface Thread {
  readonly worker: Worker
  /** Rejected when the thread breaks down; never resolved. */
  readonly broken: Promise<never>
  readonly end: () => Promise<void>
}

/**
 * Starts a thread. The library leaves its promise open when the model cannot be loaded, and ends the process at an error
 * that nobody handles: both end here as an error of this start, or of the page.
 */
async function workerFor({ createWorker }: Pick<typeof tesseract, 'createWorker'>, model: Model): Promise<Thread> {
  let fail: (reason: Error) => void = () => undefined
  const broken = new Promise<never>((_, reject) => {
    fail = reject
  })
  broken.catch(() => undefined)
  let isUp = false
  const timer = setTimeout(() => {
    fail(new Error('tesseract.js does not start'))
  }, START)
  try {
    const started = createWorker(model.language, LSTM_ONLY, {
      langPath: model.folder,
      cacheMethod: 'none',
      gzip: model.isPacked,
      // Once it runs, the job that failed says so itself.
      errorHandler: (reason: unknown) => {
        if (!isUp) fail(new Error(String(reason)))
      },
    })
    const worker = await Promise.race([started, broken])
    isUp = true
    const thread: unknown = Reflect.get(worker, 'worker')
    if (isEmitter(thread))
      thread.on('error', (error) => {
        fail(error instanceof Error ? error : new Error(String(error)))
      })
    const end = async (): Promise<void> => {
      await worker.terminate()
    }
    return { worker, broken, end }
  } finally {
    clearTimeout(timer)
  }
}

const isEmitter = (value: unknown): value is { on: (event: string, listener: (value: unknown) => void) => void } =>
  typeof value === 'object' && value !== null && 'on' in value && typeof value.on === 'function'

async function recognize(
  { worker, broken }: Thread,
  page: PreparedPage,
  segmentation: Segmentation,
): Promise<readonly RecognizedLine[]> {
  const options = {
    rotateAuto: false,
    // What it notices on the way would go to standard error.
    debug_file: '/dev/null',
    tessedit_pageseg_mode: SEGMENTATION[segmentation],
    user_defined_dpi: String(page.resolution),
    ...(page.bilevel ? {} : { thresholding_method: SAUVOLA }),
  }
  const { data } = await Promise.race([worker.recognize(asPgm(page), options, { blocks: true, text: false }), broken])
  return linesOf(data.blocks ?? [])
}

/** Lines and words of the blocks. */
function linesOf(blocks: readonly Block[]): RecognizedLine[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map(({ bbox, words }) => ({
      box: boxOf(bbox),
      words: words
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, confidence, bbox: box }) => ({
          text: text.normalize('NFC'),
          confidence: Math.round(confidence * 10) / 1000,
          box: boxOf(box),
        })),
    }))
    .filter(({ words }) => words.length > 0)
}

const boxOf = ({ x0, y0, x1, y1 }: Box): Box => ({ x0, y0, x1, y1 })
