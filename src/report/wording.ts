import type { Say } from '../catalogue/catalogue.js'
import type { Change, Reason, SentenceVerdict, TaskVerdict } from '../model/comparison.js'

/** How many phrases of a reason are named. */
const PHRASES = 3

const quoted = (phrases: readonly string[]): string =>
  phrases
    .slice(0, PHRASES)
    .map((phrase) => `“${phrase}”`)
    .join(', ')

/** Says why a passage does not count, with the phrases that it has and lacks. */
export function whyNot(reason: Reason, say: Say): string {
  const base =
    reason.code === 'serves_another_task'
      ? say('reason.serves_another_task', { task: reason.task ?? '?' })
      : say(`reason.${reason.code}`)
  const shared = reason.shared.length > 0 ? say('reason.shared', { phrases: quoted(reason.shared) }) : null
  const missing = reason.missing.length > 0 ? say('reason.missing', { phrases: quoted(reason.missing) }) : null
  return [base, shared, missing].filter((part) => part !== null).join('; ')
}

/** A share from 0 to 1 as a percentage, the same in both languages. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** Says what a change is, with both wordings where there are two. */
export function changeWords({ kind, central, plan }: Change, say: Say): string {
  const name = say(`change.${kind}`)
  if (central !== null && plan !== null) return `${name}: “${central}” → “${plan}”`
  if (central !== null) return `${name}: ${say('change.lost', { text: central })}`
  if (plan !== null) return `${name}: ${say('change.gained', { text: plan })}`
  return name
}

/** The label with how sure it is, and whether a person should look. */
export function verdictWords(verdict: SentenceVerdict, say: Say): string {
  const sure = say('verdict.confidence', { share: percent(verdict.confidence) })
  return [say(`label.${verdict.label}`), sure, ...(verdict.review ? [say('verdict.review')] : [])].join('; ')
}

/** Whether a reader wants to see the passages that came next: where none counts, or a person should look. */
export const inDoubt = ({ label, review }: SentenceVerdict): boolean => label === 'omitted' || review

/** One or more sentences that say why a verdict is what it is. */
export function whyVerdict(verdict: SentenceVerdict, say: Say): string {
  const [best] = verdict.evidence
  const [closest] = verdict.nearest
  const place = best?.node ?? say('place.outside')
  const basis =
    best !== undefined
      ? say(`why.${verdict.label}`, { place, share: percent(best.coverage) })
      : closest !== undefined
        ? say('why.omitted', { place: closest.node ?? say('place.outside') })
        : say('why.nothing')
  const more = verdict.evidence.length > 1 ? say('why.further', { count: verdict.evidence.length - 1 }) : null
  const kinds = [...new Set(verdict.changes.map((change) => change.kind))]
  const changes = kinds.length > 0 ? say('why.changes', { kinds: kinds.map((kind) => say(`change.${kind}`)).join(', ') }) : null
  return [basis, changes, more, verdict.review ? say('why.review') : null].filter((part) => part !== null).join(' ')
}

/** Why a task has its label, from the labels of its sentences. */
export function whyTask(task: TaskVerdict, say: Say): string {
  const count = (label: SentenceVerdict['label']): number => task.sentences.filter((sentence) => sentence.label === label).length
  const counts = {
    adopted: count('adopted'),
    localized: count('localized'),
    omitted: count('omitted'),
    all: task.sentences.length,
  }
  return task.sentences.length === 1 ? say(`why.task.one`) : say('why.task', counts)
}
