import { describe, expect, it } from 'vitest'
import type { Target } from '../src/model/document.js'
import { findTargets, type Targets } from '../src/parse/targets.js'
import { inSection } from './facts-document.js'

const read = (title: string, words: string): Targets => {
  const { tree, clean } = inSection(title, words)
  return findTargets(tree, clean.text)
}
const shown = ({ metric, comparator, value, valueMax, unit, direction, approximate }: Target): string =>
  [
    `${metric}:`,
    ...(direction === undefined ? [] : [direction]),
    ...(approximate ? ['~'] : []),
    comparator,
    valueMax === null ? value : `${value}..${valueMax}`,
    unit ?? '-',
  ].join(' ')
const told = ({ metric, value, unit, years }: Target): string =>
  [`${metric}:`, value, unit ?? '-', years.join('+') || '-'].join(' ')

describe('a figure that says how much something changes', () => {
  it.each<[words: string, ...expected: string[]]>([
    ['Giảm tối thiểu 10% biên chế so với năm 2015.', 'Giảm biên chế: decrease >= 10 %'],
    ['Mỗi năm giảm ít nhất 03 vụ vi phạm.', 'giảm vụ vi phạm: decrease >= 3 vụ'],
    ['Giảm ít nhất 10% số người chết do tai nạn.', 'Giảm số người chết do tai nạn: decrease >= 10 %'],
    ['Tỷ lệ hộ nghèo giảm bình quân 2%/năm.', 'Tỷ lệ hộ nghèo giảm: decrease = 2 %'],
    ['Thu ngân sách trên địa bàn tăng 8% so với năm 2025.', 'Thu ngân sách trên địa bàn tăng: increase = 8 %'],
    ['Doanh thu du lịch tăng gấp 1,5 lần so với năm 2022.', 'Doanh thu du lịch tăng: increase = 1.5 lần'],
    ['Kéo giảm từ 5 đến 10% số vụ cháy.', 'Kéo giảm số vụ cháy: decrease range 5..10 %'],
    ['Thu ngân sách đạt 120 tỷ đồng, tăng 8%.', 'Thu ngân sách: = 120 tỷ đồng', 'Thu ngân sách: increase = 8 %'],
  ])('is told with its direction: %s', (words, ...expected) => {
    expect(read('MỤC TIÊU', words).targets.map(shown)).toEqual(expected)
  })

  it.each([
    ['Tỷ lệ hộ nghèo giảm còn dưới 4%.', 'Tỷ lệ hộ nghèo: < 4 %'],
    ['Tỷ lệ hộ nghèo giảm dưới 4%.', 'Tỷ lệ hộ nghèo: < 4 %'],
    ['Tỷ lệ đô thị hóa tăng lên 45%.', 'Tỷ lệ đô thị hóa: = 45 %'],
    ['Tốc độ tăng trưởng bình quân 8%/năm.', 'Tốc độ tăng trưởng: = 8 %'],
  ])('but not where it is the level to be reached: %s', (words, expected) => {
    expect(read('MỤC TIÊU', words).targets.map(shown)).toEqual([expected])
  })

  it('is a target among the tasks, unless it tells what has been', () => {
    const values = (words: string): number[] => read('NHIỆM VỤ', words).targets.map(({ value }) => value)
    expect(values('Giảm 15 vụ tai nạn so với năm 2024.')).toEqual([15])
    expect(values('Năm 2026 giảm 10 biên chế.')).toEqual([10])
    expect(values('Phấn đấu kết nạp từ 25 đảng viên trở lên.')).toEqual([25])
    expect(values('Sau khi giảm 03 xã, rà soát trụ sở làm việc.')).toEqual([])
  })
})

it.each([
  ['Có khoảng 30 hợp tác xã.', 'hợp tác xã: ~ = 30 hợp tác xã'],
  ['Khoảng 60% hộ dân dùng nước sạch.', 'hộ dân dùng nước sạch: ~ = 60 %'],
  ['Có gần 50 trường đạt chuẩn.', 'trường đạt chuẩn: ~ = 50 trường'],
  ['Kết nạp trên dưới 30 đảng viên.', 'Kết nạp đảng viên: ~ = 30 đảng viên'],
])('a rounded figure is told as such: %s', (words, expected) => {
  expect(read('MỤC TIÊU', words).targets.map(shown)).toEqual([expected])
})

it('a period holds for its own clause, and an exception for no more', () => {
  const periods = (words: string): unknown[] => read('MỤC TIÊU', words).targets.map(({ value, period }) => [value, period])
  expect(
    periods(
      'Từ năm 2021 đến năm 2030: tiếp tục tinh giản; giảm bình quân 2%/năm, riêng giai đoạn 2026 - 2030 giảm 5%; giải quyết 90% đơn.',
    ),
  ).toEqual([
    [2, [2021, 2030]],
    [5, [2026, 2030]],
    [90, [2021, 2030]],
  ])
})

it.each([
  'Mỗi tổ: 1.500.000 đồng/tháng.',
  'Cộng tác viên: 500.000 đồng/người/tháng.',
  'Mỗi năm mỗi đối tượng được xét không quá 02 lần.',
  'Điều 5 khoản 2 Luật Đất đai năm 2024 quy định 50% tiền thu từ đấu giá nộp vào ngân sách.',
])('a rate, a limit or what a law prescribes is no target: %s', (words) => {
  expect(read('NỘI DUNG', words).targets).toEqual([])
})

it.each([
  [
    'Sở Tài chính chủ trì, phối hợp với Sở Khoa học và Công nghệ bố trí ít nhất 3% tổng chi ngân sách cho khoa học.',
    'bố trí tổng chi ngân sách cho khoa học',
  ],
  [
    'Ủy ban nhân dân xã tiếp thu Thông báo số 05-TB/HU, đẩy nhanh tiến độ giải ngân đến 31/12/2025 đạt trên 95%.',
    'đẩy nhanh tiến độ giải ngân',
  ],
  ['Phấn đấu thu ngân sách đạt ít nhất 120.000 triệu đồng trong năm 2026.', 'thu ngân sách'],
  ['Phấn đấu kết nạp ít nhất 25 đảng viên trong năm 2026.', 'kết nạp đảng viên'],
])('a metric holds neither who acts nor a unit that only measures: %s', (words, metric) => {
  expect(read('NHIỆM VỤ', words).targets.map((target) => target.metric)).toEqual([metric])
})

it('reads a row of figures by years', () => {
  expect(read('MỤC TIÊU', 'Số đảng viên mới kết nạp năm 2025: 140; năm 2026: 150.').targets.map(told)).toEqual([
    'Số đảng viên mới kết nạp: 140 - 2025',
    'Số đảng viên mới kết nạp: 150 - 2026',
  ])
})

it.each([
  ['Tỷ lệ hộ nghèo giảm từ 12,5% năm 2020 xuống 4% năm 2025.', 'Tỷ lệ hộ nghèo: 4 % 2025', 'Tỷ lệ hộ nghèo: 12.5 % 2020'],
  ['Nâng tỷ lệ thôn có chi bộ từ 70% lên 90%.', 'Nâng tỷ lệ thôn có chi bộ: 90 % -', 'Nâng tỷ lệ thôn có chi bộ: 70 % -'],
  [
    'Thu nhập bình quân năm 2025 gấp 1,5 lần năm 2020 (30 triệu đồng).',
    'Thu nhập bình quân: 1.5 lần 2025',
    'Thu nhập bình quân: 30 triệu đồng 2020',
  ],
  ['Doanh thu gấp 1,5 lần so với hiện nay (42 triệu đồng).', 'Doanh thu: 1.5 lần -', 'Doanh thu: 42 triệu đồng -'],
  ['Tỷ lệ lao động nữ đạt 45% (năm 2024 đạt 35,5%).', 'Tỷ lệ lao động nữ: 45 % -', 'Tỷ lệ lao động nữ: 35.5 % 2024'],
  ['Số xã đạt chuẩn tăng lên 50 xã (hiện có 45/68 xã).', 'Số xã đạt chuẩn: 50 xã -', 'Số xã đạt chuẩn: 45 xã -'],
])('what a target starts from is told apart, with its year: %s', (words, target, baseline) => {
  const { targets, baselines } = read('MỤC TIÊU', words)
  expect(targets.map(told)).toEqual([target])
  expect(baselines.map(told)).toEqual([baseline])
})
