import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import { withDecisions } from '../src/check/decided.js'
import { CITATION, districtPlan, PROVINCE_ONLY, RESOLUTION } from '../src/check/example-documents.js'
import { rules } from '../src/check/rules.js'
import { settingsOf } from '../src/check/settings.js'
import { softeningsIn } from '../src/check/softening.js'
import { titleSlip } from '../src/check/title-slips.js'
import { isWeaker } from '../src/check/verb-strength.js'
import { bodiesIn } from '../src/check/body-lists.js'
import { isStart, lastDay } from '../src/check/deadline-dates.js'
import { findApplicability, findBundled } from '../src/extract/bundled.js'
import type { Applicability } from '../src/model/applicability.js'
import type { RuleWishes } from '../src/model/configuration.js'
import type { Decision } from '../src/model/decision.js'
import type { Finding } from '../src/model/finding.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { directiveOf, fixture } from './align-documents.js'

/** What is asked for beside a plan. */
interface Asked {
  readonly applicability?: Applicability
  readonly decisions?: readonly Decision[]
  readonly wishes?: RuleWishes
}

/** What the recommended rules find in a plan of the examples. */
async function findingsIn(plan: string, { applicability, decisions = [], wishes = {} }: Asked = {}): Promise<Finding[]> {
  const document = await directiveOf(plan)
  const found = align(await directiveOf(RESOLUTION), [document], { applicability: applicability ?? null })
  const comparison = withDecisions(found, new Map([['memory.txt', decisions]]))
  return check({ document, plan: comparison.plans[0] ?? null, central: comparison }, settingsOf([wishes]), 'vi')
}

const of = (findings: readonly Finding[], rule: string): Finding[] => findings.filter(({ ruleId }) => ruleId === rule)

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

describe('a target', () => {
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

  it('quotes both wordings of a title that is misquoted', async () => {
    const basis = `Thực hiện ${CITATION.replace('hợp tác xã nông nghiệp', 'kinh tế tập thể trong nông nghiệp')}. Huyện ủy xây dựng kế hoạch:`
    const [finding] = of(await findingsIn(districtPlan({ basis })), 'central-misquoted')
    expect(finding?.message).toBe(
      'Tên văn bản ghi “phát triển kinh tế tập thể trong nông nghiệp”, đúng là “phát triển hợp tác xã nông nghiệp”.',
    )
  })
})

describe('the seeds', () => {
  it('have one error: the task of the scheme of the town that nothing in it takes up', async () => {
    const source = await findBundled('21-NQ/TW')
    if (source === null) throw new Error('no central document')
    const central = parse(normalize(source))
    const names = ['ct11-quangngai', 'dean-ducpho', 'kh-ninhthuan']
    const plans = await Promise.all(names.map((name) => fixture(`seeds/${name}.txt`)))
    const comparison = align(central, plans, { applicability: await findApplicability(central.header) })
    const found = comparison.plans.flatMap((plan, index) =>
      check({ document: plan.plan, plan, central: comparison }, settingsOf([]), 'vi').map((finding) => ({
        name: names[index],
        ...finding,
      })),
    )
    expect(found.filter(({ severity }) => severity === 'error').map(({ name, ruleId, task }) => [name, ruleId, task])).toEqual([
      ['dean-ducpho', 'task-omitted', 'III.1.2/2'],
    ])
    // September 2022 in a plan that cites a document of November 2022; the conference of July may be over.
    expect(
      found
        .filter(({ ruleId }) => ruleId === 'deadline-past')
        .map(({ name, node, severity, related }) => [name, node, severity, related[0]?.quote]),
    ).toEqual([
      ['kh-ninhthuan', 'III.1', 'info', 'Kế hoạch số 167-KH/TU, ngày 03/11/2022 của Tỉnh ủy Ninh Thuận'],
      ['kh-ninhthuan', 'III.2', 'warning', 'Kế hoạch số 167-KH/TU, ngày 03/11/2022 của Tỉnh ủy Ninh Thuận'],
      ['kh-ninhthuan', 'III.3', 'warning', 'Kế hoạch số 167-KH/TU, ngày 03/11/2022 của Tỉnh ủy Ninh Thuận'],
    ])
    // The directive states no date: the scheme of the town cites it with one.
    expect(found.filter(({ ruleId }) => ruleId === 'plan-before-central').map(({ name, message }) => [name, message])).toEqual([
      [
        'ct11-quangngai',
        'Văn bản không ghi ngày, nhưng seeds/dean-ducpho.txt dẫn là “Chỉ thị số 11-CT/TU ngày 30/8/2021 của Ban Thường vụ Tỉnh ủy”: trước văn bản cấp trên.',
      ],
    ])
    expect(found.filter(({ ruleId }) => ruleId === 'central-misquoted').map(({ name, message }) => [name, message])).toEqual([
      ['kh-ninhthuan', 'Ghi “Ban Chấp hành Trương ương”; cơ quan ban hành là “Ban Chấp hành Trung ương”.'],
    ])
  })
})

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
