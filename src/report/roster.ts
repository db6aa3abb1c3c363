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
  /** Whether its plan is older than the central document, as far as is known. */
  readonly predatesCentral: boolean | null
  /** The level that the head of its plan states; null where it states none. */
  readonly statedLevel: Level | null
  /** What the roster says of it that cannot be, or does not agree with its plan. */
  readonly doubts: readonly RosterDoubt[]
}

/**
 * What a roster says that cannot be: that a plan was received which is not there, before its own date, or before the central
 * document that it carries out; a level other than its head states; a file that another unit has too.
 */
export type RosterDoubt =
  'received-without-plan' | 'received-before-issue' | 'received-before-central' | 'other-level' | 'same-file'

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

function doubtsOf(row: Omit<RosterRow, 'doubts'>, isShared: boolean): RosterDoubt[] {
  const { status, received, issued, level, statedLevel, daysToReceipt, predatesCentral } = row
  const wait = daysBetween(issued, received)
  return [
    ...(received !== null && status === 'missing' ? (['received-without-plan'] as const) : []),
    ...(wait !== null && wait < 0 ? (['received-before-issue'] as const) : []),
    // What is older than the central document may well have come before it.
    ...(daysToReceipt !== null && daysToReceipt < 0 && predatesCentral !== true && (wait === null || wait >= 0)
      ? (['received-before-central'] as const)
      : []),
    ...(level !== null && statedLevel !== null && level !== statedLevel ? (['other-level'] as const) : []),
    ...(isShared ? (['same-file'] as const) : []),
  ]
}

/** What came of each unit of a roster, those below a unit behind it. */
export function rosterRows(
  central: Directive,
  plans: readonly PlanComparison[],
  roster: readonly RosterPlace[],
): readonly RosterRow[] {
  const byPath = new Map(plans.map((plan) => [plan.plan.clean.source.path, plan]))
  const begin = dateOf(central)
  const uses = new Map<string, number>()
  for (const { path } of roster) if (path !== null) uses.set(path, (uses.get(path) ?? 0) + 1)
  return inTreeOrder(roster).map(({ unit, level, parent, label, path, received = null }) => {
    const plan = path === null ? undefined : byPath.get(path)
    const issued = plan === undefined ? null : (dateOf(plan.plan) ?? plan.relation.issued)
    const row: Omit<RosterRow, 'doubts'> = {
      unit,
      level: level ?? null,
      parent: parent ?? null,
      label: label ?? null,
      status: path === null ? 'missing' : plan === undefined ? 'unread' : 'compared',
      path,
      issued,
      received,
      daysToIssue: daysBetween(begin, issued),
      // Nothing was received of a unit that has no plan.
      daysToReceipt: path === null ? null : daysBetween(begin, received),
      predatesCentral: plan?.relation.predatesCentral ?? null,
      statedLevel: plan?.plan.header.level ?? null,
    }
    return { ...row, doubts: doubtsOf(row, path !== null && (uses.get(path) ?? 0) > 1) }
  })
}
