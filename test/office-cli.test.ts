import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { office as en } from '../src/catalogue/en/office.js'
import { office as vi } from '../src/catalogue/vi/office.js'
import { compareDocx } from '../src/report/formats/compare-docx.js'
import { compareXlsx } from '../src/report/formats/compare-xlsx.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { csvCells, documentOf, officeSample, workbookOf } from './office-reading.js'
import { HOSTILE, hostileSample, shownAs } from './office-text.js'
import { sampleStyle } from './report-sample.js'
import { available } from './requirements.js'

const folder = (): string => folderWith({ 'nq.txt': RESOLUTION, 'a.txt': FULL_PLAN, 'b.txt': PARTIAL_PLAN })
const ARGUMENTS = ['compare', 'a.txt', 'b.txt', '--against', 'nq.txt', '--lang', 'en', '--jobs', '1'] as const

describe('doichieu compare, files for offices', () => {
  it('chooses the format by the ending, and writes several at once', async () => {
    const cwd = folder()
    const run = await runIn(cwd, [...ARGUMENTS, '-o', 'out.xlsx', '--report', 'docx=out.docx,csv=out.csv'])
    expect(run.code).toBe(0)
    const { sheets } = await workbookOf(readFileSync(join(cwd, 'out.xlsx')))
    expect(sheets[0]?.rows.flat()).toContain('b.txt')
    const { paragraphs } = await documentOf(readFileSync(join(cwd, 'out.docx')))
    expect(paragraphs.map(({ text }) => text)).toContain('on 2 plans compared with Nghị quyết 99-NQ/TW')
    const rows = csvCells(readFileSync(join(cwd, 'out.csv'), 'utf8'))
    expect(rows.map((row) => [row[1], row[4]])).toContainEqual(['b.txt', 'omitted'])
  })

  it('writes CSV to standard output, and a binary file only to a file', async () => {
    const cwd = folder()
    const csv = await runIn(cwd, [...ARGUMENTS, '--format', 'csv'])
    expect(csvCells(csv.out)).toHaveLength(5)
    for (const format of ['xlsx', 'docx']) {
      const bare = await runIn(cwd, [...ARGUMENTS, '--format', format])
      expect(bare.code).toBe(2)
      expect(bare.out).toBe('')
      expect(bare.err).toContain(`format ${format} has to go to a file: add -o <file>.`)
    }
  })

  it('names the formats in the help', async () => {
    const { out } = await runIn(folder(), ['help', 'compare', '--lang', 'en'])
    expect(out.replace(/\s+/g, ' ')).toContain('csv, xlsx, docx')
  })
})

describe('the words of these files', () => {
  const names = (message: string): string[] =>
    [...new Set([...message.matchAll(/\{(\w+)[|}]/g)].map((match) => match[1] ?? ''))].sort()

  it.each(Object.keys(vi) as (keyof typeof vi)[])('%s has the same placeholders in both languages', (key) => {
    expect(names(en[key])).toEqual(names(vi[key]))
  })

  it('names sheets as Excel allows', () => {
    for (const words of [vi, en]) {
      const sheets = Object.entries(words).flatMap(([key, name]) => (key.startsWith('sheet.') ? [name] : []))
      expect(new Set(sheets).size).toBe(sheets.length)
      for (const name of sheets) expect(name).toMatch(/^[^[\]/\\:*?']{1,27}$/)
    }
  })
})

/** Lets LibreOffice write what it reads in another form, into the folder. */
function converted(cwd: string, file: string, form: string): void {
  const profile = `-env:UserInstallation=file://${cwd}/profile`
  const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', form, '--outdir', cwd, file], {
    cwd,
    encoding: 'utf8',
    timeout: 110_000,
  })
  expect(status, stderr).toBe(0)
}

describe.skipIf(!available('libreoffice'))('in LibreOffice', { timeout: 120_000 }, () => {
  it('a workbook opens with the same figures, and hostile texts as texts', async () => {
    const cwd = folderWith({})
    writeFileSync(join(cwd, 'hostile.xlsx'), await compareXlsx(hostileSample(), sampleStyle('en')))
    // All sheets, quoted texts, numbers as they show.
    converted(cwd, 'hostile.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1')
    const own = readdirSync(cwd).find((name) => name.includes('Own initiatives')) ?? ''
    const cells = csvCells(
      readFileSync(join(cwd, own), 'utf8')
        .replaceAll('\r\n', '\n')
        .replaceAll(/\n(?=\d|$)/g, '\r\n'),
    )
    const found = cells.map((row) => row[3])
    for (const text of HOSTILE.filter((each) => !each.includes('\n') && !each.includes('\t'))) {
      expect(found).toContain(shownAs(text))
    }
  })

  it('a report opens as a text with its headings and figures', async () => {
    const cwd = folderWith({})
    writeFileSync(join(cwd, 'report.docx'), await compareDocx(officeSample(3), sampleStyle('en')))
    converted(cwd, 'report.docx', 'txt:Text')
    expect(existsSync(join(cwd, 'report.txt'))).toBe(true)
    const text = readFileSync(join(cwd, 'report.txt'), 'utf8')
    const { adopted } = officeSample(3).plans.reduce((sum, { summary }) => ({ adopted: sum.adopted + summary.tasks.adopted }), {
      adopted: 0,
    })
    expect(text).toContain('COMMUNIST PARTY OF VIET NAM')
    expect(text).toContain('III. WHAT NEEDS ATTENTION')
    expect(text).toContain(`counts once): ${adopted} adopted`)
  })
})
