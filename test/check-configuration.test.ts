import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingsOf } from '../src/check/settings.js'
import { check, documents, EN, findings, foundBy, office } from './check-office.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, runIn } from './cli-run.js'

const PLANS = { role: 'plan', files: ['xa/*.txt', 'huyen/**/*.txt'] }
const RULES = ['task-omitted', 'quotes-unpaired']

describe('rules in a configuration', () => {
  it('are as grave as it says, or out of force', async () => {
    const rules = { 'task-omitted': 'info', 'quotes-unpaired': { severity: 'error' } }
    const run = await check(office({ against: 'nq.txt', rules }), 'xa/thieu.txt', 'huyen/kh.txt')
    expect(findings(run, ...RULES)).toEqual(['xa/thieu.txt task-omitted info', 'huyen/kh.txt quotes-unpaired error'])
    const off = { 'task-omitted': 'off', 'quotes-unpaired': { severity: 'off' } }
    expect(findings(await check(office({ against: 'nq.txt', rules: off }), 'xa', 'huyen'), ...RULES)).toEqual([])
  })

  it('are those of its presets', async () => {
    const run = await check(office({ against: 'nq.txt', presets: ['encoding'] }), 'xa', 'huyen')
    expect(findings(run, ...RULES)).toEqual([])
  })

  it('differ by path: what a later override says counts', async () => {
    const overrides = [
      { files: ['xa/**'], rules: { 'task-omitted': 'warning' } },
      { files: ['**/thieu.txt'], rules: { 'task-omitted': 'info' } },
      { files: ['**/*.txt', '!huyen/*'], rules: { 'quotes-unpaired': 'off' } },
    ]
    const run = await check(office({ against: 'nq.txt', overrides }), 'xa', 'huyen')
    expect(findings(run, ...RULES)).toEqual(['xa/thieu.txt task-omitted info', 'huyen/kh.txt quotes-unpaired warning'])
  })

  it('count less than the command line does', async () => {
    const folder = office({ against: 'nq.txt', overrides: [{ files: ['**'], rules: { 'task-omitted': 'info' } }] })
    const run = await check(folder, 'xa', '--rule', 'task-omitted=warning')
    expect(findings(run, ...RULES)).toEqual(['xa/thieu.txt task-omitted warning'])
    expect(findings(await check(folder, 'xa', '--preset', 'encoding'), ...RULES)).toEqual(['xa/thieu.txt task-omitted info'])
    expect(findings(await check(folder, 'xa', '--no-config', '--against', 'nq.txt', '--preset', 'encoding'), ...RULES)).toEqual(
      [],
    )
  })

  it('are found by paths whose letters are composed in another way', async () => {
    const name = 'thị xã.txt'
    const overrides = [{ files: [name.normalize('NFD')], rules: { 'task-omitted': 'info' } }]
    const folder = office({ against: 'nq.txt', overrides }, { [name.normalize('NFC')]: PARTIAL_PLAN })
    expect(findings(await check(folder, name), ...RULES)).toEqual([`${name} task-omitted info`])
  })

  it('have a threshold of coverage, which puts its rule in force', async () => {
    const low = async (configuration: object): Promise<string[]> =>
      findings(await check(office({ against: 'nq.txt', ...configuration }), 'xa/thieu.txt'), 'coverage-low')
    const presets = ['encoding']
    expect(await low({ presets })).toEqual([])
    expect(await low({ presets, coverage: 0.9 })).toHaveLength(1)
    expect(await low({ presets, coverage: 0.5 })).toEqual([])
    expect(await low({ presets, coverage: 0.9, overrides: [{ files: ['xa/*'], coverage: 0.2 }] })).toEqual([])
    expect(await low({ presets, coverage: 0.9, rules: { 'coverage-low': 'off' } })).toEqual([])
  })

  it('go on from those of the configurations that it extends, rule by rule', async () => {
    const base = {
      rules: { 'task-omitted': 'info', 'quotes-unpaired': 'info' },
      overrides: [{ files: ['../xa/*'], rules: { 'task-omitted': 'warning' } }],
    }
    const folder = office(
      { against: 'nq.txt', extends: 'chung/tinh.json', rules: { 'quotes-unpaired': 'error' } },
      { 'chung/tinh.json': JSON.stringify(base) },
    )
    expect(findings(await check(folder, 'xa', 'huyen'), ...RULES)).toEqual([
      'xa/thieu.txt task-omitted warning',
      'huyen/kh.txt quotes-unpaired error',
    ])
  })

  it('have overrides of the file itself count before those that it extends', async () => {
    const override = (severity: string): object[] => [{ files: ['**'], rules: { 'task-omitted': severity } }]
    const folder = office(
      { against: 'nq.txt', extends: ['a.json', 'b.json'], overrides: override('info') },
      {
        'a.json': JSON.stringify({ overrides: override('error') }),
        'b.json': JSON.stringify({ overrides: override('warning') }),
      },
    )
    expect(findings(await check(folder, 'xa'), ...RULES)).toEqual(['xa/thieu.txt task-omitted info'])
    writeFileSync(join(folder, 'doichieu.config.json'), JSON.stringify({ against: 'nq.txt', extends: ['a.json', 'b.json'] }))
    expect(findings(await check(folder, 'xa'), ...RULES)).toEqual(['xa/thieu.txt task-omitted warning'])
  })

  it('say what makes the run fail', async () => {
    const only = { against: 'nq.txt', presets: ['encoding'], rules: { 'task-omitted': 'warning' } }
    const code = async (more: object, ...argv: string[]): Promise<number> =>
      (await check(office({ ...only, ...more }), 'xa', ...argv)).code
    expect(await code({})).toBe(0)
    expect(await code({ failOn: 'warning' })).toBe(1)
    expect(await code({ failOn: 'warning' }, '--fail-on', 'error')).toBe(0)
    expect(await code({ maxWarnings: 0 })).toBe(1)
    expect(await code({ maxWarnings: 0 }, '--max-warnings', '1')).toBe(0)
    expect(await code({ failOn: 'never', rules: { 'task-omitted': 'error' } })).toBe(0)
  })
})

describe('sets of documents', () => {
  it('say what is checked without operands, and against what', async () => {
    const folder = office({ sets: [PLANS, { role: 'central', files: ['nq*.txt'] }] })
    const run = await check(folder)
    expect(documents(run)).toEqual(['xa/day-du.txt', 'xa/thieu.txt', 'huyen/kh.txt'])
    expect(foundBy(run).central.path).toBe('nq.txt')
    expect(documents(await check(folder, 'xa/day-du.txt'))).toEqual(['xa/day-du.txt'])
  })

  it('leave what is compared against out of the plans, and what is between', async () => {
    const sets = [
      { role: 'plan', files: ['**/*.txt'] },
      { role: 'province', files: ['huyen/*'] },
    ]
    const folder = office({ against: 'nq.txt', sets })
    expect(documents(await check(folder))).toEqual(['xa/day-du.txt', 'xa/thieu.txt'])
    expect(documents(await check(folder, 'huyen/kh.txt'))).toEqual(['huyen/kh.txt'])
  })

  it('take no plan through a link that leads out of the folder, nor one that is left out', async () => {
    const elsewhere = folderWith({ 'la.txt': FULL_PLAN })
    const folder = office({
      against: 'nq.txt',
      sets: [{ role: 'plan', files: ['xa/link.txt', '**/*.txt', '!huyen/**', '!nq.txt'] }],
    })
    symlinkSync(join(elsewhere, 'la.txt'), join(folder, 'xa', 'link.txt'))
    symlinkSync(elsewhere, join(folder, 'khac'))
    expect(documents(await check(folder))).toEqual(['xa/day-du.txt', 'xa/thieu.txt'])
  })

  it('have rules of their own, which overrides go before', async () => {
    const sets = [{ ...PLANS, rules: { 'task-omitted': 'info', 'quotes-unpaired': 'error' } }]
    const overrides = [{ files: ['huyen/*'], rules: { 'quotes-unpaired': 'info' } }]
    const run = await check(office({ against: 'nq.txt', rules: { 'task-omitted': 'warning' }, sets, overrides }))
    expect(findings(run, ...RULES)).toEqual(['xa/thieu.txt task-omitted info', 'huyen/kh.txt quotes-unpaired info'])
  })

  it('give compare its plans, and the chain through the province unless --via is given', async () => {
    const sets = [
      { role: 'central', files: ['nq.txt'] },
      { role: 'province', files: ['tinh.txt'] },
      { role: 'plan', files: ['xa/thieu.txt'] },
    ]
    const folder = office({ sets }, { 'tinh.txt': FULL_PLAN, 'tinh2.txt': PARTIAL_PLAN })
    const compare = async (...argv: string[]): Promise<unknown> => {
      const { plans } = JSON.parse((await runIn(folder, ['compare', '--format', 'json', ...argv], EN)).out) as {
        plans: { source: { path: string }; chain?: { via: { path: string }[] } }[]
      }
      return plans.map(({ source, chain }) => [source.path, JSON.stringify(chain ?? null).match(/tinh\d?\.txt/gu)?.[0] ?? null])
    }
    expect(await compare()).toEqual([['xa/thieu.txt', 'tinh.txt']])
    expect(await compare('--via', 'tinh2.txt')).toEqual([['xa/thieu.txt', 'tinh2.txt']])
    // A province that is compared itself is not held against itself.
    expect(await compare('tinh.txt')).toEqual([['tinh.txt', null]])
  })

  it('that match nothing are told of', async () => {
    const folder = office({ against: 'nq.txt', sets: [PLANS, { role: 'plan', files: ['phuong/*.txt'] }] })
    const run = await check(folder)
    expect(run.err).toContain('sets[1]: no file matches phuong/*.txt.')
  })

  it('do not make a folder’s name a pattern when a configuration below is extended', async () => {
    const base = { sets: [{ role: 'plan', files: ['kh.txt'] }] }
    const folder = office(
      { against: 'nq.txt', extends: 'kế hoạch [nháp]/co-so.json' },
      { 'kế hoạch [nháp]/co-so.json': JSON.stringify(base), 'kế hoạch [nháp]/kh.txt': FULL_PLAN },
    )
    expect(documents(await check(folder))).toEqual(['kế hoạch [nháp]/kh.txt'])
  })
})

describe('settings', () => {
  it('give a rule its options, those of a later wish before those of an earlier one', () => {
    const wish = (least: number) => ({ rules: { 'coverage-low': { severity: 'warning' as const, options: { least } } } })
    const [first] = settingsOf([{ presets: ['encoding'] }, wish(0.3), wish(0.4)]).filter(({ rule }) => rule.id === 'coverage-low')
    expect(first).toMatchObject({ severity: 'warning', options: { least: 0.4 } })
  })
})
