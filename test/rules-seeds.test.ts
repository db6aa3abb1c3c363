import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import { settingsOf } from '../src/check/settings.js'
import { findApplicability, findBundled } from '../src/extract/bundled.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { fixture } from './align-documents.js'

/** What the recommended rules find in three plans that were issued. */

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
