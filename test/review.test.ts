import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, sayIn } from '../src/catalogue/catalogue.js'
import { illustrationsOf } from '../src/cli/illustrations.js'
import type { CleanText } from '../src/model/clean-text.js'
import type { Pictures } from '../src/model/picture.js'
import { loadMisreading } from '../src/normalize/load-misreading.js'
import { normalize } from '../src/normalize/normalize.js'
import { readCorrections } from '../src/normalize/read-corrections.js'
import { reviewHtml } from '../src/report/review/review-html.js'
import { scannedText } from './build/scanned-text.js'
import { folderWith, runIn } from './cli-run.js'
import { available } from './requirements.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FONT_SEED = readFileSync(join(ROOT, 'fixtures/seeds/nq21-font.txt'), 'utf8')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const LINES = [
  'ĐẢNG BỘ ~TĨNH|TỈNH|0.41 QUẢNG NGÃI',
  'CHỈ THỊ',
  'về tăng cường xây dựng tổ chức cơ sở đảng',
  'Các cấp ủy, tổ chức đảng lãnh đạo thực hiện ~nghiêm|nghiêm|0.7 túc',
  'Nghị quyết của Ban Chấp hành Trung ương về công tác đảng viên,',
  'báo cáo kết quả về ~tinh|tỉnh|0.35 ủy trước ngày ~3O|30|0.52 tháng 6 năm 2023.',
]
const SECOND = ['Trang thứ hai nói về việc tổ chức thực hiện Chỉ thị này.', 'Nơi nhận: các huyện ủy, thị ủy, thành ủy.']

/** What another program would find wrong with a file of corrections, going by its schema. */
function schemaFaults(value: unknown): unknown[] {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/corrections.schema.json'), 'utf8')) as object
  const validate = new Ajv.default({ strict: true, allowUnionTypes: true }).compile(schema)
  return validate(value) ? [] : (validate.errors ?? [])
}

const style = (language: Language) => ({
  say: sayIn(language),
  language,
  version: '0',
  width: 80,
  paint: null,
  details: false,
  terminal: false,
})

async function pageOf(clean: CleanText, pictures: Pictures, language: Language = 'en'): Promise<string> {
  const script = await illustrationsOf({ path: '', from: new Uint8Array() }).pageScript()
  return reviewHtml(clean, pictures, script, style(language))
}

const made = new Map<string, Promise<string>>()

/** The page of a scan, made once for all tests. */
function scanPage(pages: readonly (readonly string[])[], language: Language = 'en'): Promise<string> {
  const key = JSON.stringify([pages, language])
  const found = made.get(key) ?? freshScanPage(pages, language)
  made.set(key, found)
  return found
}

async function freshScanPage(pages: readonly (readonly string[])[], language: Language): Promise<string> {
  const { source, pictures } = scannedText(pages)
  return pageOf(normalize(source, { misreading: await loadMisreading('auto', []) }), pictures, language)
}

const text = (name: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(name))

describe('the page for proofreading', () => {
  it('is one file that asks nothing of a network and runs nothing but its own script', async () => {
    const html = await scanPage([LINES])
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /)
    expect(policy).not.toContain('unsafe')
    expect(html.match(/(?:src|href)\s*=\s*"[^"]*"/g)).toBeNull()
    expect(html).toContain('data:image/webp;base64,')
  })

  it('cannot be broken out of by the words of a document', async () => {
    const { source, pictures } = scannedText([['</script><script>alert(1)</script> <img src=x>']])
    const html = await pageOf(normalize({ ...source, path: '"><b>.pdf' }), pictures)
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img src=x')
    expect(html).not.toContain('"><b>')
  })

  it('is written for each document of a folder, and nothing else is', async () => {
    const folder = folderWith({ 'in/a.txt': FONT_SEED, 'in/b.txt': 'Một dòng' })
    const { code, out } = await runIn(folder, ['normalize', 'in', '--review', 'pages', '--jobs', '2'])
    expect([code, out]).toEqual([0, ''])
    expect(readFileSync(join(folder, 'pages/a.html'), 'utf8')).toContain('lang="vi"')
    expect(readFileSync(join(folder, 'pages/b.html'), 'utf8')).toContain('dòng')
    // The pages of one run are no documents of the next.
    const again = await runIn(folder, ['normalize', '.', '--review', 'pages', '--force'])
    expect([again.code, readdirSync(join(folder, 'pages'))]).toEqual([0, ['a.html', 'b.html']])
  })

  it('is the same to the byte for the same document', async () => {
    expect(await freshScanPage([LINES], 'en')).toBe(await freshScanPage([LINES], 'en'))
  })

  it('stays small with 35 scanned pages, be they as noisy as can be', async () => {
    const { source } = scannedText(
      Array.from({ length: 35 }, () => LINES),
      'none',
    )
    const html = await pageOf(normalize(source), (page) => {
      const bytes = page > 3 ? new Uint8Array(0) : randomBytes(1240 * 1754)
      return Promise.resolve(page > 3 ? null : { bytes, type: 'gray', width: 1240, height: 1754 })
    })
    const pictures = [...html.matchAll(/<script type="text\/plain" id="picture-\d+">([^<]*)</g)].map(([, url = '']) => url.length)
    expect(pictures).toHaveLength(3)
    expect(html.length + 32 * Math.max(...pictures)).toBeLessThan(15e6)
  })
})

describe.runIf(available('chromium'))('the page for proofreading in Chromium', () => {
  let browser: Browser
  const complaints: string[] = []
  const requests: string[] = []

  beforeAll(async () => {
    const path = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim()
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
  })

  async function opened(html: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const folder = folderWith({ 'review.html': html })
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => requests.push(request.url().slice(0, 30)))
    await page.goto(pathToFileURL(join(folder, 'review.html')).href)
    return page
  }

  const wordsOf = (page: Page, words: string) => page.locator('.body .word', { hasText: new RegExp(`^${words}$`, 'u') })
  const entries = (page: Page) => page.locator('.entries li')

  /** The file that the page hands to the browser. */
  async function saved(page: Page): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Save|Lưu/ }).click()])
    return readFileSync(await download.path(), 'utf8')
  }

  it('shows the word that is clicked on in the scan, enlarged, with a box around it', async () => {
    const page = await opened(await scanPage([LINES, SECOND]))
    await wordsOf(page, 'nghiêm').click()
    const box = page.locator('.box')
    expect(await box.count()).toBe(1)
    const view = await page.locator('.view').boundingBox()
    const [stage, place] = [await page.locator('.stage').boundingBox(), await box.boundingBox()]
    if (view === null || stage === null || place === null) throw new Error('nothing shows')
    expect(stage.width).toBeGreaterThan(view.width * 1.5)
    expect(place.x).toBeGreaterThan(view.x)
    expect(place.y + place.height).toBeLessThan(view.y + view.height)
    // The word stands in the fourth line; the picture has 1240 pixels across and 120 of margin.
    expect((place.y + place.height / 2 - stage.y) / stage.height).toBeCloseTo((120 + 3 * 44 + 19) / 1754, 2)
    expect(await page.evaluate("document.querySelector('.stage img').naturalWidth")).toBeGreaterThan(1000)
  })

  it('shows where seals and stamps are', async () => {
    const { source, pictures } = scannedText([LINES])
    const [first] = source.pages
    if (first?.scan === undefined) throw new Error('no scan')
    const noise = [{ kind: 'seal', box: { x0: 620, y0: 877, x1: 868, y1: 1052 } }] as const
    const page = await opened(
      await pageOf(normalize({ ...source, pages: [{ ...first, scan: { ...first.scan, noise } }] }), pictures),
    )
    const seal = page.locator('.noise', { hasText: 'seal' })
    const [stage, box] = [await page.locator('.stage').boundingBox(), await seal.boundingBox()]
    if (stage === null || box === null) throw new Error('nothing shows')
    expect((box.x - stage.x) / stage.width).toBeCloseTo(0.5, 2)
    expect((box.y - stage.y) / stage.height).toBeCloseTo(0.5, 2)
  })

  it('shows the word of which the picture is clicked on', async () => {
    const page = await opened(await scanPage([LINES, SECOND]))
    const stage = await page.locator('.stage').boundingBox()
    if (stage === null) throw new Error('nothing shows')
    await page.mouse.click(stage.x + (160 / 1240) * stage.width, stage.y + ((120 + 44 + 19) / 1754) * stage.height)
    expect(await page.locator('.word.current').innerText()).toBe('CHỈ')
  })

  it('marks words by how sure the engine was, and lists what is in doubt', async () => {
    const page = await opened(await scanPage([LINES]))
    expect(await wordsOf(page, 'nghiêm').getAttribute('class')).toContain('doubtful')
    expect(await page.locator('.word.very-doubtful').count()).toBeGreaterThan(0)
    expect(await page.locator('.word', { hasText: 'Chấp' }).getAttribute('class')).toBe('word')
    const all = await entries(page).count()
    expect(all).toBeGreaterThan(2)
    await page.getByLabel('Confidence').selectOption('60')
    expect(await entries(page).count()).toBeLessThan(all)
  })

  it('offers what may be meant, by the mouse and by the keyboard, and a word decided on is in doubt no longer', async () => {
    const { source, pictures } = scannedText([LINES])
    const at = (word: string): [number, number] => [source.text.indexOf(word), source.text.indexOf(word) + word.length]
    const misread = (texts: string[], word: string) => ({
      reason: 'neighbours' as const,
      clean: at(word),
      word,
      suggestions: texts.map((suggestion) => ({ text: suggestion, confidence: 0.5 })),
      confidence: 0.7,
      page: 1,
    })
    const clean = { ...normalize(source), doubts: [misread(['TỈNH', 'TÌNH'], 'TĨNH'), misread(['tỉnh'], 'tinh')] }
    const moved = clean.doubts.map((doubt) => {
      const from = clean.text.indexOf(doubt.word)
      return { ...doubt, clean: [from, from + doubt.word.length] as const }
    })
    const page = await opened(await pageOf({ ...clean, doubts: moved }, pictures))
    await page.getByLabel('Kind').selectOption('doubt')
    expect(await entries(page).count()).toBe(2)
    await page.locator('h1').click()
    await page.keyboard.press('n')
    expect(await page.locator('.card').innerText()).toContain('Its neighbours usually go with another word.')
    expect(await page.getByRole('button', { name: 'Refuse', exact: true }).count()).toBe(0)
    await page.keyboard.press('1')
    expect(await page.locator('.word.current').innerText()).toBe('TỈNH')
    await page.keyboard.press('n')
    await page.getByRole('button', { name: /^tỉnh/u }).click()
    const read = readCorrections(JSON.parse(await saved(page)))
    if ('fault' in read) throw new Error(JSON.stringify(read.fault))
    const { corrections } = read.corrections
    const again = normalize({ ...source, corrections }, { misreading: await loadMisreading('auto', []) })
    expect(again.text).toContain('ĐẢNG BỘ TỈNH')
    expect(again.text).toContain('kết quả về tỉnh ủy')
    expect(again.doubts?.filter(({ word }) => /^(?:TỈNH|tỉnh)$/u.test(word))).toEqual([])
  })

  it('leaves out the words that are chosen together, until that is taken back', async () => {
    const page = await opened(await scanPage([['Chi bộ EEn n Wê.ns lãnh đạo toàn diện các mặt']]))
    await wordsOf(page, 'EEn').click()
    await wordsOf(page, 'Wê.ns').click({ modifiers: ['Shift'] })
    expect(await page.locator('.card').innerText()).toContain('3 words chosen')
    await page.keyboard.press('d')
    expect(await page.locator('.word.gone').allInnerTexts()).toEqual(['EEn', 'n', 'Wê.ns'])
    await wordsOf(page, 'n').click()
    await page.keyboard.press('u')
    expect(await page.locator('.word.gone').allInnerTexts()).toEqual(['EEn', 'Wê.ns'])
    const read = readCorrections(JSON.parse(await saved(page)))
    if ('fault' in read) throw new Error(JSON.stringify(read.fault))
    const { source } = scannedText([['Chi bộ EEn n Wê.ns lãnh đạo toàn diện các mặt']])
    expect(normalize({ ...source, corrections: read.corrections.corrections }).text).toContain('Chi bộ n lãnh đạo')
  })

  it('gives back what was left out as no part of the text', async () => {
    const rows = Array.from({ length: 14 }, () => 'Một đoạn văn dài vừa phải của trang này nói về công tác đảng.')
    const { source, pictures } = scannedText([rows.concat('1'), rows.concat('2')])
    const clean = normalize(source)
    expect(clean.text).not.toMatch(/\b2\b/)
    const page = await opened(await pageOf(clean, pictures))
    await page.getByLabel('Kind').selectOption('deletion')
    await page.locator('h1').click()
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await page.locator('.card .change').innerText()).toBe('2 → ∅')
    expect(await page.locator('.box').count()).toBe(1)
    expect(await page.getByLabel('Type this word anew').count()).toBe(0)
    await page.keyboard.press('r')
    const read = readCorrections(JSON.parse(await saved(page)))
    if ('fault' in read) throw new Error(JSON.stringify(read.fault))
    expect(normalize({ ...source, corrections: read.corrections.corrections }).text).toMatch(/\b2\b/)
  })

  it('goes from page to page, and to the page of what is chosen', async () => {
    const page = await opened(await scanPage([LINES, [...SECOND, '~ab|áb|0.2 cuối']]))
    expect(await page.locator('.stage img').getAttribute('alt')).toBe('Scan of page 1')
    await page.getByRole('button', { name: 'Next page' }).click()
    await expect.poll(() => page.locator('.body').innerText()).toContain('Trang thứ hai')
    expect(await page.locator('.stage img').getAttribute('alt')).toBe('Scan of page 2')
    await entries(page).first().locator('button').click()
    await expect.poll(() => page.locator('.body').innerText()).toContain('CHỈ THỊ')
  })

  it('refuses, accepts and types by the keyboard, saves, and the next run follows', async () => {
    const folder = folderWith({ 'nq.txt': FONT_SEED })
    const made = await runIn(folder, ['normalize', 'nq.txt', '--review', 'review.html', '--lang', 'en'])
    expect(made).toMatchObject({ code: 0, out: '' })
    const page = await opened(readFileSync(join(folder, 'review.html'), 'utf8'))
    await page.getByLabel('Your name').fill('Nguyễn Thị Lan')
    await page.getByLabel('Kind').selectOption('repair')
    await page.locator('h1').click()
    await page.keyboard.press('n')
    const [first] = await page.locator('.card .change ins').allInnerTexts()
    await page.keyboard.press('r')
    await page.keyboard.press('n')
    await page.keyboard.press('a')
    await page.keyboard.press('n')
    await page.keyboard.press('e')
    await page.keyboard.type('HIỆU ĐÍNH')
    await page.keyboard.press('Enter')
    expect(await page.locator('.list .count').innerText()).toMatch(/3 of \d+ decided/)
    expect(await page.locator('.word.current').innerText()).toBe('HIỆU ĐÍNH')
    const file = await saved(page)
    expect(schemaFaults(JSON.parse(file))).toEqual([])
    const read = readCorrections(JSON.parse(file))
    if ('fault' in read) throw new Error(JSON.stringify(read.fault))
    expect(read.corrections.corrections.map(({ decision, who }) => [decision, who])).toEqual([
      ['refuse', 'Nguyễn Thị Lan'],
      ['accept', 'Nguyễn Thị Lan'],
      ['replace', 'Nguyễn Thị Lan'],
    ])

    writeFileSync(join(folder, 'nq.corrections.json'), file)
    const plain = await runIn(folder, ['normalize', 'nq.txt', '--format', 'json'])
    const next = await runIn(folder, ['normalize', 'nq.txt', '--format', 'json', '--corrections', 'nq.corrections.json'])
    const before = JSON.parse(plain.out) as { text: string; repairs: unknown[] }
    const after = JSON.parse(next.out) as { text: string; repairs: { decidedBy: { decision: string } | null }[] }
    expect(next.err).toBe('')
    expect(first).toBe('cường')
    expect(before.text).toContain('về tăng cường')
    expect(after.text).toContain('về tăng cƣờng')
    expect(after.text).toContain('HIỆU ĐÍNH')
    expect(after.repairs.length).toBe(before.repairs.length - 1)
    expect(after.repairs.flatMap(({ decidedBy }) => decidedBy?.decision ?? [])).toEqual(['accept', 'replace'])

    // What was decided is there when the page is made anew, and can be taken back.
    const again = await runIn(folder, [
      'normalize',
      'nq.txt',
      '--review',
      'again.html',
      '--corrections',
      'nq.corrections.json',
      '--lang',
      'en',
    ])
    expect(again.code).toBe(0)
    const second = await opened(readFileSync(join(folder, 'again.html'), 'utf8'))
    await second.getByLabel('State').selectOption('decided')
    expect(await entries(second).count()).toBe(3)
    await entries(second).first().locator('button').click()
    await second.keyboard.press('u')
    expect(await entries(second).count()).toBe(2)
  })

  it('decides on all places that have the same change at once', async () => {
    const { pictures } = scannedText([])
    const clean = normalize(await (await import('../src/extract/extract.js')).extract('nq.txt', await text(FONT_SEED)))
    const page = await opened(await pageOf(clean, pictures))
    await page.keyboard.press('n')
    await page.getByRole('button', { name: 'Refuse all' }).click()
    expect(await page.locator('.list .count').innerText()).toContain('305 of')
    expect(await page.locator('.body').innerText()).toContain('tăng cƣờng')
    const { corrections } = JSON.parse(await saved(page)) as { corrections: unknown[] }
    expect(corrections).toHaveLength(305)
  })

  it('takes over a file that was saved, and refuses one for another document', async () => {
    const html = await scanPage([LINES])
    const page = await opened(html)
    await wordsOf(page, 'nghiêm').click()
    await page.getByLabel('Type this word anew').fill('NGHIÊM')
    await page.keyboard.press('Enter')
    const file = await saved(page)
    const other = await opened(html)
    await other.locator('#earlier').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await expect.poll(() => other.locator('.body').innerText()).toContain('NGHIÊM')
    const wrong = file.replace(/"sha256": "c/, '"sha256": "d')
    await other.locator('#earlier').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(wrong) })
    await expect.poll(() => other.locator('.told').innerText()).toContain('another document')
  })

  it.each([
    [1440, 'light'],
    [1440, 'dark'],
    [900, 'light'],
    [390, 'light'],
  ] as const)('has nothing that axe finds serious, %d pixels wide, %s', async (width, colorScheme) => {
    const page = await opened(await scanPage([LINES, SECOND], 'vi'), { viewport: { width, height: 900 }, colorScheme })
    await page.keyboard.press('n')
    await page.keyboard.press('a')
    await page.keyboard.press('n')
    const found = (await page.evaluate(`${AXE}; axe.run()`)) as {
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
    }
    const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary)]),
    ).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  it('prints the text and the list without the controls', async () => {
    const page = await opened(await scanPage([LINES]))
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Save corrections' }).isVisible()).toBe(false)
    expect(await page.locator('.body').isVisible()).toBe(true)
    expect(await page.locator('.entries').isVisible()).toBe(true)
  })

  it('said nothing to the console and asked for nothing but itself', () => {
    expect(complaints).toEqual([])
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([])
  })
})
