import type { PlanComparison } from '../model/comparison.js'
import type { DocumentNode } from '../model/document.js'

/** Why nothing of a plan can be relied on: it has no body at all, or none of the tasks is taken up in it. */
export type Silence = 'no-text' | 'no-task'

/** Whether something of the body lies in a node. What has no id is head, signature or recipients. */
const hasText = (node: DocumentNode): boolean => (node.id !== null && node.text !== undefined) || node.children.some(hasText)

/** Why a plan says nothing on the tasks; null for one that does. */
export function silenceOf({ plan, summary: { tasks, decided } }: PlanComparison): Silence | null {
  const takenUp = tasks.adopted + tasks.localized > 0
  // What takes up a task has a text, which need not be looked at, unless a person alone says so.
  if (takenUp && decided.sentences === 0) return null
  if (!hasText(plan.tree)) return 'no-text'
  return !takenUp && tasks.omitted > 0 ? 'no-task' : null
}
