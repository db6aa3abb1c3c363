import { clip, endPath, PDFDocument, type PDFFont, type PDFPage, popGraphicsState, pushGraphicsState, rectangle } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import { embeddedFonts } from './build/pdf.js'

// Fonts are cut down to what is used on every run, which takes a while.
vi.setConfig({ testTimeout: 60_000 })

const SIZE = 14

/** A part of a line: its size as a share of that of the text, and how far it is raised. */
interface Part {
  readonly text: string
  readonly size?: number
  readonly rise?: number
  /** Whether it is written after all else, and room is left for it. */
  readonly late?: true
}

interface Row {
  readonly x: number
  readonly y: number
  readonly parts: readonly Part[]
}

function put(page: PDFPage, font: PDFFont, { x, y, parts }: Row): void {
  const late: (() => void)[] = []
  let at = x
  for (const { text, size = 1, rise = 0, late: isLate } of parts) {
    const from = at
    const draw = (): void => {
      page.drawText(text, { x: from, y: y + rise, size: size * SIZE, font })
    }
    if (isLate === true) late.push(draw)
    else draw()
    at += font.widthOfTextAtSize(text, size * SIZE)
  }
  for (const draw of late) draw()
}

async function linesOf(rows: readonly Row[], more: (page: PDFPage, font: PDFFont) => void = () => undefined): Promise<string[]> {
  return linesOfPages([rows], more)
}

async function linesOfPages(
  pages: readonly (readonly Row[])[],
  more: (page: PDFPage, font: PDFFont) => void = () => undefined,
): Promise<string[]> {
  const pdf = await PDFDocument.create()
  const [font] = await embeddedFonts(pdf, 'dejavu')
  for (const rows of pages) {
    const page = pdf.addPage([595, 842])
    for (const each of rows) put(page, font, each)
    more(page, font)
  }
  return normalize(await extract('x.pdf', await pdf.save(), { ocr: 'never' }))
    .text.trimEnd()
    .split('\n')
}

const up = (text: string, size: number, late?: true): Part => ({ text, size, rise: 5.5, ...(late === true ? { late } : {}) })
const down = (text: string, size: number, late?: true): Part => ({ text, size, rise: -3.6, ...(late === true ? { late } : {}) })
const row = (y: number, ...parts: (Part | string)[]): Row => ({
  x: 90,
  y,
  parts: parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
})

describe('raised and lowered letters', () => {
  it.each([0.64, 0.72, 0.83])('of %s of the size stay in their line', async (size) => {
    const lines = await linesOf([
      row(700, '1. Sản lượng đạt 10', up('3', size), ' tấn; diện tích 25 m', up('2', size), ', và H', down('2', size), 'O.'),
      row(
        684,
        '2. Giảm phát thải CO',
        down('2', size),
        ' theo lộ trình, hệ số 10',
        down('2', size),
        ' và 5 km',
        up('2', size),
        '.',
      ),
      row(640, '3. Kết thúc lộ trình.'),
    ])
    expect(lines).toEqual([
      '1. Sản lượng đạt 10³ tấn; diện tích 25 m², và H2O.',
      '2. Giảm phát thải CO2 theo lộ trình, hệ số 10₂ và 5 km².',
      '3. Kết thúc lộ trình.',
    ])
  })

  it('that the file writes after the line have no blanks around them', async () => {
    const late = true
    const lines = await linesOf([
      row(
        700,
        '1. Sản lượng 10',
        up('3', 0.64, late),
        ' tấn, 5',
        up('(1)', 0.64, late),
        ' và CO',
        down('2', 0.64, late),
        ' giảm.',
      ),
    ])
    expect(lines).toEqual(['1. Sản lượng 10³ tấn, 5(¹) và CO2 giảm.'])
  })

  it('call a note, and begin one, whatever their size', async () => {
    const note: Row = { x: 90, y: 60, parts: [{ text: '1', size: 0.53, rise: 3 }, { text: ' Theo báo cáo của Tỉnh ủy năm 2020.', size: 0.64 }] } // prettier-ignore
    const lines = await linesOf([
      row(700, '1. Nâng cao nhận thức', up('1', 0.83), ' của cấp ủy.'),
      row(680, '2. Xây dựng đội ngũ đảng viên có phẩm chất.'),
      note,
    ])
    expect(lines).toEqual([
      '1. Nâng cao nhận thức[^1] của cấp ủy.',
      '2. Xây dựng đội ngũ đảng viên có phẩm chất.',
      '[^1]: Theo báo cáo của Tỉnh ủy năm 2020.',
    ])
  })
})

describe('a title', () => {
  it.each(['1. Mục đích', 'I. MỤC ĐÍCH'])(
    'in the middle of a page of short lines does not take in “%s” below it',
    async (item) => {
      const title = ['KẾ HOẠCH', 'thực hiện Nghị quyết số 21-NQ/TW']
      const lines = await linesOf([row(680, item), row(660, 'Nâng cao nhận thức.'), row(640, '2. Yêu cầu')], (page, font) => {
        for (const [index, text] of title.entries())
          put(page, font, { x: 318 - font.widthOfTextAtSize(text, SIZE) / 2, y: 720 - index * 18, parts: [{ text }] })
      })
      expect(lines).toEqual([...title, item, 'Nâng cao nhận thức.', '2. Yêu cầu'])
    },
  )
})

describe('letters outside of what shows', () => {
  it('are not read', async () => {
    const lines = await linesOf([row(700, '1. Quan điểm'), row(680, '2. Mục tiêu')], (page, font) => {
      page.pushOperators(pushGraphicsState(), rectangle(60, 56, 480, 730), clip(), endPath())
      page.drawText('Ể', { x: 200, y: 40, size: SIZE, font })
      page.drawText('3. Tổ chức', { x: 90, y: 660, size: SIZE, font })
      page.pushOperators(popGraphicsState())
    })
    expect(lines).toEqual(['1. Quan điểm', '2. Mục tiêu', '3. Tổ chức'])
  })
})

describe('a page of short lines', () => {
  const filling = [
    'Cấp ủy các cấp lãnh đạo thực hiện nghiêm các chỉ tiêu nhiệm vụ',
    'đã đề ra trong nhiệm kỳ này và những nhiệm kỳ sau đó nữa của',
  ]

  it('is not measured by its longest line', async () => {
    const text = Array.from({ length: 16 }, (_, index) =>
      row(780 - index * 18, index === 15 ? 'đã đề ra trong nhiệm kỳ này.' : (filling[index % 2] ?? '')),
    )
    const short = ['- Các đảng đoàn, ban cán sự đảng,', '- Các ban xây dựng Đảng, đoàn thể Khối,', '- Các ban đảng, ban cán sự đảng.', 'T/M BAN CHẤP HÀNH TRUNG ƯƠNG', 'TỔNG BÍ THƯ', 'ĐẢNG ỦY KHỐI DOANH NGHIỆP', 'Số 48-BS/ĐUK', '- Thường trực Đảng ủy Khối,', 'Vĩnh Phúc, ngày 18 tháng 7 năm 2022', 'Đặng Văn Linh'] // prettier-ignore
    const lines = await linesOfPages([text, short.map((words, index) => row(780 - index * 24, words))])
    expect(lines.slice(-short.length)).toEqual(short)
  })
})

describe('a title in capitals', () => {
  it('that is typed as a paragraph ends where its subject begins', async () => {
    const at = (y: number, text: string, x = 90): Row => ({ x, y, parts: [{ text }] })
    const lines = await linesOf([
      at(760, 'NGHỊ QUYẾT', 118),
      at(736, 'HỘI NGHỊ LẦN THỨ NĂM BAN CHẤP HÀNH TRUNG ƯƠNG', 118),
      at(718, 'ĐẢNG KHOÁ XIII'),
      at(696, 'về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng', 118),
      at(678, 'cao chất lượng đội ngũ đảng viên trong giai đoạn mới'),
    ])
    expect(lines).toEqual([
      'NGHỊ QUYẾT',
      'HỘI NGHỊ LẦN THỨ NĂM BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHOÁ XIII',
      'về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới',
    ])
  })
})

describe('two columns of text', () => {
  it('are one text where the first ends in the midst of a sentence', async () => {
    const item = (n: number): string[] => [
      `${String(n)}. Đoạn văn thứ ${String(n)} của bản`,
      'tin nội bộ, chữ chạy xuống',
      'rồi sang cột bên phải.',
    ]
    const all = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(item)
    // The first column ends behind the first line of an item.
    const columns = [all.slice(0, 13), all.slice(13)]
    const lines = await linesOf(
      columns.flatMap((column, side) =>
        column.map((text, index): Row => ({ x: 90 + side * 240, y: 760 - index * 17, parts: [{ text }] })),
      ),
    )
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => item(n).join(' ')))
  })
})
