import type { Assignment, Directive, Reference, Target } from '../../src/model/document.js'
import { fold, matchAll, overlap, rates, similarity, type Match } from './words.js'

export interface GoldReference {
  readonly number: string | null
  readonly date: string | null
  readonly type: string | null
  readonly quote: string
  readonly optional?: boolean
}

export interface GoldTarget {
  readonly value: number
  readonly value_max?: number | null
  readonly unit: string | null
  readonly comparator: string
  readonly metric?: string
  readonly quote: string
  readonly by_year?: number | readonly number[] | null
  readonly period?: readonly number[]
  readonly optional?: boolean
}

export interface GoldTargets {
  readonly targets: readonly GoldTarget[]
  readonly qualitative?: readonly { readonly quote: string }[]
}

export interface GoldAssignment {
  readonly label: string
  readonly actor: string | null
  readonly actor_alt?: string
  readonly deadline: string | null
  readonly normalised: string | null
  readonly condition: string | null
  readonly quote: string
  readonly tier: string
}

/** Hits, gold items and found items of one document; several are added up before the rates are taken. */
export interface Counts {
  readonly hits: number
  readonly gold: number
  readonly found: number
}

/** F1 over several documents. */
export const pooled = (counts: readonly Counts[]): number => {
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0)
  return rates(sum('hits'), sum('gold'), sum('found')).f1
}

/** What was found beyond the firm gold counts as wrong, unless it stands among the optional gold. */
function count<G, F>(gold: readonly G[], match: Match<G, F>, excused: (found: F) => boolean): Counts {
  return { hits: match.hits, gold: gold.length, found: match.hits + match.extra.filter((item) => !excused(item)).length }
}

export function countReferences(document: Directive, gold: readonly GoldReference[]): Counts {
  const firm = gold.filter((item) => !item.optional)
  const likeness = (a: GoldReference, b: Reference): number =>
    (a.number ?? '') === (b.number ?? '') &&
    (a.date ?? '') === (b.date ?? '') &&
    fold(a.type ?? '') === fold(b.type ?? '') &&
    overlap(a.quote, b.quote) > 0.5
      ? similarity(a.quote, b.quote)
      : 0
  return count(
    firm,
    matchAll(firm, document.references, likeness),
    (found) => !found.number && gold.some((item) => item.optional && overlap(item.quote, found.quote) > 0.6),
  )
}

export function countTargets(document: Directive, gold: GoldTargets): Counts {
  const firm = gold.targets.filter((item) => !item.optional)
  const soft = [...gold.targets.filter((item) => item.optional), ...(gold.qualitative ?? [])]
  const yearsOf = (item: GoldTarget): number[] => [item.by_year ?? []].flat()
  const due = (a: GoldTarget, b: Target): boolean =>
    yearsOf(a).every((year) => b.years.includes(year) || b.period?.includes(year) === true) &&
    b.years.every((year) => yearsOf(a).includes(year) || a.period?.includes(year) === true)
  const likeness = (a: GoldTarget, b: Target): number =>
    a.value === b.value &&
    (a.value_max ?? null) === b.valueMax &&
    fold(a.unit ?? '') === fold(b.unit ?? '') &&
    a.comparator === b.comparator &&
    (yearsOf(a).length === 0 || due(a, b)) &&
    overlap(a.quote, b.quote) > 0.5
      ? similarity(a.metric ?? a.quote, b.metric)
      : 0
  return count(firm, matchAll(firm, document.targets, likeness), (found) =>
    soft.some((item) => overlap(item.quote, found.quote) > 0.7),
  )
}

export function countAssignments(document: Directive, gold: readonly GoldAssignment[]): Counts {
  const firm = gold.filter((item) => item.tier === 'core')
  const sameActor = (a: GoldAssignment, b: Assignment): boolean => {
    if (!a.actor) return !b.actor
    return [a.actor, ...(a.actor_alt ? [a.actor_alt] : [])].some((actor) => {
      const alike = similarity(actor, b.actor ?? '')
      return alike >= 0.8 || (alike >= 0.6 && overlap(actor, b.actor ?? '') === 1)
    })
  }
  const sameDeadline = (a: GoldAssignment, b: Assignment): boolean => {
    const said = b.deadline?.normalized
    if (a.normalised) return said ? said === a.normalised : fold(a.deadline ?? '') === fold(b.deadline?.text ?? '')
    return a.deadline || a.condition ? !said : !b.deadline
  }
  const likeness = (a: GoldAssignment, b: Assignment): number =>
    a.label === b.node && sameActor(a, b) && sameDeadline(a, b) ? 1 + overlap(a.quote, b.quote) : 0
  return count(firm, matchAll(firm, document.assignments, likeness), (found) =>
    gold.some((item) => item.tier !== 'core' && item.label === found.node),
  )
}

/** The header fields that gold states, right or rightly null. */
export function countHeader(document: Directive, gold: { readonly header: Readonly<Record<string, string | null>> }): Counts {
  const fields = ['type', 'number', 'date', 'place', 'issuer', 'subject', 'level'] as const
  const right = fields.filter((field) => {
    const truth = gold.header[field] ?? null
    const said = document.header[field]
    if (truth === null || said === null) return truth === said
    return fold(truth) === fold(said) || similarity(truth, said) >= 0.9
  })
  return { hits: right.length, gold: fields.length, found: fields.length }
}
