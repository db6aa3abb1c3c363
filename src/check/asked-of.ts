import type { Comparison, PlanComparison } from '../model/comparison.js'
import { SEVERITIES, type Severity } from '../model/finding.js'
import { letterheadOf } from './letterhead.js'

/** Types of documents by which nobody carries out another: they are read as plans only because somebody handed them over. */
const NO_PLANS: ReadonlySet<string> = new Set(['Công văn', 'Báo cáo', 'Tờ trình', 'Biên bản', 'Giấy mời', 'Thư mời'])

/**
 * How grave it may be that a document lacks something of the central one; undefined where nothing speaks against asking for
 * it. A letter or a report is no plan. A body of the state carries out of a party document what is in its power, and nothing
 * says what that is.
 */
export function gravestLack({ plan }: PlanComparison, { central }: Pick<Comparison, 'central'>): Severity | undefined {
  const type = plan.header.type ?? plan.header.inferred.type?.value
  if (type !== undefined && NO_PLANS.has(type)) return 'info'
  return letterheadOf(plan).custom === 'state' && letterheadOf(central).custom === 'party' ? 'warning' : undefined
}

/** The least grave of several bounds, as part of a report; what is false or undefined sets none. */
export function noGraverThan(...bounds: readonly (Severity | false | undefined)[]): { readonly atMost?: Severity } {
  const set = bounds.filter((bound) => bound !== undefined && bound !== false)
  const atMost = SEVERITIES.findLast((severity) => set.includes(severity))
  return atMost === undefined ? {} : { atMost }
}
