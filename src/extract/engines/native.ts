import { spawn } from 'node:child_process'
import type { RecognizedLine, RecognizedWord } from '../../model/scan.js'
import { type Engine, engineError, type EngineOptions, type RunningEngine, type Segmentation } from '../engine.js'
import { asPgm } from '../scan/pnm.js'
import { type Model, modelIn } from './model.js'

const PROGRAM = 'tesseract'
const SEGMENTATION: Readonly<Record<Segmentation, string>> = { block: '6', columns: '4' }
const SAUVOLA = '2'

/** "tesseract 5.3.0" */
const VERSION = /^tesseract v?(\S+)/mu
/** `List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (3):` */
const FOLDER = /"([^"]+)"/u

/** An installed tesseract, and its own model where no other is named. */
export const native: Engine = {
  name: 'native',
  find: async ({ tessdata, env }) => {
    const version = VERSION.exec(await output({ args: ['--version'], env }))?.[1]
    if (version === undefined) throw engineError('program', PROGRAM)
    const folder = tessdata ?? FOLDER.exec(await output({ args: ['--list-langs'], env }))?.[1] ?? ''
    const model = await modelIn(folder, false)
    return { id: `tesseract ${version}, ${model.language} ${model.fingerprint}`, start: () => Promise.resolve(start(model, env)) }
  },
}

function start(model: Model, env: EngineOptions['env']): RunningEngine {
  const running = new AbortController()
  return {
    read: async (page, segmentation) => {
      const args = ['stdin', 'stdout', '--tessdata-dir', model.folder, '-l', model.language]
      const settings = ['--oem', '1', '--psm', SEGMENTATION[segmentation], '--dpi', String(page.resolution)]
      const threshold = page.bilevel ? [] : ['-c', `thresholding_method=${SAUVOLA}`]
      // The table by a setting: the configuration of that name need not lie beside a model of one's own.
      const all = [...args, ...settings, ...threshold, '-c', 'tessedit_create_tsv=1']
      return linesOf(await output({ args: all, env, input: asPgm(page), signal: running.signal }))
    },
    end: () => {
      running.abort()
      return Promise.resolve()
    },
  }
}

/** A call of the program: its arguments, and a picture for its standard input. */
interface Call {
  readonly args: readonly string[]
  readonly env: EngineOptions['env']
  readonly input?: Uint8Array
  readonly signal?: AbortSignal
}

/** What the program prints. @throws an engine error where it is not installed, an error with its own words where it fails */
async function output({ args, env, input, signal }: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    // Its threads stand in each other's way: pages are worked on side by side instead.
    const child = spawn(PROGRAM, args, { signal, ...(env === undefined ? {} : { env: { ...env, OMP_THREAD_LIMIT: '1' } }) })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? engineError('program', PROGRAM) : error)
    })
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'))
      else reject(new Error(`${PROGRAM}: ${Buffer.concat(err).toString('utf8').trim().slice(0, 500)}`))
    })
    // A program that has ended already says why by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** Columns of tesseract's table (tsv), by their order. */
const COLUMNS = ['level', 'page', 'block', 'paragraph', 'line', 'word', 'left', 'top', 'width', 'height', 'confidence'] as const
const LINE = 4
const WORD = 5

/** Lines and words of the table that tesseract prints. */
export function linesOf(table: string): RecognizedLine[] {
  const lines: { box: RecognizedLine['box']; words: RecognizedWord[] }[] = []
  for (const row of table.split('\n').slice(1)) {
    const cells = row.split('\t')
    const [level = 0, , , , , , left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.map(Number)
    const text = cells.slice(COLUMNS.length).join(' ').trim().normalize('NFC')
    const box = { x0: left, y0: top, x1: left + width, y1: top + height }
    if (level === LINE) lines.push({ box, words: [] })
    if (level === WORD && text !== '') lines.at(-1)?.words.push({ text, confidence: Math.round(confidence * 10) / 1000, box })
  }
  return lines.filter(({ words }) => words.length > 0)
}
