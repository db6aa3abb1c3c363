import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { progressLine } from '../src/cli/progress.js'
import { storedPages } from '../src/cli/stored-pages.js'
import { sayIn } from '../src/catalogue/catalogue.js'
import type { RunningEngine } from '../src/extract/engine.js'
import { linesOf } from '../src/extract/engines/native.js'
import { extract } from '../src/extract/extract.js'
import { openPagePictures } from '../src/extract/pictures.js'
import type { Recognizer } from '../src/extract/recognize.js'
import { coloursOf } from '../src/extract/scan/ink.js'
import { pictureFormat } from '../src/extract/scan/formats.js'
import { openPictures } from '../src/extract/scan/picture-file.js'
import { pictureOf } from '../src/extract/scan/picture.js'
import { prepare } from '../src/extract/scan/prepare.js'
import { readPicture } from '../src/extract/scan/read-picture.js'
import { turnedPixels } from '../src/extract/scan/turn.js'
import type { Box, RecognizedLine, Recognition } from '../src/model/scan.js'
import { folderWith, runIn } from './cli-run.js'

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } })

describe('pictures', () => {
  it('are told by their first bytes, not by their names', async () => {
    const page = blank(40, 30)
    expect(pictureFormat(await page.clone().png().toBuffer())).toBe('PNG')
    expect(pictureFormat(await page.clone().jpeg().toBuffer())).toBe('JPEG')
    expect(pictureFormat(await page.clone().tiff().toBuffer())).toBe('TIFF')
    expect(pictureFormat(await page.clone().webp().toBuffer())).toBe('WebP')
    const others = [await page.clone().gif().toBuffer(), new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')]
    for (const bytes of others) {
      expect(pictureFormat(bytes)).toBeUndefined()
      const read = await extract('page.png', bytes).catch((error: unknown) => error)
      expect(read).not.toHaveProperty('pages.0.scan')
    }
  })

  it('of absurd size are refused by what their head says, in one sentence', async () => {
    // A head that says 60,000 × 60,000 pixels, with the right checksum, and nothing behind it but the data of a small one.
    const bytes = await blank(60, 60).png().toBuffer()
    bytes.writeUInt32BE(60_000, 16)
    bytes.writeUInt32BE(60_000, 20)
    bytes.writeUInt32BE(crc(bytes.subarray(12, 29)), 29)
    const cwd = folderWith({ 'huge.png': bytes })
    const before = process.memoryUsage().rss
    const english = await runIn(cwd, ['normalize', 'huge.png', '--lang', 'en', '--no-cache'])
    const vietnamese = await runIn(cwd, ['normalize', 'huge.png', '--no-cache'])
    expect(english).toMatchObject({ code: 3, out: '' })
    expect(english.err).toMatch(/^doichieu: huge\.png: the picture is 60000 × 60000 pixels, [^\n]+\n$/)
    expect(vietnamese.err).toMatch(/^doichieu: huge\.png: ảnh 60000 × 60000 điểm, [^\n]+\n$/)
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6)
  })

  it('that are cut off say so', async () => {
    const bytes = await blank(400, 400).jpeg().toBuffer()
    await expect(extract('cut.jpg', bytes.subarray(0, bytes.length >> 1))).rejects.toMatchObject({ reason: 'truncated' })
  })

  it('are not recognized against the will of the user', async () => {
    const cwd = folderWith({ 'page.png': await blank(400, 400).png().toBuffer() })
    const { code, err } = await runIn(cwd, ['normalize', 'page.png', '--ocr', 'never', '--lang', 'en'])
    expect(code).toBe(3)
    expect(err).toContain('--ocr never')
  })

  it('with transparent paper are white, and gray where they have no colour', async () => {
    const bytes = await sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer()
    const picture = await (await openPictures('page.png', bytes)).decode(0)
    expect(picture.channels).toBe(1)
    expect(new Set(picture.data)).toEqual(new Set([255]))
  })

  it('are shown upright, as they were read', async () => {
    const { pictures, close } = await openPagePictures('page.png', await blank(40, 30).png().toBuffer())
    expect(await pictures(1)).toMatchObject({ width: 40, height: 30 })
    expect(await pictures(1, 90)).toMatchObject({ width: 30, height: 40 })
    await close()
  })

  it('turn by quarters', () => {
    const data = new Uint8Array([1, 2, 3, 4, 5, 6])
    const turned = (turn: 90 | 180 | 270) => [...turnedPixels({ width: 3, height: 2, channels: 1, data }, turn).data]
    expect(turned(90)).toEqual([4, 1, 5, 2, 6, 3])
    expect(turned(180)).toEqual([6, 5, 4, 3, 2, 1])
    expect(turned(270)).toEqual([3, 6, 2, 5, 1, 4])
  })
})

/** CRC-32 as PNG has it. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A sheet of paper with rectangles of colour on it, at 200 dots an inch. */
function sheet(width: number, height: number, marks: readonly (readonly [box: Box, colour: readonly number[]])[]) {
  const data = new Uint8Array(width * height * 3).fill(245)
  for (const [{ x0, y0, x1, y1 }, colour] of marks)
    for (let y = y0; y < y1; y += 1)
      for (let x = x0; x < x1; x += 1)
        data.set(
          colour.map((value, channel) => (value * (data[(y * width + x) * 3 + channel] ?? 0)) / 245),
          (y * width + x) * 3,
        )
  return pictureOf(3, data, { width, height }, 200)
}

const RED = [220, 60, 70]
const BLUE = [70, 80, 200]
const BLACK = [25, 25, 25]

describe('coloured ink', () => {
  it('is found with its colour and place, and black print is none', () => {
    const page = sheet(900, 700, [
      [{ x0: 40, y0: 40, x1: 800, y1: 60 }, BLACK],
      [{ x0: 100, y0: 100, x1: 260, y1: 260 }, RED],
      [{ x0: 500, y0: 300, x1: 700, y1: 360 }, BLUE],
    ])
    const { ink } = coloursOf(page)
    expect(ink.map(({ colour }) => colour)).toEqual(['red', 'blue'])
    expect(ink[0]?.box.x0).toBeGreaterThanOrEqual(90)
    expect(ink[0]?.box.x1).toBeLessThanOrEqual(272)
  })

  it('is gone from the page that is read, and letters below it stay', () => {
    const page = sheet(900, 700, [
      [{ x0: 40, y0: 150, x1: 800, y1: 170 }, BLACK],
      [{ x0: 100, y0: 100, x1: 260, y1: 260 }, RED],
    ])
    const { gray } = prepare(page).page
    expect(gray[200 * 900 + 150]).toBeGreaterThan(235)
    expect(gray[160 * 900 + 150]).toBeLessThan(60)
    expect(gray[160 * 900 + 600]).toBeLessThan(60)
  })
})

describe('a stamp on a page of two tones', () => {
  const [width, height] = [1000, 900]
  /** Draws on white paper at 200 dots an inch: a seal, a registry's frame that lies askew, bars in place of letters across both. */
  const page = (...shapes: ('seal' | 'frame' | 'text')[]) => {
    const gray = new Uint8Array(width * height).fill(255)
    const put = (x: number, y: number): void => void (gray[Math.round(y) * width + Math.round(x)] = 0)
    const ring = (radius: number, thick: number): void => {
      for (let y = -radius - 9; y <= radius + 9; y += 1)
        for (let x = -radius - 9; x <= radius + 9; x += 1)
          if (Math.abs(Math.hypot(x, y) - radius) <= thick / 2) put(700 + x, 600 + y)
    }
    const bar = (x0: number, y0: number, x1: number, y1: number): void => {
      for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) put(x, y)
    }
    if (shapes.includes('seal')) {
      ring(140, 6)
      ring(90, 3)
      bar(670, 570, 730, 630)
    }
    if (shapes.includes('frame'))
      for (let along = 0; along <= 400; along += 1)
        for (let thick = 0; thick < 4; thick += 1) {
          put(100 + along, 100 + thick + along * 0.03)
          put(100 + along, 260 + thick + along * 0.03)
          if (along <= 160) for (const x of [100, 500]) put(x + thick - along * 0.03, 100 + along + (x - 100) * 0.03)
        }
    if (shapes.includes('text')) {
      for (let x = 500; x < 900; x += 24) bar(x, 500, x + 6, 530)
      for (let x = 120; x < 480; x += 24) bar(x, 250, x + 6, 290)
    }
    const picture = pictureOf(1, gray, { width, height }, 200)
    return { printed: gray, read: prepare(picture).page.gray }
  }
  const ink = (gray: Uint8Array): number => gray.filter((value) => value < 128).length

  it('loses its rings, its star and its frame', () => {
    for (const shape of ['seal', 'frame'] as const) {
      const { printed, read } = page(shape)
      expect(ink(read)).toBeLessThan(0.04 * ink(printed))
    }
  })

  it('leaves letters that it crosses', () => {
    const { printed } = page('text')
    const { read } = page('seal', 'frame', 'text')
    const kept = printed.filter((value, at) => value < 128 && (read[at] ?? 255) < 128).length
    expect(kept).toBeGreaterThan(0.9 * ink(printed))
    expect(ink(read)).toBeLessThan(1.15 * ink(printed))
  })

  it('is none where there is but text', () => {
    const { printed, read } = page('text')
    expect(Buffer.compare(read, printed)).toBe(0)
  })
})

describe('a number that is written in by hand', () => {
  it('stays on the page that is read: it is a part of the text', () => {
    const page = sheet(900, 700, [
      [{ x0: 40, y0: 150, x1: 200, y1: 170 }, BLACK],
      [{ x0: 210, y0: 140, x1: 290, y1: 180 }, BLUE],
    ])
    const { page: read, ink } = prepare(page)
    expect(ink.map(({ colour }) => colour)).toEqual(['blue'])
    expect(read.gray[160 * 900 + 250]).toBeLessThan(120)
  })
})

const words = (text: string, box: Box, confidence = 0.95): RecognizedLine => ({
  box,
  words: text
    .split(' ')
    .map((word, index) => ({ text: word, confidence, box: { ...box, x0: box.x0 + index * 20, x1: box.x0 + index * 20 + 18 } })),
})
const ROW: Box = { x0: 10, y0: 10, x1: 400, y1: 30 }

describe('a mark of secrecy in red', () => {
  it('is read for itself, since the page is read without its ink', async () => {
    const page = sheet(900, 1200, [[{ x0: 100, y0: 100, x1: 260, y1: 150 }, RED]])
    const engine: RunningEngine = {
      read: ({ width }) =>
        Promise.resolve(
          width === 900 ? [words('Kế hoạch của Huyện ủy', ROW)] : [words('TỐI MẬT', { x0: 30, y0: 30, x1: 115, y1: 55 })],
        ),
      end: () => Promise.resolve(),
    }
    const { lines } = await readPicture(page, engine)
    expect(lines.map((line) => line.words.map(({ text }) => text).join(' '))).toEqual(['Kế hoạch của Huyện ủy', 'TỐI MẬT'])
    expect(lines[1]?.box.x0).toBeGreaterThan(95)
  })

  it('and what a registry stamps is no text of the document', async () => {
    const page = sheet(900, 1200, [[{ x0: 100, y0: 100, x1: 460, y1: 190 }, BLUE]])
    const stamped = [
      words('CÔNG VĂN ĐẾN', { x0: 5, y0: 5, x1: 90, y1: 30 }),
      words('Số: 4127', { x0: 5, y0: 35, x1: 90, y1: 60 }),
    ]
    const engine: RunningEngine = {
      read: ({ width }) => Promise.resolve(width === 900 ? [words('Kế hoạch của Huyện ủy', ROW)] : stamped),
      end: () => Promise.resolve(),
    }
    const { lines, ink } = await readPicture(page, engine)
    expect(lines).toHaveLength(1)
    expect(ink[0]?.lines).toHaveLength(2)
  })
})

/** A recognizer that recognizes nothing real: each page says what it is told to. */
function standIn(texts: readonly string[], done: number[]): Recognizer {
  return {
    pagesAtOnce: 1,
    id: () => Promise.resolve('stand-in 1'),
    begin: () => (picture, number) => {
      done.push(number)
      return Promise.resolve({
        engine: 'stand-in',
        image: picture.sha256,
        width: 10,
        height: 10,
        resolution: null,
        ink: [],
        lines: [words(texts[number - 1] ?? '', ROW)],
      })
    },
    end: () => Promise.resolve(),
  }
}

const picture = (value: number) => pictureOf(1, new Uint8Array([value]), { width: 1, height: 1 }, null)

/** A store in memory. */
function memory() {
  const kept = new Map<string, unknown>()
  return {
    kept,
    get: (key: string) => Promise.resolve(kept.get(key) ?? null),
    put: (key: string, value: unknown) => {
      kept.set(key, value)
      return Promise.resolve()
    },
  }
}

describe('recognized pages', () => {
  const run = async (texts: readonly string[], order: readonly number[], store = memory()) => {
    const done: number[] = []
    const told: number[] = []
    const recognize = storedPages(standIn(texts, done), store, new Set(), ({ done: pages }) => told.push(pages)).begin(
      'scan.tif',
      texts.map((_, index) => index + 1),
    )
    const found: Recognition[] = []
    for (const number of order) found.push(await recognize(picture(number), number))
    return { done, told, found, kept: store.kept.size, store }
  }

  it('are kept, and not recognized again', async () => {
    const first = await run(['KẾ HOẠCH', 'hai', 'ba'], [1, 2, 3])
    expect(first).toMatchObject({ done: [1, 2, 3], kept: 3, told: [0, 1, 1, 1] })
    const second = await run(['KẾ HOẠCH', 'hai', 'ba'], [1, 2, 3], first.store)
    expect(second.done).toEqual([])
    expect(second.found).toEqual(first.found)
  })

  it('wait until the first is known to bear no mark of secrecy', async () => {
    expect(await run(['KẾ HOẠCH', 'hai', 'ba'], [2, 3])).toMatchObject({ kept: 0 })
    expect(await run(['KẾ HOẠCH', 'hai', 'ba'], [2, 3, 1])).toMatchObject({ kept: 3 })
    for (const mark of ['MẬT', 'TỐI MẬT', 'MÂT', 'TUYET MAT'])
      expect(await run([`KẾ HOẠCH ${mark}`, 'hai', 'ba'], [2, 1, 3])).toMatchObject({ kept: 0 })
    expect(await run(['BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'hai'], [1, 2])).toMatchObject({ kept: 2 })
  })
})

describe('progress', () => {
  const line = (isTerminal: boolean) => {
    let written = ''
    const stream = { write: (text: string) => (written += text), isTerminal, columns: 80 }
    const io = { cwd: '/', env: {}, readStdin: () => Promise.resolve(new Uint8Array()), stdout: stream, stderr: stream }
    let clock = 0
    const progress = progressLine(io, sayIn('en'), false, () => clock)
    for (const [added, done] of [
      [10, 0],
      [0, 1],
      [0, 1],
      [0, 1],
    ] as const) {
      progress.tell({ added, done, kept: 0 })
      clock += 4000
    }
    return { written: () => written, around: progress.around(io) }
  }

  it('tells the pages done and left, and the time to go', () => {
    // Two pages took 8 seconds.
    expect(line(true).written()).toContain('Recognizing text: 3 of 10 pages, 7 left, 0 min 28 s to go')
  })

  it('goes before anything else is written, and is silent in a pipe', () => {
    const { around, written } = line(true)
    around.stdout.write('result\n')
    expect(written()).toMatch(/\r\u001B\[Kresult\n$/)
    expect(line(false).written()).toBe('')
  })
})

describe('engines', () => {
  it('say so when their model is missing, before anything is read', async () => {
    const cwd = folderWith({ 'none/readme.txt': 'no model' })
    const { code, err } = await runIn(cwd, ['normalize', 'page.png', '--tessdata', 'none', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toMatch(/none there is no model .*vie\.traineddata/)
    expect((await runIn(cwd, ['normalize', 'page.png', '--ocr-engine', 'abbyy', '--lang', 'en'])).err).toContain(
      'embedded, native',
    )
  })

  it.each(['this is no model', '\x18\0\0\0 and no more'])('do not start with a broken model: %j', async (model) => {
    const cwd = folderWith({ 'vie.traineddata': model, 'page.png': await blank(400, 300).png().toBuffer() })
    const { code, err } = await runIn(cwd, ['normalize', 'page.png', '--tessdata', '.', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('vie.traineddata')
  })

  it('give lines and words of the table that native tesseract prints', () => {
    const table = [
      'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
      '4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t',
      '5\t1\t1\t1\t1\t1\t10\t20\t90\t30\t96.4\tKẾ',
      '5\t1\t1\t1\t1\t2\t110\t20\t200\t30\t41.23\tHOẠCH',
      '4\t1\t1\t1\t2\t0\t10\t60\t300\t30\t-1\t',
      '5\t1\t1\t1\t2\t1\t10\t60\t90\t30\t95\t ',
    ].join('\n')
    expect(linesOf(table)).toEqual([
      {
        box: { x0: 10, y0: 20, x1: 310, y1: 50 },
        words: [
          { text: 'KẾ', confidence: 0.964, box: { x0: 10, y0: 20, x1: 100, y1: 50 } },
          { text: 'HOẠCH', confidence: 0.412, box: { x0: 110, y0: 20, x1: 310, y1: 50 } },
        ],
      },
    ])
  })
})
