import { describe, expect, it } from 'vitest'
import { findTargets } from '../src/parse/targets.js'
import type { Directive, Target } from '../src/model/document.js'
import { inSection, ofLines } from './facts-document.js'

const show = ({ comparator, value, valueMax, unit, years, per }: Target): string =>
  [comparator, valueMax === null ? value : `${value}..${valueMax}`, unit ?? '-', years.join('+') || '-', per ?? '-'].join(' ')
const found = ({ tree, clean }: Directive): ReturnType<typeof findTargets> => findTargets(tree, clean.text)

describe('targets', () => {
  it.each<[words: string, ...expected: string[]]>([
    [
      'Đến năm 2025: Hằng năm có trên 85% chi bộ hoàn thành tốt nhiệm vụ; phấn đấu 100% buôn có đảng viên.',
      '> 85 % 2025 năm',
      '= 100 % 2025 -',
    ],
    ['Đến năm 2025 và năm 2030, ít nhất 95% đảng viên được bồi dưỡng.', '>= 95 % 2025+2030 -'],
    ['Tỉ lệ kết nạp đảng viên mới trong giai đoạn 2020 - 2025 đạt từ 3 - 4% tổng số đảng viên.', 'range 3..4 % 2025 -'],
    ['Phấn đấu kết nạp bình quân trên 1.500 đảng viên/năm.', '> 1500 đảng viên - năm'],
    ['Tỷ lệ hộ nghèo giảm còn dưới 2,5% vào năm 2025 và dưới 1% vào năm 2030.', '< 2.5 % 2025 -', '< 1 % 2030 -'],
    ['Có từ 90% trở lên thôn đạt chuẩn; không quá 5% chi bộ sinh hoạt ghép.', '>= 90 % - -', '<= 5 % - -'],
    ['100% bí thư chi bộ có trình độ trung cấp trở lên, trong đó 30% có trình độ cao cấp.', '= 100 % - -', '= 30 % - -'],
    ['Thành lập mới 05 chi bộ trong doanh nghiệp tư nhân.', '= 5 chi bộ - -'],
    [
      'Đến năm 2030 tỉ lệ đảng viên/dân số đạt 5,5%, giảm 50% chi bộ sinh hoạt ghép so với năm 2020.',
      '= 5.5 % 2030 -',
      '= 50 % 2030 -',
    ],
  ])('in objectives: %s', (words, ...expected) => {
    expect(found(inSection('MỤC TIÊU', words)).targets.map(show)).toEqual(expected)
  })

  it.each<[words: string, ...expected: string[]]>([
    ['Mỗi đảng viên vận động ít nhất 02 hộ gia đình tham gia.', '>= 2 hộ - -'],
    ['Bố trí ít nhất 3% tổng chi ngân sách hằng năm cho khoa học.', '>= 3 % - năm'],
    ['Sinh hoạt chuyên đề tối thiểu 04 lần/năm.', '>= 4 lần - năm'],
  ])('in tasks: %s', (words, ...expected) => {
    expect(found(inSection('NHIỆM VỤ', words)).targets.map(show)).toEqual(expected)
  })

  it.each([
    'Doanh nghiệp do Nhà nước nắm giữ 50% vốn điều lệ trở xuống.',
    'Triển khai thí điểm ở 03 huyện miền núi trong 02 năm.',
    'Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 theo mô hình 2 cấp.',
    'Tặng Huy hiệu cho đảng viên 30, 40, 50 năm tuổi đảng trở lên.',
    'Doanh nghiệp sử dụng từ 100 lao động trở lên thành lập công đoàn.',
    'Hỗ trợ 50% học phí cho người học.',
  ])('none in: %s', (words) => {
    expect(found(inSection('NHIỆM VỤ', words)).targets).toEqual([])
  })

  it('measures what stands before or behind the figure', () => {
    const { targets } = found(inSection('MỤC TIÊU', 'Đến năm 2025: Tỉ lệ đảng viên nữ đạt 40%; duy trì 100% khu phố có chi bộ.'))
    expect(targets.map(({ metric }) => metric)).toEqual(['Tỉ lệ đảng viên nữ', 'khu phố có chi bộ'])
    expect(targets.map(({ quote }) => quote)).toEqual(['Tỉ lệ đảng viên nữ đạt 40%', 'duy trì 100% khu phố có chi bộ'])
  })

  it('takes the year from the title above, and the period from the clause', () => {
    const directive = ofLines(
      'KẾ HOẠCH',
      'về công tác đảng viên',
      'I. MỤC TIÊU',
      '1. Đến năm 2030',
      '- Kết nạp 200 đảng viên mỗi năm.',
      '- Giai đoạn 2026 - 2030: 95% chi bộ có cấp ủy.',
    )
    expect(found(directive).targets.map(({ years, period, node }) => [years, period, node])).toEqual([
      [[2030], null, 'I.1/1'],
      [[2030], [2026, 2030], 'I.1/2'],
    ])
  })

  it('keeps what is apart from what is to be', () => {
    const situation = found(inSection('TÌNH HÌNH', 'Toàn huyện còn 12% thôn chưa có chi bộ.'))
    expect(situation.targets).toEqual([])
    expect(situation.baselines.map(show)).toEqual(['= 12 % - -'])
    const task = found(inSection('NHIỆM VỤ', 'Hiện nay, tỉ lệ đảng viên nữ là 31,5%.'))
    expect(task.targets).toEqual([])
    expect(task.baselines.map(({ value }) => value)).toEqual([31.5])
  })

  it('finds aims without a figure', () => {
    const { qualitativeTargets, targets } = found(
      inSection(
        'NHIỆM VỤ',
        'Phấn đấu đến năm 2030 đạt mức bình quân chung của cả nước về số đảng viên; chấm dứt tình trạng thôn không có đảng viên.',
      ),
    )
    expect(targets).toEqual([])
    expect(qualitativeTargets.map(({ quote }) => quote)).toEqual([
      'Phấn đấu đến năm 2030 đạt mức bình quân chung của cả nước về số đảng viên',
      'chấm dứt tình trạng thôn không có đảng viên.',
    ])
  })
})
