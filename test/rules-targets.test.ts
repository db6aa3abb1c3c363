import { describe, expect, it } from 'vitest'
import { districtPlan } from '../src/check/example-documents.js'
import { findingsIn, of } from './rules-examples.js'

/** Rules on targets: `target-lowered`, `target-missing`. */

describe('target-missing', () => {
  const aims = ['Đến năm 2030, có ít nhất 85% hợp tác xã nông nghiệp hoạt động hiệu quả.']
  it.each([
    ['2027', ['warning']],
    ['2028', ['info']],
    ['2029', []],
  ])('that was due in 2028 and that a plan of %s does not have: %j', async (year, severities) => {
    const plan = districtPlan({ date: `ngày 15 tháng 10 năm ${year}`, aims })
    expect(of(await findingsIn(plan), 'target-missing').map(({ severity }) => severity)).toEqual(severities)
  })
})

describe('target-lowered', () => {
  it('is a warning where a target is lowered by its bound alone, an error where its figure is', async () => {
    const severityOf = async (aim: string): Promise<string[]> => {
      const aims = ['Đến năm 2030, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả.', aim]
      return of(await findingsIn(districtPlan({ aims })), 'target-lowered').map(({ severity }) => severity)
    }
    expect(await severityOf('Đến năm 2028, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt 90%.')).toEqual([
      'warning',
    ])
    expect(await severityOf('Đến năm 2028, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt 85%.')).toEqual(['error'])
  })
})
