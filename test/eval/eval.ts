/**
 * Prints every figure that there is gold for, beside the floor that the tests hold it to. With three files, a central
 * document, a plan and the gold verdicts on it, the figures of that plan alone. With `text`, a file and its transcript, or a
 * folder of such, the share of syllables that were read rightly. With `misread`, what becomes of misread words. With `html`, what the
 * page of a thousand plans costs to open.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SIGNALS } from '../../src/align/signals.js'
import type { GoldAdoption } from './adoption-score.js'
import { batchRatio } from './batch.js'
import { coldStart } from './cold-start.js'
import { htmlOpening } from './html-open.js'
import { judgePairs, type JudgedPair, pool, ranking, reliability } from './judged.js'
import { misreadScores, misreadTable } from './misread.js'
import { pdfSpeed } from './pdf-speed.js'
import { adoptionFigures, directive, format, measure } from './measure.js'
import { ocrFigures, ocrTable } from './ocr.js'
import { parseSpeed } from './parse-speed.js'
import { goldPairs } from './pairs.js'
import { removal } from './removal.js'
import { printSyllables } from './syllables.js'

/** Plans of the batch that is timed. */
const PLANS = 100

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const fixtures = pathToFileURL(`${process.cwd()}/fixtures/`)
if (process.argv[2] === 'ocr') {
  console.log(ocrTable(await ocrFigures(fixtures, true)))
  process.exit()
}
const floors = JSON.parse(readFileSync(new URL('gold/floors.json', fixtures), 'utf8')) as Record<string, number>
const [centralFile, planFile, goldFile] = process.argv.slice(2)
if (centralFile === 'html') {
  await printHtmlOpening()
  process.exit()
}
if (centralFile === 'misread') {
  for (const line of misreadTable(await misreadScores(fixtures))) console.log(line)
  process.exit()
}
if (centralFile === 'text' && planFile !== undefined) {
  await printSyllables(planFile, goldFile)
  process.exit()
}
const figures =
  centralFile !== undefined && planFile !== undefined && goldFile !== undefined
    ? adoptionFigures(
        await directive(centralFile, readFileSync(centralFile)),
        await directive(planFile, readFileSync(planFile)),
        JSON.parse(readFileSync(goldFile, 'utf8')) as GoldAdoption,
        basename(planFile),
      )
    : await measure(fixtures)
const width = Math.max(...figures.map((figure) => figure.name.length))
console.log(`${'figure'.padEnd(width)}  ${'value'.padStart(9)}  held to`)
for (const figure of figures) {
  const floor = floors[figure.name]
  const bound =
    floor === undefined ? '' : `${figure.better === 'higher' ? '≥' : '≤'} ${format({ value: floor, unit: figure.unit })}`
  console.log(`${figure.name.padEnd(width)}  ${format(figure).padStart(9)}  ${bound}`)
}

if (centralFile === undefined) {
  await more()
}

/** What the page of a thousand plans costs to open and to filter. */
async function printHtmlOpening(): Promise<void> {
  const found = await htmlOpening(fixtures, 1000)
  if (found === null) return
  const { plans, megabytes, bytesPerPlan, opening, filter, search } = found
  console.log(
    `the page of ${String(plans)} plans (${megabytes.toFixed(1)} MB, ${(bytesPerPlan / 1000).toFixed(1)} kB for each further): opened in ${opening.toFixed(1)} times a blank page's time; a filter takes ${filter.toFixed(0)} ms, a search through every text ${search.toFixed(0)} ms`,
  )
}

/** What is told beside the figures that the tests hold: pooled, by confidence, with signals left out, and what it costs. */
async function more(): Promise<void> {
  const share = (value: number): string => value.toFixed(3).padStart(9)
  const pairs = await goldPairs(fixtures)
  const judged = judgePairs(pairs)
  const kinds = ['real', 'constructed', 'held_out'] as const
  const columns = ['sentences', 'accuracy', 'ranking', 'review', 'sure', 'changeRecall', 'changePrecision'] as const
  console.log(`\n${'pooled'.padEnd(width)}  ${columns.map((column) => column.padStart(16)).join('')}`)
  for (const [name, group] of [...judged.map((pair) => [pair.name, [pair]] as const), ...kinds.map(groupOf)]) {
    const pooled = pool(group)
    const values = columns.map((column) => (column === 'sentences' ? String(pooled[column]) : pooled[column].toFixed(3)))
    console.log(`${name.padEnd(width)}  ${values.map((value) => value.padStart(16)).join('')}`)
  }
  function groupOf(kind: (typeof kinds)[number]): readonly [string, readonly JudgedPair[]] {
    return [`all ${kind}`, judged.filter((pair) => pair.kind === kind)]
  }

  console.log('\nconfidence    verdicts  on average  right')
  for (const { from, to, verdicts, said, right } of reliability(judged))
    if (verdicts > 0)
      console.log(
        `${from.toFixed(2)} - ${to.toFixed(2)}  ${String(verdicts).padStart(9)}  ${said.toFixed(3).padStart(10)}  ${right.toFixed(3)}`,
      )

  console.log(`\n${'without'.padEnd(16)}${kinds.map((kind) => ` accuracy, ranking ${kind}`.padStart(32)).join('')}`)
  for (const signal of [null, ...SIGNALS]) {
    const without = signal === null ? judged : judgePairs(pairs, { without: [signal] })
    const cells = kinds.map((kind) => {
      const group = without.filter((pair) => pair.kind === kind)
      const [accuracy, order] = [mean(group.map(({ score }) => score.accuracy)), mean(group.map(ranking))]
      return `${share(accuracy)}${share(order)}`.padStart(32)
    })
    console.log(`${(signal ?? 'nothing').padEnd(16)}${cells.join('')}`)
  }

  const [first] = pairs
  if (first !== undefined) {
    const { sentences, found, foundSurely } = await removal(first.central)
    console.log(
      `\neach of ${String(sentences)} sentences cut out of the resolution: ${String(found)} found elsewhere in it, ${String(foundSurely)} without review`,
    )
  }
  console.log()
  for (const command of [['--version'], ['compare', 'fixtures/seeds/kh-ninhthuan.txt']])
    console.log(`doichieu ${command.join(' ')}, cold: ${coldStart(command).toFixed(1)} starts of a bare node`)
  const ratio = batchRatio(fixtures, ['kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai'], PLANS)
  console.log(
    `doichieu compare, ${String(PLANS)} plans: ${ratio.toFixed(2)} of the time of aligning every paragraph with every other`,
  )
  const speed = parseSpeed(fixtures)
  console.log(
    `35 pages parsed, all facts found: ${speed.ratio.toFixed(2)} of the time of ten tokenizations (the tree alone ${speed.tree.toFixed(2)}); ten times the text takes ${speed.growth.toFixed(1)} times as long`,
  )
  const { pages, read, normalized } = await pdfSpeed(readFileSync(new URL('gold/text/kh-ninhthuan.txt', fixtures), 'utf8'))
  console.log(
    `a PDF of ${pages} pages: read in ${read.toFixed(1)}, read and normalized in ${normalized.toFixed(1)} times pdf.js's bare extraction`,
  )
  console.log(
    `\n${ocrTable(await ocrFigures(fixtures, false))}\n(native: tesseract with its own model; same: with the one embedded here; all sets: npm run eval -- ocr)`,
  )
}
