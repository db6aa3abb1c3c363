import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { compareDocx } from '../src/report/formats/compare-docx.js'
import { compareMd } from '../src/report/formats/compare-md.js'
import { compareText } from '../src/report/formats/compare-text.js'
import { shortestEnds } from '../src/report/plan-names.js'
import { folderWith, FULL_PLAN, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { csvCells, documentOf, workbookOf } from './office-reading.js'
import { sampleComparison, sampleStyle } from './report-sample.js'

/** Two plans of the same name, three that cannot be read for three reasons, and one that is not there. */
const office = (): string =>
  folderWith({
    'nq.txt': RESOLUTION,
    'plans/huyen a/ke-hoach.txt': FULL_PLAN,
    'plans/huyen b/ke-hoach.txt': PARTIAL_PLAN,
    'plans/rong.txt': '',
    'plans/hong.docx': Buffer.from('PK\u0003\u0004hỏng'),
    'plans/nhi-phan.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 1]),
  })
const UNREAD = ['plans/hong.docx', 'plans/nhi-phan.txt', 'plans/rong.txt', 'khong-co.txt']
const ARGUMENTS = ['compare', 'plans', 'khong-co.txt', '--against', 'nq.txt', '--jobs', '1'] as const
const REPORTS = 'json=r.json,text=r.txt,md=r.md,html=r.html,csv=r.csv,xlsx=r.xlsx,docx=r.docx'

interface Json {
  readonly plans: readonly { readonly source: { readonly path: string } }[]
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}
const jsonOf = (text: string): Json => JSON.parse(text) as Json

describe.each(['vi', 'en'] as const)('plans that cannot be read (%s)', (language) => {
  const say = sayIn(language)
  const count = say('unread.count', { count: UNREAD.length })
  const REASON = say('unreadable.empty')

  it('are named with the reason in every report, so that none passes for one on all', async () => {
    const cwd = office()
    const run = await runIn(cwd, [...ARGUMENTS, '--report', REPORTS, '--lang', language])
    expect(run.code).toBe(3)
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
    const { plans, unreadable } = jsonOf(read('r.json'))
    expect(plans.map(({ source }) => source.path)).toEqual(['plans/huyen a/ke-hoach.txt', 'plans/huyen b/ke-hoach.txt'])
    expect(unreadable.map(({ path }) => path)).toEqual(UNREAD)
    expect(unreadable).toContainEqual({ path: 'plans/rong.txt', reason: REASON })

    const entries = unreadable.map(({ path, reason }) => `${path}: ${reason}`)
    const text = read('r.txt').replace(/\s+/g, ' ')
    for (const words of [count, ...entries.map((entry) => `- ${entry}`)]) expect(text).toContain(words.replace(/\s+/g, ' '))
    const md = read('r.md')
    expect(md).toContain(`**${count}**`)
    for (const path of UNREAD) expect(md).toContain(`\n- ${path}: `)
    // With and without a script.
    const html = read('r.html')
    expect(html.split('rong.txt').length - 1).toBeGreaterThanOrEqual(2)
    for (const path of UNREAD) expect(html).toContain(`<li>${path}: `)
    const { sheets } = await workbookOf(readFileSync(join(cwd, 'r.xlsx')))
    expect(sheets[0]?.rows.flat()).toEqual(expect.arrayContaining([count, `- plans/rong.txt: ${REASON}`]))
    const { paragraphs } = await documentOf(readFileSync(join(cwd, 'r.docx')))
    const words = paragraphs.map((each) => each.text)
    const at = words.indexOf(count)
    expect(words.slice(at + 1, at + 1 + entries.length)).toEqual(entries.map((entry) => `- ${entry}`))
    // Before the figures, not in the annex.
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(words.findIndex((each) => each.startsWith('I. ')))
    const cells = csvCells(read('r.csv'))
    expect(new Set(cells.slice(1).map(([, file]) => file)).size).toBe(plans.length)
  })
})

describe('plans that cannot be read', () => {
  const json = async (cwd: string, argv: readonly string[], home?: string): Promise<Outcome> =>
    runIn(cwd, [...argv, '--format', 'json', '--lang', 'en'], home === undefined ? {} : { env: { XDG_CACHE_HOME: home } })

  it('are none in JSON where all could be read', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, 'a.txt': FULL_PLAN })
    const run = await json(cwd, ['compare', 'a.txt', '--against', 'nq.txt'])
    expect(run.code).toBe(0)
    expect(jsonOf(run.out).unreadable).toEqual([])
  })

  it('are the same when parts are merged, when it runs in threads, and when the run is done again', async () => {
    const cwd = office()
    const whole = await json(cwd, ARGUMENTS)
    expect(jsonOf(whole.out).unreadable).toHaveLength(UNREAD.length)
    for (const shard of ['1', '2'])
      await runIn(cwd, [...ARGUMENTS, '--shard', `${shard}/2`, '-o', `${shard}.dcp`, '--force', '--lang', 'en'])
    const merged = await json(cwd, ['merge', '1.dcp', '2.dcp', '--against', 'nq.txt'])
    expect(merged.out).toBe(whole.out)
    expect(merged.code).toBe(3)
    const threaded = await json(cwd, [...ARGUMENTS.slice(0, -1), '2', '--time-limit', '60'])
    expect(threaded.out).toBe(whole.out)
    const home = folderWith({})
    for (let run = 0; run < 2; run += 1) expect((await json(cwd, ARGUMENTS, home)).out).toBe(whole.out)
  })

  it('are named beside a roster while no plan can be read at all', async () => {
    const roster = 'against: nq.txt\nroster: [{ unit: Huyện ủy A, file: a.txt }, { unit: Huyện ủy B }]\n'
    const cwd = folderWith({ 'nq.txt': RESOLUTION, 'a.txt': '', 'doichieu.config.yaml': roster })
    const run = await runIn(cwd, ['compare', '--report', 'md=r.md,docx=r.docx', '-o', 'r.txt', '--lang', 'en'])
    expect(run.code).toBe(3)
    expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toContain('- a.txt: ')
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).toContain('- a.txt: ')
    const { paragraphs } = await documentOf(readFileSync(join(cwd, 'r.docx')))
    expect(paragraphs.some(({ text }) => text.startsWith('- a.txt: '))).toBe(true)
  })

  it('are the first few and a number where there are thousands, and cannot steer what shows them', async () => {
    const unreadable = Array.from({ length: 3_000 }, (_, index) => ({ path: `p${String(index)}\u202e.txt`, reason: 'Empty.' }))
    const comparison = { ...sampleComparison(2), unreadable }
    const text = compareText(comparison, sampleStyle('en'))
    expect(text).toContain('  - p19[U+202E].txt: Empty.\n  … and 2980 more; the report in JSON names all.\n')
    expect(compareText(comparison, sampleStyle('en', { details: true }))).toContain('p2999[U+202E].txt')
    const md = compareMd(comparison, sampleStyle('en'))
    expect(md).toMatch(/- p49\S+\.txt: Empty\.\n- … and 2950 more/u)
    expect(md).not.toContain('p50[')
    const { paragraphs } = await documentOf(await compareDocx(comparison, sampleStyle('en')))
    expect(paragraphs.map((each) => each.text)).toContain('… and 2950 more; the report in JSON names all.')
  })
})

describe('the end of what a run tells', () => {
  const AGAIN = 'could not be compared and'
  /** Many plans that there is something to be said of. */
  const chatty = (plans: number): string =>
    folderWith({
      'nq.txt': RESOLUTION,
      'plans/0.txt': '',
      ...Object.fromEntries(
        Array.from({ length: plans }, (_, index) => [
          `plans/${String(index + 1)}.txt`,
          `${FULL_PLAN}- Hoàn thành việc số ${String(index)} trước ngày 31/02/2023.\n`,
        ]),
      ),
    })
  const run = (cwd: string, ...more: string[]): Promise<Outcome> =>
    runIn(cwd, ['compare', 'plans', '--against', 'nq.txt', '--lang', 'en', '--format', 'json', '--jobs', '1', ...more])

  it('names once more what could not be read, where that stands far above', async () => {
    const { code, err } = await run(chatty(15))
    expect(code).toBe(3)
    expect(err.trimEnd().split('\n').at(-1)).toBe(
      'doichieu: 1 document could not be compared and is not in the result: plans/0.txt',
    )
  })

  it('does so with --quiet, which leaves errors', async () => {
    const { err } = await run(chatty(15), '--quiet')
    expect(err.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toContain(AGAIN)
  })

  it('names the first ten of many, and does so for a part too', async () => {
    const cwd = folderWith({
      'nq.txt': RESOLUTION,
      'plans/z.txt': FULL_PLAN,
      ...Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`plans/e${String(index).padStart(2, '0')}.txt`, ''])),
    })
    const told = /14 documents could not be compared and are not in the result: (.*)\n$/u
    const named = told.exec((await run(cwd)).err)?.[1] ?? ''
    expect(named.split(', ')).toEqual([...Array.from({ length: 10 }, (_, at) => `plans/e0${String(at)}.txt`), '…'])
    const part = await runIn(cwd, ['compare', 'plans', '--against', 'nq.txt', '--lang', 'en', '--shard', '1/1', '-o', 'p.dcp'])
    expect(part.err).toMatch(told)
    const merged = await runIn(cwd, ['merge', 'p.dcp', '--against', 'nq.txt', '--lang', 'en'])
    expect(merged.err).toMatch(told)
  })

  it('says nothing twice where it is still in view', async () => {
    const { err } = await run(chatty(2))
    expect(err).not.toContain(AGAIN)
    expect(err).toContain('plans/0.txt: ')
  })
})

describe('plans that are called alike', () => {
  it('are told apart by the end of their path in Word, in Excel and on the page', async () => {
    const cwd = office()
    const argv = ['compare', 'plans/huyen a', 'plans/huyen b', '--against', 'nq.txt', '--jobs', '1', '--lang', 'en']
    await runIn(cwd, [...argv, '--report', 'docx=r.docx,html=r.html', '-o', 'r.xlsx'])
    const { paragraphs } = await documentOf(readFileSync(join(cwd, 'r.docx')))
    const counts = paragraphs.map(({ text }) => text).filter((text) => /: \d+ sentences?\.$/u.test(text))
    expect(counts).toEqual(['2. Kế hoạch (huyen b/ke-hoach.txt): 1 sentence.'])
    const { sheets } = await workbookOf(readFileSync(join(cwd, 'r.xlsx')))
    expect(sheets[1]?.rows[1]).toEqual(expect.arrayContaining(['huyen a/ke-hoach.txt', 'huyen b/ke-hoach.txt']))
    const html = readFileSync(join(cwd, 'r.html'), 'utf8')
    expect(html).toContain('2. Kế hoạch (huyen b/ke-hoach.txt)')
  })

  it('are not given more than it takes', () => {
    expect(shortestEnds(['a/kh.txt', 'b/kh.txt', 'b/de-an.txt', 'x/b/kh.txt'])).toEqual([
      'a/kh.txt',
      'b/kh.txt',
      'de-an.txt',
      'x/b/kh.txt',
    ])
    expect(shortestEnds(['b/kh.txt', 'b/de-an.v2.txt', 'b/kh.docx'], true)).toEqual(['kh.txt', 'de-an.v2', 'kh.docx'])
    expect(shortestEnds([])).toEqual([])
  })
})
