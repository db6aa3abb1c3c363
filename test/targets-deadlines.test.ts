import { describe, expect, it } from 'vitest'
import { findTargets } from '../src/parse/targets.js'
import { inSection, ofLines } from './facts-document.js'

const years = (title: string, words: string): string[] => {
  const { tree, clean } = inSection(title, words)
  return findTargets(tree, clean.text).targets.map(({ value, years }) => `${value}: ${years.join('+')}`)
}

describe('a target is due', () => {
  it.each<[words: string, ...expected: string[]]>([
    ['Bàn giao 100% mặt bằng trước ngày 30/9/2025.', '100: 2025'],
    ['Đến hết quý II/2026 thông xe tối thiểu 15 km đường.', '15: 2026'],
    ['Kết nạp ít nhất 02 đảng viên trong tháng 9 năm 2026.', '2: 2026'],
    ['Số hóa 80% hồ sơ trước ngày 31 tháng 12 năm 2027.', '80: 2027'],
    ['Giao 70% số lô đất trong quý II năm 2024 và 100% số lô đất chậm nhất ngày 15/5/2025.', '70: 2024', '100: 2025'],
    ['Vào năm học 2026 - 2027, 90% học sinh được khám sức khỏe.', '90: 2027'],
    ['Từ ngày 01/3/2024 đến ngày 30/9/2025 rà soát 100% hồ sơ.', '100: 2025'],
  ])('by the day, month, quarter or school year named: %s', (words, ...expected) => {
    expect(years('MỤC TIÊU', words)).toEqual(expected)
  })

  it.each<[words: string, ...expected: string[]]>([
    ['Mục tiêu chung của nhiệm kỳ 2020 - 2025: mỗi năm giảm 15% số vụ; số đơn tồn không quá 2%.', '15: 2025', '2: 2025'],
    ['Chỉ tiêu cụ thể của năm 2023: giám sát 30% chi bộ; kết luận đúng hạn trên 90% cuộc.', '30: 2023', '90: 2023'],
    ['Trong cả giai đoạn 2021 - 2025: 100% cấp ủy viên được giám sát; 80% chi bộ tự giám sát.', '100: 2025', '80: 2025'],
    ['Trước ngày 30/6/2025, sửa chữa 100% phòng học; xây mới 04 phòng học.', '100: 2025', '4: 2025'],
  ])('by what heads its passage, clause after clause: %s', (words, ...expected) => {
    expect(years('NHIỆM VỤ VÀ MỤC TIÊU', words)).toEqual(expected)
  })

  it.each<[words: string, ...expected: string[]]>([
    ['Giảm 12% số vụ so với cuối năm 2022.', '12: '],
    ['Giảm 20% số vụ so với cuối năm 2022 vào năm 2026.', '20: 2026'],
    ['Bảo đảm 100% hồ sơ theo quy định có hiệu lực từ ngày 01/7/2023.', '100: '],
    ['Bàn giao 100% mặt bằng trước ngày 30/9/2025; 90% hộ dân đồng thuận.', '100: 2025', '90: '],
  ])('not by what it is compared with, what takes effect or what something else is due by: %s', (words, ...expected) => {
    expect(years('MỤC TIÊU', words)).toEqual(expected)
  })

  it('and the deadline of a task makes no target of what the task counts', () => {
    expect(years('NHIỆM VỤ', 'Hoàn tất hồ sơ 4,5 ha rừng trồng trước ngày 20/11/2025.')).toEqual([])
  })
})

it('keeps how often, where the head of the passage says it', () => {
  const { tree, clean } = inSection('NHIỆM VỤ', 'Chỉ tiêu hằng năm trong giai đoạn 2023 - 2025: giảm 10% số đơn vượt cấp.')
  expect(findTargets(tree, clean.text).targets.map(({ value, per, period }) => [value, per, period])).toEqual([
    [10, 'năm', [2023, 2025]],
  ])
})

it('reads a passage that calls itself targets as such, wherever it stands', () => {
  const { tree, clean } = ofLines(
    'KẾ HOẠCH',
    'công tác kiểm tra năm 2024',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '- Chỉ tiêu năm 2024: kiểm tra 12 tổ chức đảng và 24 đảng viên.',
    'II. NỘI DUNG',
    '- Kiểm tra 03 tổ chức đảng trong tháng 5.',
  )
  expect(findTargets(tree, clean.text).targets.map(({ value, unit, years }) => [value, unit, years])).toEqual([
    [12, 'tổ chức đảng', [2024]],
    [24, 'đảng viên', [2024]],
  ])
})
