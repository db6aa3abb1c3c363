import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparer } from '../src/align/align.js'
import { relationsOf } from '../src/align/relation.js'
import { extract } from '../src/extract/extract.js'
import { keptByText } from '../src/model/kept-by-text.js'
import type { PlanComparison } from '../src/model/comparison.js'
import type { Directive } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

const seed = (name: string): string => readFileSync(new URL(`../fixtures/seeds/${name}.txt`, import.meta.url), 'utf8')

const documentOf = async (text: string): Promise<Directive> =>
  parse(normalize(await extract('document.txt', new TextEncoder().encode(text))))

/** All verdicts on a plan, as a report has them. */
const told = ({ tasks, targets, own, summary }: PlanComparison): string => JSON.stringify({ tasks, targets, own, summary })

describe('what is made of a text', () => {
  it('is made once while the text is among the last ones, and again when it is not', () => {
    let made = 0
    const lengthOf = keptByText(1000, (text) => {
      made += 1
      return { length: text.length }
    })
    const first = lengthOf('Phát triển đảng viên ở thôn, bản')
    expect(lengthOf(' Phát triển đảng viên ở thôn, bản'.slice(1))).toBe(first)
    expect(made).toBe(1)
    for (let count = 0; count < 100; count += 1) lengthOf(`Kế hoạch số ${String(count)} của Ban Thường vụ`)
    expect(made).toBe(101)
    expect(lengthOf('Phát triển đảng viên ở thôn, bản')).toEqual(first)
    expect(made).toBe(102)
  })
})

describe('plans that say the same', () => {
  it('are judged each as if no other had been judged before', async () => {
    const central = await documentOf(seed('nq21-font'))
    const plan = seed('kh-ninhthuan')
    // The same words at other places, under another heading, for another district.
    const other = `${plan.slice(0, 4000)}\n\n${plan.slice(9000)}`.replaceAll('Thuận Nam', 'Bác Ái')
    const plans = await Promise.all([plan, other].map(documentOf))
    const alone = plans.map((each) => judged(central, [each])[0])
    expect(judged(central, plans)).toEqual(alone)
    expect(judged(central, plans.toReversed())).toEqual(alone.toReversed())
    expect(alone[0]).not.toBe(alone[1])
  })
})

function judged(central: Directive, plans: readonly Directive[]): string[] {
  const { compare } = comparer(central)
  const relations = relationsOf(central, plans)
  return plans.map((plan, index) => {
    const relation = relations[index]
    if (relation === undefined) throw new RangeError('no relation')
    return told(compare(plan, relation))
  })
}
