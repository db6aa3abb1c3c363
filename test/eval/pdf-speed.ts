import { extract } from '../../src/extract/extract.js'
import { normalize } from '../../src/normalize/normalize.js'
import { pdfDocument } from '../build/pdf.js'

const RUNS = 5
const PAGES = 35

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** What pdf.js does by itself: the text of every page. */
async function bare(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  let letters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    for (const item of (await page.getTextContent()).items) letters += 'str' in item ? item.str.length : 0
    page.cleanup()
  }
  await pdf.destroy()
  return letters
}

/**
 * How many times as long as pdf.js's bare extraction of text reading a PDF of 35 pages takes, and reading and normalizing
 * it: medians of runs that alternate.
 *
 * @param text a document, one paragraph a line, that is repeated until it fills the pages
 */
export async function pdfSpeed(text: string): Promise<{ pages: number; read: number; normalized: number }> {
  const lines = text.trimEnd().split('\n')
  let bytes = await pdfDocument(lines)
  let pages = (await extract('x.pdf', bytes)).pages.length
  const copies = Math.ceil(PAGES / pages)
  bytes = await pdfDocument(Array.from({ length: copies }, () => lines).flat())
  pages = (await extract('x.pdf', bytes)).pages.length
  const read: number[] = []
  const normalized: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const alone = await seconds(() => bare(bytes))
    read.push((await seconds(() => extract('x.pdf', bytes))) / alone)
    normalized.push((await seconds(async () => normalize(await extract('x.pdf', bytes)))) / alone)
  }
  return { pages, read: median(read), normalized: median(normalized) }
}
