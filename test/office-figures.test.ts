import { describe, expect, it } from 'vitest'
import type { Comparison, Summary } from '../src/model/comparison.js'
import { compareCsv } from '../src/report/formats/compare-csv.js'
import { compareDocx } from '../src/report/formats/compare-docx.js'
import { compareJson } from '../src/report/formats/compare-json.js'
import { compareMd } from '../src/report/formats/compare-md.js'
import { compareText } from '../src/report/formats/compare-text.js'
import { compareXlsx } from '../src/report/formats/compare-xlsx.js'
import { tally } from '../src/report/tally.js'
import { csvCells, documentOf, officeSample, workbookOf } from './office-reading.js'
import { sampleStyle } from './report-sample.js'

/** The same summary in every format: counts of each plan, each level and all, as one list of lists. */

const style = sampleStyle('en')

/** Tasks: adopted, localized, omitted, not applicable; sentences: adopted, localized, omitted, to review; own. */
type Figures = readonly number[]

const figures = ({ tasks, sentences, own }: Summary): Figures => [
  ...[tasks.adopted, tasks.localized, tasks.omitted, tasks.notApplicable],
  ...[sentences.adopted, sentences.localized, sentences.omitted, sentences.review],
  own,
]

/** What there is to be found, in the order in which reports have it. */
function expected(comparison: Comparison): Figures[] {
  const { levels, all } = tally(comparison)
  return [
    ...comparison.plans.map(({ summary }) => figures(summary)),
    ...(levels.length > 1 ? levels.map(({ summary }) => figures(summary)) : []),
    ...(comparison.plans.length > 1 ? [figures(all.summary)] : []),
  ]
}

/** Nine counts at the end of a line. @example "1. a.txt   3   5   3   1   8   7   7   5   1" */
const COUNTS = /(?:\s+\d+){9}$/

const inText = (text: string): Figures[] =>
  (text.split(/^(?:TOTALS|WHO HAS ISSUED A PLAN)$/mu)[1] ?? '')
    .split('\n')
    .flatMap((line) => COUNTS.exec(line)?.[0] ?? [])
    .map((found) => found.trim().split(/\s+/).map(Number))

/** The table of totals; the last but one of its columns is the coverage. */
function inMarkdown(text: string): Figures[] {
  const table = text.split('## Totals\n\n')[1]?.split('\n\n')[0] ?? ''
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.slice(2, -2).split(' | ').slice(2))
    .map((cells) => [...cells.slice(0, 8), cells[9]].map(Number))
}

const inJson = (text: string): { plans: Figures[]; totals: ReturnType<typeof tally> } => {
  const { plans, totals } = JSON.parse(text) as { plans: { summary: Summary }[]; totals: ReturnType<typeof tally> }
  return { plans: plans.map(({ summary }) => figures(summary)), totals }
}

/** Counts the rows of the CSV as a pivot table would; initiatives of plans stand in no row of it. */
function inCsv(text: string): Figures[] {
  const [heads = [], ...rows] = csvCells(text)
  const at = (name: string): number => heads.indexOf(name)
  const plans = new Set(rows.map((row) => row[at('Plan no.')]))
  return [...plans].map((plan) => {
    const mine = rows.filter((row) => row[at('Plan no.')] === plan)
    const binds = (row: readonly string[]): boolean => !(row[at('Binds this level')] ?? '').startsWith('no')
    const tasks = new Map(mine.map((row) => [row[at('Task')], row]))
    const binding = mine.filter(binds)
    const count = (wanted: readonly (readonly string[])[], head: string, value: string): number =>
      wanted.filter((row) => row[at(head)] === value).length
    const labels = ['adopted', 'localized', 'omitted']
    const taskRows = [...tasks.values()]
    return [
      ...labels.map((label) => count(taskRows.filter(binds), 'Verdict on the task', label)),
      taskRows.filter((row) => !binds(row)).length,
      ...labels.map((label) => count(binding, 'Verdict on the sentence', label)),
      count(binding, 'Look again', 'worth a look'),
    ]
  })
}

async function inXlsx(bytes: Uint8Array): Promise<Figures[]> {
  const { sheets } = await workbookOf(bytes)
  const rows = sheets.find(({ name }) => name === 'Totals')?.rows ?? []
  const from = rows.findIndex((row) => row[0] === '#') + 1
  const table = rows.slice(
    from,
    rows.findIndex((row, index) => index >= from && row.length === 0),
  )
  return table.map((row) => [...row.slice(6, 14), row[15]].map(Number))
}

async function inDocx(bytes: Uint8Array): Promise<Figures[]> {
  const { tables } = await documentOf(bytes)
  const table = tables.find((rows) => rows[1]?.[0] === 'No.') ?? []
  return table.slice(2).map((row) => [...row.slice(2, 10), row[11]].map(Number))
}

describe.each([1, 3, 40])('the figures of %i plans', (plans) => {
  const comparison = officeSample(plans)
  const wanted = expected(comparison)

  it('are those of the plans, the levels and all', () => {
    expect(wanted).toHaveLength(plans === 1 ? 1 : plans + 3)
  })

  it('are the same in text and Markdown', () => {
    expect(inText(compareText(comparison, style))).toEqual(wanted)
    expect(inMarkdown(compareMd(comparison, style))).toEqual(wanted)
  })

  it('are the same in JSON', () => {
    const { plans: found, totals } = inJson(compareJson(comparison, style))
    expect(found).toEqual(wanted.slice(0, plans))
    expect(totals).toEqual(tally(comparison))
  })

  it('are what a count over the rows of the CSV gives', () => {
    expect(inCsv(compareCsv(comparison, style))).toEqual(wanted.slice(0, plans).map((each) => each.slice(0, 8)))
  })

  it('are the same in XLSX and DOCX', async () => {
    expect(await inXlsx(await compareXlsx(comparison, style))).toEqual(wanted)
    expect(await inDocx(await compareDocx(comparison, style))).toEqual(wanted)
  })

  it('are the same in the prose of DOCX', async () => {
    const { paragraphs } = await documentOf(await compareDocx(comparison, style))
    const { summary, coverage } = tally(comparison).all
    const { adopted, localized, omitted, review } = summary.sentences
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
    expect(text).toContain(`By sentence: ${adopted} adopted, ${localized} localized, ${omitted} omitted;`)
    expect(text).toContain(`is ${Math.round((coverage ?? 0) * 100)}%. ${review} `)
    expect(text).toContain(`${plans} of ${plans + 1} units have issued a plan; 1 has not.`)
  })
})
