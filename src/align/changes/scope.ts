import type { TermCategory } from '../../vietnamese/terms.js'
import { type ChangeRule, isRelated, paired, runsOf, type Side, termsOfCategory } from '../change.js'

const PLACES: ReadonlySet<TermCategory> = new Set(['place', 'economy'])

/** A place or addressee of which the other side has less than this is not there. */
const ABSENT = 0.9

/** Where and on whom: places, tiers and kinds of unit that one side names and the other does not ("phạm vi, đối tượng"). */
export const scope: ChangeRule = {
  kind: 'scope',
  find: (pair) => {
    const { centralDocument, central, plan } = pair
    const absent = (side: Side, other: Side): string[] =>
      runsOf(
        termsOfCategory(side, centralDocument, PLACES).filter(
          (term) =>
            other.carried(side.segments.tokens.concept[term] ?? 0) < ABSENT && (side === central || isRelated(pair, term)),
        ),
      ).map((run) => side.textOf(...run))
    return paired(absent(central, plan), absent(plan, central))
  },
}
