import type { Comparison, PlanComparison } from '../model/comparison.js'
import { type AtHand, shelfReader } from './from-shelf.js'
import { type Look, lookAt, type LookedAt } from './look-unit.js'

/** A plan that has been compared, as plain data: where it is put away, or the whole of it. */
export type ComparedLook = { readonly look: Look } & ({ readonly atHand: AtHand } | { readonly whole: PlanComparison })

const reader = shelfReader()

/** What the rules find in a plan that has been compared. @param central what it was compared with */
export function lookAtCompared(task: ComparedLook, central: Pick<Comparison, 'central' | 'tasks'>): LookedAt {
  const plan = 'atHand' in task ? reader.whole(task.atHand) : task.whole
  return lookAt({ document: plan.plan, plan, central }, task.look)
}
