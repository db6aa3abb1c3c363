import { type Name, namesOf } from '../agents.js'
import { type Pair, paired, type PlaceRule, relatedCut, type Side } from '../change.js'

/** A name of which the other side carries less than this is another. */
const ANOTHER = 0.6
/** Words of grammar put in or left out change nobody. */
const LEAST = 0.3

/** Whether a name is told of one side and not of the other. */
const isNew = (side: Side, other: Side, { from, to }: Name): boolean => {
  for (let term = from; term < to; term++) {
    if ((side.segments.weight[term] ?? 0) > 0 && other.carried(side.segments.tokens.concept[term] ?? 0) < ANOTHER) return true
  }
  return false
}

const overlaps = ({ from, to }: Name, [start, end]: readonly [number, number]): boolean => from < end && start < to

/** Those who act in words that are put for others where the wording is followed. @example `cấp ủy viên` becomes `Huyện ủy viên` */
function replaced(pair: Pair, ours: readonly Name[], theirs: readonly Name[]): { central: string | null; plan: string | null }[] {
  return pair.hunks().flatMap(({ central, plan, lost, won }) => {
    if (Math.max(lost, won) < LEAST) return []
    const before = ours.find((name) => overlaps(name, central))
    const after = theirs.find((name) => overlaps(name, plan))
    if (before?.acts !== true && after?.acts !== true) return []
    return [
      {
        central: before === undefined ? null : pair.central.textOf(before.from, before.to),
        plan: after === undefined ? null : pair.plan.textOf(after.from, after.to),
      },
    ]
  })
}

/** Who acts: a subject that only one side names, one put for another, or the one to whom the plan assigns it ("chủ thể"). */
export const actor: PlaceRule = {
  kind: 'actor',
  findInPlace: (pair, { assignedTo }) => {
    const { central, plan, centralDocument } = pair
    const ours = namesOf(central, centralDocument)
    const theirs = namesOf(plan, centralDocument)
    const another = (names: readonly Name[], side: Side, other: Side): string[] =>
      names
        .filter((name) => name.acts && isNew(side, other, name) && (side === central || relatedCut(pair, name.from)))
        .map(({ from, to }) => side.textOf(from, to))
    const lost = another(ours, central, plan)
    const won = another(theirs, plan, central)
    const put = replaced(pair, ours, theirs)
    const assigned = won.length === 0 && put.every((change) => change.plan === null) ? assignedTo() : null
    if (assigned !== null) won.push(assigned)
    return [...paired(lost, won), ...put]
  },
}
