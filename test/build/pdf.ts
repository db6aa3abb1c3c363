import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import {
  beginText,
  decodePDFRawStream,
  endText,
  grayscale,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib'
import { inTcvn3, inVni, type LegacyRun } from './legacy.js'

/** How a document is laid out. Lengths in points. */
export interface PdfLayout {
  /** `hook` has `ƣ` for `ư` in the table that tells what its glyphs mean; the others are fonts of single bytes. */
  readonly letters?: 'unicode' | 'hook' | 'tcvn3' | 'vni'
  /** Of letters in Unicode. */
  readonly font?: keyof typeof FONTS
  /** By how much first lines are indented; without, space stands between paragraphs. */
  readonly indent?: number
  readonly justified?: boolean
  readonly pageNumbers?: 'top' | 'foot'
  readonly runningHead?: string
}

/** A table among the lines: its rows, and their cells. */
export type PdfLine = string | readonly (readonly string[])[]

/** Draws words and tells how wide they are. */
interface Pen {
  readonly width: (text: string, size: number, bold: boolean) => number
  readonly draw: (page: PDFPage, text: string, at: { x: number; y: number; size: number; bold: boolean }) => void
}

const A4 = [595, 842] as const
const LEFT = 85
const RIGHT = 552
const TOP = 770
const FOOT = 65
const SIZE = 13
const LEADING = 18
const NOTE_SIZE = 10
const NOTE_LEADING = 12

const MOTTO = /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM)$/u
const PLACE_AND_DATE = /, ngày .* năm \d{4}$/u
const RECIPIENTS = /^Nơi nhận:/u
const NOTE = /^\[\^(\d+)\]: /u
const CALL = /\[\^(\d+)\]/u
/** A line that is set in the middle: capitals, a part, a title. @example "KẾ HOẠCH", "Phần thứ nhất", "về tăng cường" */
const CENTRED = /^(?:[^\p{Ll}]{4,}|Phần thứ \p{L}+|(?:về|thực hiện) [^.;]*)$/u
const HEADING = /^(?:[IVX]+[-.]|\d+\.(?:\d+\.)?) [^.;]*$/u

/** Makes a PDF of a text as offices print it: A4, head and signature in two columns, titles in the middle, wrapped paragraphs, footnotes. */
export async function pdfDocument(lines: readonly PdfLine[], layout: PdfLayout = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setCreationDate(new Date(0))
  pdf.setModificationDate(new Date(0))
  const letters = layout.letters ?? 'unicode'
  const pen =
    letters === 'tcvn3' || letters === 'vni'
      ? legacyPen(pdf, letters === 'vni' ? inVni : inTcvn3)
      : await unicodePen(pdf, layout.font ?? 'dejavu')
  typeset(pdf, pen, lines, layout)
  const bytes = await pdf.save()
  return letters === 'hook' ? withHooks(bytes) : bytes
}

/** Font files, upright and bold: Tinos is cut like the Times of offices. */
const FONTS = {
  dejavu: ['dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-Bold.ttf'],
  tinos: ['@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf', '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'],
} as const

/** Embeds a font, upright and bold. */
export async function embeddedFonts(pdf: PDFDocument, font: keyof typeof FONTS): Promise<readonly [PDFFont, PDFFont]> {
  pdf.registerFontkit(fontkit)
  const [regular, bold] = FONTS[font].map((path) => readFileSync(createRequire(import.meta.url).resolve(path)))
  if (regular === undefined || bold === undefined) throw new RangeError(font)
  // Of Tinos the subset loses most letters.
  const options = { subset: font !== 'tinos' }
  return Promise.all([pdf.embedFont(regular, options), pdf.embedFont(bold, options)])
}

async function unicodePen(pdf: PDFDocument, font: keyof typeof FONTS): Promise<Pen> {
  const [regular, bold] = await embeddedFonts(pdf, font)
  return {
    width: (text, size, isBold) => (isBold ? bold : regular).widthOfTextAtSize(text, size),
    draw: (page, text, { x, y, size, bold: isBold }) => {
      page.drawText(text, { x, y, size, font: isBold ? bold : regular })
    },
  }
}

/** Fonts of single bytes that the file neither contains nor explains, all letters of one width but the blank. */
function legacyPen(pdf: PDFDocument, encode: (text: string) => LegacyRun[]): Pen {
  const fonts = new Map<string, PDFName>()
  const reference = (page: PDFPage, font: string): PDFName => {
    let name = fonts.get(font)
    if (name === undefined) {
      name = PDFName.of(`F${fonts.size + 1}`)
      fonts.set(font, name)
    }
    if (page.node.normalizedEntries().Font.get(name) === undefined) {
      const dictionary = pdf.context.obj({
        Type: 'Font',
        Subtype: 'TrueType',
        BaseFont: font,
        Encoding: 'WinAnsiEncoding',
        FirstChar: 0,
        LastChar: 255,
        Widths: Array.from({ length: 256 }, () => 500),
      })
      page.node.setFontDictionary(name, pdf.context.register(dictionary))
    }
    return name
  }
  return {
    width: (text, size) => encode(text).reduce((sum, { bytes }) => sum + bytes.length, 0) * 0.5 * size,
    draw: (page, text, { x, y, size, bold }) => {
      let at = x
      for (const { bytes, font } of encode(text)) {
        const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
        page.pushOperators(
          beginText(),
          setFontAndSize(reference(page, bold ? `${font},Bold` : font), size),
          setTextMatrix(1, 0, 0, 1, at, y),
          showText(PDFHexString.of(hex)),
          endText(),
        )
        at += bytes.length * 0.5 * size
      }
    },
  }
}

/** Places the lines on pages, from the top down. */
function typeset(
  pdf: PDFDocument,
  pen: Pen,
  lines: readonly PdfLine[],
  { indent = 36, justified = true, pageNumbers = 'top', runningHead }: PdfLayout,
): void {
  const notes = new Map(
    lines.flatMap((line) => {
      const match = typeof line === 'string' ? NOTE.exec(line) : null
      return match === null || typeof line !== 'string' ? [] : [[match[1] ?? '', line.slice(match[0].length)] as const]
    }),
  )
  let page = pdf.addPage([...A4])
  let y = TOP
  let foot = FOOT
  let called: string[] = []

  const word = (text: string, at: { x: number; y: number; size: number; bold: boolean }): void => {
    const call = CALL.exec(text)
    if (call === null) {
      pen.draw(page, text, at)
      return
    }
    const before = text.slice(0, call.index)
    const label = call[1] ?? ''
    if (before !== '') pen.draw(page, before, at)
    const x = at.x + widthOf(before, at.size, at.bold)
    pen.draw(page, label, { ...at, x, y: at.y + 0.35 * at.size, size: 0.6 * at.size })
    const rest = text.slice(call.index + call[0].length)
    if (rest !== '') word(rest, { ...at, x: x + widthOf(call[0], at.size, at.bold) })
  }
  const widthOf = (text: string, size: number, bold: boolean): number => {
    const call = CALL.exec(text)
    if (call === null) return text === '' ? 0 : pen.width(text, size, bold)
    const rest = text.slice(call.index + call[0].length)
    return widthOf(text.slice(0, call.index), size, bold) + pen.width(call[1] ?? '', 0.6 * size, bold) + widthOf(rest, size, bold)
  }
  const wrap = (text: string, size: number, bold: boolean, room: number, first = room): string[][] => {
    const rows: string[][] = [[]]
    let used = 0
    for (const each of text.split(' ')) {
      const width = widthOf(each, size, bold)
      const row = rows.at(-1) ?? []
      const limit = rows.length === 1 ? first : room
      if (row.length > 0 && used + width > limit) {
        rows.push([each])
        used = 0
      } else row.push(each)
      used += width + widthOf('n', size, bold) * 0.5
    }
    return rows
  }
  const drawRow = (words: readonly string[], at: { x: number; y: number; size: number; bold: boolean }, room?: number): void => {
    const widths = words.map((each) => widthOf(each, at.size, at.bold))
    const usual = widthOf('n', at.size, at.bold) * 0.5
    const blank =
      room === undefined || words.length < 2 ? usual : (room - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1)
    let x = at.x
    for (const [index, each] of words.entries()) {
      word(each, { ...at, x })
      x += (widths[index] ?? 0) + blank
    }
  }
  const centred = (text: string, size: number, bold: boolean, middle: number, at: number): void => {
    const words = text.split(' ')
    const width =
      words.reduce((sum, each) => sum + widthOf(each, size, bold), 0) + (words.length - 1) * widthOf('n', size, bold) * 0.5
    drawRow(words, { x: middle - width / 2, y: at, size, bold })
  }
  const endPage = (): void => {
    if (called.length > 0) {
      let at = foot - NOTE_LEADING
      page.drawLine({
        start: { x: LEFT, y: at + NOTE_LEADING - 1 },
        end: { x: LEFT + 144, y: at + NOTE_LEADING - 1 },
        thickness: 0.5,
      })
      for (const label of called) {
        for (const [index, row] of wrap(notes.get(label) ?? '', NOTE_SIZE, false, RIGHT - LEFT - 8).entries()) {
          if (index === 0) pen.draw(page, label, { x: LEFT, y: at + 3.5, size: 6, bold: false })
          drawRow(row, { x: LEFT + (index === 0 ? 5 : 0), y: at, size: NOTE_SIZE, bold: false })
          at -= NOTE_LEADING
        }
      }
    }
    const number = String(pdf.getPageCount())
    if (pageNumbers === 'foot' || number !== '1') centred(number, SIZE, false, A4[0] / 2, pageNumbers === 'top' ? 800 : 35)
    if (runningHead !== undefined) pen.draw(page, runningHead, { x: LEFT, y: 820, size: 9, bold: false })
  }
  const newPage = (): void => {
    endPage()
    page = pdf.addPage([...A4])
    y = TOP
    foot = FOOT
    called = []
  }
  /** Makes room for a line, and for the notes that are called in it. */
  const reserve = (text: string, leading: number): void => {
    const labels = [...text.matchAll(/\[\^(\d+)\]/gu)].map((match) => match[1] ?? '').filter((label) => notes.has(label))
    const heights = labels.map((label) => wrap(notes.get(label) ?? '', NOTE_SIZE, false, RIGHT - LEFT - 8).length * NOTE_LEADING)
    const height =
      heights.reduce((sum, each) => sum + each, 0) + (labels.length > 0 && called.length === 0 ? 2 * NOTE_LEADING : 0)
    if (y - leading < foot + height) newPage()
    foot += height
    called.push(...labels)
    y -= leading
  }
  const paragraph = (text: string): void => {
    if (CENTRED.test(text)) {
      for (const row of wrap(text, SIZE, true, 380)) {
        reserve(row.join(' '), LEADING)
        centred(row.join(' '), SIZE, true, (LEFT + RIGHT) / 2, y)
      }
      y -= 6
      return
    }
    const bold = HEADING.test(text)
    const rows = wrap(text, SIZE, bold, RIGHT - LEFT, RIGHT - LEFT - indent)
    for (const [index, row] of rows.entries()) {
      reserve(row.join(' '), LEADING)
      const x = LEFT + (index === 0 ? indent : 0)
      drawRow(row, { x, y, size: SIZE, bold }, justified && index < rows.length - 1 ? RIGHT - x : undefined)
    }
    y -= indent === 0 ? 10 : 4
  }
  const columns = (left: readonly string[], right: readonly string[], isHead: boolean): void => {
    const size = isHead ? SIZE : SIZE - 2
    const rows = left.flatMap((text) => wrap(text, size, false, isHead ? 240 : 210))
    if (y - Math.max(rows.length, right.length * 2) * LEADING < foot) newPage()
    const top = y
    for (const [index, row] of rows.entries()) {
      y = top - (index + 1) * 16
      if (isHead) centred(row.join(' '), size, false, LEFT + 100, y)
      else drawRow(row, { x: LEFT, y, size, bold: false })
    }
    for (const [index, text] of right.entries()) {
      // Room for the hand above the name.
      const at = top - (index + 1) * LEADING - (!isHead && index === right.length - 1 && right.length > 2 ? 50 : 0)
      centred(text, SIZE, true, 420, at)
      y = Math.min(y, at)
    }
    y -= LEADING
  }
  const table = (cells: readonly (readonly string[])[]): void => {
    const count = Math.max(...cells.map((row) => row.length))
    const width = (RIGHT - LEFT) / count
    for (const row of cells) {
      const printed = row.map((text) => wrap(text, SIZE - 1, false, width - 12))
      const height = Math.max(...printed.map((each) => each.length)) * 15 + 8
      if (y - height < foot) newPage()
      for (const [index, each] of printed.entries()) {
        page.drawRectangle({ x: LEFT + index * width, y: y - height, width, height, borderWidth: 0.5, borderColor: grayscale(0) })
        for (const [number, words] of each.entries())
          drawRow(words, { x: LEFT + index * width + 6, y: y - 14 - number * 15, size: SIZE - 1, bold: false })
      }
      y -= height
    }
    y -= 8
  }

  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? ''
    const texts = lines.map((each) => (typeof each === 'string' ? each : ''))
    const motto = index === 0 ? texts.slice(0, 8).findIndex((text) => MOTTO.test(text)) : -1
    if (typeof line !== 'string') {
      table(line)
      index += 1
    } else if (NOTE.test(line)) index += 1
    else if (motto > 0) {
      const end = texts.findIndex((text, at) => at > motto && PLACE_AND_DATE.test(text)) + 1
      columns(texts.slice(0, motto), texts.slice(motto, end), true)
      index = end
    } else if (RECIPIENTS.test(line)) {
      const isEntry = (text: string | undefined): boolean => text?.startsWith('- ') ?? false
      let left = index + 1
      while (isEntry(texts[left])) left += 1
      let right = left
      while (
        right < lines.length &&
        right < left + 4 &&
        !NOTE.test(texts[right] ?? '') &&
        (right === left || /^\p{Lu}|^\(/u.test(texts[right] ?? ''))
      )
        right += 1
      columns(texts.slice(index, left), texts.slice(left, right), false)
      index = right
    } else {
      paragraph(line)
      index += 1
    }
  }
  endPage()
}

/** The same file with `ƣ` where its tables say `ư`, as a certain font had it. */
async function withHooks(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes)
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
    if (!text.includes('beginbfchar')) continue
    const broken = text.replace(/<01B0>(?=\s*$)/gim, '<01A3>').replace(/<01AF>(?=\s*$)/gim, '<01A2>')
    pdf.context.assign(reference, pdf.context.flateStream(Buffer.from(broken, 'latin1')))
  }
  return pdf.save()
}
