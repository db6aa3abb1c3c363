import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Directive } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

/** Heads as pages of the web, drafts, registries and copies leave them. */

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM\n'
const TEXT =
  '\nCăn cứ chương trình công tác năm, cơ quan xây dựng nội dung như sau:\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Quán triệt nội dung văn bản đến cán bộ.\n2. Kiểm tra việc thực hiện.\n'

const read = async (head: string, text = TEXT): Promise<Directive> =>
  parse(normalize(await extract('a.txt', new TextEncoder().encode(head + text))))

describe('a head laid out as a table', () => {
  it.each([
    [
      'a cell a line, its words broken anywhere',
      'ỦY BAN NHÂN\nDÂN\nTỈNH LÂM SƠN\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n------\n|\nSố:\n68/KH-UBND\n|\nLâm\nSơn, ngày 11 tháng 3\nnăm 2020\n|\n',
    ],
    [
      'the place on one line, the day on the next',
      'ỦY BAN NHÂN DÂN\nTỈNH LÂM SƠN\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\n|\nSố: 68/KH-UBND\n|\nLâm Sơn,\nngày 11 tháng 3 năm 2020\n|\n',
    ],
    [
      'a row a line',
      'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 68/KH-UBND | Lâm Sơn, ngày 11 tháng 3 năm 2020 |\n',
    ],
  ])('%s', async (_, head) => {
    const { header } = await read(`${head}KẾ HOẠCH\nPHÒNG, CHỐNG HẠN HÁN TRÊN ĐỊA BÀN TỈNH\n`)
    expect(header).toMatchObject({
      type: 'Kế hoạch',
      number: '68/KH-UBND',
      date: '2020-03-11',
      place: 'Lâm Sơn',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Sơn',
      subject: 'PHÒNG, CHỐNG HẠN HÁN TRÊN ĐỊA BÀN TỈNH',
      level: 'province',
    })
  })
})

describe('a page of the web', () => {
  const LABELS =
    'Số hiệu: 24-KH/TU Loại văn bản: Kế hoạch\nCơ quan ban hành: Tỉnh ủy Lâm Sơn Người ký: Đang cập nhật\nNgày ban hành: 20/10/2022 Ngày hiệu lực: Đang cập nhật\nTrích yếu: Về công tác cán bộ\n'

  it('gives under its labels what no head says', async () => {
    expect((await read(LABELS)).header).toMatchObject({
      type: 'Kế hoạch',
      number: '24-KH/TU',
      date: '2022-10-20',
      place: null,
      issuer: 'Tỉnh ủy Lâm Sơn',
      subject: 'Về công tác cán bộ',
      level: 'province',
    })
  })

  it('is second to the head of the document itself', async () => {
    const head = `${LABELS}\nTỈNH ỦY LÂM SƠN\n*\nSố 42-KH/TU\n${PARTY}Lâm Sơn, ngày 21 tháng 10 năm 2022\nKẾ HOẠCH\nvề công tác dân vận\n`
    expect((await read(head)).header).toMatchObject({ number: '42-KH/TU', date: '2022-10-21', subject: 'về công tác dân vận' })
  })
})

describe('what was to be filled in by hand', () => {
  const head = (number: string, day: string): string =>
    `HUYỆN ỦY PHÚ LONG\n*\n${number}\n${PARTY}Phú Long, ${day}\nKẾ HOẠCH\nvề công tác cán bộ\n`

  it('is null; a month without its day is concluded, with its words', async () => {
    const { header } = await read(head('Số:        -KH/HU', 'ngày … tháng 9 năm 2022'))
    expect(header).toMatchObject({ number: null, date: null, place: 'Phú Long', issuer: 'Huyện ủy Phú Long' })
    expect(header.inferred.date).toEqual({ value: '2022-09', evidence: 'ngày … tháng 9 năm 2022' })
  })

  it('leaves the year', async () => {
    const { header } = await read(head('Số -KH/HU', 'ngày … tháng … năm 2022'))
    expect(header.date).toBeNull()
    expect(header.inferred.date?.value).toBe('2022')
  })

  it('may leave the number and its letters apart', async () => {
    const letterhead = `VĂN PHÒNG CHÍNH PHỦ\nSố:\n${STATE}/TTr-VPCP\nHà Nội, ngày\ntháng\nnăm 2016\nDỰ THẢO\nTỜ TRÌNH\nVề dự thảo Nghị định\n`
    expect((await read(letterhead)).header).toMatchObject({
      type: 'Tờ trình',
      number: null,
      date: null,
      place: 'Hà Nội',
      issuer: 'Văn phòng Chính phủ',
    })
  })
})

describe('what is not the document’s own', () => {
  const HEAD = `TỈNH ỦY LÂM SƠN\n*\nSố 40-KH/TU\n${PARTY}Lâm Sơn, ngày 09 tháng 9 năm 2022\n`
  const TITLE = 'KẾ HOẠCH\nvề công tác cán bộ\n'
  const own = {
    number: '40-KH/TU',
    date: '2022-09-09',
    place: 'Lâm Sơn',
    issuer: 'Tỉnh ủy Lâm Sơn',
    subject: 'về công tác cán bộ',
  }

  it.each([
    ['a registry’s box above all', `CÔNG VĂN ĐẾN\nSố: 205\nNgày 16 tháng 9 năm 2022\n${HEAD}${TITLE}`, '205'],
    ['a registry’s box in the middle', `${HEAD}HUYỆN ỦY PHÚ LONG\nĐẾN\nSố: 1187\nNgày: 25/9/2022\nChuyển: BTC\n${TITLE}`, '1187'],
    ['a registry’s box on one line', `${HEAD}UBND XÃ PHÚ AN\nĐẾN Số: 619 Ngày: 13/9/2022\nGiờ: 8h30\n${TITLE}`, '619'],
    [
      'an electronic signature',
      `Ký bởi: Văn phòng Tỉnh ủy\nCơ quan: Tỉnh ủy Lâm Sơn\nNgày ký: 10-09-2022 16:21:33 +07:00\n${HEAD}${TITLE}`,
      '10-09-2022',
    ],
    [
      'a certified copy above all',
      `HUYỆN ỦY PHÚ LONG\nSAO LỤC\nSố 05-BS/HU\nPhú Long, ngày 25 tháng 9 năm 2022\n${HEAD}${TITLE}`,
      '05-BS/HU',
    ],
  ])('%s', async (_, head, mark) => {
    const { header, stamps } = await read(head)
    expect(header).toMatchObject(own)
    expect(stamps.join('\n')).toContain(mark)
  })
})
