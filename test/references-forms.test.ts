import { describe, expect, it } from 'vitest'
import type { Reference } from '../src/model/document.js'
import { inSection, ofLines } from './facts-document.js'

const show = ({ type, number, date, issuer }: Reference): string =>
  [type, number, date, issuer].map((field) => field ?? '-').join(' | ')
const cited = (words: string): string[] => inSection('NHIỆM VỤ, GIẢI PHÁP', words).references.map(show)
const quoted = (words: string): string[] => inSection('NHIỆM VỤ, GIẢI PHÁP', words).references.map(({ quote }) => quote)

describe('forms of a citation', () => {
  it.each<[words: string, ...expected: string[]]>([
    ['Theo NQ 21 và QĐ số 30/QĐ-TTg.', 'Nghị quyết | 21 | - | -', 'Quyết định | 30/QĐ-TTg | - | -'],
    ['Thực hiện KH 120 và HD 8 của Ban Tổ chức.', 'Kế hoạch | 120 | - | -', 'Hướng dẫn | 8 | - | Ban Tổ chức'],
    ['QĐ 1131 của UBND tỉnh.', 'Quyết định | 1131 | - | UBND tỉnh'],
    ['Công văn số: 123-CV/BTCTW ngày 16 tháng 6 năm 2022.', 'Công văn | 123-CV/BTCTW | 2022-06-16 | -'],
    ['Nghị quyết 18, 19 của Trung ương.', 'Nghị quyết | 18 | - | Trung ương', 'Nghị quyết | 19 | - | Trung ương'],
    [
      'Nghị quyết số 60/NQ-CP, số 61/NQ-CP cùng ngày 16/6/2022 của Chính phủ.',
      'Nghị quyết | 60/NQ-CP | 2022-06-16 | Chính phủ',
      'Nghị quyết | 61/NQ-CP | 2022-06-16 | Chính phủ',
    ],
    ['Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011của Chính phủ.', 'Nghị quyết | 30c/NQ-CP | 2011-11-08 | Chính phủ'],
    ['Xét Tờ trình số 473/TTr -NN&PTNT ngày 21/5/2007.', 'Tờ trình | 473/TTr-NN&PTNT | 2007-05-21 | -'],
    ['Theo Quyết định số 1836 QĐ/TWĐTN ngày 23/6/2006.', 'Quyết định | 1836 QĐ/TWĐTN | 2006-06-23 | -'],
    ['Theo văn bản số 614/UBND-VX1 ngày 28/01/2021.', 'Văn bản | 614/UBND-VX1 | 2021-01-28 | -'],
    ['Thủ tướng đã có Công văn (số 73/TTg-CN) chỉ đạo.', 'Công văn | 73/TTg-CN | - | -'],
    ['Thi hành Quyết định của Bộ Chính trị số 31-QĐ/TW, ngày 01-10-1997.', 'Quyết định | 31-QĐ/TW | 1997-10-01 | Bộ Chính trị'],
    ['Báo cáo tổng kết công tác năm 2022 số 12-BC/TU ngày 05/01/2023 của Tỉnh ủy.', 'Báo cáo | 12-BC/TU | 2023-01-05 | Tỉnh ủy'],
    [
      'Ngày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW về đột phá.',
      'Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị',
    ],
    ['Nghị quyết ngày 16/6/2022 của Ban Chấp hành Trung ương.', 'Nghị quyết | - | 2022-06-16 | Ban Chấp hành Trung ương'],
    [
      'Nghị quyết số 60-NQ/TW (Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương khóa XIII).',
      'Nghị quyết | 60-NQ/TW | - | -',
    ],
    [
      'Thông tư liên tịch số 11/2004/TTLT-BNN-BNV ngày 02/4/2004 của Bộ Nông nghiệp và Phát triển nông thôn và Bộ Nội vụ hướng dẫn.',
      'Thông tư liên tịch | 11/2004/TTLT-BNN-BNV | 2004-04-02 | Bộ Nông nghiệp và Phát triển nông thôn và Bộ Nội vụ',
    ],
    [
      'Công văn số 673/SNgV-VP ngày 15/12/2009 của Sở Ngoại vụ và Tờ trình số 138/TTr-SNV.',
      'Công văn | 673/SNgV-VP | 2009-12-15 | Sở Ngoại vụ',
      'Tờ trình | 138/TTr-SNV | - | -',
    ],
    [
      'Nghị định số 107/2020/NĐ-CP sửa đổi một số điều của Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ.',
      'Nghị định | 107/2020/NĐ-CP | - | -',
      'Nghị định | 24/2014/NĐ-CP | 2014-04-04 | Chính phủ',
    ],
  ])('%s', (words, ...expected) => {
    expect(cited(words)).toEqual(expected)
  })

  it.each([
    'Kế hoạch 2025, KH 2025, Dự án 2, Chương trình 135, báo cáo 02 bản.',
    'QĐ 1. Quy định chung; đạt KH 120%.',
    'KH 120',
    'QĐ 1: Quy định chung.',
    'Đạt tỷ lệ 12/KH; 63/63 xã; lớp 5/A; từ 3-5% kinh phí; trong 5-7 ngày.',
    'Nghiên cứu pháp luật Việt Nam; các luật sư; sửa đổi Luật Đầu tư công.',
  ])('none in: %s', (words) => {
    expect(cited(words)).toEqual([])
  })
})

describe('laws by their titles', () => {
  it.each<[words: string, ...expected: string[]]>([
    [
      'Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003;',
      'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003',
    ],
    ['Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;', 'Luật Tổ chức chính quyền địa phương năm 2015'],
    [
      'Căn cứ Luật Sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019;',
      'Luật Sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019',
    ],
    ['Theo Luật Phòng, chống tham nhũng, Luật Tố cáo và các quy định.', 'Luật Phòng, chống tham nhũng', 'Luật Tố cáo'],
    ['Căn cứ Luật Giao dịch điện tử số 20/2023/QH15 năm 2023;', 'Luật Giao dịch điện tử số 20/2023/QH15 năm 2023'],
    [
      'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;',
      'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013',
    ],
  ])('%s', (words, ...expected) => {
    expect(quoted(words)).toEqual(expected)
  })

  it('with the number that they have', () => {
    expect(cited('Luật Thủ đô số 39/2024/QH15 và Pháp lệnh Ưu đãi người có công số 02/2020/UBTVQH14.')).toEqual([
      'Luật | 39/2024/QH15 | - | -',
      'Pháp lệnh | 02/2020/UBTVQH14 | - | -',
    ])
  })
})

describe('days that cannot be', () => {
  const document = ofLines(
    'KẾ HOẠCH',
    'nâng cao chất lượng đảng viên',
    'I. NHIỆM VỤ',
    '- Thực hiện Nghị quyết số 18-NQ/TW ngày 31/02/2022 của Bộ Chính trị.',
    '- Hoàn thành trước ngày 15/13/2023.',
  )

  it('stay in the quote, without a date', () => {
    const [reference] = document.references
    expect(reference).toMatchObject({ date: null, issuer: 'Bộ Chính trị' })
    expect(reference?.quote).toBe('Nghị quyết số 18-NQ/TW ngày 31/02/2022 của Bộ Chính trị')
  })

  it('are noticed where they stand', () => {
    expect(document.messages.map(({ ruleId, line, actual }) => [ruleId, line, actual])).toEqual([
      ['no-such-day', 4, '31/02/2022'],
      ['no-such-day', 5, '15/13/2023'],
    ])
  })
})

describe('one number with two dates', () => {
  const inText = (...words: string[]): unknown[] =>
    ofLines('KẾ HOẠCH', 'nâng cao chất lượng đảng viên', 'I. NHIỆM VỤ', ...words.map((each) => `- ${each}`)).messages.map(
      ({ ruleId, actual, line }) => [ruleId, actual, line],
    )

  it('is noticed', () => {
    expect(inText('Chỉ thị số 28-CT/TW ngày 21/01/2019.', 'Theo Chỉ thị số 28-CT/TW ngày 31/01/2019.')).toEqual([
      ['two-dates', '28-CT/TW', 5],
    ])
  })

  it('is noticed of one body among many alike, in whatever words', () => {
    expect(
      inText(
        'Kế hoạch số 45-KH/HU ngày 10/3/2023 của Huyện ủy Mộ Đức.',
        'Kế hoạch số 45-KH/HU ngày 18/3/2023 của Ban Thường vụ Huyện ủy Mộ Đức.',
      ),
    ).toEqual([['two-dates', '45-KH/HU', 5]])
  })

  it.each([
    ['Kế hoạch số 45-KH/HU ngày 10/3/2023 của Huyện ủy Mộ Đức.', 'Kế hoạch số 45-KH/HU ngày 18/3/2023 của Huyện ủy Nghĩa Hành.'],
    ['Kế hoạch số 12-KH/ĐU ngày 10/3/2023.', 'Kế hoạch số 12-KH/ĐU ngày 18/3/2023.'],
    [
      'Kế hoạch số 12-KH/ĐU ngày 10/3/2023 của Đảng ủy Công an tỉnh.',
      'Kế hoạch số 12-KH/ĐU ngày 18/3/2023 của Đảng ủy Quân sự tỉnh.',
    ],
  ])('is none where each may be of a body of its own: %s %s', (...words) => {
    expect(inText(...words)).toEqual([])
  })

  it('is none where numbers have begun anew', () => {
    // The Politburo's fifth directive of the eleventh and of the twelfth term; a province's plans of two years.
    expect(inText('Chỉ thị số 05-CT/TW ngày 10/6/2011.', 'Chỉ thị số 05-CT/TW ngày 15/5/2016.')).toEqual([])
    expect(inText('Kế hoạch số 12/KH-UBND ngày 10/6/2021.', 'Kế hoạch số 12/KH-UBND ngày 15/5/2022.')).toEqual([])
  })
})
