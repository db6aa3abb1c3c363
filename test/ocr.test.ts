import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { recognizer } from '../src/extract/recognize.js'
import { openPictures } from '../src/extract/scan/picture-file.js'
import { normalize } from '../src/normalize/normalize.js'
import { fitting, scanOf } from './build/scan.js'
import { grayTiff } from './build/tiff.js'
import { folderWith, runIn } from './cli-run.js'
import { scoreText } from './eval/text-score.js'
import { available } from './requirements.js'

/** Real recognition: the embedded engine at work on a few pages. What comes after it is tested on stored recognitions. */

const ROOT = new URL('..', import.meta.url).pathname
const BIN = `${ROOT}bin/doichieu.js`

const HEAD = [
  'TỈNH ỦY NINH THUẬN',
  'HUYỆN ỦY THUẬN NAM',
  '*',
  'Số 35-KH/HU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Thuận Nam, ngày 12 tháng 12 năm 2022',
]
const PLAN = readFileSync(`${ROOT}fixtures/gold/text/kh-ninhthuan.txt`, 'utf8').normalize('NFC').split('\n').filter(Boolean)
const FEW = [
  'KẾ HOẠCH',
  'Các cấp ủy, tổ chức đảng tiếp tục nâng cao nhận thức của cán bộ, đảng viên về xây dựng tổ chức cơ sở đảng.',
]

/** The gray pixels of a part of a page. */
async function part(bytes: Uint8Array, left: number, top: number, width: number, height: number) {
  const { data } = await sharp(bytes)
    .extract({ left, top, width, height })
    .grayscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width, height, gray: new Uint8Array(data) }
}

/** A few lines, cut out of a page at 200 dots an inch. */
const few = async () => part((await scanOf('few', FEW, 'fair')).bytes, 200, 150, 1400, 260)

describe('a stamped page in colour', () => {
  it('is read as if there were no stamps, which are told apart', async () => {
    const { bytes, truth } = await scanOf('head', await fitting([...HEAD, ...PLAN]), 'fair', { seal: 'red', registry: 'blue' })
    const source = await extract('head.jpg', bytes)
    const clean = normalize(source)
    expect(scoreText(clean.text, truth.join('\n')).cer).toBeLessThan(1.5)
    expect(clean.text).not.toContain('CÔNG VĂN')
    const [page] = source.pages
    expect(page).toMatchObject({ number: 1, readBy: 'ocr', scan: { resolution: 200 } })
    expect(page?.scan?.engine).toMatch(/^tesseract\.js \d+\.\d+\.\d+, vie 4\.0\.0_best_int$/)
    expect(page?.scan?.noise.map(({ kind }) => kind)).toContain('seal')
    const place = source.text.indexOf('Thuận Nam, ngày')
    const word = page?.scan?.words.find(({ span }) => span[0] === place)
    // The date stands in the right half, in the upper fifth.
    expect(word?.box.x0).toBeGreaterThan(700)
    expect(word?.box.y1).toBeLessThan(450)
    expect(word?.confidence).toBeGreaterThan(0.7)
  }, 120_000)
})

describe('a mark of secrecy', () => {
  it('in red ink is told, and keeps the page out of the store', async () => {
    const { bytes } = await scanOf('few', FEW, 'fair', { secrecy: 'red' })
    const picture = await sharp(bytes).extract({ left: 200, top: 150, width: 1400, height: 420 }).png().toBuffer()
    const cwd = folderWith({ 'few.png': picture })
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') }
    const { code, out, err } = await runIn(cwd, ['normalize', 'few.png', '--format', 'txt', '--lang', 'en'], { env })
    expect(code).toBe(0)
    expect(out).toMatch(/^MẬT$/mu)
    expect(err).toContain('MẬT')
    expect(readdirSync(cwd)).toEqual(['few.png'])
  }, 120_000)
})

describe('a picture that lies otherwise', () => {
  it('is turned upright, by its own word or by what can be read', async () => {
    const { width, height, gray } = await few()
    const raw = { raw: { width, height, channels: 1 as const } }
    const upright = sharp(gray, raw)
    const over = await upright.clone().rotate(180).png().toBuffer()
    const side = await upright.clone().rotate(90).jpeg().withMetadata({ orientation: 8 }).toBuffer()
    const atOnce = recognizer()
    try {
      const turned = await extract('over.png', over, { recognizer: atOnce })
      expect(turned.pages[0]?.scan).toMatchObject({ turned: 180, width, height })
      const told = await extract('side.jpg', side, { recognizer: atOnce })
      expect(told.pages[0]?.scan).toMatchObject({ width, height })
      expect(told.pages[0]?.scan).not.toHaveProperty('turned')
      for (const { text } of [turned, told]) expect(text).toContain('nâng cao nhận thức của cán bộ, đảng viên')
    } finally {
      await atOnce.end()
    }
  }, 120_000)
})

describe('the program', () => {
  it('opens no connection while it recognizes, and writes nothing beside the picture', async () => {
    const { width, height, gray } = await few()
    const cwd = folderWith({
      'few.png': await sharp(gray, { raw: { width, height, channels: 1 } })
        .png()
        .toBuffer(),
    })
    const guard = ['--require', `${ROOT}test/build/no-network.cjs`]
    const options = { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'en' } } as const
    const run = spawnSync(process.execPath, [...guard, BIN, 'normalize', 'few.png', '--format', 'txt', '--no-cache'], options)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('KẾ HOẠCH')
    expect(readdirSync(cwd)).toEqual(['few.png'])
    // The guard would see it, in a thread too.
    const thread = "new (require('node:worker_threads').Worker)('fetch(\"http://127.0.0.1:9\")', { eval: true })"
    expect(spawnSync(process.execPath, [...guard, '-e', thread], options).stderr).toContain('NETWORK: fetch')
  }, 120_000)

  it('keeps the pages that are done when it is stopped', async () => {
    const { width, height, gray } = await few()
    // Each page is another, by one line of pixels.
    const pages = Array.from({ length: 12 }, (_, index) => ({
      width,
      height: height - index,
      gray: gray.subarray(0, (height - index) * width),
    }))
    const cwd = folderWith({ 'few.tif': grayTiff(pages, 200) })
    const cache = join(cwd, 'cache')
    const env = { PATH: process.env['PATH'], LANG: 'en', XDG_CACHE_HOME: cache }
    const entries = (): number => {
      try {
        return readdirSync(join(cache, 'doichieu')).filter((name) => name.endsWith('.json') && !name.startsWith('.')).length
      } catch {
        return 0
      }
    }
    const child = spawn(process.execPath, [BIN, 'normalize', 'few.tif', '--format', 'txt', '--jobs', '1'], { cwd, env })
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    while (entries() < 2 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    const kept = entries()
    expect(kept).toBeGreaterThanOrEqual(2)
    expect(kept).toBeLessThan(12)
    const again = spawnSync(process.execPath, [BIN, 'normalize', 'few.tif', '--format', 'txt'], { cwd, env, encoding: 'utf8' })
    expect(again.status).toBe(0)
    // Twelve pages, and the document.
    expect(entries()).toBe(13)
  }, 120_000)
})

describe.skipIf(!available('tesseract'))('the native engine', () => {
  it('reads the same page', async () => {
    const { width, height, gray } = await few()
    const bytes = await sharp(gray, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer()
    const native = recognizer({ engine: 'native' })
    const { text, pages } = await extract('few.png', bytes, { recognizer: native })
    expect(text).toContain('nâng cao nhận thức của cán bộ')
    expect(pages[0]?.scan?.engine).toMatch(/^tesseract \d+\.\d+\.\d+, vie [0-9a-f]{12}$/)
    await native.end()
  }, 60_000)

  it('reads by a model in a folder that holds nothing else', async () => {
    const packed = readFileSync(`${ROOT}node_modules/@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz`)
    const { width, height, gray } = await few()
    const bytes = await sharp(gray, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer()
    const native = recognizer({ engine: 'native', tessdata: folderWith({ 'vie.traineddata': gunzipSync(packed) }) })
    const { text } = await extract('few.png', bytes, { recognizer: native })
    expect(text).toContain('nâng cao nhận thức của cán bộ')
    await native.end()
  }, 60_000)
})

describe('pictures of several pages', () => {
  it('are decoded one by one, each as it is', async () => {
    const pages = [7, 9].map((width) => ({ width, height: 5, gray: new Uint8Array(width * 5).map((_, at) => at) }))
    const file = await openPictures('two.tif', grayTiff(pages, 300))
    expect(file.count).toBe(2)
    for (const [index, { width, gray }] of pages.entries()) {
      const picture = await file.decode(index)
      expect(picture).toMatchObject({ width, height: 5, channels: 1, resolution: 300 })
      expect([...picture.data]).toEqual([...gray])
    }
  })
})
