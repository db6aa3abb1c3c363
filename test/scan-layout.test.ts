import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layOut, layOutPages, shifted } from '../src/extract/scan-layout/lay-out.js'
import type { Recognition } from '../src/model/scan.js'
import type { LineRole } from '../src/model/source-text.js'
import { parse } from '../src/parse/parse.js'
import { cleanScan, drawn, recognition } from './scan-recognitions.js'

const NAMES = readdirSync(new URL('../fixtures/scans', import.meta.url)).map((file) => file.replace('.json', ''))

const linesOf = (page: Recognition, ...roles: LineRole[]): string[] => {
  const { text, lines } = layOut(page)
  return lines.filter(({ role }) => roles.includes(role)).map(({ span }) => text.slice(...span))
}
const document = (page: Recognition): string[] => linesOf(page, 'paragraph', 'continues', 'row', 'footnote')
const paragraphs = (...pages: Recognition[]): string[] =>
  cleanScan(...pages)
    .text.trimEnd()
    .split('\n')
const words = (page: Recognition) => page.lines.flatMap((line) => line.words)

describe.each(NAMES)('scan %s', (name) => {
  const page = recognition(name)
  const { text, lines, words: placed } = layOut(page)

  it('keeps every word with its box and confidence, once', () => {
    const key = ({ box, confidence }: (typeof placed)[number] | (typeof page.lines)[number]['words'][number]): string =>
      JSON.stringify([box, confidence])
    expect(placed.map(key).sort()).toEqual(words(page).map(key).sort())
    const byPlace = new Map(words(page).map((word) => [key(word), word.text]))
    // The call of a footnote stands for what it was read as.
    for (const word of placed)
      for (const part of text.slice(...word.span).split(/\[\^\d+\]/u)) expect(byPlace.get(key(word))).toContain(part)
  })

  it('has lines in order that cover the text', () => {
    let end = 0
    for (const { span } of lines) {
      expect(text.slice(end, span[0]).trim()).toBe('')
      end = span[1]
    }
    expect(text.slice(end).trim()).toBe('')
    expect(placed.map(({ span }) => span[0])).toEqual(placed.map(({ span }) => span[0]).sort((a, b) => a - b))
  })

  it('says the same whatever the order of the engine', () => {
    const mixed = { ...page, lines: [...page.lines].reverse().map((line) => ({ ...line, words: [...line.words].reverse() })) }
    expect(layOut(mixed).text).toBe(text)
  })
})

describe('head of a page', () => {
  it('is read column by column, the left one first', () => {
    expect(document(recognition('first-page-stamped')).slice(0, 5)).toEqual([
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'Số 21-NQ/TW',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hà Nội, ngày 16 tháng 6 năm 2022',
      'NGHỊ QUYẾT',
    ])
  })

  it('never takes number or date of a registry stamp for those of the document', () => {
    const [stamped, beside] = [
      parse(cleanScan(recognition('first-page-stamped-gray'))),
      parse(cleanScan(recognition('stamp-beside-date'))),
    ]
    expect(stamped.header).toMatchObject({ number: '21-NQ/TW', date: '2022-06-16', issuer: 'Ban Chấp hành Trung ương' })
    expect(stamped.stamps[0]).toContain('Số: 2979')
    expect(beside.header).toMatchObject({ number: '11-CT/TU', date: '2021-08-13', place: 'Quảng Ngãi', type: 'Chỉ thị' })
    expect(beside.stamps.join(' ')).toContain('Ngày: 19/8/2021')
  })

  it('does not take the day of arrival where the document has none', () => {
    const page = drawn([
      [100, 60, 'TỈNH ỦY QUẢNG NGÃI'],
      [350, 60, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      [120, 130, 'CÔNG VĂN ĐẾN', { size: 10 }],
      [120, 144, 'Số: 314', { size: 10 }],
      [120, 158, 'Ngày 19 tháng 8 năm 2021', { size: 10 }],
      [270, 200, 'CHỈ THỊ'],
      [180, 220, 'về nâng cao chất lượng đội ngũ đảng viên'],
      [110, 260, 'Thực hiện nghị quyết, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy như sau:'],
      [110, 280, '1. Tiếp tục đổi mới.'],
    ])
    expect(parse(cleanScan(page)).header).toMatchObject({ type: 'Chỉ thị', number: null, date: null })
  })

  it.each([
    ['CONG VAN BEN', 'Số: 314', 'Ngày: 19/8/2021', 'Chuyển: BTC'],
    ['ĐẾN', 'Số: 314', 'Ngày: 19/8/2021', 'Số và ký hiệu HS: 12'],
    ['HUYỆN ỦY MỘ ĐỨC', 'Số 314', 'Ngày 19 tháng 8 năm 2021', 'Lưu hồ sơ số'],
    ['SAO Y; Huyện ủy Mộ Đức; 19/8/2021'],
  ])('knows the stamp of %s', (...stamp) => {
    for (const [x, y] of [
      [115, 125],
      [360, 120],
      [230, 30],
    ] as const) {
      const page = drawn([
        [100, 75, 'TỈNH ỦY QUẢNG NGÃI'],
        [350, 75, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        [130, 100, 'Số 11-CT/TU'],
        [340, 100, 'Quảng Ngãi, ngày 13 tháng 8 năm 2021'],
        ...stamp.map((line, index): [number, number, string, { size: number }] => [x, y + 12 * index, line, { size: 9.5 }]),
        [270, 200, 'CHỈ THỊ'],
        [180, 220, 'về nâng cao chất lượng đội ngũ đảng viên'],
        [110, 260, 'Thực hiện nghị quyết, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy như sau:'],
        [110, 280, '1. Tiếp tục đổi mới.'],
      ])
      const { header, stamps } = parse(cleanScan(page))
      expect(header).toMatchObject({ number: '11-CT/TU', date: '2021-08-13', issuer: 'Tỉnh ủy Quảng Ngãi', type: 'Chỉ thị' })
      expect(stamps).toEqual([stamp.join(' ')])
    }
  })

  it('tells a stamp from text that speaks of letters', () => {
    const lines = ['Công văn đến của các cơ quan được vào sổ trong ngày.', 'Số lượng công văn tăng 12% so với năm 2021.']
    const page = drawn(lines.map((line, index) => [110, 100 + 20 * index, line]))
    expect(document(page)).toEqual(lines)
  })
})

/** A line of print about a middle, in points. */
const centred = (middle: number, y: number, text: string, more: { size?: number; confidence?: number } = {}) => {
  const { size = 13 } = more
  const width = text.split(' ').reduce((sum, word) => sum + word.length * 0.46 * size, (text.split(' ').length - 1) * 0.27 * size)
  return [middle - width / 2, y, text, more] as const
}

describe('head of a state letter', () => {
  const left = ['UBND TỈNH PHÚ THỌ', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'Số: 275/STTTT-CNTT', 'V/v đăng ký danh sách']
  const right = ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Phú Thọ, ngày 16 tháng 12 năm 2011']

  it.each([
    [-20, 16],
    [-12, 30],
    [-8, 17.5],
    [-4, 16],
    [0, 16],
    [6, 17.5],
    [12, 30],
    [28, 30],
  ])('is read left, then right, where the right one stands %i points lower, its lines %i apart', (offset, apart) => {
    const page = drawn([
      ...left.map((text, index) => centred(150, 80 + 16 * index + (index > 1 ? 6 : 0), text, { size: 11.5 })),
      ...right.map((text, index) => centred(410, 80 + offset + apart * index, text, { size: index === 0 ? 12 : 13 })),
      [110, 220, 'Kính gửi: Các đơn vị trực thuộc sở'],
      [110, 240, 'Thực hiện Kế hoạch số 25/KH-STTTT, ngày 6 tháng 12 năm 2011 của sở'],
      [90, 258, 'Thông tin và Truyền thông tỉnh Phú Thọ về tổ chức Hội thi kỹ năng sử'],
      [90, 276, 'dụng máy tính ngành Thông tin và Truyền thông năm 2011.'],
    ])
    expect(document(page).slice(0, 7)).toEqual([...left, ...right])
    const { header } = parse(cleanScan(page))
    expect(header).toMatchObject({ number: '275/STTTT-CNTT', date: '2011-12-16', place: 'Phú Thọ' })
    expect(header.issuer).toBe('Sở Thông tin và Truyền thông')
  })

  it('is print though nothing of it was read surely, where it spells', () => {
    const page = drawn([
      [60, 80, '„“UBNDTỈNHPHÚTHỌ', { confidence: 0.01 }],
      [50, 96, 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG', { size: 11.5 }],
      [330, 80, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 11.5 }],
      [350, 96, 'Độc lập - Tự do - Hạnh phúc'],
    ])
    expect(document(page)[0]).toBe('UBNDTỈNHPHÚTHỌ')
  })
})

describe('recipients beside a signature', () => {
  it.each(['Nơi nhận:', 'Näoi nhận:', 'NWoi nhận:', 'Noi nhan:'])('are told by %s, and read whole', (heading) => {
    for (const rise of [-7, -4, 0, 4, 7]) {
      const page = drawn([
        [110, 500, 'Vậy sở Thông tin và Truyền thông gửi các đơn vị biết và tham gia.'],
        centred(420, 540 + rise, 'KT. GIÁM ĐỐC'),
        centred(420, 557 + rise, 'PHÓ GIÁM ĐỐC'),
        centred(420, 630 + rise, 'Nguyễn Hữu Việt'),
        [80, 540, heading, { size: 12 }],
        [80, 555, '- Mặt trận Tổ quốc tỉnh;', { size: 11 }],
        [80, 569, '- Như trên;', { size: 11 }],
        [80, 583, '-Lưu:CNTT,VT.', { size: 11, confidence: 0.7 }],
      ])
      expect(document(page).slice(1)).toEqual([
        heading,
        '- Mặt trận Tổ quốc tỉnh;',
        '- Như trên;',
        '-Lưu:CNTT,VT.',
        'KT. GIÁM ĐỐC',
        'PHÓ GIÁM ĐỐC',
        'Nguyễn Hữu Việt',
      ])
    }
  })
})

describe('what is no text of the document', () => {
  it('is what strokes of a form or of a hand were read as, short syllables too', () => {
    const strokes = [
      [340, 100, 'TẠI TA - NI', { confidence: 0.15 }],
      [420, 120, 'vi.', { confidence: 0.02 }],
      [210, 140, 'GUYN và', { confidence: 0 }],
      [180, 160, 'Wê.nsesu..soe', { confidence: 0.02 }],
      [240, 185, '—EYYY.', { confidence: 0.1 }],
      [300, 210, 'HN: 4U ấu 23', { confidence: 0.2 }],
    ] as const
    const text = ['Tham gia Hội thi kỹ năng sử dụng máy tính', 'STT Họ và tên Chức vụ công tác']
    const page = drawn([...strokes, [150, 300, text[0] ?? ''], [150, 330, text[1] ?? '']])
    expect(document(page)).toEqual(text)
    expect(new Set(layOut(page).noise.map(({ kind }) => kind))).toEqual(new Set(['handwriting']))
  })

  it('has a kind and a place', () => {
    const { text, noise } = layOut(recognition('first-page-stamped'))
    const kinds = new Map(noise.map(({ kind, span }) => [span === undefined ? 'drawn' : text.slice(...span), kind]))
    expect(kinds.get('Ngày: 24/6/2022')).toBe('registry')
    expect(noise.filter(({ kind, span }) => kind === 'seal' && span === undefined)).toEqual([
      { kind: 'seal', box: { x0: 1160, y0: 328, x1: 1448, y1: 616 } },
    ])
    expect(noise.some(({ kind, box }) => kind === 'handwriting' && box.x1 < 200)).toBe(true)
  })

  it('stays in the clean text, and in the tree as noise', () => {
    const clean = cleanScan(recognition('first-page-stamped-gray'))
    expect(clean.text).toContain('VĂN PHÒNG TỈNH ỦY QUẢNG NGÃI\n')
    const { tree } = parse(clean)
    const noise: string[] = []
    const visit = (node: typeof tree): void => {
      if (node.type === 'noise') noise.push(node.text ?? '')
      node.children.forEach(visit)
    }
    visit(tree)
    expect(noise).toContain('VĂN PHÒNG TỈNH ỦY QUẢNG NGÃI')
  })

  it('leaves the name under a seal, and what is right of it, in the text', () => {
    const { signature, recipients } = parse(cleanScan(recognition('last-page-sealed')))
    expect(signature).toMatchObject({ authority: 'T/M BAN CHẤP HÀNH TRUNG ƯƠNG', title: 'TỔNG BÍ THƯ' })
    expect(recipients).toHaveLength(5)
    expect(recipients.join(' ')).not.toMatch(/Phú Trọng/u)
  })

  it('goes behind the paragraph that it stands in', () => {
    const line = (text: string): string => `${text} của các cấp ủy, tổ chức đảng trong toàn Đảng bộ tỉnh nhà`
    const page = drawn([
      ...Array.from({ length: 7 }, (_, index): [number, number, string] => [
        index === 0 ? 113 : 85,
        100 + 19 * index,
        line(index === 0 ? 'Nâng cao' : 'và nhiệm vụ'),
      ]),
      [20, 158, 'Đã xem'],
      [20, 172, 'kỹ lại'],
    ])
    expect(paragraphs(page).slice(-2)).toEqual(['Đã xem', 'kỹ lại'])
    expect(paragraphs(page)).toHaveLength(3)
  })

  it('goes behind a paragraph that ends on the next page', () => {
    const line = 'Cấp ủy, tổ chức đảng các cấp đã lãnh đạo, chỉ đạo, cụ thể hóa, tổ chức thực hiện'
    const body = Array.from({ length: 9 }, (_, index): [number, number, string] => [85, 80 + 19 * index, line])
    const first = drawn([...body, [20, 700, 'Đã xem'], [20, 714, 'kỹ lại']])
    const second = drawn([
      [85, 80, 'và kiểm tra, giám sát.'],
      [110, 105, 'Nghị quyết này phổ biến đến chi bộ.'],
    ])
    const [text, ...rest] = paragraphs(first, second)
    expect(text).toMatch(/tổ chức thực hiện và kiểm tra, giám sát\.$/u)
    expect(rest).toEqual(['Đã xem', 'kỹ lại', 'Nghị quyết này phổ biến đến chi bộ.'])
    const clean = cleanScan(first, second)
    for (const { source, clean: span, steps } of clean.segments)
      if (steps.length === 0) expect(clean.text.slice(...span)).toBe(clean.source.text.slice(...source))
  })

  it('is a dark edge, a speck or the page number: none of them is in the clean text', () => {
    const clean = paragraphs(recognition('askew'))
    expect(clean.filter((line) => /^[^\p{L}]*$/u.test(line))).toEqual([])
    expect(linesOf(recognition('askew'), 'furniture')).toContain('2')
    const edge = drawn([
      ...Array.from({ length: 20 }, (_, index): [number, number, string] => [6, 60 + 30 * index, index % 3 === 0 ? 'l' : '|']),
      [100, 100, 'Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện'],
    ])
    expect(document(edge)).toEqual(['Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện'])
  })
})

describe('body of a page', () => {
  it.each(['askew', 'bent'])('is put in lines and paragraphs although it is %s', (name) => {
    const bullets = document(recognition(name)).filter((line) => line.startsWith('- '))
    const found = paragraphs(recognition(name)).filter((line) => line.startsWith('- '))
    expect(found.length).toBe(bullets.length)
    expect(found.length).toBeGreaterThan(1)
    for (const each of found) expect(each).toMatch(/[.,]$/u)
  })

  it('is read page by page in an open book, and goes on from one to the other', () => {
    const clean = paragraphs(recognition('open-book'))
    expect(clean[0]).toMatch(/^tôn giáo.*chế độ\.$/u)
    expect(clean[1]).toMatch(/^Tuy nhiên, chất lượng.*"trắng" đảng viên\.$/u)
    expect(clean[2]).toBe('II- QUAN ĐIỂM, MỤC TIÊU')
  })

  it('goes on on the next page', () => {
    const line = 'Cấp ủy, tổ chức đảng các cấp đã lãnh đạo, chỉ đạo, cụ thể hóa, tổ chức thực hiện'
    const page = (number: number, from: string): Recognition =>
      drawn([
        [310, 40, String(number)],
        ...Array.from({ length: 10 }, (_, index): [number, number, string] => [85, 80 + 19 * index, index === 0 ? from : line]),
      ])
    const { pages } = layOutPages([page(4, line), page(5, 'và kiểm tra, giám sát.')])
    expect(pages.map(({ readBy, scan }) => [readBy, scan?.words.length])).toEqual([
      ['ocr', 191],
      ['ocr', 177],
    ])
    expect(paragraphs(page(4, line), page(5, 'và kiểm tra, giám sát.'))[0]).toMatch(/thực hiện và kiểm tra, giám sát\.$/u)
  })

  it('has tables row by row', () => {
    const rows = paragraphs(recognition('table')).filter((line) => line.startsWith('|'))
    expect(rows[0]).toBe('| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian |')
    expect(rows[2]).toBe('| 2 | Xây dựng kế hoạch kết nạp đảng viên hằng năm | Ban Tổ chức Huyện ủy | Hằng năm |')
    expect(rows).toHaveLength(5)
  })

  it('takes no column of a table for a margin', () => {
    const cells = Array.from({ length: 9 }, (_, row): [number, number, string][] => [
      [60, 100 + 24 * row, String(row + 1)],
      [90, 100 + 24 * row, 'Tổ chức học tập, quán triệt Nghị quyết ở cơ sở'],
      [390, 100 + 24 * row, 'Ban Tuyên giáo'],
      [500, 100 + 24 * row, 'Năm 2023'],
    ])
    const rows = paragraphs(drawn(cells.flat()))
    expect(rows).toHaveLength(9)
    expect(rows[8]).toBe('| 9 | Tổ chức học tập, quán triệt Nghị quyết ở cơ sở | Ban Tuyên giáo | Năm 2023 |')
  })

  it('has tables whose rules the engine took for letters', () => {
    const rows = paragraphs(recognition('table-askew')).filter((line) => line.startsWith('|'))
    expect(rows.map((row) => row.split('|').length - 2)).toEqual([5, 5, 5, 5, 5])
    expect(rows[4]).toMatch(/^\| 4 \| Kết nạp .* thiểu số \| Đảng ủy các xã \| Mặt trận, đoàn thể \| Thường xuyên \|$/u)
  })

  it('has footnotes at the end, and their calls where as many words end in what raised figures are read as', () => {
    const clean = paragraphs(recognition('footnotes'))
    expect(clean.slice(-3)).toEqual([
      expect.stringMatching(/^\[\^1\]: Nghị quyết số 22-NQ\/TW .* năng lực lãnh đạo, .* cơ sở đảng\.$/u),
      '[^2]: Điều lệ Đảng Cộng sản Việt Nam, Điều 10.',
      expect.stringMatching(/^\[\^3\]: Quy định số 24-QĐ\/TW/u),
    ])
    const body = clean.slice(0, -3).join(' ')
    expect([...body.matchAll(/\p{L}+\[\^\d\]/gu)].map(([call]) => call)).toEqual(['trấn[^1]', 'hợp[^2]', 'nghiệp[^3]'])
  })

  it('joins a word that the engine cut, and none that are two', () => {
    const cut = drawn([[100, 100, 'C']])
    const [first] = words(cut)
    const part = (text: string, gap: number): Recognition => {
      const { x1, y0, y1 } = first?.box ?? { x1: 0, y0: 0, y1: 0 }
      const second = { text, confidence: 0.9, box: { x0: x1 + gap, x1: x1 + gap + 50, y0, y1 } }
      return { ...cut, lines: cut.lines.map((line) => ({ ...line, words: [...line.words, second] })) }
    }
    expect(document(part('ỘNG', 2))).toEqual(['CỘNG'])
    expect(document(part('ỘNG', 12))).toEqual(['C ỘNG'])
  })
})

describe('any recognition', () => {
  it('is some text: none, one word, boxes without room, words on top of each other', () => {
    const empty: Recognition = { engine: 'none', image: '', width: 100, height: 100, resolution: null, lines: [], ink: [] }
    expect(layOut(empty)).toEqual({ text: '', lines: [], words: [], noise: [] })
    const box = { x0: 5, y0: 5, x1: 5, y1: 5 }
    expect(layOut({ ...empty, lines: [{ box, words: [{ text: 'a', confidence: 1, box }] }] }).text).toBe('')
    const heap = Array.from({ length: 4000 }, () => ({ text: 'đảng', confidence: 0.9, box: { x0: 10, y0: 10, x1: 60, y1: 30 } }))
    expect(layOut({ ...empty, lines: [{ box, words: heap }] }).words).toHaveLength(4000)
  })

  it('is laid out without losing a word, whatever stands where', () => {
    const text = fc.constantFrom(
      'đảng',
      'ĐẾN',
      'Số:',
      '12',
      '|',
      '-',
      'Nơi nhận:',
      'NGHỊ',
      'và',
      '1.',
      '—',
      '“',
      'x²',
      '!',
      'Ngày:',
    )
    const word = fc.tuple(
      text,
      fc.nat(1600),
      fc.nat(2300),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 90 }),
      fc.nat(100),
    )
    const ink = fc.constantFrom<Recognition['ink']>([], [{ colour: 'red', box: { x0: 300, y0: 300, x1: 600, y1: 600 } }])
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 25 }), ink, (lines, coloured) => {
        const page: Recognition = {
          ...drawn([]),
          ink: coloured,
          lines: lines.map((some) => ({
            box: { x0: 0, y0: 0, x1: 1, y1: 1 },
            words: some.map(([written, x0, y0, width, height, sure]) => ({
              text: written,
              confidence: sure / 100,
              box: { x0, y0, x1: x0 + width, y1: y0 + height },
            })),
          })),
        }
        const { text: found, words: placed } = layOut(page)
        expect(placed).toHaveLength(words(page).length)
        let end = 0
        for (const { span } of placed) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(span[1]).toBeLessThanOrEqual(found.length)
          end = span[1]
        }
        expect(() => parse(cleanScan(page))).not.toThrow()
      }),
      { numRuns: 120 },
    )
  })

  it('does not take longer than it should on a page full of strokes', () => {
    const strokes = Array.from({ length: 20_000 }, (_, index) => {
      const [x, y] = [(index * 7919) % 1600, (index * 104_729) % 2300]
      return { text: index % 3 === 0 ? 'đ' : '|', confidence: (index % 10) / 10, box: { x0: x, y0: y, x1: x + 9, y1: y + 14 } }
    })
    const started = performance.now()
    layOut({
      engine: '',
      image: '',
      width: 1653,
      height: 2339,
      resolution: 200,
      ink: [],
      lines: [{ box: { x0: 0, y0: 0, x1: 1, y1: 1 }, words: strokes }],
    })
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('can be moved into a longer text', () => {
    const page = layOut(recognition('table'))
    const moved = shifted(page, 7)
    const text = `1234567${page.text}`
    for (const [index, { span }] of moved.words.entries()) {
      const [from, to] = page.words[index]?.span ?? [0, 0]
      expect(text.slice(...span)).toBe(page.text.slice(from, to))
    }
  })

  it('states its engine and its picture in every fixture', () => {
    for (const name of NAMES) {
      const file = readFileSync(new URL(`../fixtures/scans/${name}.json`, import.meta.url), 'utf8')
      expect(file.length).toBeLessThan(60_000)
      expect(recognition(name)).toMatchObject({
        engine: expect.stringMatching(/\d/u) as string,
        image: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      })
    }
  })
})
