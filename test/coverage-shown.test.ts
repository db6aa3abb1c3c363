import { describe, expect, it } from 'vitest'
import { districtPlan } from '../src/check/example-documents.js'
import { compareText } from '../src/report/formats/compare-text.js'
import { percent } from '../src/report/wording.js'
import { sampleComparison, sampleStyle } from './report-sample.js'
import { findingsIn, of } from './rules-examples.js'

/** A plan of the district that takes up part of the resolution. */
const plan = districtPlan({ tasks: { 2: null, 4: null } })

/** How many sentences the finding counts, and which shares it names. */
async function told(least: number): Promise<{ share: number; shown: string; asked: string } | null> {
  const [finding] = of(await findingsIn(plan, { wishes: { coverage: least } }), 'coverage-low')
  if (finding === undefined) return null
  const [, taken = '', all = '', shown = '', asked = ''] =
    /(\d+)\/(\d+) câu.*?\(([\d,]+%)\), yêu cầu ít nhất ([\d,]+%)/.exec(finding.message) ?? []
  return { share: Number(taken) / Number(all), shown, asked }
}

describe('the coverage that check tells', () => {
  it('is the one that compare shows', async () => {
    const found = await told(1)
    expect(found?.shown).toBe(percent(found?.share ?? 0))
    expect(found?.asked).toBe('100%')
  })

  it('never reaches what is asked for, however near it comes', async () => {
    const { share = 0 } = (await told(1)) ?? {}
    const least = Math.ceil(share * 1000) / 1000 + 0.001
    const found = await told(least)
    const number = (text = ''): number => Number(text.replace('%', '').replace(',', '.'))
    expect(number(found?.shown)).toBeLessThan(number(found?.asked))
    expect(number(found?.asked)).toBeCloseTo(least * 100, 2)
  })
})

describe('the totals of a batch', () => {
  it('keep a blank between their numbers, however great', () => {
    const { plans, ...rest } = sampleComparison(1)
    const [first] = plans
    if (first === undefined) throw new Error('no plan')
    const great = {
      ...first,
      summary: {
        ...first.summary,
        tasks: { adopted: 30_831, localized: 11_042, omitted: 123_456, notApplicable: 20_000 },
        sentences: { adopted: 308_311, localized: 110_422, omitted: 99_999, review: 12_345 },
      },
    }
    const text = compareText({ ...rest, plans: [great, great] }, { ...sampleStyle('vi'), width: 80 })
    expect(text).toMatch(/ 61662 +22084 +246912 +40000 +616622 +220844 +199998 +24690 /)
  })
})
