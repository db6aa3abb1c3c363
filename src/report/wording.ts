import type { Language, Say } from '../catalogue/catalogue.js'
import type {
  AssignedIn,
  Change,
  ChangeKind,
  Difference,
  Reason,
  SentenceVerdict,
  Summary,
  TargetComparison,
  TaskVerdict,
} from '../model/comparison.js'
import type { DecidedBy, OfferedDecision } from '../model/decision.js'
import type { Level } from '../model/document.js'
import { customaryDate } from './customary-date.js'

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

/** A level in words; that it is not known, for null. */
export const levelWords = (level: Level | null, say: Say): string => say(level === null ? 'level.unknown' : `level.${level}`)

/** A share from 0 to 1 as a percentage, the same in both languages. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`

/**
 * What was changed, with both wordings where there are two. A restatement is the whole passage and a merger the whole
 * passage with another sentence: both stand above in the record, so only what does not is said.
 */
function changed({ kind, central, plan }: Change, say: Say): string | null {
  if (kind === 'reworded') return null
  if (kind === 'merged') return central === null ? null : say('change.merged-with', { text: central })
  if (central !== null && plan !== null) return `“${central}” → “${plan}”`
  if (central !== null) return say('change.lost', { text: central })
  return plan === null ? null : say('change.gained', { text: plan })
}

/** Says what a change is. */
export function changeWords(change: Change, say: Say): string {
  const what = changed(change, say)
  const name = say(`change.${change.kind}`)
  return what === null ? name : `${name}: ${what}`
}

/** Says what the changes are, one text for each kind, in the order of their first. */
export function changesByKind(changes: readonly Change[], say: Say): string[] {
  const byKind = new Map<ChangeKind, Set<string>>()
  for (const change of changes) {
    const found = byKind.get(change.kind) ?? new Set<string>()
    byKind.set(change.kind, found)
    const what = changed(change, say)
    if (what !== null) found.add(what)
  }
  return [...byKind].map(([kind, found]) =>
    [say(`change.${kind}`), [...found].join('; ')].filter((part) => part !== '').join(': '),
  )
}

/** Who leads a task and by when, as far as a passage says. */
export const assignedWords = ({ actor, deadline }: AssignedIn, say: Say): string =>
  [
    ...(actor === null ? [] : [say('assigned.actor', { actor })]),
    ...(deadline === null ? [] : [say('assigned.deadline', { deadline })]),
  ].join('; ')

/** The words of a target, with the years in which it is due where its own words do not name them. */
export function targetWords(target: NonNullable<TargetComparison['central']>, say: Say): string {
  const years = 'years' in target ? target.years.filter((year) => !target.quote.includes(String(year))) : []
  return years.length > 0 ? say('target.due', { text: target.quote, years: years.join(', ') }) : target.quote
}

/** Whether a word difference tells more than both texts one after the other: some words differ and some do not. */
export const tellsMore = (difference: readonly Difference[]): boolean =>
  difference.some(({ op }) => op === 'equal') && difference.some(({ op }) => op !== 'equal')

/** A person's decision that a verdict stands on; null where nobody has decided, or a text has changed since. */
export const standingDecision = ({ decidedBy }: SentenceVerdict): DecidedBy | null =>
  decidedBy === null || decidedBy.suspect !== null ? null : decidedBy

/** The label of a verdict, or that a person says that the sentence does not apply. */
export const labelWords = (verdict: SentenceVerdict, say: Say): string =>
  say(standingDecision(verdict)?.label === 'not_applicable' ? 'decided.not_applicable' : `label.${verdict.label}`)

/** The label with how sure it is, or whose decision it is; and whether a person should look. */
export function verdictWords(verdict: SentenceVerdict, say: Say): string {
  const by = standingDecision(verdict)
  if (by !== null) return `${labelWords(verdict, say)}; ${say('decided.stands', { who: by.who })}`
  const sure = say('verdict.confidence', { share: percent(verdict.confidence) })
  return [say(`label.${verdict.label}`), sure, ...(verdict.review ? [say('verdict.review')] : [])].join('; ')
}

/** What doichieu finds where a person has decided. */
export const foundWords = ({ found: { label, confidence } }: DecidedBy, say: Say): string =>
  say('decided.found', { label: say(`label.${label}`), share: percent(confidence) })

/** A person's decision in words: what, who, when, why, and whether a text has changed since. */
export function decidedWords(
  { label, justified, who, when, why, suspect }: Omit<DecidedBy, 'found'>,
  language: Language,
  say: Say,
): string {
  const what = say(justified && label === 'omitted' ? 'decided.justified' : `decided.${label}`)
  const base = say('decided.by', { what, who, when: customaryDate(when, language) })
  const reason = why === null ? '' : `; ${say('decided.why', { why })}`
  return base + reason + (suspect === null ? '' : `. ${say('decided.suspect', { side: say(`suspect.${suspect}`) })}`)
}

/** {@link decidedWords}, and what doichieu finds where the verdict is the person's. */
export function decisionWords(by: DecidedBy, language: Language, say: Say): string {
  const words = decidedWords(by, language, say)
  return by.suspect === null ? `${words}. ${foundWords(by, say)}` : words
}

/** What was decided on the same wording in another plan, which a person may follow. */
export const offeredWords = (offered: OfferedDecision, language: Language, say: Say): string =>
  say('decided.offered', { words: `${offered.plan}: ${decidedWords({ ...offered, suspect: null }, language, say)}` })

/** How much persons decided; null where they decided nothing. */
export function decisionsWords({ sentences, suspect, justified }: Summary['decided'], say: Say): string | null {
  return sentences === 0 ? null : say('totals.decided', { count: sentences, suspect, justified })
}

/** Whether a reader wants to see the passages that came next: where none counts, or a person should look. */
export const inDoubt = ({ label, review }: SentenceVerdict): boolean => label === 'omitted' || review

/** One or more sentences that say why a verdict is what it is. */
export function whyVerdict(verdict: SentenceVerdict, say: Say): string {
  const [best] = verdict.evidence
  const [closest] = verdict.nearest
  const place = best?.node ?? say('place.outside')
  const by = standingDecision(verdict)
  const basis =
    by !== null
      ? `${say('why.decided', { who: by.who })} ${foundWords(by, say)}.`
      : best !== undefined
        ? say(`why.${verdict.label}`, { place, share: percent(best.coverage) })
        : closest !== undefined
          ? say('why.omitted', { place: closest.node ?? say('place.outside') })
          : say('why.nothing')
  const more = verdict.evidence.length > 1 ? say('why.further', { count: verdict.evidence.length - 1 }) : null
  const kinds = [...new Set(verdict.changes.map((change) => change.kind))]
  const changes = kinds.length > 0 ? say('why.changes', { kinds: kinds.map((kind) => say(`change.${kind}`)).join('; ') }) : null
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
