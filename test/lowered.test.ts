import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import { districtPlan, RESOLUTION } from '../src/check/example-documents.js'
import { settingsOf } from '../src/check/settings.js'
import type { Finding } from '../src/model/finding.js'
import { doubtWords, findingSay } from '../src/report/check/words.js'
import { directiveOf } from './align-documents.js'

/** What `task-omitted` says of a plan in which a task is missing, or is taken up in other words. */
async function omitted(plan: string): Promise<Finding[]> {
  const document = await directiveOf(plan)
  const comparison = align(await directiveOf(RESOLUTION), [document], { applicability: null })
  const found = check({ document, plan: comparison.plans[0] ?? null, central: comparison }, settingsOf([]), 'vi')
  return found.filter(({ ruleId }) => ruleId === 'task-omitted')
}

const say = findingSay('vi')
const missing = districtPlan({ tasks: { 2: null } })

describe('a finding that is less grave than its rule', () => {
  it('says that the kind of document is why', async () => {
    const [finding] = await omitted(missing.replace('KẾ HOẠCH\n', 'BÁO CÁO\n').replace('Số 42-KH/HU', 'Số 42-BC/HU'))
    expect([finding?.severity, finding?.lowered]).toEqual(['info', 'kind'])
    expect(finding && doubtWords(finding, say)).toContain('hạ mức do loại văn bản')
  })

  it('says that it is not sure', async () => {
    const [finding] = await omitted(districtPlan({ tasks: { 2: 'Quan tâm chính sách đất đai cho hợp tác xã.' } }))
    expect([finding?.severity, finding?.lowered]).toEqual(['warning', 'unsure'])
    expect(finding && doubtWords(finding, say)).toMatch(/mức chắc chắn|hạ mức vì chưa chắc chắn/)
  })

  it('says nothing where it is as grave as its rule', async () => {
    const [finding] = await omitted(missing)
    expect([finding?.severity, finding?.lowered]).toEqual(['error', undefined])
    expect(finding && doubtWords(finding, say)).toBeNull()
  })
})
