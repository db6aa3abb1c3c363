import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Locator, type Page } from 'playwright-core'
import { sayIn } from '../../src/catalogue/catalogue.js'
import { pageScript } from '../../src/cli/page-script.js'
import { htmlReport } from '../../src/report/html/html-report.js'
import { manyPlans, seedComparison } from '../report-many.js'

const RUNS = 9

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** What opening and filtering the page of many plans takes. */
export interface HtmlOpening {
  readonly plans: number
  readonly megabytes: number
  /** Bytes for each further plan. */
  readonly bytesPerPlan: number
  /** In times of opening a blank page, until the overview is drawn: the median of runs that alternate with a blank page. */
  readonly opening: number
  /** Milliseconds from a click on a filter until the result is drawn; and of a search through every text. */
  readonly filter: number
  readonly search: number
}

async function milliseconds(page: Page, url: string): Promise<number> {
  const start = process.hrtime.bigint()
  await page.goto(url, { waitUntil: 'load' })
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Opens the report of many plans in Chromium; null where there is none. */
export async function htmlOpening(fixtures: URL, plans: number): Promise<HtmlOpening | null> {
  const path = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim()
  if (path === '') return null
  const real = await seedComparison(fixtures)
  const script = await pageScript('html-page', new URL('../dist/', fixtures))
  const style = {
    say: sayIn('vi'),
    language: 'vi',
    version: '0',
    width: 80,
    paint: null,
    details: false,
    terminal: false,
  } as const
  const written = (count: number): string => htmlReport(manyPlans(real, count), script, style)
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-html-'))
  const html = written(plans)
  const [blank, report] = ['blank.html', 'report.html'].map((name) => join(folder, name))
  if (blank === undefined || report === undefined) return null
  writeFileSync(blank, '<!doctype html><title>blank</title>')
  writeFileSync(report, html)
  const half = Buffer.byteLength(written(plans / 2))
  const whole = Buffer.byteLength(html)
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  try {
    const ratios: number[] = []
    for (let run = 0; run <= RUNS; run += 1) {
      const page = await browser.newPage()
      const empty = await milliseconds(page, pathToFileURL(blank).href)
      const ours = await milliseconds(page, pathToFileURL(report).href)
      if ((await page.locator('#view h3').count()) === 0) throw new Error('nothing drawn')
      // The first pair warms the disk cache.
      if (run > 0) ratios.push(ours / empty)
      await page.close()
    }
    const page = await browser.newPage()
    await page.goto(pathToFileURL(report).href)
    const timed = async (act: () => Promise<void>, done: Locator): Promise<number> => {
      const start = process.hrtime.bigint()
      await act()
      await done.waitFor()
      return Number(process.hrtime.bigint() - start) / 1e6
    }
    const filter = await timed(() => page.evaluate("location.hash = '#v=read&k=deadline'"), page.locator('#cards .card').nth(19))
    const search = await timed(
      () => page.evaluate(`location.hash = '#v=read&q=${encodeURIComponent('chi bo bon tot')}'`),
      page.locator('#count').filter({ hasText: /[0-9]/u, hasNotText: '…' }),
    )
    return {
      plans,
      megabytes: whole / 1e6,
      bytesPerPlan: (whole - half) / (plans / 2),
      opening: median(ratios),
      filter,
      search,
    }
  } finally {
    await browser.close()
  }
}
