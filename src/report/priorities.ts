import type { CentralTask, SentenceVerdict } from '../model/comparison.js'
import type { Shown, ShownPlan } from './shown.js'

/** Sentences of tasks that bind the plan. */
const binding = (plan: ShownPlan): SentenceVerdict[] =>
  plan.tasks.filter((task) => task.applies !== false).flatMap((task) => task.sentences)

/** What the plan omits beyond doubt, surest first. */
export function omittedForSure(plan: ShownPlan): SentenceVerdict[] {
  return binding(plan)
    .filter((sentence) => sentence.label === 'omitted' && !sentence.review)
    .sort((a, b) => b.confidence - a.confidence)
}

/** What a person should decide, least sure first. */
export function toReview(plan: ShownPlan): SentenceVerdict[] {
  return binding(plan)
    .filter((sentence) => sentence.review)
    .sort((a, b) => a.confidence - b.confidence)
}

/** A task with the numbers of the plans that omit it, wholly or in part, beyond or within doubt. */
interface Omission {
  readonly task: CentralTask
  /** Plan numbers. */
  readonly wholly: readonly number[]
  readonly partly: readonly number[]
}

/** The tasks that more than half of the plans omit, wholly or in part; those that most omit wholly first. */
export function mostOmitted({ tasks, plans }: Shown): Omission[] {
  const wholly = new Map<string, number[]>()
  const partly = new Map<string, number[]>()
  for (const plan of plans) {
    for (const task of plan.tasks) {
      if (task.applies === false || task.omittedSentences === 0) continue
      const counts = task.label === 'omitted' ? wholly : partly
      counts.set(task.id, [...(counts.get(task.id) ?? []), plan.number])
    }
  }
  return tasks
    .map((task) => ({ task, wholly: wholly.get(task.id) ?? [], partly: partly.get(task.id) ?? [] }))
    .filter((omission) => omission.wholly.length + omission.partly.length > plans.length / 2)
    .sort((a, b) => b.wholly.length - a.wholly.length || b.partly.length - a.partly.length)
}
