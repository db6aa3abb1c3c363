import type { Language, Say } from '../catalogue/catalogue.js'
import type { SentenceVerdict, TaskVerdict } from '../model/comparison.js'
import type { Shown, ShownPlan } from './shown.js'

/** The sentences of a task that bind the plan, as far as is known. */
export const bindingOf = (task: TaskVerdict): SentenceVerdict[] =>
  task.applies === false ? [] : task.sentences.filter(({ applies }) => applies !== false)

/** A task, or a single sentence of one that does bind, that does not bind some plans. */
export interface Unbinding {
  readonly id: string
  readonly text: string
  /** Why; null where the data give no reason. */
  readonly why: string | null
  /** The plans that it does not bind, by number, each with its verdict all the same. */
  readonly plans: readonly { readonly number: number; readonly label: SentenceVerdict['label'] }[]
}

/** Why a task does not bind: the reasons of its sentences, each once. */
export function reasonOf({ sentences }: TaskVerdict, language: Language): string | null {
  const found = new Set(sentences.flatMap(({ appliesWhy }) => appliesWhy?.[language] ?? []))
  return found.size === 0 ? null : [...found].join('; ')
}

/** What does not bind some of the plans, in the order of the central document: whole tasks, then single sentences. */
export function unbinding({ tasks, plans }: Pick<Shown, 'tasks' | 'plans'>, language: Language): Unbinding[] {
  const byId = new Map<
    string,
    { text: string; why: string | null; plans: { number: number; label: SentenceVerdict['label'] }[] }
  >()
  const add = (id: string, text: string, why: string | null, number: number, label: SentenceVerdict['label']): void => {
    const known = byId.get(id) ?? { text, why, plans: [] }
    known.plans.push({ number, label })
    byId.set(id, known)
  }
  const texts = new Map(tasks.map((task) => [task.id, task.text]))
  for (const { number, tasks: verdicts } of plans) {
    for (const task of verdicts) {
      if (task.applies === false) add(task.id, texts.get(task.id) ?? '', reasonOf(task, language), number, task.label)
      else
        for (const each of task.sentences)
          if (each.applies === false) add(each.id, each.text, each.appliesWhy?.[language] ?? null, number, each.label)
    }
  }
  const order = tasks.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)])
  return order.flatMap((id) => {
    const found = byId.get(id)
    return found === undefined ? [] : [{ id, ...found }]
  })
}

/** Whether nothing says which tasks bind a plan. */
const isUnknown = ({ tasks }: ShownPlan): boolean => tasks.length > 0 && tasks.every(({ applies }) => applies === null)

/** What a report says once of plans for which it is not known, or not of every task, which tasks bind them. */
export function bindingWords({ central, plans }: Shown, say: Say): string[] {
  if (plans.length > 0 && plans.every(isUnknown)) return [say('binding.unknown', { name: central.name })]
  return plans.flatMap((plan) => {
    if (isUnknown(plan)) return [say('binding.unknown-plan', { path: plan.document.path })]
    const open = plan.tasks.flatMap((task) => task.sentences).filter(({ applies }) => applies === null).length
    // A plan whose level is known leaves nothing open but what the data leave open.
    const { level, inferred } = plan.document.header
    return open > 0 && level === null && inferred.level === undefined
      ? [say('binding.no-level', { path: plan.document.path, count: open })]
      : []
  })
}

/** That a sentence does not bind the plan, and why. */
export function notBindingWords({ appliesWhy }: SentenceVerdict, language: Language, say: Say): string {
  return appliesWhy === null ? say('binding.not') : say('binding.why', { why: appliesWhy[language] })
}
