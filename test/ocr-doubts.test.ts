import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { storedPages } from '../src/cli/stored-pages.js'
import type { RunningEngine } from '../src/extract/engine.js'
import { extract } from '../src/extract/extract.js'
import type { Recognizer } from '../src/extract/recognize.js'
import { isCutPicture } from '../src/extract/scan/cut-pictures.js'
import { framesOn, readFramed } from '../src/extract/scan/framed-marks.js'
import { openPictures } from '../src/extract/scan/picture-file.js'
import { type Picture, pictureOf } from '../src/extract/scan/picture.js'
import { mayBeSecret } from '../src/extract/scan/secret.js'
import type { Box, Ink, RecognizedLine, Recognition } from '../src/model/scan.js'
import { normalize } from '../src/normalize/normalize.js'
import { documentRow } from '../src/report/register.js'
import { parse } from '../src/parse/parse.js'
import { sayIn } from '../src/catalogue/catalogue.js'
import { folderWith, runIn } from './cli-run.js'

/** What a scan does not show plainly: stamps that nobody could read, pages that are lost in part or hold no words. The engine is a stand-in. */

const ROW: Box = { x0: 200, y0: 200, x1: 800, y1: 230 }
const line = (text: string, confidence = 0.95, box: Box = ROW): RecognizedLine => ({
  box,
  words: text
    .split(' ')
    .map((word, index) => ({ text: word, confidence, box: { ...box, x0: box.x0 + index * 60, x1: box.x0 + index * 60 + 50 } })),
})
const page = (lines: readonly RecognizedLine[], more: Partial<Recognition> = {}): Recognition => ({
  engine: 'stand-in',
  image: '0',
  width: 1654,
  height: 2339,
  resolution: 200,
  lines,
  ink: [],
  ...more,
})
const TEXT = 'Các cấp ủy tiếp tục nâng cao nhận thức của cán bộ'
const NOISE = 'wk jq zzt rrw qpx bbd kkw ttz fjq xxw'

/** A recognizer that says what it is told to, a line a page. */
const standIn = (lines: readonly RecognizedLine[]): Recognizer => ({
  pagesAtOnce: 1,
  id: () => Promise.resolve('stand-in'),
  begin: () => (picture, number) => {
    const read = lines[number - 1]
    const { width, height, sha256 } = picture
    return Promise.resolve(page(read === undefined ? [] : [read], { image: sha256, width, height }))
  },
  end: () => Promise.resolve(),
})

/** A gray page at 200 dots an inch with frames drawn on it, and lines across them. */
function framed(frames: readonly Box[], lines: readonly Box[] = []): Picture {
  const [width, height] = [1654, 2339]
  const data = new Uint8Array(width * height).fill(255)
  const fill = ({ x0, y0, x1, y1 }: Box): void => {
    for (let y = y0; y < y1; y += 1) data.fill(0, y * width + x0, y * width + x1)
  }
  for (const { x0, y0, x1, y1 } of frames) {
    fill({ x0, y0, x1, y1: y0 + 5 })
    fill({ x0, y0: y1 - 5, x1, y1 })
    fill({ x0, y0, x1: x0 + 5, y1 })
    fill({ x0: x1 - 5, y0, x1, y1 })
  }
  for (const each of lines) fill(each)
  return pictureOf(1, data, { width, height }, 200)
}
const STAMP: Box = { x0: 300, y0: 360, x1: 500, y1: 450 }

describe('a stamp that may be a mark of secrecy', () => {
  it('is supposed where the mark was read in part or with wrong signs', () => {
    for (const mark of ['MẬT', 'MÂT', 'M ẬT', 'TỐI MẠT', 'TUYỆTMẬT', '[MẬ1]']) expect(mayBeSecret(page([line(mark)]))).toBe(true)
    expect(mayBeSecret(page([line('thực hiện MẬT Nghị quyết')]))).toBe(true)
  })

  it('is not where the word is a part of the text', () => {
    const wrapped = [line('CÔNG TÁC BẢO VỆ BÍ'), line('MẬT NHÀ NƯỚC')]
    for (const lines of [[line('BẢO VỆ BÍ MẬT NHÀ NƯỚC')], wrapped, [line('MẬT ĐỘ DÂN SỐ')], [line('giữ bí mật')], [line(TEXT)]])
      expect(mayBeSecret(page(lines))).toBe(false)
  })

  it('is supposed where red ink of its shape could not be read, but not for a seal', () => {
    const red = (box: Box): Ink => ({ colour: 'red', box })
    expect(mayBeSecret(page([line(TEXT)], { ink: [red(STAMP)] }))).toBe(true)
    expect(mayBeSecret(page([line(TEXT)], { ink: [red({ x0: 900, y0: 400, x1: 1220, y1: 720 })] }))).toBe(false)
    expect(mayBeSecret(page([line(TEXT)], { ink: [red({ x0: 900, y0: 1900, x1: 1100, y1: 1990 })] }))).toBe(false)
  })

  it('is found in black by its frame, also where it lies over text', () => {
    const across: Box = { x0: 200, y0: 395, x1: 1500, y1: 420 }
    const [found] = framesOn(framed([STAMP], [across]))
    expect(Math.abs((found?.x0 ?? 0) - STAMP.x0)).toBeLessThan(12)
    expect(Math.abs((found?.y1 ?? 0) - STAMP.y1)).toBeLessThan(12)
    // Lines of text, a table with several cells, the frame of a picture, and what stands far below are none.
    expect(framesOn(framed([], [across]))).toEqual([])
    const cells = [0, 1, 2, 3].map((row) => ({ x0: 200, y0: 300 + row * 85, x1: 500, y1: 390 + row * 85 }))
    expect(framesOn(framed(cells))).toEqual([])
    expect(framesOn(framed([{ x0: 200, y0: 200, x1: 1400, y1: 900 }]))).toEqual([])
    expect(framesOn(framed([{ ...STAMP, y0: 2000, y1: 2090 }]))).toEqual([])
  })

  it('is read in its frame, and told where it cannot be', async () => {
    const reading = (text: string, confidence: number): RunningEngine => ({
      read: () => Promise.resolve([line(text, confidence)]),
      end: () => Promise.resolve(),
    })
    const picture = framed([STAMP])
    const read = await readFramed(picture, reading('MẬT', 0.6))
    expect(read.marks.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['MẬT'])
    expect((await readFramed(picture, reading('c NGÂXEh', 0.2))).unread).toHaveLength(1)
    expect(await readFramed(picture, reading('DỰ THẢO', 0.95))).toEqual({ marks: [], unread: [] })
    expect(mayBeSecret(page([line(TEXT)], { frames: [STAMP] }))).toBe(true)
  })

  it('keeps the pages out of the store', async () => {
    const kept: string[] = []
    const store = { get: () => Promise.resolve(null), put: (key: string) => Promise.resolve(void kept.push(key)) }
    const recognizer: Recognizer = {
      ...standIn([]),
      begin: () => () => Promise.resolve(page([line(TEXT)], { frames: [STAMP] })),
    }
    const recognize = storedPages(recognizer, store, new Set(), () => undefined).begin('scan.tif', [1, 2])
    for (const number of [1, 2]) await recognize(framed([]), number)
    expect(kept).toEqual([])
  })

  it('is told of the document as a possibility', async () => {
    const bytes = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const source = await extract('scan.png', bytes, { recognizer: standIn([line('M ẬT')]) })
    expect(source.messages).toEqual([{ ruleId: 'may-be-secret', reason: 'may-be-secret' }])
    expect(sayIn('en')('message.may-be-secret')).toContain('may bear a mark of secrecy')
    expect((await extract('scan.png', bytes, { recognizer: standIn([line(TEXT)]) })).messages).toBeUndefined()
  })
})

const NOISY = () =>
  sharp({
    create: { width: 620, height: 877, channels: 3, background: '#ddd', noise: { type: 'gaussian', mean: 190, sigma: 45 } },
  })
    .jpeg()
    .toBuffer()

async function pdfOf(pictures: readonly (Buffer | null)[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const picture of pictures) {
    const sheet = pdf.addPage([595, 842])
    if (picture !== null) sheet.drawImage(await pdf.embedJpg(picture), { x: 0, y: 0, width: 595, height: 842 })
  }
  return pdf.save()
}

describe('a page of a PDF that', () => {
  it('is cut off within its picture says so, and the others do not', async () => {
    const whole = await NOISY()
    const other = await NOISY()
    const bytes = await pdfOf([whole, null, other.subarray(0, other.length >> 1)])
    const source = await extract('odd.pdf', bytes, { recognizer: standIn([line(TEXT), line(TEXT), line(TEXT)]) })
    expect(source.pages.map(({ reason }) => reason)).toEqual([undefined, undefined, 'damaged'])
    const { messages } = normalize(source)
    expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'pages-damaged', actual: '3' }))
  })

  it('is whole is not called cut for what a device has put behind its end', () => {
    const pdf = (picture: string) =>
      Buffer.from(`%PDF-1.4\n112 0 obj\n<<>>\nendobj\n12 0 obj\n<</Subtype/Image>>\nstream\n${picture}\nendstream`, 'latin1')
    expect(isCutPicture(pdf('\xff\xd8\xffdata\xff\xd9'), '12R')).toBe(false)
    expect(isCutPicture(pdf('\xff\xd8\xffdata\xff\xd9\0\0\0\0'), '12R')).toBe(false)
    expect(isCutPicture(pdf('\xff\xd8\xffthumbnail\xff\xd9data'), '12R')).toBe(true)
    expect(isCutPicture(pdf('\xff\xd8\xffdata'), '12R')).toBe(true)
    expect(isCutPicture(pdf('x\x9cdata'), '12R')).toBe(false)
  })

  it('holds hardly a word is told to be read with great doubt', async () => {
    const bytes = await pdfOf([await NOISY(), await NOISY(), await NOISY()])
    const source = await extract('noise.pdf', bytes, { recognizer: standIn([line(TEXT), line(NOISE), line(TEXT, 0.3)]) })
    expect(normalize(source).messages).toContainEqual(expect.objectContaining({ ruleId: 'pages-doubtful', actual: '2-3' }))
    for (const language of ['en', 'vi'] as const)
      expect(sayIn(language)('message.pages-doubtful', { pages: '2-3' })).toContain('2-3')
  })

  it('is blank is called blank', async () => {
    const source = await extract('blank.pdf', await pdfOf([await NOISY(), null]), { recognizer: standIn([line(TEXT)]) })
    expect(source.pages.map(({ readBy }) => readBy)).toEqual(['ocr', 'blank'])
    expect(documentRow(parse(normalize(source)), sayIn('en'))['read-by']).toBe('recognized from the picture: 1; blank: 2')
  })
})

describe('a picture file', () => {
  it('has a page for every frame', async () => {
    const frames = [0, 255].map((value) => pictureOf(1, new Uint8Array(40 * 30).fill(value), { width: 40, height: 30 }, null))
    const raw = { width: 40, height: 30, channels: 1 as const }
    const parts = await Promise.all(frames.map(({ data }) => sharp(data, { raw }).png().toBuffer()))
    const moving = await sharp(parts, { join: { animated: true } })
      .webp({ lossless: true, delay: [500, 500] })
      .toBuffer()
    const file = await openPictures('moving.webp', moving)
    expect(file.count).toBe(2)
    expect([(await file.decode(0)).data[0], (await file.decode(1)).data[0]]).toEqual([0, 255])
  })

  it('gives pixels that a copy can be made of', async () => {
    const bytes = await sharp(new Uint8Array(100), { raw: { width: 10, height: 10, channels: 1 } })
      .png()
      .toBuffer()
    const { data } = await (await openPictures('black.png', bytes)).decode(0)
    data.slice().fill(255)
    expect(data[0]).toBe(0)
  })

  it('of a format that is not read is to be saved as another picture, in a folder too', async () => {
    const gif = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
      .gif()
      .toBuffer()
    const cwd = folderWith({ 'in/trang.gif': gif, 'in/ke-hoach.txt': `${TEXT}\n` })
    for (const input of ['in/trang.gif', 'in']) {
      const { err } = await runIn(cwd, ['normalize', input, '--format', 'txt', '--lang', 'en', '--no-cache'])
      expect(err).toMatch(/trang\.gif: pictures in GIF are not read\. Save it as PNG or TIFF/)
    }
  })
})

describe('files that options name', () => {
  it('are told when they are corrections of no document of the run', async () => {
    const other = { schemaVersion: 1, source: { path: 'other.txt', sha256: 'a'.repeat(64) }, corrections: [] }
    const cwd = folderWith({ 'plan.txt': `${TEXT}\n`, 'corr.json': JSON.stringify(other) })
    const { code, err } = await runIn(cwd, ['normalize', 'plan.txt', '--corrections', 'corr.json', '--lang', 'en', '--no-cache'])
    expect(code).toBe(0)
    expect(err).toContain('corr.json: these corrections are about none of the documents')
  })

  it('say the line that is wrong, and no more of them', async () => {
    const cwd = folderWith({
      'plan.txt': `${TEXT}\n`,
      'bad.json': '{\n  "schemaVersion": 1,\n  "source" {}\n}\n',
      'bad.yaml': 'a: [1\nb: 2\n',
    })
    const json = await runIn(cwd, ['normalize', 'plan.txt', '--corrections', 'bad.json', '--lang', 'en'])
    expect(json).toMatchObject({ code: 2 })
    expect(json.err).toMatch(/bad\.json: line 3 is neither JSON nor YAML; found "source" \{\}\.\n/)
    const yaml = await runIn(cwd, ['normalize', 'plan.txt', '--corrections', 'bad.yaml', '--lang', 'en'])
    expect(yaml.err).toMatch(/bad\.yaml: line \d is neither JSON nor YAML; found [^\n]+\.\n/)
  })

  it('say whether a model is broken, or a file stands for its folder', async () => {
    const cwd = folderWith({ 'broken/vie.traineddata': 'this is none', 'plan.txt': `${TEXT}\n` })
    const run = (folder: string) => runIn(cwd, ['normalize', 'plan.txt', '--tessdata', folder, '--lang', 'en'])
    expect((await run('broken')).err).toMatch(/broken\/vie\.traineddata is broken, or no model/)
    expect((await run('broken/vie.traineddata')).err).toMatch(/vie\.traineddata is a file\. Name the folder/)
    expect((await run('nowhere')).err).toMatch(/nowhere there is no model/)
  })
})
