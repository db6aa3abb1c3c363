import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fontkit from '@pdf-lib/fontkit'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { cacheFolder } from '../src/cli/cache-folder.js'
import { openStore } from '../src/cli/store.js'
import { secrecyOf } from '../src/vietnamese/secrecy.js'
import { folderWith, runIn } from './cli-run.js'

/** What is kept from run to run, and what never is. */

const ROOT = new URL('..', import.meta.url).pathname
const FONT = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))

async function pdfOf(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  const font = await document.embedFont(FONT, { subset: true })
  const page = document.addPage([595, 842])
  lines.forEach((line, index) => page.drawText(line, { x: 80, y: 760 - 20 * index, size: 12, font }))
  return document.save()
}

const LINES = ['CHỈ THỊ', 'về việc bảo vệ rừng đầu nguồn', 'I- NHIỆM VỤ', '- Rà soát, cắm mốc ranh giới rừng đầu nguồn.']

const entries = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** Runs with a home folder of its own. */
async function withHome(lines: readonly string[], ...argv: string[]) {
  const home = folderWith({})
  const cwd = folderWith({ 'a.pdf': await pdfOf(lines) })
  const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
  const run = (...more: string[]) => runIn(cwd, ['normalize', 'a.pdf', '-f', 'txt', '--lang', 'en', ...argv, ...more], { env })
  return { cwd, run, store: join(home, 'cache/doichieu') }
}

describe('the store', () => {
  it('keeps what a PDF holds, for its owner alone, and never beside the documents', async () => {
    const { cwd, run, store } = await withHome(LINES)
    const first = await run()
    expect(first.out).toContain('bảo vệ rừng')
    const [entry = ''] = entries(store)
    expect(entries(store)).toHaveLength(1)
    expect(statSync(store).mode & 0o777).toBe(0o700)
    expect(statSync(join(store, entry)).mode & 0o777).toBe(0o600)
    expect(readdirSync(cwd)).toEqual(['a.pdf'])
    expect(await run()).toEqual(first)
  })

  it('is what the second run reads, under any name', async () => {
    const { cwd, run, store } = await withHome(LINES)
    await run()
    const [entry = ''] = entries(store)
    writeFileSync(join(cwd, 'b.pdf'), readFileSync(join(cwd, 'a.pdf')))
    const { out } = await runIn(cwd, ['parse', 'b.pdf', '-f', 'json'], { env: { XDG_CACHE_HOME: join(store, '..') } })
    expect(entries(store)).toEqual([entry])
    expect((JSON.parse(out) as { source: { path: string } }).source.path).toBe('b.pdf')
  })

  it('takes no notice of a damaged entry, and mends it', async () => {
    const { run, store } = await withHome(LINES)
    const { out } = await run()
    const file = join(store, entries(store)[0] ?? '')
    const whole = readFileSync(file, 'utf8')
    for (const damaged of [whole.slice(0, 200), whole.replace('rừng', 'rậng'), '', 'null', '{}\n{}']) {
      writeFileSync(file, damaged)
      expect((await run()).out).toBe(out)
      expect(readFileSync(file, 'utf8')).toBe(whole)
    }
  })

  it('is not there with --no-cache, nor for plain text', async () => {
    const { cwd, run, store } = await withHome(LINES, '--no-cache')
    await run()
    expect(entries(store)).toEqual([])
    writeFileSync(join(cwd, 'a.txt'), LINES.join('\n'))
    await runIn(cwd, ['normalize', 'a.txt'], { env: { XDG_CACHE_HOME: join(store, '..') } })
    expect(entries(store)).toEqual([])
  })

  it('is done without where it cannot be written', async () => {
    const { run, store } = await withHome(LINES)
    mkdirSync(join(store, '..'))
    writeFileSync(store, 'a file in its place')
    expect(await run()).toMatchObject({ code: 0, err: '' })
  })

  it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Độ mật: Mật'])(
    'never holds a document marked %s, which is said first',
    async (mark) => {
      const { run, store } = await withHome([mark, ...LINES], '--quiet')
      const { code, out, err } = await run()
      expect(code).toBe(0)
      expect(out).toContain('bảo vệ rừng')
      expect(err).toMatch(/^doichieu: a\.pdf: .*MẬT/)
      expect(entries(store)).toEqual([])
    },
  )

  it('nor is anything else written of it: no draft, no temporary file', async () => {
    const cwd = folderWith({ 'a.pdf': await pdfOf(['MẬT', ...LINES]), 'b.pdf': await pdfOf(LINES) })
    const places = folderWith({ 'home/x': '', 'tmp/x': '' })
    const run = (file: string) =>
      spawnSync(process.execPath, [`${ROOT}bin/doichieu.js`, 'normalize', file], {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: join(places, 'home'), TMPDIR: join(places, 'tmp') },
      })
    const written = (): string[] => readdirSync(places, { recursive: true }).map(String).sort()
    expect(run('a.pdf').stdout).toContain('bảo vệ rừng')
    expect([written(), readdirSync(cwd).sort()]).toEqual([
      ['home', 'home/x', 'tmp', 'tmp/x'],
      ['a.pdf', 'b.pdf'],
    ])
    // The same without the mark is kept.
    run('b.pdf')
    expect(written().filter((path) => path.endsWith('.json'))).toHaveLength(1)
  }, 30_000)

  it('gives up what was used least when all of it is too much', async () => {
    const folder = join(folderWith({}), 'store')
    const store = openStore(folder, 40_000)
    for (let n = 0; n < 20; n += 1) {
      await store.put(String(n), 'x'.repeat(3000))
      for (const name of entries(folder)) {
        const file = join(folder, name)
        if (statSync(file).mtimeMs > Date.now() - 60_000) utimesSync(file, new Date(1e9 + n * 1e6), new Date(1e9 + n * 1e6))
      }
    }
    // Another run adds up the sizes first.
    await openStore(folder, 40_000).put('last', 'x')
    const sizes = entries(folder).map((name) => statSync(join(folder, name)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000)
    expect(await store.get('19')).toBe('x'.repeat(3000))
    expect(await store.get('0')).toBeNull()
  })

  it('closes a folder that stood open', async () => {
    const folder = folderWith({})
    chmodSync(folder, 0o755)
    await openStore(folder).put('a', 1)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(await openStore(folder).get('a')).toBe(1)
  })
})

describe('its folder', () => {
  it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/doichieu'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/c' }, '/c/doichieu'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'documents' }, '/home/a/.cache/doichieu'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/doichieu'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/doichieu/Cache'],
    ['linux', {}, null],
  ])('%s %j', (platform, env, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder)
  })
})

describe('a mark of secrecy', () => {
  it.each([
    ['MẬT\nSố 1', 'MẬT'],
    ['TỈNH ỦY A                ĐẢNG CỘNG SẢN VIỆT NAM\n  “TUYỆT MẬT”             A, ngày 1 tháng 2', 'TUYỆT MẬT'],
    ['Số 1-BC/TU\tTỐI MẬT', 'TỐI MẬT'],
    ['[ MẬT ]', 'MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['MẬT\nbản sao\nTUYỆT MẬT', 'TUYỆT MẬT'],
  ])('%j', (text, degree) => {
    expect(secrecyOf(text)).toBe(degree)
  })

  it.each([
    'Bảo vệ bí mật nhà nước',
    'KẾ HOẠCH\nBẢO VỆ BÍ\nMẬT NHÀ NƯỚC',
    'BẢO VỆ BÍ\nMẬT',
    'mật độ dân số',
    'MẬT ĐỘ DÂN SỐ',
    'mật',
    'Độ mật: không',
    'Tài liệu MẬT phải được giữ kín',
    'a\n'.repeat(100) + 'MẬT',
  ])('is not %j', (text) => {
    expect(secrecyOf(text)).toBeNull()
  })
})

describe('a mark of secrecy', () => {
  it.each([
    ['ĐẢNG BỘ TỈNH\nTỐI MẬT - HỎA TỐC\nKẾ HOẠCH', 'TỐI MẬT'],
    ['ĐẢNG BỘ TỈNH\nMẬT (A)\nKẾ HOẠCH', 'MẬT'],
    ['ĐẢNG BỘ TỈNH\nM Ậ T\nKẾ HOẠCH', 'MẬT'],
    ['ĐẢNG BỘ TỈNH\nT Ố I M Ậ T\nKẾ HOẠCH', 'TỐI MẬT'],
    ['ĐẢNG BỘ TỈNH\nMẬT ĐỘ DÂN SỐ\nKẾ HOẠCH', null],
  ])('%j: %s', (text, degree) => {
    expect(secrecyOf(text)).toBe(degree)
  })
})
