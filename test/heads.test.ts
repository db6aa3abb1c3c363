import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Header } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

/** Heads of documents as bodies of many kinds lay them out. */

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM\n'
const BODY = '\nI. MỤC ĐÍCH, YÊU CẦU\n1. Quán triệt nội dung nghị quyết đến cán bộ, đảng viên.\n2. Kiểm tra việc thực hiện.\n'

const fieldsOf = async (head: string, tail = ''): Promise<Partial<Header>> =>
  parse(normalize(await extract('a.txt', new TextEncoder().encode(head + BODY + tail)))).header

/** Who issues, above a number and a day. */
describe('the issuer', () => {
  it.each([
    ['TỈNH ỦY KHÁNH HÒA\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\nVÀ DOANH NGHIỆP', PARTY, 'Đảng ủy Khối các cơ quan và doanh nghiệp', 'other'],
    ['UBND TỈNH YÊN BÁI\nSỞ NÔNG NGHIỆP\nVÀ PHÁT TRIỂN NÔNG THÔN', STATE, 'Sở Nông nghiệp và Phát triển nông thôn', 'province'],
    ['TÒA ÁN NHÂN DÂN\nTỈNH AN GIANG', STATE, 'Tòa án nhân dân tỉnh An Giang', 'province'],
    [
      'ỦY BAN MTTQ VIỆT NAM\nTỈNH KON TUM\nBAN THƯỜNG TRỰC',
      STATE,
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Kon Tum',
      'province',
    ],
    ['HĐND HUYỆN NGHĨA HÀNH\nTHƯỜNG TRỰC HĐND', STATE, 'Thường trực HĐND huyện Nghĩa Hành', 'district'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TUYÊN GIÁO', PARTY, 'Ban Tuyên giáo Trung ương', 'central'],
    ['TỈNH ỦY LẠNG SƠN\nBAN CHỈ ĐẠO 35', PARTY, 'Ban Chỉ đạo 35 Tỉnh ủy Lạng Sơn', 'province'],
    ['TỈNH ĐOÀN QUẢNG NGÃI\nBAN THƯỜNG VỤ', 'ĐOÀN TNCS HỒ CHÍ MINH\n', 'Ban Thường vụ Tỉnh đoàn Quảng Ngãi', 'province'],
    ['ĐẢNG BỘ TỈNH QUẢNG NGÃI\nTHỊ ỦY ĐỨC PHỔ\nBAN TUYÊN GIÁO', PARTY, 'Ban Tuyên giáo Thị ủy Đức Phổ', 'town'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN BÍ THƯ', PARTY, 'Ban Bí thư', 'central'],
    ['ĐẢNG BỘ TỈNH GIA LAI\nĐẢNG ỦY XÃ TUY PHƯỚC ĐÔNG', PARTY, 'Đảng ủy xã Tuy Phước Đông', 'commune'],
  ])('%j', async (lines, motto, issuer, level) => {
    for (const order of [`${lines}\n*\nSố 12-KH/TU\n${motto}`, `${motto}${lines}\n*\nSố 12-KH/TU\n`]) {
      const header = await fieldsOf(`${order}Hà Nội, ngày 6 tháng 7 năm 2022\n\nKẾ HOẠCH\nvề công tác cán bộ\n`)
      expect(header).toMatchObject({ issuer, level, number: '12-KH/TU', date: '2022-07-06', subject: 'về công tác cán bộ' })
    }
  })

  it('is read from two columns with one blank between them', async () => {
    const head = `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ ĐÀ NẴNG Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND Đà Nẵng, ngày 6 tháng 7 năm 2022
KẾ HOẠCH
về công tác cán bộ
`
    expect(await fieldsOf(head)).toMatchObject({
      issuer: 'Ủy ban nhân dân thành phố Đà Nẵng',
      level: 'province',
      number: '12/KH-UBND',
      place: 'Đà Nẵng',
    })
  })
})

describe('place and day', () => {
  it.each([
    ['Bà Rịa - Vũng Tàu, ngày 10 tháng 10 năm 2022', 'Bà Rịa - Vũng Tàu'],
    ['M’Drắk, ngày 10 tháng 10 năm 2022', 'M’Drắk'],
    ['Thái Bình, ngày 10/10/2022', 'Thái Bình'],
    ['TP. Tam Kỳ, ngày 10.10.2022', 'TP. Tam Kỳ'],
  ])('%s', async (line, place) => {
    const below = await fieldsOf(`HUYỆN ỦY A\n*\nSố 05-KH/HU\n${PARTY}${line}\nKẾ HOẠCH\nvề công tác cán bộ\n`)
    expect(below).toMatchObject({ place, date: '2022-10-10' })
    const beside = await fieldsOf(`HUYỆN ỦY A\n*\nSố 05 - KH/HU     ${line}\n\nKẾ HOẠCH\nvề công tác cán bộ\n`)
    expect(beside).toMatchObject({ place, date: '2022-10-10', number: '05-KH/HU' })
  })

  it('may stand above the signature', async () => {
    const tail =
      '\nNha Trang, ngày 08 tháng 3 năm 2022\nNơi nhận:\n- Như trên;\n- Lưu VP.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An\n'
    expect(await fieldsOf('KẾ HOẠCH\nvề công tác cán bộ\n', tail)).toMatchObject({ place: 'Nha Trang', date: '2022-03-08' })
  })
})

describe('the number', () => {
  it.each([
    ['below the type', 'KẾ HOẠCH\nSố 12-KH/TU\nvề công tác cán bộ\n', null],
    ['behind the subject', 'KẾ HOẠCH\nvề công tác cán bộ\nSố 12-KH/TU, ngày 10/01/2023\n', '2023-01-10'],
    ['in brackets', 'KẾ HOẠCH\nvề công tác cán bộ\n(Số 12-KH/TU ngày 10/01/2023 của Tỉnh ủy A)\n', '2023-01-10'],
  ])('may stand %s', async (_, lines, date) => {
    expect(await fieldsOf(lines)).toMatchObject({ type: 'Kế hoạch', number: '12-KH/TU', date, subject: 'về công tác cán bộ' })
  })

  it('of a law bears its type', async () => {
    const head = `QUỐC HỘI\nLuật số: 80/2015/QH13\n${STATE}Hà Nội, ngày 22 tháng 6 năm 2015\n\nLUẬT\nBAN HÀNH VĂN BẢN QUY PHẠM PHÁP LUẬT\n\nCăn cứ Hiến pháp;\n`
    expect(await fieldsOf(head)).toMatchObject({
      type: 'Luật',
      number: '80/2015/QH13',
      date: '2015-06-22',
      issuer: 'Quốc hội',
      subject: 'BAN HÀNH VĂN BẢN QUY PHẠM PHÁP LUẬT',
    })
  })
})

describe('the subject', () => {
  const above = (issuer: string): string => `${issuer}\nSố: 08/NQ-X\n${STATE}Bến Tre, ngày 06 tháng 7 năm 2022\n\nNGHỊ QUYẾT\n`

  it.each([
    [
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH BẾN TRE',
      'QUY ĐỊNH MỨC THU HỌC PHÍ NĂM HỌC 2022 - 2023',
      'HỘI ĐỒNG NHÂN DÂN TỈNH BẾN TRE\nKHÓA X, KỲ HỌP THỨ 5',
    ],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'PHÊ DUYỆT CHƯƠNG TRÌNH ĐÀO TẠO NGUỒN NHÂN LỰC', 'THỦ TƯỚNG CHÍNH PHỦ'],
    ['BỘ TÀI CHÍNH', 'SỬA ĐỔI MỨC THUẾ SUẤT CỦA MỘT SỐ MẶT HÀNG', 'BỘ TRƯỞNG BỘ TÀI CHÍNH'],
  ])('of %j ends where the body stands again', async (issuer, subject, again) => {
    const reasons = '\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n'
    expect((await fieldsOf(`${above(issuer)}${subject}\n\n${again}\n${reasons}`)).subject).toBe(subject)
    // Where the body is a part of the subject, it stays.
    const own = `BAN HÀNH QUY CHẾ LÀM VIỆC CỦA ${issuer.replace('\n', ' ')}`
    expect((await fieldsOf(`${above(issuer)}${own}\n${reasons}`)).subject).toBe(own)
  })

  it.each([
    ['V/v giao chỉ tiêu năm 2022', 'giao chỉ tiêu năm 2022'],
    ['Làm việc của Ban Chấp hành\n(Ban hành kèm theo Quyết định số 15-QĐ/HU, ngày 10/9/2020)', 'Làm việc của Ban Chấp hành'],
  ])('%j', async (lines, subject) => {
    expect(await fieldsOf(`QUY CHẾ\n${lines}\n`)).toMatchObject({ subject, number: null })
  })

  it('stands below a type whose letters are set apart', async () => {
    const head = `HUYỆN ỦY LỘC NINH\n*\nSố 05-CTr/HU\n${PARTY}Lộc Ninh, ngày 10 tháng 10 năm 2022\nC H Ư Ơ N G   T R Ì N H\nhành động thực hiện Nghị quyết số 21-NQ/TW\n`
    expect(await fieldsOf(head)).toMatchObject({ type: 'Chương trình', issuer: 'Huyện ủy Lộc Ninh', level: 'district' })
  })
})

describe('a head that was recognized badly', () => {
  const LEFT = 'TỈNH ỦY QUẢNG NGÃI\nBAN TỔ CHỨC\n'
  const RIGHT = 'ĐẢNG CỘNG SẢN VIỆT NAM\nQuảng Ngãi, ngày 15 tháng 8 năm 2022\nKẾ HOẠCH\nvề công tác cán bộ\n'
  const issuer = 'Ban Tổ chức Tỉnh ủy Quảng Ngãi'

  it.each([
    ['35 115-KH/BTCTU', '115-KH/BTCTU'],
    ['115-KH/BTCTU', '115-KH/BTCTU'],
    ['-KH/BTCTU', null],
    ['6J-KH/BTCTU', null],
    ['Số 115-KH/BTCTU\nNGÃI', '115-KH/BTCTU'],
    ['QUẢNG\nNGÃI\nSố 115-KH/BTCTU', '115-KH/BTCTU'],
  ])('has no issuer made of a number or a blot: %j', async (line, number) => {
    expect(await fieldsOf(`${LEFT}${line}\n${RIGHT}`)).toMatchObject({ issuer, number, place: 'Quảng Ngãi' })
  })

  it('has the whole name of an issuer that runs over two lines', async () => {
    expect(await fieldsOf(`TỈNH ỦY QUẢNG\nNGÃI\nBAN TỔ CHỨC\nSố 115-KH/BTCTU\n${RIGHT}`)).toMatchObject({ issuer })
  })

  it.each([
    'Quảng Ngãi, ngày 15 tháng 8 năm\n2022',
    'Quảng Ngãi, ngày 15 tháng 8\nnăm 2022',
    'Quảng Ngãi, ngày 15\ntháng 8 năm 2022',
    'Quảng Ngãi, ngày\n15 tháng 8 năm 2022',
  ])('has its day from two lines: %j', async (day) => {
    expect(await fieldsOf(`${LEFT}Số 115-KH/BTCTU\n${PARTY}${day}\nKẾ HOẠCH\nvề công tác cán bộ\n`)).toMatchObject({
      issuer,
      place: 'Quảng Ngãi',
      date: '2022-08-15',
      subject: 'về công tác cán bộ',
    })
  })
})

describe('a signature that was recognized badly', () => {
  it.each([
    ['PHÓ TRƯỚNG BAN', 'Trần Thị Ánh Nguyệt'],
    ['GIẢM ĐÓC', 'Trần Thị Ánh Nguyệt'],
    ['PHÓ CHU TỊCH', 'Trần Thị Ánh Nguyệt'],
  ])('has an office, no name, in %s', async (title, name) => {
    const text = `KẾ HOẠCH\nvề công tác cán bộ\n${BODY}\nNơi nhận:\n- Như trên.\nKT. TRƯỞNG BAN\n${title}\n${name}\n`
    const { signature } = parse(normalize(await extract('a.txt', new TextEncoder().encode(text))))
    expect(signature).toMatchObject({ title, name })
  })

  it('has a name that only looks like an office', async () => {
    const text = `KẾ HOẠCH\nvề công tác cán bộ\n${BODY}\nNơi nhận:\n- Như trên.\nT/M BAN THƯỜNG VỤ\nTRƯƠNG BAN\n`
    const { signature } = parse(normalize(await extract('a.txt', new TextEncoder().encode(text))))
    expect(signature?.name).toBe('TRƯƠNG BAN')
  })
})
