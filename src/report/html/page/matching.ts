import type { PageData, PlanFacts, TaskFacts } from '../data.js'
import { KINDS, readFact, SIGN_NAMES } from '../view/facts.js'
import type { Query } from './query.js'

/** What a search found: for each plan that was read, its sentences. Null where nothing is searched for. */
export type Found = ReadonlyMap<number, Uint8Array> | null

/** What is left by the filters. */
export interface Matching {
  readonly plans: readonly PlanFacts[]
  /** Indices of tasks. */
  readonly tasks: readonly number[]
  readonly isMeantSentence: (plan: PlanFacts, sentence: number) => boolean
  readonly isMeant: (plan: PlanFacts, task: number) => boolean
}

/** A task in a plan. */
export interface Card {
  readonly plan: PlanFacts
  readonly task: number
}

/** Whether an id is that of a task or of a heading above it. @example "III.1.1" for III.1.1/5 */
const isWithin = (id: string, chosen: string): boolean =>
  id === chosen || id.startsWith(`${chosen}/`) || id.startsWith(`${chosen}.`)

/** The levels from the highest down, as their counts stand. */
const levelOrder = ({ levels }: PageData): ReadonlyMap<string, number> =>
  new Map(levels.map(({ level }, index) => [level ?? '', index]))

const collator = new Intl.Collator('vi', { numeric: true })

/** By how little plans carry; those that nothing binds come last. */
const share = ({ coverage }: PlanFacts): number => coverage ?? 2

function sortedPlans(plans: readonly PlanFacts[], data: PageData, by: string): readonly PlanFacts[] {
  const levels = levelOrder(data)
  const level = (plan: PlanFacts): number => levels.get(plan.level) ?? levels.size
  const orders: Readonly<Record<string, (a: PlanFacts, b: PlanFacts) => number>> = {
    coverage: (a, b) => share(a) - share(b),
    omitted: (a, b) => b.counts.tasks.omitted - a.counts.tasks.omitted || b.counts.sentences.omitted - a.counts.sentences.omitted,
    name: (a, b) => collator.compare(a.document.name, b.document.name) || collator.compare(a.document.path, b.document.path),
    level: (a, b) => level(a) - level(b),
  }
  const order = orders[by]
  return order === undefined ? plans : [...plans].sort((a, b) => order(a, b) || a.number - b.number)
}

/** The share of the plans bound by a task that carry it. */
function carried(plans: readonly PlanFacts[], task: number): number {
  const bound = plans.filter(({ signs }) => '=~-X'.includes(signs[task] ?? ' '))
  return bound.length === 0 ? 2 : bound.filter(({ signs }) => signs[task] !== 'X').length / bound.length
}

function sortedTasks(tasks: readonly number[], plans: readonly PlanFacts[], data: PageData, by: string): readonly number[] {
  if (by === 'order') return tasks
  const text = (task: number): string => data.tasks[task]?.text ?? ''
  const count = (task: number, signs: string): number => plans.filter((plan) => signs.includes(plan.signs[task] ?? ' ')).length
  const keys = new Map(
    tasks.map((task) => [
      task,
      by === 'omitted' ? -(count(task, 'X') * (plans.length + 1) + count(task, '-')) : carried(plans, task),
    ]),
  )
  return [...tasks].sort((a, b) =>
    by === 'name' ? collator.compare(text(a), text(b)) || a - b : (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || a - b,
  )
}

/** What the filters leave, in the order that is asked for. */
export function matching(data: PageData, query: Query, found: Found): Matching {
  const { labels, kinds, review, levels } = query
  const bits = kinds.reduce(
    (all, kind) =>
      all |
      (1 <<
        Math.max(
          0,
          KINDS.findIndex((each) => each === kind),
        )),
    0,
  )
  const hasSentenceFilter = kinds.length > 0 || review || found !== null
  const isMeantSentence = (plan: PlanFacts, sentence: number): boolean => {
    if (!hasSentenceFilter) return true
    if (found !== null && found.get(plan.number)?.[sentence] !== 1) return false
    if (kinds.length === 0 && !review) return true
    const fact = readFact(plan.facts, sentence)
    return fact !== null && (kinds.length === 0 || (fact.kinds & bits) !== 0) && (!review || fact.review)
  }
  const isMeant = (plan: PlanFacts, index: number): boolean => {
    const sign = plan.signs[index] ?? ' '
    const name = SIGN_NAMES[sign]
    const task = data.tasks[index]
    if (name === undefined || task === undefined) return false
    if (labels.length > 0 && !labels.includes(name)) return false
    return !hasSentenceFilter || task.sentences.some((_, at) => isMeantSentence(plan, task.from + at))
  }
  const kept = data.plans.filter(
    ({ number, level }) =>
      (query.plans.length === 0 || query.plans.includes(number)) && (levels.length === 0 || levels.includes(level)),
  )
  const plans = sortedPlans(kept, data, query.sortPlans)
  const inAll = data.tasks.flatMap((task: TaskFacts, index) =>
    query.tasks.length === 0 || query.tasks.some((chosen) => isWithin(task.id, chosen)) ? [index] : [],
  )
  return { plans, tasks: sortedTasks(inAll, plans, data, query.sortTasks), isMeantSentence, isMeant }
}

/** The tasks in plans that are filtered for. */
export function cardsOf(query: Query, { plans, isMeant, tasks }: Matching): Card[] {
  const inOrder = [...tasks].sort((a, b) => (query.sortTasks === 'order' ? a - b : 0))
  return query.cards === 'task'
    ? inOrder.flatMap((task) => plans.flatMap((plan) => (isMeant(plan, task) ? [{ plan, task }] : [])))
    : plans.flatMap((plan) => inOrder.flatMap((task) => (isMeant(plan, task) ? [{ plan, task }] : [])))
}
