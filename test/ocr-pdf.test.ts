import {
  degrees,
  PDFDocument,
  PDFName,
  PDFRawStream,
  pushGraphicsState,
  popGraphicsState,
  concatTransformationMatrix,
  drawObject,
} from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Recognizer } from '../src/extract/recognize.js'
import type { Picture } from '../src/extract/scan/picture.js'
import { embeddedFonts } from './build/pdf.js'

/** Pages of PDFs that are pictures: which are recognized, and by which pixels. The engine is a stand-in. */

/** Takes the pictures that are to be recognized, and reads the same words in each. */
function standIn() {
  const pictures: { readonly number: number; readonly picture: Picture }[] = []
  const recognizer: Recognizer = {
    pagesAtOnce: 2,
    id: () => Promise.resolve('stand-in 1'),
    begin: () => (picture, number) => {
      pictures.push({ number, picture })
      const { width, height, resolution, sha256 } = picture
      const box = { x0: width * 0.2, y0: height * 0.2, x1: width * 0.6, y1: height * 0.22 }
      const words = [{ text: `Trang ${String(number)} đã nhận dạng`, confidence: 0.9, box }]
      return Promise.resolve({ engine: 'stand-in 1', image: sha256, width, height, resolution, ink: [], lines: [{ box, words }] })
    },
    end: () => Promise.resolve(),
  }
  return { pictures, recognizer }
}

/** Black on white, darker from left to right and from top to bottom, so that a turn or a mirror shows. */
const SIZE = { width: 620, height: 877 }
const pixels = (): Uint8Array => {
  const data = new Uint8Array(SIZE.width * SIZE.height).fill(255)
  for (let y = 100; y < 300; y += 1) data.fill(0, y * SIZE.width + 60, y * SIZE.width + 160)
  return data
}
const png = (): Promise<Buffer> =>
  sharp(pixels(), { raw: { ...SIZE, channels: 1 } })
    .png()
    .toBuffer()

const isDark = ({ data, width, channels }: Picture, x: number, y: number): boolean =>
  (data[(y * width + x) * channels] ?? 255) < 100

async function scannedPdf(more: (pdf: PDFDocument) => Promise<void> = () => Promise.resolve()): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const picture = await pdf.embedPng(await png())
  pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  await more(pdf)
  return pdf.save()
}

describe('a page of a PDF that is one picture', () => {
  it('is recognized by the pixels of that picture, at its own resolution', async () => {
    const { pictures, recognizer } = standIn()
    const { text, pages } = await extract('scan.pdf', await scannedPdf(), { recognizer })
    expect(text).toContain('Trang 1 đã nhận dạng')
    expect(pages[0]).toMatchObject({ number: 1, readBy: 'ocr', scan: { engine: 'stand-in 1', resolution: 75 } })
    const [first] = pictures
    expect(first?.picture).toMatchObject({ ...SIZE, channels: 1 })
    expect(Buffer.compare(Buffer.from(first?.picture.data ?? []), Buffer.from(pixels()))).toBe(0)
  })

  it('is upright where the page is turned', async () => {
    const { pictures, recognizer } = standIn()
    const pdf = await PDFDocument.load(await scannedPdf())
    pdf.getPage(0).setRotation(degrees(90))
    await extract('scan.pdf', await pdf.save(), { recognizer })
    const [first] = pictures
    if (first === undefined) throw new Error('no picture')
    expect(first.picture).toMatchObject({ width: SIZE.height, height: SIZE.width })
    // What stood at the upper left stands at the upper right.
    expect(isDark(first.picture, SIZE.height - 200, 100)).toBe(true)
    expect(isDark(first.picture, 200, 100)).toBe(false)
  })

  it('may be packed as faxes are', async () => {
    const raw = { raw: { ...FAX, channels: 1 as const } }
    const twoTone = await sharp(pixels().subarray(0, FAX.width * FAX.height), raw)
      .toColourspace('b-w')
      .png()
      .toBuffer()
    const tiff = await sharp(twoTone).toColourspace('b-w').tiff({ bitdepth: 1, compression: 'ccittfax4', tile: false }).toBuffer()
    const { pictures, recognizer } = standIn()
    await extract('fax.pdf', await faxPdf(tiff), { recognizer })
    const [first] = pictures
    if (first === undefined) throw new Error('no picture')
    expect(first.picture).toMatchObject(FAX)
    expect([isDark(first.picture, 100, 200), isDark(first.picture, 300, 200), isDark(first.picture, 100, 50)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

/** So high is a strip of a TIFF as it is written here. */
const FAX = { width: SIZE.width, height: 256 }

/** The one strip of a TIFF, as a picture of a PDF. */
async function faxPdf(tiff: Buffer): Promise<Uint8Array> {
  const directory = tiff.readUInt32LE(4)
  const entries = new Map<number, number>()
  for (let at = directory + 2, left = tiff.readUInt16LE(directory); left > 0; at += 12, left -= 1)
    entries.set(tiff.readUInt16LE(at), tiff.readUInt16LE(at + 2) === 3 ? tiff.readUInt16LE(at + 8) : tiff.readUInt32LE(at + 8))
  const counts = [entries.get(273) ?? 0, entries.get(279) ?? 0] as const
  const strip = tiff.subarray(counts[0], counts[0] + counts[1])
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([595, 842])
  const fax = pdf.context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: FAX.width,
    Height: FAX.height,
    BitsPerComponent: 1,
    ColorSpace: 'DeviceGray',
    Filter: 'CCITTFaxDecode',
    DecodeParms: { K: -1, Columns: FAX.width, Rows: FAX.height, BlackIs1: entries.get(262) === 1 },
  })
  const picture = pdf.context.register(PDFRawStream.of(fax, strip))
  page.node.setXObject(PDFName.of('Fax'), picture)
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(595, 0, 0, 842, 0, 0), drawObject('Fax'), popGraphicsState())
  return pdf.save()
}

describe('a PDF of which some pages are pictures', () => {
  const mixed = () =>
    scannedPdf(async (pdf) => {
      const [font] = await embeddedFonts(pdf, 'dejavu')
      const page = pdf.addPage([595, 842])
      for (let line = 0; line < 8; line += 1)
        page.drawText('Các cấp ủy tiếp tục nâng cao nhận thức của cán bộ, đảng viên.', {
          x: 80,
          y: 700 - line * 20,
          size: 12,
          font,
        })
    })

  it('has only those recognized, in their places', async () => {
    const { pictures, recognizer } = standIn()
    const { text, pages } = await extract('mixed.pdf', await mixed(), { recognizer })
    expect(pictures.map(({ number }) => number)).toEqual([1])
    expect(pages.map(({ readBy }) => readBy)).toEqual(['ocr', 'text_layer'])
    expect(text.indexOf('Trang 1')).toBeLessThan(text.indexOf('Các cấp ủy'))
  })

  it('has all or none recognized where the user wants it', async () => {
    const all = standIn()
    await extract('mixed.pdf', await mixed(), { recognizer: all.recognizer, ocr: 'always' })
    expect(all.pictures.map(({ number }) => number).sort()).toEqual([1, 2])
    // Text is painted, at 200 dots an inch.
    expect(all.pictures.find(({ number }) => number === 2)?.picture).toMatchObject({ width: 1653, height: 2339, resolution: 200 })
    const none = standIn()
    const { pages } = await extract('mixed.pdf', await mixed(), { recognizer: none.recognizer, ocr: 'never' })
    expect(none.pictures).toEqual([])
    expect(pages.map(({ reason }) => reason)).toEqual(['no_text', undefined])
  })
})
