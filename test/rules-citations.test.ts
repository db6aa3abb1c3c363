import { describe, expect, it } from 'vitest'
import { CITATION, districtPlan } from '../src/check/example-documents.js'
import { titleSlip } from '../src/check/title-slips.js'
import { findingsIn, of } from './rules-examples.js'

/** How a plan cites: `central-misquoted`. */

describe('central-misquoted', () => {
  it('quotes both wordings of a title that is misquoted', async () => {
    const basis = `Thực hiện ${CITATION.replace('hợp tác xã nông nghiệp', 'kinh tế tập thể trong nông nghiệp')}. Huyện ủy xây dựng kế hoạch:`
    const [finding] = of(await findingsIn(districtPlan({ basis })), 'central-misquoted')
    expect(finding?.message).toBe(
      'Tên văn bản ghi “phát triển kinh tế tập thể trong nông nghiệp”, đúng là “phát triển hợp tác xã nông nghiệp”.',
    )
  })

  it('finds where a title is cited otherwise, and takes no offence at one cut short or going on', () => {
    const title = 'về nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới'
    expect(titleSlip(title, 'về nâng cao chất lượng đội ngũ cán bộ, đảng viên trong giai đoạn mới')).toEqual({
      stated: 'đội ngũ đảng viên',
      cited: 'đội ngũ cán bộ, đảng viên',
    })
    expect(titleSlip(title, 'về nâng cao chất lượng đội ngũ đảng viên trong tình hình mới')).toEqual({
      stated: 'viên trong giai đoạn mới',
      cited: 'viên trong tình hình mới',
    })
    expect(titleSlip(title, 'nâng cao chất lượng đội ngũ đảng viên')).toBeNull()
    expect(titleSlip(title, 'về nâng cao chất lượng đội ngũ ĐV trong giai đoạn mới')).toBeNull()
    expect(titleSlip(title, `${title} và Kế hoạch của Tỉnh uỷ`)).toBeNull()
  })
})
