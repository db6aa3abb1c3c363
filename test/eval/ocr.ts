import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extract } from '../../src/extract/extract.js'
import { type Recognizer, recognizer } from '../../src/extract/recognize.js'
import { normalize } from '../../src/normalize/normalize.js'
import { fitting, type Scan, scanOf, type Severity, type Stamps } from '../build/scan.js'
import { scoreText } from './text-score.js'

/** Character error rates in per cent and seconds a page, on pages scanned alike; null where there is no native tesseract. */
export interface OcrFigures {
  readonly set: string
  readonly pages: number
  readonly cer: number
  readonly seconds: number
  /** Native tesseract with its own model, and with the model that is embedded here. */
  readonly native: { readonly cer: number; readonly seconds: number } | null
  readonly nativeSame: { readonly cer: number; readonly seconds: number } | null
}

/** What a set is made of: how well it was scanned, what is stamped on it, and whether it is measured without being asked for. */
interface ScanSet {
  readonly name: string
  readonly severity: Severity
  readonly stamps: Stamps
  readonly pages: readonly PageName[]
  readonly isQuick: boolean
}

type PageName = 'head' | 'body' | 'tail'

const SETS: readonly ScanSet[] = [
  { name: 'good, 300 dpi', severity: 'good', stamps: {}, pages: ['head', 'body'], isQuick: false },
  { name: 'fair, 200 dpi, askew', severity: 'fair', stamps: {}, pages: ['head', 'body'], isQuick: true },
  { name: 'poor, 150 dpi gray', severity: 'poor', stamps: {}, pages: ['head', 'body'], isQuick: false },
  { name: 'fax, 200 dpi bilevel', severity: 'fax', stamps: {}, pages: ['head', 'body'], isQuick: false },
  {
    name: 'good, red stamps',
    severity: 'good',
    stamps: { seal: 'red', registry: 'red' },
    pages: ['head', 'tail'],
    isQuick: false,
  },
  {
    name: 'fair, red stamps',
    severity: 'fair',
    stamps: { seal: 'red', registry: 'red' },
    pages: ['head', 'tail'],
    isQuick: true,
  },
  { name: 'fair, blue registry', severity: 'fair', stamps: { seal: 'red', registry: 'blue' }, pages: ['head'], isQuick: true },
  {
    name: 'fair, violet registry',
    severity: 'fair',
    stamps: { seal: 'red', registry: 'violet' },
    pages: ['body'],
    isQuick: false,
  },
  { name: 'poor, gray stamps', severity: 'poor', stamps: { seal: 'red', registry: 'red' }, pages: ['head'], isQuick: true },
  { name: 'fax, stamps', severity: 'fax', stamps: { seal: 'red', registry: 'red' }, pages: ['head'], isQuick: false },
]

const HEAD = [
  'TỈNH ỦY NINH THUẬN',
  'HUYỆN ỦY THUẬN NAM',
  '*',
  'Số 35-KH/HU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Thuận Nam, ngày 12 tháng 12 năm 2022',
]

/** Lines of the pages: the first of a plan, one from the middle of the resolution, the last of the plan. */
async function pageLines(fixtures: URL): Promise<Readonly<Record<PageName, readonly string[]>>> {
  const gold = (name: string): string[] =>
    readFileSync(new URL(`gold/text/${name}.txt`, fixtures), 'utf8')
      .normalize('NFC')
      .split('\n')
      .filter(Boolean)
  const plan = gold('kh-ninhthuan')
  const end = plan.findIndex((line) => line.startsWith('Nơi nhận'))
  const [head, body, tail] = await Promise.all([
    fitting([...HEAD, ...plan]),
    fitting(gold('nq21-font').slice(20)),
    fitting(plan.slice(end - 6)),
  ])
  return { head, body, tail }
}

/** Measures recognition on scans that are made here; `isWhole` for all sets, which takes some minutes. */
export async function ocrFigures(fixtures: URL, isWhole: boolean): Promise<OcrFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-eval-'))
  const ours = recognizer()
  try {
    const hasNative = spawnSync('tesseract', ['--version']).status === 0
    writeFileSync(join(folder, 'vie.traineddata'), embeddedModel())
    const lines = await pageLines(fixtures)
    const figures: OcrFigures[] = []
    for (const { name, severity, stamps, pages } of SETS.filter(({ isQuick }) => isWhole || isQuick)) {
      const scans: Scan[] = []
      for (const page of pages) scans.push(await scanOf(page, lines[page], severity, stamps))
      const [first] = scans
      // The engine starts once for many pages: not in this time.
      if (figures.length === 0 && first !== undefined) await extract(first.name, first.bytes, { recognizer: ours })
      const own = await mean(scans, async ({ name: path, bytes }) => embeddedText(path, bytes, ours))
      const native = hasNative ? await mean(scans, ({ bytes }) => Promise.resolve(nativeText(bytes, folder, []))) : null
      const same = hasNative
        ? await mean(scans, ({ bytes }) => Promise.resolve(nativeText(bytes, folder, ['--tessdata-dir', folder])))
        : null
      figures.push({ set: name, pages: pages.length, ...own, native, nativeSame: same })
    }
    return figures
  } finally {
    await ours.end()
    rmSync(folder, { recursive: true })
  }
}

async function mean(scans: readonly Scan[], read: (scan: Scan) => Promise<string>): Promise<{ cer: number; seconds: number }> {
  let cer = 0
  const begun = performance.now()
  const texts: string[] = []
  for (const scan of scans) texts.push(await read(scan))
  const seconds = (performance.now() - begun) / 1000 / scans.length
  for (const [index, { truth }] of scans.entries()) cer += scoreText(texts[index] ?? '', truth.join('\n')).cer / scans.length
  return { cer, seconds }
}

const embeddedText = async (path: string, bytes: Uint8Array, ours: Recognizer): Promise<string> =>
  normalize(await extract(path, bytes, { recognizer: ours })).text

/** What native tesseract prints with the settings that it has by itself. */
function nativeText(bytes: Uint8Array, folder: string, args: readonly string[]): string {
  const file = join(folder, 'page')
  writeFileSync(file, bytes)
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  return spawnSync('tesseract', [file, 'stdout', '-l', 'vie', ...args], { env, encoding: 'utf8' }).stdout.normalize('NFC')
}

/** The model that the embedded engine reads by, unpacked. */
function embeddedModel(): Buffer {
  const folder = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
  return gunzipSync(readFileSync(join(folder, '4.0.0_best_int', 'vie.traineddata.gz')))
}

/** The figures as a table. */
export function ocrTable(figures: readonly OcrFigures[]): string {
  const percent = (value: number | undefined): string => (value === undefined ? '-' : `${value.toFixed(2)} %`).padStart(9)
  const time = (value: number | undefined): string => (value === undefined ? '-' : `${value.toFixed(2)} s`).padStart(8)
  const width = Math.max(...figures.map(({ set }) => set.length))
  const rows = figures.map(({ set, cer, seconds, native, nativeSame }) => {
    const ratio = nativeSame === null ? '-' : (seconds / nativeSame.seconds).toFixed(2)
    const cells = [
      percent(cer),
      percent(native?.cer),
      percent(nativeSame?.cer),
      time(seconds),
      time(native?.seconds),
      time(nativeSame?.seconds),
    ]
    return `${set.padEnd(width)}${cells.join('')}${ratio.padStart(7)}`
  })
  const head = `${'character errors, time a page'.padEnd(width)}     ours   native     same    ours  native    same  ratio`
  const without = figures.every(({ native }) => native === null) ? ['(native tesseract is not installed here)'] : []
  return [head, ...rows, ...without].join('\n')
}
