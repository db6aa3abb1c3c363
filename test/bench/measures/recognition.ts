import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extract } from '../../../src/extract/extract.js'
import { recognizer } from '../../../src/extract/recognize.js'
import { fitting, scanOf } from '../../build/scan.js'
import type { Measure } from '../measure.js'
import { other, starts } from '../processes.js'
import { byTurns, middleOf } from '../rounds.js'

/** Pages that are printed and scanned: a text of the fixtures, from which line on, and how well. */
const PAGES = [
  ['nq21-font', 20, 'fair'],
  ['kh-ninhthuan', 2, 'good'],
] as const

/** The model that comes along, unpacked. */
function model(): Buffer {
  const folder = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
  return gunzipSync(readFileSync(join(folder, '4.0.0_best_int', 'vie.traineddata.gz')))
}

/** Recognizing scanned pages by either engine, against native tesseract with the same model and as many threads: one. */
export const recognition: Measure = {
  name: 'ocr',
  rounds: 5,
  run: async ({ rounds, sizes, fixtures, folder }) => {
    const hasNative = starts('tesseract', ['--version'])
    writeFileSync(join(folder, 'vie.traineddata'), model())
    const files: { name: string; bytes: Buffer }[] = []
    for (const [text, from, severity] of PAGES.slice(0, sizes.scans)) {
      const lines = readFileSync(new URL(`gold/text/${text}.txt`, fixtures), 'utf8')
        .normalize('NFC')
        .split('\n')
        .filter(Boolean)
      const { bytes } = await scanOf(text, await fitting(lines.slice(from, from + sizes.scannedParagraphs)), severity)
      const name = join(folder, `${text}.jpg`)
      writeFileSync(name, bytes)
      files.push({ name, bytes })
    }
    const embedded = recognizer({ engine: 'embedded' })
    const native = recognizer({ engine: 'native', tessdata: folder, env: process.env })
    try {
      const done = await byTurns(
        {
          embedded: async () => {
            for (const { name, bytes } of files) await extract(name, bytes, { recognizer: embedded })
          },
          native: async () => {
            if (hasNative) for (const { name, bytes } of files) await extract(name, bytes, { recognizer: native })
          },
          alone: () => {
            const more = { OMP_THREAD_LIMIT: '1' }
            const args = ['-l', 'vie', '--tessdata-dir', folder]
            if (hasNative) for (const { name } of files) other('tesseract', [name, join(folder, 'page'), ...args], more)
          },
        },
        rounds,
      )
      const note = (name: 'embedded' | 'native'): string =>
        hasNative ? `${(middleOf(done, name) / files.length / 1000).toFixed(1)} s a page` : 'tesseract is not installed here'
      const pages = `${String(files.length)} scanned page${files.length > 1 ? 's' : ''}`
      return [
        {
          what: `${pages} by the engine that comes along : native tesseract`,
          rounds: hasNative ? done.map((round) => round.embedded / round.alone) : [],
          note: note('embedded'),
        },
        {
          what: `${pages} by \`--ocr-engine native\` : native tesseract`,
          rounds: hasNative ? done.map((round) => round.native / round.alone) : [],
          note: note('native'),
        },
      ]
    } finally {
      await Promise.all([embedded.end(), native.end()])
    }
  },
}
