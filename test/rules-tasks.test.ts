import { describe, expect, it } from 'vitest'
import { districtPlan, PROVINCE_ONLY } from '../src/check/example-documents.js'
import { rules } from '../src/check/rules.js'
import type { RuleWishes } from '../src/model/configuration.js'
import type { Decision } from '../src/model/decision.js'
import type { Finding } from '../src/model/finding.js'
import { findingsIn, of } from './rules-examples.js'

/** Rules on tasks: `task-omitted`, `sentence-omitted`, `task-beyond-level`, `plan-before-central`, `coverage-low`. */

const ACCEPTED: Decision = {
  task: 'II/3',
  plan: 'memory.txt',
  label: 'omitted',
  justified: true,
  why: 'Tỉnh đã ban hành chính sách',
  who: 'Văn phòng',
  when: '2024-06-01',
}

describe('severity', () => {
  it('lets a task that is surely omitted fail a run, and no finding in a plan without a fault', async () => {
    expect(of(await findingsIn(districtPlan({ tasks: { 2: null } })), 'task-omitted').map(({ severity }) => severity)).toEqual([
      'error',
    ])
    expect((await findingsIn(districtPlan())).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('is no error where the verdict is unsure', async () => {
    const [finding] = of(
      await findingsIn(districtPlan({ tasks: { 2: 'Quan tâm chính sách đất đai cho hợp tác xã.' } })),
      'task-omitted',
    )
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain('cần người xem')
  })

  it('holds nothing but its age against a document that is older than the resolution', async () => {
    const plan = districtPlan({ date: 'ngày 10 tháng 8 năm 2023', basis: 'Huyện ủy yêu cầu:', tasks: { 2: null, 4: null } })
    const errors = (await findingsIn(plan)).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId }) => ruleId)).toEqual(['plan-before-central'])
  })

  it('leaves out what does not bind the level of the plan', async () => {
    const plan = districtPlan({ tasks: { 2: null } })
    expect(of(await findingsIn(plan, { applicability: PROVINCE_ONLY }), 'task-omitted')).toEqual([])
  })
})

describe('a document about something else', () => {
  const tasks = {
    0: 'Rà soát, củng cố các nhà văn hóa xuống cấp.',
    1: null,
    2: 'Quan tâm chính sách đất đai cho hợp tác xã.',
    3: 'Mỗi gia đình đảng viên tham gia ngày hội văn hóa.',
    4: 'Đẩy mạnh liên kết, xây dựng phong trào văn nghệ.',
  }
  const aims = ['Đến năm 2030, 100% thôn có nhà văn hóa.']
  const about = ['tasks', 'targets']
  const compared = (findings: readonly Finding[]): string[] =>
    findings
      .filter(({ ruleId }) => about.some((group) => rules.some(({ id, group: own }) => id === ruleId && own === group)))
      .map(({ ruleId, severity }) => `${ruleId} ${severity}`)

  it('is told once that it seems to be, and that is no error', async () => {
    const basis = 'Căn cứ tình hình địa phương, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:'
    const plan = districtPlan({ basis, aims, tasks }).replace(
      'thực hiện Nghị quyết của Tỉnh ủy về phát triển hợp tác xã nông nghiệp',
      'về xây dựng đời sống văn hóa',
    )
    expect(compared(await findingsIn(plan)).filter((each) => !each.startsWith('coverage-low'))).toEqual(['task-omitted warning'])
  })

  it('is looked at task by task where it cites the resolution', async () => {
    expect(of(await findingsIn(districtPlan({ aims, tasks })), 'task-omitted').length).toBeGreaterThan(1)
  })
})

describe('decisions', () => {
  it('tells an omission that a person accepts as decided, with the reason, and does not count it for coverage', async () => {
    const plan = districtPlan({ tasks: { 2: null } })
    const wishes: RuleWishes = { coverage: 0.9 }
    const before = await findingsIn(plan, { wishes })
    const after = await findingsIn(plan, { wishes, decisions: [ACCEPTED] })
    expect(of(before, 'coverage-low')).toHaveLength(1)
    expect(of(after, 'coverage-low')).toEqual([])
    expect(of(after, 'task-omitted').map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['decided', 'Tỉnh đã ban hành chính sách'],
    ])
  })
})

describe('what a finding shows', () => {
  it('puts a part that is left out beside the part that is taken up', async () => {
    const line = 'Thành lập tổ chức đảng, đoàn thể trong 05 hợp tác xã có đủ điều kiện.'
    const [finding] = of(await findingsIn(districtPlan({ tasks: { 3: line } })), 'sentence-omitted')
    expect([finding?.node, finding?.quote, finding?.task]).toEqual(['II/4', line, 'II/4.2'])
    expect(finding?.message).toContain('Mỗi đảng viên nông thôn vận động gia đình')
  })

  it('says why a duty is that of another level, in the language of the run', async () => {
    const plan = districtPlan({
      tasks: { 2: 'Ban hành chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.' },
    })
    const [finding] = of(await findingsIn(plan, { applicability: PROVINCE_ONLY }), 'task-beyond-level')
    expect(finding?.message).toContain('chính sách hỗ trợ do cấp tỉnh ban hành')
  })
})
