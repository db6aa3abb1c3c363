/**
 * Measures ratios, each within one run on one machine: `npm run bench -- --only normalize,cold --rounds 5 --plans 100
 * --markdown`. Prints a line for each: the median of an odd number of rounds, the least and the most. Nothing fails by the
 * clock; a median that is not what is asked says so. What is measured and how: `test/bench/README.md`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sizes } from './measure.js'
import { MEASURES } from './measures.js'
import { markdownTable, plainTable } from './table.js'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string' },
    plans: { type: 'string', default: '1000' },
    pages: { type: 'string', default: '35' },
    copies: { type: 'string', default: '20' },
    scans: { type: 'string', default: '2' },
    paragraphs: { type: 'string', default: '60' },
    full: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
})

/** @throws for what is no whole number above 0 */
function whole(name: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} ${value} is no whole number above 0`)
  return Number(value)
}

const names = values.only?.split(',') ?? MEASURES.map(({ name }) => name)
const unknown = names.find((name) => !MEASURES.some((measure) => measure.name === name))
if (unknown !== undefined) throw new Error(`no measure ${unknown}; there are ${MEASURES.map(({ name }) => name).join(', ')}`)
const asked = values.rounds === undefined ? null : whole('rounds', values.rounds)
if (asked !== null && asked % 2 === 0) throw new Error('--rounds must be odd: the median is a round')
const plans = whole('plans', values.plans)
if (plans < 2) throw new Error('--plans must be 2 at least: of one, no growth can be told')
/** Numbers of plans up to this one, each ten times the one before. @example 1000 → 10, 100, 1000 */
function growthTo(most: number): number[] {
  const steps = [1000, 100, 10, 1].map((step) => Math.round(most / step))
  // Below ten plans it is the start that is measured.
  const enough = steps.filter((count) => count >= 10)
  return enough.length > 1 ? enough : [1, most]
}
const sizes: Sizes = {
  copies: whole('copies', values.copies),
  pages: whole('pages', values.pages),
  scans: whole('scans', values.scans),
  scannedParagraphs: whole('paragraphs', values.paragraphs),
  aligned: Math.ceil(plans / 2),
  batch: plans,
  checked: Math.min(100, plans),
  growth: growthTo(values.full ? 10 * plans : plans),
  shared: Math.min(200, plans),
}

const table = values.markdown ? markdownTable : plainTable
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${String(availableParallelism())} cores\n`)
console.log(table.head)
for (const measure of MEASURES.filter(({ name }) => names.includes(name))) {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'))
  try {
    const fixtures = new URL('../../fixtures/', import.meta.url)
    const ratios = await measure.run({ rounds: asked ?? measure.rounds, sizes, fixtures, folder })
    for (const ratio of ratios) console.log(table.line(measure, ratio))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
