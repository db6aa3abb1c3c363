import type { Say } from '../catalogue/catalogue.js'
import type { Style } from './format.js'
import type { RosterRow } from './roster.js'
import { customaryDate } from './customary-date.js'
import type { Shown, ShownDocument } from './shown.js'

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

/** A plan of the run with its place among them. */
interface Numbered {
  readonly number: number
  readonly document: ShownDocument
}

/** @example "34-KH/HU, 5/8/2022; TT 1" */
function statusWords({ status, path, issued }: RosterRow, plans: ReadonlyMap<string, Numbered>, style: Style): string {
  const { say, language } = style
  if (status === 'missing') return say('roster.missing')
  if (status === 'unread') return say('roster.unread')
  const plan = plans.get(path ?? '')
  const header = plan?.document.header
  const number = header?.number ?? header?.inferred.number?.value ?? null
  const known = [...(number === null ? [] : [number]), ...(issued === null ? [] : [customaryDate(issued, language)])]
  return [
    ...(known.length === 0 ? [] : [known.join(', ')]),
    ...(plan === undefined ? [] : [say('roster.place', { number: plan.number })]),
  ].join('; ')
}

/** The roster in words; empty where there is none. */
export function rosterLines({ tally: { roster }, plans }: Shown, style: Style): RosterLine[] {
  const byPath = new Map(plans.map((plan) => [plan.document.path, plan]))
  const deep = depths(roster)
  return roster.map((row) => ({
    unit: row.unit,
    depth: deep.get(row.unit) ?? 0,
    status: statusWords(row, byPath, style),
    days: daysWords(row, style.say),
    received: row.received === null ? '' : customaryDate(row.received, style.language),
  }))
}

function daysWords({ daysToIssue, daysToReceipt }: RosterRow, say: Say): string {
  const counted = (days: number): string => (days < 0 ? say('roster.days-before', { days: -days }) : String(days))
  if (daysToIssue !== null) return counted(daysToIssue)
  return daysToReceipt === null ? '' : say('roster.days-to-receipt', { days: counted(daysToReceipt) })
}

/** How many units there are, how many have issued a plan, be it before the central document, and whose cannot be read. */
export function rosterCountWords({ tally: { roster }, central }: Shown, say: Say): string {
  const count = (isMeant: (row: RosterRow) => boolean): number => roster.filter(isMeant).length
  const before = count(({ predatesCentral }) => predatesCentral === true)
  const unread = count(({ status }) => status === 'unread')
  return say('roster.counts', {
    units: roster.length,
    issued: count(({ status }) => status === 'compared'),
    missing: count(({ status }) => status === 'missing'),
    before: before === 0 ? '' : say('roster.counts-before', { count: before, name: central.name }),
    unread: unread === 0 ? '' : say('roster.counts-unread', { count: unread }),
  })
}
