import type { Label, PlanComparison } from '../model/comparison.js'
import type { Progress, VersionComparison } from '../model/course.js'

/** How much of a sentence a label stands for. */
const RANK: Readonly<Record<Label, number>> = { omitted: 0, localized: 1, adopted: 2 }

/** What became of each sentence between an earlier version of a plan and this one. */
export function versionOf(before: PlanComparison, after: PlanComparison): VersionComparison {
  const earlier = new Map(before.tasks.flatMap(({ sentences }) => sentences.map(({ id, label }) => [id, label])))
  const sentences = after.tasks.flatMap(({ sentences: all }) =>
    all.flatMap(({ id, label, applies }) => {
      const was = earlier.get(id)
      if (was === undefined || applies === false) return []
      const progress: Progress = RANK[label] > RANK[was] ? 'better' : RANK[label] < RANK[was] ? 'worse' : 'same'
      return [{ id, progress, before: was, after: label }]
    }),
  )
  const count = (progress: Progress): number => sentences.filter((each) => each.progress === progress).length
  return {
    before: before.plan.clean.source.path,
    sentences,
    counts: { better: count('better'), worse: count('worse'), same: count('same') },
  }
}
