import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CleanText } from '../src/model/clean-text.js'
import type { Directive, DocumentNode } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { lineKinds, readingsOf, readLine } from '../src/parse/line-kinds.js'
import { parse } from '../src/parse/parse.js'
import { plain } from './parse-text.js'

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname
const CASES = join(FIXTURES, 'parse')

/** A case is clean text of its own, or a seed of the same name. */
function textOf(name: string): CleanText {
  const own = join(CASES, name, 'input.txt')
  if (existsSync(own)) return plain(readFileSync(own, 'utf8'))
  return normalize(plain(readFileSync(join(FIXTURES, 'seeds', `${name}.txt`), 'utf8')).source)
}

const FIRST_WORDS = 9

/** One line a node: id, marker, `#` for a title, the first words. Sentences are counted. */
function outline(node: DocumentNode): string {
  const words = (node.title ?? node.text ?? '').split(/\s+/).slice(0, FIRST_WORDS).join(' ')
  const sentences = node.children.filter((child) => child.type === 'sentence').length
  const parts = [
    node.type,
    node.id ?? '-',
    node.marker && `[${node.marker.text}]`,
    node.title === undefined ? null : '#',
    words,
    sentences > 1 && `(${sentences} sentences)`,
  ]
  const line = '  '.repeat(node.depth) + parts.filter(Boolean).join(' ')
  return [line, ...node.children.filter((child) => child.type !== 'sentence').map(outline)].join('\n')
}

const head = ({ header, signature, recipients, footnotes, stamps }: Directive): string =>
  `${JSON.stringify({ header, signature, recipients, footnotes, stamps }, null, 2)}\n`

describe('fixtures', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const directive = parse(textOf(name))
    await expect(`${outline(directive.tree)}\n`).toMatchFileSnapshot(join(CASES, name, 'expected.outline.txt'))
    await expect(head(directive)).toMatchFileSnapshot(join(CASES, name, 'expected.head.json'))
  })
})

describe('kinds of line', () => {
  const files = readdirSync(new URL('../src/parse/line-kinds', import.meta.url)).map((file) => basename(file, '.ts'))

  it('are registered, each by the name of its file', () => {
    expect(lineKinds.map((kind) => kind.name).sort()).toEqual(files.sort())
  })

  it.each(lineKinds.map((kind) => [kind.name, kind] as const))('%s reads its example, and no kind before it does', (_, kind) => {
    expect(kind.read(kind.example)).toEqual(readingsOf(kind.example).next().value)
  })

  it.each([
    ['Phần thứ hai của Nghị quyết nêu rõ yêu cầu', 'paragraph'],
    ['Chương trình hành động được ban hành', 'paragraph'],
    ['Điều 5 của Điều lệ Đảng quy định', 'paragraph'],
    ['Mục tiêu đến năm 2025', 'paragraph'],
    ['V. I. Lênin viết', 'paragraph'],
    ['V/v đăng ký danh sách', 'paragraph'],
    ['2025 là năm đầu', 'paragraph'],
    ['2025. Năm đầu', 'paragraph'],
    ['16/6/2022 là ngày ban hành', 'paragraph'],
    ['21-NQ/TW là số của Nghị quyết', 'paragraph'],
    ['1.000 đồng', 'paragraph'],
    ['3 - 4% tổng số', 'paragraph'],
    ['-5 độ', 'paragraph'],
    ['(4,41%) là thấp', 'paragraph'],
    ['Phụ lục kèm theo Kế hoạch này', 'paragraph'],
    ['XIII- Nhiệm vụ', 'roman'],
    ['IIX- Nhiệm vụ', 'paragraph'],
    ['IV/ Tổ chức thực hiện', 'roman'],
    ['1.Tên công ty', 'number'],
    ['01. Mục đích', 'number'],
    ['1.1 Mục đích', 'number'],
    ['đ) Kiểm tra', 'letter'],
    ['–Tổng số', 'bullet'],
    ['PHẦN I: QUAN ĐIỂM', 'part'],
    ['PHỤ LỤC SỐ 01', 'appendix'],
    ['- 12 -', 'ornament'],
    ['Tiểu mục 1. Chế độ họp', 'subdivision'],
    ['Tiểu mục tiêu của Kế hoạch', 'paragraph'],
    ['o Bố trí kinh phí', 'bullet'],
    ['b2) Cá nhân', 'number'],
    ['I Mục đích', 'roman'],
    ['XIII của Đảng', 'paragraph'],
    ['Biểu số 5 kèm theo', 'paragraph'],
  ])('%s: %s', (text, series) => {
    expect(readLine(text).series).toBe(series)
  })
})

describe('stamps', () => {
  it('and copies are noise, and their numbers are not in the header', () => {
    const { header, stamps } = parse(textOf('nq21-ocr'))
    expect(header).toMatchObject({ number: '21-NQ/TW', date: '2022-06-16', place: 'Hà Nội', level: 'central' })
    expect(stamps.join('\n')).toMatch(/2979[^]*314[^]*48-BS\/ĐUK/)
  })
})

describe('the head', () => {
  const headOf = (text: string): Directive['header'] => parse(plain(`${text}\nI. Mục\nChữ.`)).header

  it.each([
    ['Số 21-NQ/TW', '21-NQ/TW', 'central'],
    ['Số: 05 - KH/HU', '05-KH/HU', 'district'],
    ['Số: 08 /2001/TT-BTC', '08/2001/TT-BTC', 'central'],
    ['SỐ: 144 /2002/QĐ/BTC', '144/2002/QĐ/BTC', 'central'],
    ['Số: 275/STTTT-CNTT', '275/STTTT-CNTT', null],
    ['Số -HD/BTCTU', null, null],
  ])('reads the number of %s', (line, number, level) => {
    expect(headOf(`${line}\nKẾ HOẠCH\nvề công tác năm 2025`)).toMatchObject({ type: 'Kế hoạch', number, level })
  })

  it.each([
    ['Hà Nội, ngày 16 tháng 6 năm 2022', '2022-06-16', 'Hà Nội'],
    ['Hà nội, ngày 22 tháng 11 năm 2002', '2002-11-22', 'Hà nội'],
    ['Ba Tơ, ngày … tháng 8 năm 2025', null, 'Ba Tơ'],
    ['Bình Sơn, ngày … tháng … năm 2025', null, 'Bình Sơn'],
    ['ngày 31 tháng 02 năm 2022', null, null],
  ])('reads place and date of %s', (line, date, place) => {
    expect(headOf(`${line}\nCHỈ THỊ\nvề công tác đảng viên`)).toMatchObject({ date, place })
  })

  it.each([
    [['BAN CHẤP HÀNH TRUNG ƯƠNG'], 'Ban Chấp hành Trung ương', 'central'],
    [['THÀNH UỶ HÀ NỘI', 'BAN TỔ CHỨC'], 'Ban Tổ chức Thành uỷ Hà Nội', 'province'],
    [['ĐẢNG BỘ TỈNH QUẢNG NGÃI', 'HUYỆN ỦY BA TƠ'], 'Huyện ủy Ba Tơ', 'district'],
    [['THỊ ỦY ĐỨC PHỔ'], 'Thị ủy Đức Phổ', 'town'],
    [['THÀNH ỦY QUẢNG NGÃI'], 'Thành ủy Quảng Ngãi', 'town'],
    [['ĐẢNG ỦY XÃ PHƯỚC DINH'], 'Đảng ủy xã Phước Dinh', 'commune'],
    [['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG LẠC'], 'Ủy ban nhân dân xã Đồng Lạc', 'commune'],
    [['UBND TỈNH PHÚ THỌ', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'], 'Sở Thông tin và Truyền thông', 'province'],
    [['BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 'Bộ Tài chính', 'central'],
    [['ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH'], 'Đảng ủy Khối Doanh nghiệp tỉnh', 'other'],
  ])('reads the issuer %j', (lines, issuer, level) => {
    expect(headOf([...lines, 'Số 01', 'KẾ HOẠCH', 'về công tác năm 2025'].join('\n'))).toMatchObject({ issuer, level })
  })

  it.each([
    ['KẾ HOẠCH', 'Kế hoạch'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Chương trình hành động'],
    ['N G H Ị  Q U Y Ế T', 'Nghị quyết'],
    ['# Nghị quyết số 57-NQ/TW', 'Nghị quyết'],
    ['KẾ HOẠCH triển khai thực hiện Nghị quyết số 57-NQ/TW', 'Kế hoạch'],
    ['Quyết định của Thủ tướng Chính phủ số 115/2004/QĐ-TTg ngày 25 tháng 6 năm 2004 về việc sửa đổi', 'Quyết định'],
    ['Kế hoạch được xây dựng trên cơ sở kết quả khảo sát.', null],
  ])('reads the type of %s', (line, type) => {
    expect(headOf(line).type).toBe(type)
  })

  it('takes issuer, number and day from the title of a decision', () => {
    const title =
      'Quyết định\ncủa Thủ tướng Chính phủ số 115/2004/QĐ-TTg ngày 25 tháng 6 năm 2004 về việc sửa đổi, bổ sung Quy chế'
    expect(headOf(`${title}\nCăn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;`)).toMatchObject({
      type: 'Quyết định',
      issuer: 'Thủ tướng Chính phủ',
      number: '115/2004/QĐ-TTg',
      date: '2004-06-25',
      subject: 'về việc sửa đổi, bổ sung Quy chế',
      level: 'central',
    })
  })

  it('looks below the menu of a page, and not at its day', () => {
    const menu = 'Trang chủ\nTin tức\nVăn bản chỉ đạo\nTìm kiếm\nThứ Hai, 15/8/2022\n'
    expect(headOf(`${menu}HUYỆN ỦY BA TƠ\nSố 33-KH/HU\nKẾ HOẠCH\nthực hiện Nghị quyết`)).toMatchObject({
      number: '33-KH/HU',
      date: null,
      place: null,
      issuer: 'Huyện ủy Ba Tơ',
    })
  })

  it('states nothing that the document does not, and says what it concludes from', () => {
    const { header } = parse(textOf('dean-ducpho'))
    expect(header).toMatchObject({ type: null, number: null, date: null, place: null, issuer: null, subject: null, level: null })
    expect(header.inferred).toMatchObject({
      type: { value: 'Đề án' },
      issuer: { value: 'Thị ủy', evidence: 'T/M THỊ ỦY' },
      level: { value: 'town' },
      dateNotBefore: { value: '2022-08-18' },
    })
  })
})

describe('the place of a document', () => {
  it.each(['Đà Nẵng', 'Đà Lạt', 'Ô Môn', 'Hà Nội'])('is kept whole: %s', (place) => {
    const text = `THÀNH ỦY\nSố 15-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n${place}, ngày 08 tháng 9 năm 2025\nKẾ HOẠCH\nthực hiện nghị quyết\n1. Một việc.\n`
    expect(parse(plain(text)).header).toMatchObject({ place, date: '2025-09-08' })
  })
})
