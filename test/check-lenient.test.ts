import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import { districtPlan, RESOLUTION } from '../src/check/example-documents.js'
import { settingsOf } from '../src/check/settings.js'
import type { RuleWishes } from '../src/model/configuration.js'
import { directiveOf } from './align-documents.js'

/** What is found by some rules, with how grave it is. */
async function found(text: string, rules: readonly string[], wish: RuleWishes = { presets: ['strict'] }): Promise<string[]> {
  const plan = await directiveOf(text, 'kh.txt')
  const comparison = align(await directiveOf(RESOLUTION, 'nq.txt'), [plan], { applicability: null })
  const subject = { document: plan, plan: comparison.plans[0] ?? null, central: comparison }
  const findings = check(subject, settingsOf([wish]), 'vi')
  return findings.filter(({ ruleId }) => rules.includes(ruleId)).map(({ ruleId, severity }) => `${ruleId} ${severity}`)
}

const LACKS = ['task-omitted', 'coverage-low']
const partial = districtPlan({ tasks: { 2: null, 4: null } })

describe('what is lacking', () => {
  it('is an error in a plan of the party, by the rules that are strict', async () => {
    expect(await found(partial, LACKS)).toEqual(['coverage-low error', 'task-omitted error', 'task-omitted error'])
  })

  it('is a warning in a plan of the state for a resolution of the party, whose duties are not all its own', async () => {
    const state = partial
      .replace('HUYỆN ỦY TÂN HÒA\n*\nSố 42-KH/HU', 'ỦY BAN NHÂN DÂN\nHUYỆN TÂN HÒA\n\nSố: 42/KH-UBND')
      .replace('ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n')
    expect(await found(state, LACKS)).toEqual(['coverage-low warning', 'task-omitted warning', 'task-omitted warning'])
  })

  it('is worth knowing in a letter or a report, which is no plan', async () => {
    const report = partial.replace('KẾ HOẠCH', 'BÁO CÁO').replace('42-KH/HU', '42-BC/HU')
    expect(await found(report, LACKS)).toEqual(['coverage-low info', 'task-omitted info', 'task-omitted info'])
  })

  it('is said once of a document that is about something else', async () => {
    const other = districtPlan({
      aims: ['Đến năm 2030, 100% thôn có nhà văn hóa.'],
      tasks: { 0: null, 1: null, 2: null, 3: null, 4: null },
      assigned: ['Phòng Văn hóa chủ trì việc sửa chữa nhà văn hóa các thôn.'],
    })
    expect(await found(other, ['task-omitted'])).toEqual(['task-omitted error'])
  })

  it('is asked of no document for itself', async () => {
    expect(await found(RESOLUTION, [...LACKS, 'task-copied', 'central-not-cited'])).toEqual([])
    // Another copy of it, which states number and day and has lost a part.
    const copy = RESOLUTION.slice(0, RESOLUTION.lastIndexOf('- '))
    expect(await found(copy, [...LACKS, 'task-copied', 'central-not-cited'])).toEqual([])
  })
})

describe('too little taken up', () => {
  it('is a warning where nobody has chosen the threshold, an error where it is set, and what is said of the rule else', async () => {
    const low = (wish: RuleWishes): Promise<string[]> => found(partial, ['coverage-low'], wish)
    expect(await low({})).toEqual(['coverage-low warning'])
    expect(await low({ coverage: 0.9 })).toEqual(['coverage-low error'])
    expect(await low({ presets: ['strict'] })).toEqual(['coverage-low error'])
    expect(await low({ coverage: 0.9, rules: { 'coverage-low': 'info' } })).toEqual(['coverage-low info'])
    const subject = settingsOf([{ rules: { 'coverage-low': 'info' } }, { coverage: 0.9 }])
    expect(subject.find(({ rule }) => rule.id === 'coverage-low')).toMatchObject({ severity: 'info', options: { least: 0.9 } })
  })
})
