import type { Comparison, NearMiss, PlanComparison, SentenceVerdict, TaskVerdict } from '../model/comparison.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { foldedWords } from '../vietnamese/fold.js'
import { namesLevelsAbove } from '../vietnamese/named-levels.js'
import { levelOfDocument } from './target-terms.js'

/** The sentences of a task that bind the plan, as far as anybody knows. */
export const bindingIn = ({ sentences }: TaskVerdict): SentenceVerdict[] => sentences.filter(({ applies }) => applies !== false)

/** Whether a task binds the plan and nothing of what binds is taken up. */
export function isOmitted(task: TaskVerdict): boolean {
  const binding = bindingIn(task)
  return binding.length > 0 && binding.every(({ label }) => label === 'omitted')
}

/** Of fewer tasks nothing is concluded about what a document is about. */
const FEWEST = 5
/** Below this share of the tasks chance alone explains what seems to be taken up. */
const BY_CHANCE = 0.1

/** Whether any passage cites a document by the number of the central one, be it with another date or name. */
function namesNumber({ references }: PlanComparison['plan'], { header }: Comparison['central']): boolean {
  const number = header.number ?? header.inferred.number?.value ?? null
  return number !== null && references.some((each) => each.number !== null && foldNumber(each.number) === foldNumber(number))
}

/**
 * Whether a document seems to be about something else: it does not cite the central one and takes up hardly any task of it for
 * sure. What it lacks is told once then, not task by task. Where a person has decided on any task it is looked at as a plan.
 */
export function isAboutElse(compared: PlanComparison, { central }: Pick<Comparison, 'central'>): boolean {
  const { plan, relation, tasks } = compared
  const bound = tasks.map(bindingIn).filter((binding) => binding.length > 0)
  if (relation.citesCentral || bound.length < FEWEST || namesNumber(plan, central)) return false
  if (bound.flat().some(({ decidedBy }) => decidedBy !== null)) return false
  const sure = bound.filter((binding) => binding.some(({ label, review }) => label !== 'omitted' && !review))
  return sure.length < BY_CHANCE * bound.length
}

/** The reason for which a person lets an omission be, which may be none; undefined where nobody has, or a text has changed since. */
export function acceptedFor({ decidedBy }: SentenceVerdict): string | undefined {
  return decidedBy?.justified === true && decidedBy.suspect === null ? (decidedBy.why ?? '') : undefined
}

/** Whether levels are told apart for this central document, and yet nothing says whether the sentence binds this plan. */
export function bindsPerhaps({ applies }: Pick<SentenceVerdict, 'applies'>, { tasks }: PlanComparison): boolean {
  return applies === null && tasks.some((task) => task.applies !== null)
}

/**
 * Whether a task, by its own words, may be for other levels than the plan's: the sentence that it opens with names these alone, or
 * half of its sentences do.
 */
export function isForOthers(task: TaskVerdict, { plan }: PlanComparison): boolean {
  const level = levelOfDocument(plan)
  const others = bindingIn(task).map(({ text }) => namesLevelsAbove(text, level))
  return others[0] === true || (others.length > 1 && 2 * others.filter(Boolean).length >= others.length)
}

/** Whether the plan was issued before the central document, so that it cannot be asked to take it up. */
export const isOlder = ({ relation }: PlanComparison): boolean => relation.predatesCentral === true

/** A passage that has a smaller share of a sentence's words helps nobody to find where it belongs; one that serves another task less so. */
const NEAR = 0.1
const NEAR_ALTHOUGH = 0.2

/** Whether a passage has so many words of a sentence that a person would think of it too. */
function isNear(text: string, { why }: NearMiss): boolean {
  if (why.code === 'shares_little') return false
  const [words, shared] = [new Set(foldedWords(text)), new Set(foldedWords(why.shared.join(' ')))]
  const common = [...words].filter((word) => shared.has(word)).length
  return common > 0 && common >= (why.code === 'serves_another_task' ? NEAR_ALTHOUGH : NEAR) * words.size
}

/** The passage that comes closest to what is omitted and has at least some words of it; undefined where none does. */
export function closestTo(sentences: readonly SentenceVerdict[]): NearMiss | undefined {
  const near = sentences.flatMap(({ text, nearest }) => nearest.filter((each) => isNear(text, each)))
  return near.find(({ why }) => why.code === 'lacks_core') ?? near[0]
}
