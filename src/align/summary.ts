import type { Label, PlanComparison, SentenceVerdict, Summary, TaskMark, TaskVerdict } from '../model/comparison.js'

/** The label of a task: adopted when all its sentences are, omitted when all are, else localized. */
export function labelOfTask(sentences: readonly SentenceVerdict[]): Label {
  const all = (label: Label): boolean => sentences.every((sentence) => sentence.label === label)
  return all('adopted') ? 'adopted' : all('omitted') ? 'omitted' : 'localized'
}

/** Whether a task binds: not when none of its sentences does, surely when one does, else nothing says. */
export function appliesTo(sentences: readonly SentenceVerdict[]): boolean | null {
  if (sentences.some(({ applies }) => applies === true)) return true
  return sentences.length > 0 && sentences.every(({ applies }) => applies === false) ? false : null
}

/** Counts of one plan; a task that does not apply counts only as such, a sentence that does not apply not at all. */
export function summarize(tasks: readonly TaskVerdict[], own: number): Summary {
  const counted = tasks.filter((task) => task.applies !== false)
  const sentences = counted.flatMap((task) => task.sentences.filter(({ applies }) => applies !== false))
  const decisions = tasks.flatMap((task) => task.sentences.flatMap(({ decidedBy }) => decidedBy ?? []))
  const count = (items: readonly { readonly label: Label }[], label: Label): number =>
    items.filter((item) => item.label === label).length
  return {
    tasks: {
      adopted: count(counted, 'adopted'),
      localized: count(counted, 'localized'),
      omitted: count(counted, 'omitted'),
      notApplicable: tasks.length - counted.length,
    },
    sentences: {
      adopted: count(sentences, 'adopted'),
      localized: count(sentences, 'localized'),
      omitted: count(sentences, 'omitted'),
      review: sentences.filter((sentence) => sentence.review).length,
    },
    own,
    decided: {
      sentences: decisions.length,
      suspect: decisions.filter(({ suspect }) => suspect !== null).length,
      justified: decisions.filter(({ suspect, justified, label }) => suspect === null && justified && label === 'omitted').length,
    },
  }
}

/** What counts of the verdicts on a plan, without reading those that are put away. */
export const marksOf = (plan: Pick<PlanComparison, 'marks' | 'tasks'>): readonly TaskMark[] => plan.marks ?? plan.tasks
