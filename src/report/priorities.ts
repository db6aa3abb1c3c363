import type { CentralTask, SentenceVerdict } from '../model/comparison.js'
import { bindingOf } from './binding.js'
import type { Shown, ShownPlan } from './shown.js'

/** Sentences that bind the plan, as far as is known. */
const binding = (plan: ShownPlan): SentenceVerdict[] => plan.tasks.flatMap((task) => bindingOf(task))

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
    for (const task of plan.marks) {
      const sentences = bindingOf(task)
      const omitted = sentences.filter(({ label }) => label === 'omitted').length
      if (omitted === 0) continue
      const counts = omitted === sentences.length ? wholly : partly
      counts.set(task.id, [...(counts.get(task.id) ?? []), plan.number])
    }
  }
  return tasks
    .map((task) => ({ task, wholly: wholly.get(task.id) ?? [], partly: partly.get(task.id) ?? [] }))
    .filter((omission) => omission.wholly.length + omission.partly.length > plans.length / 2)
    .sort((a, b) => b.wholly.length - a.wholly.length || b.partly.length - a.partly.length)
}
