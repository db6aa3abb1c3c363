import { createHash } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { openPagePictures } from '../src/extract/pictures.js'
import type { CleanText } from '../src/model/clean-text.js'
import type { Pictures } from '../src/model/picture.js'
import { normalize } from '../src/normalize/normalize.js'
import { normalizeAlto } from '../src/report/formats/normalize-alto.js'
import { normalizeHocr } from '../src/report/formats/normalize-hocr.js'
import { normalizePdf } from '../src/report/formats/normalize-pdf.js'
import { glyphlessFont } from '../src/report/searchable-pdf/glyphless-font.js'
import { scannedText } from './build/scanned-text.js'
import { runIn, folderWith } from './cli-run.js'

const LINES = [
  'ĐẢNG BỘ TỈNH QUẢNG NGÃI',
  'Các cấp ủy tăng ~cƣờng|cường|0.8 lãnh đạo "công tác" <đảng viên> & cán bộ',
  'Ưu tiên các xã miền núi, hải đảo; đặc biệt là vùng bãi ngang ven biển.',
]
const SECOND = ['Trang thứ hai: ẵ ẳ ỵ ỷ ỗ ậ ữ Ỹ Ẵ đ Đ', '2']

const style = {
  say: sayIn('en'),
  language: 'en',
  version: '1.2.3',
  width: 80,
  paint: null,
  details: false,
  terminal: false,
} as const
const { source, pictures } = scannedText([LINES, SECOND])
const clean = normalize(source)

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** The elements of a text in XML; throws where it is not well-formed. */
function elements(xml: string): Element[] {
  const found: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  expect(open).toEqual([])
  return found
}

/** bbox of a title. @example "bbox 120 120 300 158; x_wconf 96" */
const bboxOf = (title = ''): number[] => (/bbox (\d+) (\d+) (\d+) (\d+)/.exec(title) ?? []).slice(1).map(Number)

describe('hOCR', () => {
  const all = elements(normalizeHocr(clean, style))
  const of = (kind: string): Element[] => all.filter(({ attributes }) => attributes['class'] === kind)

  it('has pages, lines and words, each within what it stands in', () => {
    expect(of('ocr_page')).toHaveLength(2)
    expect(of('ocr_line')).toHaveLength(5)
    expect(of('ocrx_word').map(({ text }) => text)).toEqual(
      [...LINES, ...SECOND].join(' ').replace('~cƣờng|cường|0.8', 'cường').split(' '),
    )
    const frame = bboxOf(of('ocr_page')[0]?.attributes['title'])
    expect(frame).toEqual([0, 0, 1240, 1754])
    let line: number[] = []
    for (const { attributes } of all) {
      const box = bboxOf(attributes['title'])
      if (attributes['class'] === 'ocr_line') line = box
      if (attributes['class'] !== 'ocrx_word') continue
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box
      expect([x0 >= (line[0] ?? 0), y0 >= (line[1] ?? 0), x1 <= (line[2] ?? 0), y1 <= (line[3] ?? 0)]).toEqual([
        true,
        true,
        true,
        true,
      ])
    }
  })

  it('has what a person added to a word, at either end', () => {
    const at = (word: string): [number, number] => [source.text.indexOf(word), source.text.indexOf(word) + word.length]
    const typed = { decision: 'replace', step: null, page: null, who: null, when: null } as const
    const corrections = [
      { ...typed, place: at('miền'), text: 'miền', replacement: 'miềnn' },
      { ...typed, place: at('hải'), text: 'hải', replacement: 'thải' },
    ]
    const words = elements(normalizeHocr(normalize({ ...source, corrections }), style)).map(({ text }) => text)
    expect(words).toContain('miềnn')
    expect(words).toContain('thải')
    expect(words).toContain('núi,')
  })

  it('says of each word how sure the engine was, gives it as it was mended, and no id twice', () => {
    const word = of('ocrx_word').find(({ text }) => text === 'cường')
    expect(word?.attributes['title']).toMatch(/; x_wconf 80$/)
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('ALTO', () => {
  const xml = normalizeAlto(clean, style)
  const all = elements(xml)

  it('has the words with boxes and confidences, and what was recognized where it was mended', () => {
    const strings = all.filter(({ name }) => name === 'String')
    expect(strings).toHaveLength([...LINES, ...SECOND].join(' ').split(' ').length)
    const word = strings.find(({ attributes }) => attributes['CONTENT'] === 'cường')
    expect(word?.attributes).toMatchObject({ WC: '0.80', HEIGHT: '38' })
    expect(all.filter(({ name }) => name === 'ALTERNATIVE').map(({ text }) => text)).toEqual(['cƣờng'])
    expect(strings.map(({ attributes }) => attributes['CONTENT'])).toContain('<đảng')
  })

  it('says which file it is about, and in which unit', () => {
    expect(all.find(({ name }) => name === 'alto')?.attributes['xmlns']).toBe('http://www.loc.gov/standards/alto/ns-v4#')
    expect(all.find(({ name }) => name === 'MeasurementUnit')?.text).toBe('pixel')
    expect(all.find(({ name }) => name === 'fileIdentifier')?.text).toBe(`sha256:${source.sha256}`)
    expect(all.filter(({ name }) => name === 'Page').map(({ attributes }) => attributes['PHYSICAL_IMG_NR'])).toEqual(['1', '2'])
  })
})

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly hasEOL: boolean
}

/** The text of every page of a PDF, as pdf.js finds it. */
async function textIn(bytes: Uint8Array): Promise<TextItem[][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: TextItem[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.filter((item): item is typeof item & TextItem => 'str' in item))
  }
  await document.destroy()
  return pages
}

const linesOf = (items: readonly TextItem[]): string[] =>
  items
    .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
    .join('')
    .split('\n')

const pdfOf = async (text: CleanText, from: Pictures, original: Uint8Array | null = null): Promise<Uint8Array> => {
  const made = await normalizePdf(text, style, {
    pictures: from,
    pdf: () => Promise.resolve(original),
    pageScript: () => Promise.resolve([]),
  })
  if (typeof made === 'string') throw new TypeError('no bytes')
  return made
}

describe('the searchable PDF', () => {
  it('gives back every Vietnamese letter, line by line', async () => {
    const [first = [], second = []] = await textIn(await pdfOf(clean, pictures))
    expect(linesOf(first)).toEqual(LINES.map((line) => line.replace('~cƣờng|cường|0.8', 'cường')))
    expect(linesOf(second)).toEqual(SECOND)
  })

  it('sets each word where it is printed', async () => {
    const [first = []] = await textIn(await pdfOf(clean, pictures))
    const scale = 72 / 150
    const items = first.filter(({ str }) => str.trim() !== '')
    const [, , , , x = 0, y = 0] = items[0]?.transform ?? []
    expect(x).toBeCloseTo(120 * scale, 0)
    // The foot of the letters, from below.
    expect(y).toBeGreaterThan((1754 - 158) * scale)
    expect(y).toBeLessThan((1754 - 120) * scale)
    const box = source.pages[0]?.scan?.words[4]?.box
    expect(x + (items[0]?.width ?? 0)).toBeCloseTo((box?.x1 ?? 0) * scale, -1)
  })

  it('shows the pictures and no letters, on pages of their size, in the same bytes each time', async () => {
    const bytes = await pdfOf(clean, pictures)
    const document = await PDFDocument.load(bytes)
    expect(document.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())])).toEqual([
      [595, 842],
      [595, 842],
    ])
    const hash = (each: Uint8Array): string => createHash('sha256').update(each).digest('hex')
    expect(hash(await pdfOf(clean, pictures))).toBe(hash(bytes))
  })

  it('takes pages that were text from the PDF as they are', async () => {
    const before = await PDFDocument.create()
    before.addPage([300, 400])
    before.addPage([301, 401]).drawText('born digital')
    const mixed: CleanText = {
      ...clean,
      source: {
        ...source,
        pages: source.pages.map((page, index) => (index === 0 ? page : { number: 2, span: page.span, readBy: 'text_layer' })),
      },
    }
    const bytes = await pdfOf(mixed, pictures, await before.save())
    const [first = [], second = []] = await textIn(bytes)
    expect(linesOf(first)[0]).toBe(LINES[0])
    expect(linesOf(second)).toEqual(['born digital'])
    expect((await PDFDocument.load(bytes)).getPage(1).getWidth()).toBe(301)
  })

  it('has a font that says the same of itself in all tables', () => {
    const font = glyphlessFont()
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
    const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16
      return {
        tag: String.fromCharCode(...font.subarray(at, at + 4)),
        offset: view.getUint32(at + 8),
        length: view.getUint32(at + 12),
      }
    })
    expect(tables.map(({ tag }) => tag)).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    expect(tables.every(({ offset, length }) => offset % 4 === 0 && offset + length <= font.length)).toBe(true)
    const lengths = Object.fromEntries(tables.map(({ tag, length }) => [tag, length]))
    expect(lengths).toMatchObject({ head: 54, hhea: 36, maxp: 32, hmtx: 8, loca: 6 })
  })

  it('is a file, never bytes on the screen', async () => {
    const folder = folderWith({ 'a.txt': 'Một dòng' })
    const { code, err } = await runIn(folder, ['normalize', 'a.txt', '--format', 'pdf', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('-o <file>')
    const inVain = await runIn(folder, ['normalize', 'a.txt', '--format', 'hocr', '--lang', 'en'])
    expect(inVain.err).toContain('a.txt: no page of it was read from a picture')
  })
})

describe('the pictures of pages', () => {
  const drawn = async (): Promise<Uint8Array> => (await pictures(1))?.bytes ?? new Uint8Array()

  it('are those of an image file, of its pages and no others', async () => {
    const { pictures: found, close } = await openPagePictures('scan.png', await drawn())
    const { bytes, type, width, height } = (await found(1)) ?? { bytes: [], type: '', width: 0, height: 0 }
    expect([width, height, bytes.length]).toEqual([1240, 1754, 1240 * 1754 * (type === 'gray' ? 1 : 3)])
    expect(await found(2)).toBeNull()
    await close()
  })

  it('are those of a scanned PDF, at their own size, and what is painted of another', async () => {
    const made = await PDFDocument.create()
    made.addPage([595, 842]).drawImage(await made.embedPng(await drawn()), { x: 0, y: 0, width: 595, height: 842 })
    made.addPage([595, 842]).drawText('born digital')
    const { pictures: found, close } = await openPagePictures('scan.pdf', await made.save())
    const first = await found(1)
    expect([first?.width, first?.height]).toEqual([1240, 1754])
    expect((await found(2))?.width).toBeGreaterThan(1000)
    expect(await found(3)).toBeNull()
    await close()
  })

  it('are none of a text', async () => {
    const { pictures: found, close } = await openPagePictures('a.txt', new TextEncoder().encode('Một dòng'))
    expect(await found(1)).toBeNull()
    await close()
  })
})
