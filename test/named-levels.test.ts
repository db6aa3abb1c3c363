import { describe, expect, it } from 'vitest'
import { namesLevelsAbove } from '../src/vietnamese/named-levels.js'

describe('levels that a sentence names', () => {
  it('are above that of a plan where it names these alone', () => {
    const sentence = 'Đổi mới mô hình tổ chức cơ sở đảng ở cơ quan đảng, nhà nước ở cấp tỉnh và cấp huyện.'
    expect(namesLevelsAbove(sentence, 'commune')).toBe(true)
    for (const level of ['province', 'district', 'town', null] as const) expect(namesLevelsAbove(sentence, level)).toBe(false)
  })

  it('say nothing where it speaks to all, or of levels below, which the plan is to lead', () => {
    expect(namesLevelsAbove('Tỉnh uỷ và cấp uỷ các cấp lãnh đạo thực hiện.', 'commune')).toBe(false)
    expect(namesLevelsAbove('Đưa cán bộ trẻ về làm việc tại xã, phường, thị trấn.', 'district')).toBe(false)
    expect(namesLevelsAbove('Nâng cao chất lượng sinh hoạt đảng.', 'commune')).toBe(false)
  })

  it('are told by the kind of organization too: a commune has no corporations', () => {
    const sentence = 'Tăng cường phối hợp giữa tổ chức cơ sở đảng trong các tập đoàn, tổng công ty với cấp uỷ địa phương.'
    expect(namesLevelsAbove(sentence, 'commune')).toBe(true)
    expect(namesLevelsAbove(sentence, 'town')).toBe(false)
  })
})
