import type { PlanComparison, SentenceVerdict } from '../model/comparison.js'
import type { DecidedLabel, Decision } from '../model/decision.js'
import { fingerprintOf, type Passages, planFingerprint } from './fingerprint.js'

/** Whether a person should decide on a verdict: it is not sure, its decision is suspect, or one in another plan may fit. */
export const isPending = (verdict: SentenceVerdict): boolean =>
  verdict.applies !== false &&
  (verdict.decidedBy === null ? verdict.review || verdict.offered !== undefined : verdict.decidedBy.suspect !== null)

/** What a person should decide in a plan, the least sure first. */
export const pendingOf = ({ tasks }: PlanComparison): SentenceVerdict[] =>
  tasks
    .flatMap(({ applies, sentences }) => (applies === false ? [] : sentences.filter(isPending)))
    .sort((a, b) => a.confidence - b.confidence)

/** What a person said. */
export interface Answer {
  readonly label: DecidedLabel
  readonly justified: boolean
  readonly why: string
  readonly who: string
  /** ISO 8601 */
  readonly when: string
}

/** The passages that a decision rests on: those found, or the closest one where none counted and the person says that one does. */
function placesOf({ evidence, nearest }: SentenceVerdict, label: DecidedLabel): string[] {
  if (label === 'omitted' || label === 'not_applicable') return []
  const found = evidence.length > 0 ? evidence : nearest.slice(0, 1)
  return [...new Set(found.flatMap(({ node }) => node ?? []))]
}

/**
 * A decision on a sentence as it is written down, with what it was made on.
 *
 * @param plan name of the plan in the file of decisions
 */
export function decisionOn(verdict: SentenceVerdict, plan: string, passages: Passages, answer: Answer): Decision {
  const { label, justified, why, who, when } = answer
  const where = placesOf(verdict, label)
  const seen = { central: fingerprintOf([verdict.text]), plan: planFingerprint(passages, where) ?? '' }
  return {
    task: verdict.id,
    plan,
    label,
    ...(justified && { justified }),
    ...(why !== '' && { why }),
    who,
    when,
    ...(where.length > 0 && { where }),
    seen,
  }
}
