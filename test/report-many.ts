import { readFileSync } from 'node:fs'
import { align } from '../src/align/align.js'
import type { Comparison, PlanComparison } from '../src/model/comparison.js'
import type { Directive } from '../src/model/document.js'
import { directiveOf } from './align-documents.js'

const PLANS = ['kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai'] as const

/**
 * The real resolution and plans, compared.
 *
 * @param fixtures the folder of that name
 */
export async function seedComparison(fixtures: URL): Promise<Comparison> {
  const read = (name: string): Promise<Directive> =>
    directiveOf(readFileSync(new URL(`seeds/${name}.txt`, fixtures), 'utf8'), `ke-hoach/${name}.txt`)
  return align(await read('nq21-font'), await Promise.all(PLANS.map(read)))
}

/** A document under another path. */
const renamed = ({ clean, ...rest }: Directive, path: string): Directive => ({
  ...rest,
  clean: { ...clean, source: { ...clean.source, path } },
})

/**
 * A comparison of as many plans as are wanted, which are the real ones over and over, each under a path of its own and
 * with a note that only it has.
 */
export function manyPlans(real: Comparison, count: number): Comparison {
  const plans = Array.from({ length: count }, (_, index): PlanComparison => {
    const plan = real.plans[index % real.plans.length]
    if (plan === undefined) throw new Error('no plan')
    const number = String(index + 1).padStart(4, '0')
    const note = { node: 'IX', quote: `Giao đồng chí phụ trách địa bàn số ${number} theo dõi.`, clean: [0, 1] as const }
    return { ...plan, plan: renamed(plan.plan, `ke-hoach/don-vi-${number}.txt`), own: [...plan.own, note] }
  })
  return { ...real, plans }
}
