import type { CentralTask, TaskVerdict } from '../model/comparison.js'
import { bindingOf } from './binding.js'
import type { Shown } from './shown.js'

/**
 * One sign for a task in a plan, legible without colour: `=` adopted, `~` localized, `-` localized with sentences
 * left out, `X` omitted, `.` does not apply to the plan's level.
 */
export type Sign = '=' | '~' | '-' | 'X' | '.'

/** The signs in the order of a legend. */
export const SIGNS: readonly Sign[] = ['=', '~', '-', 'X', '.']

export interface Cell {
  readonly sign: Sign
  /** Whether a person should look at one of its sentences. */
  readonly doubt: boolean
}

/** The sign of a verdict. */
function cell(task: TaskVerdict): Cell {
  const sentences = bindingOf(task)
  const doubt = sentences.some((sentence) => sentence.review)
  if (task.applies === false) return { sign: '.', doubt }
  if (task.label === 'adopted') return { sign: '=', doubt }
  if (task.label === 'omitted') return { sign: 'X', doubt }
  return { sign: sentences.some(({ label }) => label === 'omitted') ? '-' : '~', doubt }
}

/** Tasks that stand under one heading. */
export interface TaskGroup {
  /** Id of the heading, `III.1.1`; empty for tasks directly in the document. */
  readonly id: string
  readonly title: string
  readonly rows: readonly { readonly task: CentralTask; readonly cells: readonly (Cell | null)[] }[]
}

/** The heading that a task's id names: all before the last slash, or before the last dot of a clause item. */
function headingId(id: string): string {
  const end = id.includes('/') ? id.lastIndexOf('/') : id.lastIndexOf('.')
  return end < 0 ? '' : id.slice(0, end)
}

/** Tasks by plans, grouped by the heading they stand under, in the order of the central document. */
export function matrix({ tasks, plans }: Shown): TaskGroup[] {
  const verdicts = plans.map((plan) => new Map(plan.tasks.map((task) => [task.id, task])))
  const groups: { id: string; title: string; rows: { task: CentralTask; cells: (Cell | null)[] }[] }[] = []
  for (const task of tasks) {
    const id = headingId(task.id)
    const title = task.path.at(-1) ?? ''
    let group = groups.at(-1)
    if (group === undefined || group.id !== id || group.title !== title) {
      group = { id, title, rows: [] }
      groups.push(group)
    }
    const found = verdicts.map((byId) => byId.get(task.id))
    group.rows.push({ task, cells: found.map((verdict) => (verdict === undefined ? null : cell(verdict))) })
  }
  return groups
}
