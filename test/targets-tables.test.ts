import { expect, it } from 'vitest'
import { findTargets } from '../src/parse/targets.js'
import { ofLines } from './facts-document.js'

const table = (...rows: string[]): ReturnType<typeof findTargets> => {
  const { tree, clean } = ofLines('KẾ HOẠCH', 'phát triển kinh tế - xã hội', 'I. MỤC TIÊU', '1. Các chỉ tiêu', ...rows)
  return findTargets(tree, clean.text)
}

it('reads a table of targets column by column', () => {
  const { targets, baselines } = table(
    '| TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2020 | Năm 2025 | Năm 2030 |',
    '| --- | --- | --- | --- | --- | --- |',
    '| 1 | Tỷ lệ hộ nghèo | % | 4,5 | < 2 | 0,5 |',
    '| 2 | Thu nhập bình quân đầu người | Triệu đồng/năm | 42 | 65 - 70 | - |',
  )
  expect(
    targets.map(({ metric, comparator, value, valueMax, unit, years, per }) => [
      metric,
      comparator,
      value,
      valueMax,
      unit,
      years,
      per,
    ]),
  ).toEqual([
    ['Tỷ lệ hộ nghèo', '<', 2, null, '%', [2025], null],
    ['Tỷ lệ hộ nghèo', '=', 0.5, null, '%', [2030], null],
    ['Thu nhập bình quân đầu người', 'range', 65, 70, 'Triệu đồng', [2025], 'năm'],
  ])
  expect(baselines.map(({ metric, value, years }) => [metric, value, years])).toEqual([
    ['Tỷ lệ hộ nghèo', 4.5, [2020]],
    ['Thu nhập bình quân đầu người', 42, [2020]],
  ])
  expect(targets[0]?.quote).toBe('| 1 | Tỷ lệ hộ nghèo | % | 4,5 | < 2 | 0,5 |')
})

it('takes bare years and periods of the head', () => {
  const { targets } = table('| Chỉ tiêu | ĐVT | 2025 | Giai đoạn 2026-2030 |', '| Xã đạt chuẩn | Xã | ≥ 15 | 20 |')
  expect(targets.map(({ comparator, value, unit, years, period }) => [comparator, value, unit, years, period])).toEqual([
    ['>=', 15, 'Xã', [2025], null],
    ['=', 20, 'Xã', [2030], [2026, 2030]],
  ])
})

it('reads any other table cell by cell', () => {
  const { targets } = table(
    '| TT | Nội dung | Cơ quan chủ trì | Thời gian |',
    '| 1 | Tập huấn cho 100% cán bộ xã | Phòng Nội vụ | 2023 |',
    '| 2 | Mua 20 máy tính | Văn phòng | 2024 |',
  )
  expect(targets.map(({ quote }) => quote)).toContain('Tập huấn cho 100% cán bộ xã')
  expect(targets.every(({ quote }) => !quote.includes('|'))).toBe(true)
})
