import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import {
  PDFDocument,
  type PDFFont,
  popGraphicsState,
  pushGraphicsState,
  setTextRenderingMode,
  StandardFonts,
  TextRenderingMode,
} from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { isReadError } from '../src/extract/read-error.js'
import type { CleanText } from '../src/model/clean-text.js'
import type { SourceText } from '../src/model/source-text.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { protectedPdf } from './build/protected-pdf.js'
import { type PdfLayout, type PdfLine, pdfDocument } from './build/pdf.js'

// Fonts are cut down to what is used on every run, which takes a while.
vi.setConfig({ testTimeout: 60_000 })

/** Pictures of pages are another part's. */
const TEXT_LAYER = { ocr: 'never' } as const

const SEEDS = ['kh-ninhthuan', 'nq21-ocr', 'ct11-quangngai', 'dean-ducpho', 'nq21-font']

async function seed(name: string): Promise<CleanText> {
  return normalize(await extract(`${name}.txt`, readFileSync(new URL(`../fixtures/seeds/${name}.txt`, import.meta.url))))
}

const linesOf = ({ text }: { readonly text: string }): string[] => text.trimEnd().split('\n')

async function printed(lines: readonly PdfLine[], layout?: PdfLayout): Promise<CleanText> {
  return normalize(await extract('van-ban.pdf', await pdfDocument(lines, layout)))
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await extract('x.pdf', bytes, TEXT_LAYER).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isReadError(error)) throw new Error(`not refused: ${String(error)}`)
  return error.reason
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** Roles of the lines with the words of each. */
const roles = ({ text, lines = [] }: SourceText): [role: string, words: string][] =>
  lines.map(({ role, span }) => [role, text.slice(...span)])

describe('a printed seed', () => {
  it.each(SEEDS)('%s has the text and the tree of its text', async (name) => {
    const plain = await seed(name)
    const clean = await printed(linesOf(plain))
    expect(clean.text).toBe(plain.text)
    const places = ({ tree }: ReturnType<typeof parse>): string =>
      JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? 0 : value))
    expect(places(parse(clean))).toBe(places(parse(plain)))
  })

  it.each<[string, PdfLayout]>([
    ['space between paragraphs in place of indents', { indent: 0, pageNumbers: 'foot' }],
    ['ragged lines and a running head', { justified: false, runningHead: 'Tài liệu nội bộ' }],
    ['neither indents nor straight margins', { indent: 0, justified: false }],
    ['small indents', { indent: 18 }],
  ])('with %s has its text', async (_, layout) => {
    for (const name of ['kh-ninhthuan', 'dean-ducpho']) {
      const plain = await seed(name)
      expect((await printed(linesOf(plain), layout)).text).toBe(plain.text)
    }
  })

  it('with ƣ in the table of its glyphs is mended', async () => {
    const plain = await seed('nq21-font')
    const bytes = await pdfDocument(linesOf(plain), { letters: 'hook' })
    const source = await extract('x.pdf', bytes)
    expect(source.text).toContain('tăng cƣờng')
    const clean = normalize(source)
    expect(clean.text).toBe(plain.text)
    expect(clean.repairs.some(({ before, after }) => before === 'ƣ' && after === 'ư')).toBe(true)
  })

  it.each<['tcvn3' | 'vni', string]>([
    ['tcvn3', '.VnTime'],
    ['vni', 'VNI-Times'],
  ])('in a font of %s comes as the codes of the font, and has its words', async (letters, font) => {
    const plain = await seed('nq21-font')
    const source = await extract('x.pdf', await pdfDocument(linesOf(plain), { letters }))
    expect(source.fonts?.some((run) => run.font === font)).toBe(true)
    if (letters === 'tcvn3') expect(source.text).toContain('t\u00A8ng c\u00AD\u00EAng')
    expect(normalize(source).text).toBe(plain.text)
  })
})

describe('a page', () => {
  const long = 'Cấp ủy các cấp lãnh đạo, chỉ đạo thực hiện nghiêm các chỉ tiêu, nhiệm vụ đã đề ra trong nhiệm kỳ này. '
    .repeat(3)
    .trim()

  it('has its head and its signature column by column', async () => {
    const lines = [
      'HUYỆN ỦY BA TƠ', 'Số 15-KH/HU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Ba Tơ, ngày 03 tháng 02 năm 2023', 'KẾ HOẠCH', 'thực hiện Nghị quyết số 21-NQ/TW', long,
      'Nơi nhận:', '- Thường trực Tỉnh ủy (báo cáo),', '- Lưu Văn phòng Huyện ủy.', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn An',
    ] // prettier-ignore
    expect(linesOf(await printed(lines))).toEqual(lines)
  })

  it('gives its number and its running head as what they are', async () => {
    const lines = Array.from({ length: 24 }, (_, index) => `${index + 1}. ${long}`)
    const source = await extract('x.pdf', await pdfDocument(lines, { runningHead: 'Đề án công tác đảng viên' }))
    const furniture = roles(source).filter(([role]) => role === 'furniture')
    expect(source.pages.length).toBeGreaterThan(2)
    expect(furniture.filter(([, words]) => words === 'Đề án công tác đảng viên')).toHaveLength(source.pages.length)
    expect(furniture.filter(([, words]) => /^\d$/.test(words)).map(([, words]) => Number(words))).toEqual(
      source.pages.slice(1).map(({ number }) => number),
    )
    expect(linesOf(normalize(source))).toEqual(lines)
  })

  it('gives footnotes at the end, called where they were', async () => {
    const lines = [
      `${long.slice(0, -1)}[^1].`,
      `- Đến năm 2025 đạt 46,81%[^2] trở lên; ${long}`,
      '[^1]: Theo báo cáo năm 2022.',
      `[^2]: ${long}`,
    ]
    const clean = await printed(lines)
    expect(linesOf(clean)).toEqual(lines)
    expect(parse(clean).footnotes.map(({ label }) => label)).toEqual(['1', '2'])
  })

  it('keeps raised figures that call no note apart from the word before', async () => {
    const lines = [
      `${long.slice(0, -1)}[^1].`,
      'Diện tích 1.200 m[^2], dân số 10[^6] người và thu nhập khá.',
      '[^1]: Theo báo cáo năm 2022.',
    ]
    expect(linesOf(await printed(lines))).toEqual([lines[0], 'Diện tích 1.200 m², dân số 10⁶ người và thu nhập khá.', lines[2]])
  })

  it('gives the rows and cells of a table', async () => {
    const table = [
      ['TT', 'Nội dung', 'Thời gian'],
      ['1', 'Xây dựng Đề án nâng cao chất lượng đội ngũ cấp ủy viên cơ sở', 'Quý II/2023'],
      ['2', 'Sơ kết', ''],
    ]
    const source = await extract('x.pdf', await pdfDocument([long, table, long]))
    expect(
      roles(source)
        .filter(([role]) => role === 'row')
        .map(([, words]) => words),
    ).toEqual(table.map((row) => row.join('\t')))
    const clean = normalize(source)
    expect(linesOf(clean)[2]).toBe('| 1 | Xây dựng Đề án nâng cao chất lượng đội ngũ cấp ủy viên cơ sở | Quý II/2023 |')
    expect(JSON.stringify(parse(clean).tree)).toContain('"type":"table"')
  })

  it('says in which fonts it is set', async () => {
    const { text, fonts = [] } = await extract('x.pdf', await pdfDocument(['I. MỤC TIÊU', long]))
    // The library that makes the file adds a number of its own.
    expect(fonts.map(({ font }) => font.replace(/-\d+$/, ''))).toEqual(['DejaVuSerifCondensed-Bold', 'DejaVuSerifCondensed'])
    expect(fonts.map(({ span }) => text.slice(...span).slice(0, 6))).toEqual(['I. MỤC', 'Cấp ủy'])
  })
})

/** A grey dot, as large as a page. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTQHdQAAAABJRU5ErkJggg=='

async function unicode(pdf: PDFDocument): Promise<PDFFont> {
  pdf.registerFontkit(fontkit)
  const file = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf')
  return pdf.embedFont(readFileSync(file), { subset: true })
}

async function mixed(
  ...pages: ('text' | 'picture' | 'numbered' | 'recognized' | 'misread' | 'blank' | 'garbled')[]
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const dot = await pdf.embedPng(DOT)
  for (const kind of pages) {
    const page = pdf.addPage([595, 842])
    if (['picture', 'numbered', 'recognized', 'misread'].includes(kind))
      page.drawImage(dot, { x: 0, y: 0, width: 595, height: 842 })
    if (kind === 'numbered') page.drawText(String(pdf.getPageCount()), { x: 290, y: 800, size: 13, font })
    if (kind === 'recognized' || kind === 'misread') {
      const marked = await unicode(pdf)
      // Text that is there to be searched and not to be seen.
      page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible))
      const words =
        kind === 'recognized' ? 'Cấp ủy lãnh đạo thực hiện nghiêm nhiệm vụ' : 'Cap uy ILanh dao thuc hien nghiern nhiern vu'
      for (let line = 0; line < 20; line += 1) page.drawText(words, { x: 80, y: 700 - line * 18, size: 13, font: marked })
      page.pushOperators(popGraphicsState())
    }
    if (kind === 'text') page.drawText('Ban hay lo cho dan', { x: 80, y: 700, size: 13, font })
    if (kind === 'garbled')
      for (let line = 0; line < 20; line += 1)
        page.drawText('xQ#z !kWv7 &rtP0 qq%Zx ~jH|', { x: 80, y: 700 - line * 18, size: 13, font })
  }
  return pdf.save()
}

describe('a page without text', () => {
  it('is named in a message, and the others are read', async () => {
    const { text, messages, source } = normalize(
      await extract('x.pdf', await mixed('text', 'picture', 'picture', 'text', 'blank'), TEXT_LAYER),
    )
    expect(text).toBe('Ban hay lo cho dan\nBan hay lo cho dan\n')
    expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['pages-no-text', '2-3']])
    expect(source.pages.map(({ readBy, reason }) => [readBy, reason])).toEqual([
      ...[undefined, 'no_text', 'no_text', undefined].map((reason) => ['text_layer', reason]),
      ['blank', undefined],
    ])
  })

  it('whose letters spell nothing is named, and its letters stay', async () => {
    const { text, messages } = normalize(await extract('x.pdf', await mixed('text', 'garbled'), TEXT_LAYER))
    expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['pages-unspellable', '2']])
    expect(text).toContain('xQ#z')
  })

  it('or with no more than its number or a bad recognition under the picture is named', async () => {
    const bytes = await mixed('text', 'numbered', 'recognized', 'misread')
    const { pages } = await extract('x.pdf', bytes, TEXT_LAYER)
    expect(pages.map(({ reason }) => reason)).toEqual([undefined, 'no_text', undefined, 'unspellable'])
    expect(await refusal(await mixed('numbered', 'numbered'))).toBe('scanned')
  })

  it('after page makes a scan, which is refused', async () => {
    expect(await refusal(await mixed('picture', 'picture'))).toBe('scanned')
    expect(await refusal(await mixed('blank'))).toBe('empty')
  })
})

describe('a file', () => {
  it('that is cut off is refused wherever it is cut', async () => {
    const bytes = await mixed('text', 'text')
    for (const share of [0.3, 0.6, 0.95]) expect(await refusal(bytes.slice(0, bytes.length * share))).toBe('truncated')
  })

  it('that is cut within a later version is refused', async () => {
    const bytes = await mixed('text', 'text')
    const later = latin1('7 0 obj\n<</Type/Page/Contents 8 0 R')
    expect(await refusal(Buffer.concat([bytes, later]))).toBe('truncated')
    expect(await refusal(Buffer.concat([bytes, later, latin1('>>\nendobj\n8 0 obj\n<</Le')]))).toBe('truncated')
    const { text, messages } = await extract('x.pdf', Buffer.concat([bytes, latin1('\n\n')]))
    expect(text).toContain('Ban hay lo cho dan')
    expect(messages).toBeUndefined()
  })

  it('whose objects are not where it says is read, and that is said', async () => {
    const bytes = Buffer.from(await mixed('text', 'text'))
    const hole = Buffer.concat([bytes.subarray(0, 20), bytes.subarray(40)])
    const { text, messages } = normalize(await extract('x.pdf', hole, TEXT_LAYER))
    expect(text).toContain('Ban hay lo cho dan')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['pdf-mended'])
  })

  it('that anybody may read and only its owner change is read, and one that asks for a password to read it is not', async () => {
    const { text } = await extract('x.pdf', protectedPdf('Ban hay lo cho dan', { user: '', owner: 'chu' }))
    expect(text).toBe('Ban hay lo cho dan\n')
    expect(await refusal(protectedPdf('Ban hay lo cho dan', { user: 'khach', owner: 'chu' }))).toBe('encrypted')
  })

  it('that is no PDF behind its first line is refused', async () => {
    expect(await refusal(latin1('%PDF-1.7\nđây không phải là PDF\n'))).toBe('truncated')
  })

  it('that asks for a password is refused', async () => {
    const key = 'ab'.repeat(32)
    const body = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n'
    const end = `trailer<</Size 3/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>>>\nstartxref\n0\n%%EOF\n`
    expect(await refusal(latin1(body + end))).toBe('encrypted')
  })

  it('is told by its content, whatever its name is', async () => {
    const { pages } = await extract('ke-hoach.txt', await mixed('text'))
    expect(pages.map(({ readBy }) => readBy)).toEqual(['text_layer'])
  })

  it('is read without a word on the console, and the bytes stay the caller’s', async () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name))
    const bytes = await mixed('text', 'picture', 'garbled')
    const before = bytes.length
    await extract('x.pdf', bytes, TEXT_LAYER)
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    expect(bytes.length).toBe(before)
    vi.restoreAllMocks()
  })
})
