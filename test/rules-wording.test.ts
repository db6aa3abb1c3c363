import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../src/check/body-lists.js'
import { isStart, lastDay } from '../src/check/deadline-dates.js'
import { softeningsIn } from '../src/check/softening.js'
import { isWeaker } from '../src/check/verb-strength.js'

/** What rules on deadlines, weakenings and assignments read out of words. */

describe('what the rules know', () => {
  it('reads the last day of a deadline', () => {
    expect(
      ['2023-Q1', '2022-09', '2024-02-29', '2023', '2022-07-21..2022-07-22', '2023..', '2023-Q1; 2023-Q3', 'hằng năm', null].map(
        lastDay,
      ),
    ).toEqual(['2023-03-31', '2022-09-30', '2024-02-29', '2023-12-31', '2022-07-22', null, '2023-09-30', null, null])
  })

  it('knows which verb asks for less', () => {
    expect(isWeaker('thực hiện', 'khuyến khích')).toBe(true)
    expect(isWeaker('triệt để', null)).toBe(true)
    expect(isWeaker(null, 'phấn đấu')).toBe(true)
    expect(isWeaker('nghiên cứu', 'triển khai thực hiện')).toBe(false)
    expect(isWeaker('đổi mới', 'thực hiện')).toBe(false)
  })

  it('finds what softens a task that is otherwise in the same words', () => {
    const central = 'Cấp uỷ cơ sở phải làm tốt công tác quản lý đảng viên; thường xuyên kiểm tra chi bộ; phân công nhiệm vụ.'
    const softened = (plan: string): string[] =>
      softeningsIn(central, plan).map((each) => `${each.central ?? '-'} → ${each.plan}${each.slight ? ' (nhẹ)' : ''}`)
    expect(softened('Cấp ủy cơ sở có thể làm tốt công tác quản lý đảng viên.')).toEqual(['phải → có thể'])
    expect(softened('Cấp ủy cơ sở cần làm tốt công tác quản lý đảng viên.')).toEqual(['phải → cần (nhẹ)'])
    expect(softened('Khi cần thiết thì kiểm tra chi bộ.')).toEqual(['thường xuyên → Khi cần thiết thì'])
    expect(softened('Khuyến khích việc phân công nhiệm vụ.')).toEqual(['- → Khuyến khích'])
    expect(softened('Cấp ủy cơ sở phải làm tốt công tác quản lý đảng viên để có thể phân công nhiệm vụ.')).toEqual([])
    expect(softened('Tuyên truyền, khuyến khích phân công nhiệm vụ; cần có kế hoạch riêng.')).toEqual([])
  })

  it('tells when a thing begins from when it is due', () => {
    const time = (text: string, normalized: string) => ({ text, kind: 'range' as const, normalized })
    expect(isStart(time('từ quý II/2023', '2023-Q2..'))).toBe(true)
    expect(isStart(time('kể từ năm 2023 trở đi', '2023..'))).toBe(true)
    expect(isStart(time('từ tháng 9 đến tháng 10/2024', '2024-09..2024-10'))).toBe(false)
    expect(isStart(time('trong năm 2023 và những năm tiếp theo', '2023..'))).toBe(false)
  })

  it('tells bodies of a list apart, and leaves whole what is one', () => {
    expect(bodiesIn('Sở Giáo dục và Đào tạo, Sở Y tế')).toEqual(['Sở Giáo dục và Đào tạo', 'Sở Y tế'])
    expect(bodiesIn('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã')).toHaveLength(1)
    expect(bodiesIn('Ban Tổ chức; Ủy ban Kiểm tra Huyện ủy và Văn phòng Huyện ủy')).toHaveLength(3)
  })
})
