import { type ChangeRule, leadIn, type Pair, paired, RELATED, relatedCut } from '../change.js'
import { type Time, timesIn } from '../times.js'

/**
 * The times that a plan sets for what it takes up. What it says of other things before it sets no time for this one; a
 * date with which the same cut opens does, and what follows.
 * @example "…, hoàn thành trước ngày 31/12/2023", "Hết năm 2024, bố trí xong …"
 */
function planTimes(pair: Pair): Time[] {
  const { restated, plan } = pair
  const before = timesIn(leadIn(plan)).filter(({ recurring }) => !recurring)
  if (!restated) return [...before, ...timesIn(plan.textOf(plan.from, plan.to))]
  const cuts = new Set(plan.segments.cutStart)
  let related = false
  const own = plan.phrases.flatMap((phrase) => {
    const opens = cuts.has(phrase.from)
    if (opens) related = false
    related ||= phrase.cover >= RELATED
    const times = timesIn(plan.textOf(phrase.from, phrase.to))
    if (related) return times
    return opens && relatedCut(pair, phrase.from) ? times.filter(({ recurring }) => !recurring) : []
  })
  return [...before, ...own]
}

/** A date, a period or a frequency that the plan sets, changes or leaves out ("thời hạn"). */
export const deadline: ChangeRule = {
  kind: 'deadline',
  find: (pair) => {
    const ours = timesIn(pair.central.textOf(pair.central.from, pair.central.to))
    const theirs = planTimes(pair)
    const apart = (some: readonly Time[], others: readonly Time[]): string[] => {
      const known = new Set(others.flatMap(({ normalized }) => normalized))
      return some.filter(({ normalized }) => normalized.some((time) => !known.has(time))).map(({ text }) => text)
    }
    return paired(apart(ours, theirs), apart(theirs, ours))
  },
}
