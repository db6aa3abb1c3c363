import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../../src/extract/extract.js'
import { normalize } from '../../../src/normalize/normalize.js'
import { type PdfLayout, pdfDocument } from '../../build/pdf.js'
import type { Bench, Measure, Ratio } from '../measure.js'
import { pdfjsAlone } from '../pdfjs-alone.js'
import { doichieu, other, script, starts } from '../processes.js'
import { byTurns, middleOf } from '../rounds.js'

const KINDS: readonly (readonly [name: string, layout: PdfLayout])[] = [
  ['Unicode', {}],
  ['TCVN3', { letters: 'tcvn3' }],
]

/** A plan, printed again and again until it fills the pages. */
async function document(
  lines: readonly string[],
  least: number,
  layout: PdfLayout,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const pagesOf = async (bytes: Uint8Array): Promise<number> => (await extract('x.pdf', bytes)).pages.length
  let bytes = await pdfDocument(lines, layout)
  let pages = await pagesOf(bytes)
  if (pages < least) {
    bytes = await pdfDocument(Array.from({ length: Math.ceil(least / pages) }, () => lines).flat(), layout)
    pages = await pagesOf(bytes)
  }
  return { bytes, pages }
}

async function measured([name, layout]: (typeof KINDS)[number], { rounds, sizes, fixtures, folder }: Bench): Promise<Ratio[]> {
  const lines = readFileSync(new URL('gold/text/kh-ninhthuan.txt', fixtures), 'utf8').trimEnd().split('\n')
  // A page takes some 15 paragraphs.
  const { bytes, pages } = await document(lines.slice(0, sizes.pages * 15), sizes.pages, layout)
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, bytes)
  const hasPdftotext = starts('pdftotext', ['-v'])
  const inside = await byTurns(
    {
      ours: async () => normalize(await extract(file, bytes)),
      alone: () => pdfjsAlone(bytes),
    },
    rounds,
  )
  const outside = await byTurns(
    {
      ours: () => {
        doichieu(['normalize', file, '--no-cache', '--quiet'], folder)
      },
      alone: () => {
        script('pdfjs-script', [file], folder)
      },
      pdftotext: () => {
        if (hasPdftotext) other('pdftotext', [file, join(folder, 'pdftotext.txt')])
      },
    },
    rounds,
  )
  const of = `a PDF of ${String(pages)} pages, fonts in ${name}`
  const command = `\`doichieu normalize\` of ${of}`
  return [
    {
      what: `${of}, read and normalized : pdf.js alone`,
      rounds: inside.map(({ ours, alone }) => ours / alone),
      note: `${(middleOf(inside, 'ours') / pages).toFixed(1)} ms a page`,
    },
    {
      what: `${command} : a script of pdf.js alone`,
      rounds: outside.map(({ ours, alone }) => ours / alone),
      note: 'processes, start and all',
    },
    {
      what: `${command} : \`pdftotext\``,
      rounds: hasPdftotext ? outside.map(({ ours, pdftotext }) => ours / pdftotext) : [],
      note: hasPdftotext ? 'processes, start and all' : 'pdftotext is not installed here',
    },
  ]
}

/** Reading the text of a PDF and normalizing it, against programs that give the letters and no more. */
export const textLayer: Measure = {
  name: 'text',
  rounds: 5,
  run: async (bench) => {
    const ratios: Ratio[] = []
    for (const kind of KINDS) ratios.push(...(await measured(kind, bench)))
    return ratios
  },
}
