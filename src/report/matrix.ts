import type { CentralTask, TaskMark } from '../model/comparison.js'
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

const cellOf = (sign: Sign): readonly [sure: Cell, doubtful: Cell] => [
  { sign, doubt: false },
  { sign, doubt: true },
]
/** There are as many cells as tasks times plans: of each kind one stands for all. */
const CELLS: Readonly<Record<Sign, readonly [sure: Cell, doubtful: Cell]>> = {
  '=': cellOf('='),
  '~': cellOf('~'),
  '-': cellOf('-'),
  X: cellOf('X'),
  '.': cellOf('.'),
}

/** The sign of a verdict. */
function signOf(task: TaskMark, sentences: TaskMark['sentences']): Sign {
  if (task.applies === false) return '.'
  if (task.label === 'adopted') return '='
  if (task.label === 'omitted') return 'X'
  return sentences.some(({ label }) => label === 'omitted') ? '-' : '~'
}

/** The cell of a verdict. */
function cell(task: TaskMark): Cell {
  const sentences = bindingOf(task)
  const [sure, doubtful] = CELLS[signOf(task, sentences)]
  return sentences.some(({ review }) => review) ? doubtful : sure
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
  const cells = plans.map((plan) => new Map(plan.marks.map((task) => [task.id, cell(task)])))
  const groups: { id: string; title: string; rows: { task: CentralTask; cells: (Cell | null)[] }[] }[] = []
  for (const task of tasks) {
    const id = headingId(task.id)
    const title = task.path.at(-1) ?? ''
    let group = groups.at(-1)
    if (group === undefined || group.id !== id || group.title !== title) {
      group = { id, title, rows: [] }
      groups.push(group)
    }
    group.rows.push({ task, cells: cells.map((byId) => byId.get(task.id) ?? null) })
  }
  return groups
}
