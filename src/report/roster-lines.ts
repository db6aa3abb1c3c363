import type { Say } from '../catalogue/catalogue.js'
import type { Style } from './format.js'
import type { RosterRow } from './roster.js'
import { customaryDate } from './customary-date.js'
import type { Shown } from './shown.js'

/** A unit of the roster in words, for a table. */
export interface RosterLine {
  readonly unit: string
  /** How many units stand above it. */
  readonly depth: number
  /** Number of its plan with the date, or that it has issued none ("chưa ban hành"). */
  readonly status: string
  /** Days from the central document to the plan, or else to its receipt. */
  readonly days: string
  /** When it was received. */
  readonly received: string
}

/** How deep each unit stands below those of the roster. */
function depths(rows: readonly RosterRow[]): ReadonlyMap<string, number> {
  const parents = new Map(rows.map(({ unit, parent }) => [unit, parent]))
  const found = new Map<string, number>()
  for (const { unit } of rows) {
    const seen = new Set([unit])
    let above = parents.get(unit) ?? null
    // Units that stand above each other in a circle end it.
    while (above !== null && !seen.has(above)) {
      seen.add(above)
      above = parents.get(above) ?? null
    }
    found.set(unit, seen.size - 1)
  }
  return found
}

function statusWords({ status, path, issued }: RosterRow, numbers: ReadonlyMap<string, number>, style: Style): string {
  const { say, language } = style
  if (status === 'missing') return say('roster.missing')
  if (status === 'unread') return say('roster.unread')
  const number = numbers.get(path ?? '') ?? 0
  return issued === null
    ? say('roster.issued', { number })
    : say('roster.issued-on', { number, date: customaryDate(issued, language) })
}

/** The roster in words; empty where there is none. */
export function rosterLines({ tally: { roster }, plans }: Shown, style: Style): RosterLine[] {
  const numbers = new Map(plans.map(({ number, document }) => [document.path, number]))
  const deep = depths(roster)
  return roster.map((row) => ({
    unit: row.unit,
    depth: deep.get(row.unit) ?? 0,
    status: statusWords(row, numbers, style),
    days: daysWords(row, style.say),
    received: row.received === null ? '' : customaryDate(row.received, style.language),
  }))
}

function daysWords({ daysToIssue, daysToReceipt }: RosterRow, say: Say): string {
  if (daysToIssue !== null) return daysToIssue < 0 ? say('roster.days-before', { days: -daysToIssue }) : String(daysToIssue)
  return daysToReceipt === null ? '' : say('roster.days-to-receipt', { days: daysToReceipt })
}

/** How many units there are, and how many have issued a plan. */
export const rosterCounts = ({ tally: { roster } }: Shown): { units: number; issued: number; missing: number } => ({
  units: roster.length,
  issued: roster.filter(({ status }) => status !== 'missing').length,
  missing: roster.filter(({ status }) => status === 'missing').length,
})
