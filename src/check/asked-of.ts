import { SEVERITIES, type Severity } from '../model/finding.js'
import { letterheadOf } from './letterhead.js'
import type { ComparedSubject } from './rule.js'

/** Types of documents by which nobody carries out another: they are read as plans only because somebody handed them over. */
const NO_PLANS: ReadonlySet<string> = new Set(['Công văn', 'Báo cáo', 'Tờ trình', 'Biên bản', 'Giấy mời', 'Thư mời'])

/** What a document is by its own account that nothing, or not all, of the central one can be asked of. */
export interface NotAsked {
  /** A type of documents that are no plans, or a body of the state. */
  readonly as: 'type' | 'state'
  /** The type that it names; null where none was read. */
  readonly type: string | null
}

/**
 * Why less is asked of a document; null where nothing speaks against asking for all. A letter or a report is no plan. A body of
 * the state carries out of a party document what is in its power, and nothing says what that is.
 */
export function notAskedOf({ plan: { plan }, central: { central }, asPlan }: ComparedSubject): NotAsked | null {
  // One line that says so would be enough to pass.
  if (asPlan === 'trusted') return null
  const type = plan.header.type ?? plan.header.inferred.type?.value ?? null
  if (asPlan === undefined && type !== null && NO_PLANS.has(type)) return { as: 'type', type }
  return letterheadOf(plan).custom === 'state' && letterheadOf(central).custom === 'party' ? { as: 'state', type } : null
}

const GRAVEST: Readonly<Record<NotAsked['as'], Severity>> = { type: 'info', state: 'warning' }

/** How grave it may be that a document lacks something of the central one; undefined where nothing speaks against asking for it. */
export function gravestLack(subject: ComparedSubject): Severity | undefined {
  const not = notAskedOf(subject)
  return not === null ? undefined : GRAVEST[not.as]
}

/** The least grave of several bounds, as part of a report; what is false or undefined sets none. */
export function noGraverThan(...bounds: readonly (Severity | false | undefined)[]): { readonly atMost?: Severity } {
  const set = bounds.filter((bound) => bound !== undefined && bound !== false)
  const atMost = SEVERITIES.findLast((severity) => set.includes(severity))
  return atMost === undefined ? {} : { atMost }
}
