import type { Language, Say } from '../catalogue/catalogue.js'
import type { SentenceVerdict, TaskVerdict } from '../model/comparison.js'
import type { Shown, ShownPlan } from './shown.js'
import { standingDecision } from './wording.js'

/** The sentences of a task that bind the plan, as far as is known. */
export const bindingOf = <Sentence extends Pick<SentenceVerdict, 'applies'>>(task: {
  readonly applies: boolean | null
  readonly sentences: readonly Sentence[]
}): Sentence[] => (task.applies === false ? [] : task.sentences.filter(({ applies }) => applies !== false))

/** A task, or a single sentence of one that does bind, that does not bind some plans. */
export interface Unbinding {
  readonly id: string
  readonly text: string
  /** Why; null where the data give no reason. */
  readonly why: string | null
  /** The plans that it does not bind, by number, each with its verdict all the same. */
  readonly plans: readonly { readonly number: number; readonly label: SentenceVerdict['label'] }[]
}

/** Why a sentence does not bind: that a person decided so, and why, else what the data say of the level; null where nothing does. */
export function reasonOf(verdict: SentenceVerdict, language: Language, say: Say): string | null {
  const by = standingDecision(verdict)
  if (by?.label !== 'not_applicable') return verdict.appliesWhy?.[language] ?? null
  const whose = say('decided.stands', { who: by.who })
  return by.why === null ? whose : `${whose}: ${by.why}`
}

/** Why a task does not bind: the reasons of its sentences, each once. */
function taskReasonOf({ sentences }: TaskVerdict, language: Language, say: Say): string | null {
  const found = new Set(sentences.flatMap((verdict) => reasonOf(verdict, language, say) ?? []))
  return found.size === 0 ? null : [...found].join('; ')
}

/**
 * What does not bind some of the plans, in the order of the central document: whole tasks, then single sentences. What
 * binds plans not for different reasons stands once for each.
 */
export function unbinding({ tasks, plans }: Pick<Shown, 'tasks' | 'plans'>, language: Language, say: Say): Unbinding[] {
  const byId = new Map<
    string,
    Map<string | null, { text: string; plans: { number: number; label: SentenceVerdict['label'] }[] }>
  >()
  const add = (id: string, text: string, why: string | null, number: number, label: SentenceVerdict['label']): void => {
    const reasons =
      byId.get(id) ?? new Map<string | null, { text: string; plans: { number: number; label: SentenceVerdict['label'] }[] }>()
    const known = reasons.get(why) ?? { text, plans: [] }
    known.plans.push({ number, label })
    byId.set(id, reasons.set(why, known))
  }
  const texts = new Map(tasks.map((task) => [task.id, task.text]))
  for (const { number, tasks: verdicts } of plans) {
    for (const task of verdicts) {
      if (task.applies === false) add(task.id, texts.get(task.id) ?? '', taskReasonOf(task, language, say), number, task.label)
      else
        for (const each of task.sentences)
          if (each.applies === false) add(each.id, each.text, reasonOf(each, language, say), number, each.label)
    }
  }
  const order = tasks.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)])
  return order.flatMap((id) => [...(byId.get(id) ?? [])].map(([why, found]) => ({ id, why, ...found })))
}

/** Whether nothing says which tasks bind a plan. */
const isUnknown = ({ marks }: ShownPlan): boolean => marks.length > 0 && marks.every(({ applies }) => applies === null)

/** What a report says once of plans for which it is not known, or not of every task, which tasks bind them. */
export function bindingWords({ central, plans }: Shown, say: Say): string[] {
  if (plans.length > 0 && plans.every(isUnknown)) return [say('binding.unknown', { name: central.name })]
  return plans.flatMap((plan) => {
    if (isUnknown(plan)) return [say('binding.unknown-plan', { path: plan.document.path })]
    const open = plan.marks.flatMap((task) => task.sentences).filter(({ applies }) => applies === null).length
    // A plan whose level is known leaves nothing open but what the data leave open.
    const { level, inferred } = plan.document.header
    return open > 0 && level === null && inferred.level === undefined
      ? [say('binding.no-level', { path: plan.document.path, count: open })]
      : []
  })
}

/** That a sentence does not bind the plan, and why: for its level, or because a person decided so. */
export function notBindingWords(verdict: SentenceVerdict, language: Language, say: Say): string {
  const why = reasonOf(verdict, language, say)
  if (why === null) return say('binding.not')
  return say(standingDecision(verdict)?.label === 'not_applicable' ? 'binding.decided' : 'binding.why', { why })
}

/** That a task does not bind the plan, and why, each reason of its sentences once; null where none is given. */
export function taskNotBindingWords({ sentences }: TaskVerdict, language: Language, say: Say): string | null {
  const told = sentences.filter((verdict) => reasonOf(verdict, language, say) !== null)
  return told.length === 0 ? null : [...new Set(told.map((verdict) => notBindingWords(verdict, language, say)))].join(' ')
}
