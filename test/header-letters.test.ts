import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { Directive } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

/** Short letters, offices of communes, joined letterheads, forms and impossible days. */

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const BODY = '\nI. MỤC ĐÍCH, YÊU CẦU\n1. Quán triệt nội dung văn bản đến cán bộ.\n2. Kiểm tra việc thực hiện.\n'

const read = async (text: string): Promise<Directive> => parse(normalize(await extract('a.txt', new TextEncoder().encode(text))))
const partsOf = ({ tree }: Directive): string[] => tree.children.map(({ type }) => type)
const textOf = ({ tree, clean }: Directive, type: string): string[] =>
  tree.children.filter((node) => node.type === type).map(({ data }) => clean.text.slice(...data.clean))

describe('a short letter without numbered points', () => {
  const HEAD = 'SỞ NỘI VỤ\nSố: 512/SNV-XDCQ\nV/v báo cáo kết quả bầu cử\nLâm Sơn, ngày 9 tháng 2 năm 2020\n\n'
  const TEXT =
    'Thực hiện Công văn số 100/BNV-CQĐP ngày 03/02/2020 của Bộ Nội vụ, Sở Nội vụ đề nghị báo cáo trước ngày 14/02/2020.'

  it.each([
    ['an office and a name', 'GIÁM ĐỐC\nLê Văn Bình\n', 'GIÁM ĐỐC'],
    ['an office in the stead of another', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Bình\n', 'PHÓ GIÁM ĐỐC'],
    ['recipients, then the office', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHÁNH VĂN PHÒNG\nLê Văn Bình\n', 'CHÁNH VĂN PHÒNG'],
  ])('keeps its text and its signature: %s', async (_, end, title) => {
    const letter = await read(`${HEAD}Kính gửi: Ủy ban nhân dân các huyện.\n\n${TEXT}\n\n${end}`)
    expect(letter.header).toMatchObject({ number: '512/SNV-XDCQ', date: '2020-02-09', subject: 'báo cáo kết quả bầu cử' })
    expect(textOf(letter, 'paragraph')).toEqual([TEXT])
    expect(letter.signature).toMatchObject({ title, name: 'Lê Văn Bình' })
    expect(textOf(letter, 'header')[0]).toContain('Kính gửi: Ủy ban nhân dân các huyện.')
  })

  it('ends its head behind the last of those whom it goes to', async () => {
    const letter = await read(`${HEAD}Kính gửi:\n- Các phòng, ban thuộc Sở;\n- Ủy ban nhân dân các huyện.\n\nĐề nghị báo cáo.\n`)
    expect(textOf(letter, 'header')[0]).toMatch(/Ủy ban nhân dân các huyện\.$/u)
    expect(textOf(letter, 'paragraph')).toEqual(['Đề nghị báo cáo.'])
  })

  it('has no signature for its subject where nobody is addressed', async () => {
    const letter = await read(`${HEAD}Đề nghị các đơn vị báo cáo.\n\nGIÁM ĐỐC\nLê Văn Bình\n`)
    expect(letter.header.subject).toBe('báo cáo kết quả bầu cử')
    expect(partsOf(letter)).toEqual(['header', 'paragraph', 'signature'])
  })
})

it('reads the right column of a letter above what reaches below it', async () => {
  const letter = await read(
    [
      'BỘ NỘI VỤ                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '-------                                Độc lập - Tự do - Hạnh phúc',
      'Số: 18/BNV-TCBC                    Hà Nội, ngày 26 tháng 5 năm 2025',
      'V/v định hướng tạm thời bố trí biên chế cán bộ, công chức, viên chức cấp xã',
      '',
      '                    Kính gửi: Ủy ban nhân dân các tỉnh, thành phố.',
      '',
      'Bộ Nội vụ đề nghị:',
      '1. Ủy ban nhân dân cấp tỉnh rà soát biên chế.',
      '2. Gửi báo cáo về Bộ Nội vụ.',
      '',
      'Nơi nhận:                                        BỘ TRƯỞNG',
      '- Như trên;',
      '- Lưu: VT, TCBC.                               Phạm Thị Thanh',
    ].join('\n'),
  )
  expect(textOf(letter, 'header')[0]).toContain('Hà Nội, ngày 26 tháng 5 năm 2025')
  expect(letter.recipients).toEqual(['Như trên;', 'Lưu: VT, TCBC.'])
  expect(textOf(letter, 'signature')).toEqual(['BỘ TRƯỞNG\nPhạm Thị Thanh'])
})

it('takes the letterhead of a regulation for its own, not for the end of the decision', async () => {
  const decision = await read(
    [
      'TỈNH ỦY LÂM SƠN                              ĐẢNG CỘNG SẢN VIỆT NAM',
      '        *',
      'Số 12-QĐ/TU                     Lâm Sơn, ngày 03 tháng 02 năm 2023',
      '',
      'QUYẾT ĐỊNH',
      'ban hành Quy chế phối hợp',
      '',
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.',
      'Điều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành.',
      '',
      'Nơi nhận:                                   T/M BAN THƯỜNG VỤ',
      '- Như Điều 2;                                    BÍ THƯ',
      '- Lưu Văn phòng Tỉnh ủy.',
      '                                             Bùi Thị Quỳnh',
      '',
      'TỈNH ỦY LÂM SƠN                              ĐẢNG CỘNG SẢN VIỆT NAM',
      '        *',
      '',
      'QUY CHẾ',
      'phối hợp giữa Ban Tổ chức Tỉnh ủy và Ủy ban Kiểm tra Tỉnh ủy',
      '(Ban hành kèm theo Quyết định số 12-QĐ/TU, ngày 03/02/2023 của Ban Thường vụ Tỉnh ủy)',
      '',
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi điều chỉnh',
      'Quy chế này quy định nguyên tắc phối hợp.',
    ].join('\n'),
  )
  expect(decision.recipients).toEqual(['Như Điều 2;', 'Lưu Văn phòng Tỉnh ủy.'])
  expect(decision.stamps).toEqual([])
  expect(textOf(decision, 'header')[1]).toMatch(/^TỈNH ỦY LÂM SƠN\nĐẢNG CỘNG SẢN VIỆT NAM\nQUY CHẾ\n/u)
})

describe('the issuer', () => {
  it.each([
    [
      'ỦY BAN NHÂN DÂN\nPHƯỜNG LÂM SƠN\nPHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
      2025,
      'Phòng Kinh tế, Hạ tầng và Đô thị phường Lâm Sơn',
      'commune',
    ],
    ['UBND XÃ PHÚ AN\nPHÒNG VĂN HÓA - XÃ HỘI', 2025, 'Phòng Văn hóa - Xã hội xã Phú An', 'commune'],
    ['UBND THỊ XÃ LÂM SƠN\nPHÒNG QUẢN LÝ ĐÔ THỊ', 2024, 'Phòng Quản lý đô thị', 'town'],
    ['UBND TỈNH LÂM SƠN\nBAN QUẢN LÝ KHU KINH TẾ PHÚ AN', 2024, 'Ban Quản lý Khu kinh tế Phú An', 'province'],
    [
      'UBND TỈNH LÂM SƠN\nBAN QUẢN LÝ KHU KINH TẾ PHÚ AN VÀ CÁC KHU CÔNG NGHIỆP LÂM SƠN',
      2024,
      'Ban Quản lý Khu kinh tế Phú An và các khu công nghiệp Lâm Sơn',
      'province',
    ],
    ['THÀNH ỦY LÂM SƠN\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG THÀNH PHỐ', 2024, 'Đảng ủy các cơ quan đảng thành phố Lâm Sơn', 'other'],
  ])('%s', async (body, year, issuer, level) => {
    const head = `${body}\n${STATE}Số: 12/KH-KTHT\nLâm Sơn, ngày 15 tháng 8 năm ${year}\n\nKẾ HOẠCH\nthực hiện nhiệm vụ\n`
    expect((await read(head + BODY)).header).toMatchObject({ issuer, level })
  })

  it('is nobody above a form', async () => {
    const form = `${STATE}ĐƠN ĐĂNG KÝ KINH DOANH\nCÔNG TY TRÁCH NHIỆM HỮU HẠN\nKính gửi: Phòng Đăng ký kinh doanh tỉnh Lâm Sơn\n`
    expect((await read(`${form}\nTôi là: Nam, Nữ\n1. Tên công ty:\n2. Địa chỉ trụ sở chính:\n`)).header).toMatchObject({
      issuer: null,
      level: null,
    })
  })

  it('stands with number and day in a title in capitals', async () => {
    const title = 'QUYẾT ĐỊNH\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 115/2004/QĐ-TTG NGÀY 25 THÁNG 6 NĂM 2004 VỀ VIỆC SỬA ĐỔI QUY CHẾ\n'
    expect(
      (await read(`${title}\nCăn cứ Luật Tổ chức Chính phủ;\n\nĐiều 1. Sửa đổi Quy chế.\nĐiều 2. Thi hành.\n`)).header,
    ).toMatchObject({
      issuer: 'Thủ tướng Chính phủ',
      number: '115/2004/QĐ-TTg',
      date: '2004-06-25',
      subject: 'VỀ VIỆC SỬA ĐỔI QUY CHẾ',
    })
  })
})

it('concludes the year from a day that no calendar has, whatever is cited', async () => {
  const head = `THỊ ỦY LÂM SƠN\nSố 60-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Sơn, ngày 31 tháng 11 năm 2022\n\nKẾ HOẠCH\nthực hiện chỉ thị\n`
  const cites = '\nCăn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;\n'
  const { header } = await read(head + cites + BODY)
  expect(header.date).toBeNull()
  expect(header.inferred.date).toEqual({ value: '2022', evidence: 'ngày 31 tháng 11 năm 2022' })
  expect(header.inferred.dateNotBefore).toBeUndefined()
})

it.each(['KHÓA X, NHIỆM KỲ 2021 - 2026', 'Khóa X, nhiệm kỳ 2021 - 2026, kỳ họp thứ tám', '(Khóa X, nhiệm kỳ 2021 - 2026)'])(
  'leaves the term of a council in its head: %s',
  async (term) => {
    const head = `HỘI ĐỒNG NHÂN DÂN\nTỈNH LÂM SƠN\n${STATE}Số: 12/NQ-HĐND\nLâm Sơn, ngày 10 tháng 12 năm 2022\n\nNGHỊ QUYẾT\n`
    const resolution = await read(
      `${head}Về phát triển đô thị\n\nHỘI ĐỒNG NHÂN DÂN TỈNH LÂM SƠN\n${term}\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nĐiều 1. Mục tiêu\n1. Tỷ lệ đô thị hóa đạt 45%.\nĐiều 2. Thi hành\n`,
    )
    expect(resolution.header.subject).toBe('Về phát triển đô thị')
    expect(textOf(resolution, 'header')[0]).toContain(term)
    expect(textOf(resolution, 'preamble')[0]).not.toContain(term)
    expect(resolution.targets).toMatchObject([{ value: 45, years: [] }])
  },
)
