import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { html as en } from '../src/catalogue/en/html.js'
import { html as vi } from '../src/catalogue/vi/html.js'
import { pageScript } from '../src/cli/page-script.js'
import type { Comparison } from '../src/model/comparison.js'
import { htmlReport } from '../src/report/html/html-report.js'
import { messagesIn } from '../src/report/html/words.js'
import { shown } from '../src/report/shown.js'
import { folderWith, runIn } from './cli-run.js'
import { manyPlans, seedComparison } from './report-many.js'
import { sampleComparison, sampleDirective, sampleStyle, withSentence } from './report-sample.js'
import { available } from './requirements.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SEEDS = ['kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai'] as const

const script = await pageScript('html-page')
const real = await seedComparison(new URL('../fixtures/', import.meta.url))
const written = (comparison: Comparison, language: 'vi' | 'en' = 'vi'): string =>
  htmlReport(comparison, script, sampleStyle(language))

/** The real plans by way of the command line, and the folder that the page lies in. */
const folder = folderWith(
  Object.fromEntries(SEEDS.map((name) => [`ke-hoach/${name}.txt`, readFileSync(join(ROOT, `fixtures/seeds/${name}.txt`))])),
)
const PLANS = SEEDS.map((name) => `ke-hoach/${name}.txt`)
const run = await runIn(folder, ['compare', ...PLANS, '--report', 'html=bao-cao.html', '-o', 'a.json', '--jobs', '1'])
const report = readFileSync(join(folder, 'bao-cao.html'), 'utf8')

interface JsonPlan {
  readonly tasks: readonly {
    readonly id: string
    readonly label: string
    readonly applies: boolean | null
    readonly sentences: readonly {
      readonly id: string
      readonly text: string
      readonly label: string
      readonly changes: readonly { readonly kind: string }[]
      readonly evidence: readonly { readonly quote: string; readonly node: string }[]
      readonly nearest: readonly { readonly quote: string; readonly why: string }[]
    }[]
  }[]
  readonly targets: readonly unknown[]
  readonly own: readonly { readonly quote: string }[]
}
/** What the JSON of the same run says. */
const facts = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as { readonly plans: readonly JsonPlan[] }

const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '</script><img src=x onerror="window.hacked = 1">',
  ']]>',
  '{{constructor}}',
  '<!-- <script>',
  '"><b>\'&amp;',
  '</noscript>',
  '{name}',
]

/** A comparison in which every word that a document may hold is hostile. */
function hostile(): Comparison {
  const words = `${HOSTILE.join(' ')} \u202ednuora\u001b[31m`
  const one = withSentence({
    text: words,
    evidence: [{ node: 'I"><i>', quote: words, clean: [0, 1], page: 1, coverage: 0.5 }],
    nearest: [{ node: null, quote: words, clean: [0, 1], why: { code: 'shares_theme', shared: [words], missing: [words] } }],
    review: true,
    changes: [{ kind: 'scope', central: '</script>', plan: '<!--' }],
    difference: [
      { op: 'equal', text: '<script>' },
      { op: 'removed', text: ']]>' },
    ],
  })
  return {
    ...one,
    tasks: one.tasks.map((task) => ({
      ...task,
      text: words,
      path: [words],
      sentences: task.sentences.map((each) => ({ ...each, text: words })),
    })),
    plans: one.plans.map((plan) => ({
      ...plan,
      plan: sampleDirective(`"><script>x</script>.txt`, { type: words, number: '</title>' }),
      own: [{ node: null, quote: words, clean: [0, 1] as const }],
    })),
    roster: [{ unit: words, path: null }],
  }
}

describe('the report as a page', () => {
  it('is one file that asks nothing of a network and runs nothing but its own script', () => {
    expect(run.code).toBe(0)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(report)?.[1] ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    )
    expect(report.match(/\s(?:src|style|on[a-z]+)="/g)).toBeNull()
    expect(report.match(/href="(?!#)[^"]*"/g)).toBeNull()
    expect(report).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  })

  it('is the same to the byte for the same comparison', () => {
    expect(written(real)).toBe(written(real))
    expect(written(manyPlans(real, 7))).toBe(written(manyPlans(real, 7)))
  })

  it('stays below 1 MB with three plans and grows by as much for each further plan', () => {
    expect(Buffer.byteLength(report)).toBeLessThan(1e6)
    const [few, twice, thrice] = [70, 100, 130].map((count) => Buffer.byteLength(written(manyPlans(real, count))))
    if (few === undefined || twice === undefined || thrice === undefined) throw new Error('nothing written')
    expect((thrice - twice) / (twice - few)).toBeCloseTo(1, 1)
    // A thousand plans take as many megabytes as a scan.
    expect((thrice - twice) / 30).toBeLessThan(40_000)
  })

  it('shows what a document holds as text, whatever it is', () => {
    const html = written(hostile())
    for (const words of ['<script>window', '<img src', "<b>'", '<i>', '</title>\n<title>', '\u202e', '\u001b'])
      expect(html.replaceAll(/<script>\(\(\) =>[\s\S]*?<\/script>/g, '')).not.toContain(words)
    expect(html.match(/<\/noscript>/g)).toHaveLength(1)
    expect(html).toContain('[U+202E]')
  })

  it('says its figures and, of few plans, every text without a script', () => {
    const still = /<noscript>([\s\S]*)<\/noscript>/.exec(report)?.[1] ?? ''
    const plain = still
      .replaceAll(/<small>[^<]*<\/small>|<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    for (const { tasks } of facts.plans)
      for (const { text, evidence } of tasks.flatMap(({ sentences }) => sentences)) {
        expect(plain).toContain(text)
        if (evidence[0] !== undefined) expect(plain).toContain(evidence[0].quote)
      }
    const many = written(manyPlans(real, 12))
    expect(many).toContain('12 văn bản')
    expect(many.length).toBeLessThan(report.length * 2)
  })

  it('has a word in both languages for all that it says', () => {
    const messages = messagesIn(sampleStyle('vi'))
    const files = ['view', 'page'].flatMap((name) =>
      readdirSync(join(ROOT, 'src/report/html', name)).map((file) => `${name}/${file}`),
    )
    const sources = ['static.ts', ...files.filter((file) => file.endsWith('.ts'))].map((file) =>
      readFileSync(join(ROOT, 'src/report/html', file), 'utf8'),
    )
    const said = sources.flatMap((source) => [...source.matchAll(/\bsay\(\s*'([^']+)'/g)].flatMap(([, key]) => key ?? []))
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter((key) => !(key in messages))).toEqual([])
    const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort()
    for (const key of Object.keys(vi) as (keyof typeof vi)[]) expect([key, names(en[key])]).toEqual([key, names(vi[key])])
  })
})

describe.runIf(available('chromium'))('the report in Chromium', () => {
  let browser: Browser
  const complaints: string[] = []
  const requests: string[] = []
  const place = pathToFileURL(join(folder, 'bao-cao.html')).href

  beforeAll(async () => {
    const path = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim()
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
  })

  async function opened(hash = '', url = place, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => requests.push(request.url().slice(0, 30)))
    await page.goto(url + hash)
    return page
  }
  const fileOf = (html: string): string => pathToFileURL(join(folderWith({ 'r.html': html }), 'r.html')).href

  const cards = (page: Page) => page.locator('#cards > .card')
  const chips = (page: Page) => page.locator('.chip').allInnerTexts()
  const rowOf = (page: Page, id: string) => page.locator('#matrix tr', { has: page.getByRole('link', { name: id, exact: true }) })
  const goTo = (page: Page, name: string | RegExp) => page.getByRole('navigation').getByRole('link', { name }).click()
  /** The numbers of the plans whose verdict on a task is as told, by the JSON of the same run. */
  const plansWith = (task: string, label: string): number[] =>
    facts.plans.flatMap(({ tasks }, index) =>
      tasks.some(({ id, label: found, applies }) => id === task && found === label && applies !== false) ? [index + 1] : [],
    )

  it('1: finds all plans that omit a task', async () => {
    const page = await opened()
    await goTo(page, 'Nhiệm vụ theo văn bản')
    const omitting = plansWith('III.1.1/5', 'omitted')
    expect(omitting.length).toBeGreaterThan(0)
    const count = rowOf(page, 'III.1.1/5').locator('td.count.omitted a')
    expect(await count.innerText()).toBe(String(omitting.length))
    await count.click()
    await expect.poll(() => chips(page)).toEqual(['chưa đề cập ×', 'nhiệm vụ III.1.1/5 ×'])
    await expect
      .poll(() => cards(page).evaluateAll((all) => all.map((card) => card.getAttribute('data-plan'))))
      .toEqual(omitting.map(String))
  })

  it('2: sees why a sentence is held to be omitted: the closest passage and what it lacks', async () => {
    const [number = 1] = plansWith('III.1.1/5', 'omitted')
    const sentence = facts.plans[number - 1]?.tasks.find(({ id }) => id === 'III.1.1/5')?.sentences[0]
    const page = await opened(`#t=III.1.1/5&p=${String(number)}`)
    await cards(page).first().waitFor()
    const said = await cards(page).first().innerText()
    expect(said).toContain('Không đoạn nào nêu việc phải làm trong câu này.')
    expect(said).toContain(sentence?.nearest[0]?.quote)
    expect(said).toContain(`Vì sao không tính: ${sentence?.nearest[0]?.why.split(';')[0] ?? '?'}`)
  })

  it('3: opens the passage of a plan from the matrix, with both texts side by side and its place', async () => {
    const page = await opened('#v=matrix')
    await rowOf(page, 'III.1.1/1')
      .getByRole('link', { name: /văn bản 1:/ })
      .click()
    const sentence = facts.plans[0]?.tasks.find(({ id }) => id === 'III.1.1/1')?.sentences[0]
    const first = page.locator('.sentence').first()
    await first.waitFor()
    const [central, plan] = [await first.locator('.central').boundingBox(), await first.locator('.side.plan').boundingBox()]
    expect(plan?.y).toBe(central?.y)
    expect(plan?.x).toBeGreaterThan((central?.x ?? 0) + (central?.width ?? 0))
    expect(await first.locator('.central blockquote').innerText()).toContain(sentence?.text.slice(0, 20))
    expect(await first.locator('.side.plan').innerText()).toContain(`mục ${sentence?.evidence[0]?.node ?? '?'}`)
  })

  it('4: filters for changed deadlines, each marked as one in words', async () => {
    const page = await opened()
    await page.getByLabel('Loại thay đổi').selectOption({ label: 'thời hạn' })
    await cards(page).first().waitFor()
    const expected = facts.plans.map(
      ({ tasks }) =>
        tasks.filter(({ sentences }) => sentences.some(({ changes }) => changes.some(({ kind }) => kind === 'deadline'))).length,
    )
    await expect.poll(() => cards(page).count()).toBe(expected.reduce((sum, count) => sum + count, 0))
    const sentences = page.locator('.card > .sentence')
    for (const text of await sentences.allInnerTexts()) expect(text).toContain('thời hạn')
    expect(await page.locator('ins.kind.deadline small').first().innerText()).toContain('[thời hạn]')
  })

  it('5: searches a phrase without its marks, and not without them where they are typed', async () => {
    const page = await opened()
    await page.keyboard.press('/')
    await page.keyboard.type('to chuc dang')
    await cards(page).first().waitFor()
    for (const hit of await page.locator('mark.hit').allTextContents()) expect('tổ chức đảng').toContain(hit.toLowerCase())
    const all = await page.locator('#count').innerText()
    await page.locator('#search').fill('tô chức đảng')
    await expect.poll(() => page.locator('#count').innerText()).toBe('Không có kết quả nào khớp với bộ lọc.')
    await page.locator('#search').fill('TỔ CHỨC ĐẢNG')
    await expect.poll(() => page.locator('#count').innerText()).toBe(all)
  })

  it('6: sorts the plans by coverage', async () => {
    const page = await opened()
    await goTo(page, 'Danh sách văn bản')
    const shares = async (): Promise<number[]> =>
      (await page.locator('.totals tbody .coverage b').allInnerTexts()).map((text) => Number.parseInt(text, 10))
    await page.getByRole('button', { name: 'Mức độ bao quát' }).click()
    const rising = await shares()
    expect(rising).toEqual([...rising].sort((a, b) => a - b))
    expect(new Set(rising).size).toBeGreaterThan(1)
    expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('Mức độ bao quát')
    await page.getByRole('button', { name: 'Mức độ bao quát' }).click()
    await expect.poll(shares).toEqual([...rising].reverse())
  })

  it('7: copies a link to what is shown, and whoever opens it sees the same', async () => {
    const page = await opened('#v=matrix')
    await page.getByRole('button', { name: /^X chưa đề cập|chưa đề cập$/ }).click()
    await page.getByLabel('Văn bản', { exact: true }).selectOption('3')
    await goTo(page, 'Đối chiếu từng câu')
    await cards(page).first().waitFor()
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click()
    await expect.poll(() => page.locator('#told').innerText()).toMatch(/sao chép/i)
    const other = await opened('', page.url())
    await cards(other).first().waitFor()
    expect(await cards(other).allInnerTexts()).toEqual(await cards(page).allInnerTexts())
    expect(await chips(other)).toEqual(await chips(page))
  })

  it('8: prints one plan: every task of it, nothing that is folded for want of room, no controls', async () => {
    const page = await opened('#p=3')
    await cards(page).first().waitFor()
    expect(await cards(page).count()).toBe(20)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await cards(page).count()).toBe(facts.plans[2]?.tasks.length)
    for (const name of ['In', 'Ghi quyết định', 'Sao chép liên kết'])
      expect(await page.getByRole('button', { name, exact: true }).first().isVisible()).toBe(false)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000)
  })

  it('9: takes a filter away, and goes back to what was before', async () => {
    const page = await opened('#t=III.1.1/5&p=2')
    await expect.poll(() => cards(page).count()).toBe(1)
    await page.getByRole('button', { name: /Bỏ lọc: văn bản 2/ }).click()
    await expect.poll(() => cards(page).count()).toBe(3)
    expect(page.url()).toMatch(/#t=III\.1\.1\/5$/)
    await page.goBack()
    await expect.poll(() => cards(page).count()).toBe(1)
    await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click()
    await expect
      .poll(() => page.locator('#count').innerText())
      .toContain(`${String(facts.plans.flatMap(({ tasks }) => tasks).length)} nhiệm vụ`)
  })

  it('10: sorts tasks by who omits them most, folds headings, and the counts are those of every format', async () => {
    const page = await opened('#v=matrix')
    const { tally } = shown(real, 'vi')
    expect(tally.all.summary.tasks.omitted).toBeGreaterThan(0)
    const counted = await page
      .locator('#matrix tbody tr:not(.group)')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td.count')].map((cell) => Number(cell.textContent || 0))),
      )
    const expected = facts.plans[0]?.tasks.map(({ id }) =>
      ['adopted', 'localized', 'omitted'].map((label) => plansWith(id, label).length),
    )
    expect(counted.map((row) => row.slice(0, 3))).toEqual(expected)
    await page.getByLabel('Nhóm theo đề mục').uncheck()
    await page.getByLabel('Xếp nhiệm vụ').selectOption('omitted')
    const omitted = await page.locator('#matrix tbody td.count.omitted').allInnerTexts()
    expect(omitted.map(Number)).toEqual([...omitted.map(Number)].sort((a, b) => b - a))
    await page.getByLabel('Nhóm theo đề mục').check()
    const group = page.locator('#matrix .group button').first()
    const before = await page.locator('#matrix tbody tr').count()
    await group.click()
    expect(await page.locator('#matrix .group button').first().getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('#matrix tbody tr').count()).toBeLessThan(before)
  })

  it('11: reads the targets, what a plan has of its own, and what does not bind and why', async () => {
    const page = await opened('#v=more&p=1')
    await page.locator('.more').waitFor()
    expect(await page.locator('.targets tbody tr').count()).toBe(facts.plans[0]?.targets.length)
    expect(await page.locator('.own li').count()).toBe(facts.plans[0]?.own.length)
    await page.getByText(/^Không áp dụng: \d+/).click()
    expect(await page.locator('.unbinding').innerText()).toContain('quy chế làm việc mẫu')
  })

  it('tells what a plan shares with its neighbours', async () => {
    const [plan] = real.plans
    if (plan === undefined) throw new Error('no plan')
    const shared = {
      node: 'III.1',
      quote: 'Mở hội thi bí thư chi bộ giỏi',
      clean: [0, 1] as const,
      from: 'ke-hoach/ben-canh.txt',
      fromNode: 'II.4',
    }
    const page = await opened('#v=more', fileOf(written({ ...real, plans: [{ ...plan, siblings: [shared] }] })))
    await page.locator('.courses').waitFor()
    expect(await page.locator('.courses').innerText()).toMatch(/Mở hội thi bí thư chi bộ giỏi.*ke-hoach\/ben-canh\.txt/)
  })

  it('12: writes down a decision, finds it again, exports it, and the next run counts by it', async () => {
    const page = await opened('#t=III.1.1/5&p=2')
    await cards(page).first().waitFor()
    const button = page.locator('.sentence').first().getByRole('button', { name: 'Ghi quyết định' })
    await button.click()
    await page.getByLabel('Chưa đề cập nhưng có lý do, chấp nhận được').check()
    await page.getByRole('button', { name: 'Ghi lại' }).click()
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.getByLabel('Lý do', { exact: true }).fill('Thị xã không có hợp tác xã: "loại hình" này\nchưa có </script>')
    await page.getByLabel('Người quyết định', { exact: true }).fill('Nguyễn Thị Lan')
    await page.getByLabel('Ngày', { exact: true }).fill('2026-11-20')
    await page.getByRole('button', { name: 'Ghi lại' }).click()
    expect(await page.locator('.slot').first().innerText()).toContain('Nguyễn Thị Lan, 2026-11-20')
    await page.reload()
    await goTo(page, 'Quyết định (1)')
    expect(await page.locator('.decisions tbody tr').innerText()).toContain('III.1.1/5.1')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Tải tệp/ }).click()])
    expect(download.suggestedFilename()).toBe('doichieu.decisions.yml')
    const file = readFileSync(await download.path(), 'utf8')
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/decisions.schema.json'), 'utf8')) as object
    const validate = new Ajv.default({ strict: true, allowUnionTypes: true }).compile(schema)
    expect(validate(parseYaml(file)) ? [] : validate.errors).toEqual([])
    writeFileSync(join(folder, 'doichieu.decisions.yml'), file)
    const next = await runIn(folder, ['compare', ...PLANS, '-o', 'b.json', '--report', 'html=b.html', '--jobs', '1'])
    expect(next.code).toBe(0)
    const { plans } = JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8')) as {
      plans: {
        tasks: { id: string; sentences: { decidedBy: { who: string; suspect: unknown; justified: boolean } | null }[] }[]
      }[]
    }
    const decidedBy = plans[1]?.tasks.find(({ id }) => id === 'III.1.1/5')?.sentences[0]?.decidedBy
    expect(decidedBy).toMatchObject({ who: 'Nguyễn Thị Lan', suspect: null, justified: true })
    const after = await opened('#t=III.1.1/5&p=2', pathToFileURL(join(folder, 'b.html')).href)
    await cards(after).first().waitFor()
    expect(await cards(after).first().innerText()).toContain('Quyết định:')
    expect(await cards(after).first().innerText()).toContain('theo quyết định của Nguyễn Thị Lan')
    // What it exports now takes the place of the file: all that the file holds, as it is, and then what is new.
    const other = {
      task: 'III.9',
      plan: 'khac.txt',
      label: 'localized',
      who: 'Lê An',
      when: '2026-01-02',
      where: ['II.1'],
      why: 'x',
    }
    const before = [...(parseYaml(file) as { decisions: object[] }).decisions, other]
    writeFileSync(join(folder, 'doichieu.decisions.yml'), JSON.stringify({ schemaVersion: 1, decisions: before }))
    await runIn(folder, ['compare', ...PLANS, '-o', 'b.json', '--report', 'html=b.html', '--jobs', '1', '--force'])
    const again = await opened('#t=III.1.1/5&p=1', pathToFileURL(join(folder, 'b.html')).href)
    await cards(again).first().waitFor()
    await again.locator('.sentence').first().getByRole('button', { name: 'Ghi quyết định' }).click()
    await again.getByLabel('Người quyết định', { exact: true }).fill('Nguyễn Thị Lan')
    await again.getByRole('button', { name: 'Ghi lại' }).click()
    await goTo(again, /^Quyết định \(/)
    expect(await again.getByText('không nối vào tệp cũ').isVisible()).toBe(true)
    const [next2] = await Promise.all([again.waitForEvent('download'), again.getByRole('button', { name: /Tải tệp/ }).click()])
    const whole = parseYaml(readFileSync(await next2.path(), 'utf8')) as { decisions: { task: string; plan: string }[] }
    expect(validate(whole) ? [] : validate.errors).toEqual([])
    expect(whole.decisions.slice(0, 2)).toEqual(before)
    expect(whole.decisions.slice(2)).toMatchObject([{ task: 'III.1.1/5.1', plan: PLANS[0] }])
  })

  it('is worked by the keyboard alone', async () => {
    const page = await opened()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến phần nội dung')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.keyboard.press('2')
    await page.locator('[data-cell][tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^III\.1\.1\/2, văn bản 2/)
    await page.keyboard.press('Enter')
    await expect.poll(() => cards(page).count()).toBe(1)
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.dataset.task')).toBe('III.1.1/2')
    await page.keyboard.press('j')
    await expect.poll(() => page.url()).toContain('#t=III.1.1/3&p=2')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'Phím tắt' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog', { name: 'Phím tắt' }).isVisible()).toBe(false)
  })

  it('says who has issued no plan', async () => {
    const page = await opened(
      '',
      fileOf(written({ ...sampleComparison(2), roster: [{ unit: 'Huyện ủy Ba Tơ', path: null, level: 'district' }] }, 'en')),
    )
    expect(await page.locator('.missing').first().innerText()).toBe('No plan yet: Huyện ủy Ba Tơ.')
  })

  it('stays usable with many plans, whose texts are packed', async () => {
    const page = await opened('#v=matrix', fileOf(written(manyPlans(real, 60))))
    expect(await page.locator('#matrix thead th.plan').count()).toBe(40)
    await page.getByRole('button', { name: 'Các văn bản sau' }).click()
    expect(await page.locator('#matrix thead th.plan').first().innerText()).toMatch(/^41/)
    await goTo(page, 'Chỉ tiêu, bổ sung')
    await page.getByLabel('Văn bản', { exact: true }).selectOption('57')
    await expect.poll(() => page.locator('.own').innerText()).toContain('Giao đồng chí phụ trách địa bàn số 0057 theo dõi.')
    await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click()
    await goTo(page, 'Đối chiếu từng câu')
    await expect.poll(() => cards(page).count()).toBe(20)
    await page.getByRole('button', { name: 'Xem thêm 20' }).click()
    await expect.poll(() => cards(page).count()).toBe(40)
    await page.locator('#search').fill('chi bo bon tot')
    await expect.poll(() => page.locator('#count').innerText(), { timeout: 20_000 }).toMatch(/^\d+ .*\(60 văn bản/)
  })

  it('reads without a script what it can', async () => {
    const page = await opened('', place, { javaScriptEnabled: false })
    expect(await page.locator('#static .matrix tbody td.cell').count()).toBe(99)
    expect(await page.locator('#static article').count()).toBe(99)
    expect(await page.locator('body').innerText()).toContain('Tất cả (3 văn bản)')
  })

  it('shows hostile words and obeys none of them', async () => {
    const page = await opened('#v=read', fileOf(written(hostile())))
    await cards(page).first().waitFor()
    for (const words of HOSTILE) expect(await cards(page).first().innerText()).toContain(words)
    for (const view of ['overview', 'matrix', 'plans', 'more', 'decisions'])
      await page.goto(page.url().replace(/#.*/, `#v=${view}`))
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('img').count()).toBe(0)
  })

  it.each([
    [1440, 'light', 'vi'],
    [1440, 'dark', 'vi'],
    [1024, 'light', 'en'],
    [390, 'dark', 'vi'],
    [390, 'light', 'vi'],
  ] as const)('has nothing that axe finds serious, %d pixels wide, %s, %s', async (width, colorScheme, language) => {
    const url = language === 'vi' ? place : fileOf(written(real, 'en'))
    const options = { viewport: { width, height: 900 }, colorScheme }
    for (const hash of ['', '#v=matrix', '#v=read&k=deadline', '#v=plans', '#v=more', '#v=decisions', '#t=III.1.1/5&q=to chuc']) {
      const page = await opened(hash, url, options)
      if (hash.includes('t=')) {
        await cards(page).first().waitFor()
        await page
          .getByRole('button', { name: /^(?:Ghi quyết định|Decide)$/ })
          .first()
          .click()
      }
      const found = (await page.evaluate(`${AXE}; axe.run()`)) as {
        violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
      }
      const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect([
        hash,
        serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary)]),
      ]).toEqual([hash, []])
      expect([hash, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([hash, true])
      await page.close()
    }
  })

  it('is light or dark as the switch says', async () => {
    const page = await opened('', place, { colorScheme: 'dark' })
    const back = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const dark = await back()
    await page.getByRole('button', { name: /^Nền/ }).click()
    expect(await back()).not.toBe(dark)
    await page.getByRole('button', { name: /^Nền/ }).click()
    expect(await back()).toBe(dark)
  })

  it('said nothing to the console and asked for nothing but itself', () => {
    expect(complaints).toEqual([])
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([])
  })
})
