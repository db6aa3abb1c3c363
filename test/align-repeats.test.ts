import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import type { PlanComparison } from '../src/model/comparison.js'
import { directive, seed } from './eval/measure.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const central = await seed(FIXTURES, 'nq21-ocr')
const PLAN = readFileSync(new URL('seeds/kh-ninhthuan.txt', FIXTURES), 'utf8')

async function compared(text: string): Promise<PlanComparison> {
  const [plan] = align(central, [await directive('x.txt', new TextEncoder().encode(text))]).plans
  if (plan === undefined) throw new Error('no plan')
  return plan
}
const labels = ({ tasks }: PlanComparison): string[] =>
  tasks.flatMap(({ sentences }) => sentences.map(({ id, label }) => `${id} ${label}`))

const once = await compared(PLAN)

describe('a text that stands in a file several times', () => {
  it.each([2, 5])('has the verdicts of one copy: %i copies', async (copies) => {
    expect(labels(await compared(PLAN.repeat(copies)))).toEqual(labels(once))
  })

  it('covers as much, within a sentence or two, where communes have copied the plan of their district', async () => {
    const ofCommune = (number: number): string => PLAN.replaceAll('HUYỆN', 'XÃ').replaceAll('Huyện', `Xã ${String(number)}`)
    const together = await compared(PLAN + [1, 2, 3, 4].map(ofCommune).join(''))
    expect(together.summary.sentences.omitted - once.summary.sentences.omitted).toBeLessThanOrEqual(2)
    const adopted = (plan: PlanComparison): string[] => labels(plan).filter((label) => label.endsWith('adopted'))
    expect(adopted(together)).toEqual(adopted(once))
  })

  it('is told once of what comes near a task that is left out', async () => {
    const nearest = (await compared(PLAN.repeat(5))).tasks
      .flatMap(({ sentences }) => sentences)
      .filter(({ label }) => label === 'omitted')
      .map((sentence) => sentence.nearest.map(({ quote }) => quote))
    expect(nearest.length).toBeGreaterThan(0)
    for (const quotes of nearest) expect(new Set(quotes).size).toBe(quotes.length)
  })
})
