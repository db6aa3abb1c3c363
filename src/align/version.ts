import type { Label, PlanComparison, SentenceVerdict, TargetComparison } from '../model/comparison.js'
import type { Progress, VersionComparison } from '../model/course.js'
import type { Directive, Target } from '../model/document.js'
import { foldedWords } from '../vietnamese/fold.js'
import type { AlignOptions } from './options.js'
import { readPlan } from './plan.js'
import { readCentral } from './read-central.js'
import { compareTargets } from './targets.js'

/** How much of a sentence a label stands for. */
const RANK: Readonly<Record<Label, number>> = { omitted: 0, localized: 1, adopted: 2 }

/** Words in a row, to look for others in. */
const rowOf = (text: string): string => ` ${foldedWords(text).join(' ')} `

/** Whether all passages of a verdict stand, word for word, in a document. */
const allStandIn = ({ evidence }: SentenceVerdict, row: string): boolean =>
  evidence.length > 0 && evidence.every(({ quote }) => row.includes(rowOf(quote)))

const isFigure = (target: TargetComparison['central']): target is Target => target !== null && 'value' in target

/** Whether a figure is another one, or due in other years, where its change is neither up nor down. */
function isMoved({ status, central, plan }: TargetComparison): boolean {
  if (status !== 'kept' && status !== 'reworded') return true
  if (!isFigure(central) || !isFigure(plan)) return false
  return central.value !== plan.value || central.valueMax !== plan.valueMax || central.years.join() !== plan.years.join()
}

/** The figures that went up, down, came or went between two versions. */
function movedTargets(before: Directive, after: Directive, { terms = [], without = [] }: AlignOptions): TargetComparison[] {
  if (before.targets.length + after.targets.length === 0) return []
  const read = readCentral(before, { terms, without })
  return compareTargets(read, readPlan(after, read)).filter((each) => each.kind === 'figure' && isMoved(each))
}

/** What became of each sentence, and of the targets, between an earlier version of a plan and this one. */
export function versionOf(before: PlanComparison, after: PlanComparison, options: AlignOptions = {}): VersionComparison {
  const earlier = new Map(before.tasks.flatMap(({ sentences }) => sentences.map((verdict) => [verdict.id, verdict])))
  const [then, now] = [rowOf(before.plan.clean.text), rowOf(after.plan.clean.text)]
  const sentences = after.tasks.flatMap(({ sentences: all }) =>
    all.flatMap((verdict) => {
      const { id, label, applies } = verdict
      const was = earlier.get(id)
      if (was === undefined || applies === false) return []
      const progress: Progress = RANK[label] > RANK[was.label] ? 'better' : RANK[label] < RANK[was.label] ? 'worse' : 'same'
      const uncertain = progress === 'worse' ? allStandIn(was, now) : progress === 'better' && allStandIn(verdict, then)
      return [{ id, progress, before: was.label, after: label, uncertain }]
    }),
  )
  const count = (progress: Progress): number => sentences.filter((each) => each.progress === progress).length
  return {
    before: before.plan.clean.source.path,
    sentences,
    targets: movedTargets(before.plan, after.plan, options),
    counts: { better: count('better'), worse: count('worse'), same: count('same') },
  }
}
