import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { tally } from '../src/report/tally.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'
import { sampleComparison } from './report-sample.js'

const ROSTER = `against: nq.txt
lang: en
roster:
  - unit: Huyện ủy Sơn Tây
    level: district
    file: son-tay.txt
    received: 2021-05-04
  - unit: Đảng ủy xã Sơn Bua
    level: commune
    parent: Huyện ủy Sơn Tây
    label: Sơn Bua
    file: xa/*.txt
  - unit: Đảng ủy xã Sơn Liên
    level: commune
    parent: Huyện ủy Sơn Tây
`
const office = (): string =>
  folderWith({ 'nq.txt': RESOLUTION, 'son-tay.txt': FULL_PLAN, 'xa/bua.txt': PARTIAL_PLAN, 'doichieu.config.yaml': ROSTER })

describe('a roster', () => {
  it('names the plans, so that none has to be named', async () => {
    const run = await runIn(office(), ['compare', '--format', 'json'])
    expect(run.err).toBe('')
    const { plans } = JSON.parse(run.out) as { plans: { source: { path: string } }[] }
    expect(plans.map((plan) => plan.source.path)).toEqual(['son-tay.txt', 'xa/bua.txt'])
  })

  it('needs no plan of every unit, but one of some', async () => {
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'doichieu.config.yaml': 'against: nq.txt\nroster: [{ unit: A }]\n' })
    const run: Outcome = await runIn(folder, ['compare', '--lang', 'en'])
    expect(run.code).toBe(2)
    expect(run.err).toContain(sayIn('en')('error.missing-operand', { operand: 'plan', command: 'compare' }))
  })
})

describe('what is counted over plans', () => {
  it('is the same by task, by plan and by level', () => {
    const comparison = sampleComparison(7)
    const counted = tally(comparison)
    const sum = (key: 'adopted' | 'localized' | 'omitted' | 'notApplicable'): number =>
      counted.tasks.reduce((total, task) => total + task[key], 0)
    for (const key of ['adopted', 'localized', 'omitted', 'notApplicable'] as const) {
      expect(sum(key)).toBe(counted.all.summary.tasks[key])
      expect(counted.levels.reduce((total, level) => total + level.summary.tasks[key], 0)).toBe(sum(key))
      expect(comparison.plans.reduce((total, plan) => total + plan.summary.tasks[key], 0)).toBe(sum(key))
    }
    expect(counted.levels.reduce((total, level) => total + level.plans, 0)).toBe(7)
  })

  it('tells of each unit whether it has issued a plan, and after how many days', () => {
    const [first, ...others] = sampleComparison(2).plans
    if (first === undefined) throw new Error('no plan')
    const central = { ...sampleComparison(1).central }
    const dated = { ...first, plan: { ...first.plan, header: { ...first.plan.header, date: '2022-08-10' } } }
    const { roster } = tally({
      central: { ...central, header: { ...central.header, date: '2022-06-16' } },
      tasks: [],
      plans: [dated, ...others],
      roster: [
        { unit: 'A', level: 'district', path: dated.plan.clean.source.path, received: '2022-08-16' },
        { unit: 'B', path: null },
        { unit: 'C', path: 'unreadable.pdf' },
      ],
    })
    expect(roster.map(({ unit, status, daysToIssue, daysToReceipt }) => [unit, status, daysToIssue, daysToReceipt])).toEqual([
      ['A', 'compared', 55, 61],
      ['B', 'missing', null, null],
      ['C', 'unread', null, null],
    ])
  })

  it('tells of units below a unit behind it', async () => {
    const folder = folderWith({
      'nq.txt': RESOLUTION,
      'a.txt': FULL_PLAN,
      'doichieu.config.yaml':
        'against: nq.txt\nlang: en\nroster:\n  - { unit: Tỉnh ủy A, file: a.txt }\n  - { unit: Tỉnh ủy B }\n  - { unit: Huyện ủy C, parent: Tỉnh ủy A, received: 2021-04-04 }\n',
    })
    const { out } = await runIn(folder, ['compare'])
    const lines = out.split('WHO HAS ISSUED A PLAN')[1]?.split('LOOK AT')[0]?.split('\n') ?? []
    expect(lines).toContain('1 of 3 units have issued a plan; 2 have not.')
    const names = lines.map((line) => /^ *(?:Tỉnh|Huyện) ủy [ABC]/.exec(line)?.[0]).filter((name) => name !== undefined)
    expect(names).toEqual(['Tỉnh ủy A', '  Huyện ủy C', 'Tỉnh ủy B'])
    expect(lines.find((line) => line.includes('Huyện ủy C'))).toMatch(/none issued +30 \(to receipt\) +2021-04-04/)
  })
})
