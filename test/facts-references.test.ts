import { describe, expect, it } from 'vitest'
import { findReferences } from '../src/parse/references.js'
import type { Directive, Reference } from '../src/model/document.js'
import { inSection, ofLines } from './facts-document.js'

const show = ({ type, number, date, issuer }: Reference): string =>
  [type, number, date, issuer].map((field) => field ?? '-').join(' | ')
const found = (directive: Directive): ReturnType<typeof findReferences> =>
  findReferences(directive.tree, directive.clean.text, directive.header)
const cited = (words: string): string[] => found(inSection('NHIỆM VỤ, GIẢI PHÁP', words)).references.map(show)

describe('references', () => {
  it.each<[words: string, ...expected: string[]]>([
    [
      'Tiếp tục thực hiện Nghị quyết số 26-NQ/TW ngày 19/5/2018 của Ban Chấp hành Trung ương khóa XII về công tác cán bộ.',
      'Nghị quyết | 26-NQ/TW | 2018-05-19 | Ban Chấp hành Trung ương',
    ],
    [
      'Theo Quy định số 22-QĐ/TW, ngày 28 tháng 7 năm 2021 của Ban Chấp hành Trung ương Đảng (khóa XIII).',
      'Quy định | 22-QĐ/TW | 2021-07-28 | Ban Chấp hành Trung ương Đảng',
    ],
    [
      'Thực hiện Hướng dẫn số 03 - HD/BTCTW ngày 30-12-2021 của Ban Tổ chức Trung ương.',
      'Hướng dẫn | 03-HD/BTCTW | 2021-12-30 | Ban Tổ chức Trung ương',
    ],
    [
      'Cụ thể hóa Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017.',
      'Nghị quyết | 18-NQ/TW | 2017-10-25 | -',
      'Nghị quyết | 19-NQ/TW | 2017-10-25 | -',
    ],
    [
      'Tổng kết Nghị quyết số 37, 39-NQ/TW của Bộ Chính trị.',
      'Nghị quyết | 37-NQ/TW | - | Bộ Chính trị',
      'Nghị quyết | 39-NQ/TW | - | Bộ Chính trị',
    ],
    [
      'Quán triệt Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương và Quy định số 37-QĐ/TW.',
      'Kết luận | 21-KL/TW | 2021-10-25 | Ban Chấp hành Trung ương',
      'Quy định | 37-QĐ/TW | - | -',
    ],
    ['Sơ kết 03 năm thực hiện Chỉ thị 05 của Bộ Chính trị.', 'Chỉ thị | 05 | - | Bộ Chính trị'],
    [
      'Theo Quyết định số 1446/QĐ-TTg ngày 30/8/2021 của Thủ tướng Chính phủ về đào tạo.',
      'Quyết định | 1446/QĐ-TTg | 2021-08-30 | Thủ tướng Chính phủ',
    ],
    [
      'Thay thế Nghị quyết số 15/2019/NQ-HĐND của Hội đồng nhân dân tỉnh Quảng Ngãi.',
      'Nghị quyết | 15/2019/NQ-HĐND | - | Hội đồng nhân dân tỉnh Quảng Ngãi',
    ],
    [
      'Theo thông tư số 12/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo quy định chuẩn.',
      'Thông tư | 12/2020/TT-BGDĐT | - | Bộ Giáo dục và Đào tạo',
    ],
    ['Nghị quyết số 43/2022/QH15 của Quốc hội.', 'Nghị quyết | 43/2022/QH15 | - | Quốc hội'],
    ['Theo Luật Tổ chức chính quyền địa phương số 77/2015/QH13.', 'Luật | 77/2015/QH13 | - | -'],
    [
      'Theo Nghị quyết số 21-NQ/TW, ngày 16/6/2022, Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khoá XIII về tổ chức cơ sở đảng.',
      'Nghị quyết | 21-NQ/TW | 2022-06-16 | Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng',
    ],
    [
      'Thực hiện Kế hoạch số 77-KH/TU ngày 15/8/2022, Ban Thường vụ Huyện ủy ban hành kế hoạch.',
      'Kế hoạch | 77-KH/TU | 2022-08-15 | -',
    ],
    ['Đưa nội dung 28-CT/TW vào sinh hoạt chi bộ.', 'Chỉ thị | 28-CT/TW | - | -'],
    ['Thực hiện Nghị quyết Trung ương 4 khóa XIII.', 'Nghị quyết | - | - | -'],
    ['Thực hiện Điều lệ Đảng và Quy chế dân chủ ở cơ sở.', 'Điều lệ | - | - | -', 'Quy chế | - | - | -'],
    ['Thực hiện quy định của Luật Ngân sách nhà nước.', 'Luật | - | - | -'],
  ])('%s', (words, ...expected) => {
    expect(cited(words)).toEqual(expected)
  })

  it.each([
    'Triển khai Nghị quyết và Kế hoạch của Tỉnh ủy.',
    'Thực hiện các nghị quyết, kết luận của Trung ương về xây dựng Đảng.',
    'Xây dựng Kế hoạch 5 năm 2021 - 2025 và Chương trình công tác năm 2023.',
    'Rà soát, kiến nghị sửa đổi, bổ sung Luật Đầu tư công, Luật Nhà giáo.',
    'Hướng dẫn 02 đơn vị hoàn thiện hồ sơ; kết luận 03 vụ việc.',
    'Kết nạp từ 3-4% tổng số đảng viên trước ngày 30/9/2023.',
  ])('none in: %s', (words) => {
    expect(cited(words)).toEqual([])
  })

  it('quotes the citation and stands in its bullet', () => {
    const directive = inSection('NHIỆM VỤ', 'Chỉ thị số 28-CT/TW, ngày 21/01/2019 của Ban Bí thư về kết nạp đảng viên.')
    const [reference] = found(directive).references
    expect(reference?.quote).toBe('Chỉ thị số 28-CT/TW, ngày 21/01/2019 của Ban Bí thư')
    expect(reference?.node).toBe('I/1')
    expect(directive.clean.text.slice(...(reference?.clean ?? [0, 0]))).toBe(reference?.quote)
  })

  it('tells the document itself from others', () => {
    const directive = ofLines(
      'HUYỆN ỦY TÂN PHONG',
      '*',
      'Số 88-KH/HU',
      'Tân Phong, ngày 20 tháng 9 năm 2022',
      'KẾ HOẠCH',
      'thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương',
      'I. NHIỆM VỤ',
      '1. Phổ biến Nghị quyết số 21-NQ/TW.',
      '2. Kế hoạch này phổ biến đến chi bộ; báo cáo viên dùng Kế hoạch số 88-KH/HU.',
    )
    const { references, selfReferences } = found(directive)
    expect(references.map(({ number, node }) => [number, node])).toEqual([
      ['21-NQ/TW', null],
      ['21-NQ/TW', 'I.1'],
    ])
    expect(selfReferences.map(({ quote }) => quote)).toEqual(['Kế hoạch này', 'Kế hoạch số 88-KH/HU'])
  })
})
