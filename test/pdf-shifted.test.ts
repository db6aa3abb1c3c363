import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { inflateSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Recognizer } from '../src/extract/recognize.js'
import { normalize } from '../src/normalize/normalize.js'
import { pdfDocument } from './build/pdf.js'

// Fonts are cut down to what is used on every run, which takes a while.
vi.setConfig({ testTimeout: 60_000 })

/** @example "<0041>" */
const HEX = /<([0-9A-Fa-f]{4})>/g

/** A PDF whose fonts say other letters than they show: what `as` makes of the code of each. */
async function misspelled(lines: readonly string[], as: (code: number) => number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await pdfDocument(lines))
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const bytes = Buffer.from(object.contents)
    const isPacked = object.dict.get(PDFName.of('Filter')) !== undefined
    let map: string
    try {
      map = (isPacked ? inflateSync(bytes) : bytes).toString('latin1')
    } catch {
      continue
    }
    if (!map.includes('begincmap')) continue
    const other = map.replace(/(beginbfchar\n)([\s\S]*?)(endbfchar)/g, (_, begin: string, rows: string, end: string) => {
      const changed = rows.split('\n').map((row) => {
        const codes = [...row.matchAll(HEX)].map(([, code = '']) => code)
        const [glyph, letter] = codes
        if (glyph === undefined || letter === undefined) return row
        return `<${glyph}> <${as(Number.parseInt(letter, 16)).toString(16).padStart(4, '0')}>`
      })
      return begin + changed.join('\n') + end
    })
    pdf.context.assign(reference, pdf.context.flateStream(Buffer.from(other, 'latin1')))
  }
  return pdf.save()
}

const LINES = [
  'TỈNH ỦY QUẢNG TRỊ',
  'Số 45-KH/TU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Đông Hà, ngày 15 tháng 3 năm 2023',
  'KẾ HOẠCH',
  'thực hiện Nghị quyết số 21-NQ/TW',
  '1. Tăng cường sự lãnh đạo của Đảng đối với các tổ chức chính trị - xã hội, phấn đấu đến năm 2025 có 85,5% chi bộ hoàn thành tốt nhiệm vụ.',
  '2. Đường lối đổi mới được thực hiện trên địa bàn; những vướng mắc được tháo gỡ, ưu tiên người dân vùng sâu, vùng xa.',
  '3. Cán bộ đã và đang được đào tạo; hãy giữ vững mãi truyền thống, không để xảy ra sai phạm.',
]

const read = async (bytes: Uint8Array) => normalize(await extract('x.pdf', bytes, { ocr: 'never' }))
const textOf = (lines: readonly string[]): string => lines.join('\n') + '\n'

describe('a PDF whose codes are all off by as much', () => {
  it.each([3, -1, -29])('by %s is mended in its bold letters too, item by item', async (by) => {
    const { text, messages } = await read(await misspelled(LINES, (code) => code + by))
    expect(text).toBe(textOf(LINES))
    expect(messages).toEqual([])
  })
})

describe('text of one font, of which a part is off', () => {
  const cipher = (line: string): string =>
    Array.from(line, (char) => (char === ' ' ? char : String.fromCharCode(char.charCodeAt(0) + 3))).join('')
  const good = ['TỈNH ỦY QUẢNG TRỊ', 'Số 45-KH/TU', '12-NQ/TU', 'thực hiện Nghị quyết số 21-NQ/TW']
  const body = LINES.slice(6)

  it('is mended there, and nowhere else', () => {
    const text = textOf([...good, ...body.map(cipher)])
    const source = { path: 'x.pdf', sha256: '', text, fonts: [{ font: 'Tinos', span: [0, text.length] as const }] }
    const pages = [{ number: 1, span: [0, text.length] as const, readBy: 'text_layer' as const }]
    expect(normalize({ ...source, syntax: 'plain', pages }).text).toBe(textOf([...good, ...body]))
  })
})

describe('a page that has lost most of its letters', () => {
  /** Small letters come out as control codes, which are nothing. */
  const lost = (code: number): number => (code >= 0x61 && code <= 0x7a ? code + 31 : code)

  it('is called one that spells nothing', async () => {
    const { messages } = await read(await misspelled(LINES, lost))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['pages-unspellable'])
  })

  it('is recognized from its picture, and a page that can be mended is not', async () => {
    const seen: number[] = []
    const recognizer: Recognizer = {
      pagesAtOnce: 1,
      id: () => Promise.resolve('stand-in 1'),
      begin: () => (picture, number) => {
        seen.push(number)
        const { width, height, resolution, sha256 } = picture
        const box = { x0: width * 0.2, y0: height * 0.2, x1: width * 0.6, y1: height * 0.22 }
        const words = [{ text: 'Cán bộ đã và đang được đào tạo', confidence: 0.9, box }]
        return Promise.resolve({
          engine: 'stand-in 1',
          image: sha256,
          width,
          height,
          resolution,
          ink: [],
          lines: [{ box, words }],
        })
      },
      end: () => Promise.resolve(),
    }
    const { pages } = await extract('x.pdf', await misspelled(LINES, lost), { ocr: 'auto', recognizer })
    expect(seen).toEqual([1])
    expect(pages.map(({ readBy }) => readBy)).toEqual(['ocr'])
    for (const bytes of [await misspelled(LINES, (code) => code + 3), await pdfDocument(LINES, { letters: 'tcvn3' })])
      await extract('x.pdf', bytes, { ocr: 'auto', recognizer })
    expect(seen).toEqual([1])
  })
})
