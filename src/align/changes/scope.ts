import type { TermCategory } from '../../vietnamese/terms.js'
import { isIssuer, namesOf } from '../agents.js'
import { type ChangeRule, isRelated, type Pair, paired, runsOf, type Side, termsOfCategory } from '../change.js'
import { JOINED } from '../tokens.js'
import { isLeftOut } from './dropped.js'

const PLACES: ReadonlySet<TermCategory> = new Set(['place', 'economy'])

/** A place or addressee of which the other side has less than this is not there. */
const ABSENT = 0.9
/** Of a body or a post in other words, less: narrower and wider ones are named by turns. */
const ABSENT_NAME = 0.6
/** Words of grammar put in or left out change nobody. */
const LEAST = 0.3

/** @example "Ba", "Tơ" */
const CAPITAL = /^\p{Lu}/u

const missing = (side: Side, other: Side, term: number, absent: number): boolean =>
  other.carried(side.segments.tokens.concept[term] ?? 0) < absent

/** Whether what is told of a term is told already, as a clause that the plan leaves out. */
const told = (pair: Pair, side: Side, term: number): boolean =>
  side === pair.central ? isLeftOut(pair, term) : !isRelated(pair, term)

/** Places, tiers and kinds of unit that one side names and the other does not; a tier behind a body is a part of its name. */
function places(pair: Pair, side: Side, other: Side): string[] {
  const inNames = new Set<number>()
  for (const { from, to } of namesOf(side, pair.centralDocument)) for (let term = from; term < to; term++) inNames.add(term)
  const found = termsOfCategory(side, pair.centralDocument, PLACES).filter(
    (term) => !inNames.has(term) && missing(side, other, term, ABSENT) && !told(pair, side, term) && !isIssuer(side, term),
  )
  return runsOf(found).map((run) => side.textOf(...run))
}

/** Bodies and posts for which or to which something is done, put for others, or named by one side only. */
function addressees(pair: Pair, side: Side, other: Side): string[] {
  return namesOf(side, pair.centralDocument)
    .filter(({ acts, issued, from, to }) => {
      if (acts || issued || told(pair, side, from)) return false
      for (let term = from; term < to; term++)
        if ((side.segments.weight[term] ?? 0) > LEAST && missing(side, other, term, pair.restated ? ABSENT_NAME : ABSENT))
          return true
      return false
    })
    .map(({ from, to }) => side.textOf(from, to))
}

/** A tier that the plan calls by its name, where the sentence means any. @example "huyện Ba Tơ", "xã Long Môn" */
function named(pair: Pair): string[] {
  const { plan, central, centralDocument } = pair
  const { gap, termStart, concept } = plan.segments.tokens
  return termsOfCategory(plan, centralDocument, PLACES).flatMap((term) => {
    let end = term + 1
    while (
      end < plan.to &&
      gap[termStart[end] ?? 0] === JOINED &&
      CAPITAL.test(plan.textOf(end, end + 1)) &&
      central.carried(concept[end] ?? 0) < ABSENT
    )
      end++
    return end > term + 1 && isRelated(pair, term) ? [plan.textOf(term, end)] : []
  })
}

/** Where and on whom: what one side names and the other does not ("phạm vi, đối tượng"). */
export const scope: ChangeRule = {
  kind: 'scope',
  find: (pair) => {
    const { central, plan, restated } = pair
    const lost = addressees(pair, central, plan)
    // What a restatement speaks of beside is no other addressee.
    const won = restated && lost.length === 0 ? [] : addressees(pair, plan, central)
    return paired(
      [...new Set([...places(pair, central, plan), ...lost])],
      [...new Set([...named(pair), ...places(pair, plan, central), ...won])],
    )
  },
}
