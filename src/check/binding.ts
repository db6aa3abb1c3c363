import type { NearMiss, PlanComparison, SentenceVerdict, TaskVerdict } from '../model/comparison.js'

/** The sentences of a task that bind the plan, as far as anybody knows. */
export const bindingIn = ({ sentences }: TaskVerdict): SentenceVerdict[] => sentences.filter(({ applies }) => applies !== false)

/** Whether a task binds the plan and nothing of what binds is taken up. */
export function isOmitted(task: TaskVerdict): boolean {
  const binding = bindingIn(task)
  return binding.length > 0 && binding.every(({ label }) => label === 'omitted')
}

/** The reason for which a person lets an omission be, which may be none; undefined where nobody has, or a text has changed since. */
export function acceptedFor({ decidedBy }: SentenceVerdict): string | undefined {
  return decidedBy?.justified === true && decidedBy.suspect === null ? (decidedBy.why ?? '') : undefined
}

/** Whether levels are told apart for this central document, and yet nothing says whether the sentence binds this plan. */
export function bindsPerhaps({ applies }: Pick<SentenceVerdict, 'applies'>, { tasks }: PlanComparison): boolean {
  return applies === null && tasks.some((task) => task.applies !== null)
}

/** Whether the plan was issued before the central document, so that it cannot be asked to take it up. */
export const isOlder = ({ relation }: PlanComparison): boolean => relation.predatesCentral === true

/** The passage that comes closest to what is omitted and has at least some words of it; undefined where none does. */
export function closestTo(sentences: readonly SentenceVerdict[]): NearMiss | undefined {
  const near = sentences
    .flatMap(({ nearest }) => nearest)
    .filter(({ why }) => why.code !== 'shares_little' && why.shared.length > 0)
  return near.find(({ why }) => why.code === 'lacks_core') ?? near[0]
}
