import type { Change } from '../model/comparison.js'
import { changesAddressee } from './addressees.js'
import { type ChangeRule, leadIn, type Pair, pairOnce, type PairPlace, type PlaceRule } from './change.js'
import { foundOnce } from './stretch.js'
import { actor } from './changes/actor.js'
import { added } from './changes/added.js'
import { condition } from './changes/condition.js'
import { deadline } from './changes/deadline.js'
import { dropped } from './changes/dropped.js'
import { merged } from './changes/merged.js'
import { number } from './changes/number.js'
import { reworded } from './changes/reworded.js'
import { scope } from './changes/scope.js'
import { strength } from './changes/strength.js'
import { term } from './changes/term.js'

/** The kinds of change, in the order in which they are told. */
export const CHANGES: readonly (ChangeRule | PlaceRule)[] = [
  actor,
  scope,
  term,
  number,
  deadline,
  condition,
  strength,
  dropped,
  added,
  merged,
  reworded,
]

/** Findings of one kind that are told. */
const TOLD = 3

/** Changes that no editor may make, however few words they take. */
const SUBSTANCE: readonly ChangeRule[] = [number, deadline, condition, strength]

/** A quote as it is told: trimmed, null where nothing is left of it. */
const told = (quote: string | null): string | null => (quote === null || quote.trim() === '' ? null : quote.trim())

type Findings = ReturnType<ChangeRule['find']>

/** What is told of the findings of one kind: each once, and not too many. */
function toldOf(kind: Change['kind'], findings: Findings): readonly Change[] {
  const changes = findings
    .map(({ central, plan }) => ({ kind, central: told(central), plan: told(plan) }))
    .filter(({ central, plan }) => central !== null || plan !== null)
  const unique = new Map(changes.map((change) => [`${change.central ?? ''}\n${change.plan ?? ''}`, change]))
  return [...unique.values()].slice(0, TOLD)
}

/** By kind: how its changes are told. What is found in the words alone is found once. */
const TELLING: readonly ((pair: Pair, place: PairPlace) => readonly Change[])[] = CHANGES.map((rule) =>
  'find' in rule
    ? pairOnce((pair) => toldOf(rule.kind, rule.find(pair)))
    : (pair, place) => toldOf(rule.kind, rule.findInPlace(pair, place)),
)

/** What the passage changes in the sentence, each change told once; never nothing. */
export function changesOf(pair: Pair, place: PairPlace): Change[] {
  const found = TELLING.flatMap((tell) => tell(pair, place))
  return found.length > 0 ? found : [heaviestDeparture(pair)]
}

/** Where no rule finds a change, the place where the wording departs most says what the label rests on. */
function heaviestDeparture(pair: Pair): Change {
  const { central, plan } = pair
  const hunks = [...pair.hunks()].sort((a, b) => b.lost + b.won - a.lost - a.won)
  for (const hunk of hunks) {
    const before = told(central.textOf(...hunk.central))
    const after = told(plan.textOf(...hunk.plan))
    if (before === null && after === null) continue
    return { kind: before === null ? 'added' : after === null ? 'dropped' : 'reworded', central: before, plan: after }
  }
  return { kind: 'reworded', central: central.textOf(central.from, central.to), plan: plan.textOf(plan.from, plan.to) }
}

/** What turns a sentence round or puts an end to a thing. @example "không", "chưa", "bãi bỏ" */
const NEGATION = /(?<!\p{L})(?:không|chưa|chẳng|đừng|bãi bỏ|hủy bỏ|huỷ bỏ|đình chỉ|chấm dứt)(?!\p{L})/giu

const negations = (text: string): number => text.match(NEGATION)?.length ?? 0

/** How often a side says so. */
const negationsOf = foundOnce(({ textOf, from, to }) => negations(textOf(from, to)))

const keeping = pairOnce((pair) => {
  const { central, plan, centralDocument } = pair
  const keeps =
    SUBSTANCE.every(({ find }) => find(pair).length === 0) &&
    negationsOf(central, centralDocument) === negationsOf(plan, centralDocument) &&
    negations(leadIn(plan)) === 0 &&
    !changesAddressee(pair)
  return { keeps }
})

/** Whether the passage keeps the figures, dates, conditions, negations and addressees of the sentence, and adds none. */
export const keepsSubstance = (pair: Pair): boolean => keeping(pair).keeps
