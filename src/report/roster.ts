import type { PlanComparison, RosterPlace } from '../model/comparison.js'
import type { Directive, Level } from '../model/document.js'

/** A unit of the roster with what came of it. */
export interface RosterRow {
  readonly unit: string
  readonly level: Level | null
  readonly parent: string | null
  readonly label: string | null
  /** Whether its plan is among those compared, could not be read, or has not been issued ("chưa ban hành"). */
  readonly status: 'compared' | 'unread' | 'missing'
  /** Path of its plan, where there is one. */
  readonly path: string | null
  /** Day on which the plan was issued, ISO 8601; null where it does not say. */
  readonly issued: string | null
  /** Day on which it was received. */
  readonly received: string | null
  /** Days from the central document to the plan, and to its receipt; null where a date is missing. */
  readonly daysToIssue: number | null
  readonly daysToReceipt: number | null
}

/** @example "2022-06-16" */
const DAY = /^\d{4}-\d{2}-\d{2}$/u
const MILLISECONDS_A_DAY = 86_400_000

/** Days from one day to another; null where one is not known to the day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || !DAY.test(from) || !DAY.test(to)) return null
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY)
}

const dateOf = ({ header }: Directive): string | null => header.date ?? header.inferred.date?.value ?? null

/** Each unit followed by those below it, else in the order of the roster. Units that stand above each other in a circle come last. */
function inTreeOrder(roster: readonly RosterPlace[]): RosterPlace[] {
  const below = new Map<string | undefined, RosterPlace[]>()
  for (const place of roster) below.set(place.parent, [...(below.get(place.parent) ?? []), place])
  const ordered: RosterPlace[] = []
  const stack = [...(below.get(undefined) ?? [])].reverse()
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    ordered.push(place)
    stack.push(...[...(below.get(place.unit) ?? [])].reverse())
  }
  const seen = new Set(ordered)
  return [...ordered, ...roster.filter((place) => !seen.has(place))]
}

/** What came of each unit of a roster, those below a unit behind it. */
export function rosterRows(
  central: Directive,
  plans: readonly PlanComparison[],
  roster: readonly RosterPlace[],
): readonly RosterRow[] {
  const byPath = new Map(plans.map((plan) => [plan.plan.clean.source.path, plan]))
  const begin = dateOf(central)
  return inTreeOrder(roster).map(({ unit, level, parent, label, path, received = null }) => {
    const plan = path === null ? undefined : byPath.get(path)
    const issued = plan === undefined ? null : (dateOf(plan.plan) ?? plan.relation.issued)
    return {
      unit,
      level: level ?? null,
      parent: parent ?? null,
      label: label ?? null,
      status: path === null ? 'missing' : plan === undefined ? 'unread' : 'compared',
      path,
      issued,
      received,
      daysToIssue: daysBetween(begin, issued),
      daysToReceipt: daysBetween(begin, received),
    }
  })
}
