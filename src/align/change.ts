import type { Change, ChangeKind } from '../model/comparison.js'
import type { Assignment } from '../model/document.js'
import type { TermCategory } from '../vietnamese/terms.js'
import type { Candidate } from './candidates.js'
import type { Central, CentralSentence } from './central.js'
import { type Carried, carriedAlways, carriedByAll, coverOf } from './cover.js'
import { isRestated } from './fidelity.js'
import { type Hunk, hunksOf } from './hunks.js'
import type { Plan } from './plan.js'
import { segment, spanOfTerms, weightOfRange } from './segments.js'
import { type Stretch, stretchOf } from './stretch.js'
import { tokenize } from './tokens.js'
import type { Passage } from './units.js'
import type { Wording } from './wording.js'

/** A phrase of one side, and how much of it the other has. */
interface PairPhrase {
  /** Terms `[from, to)` of its side. */
  readonly from: number
  readonly to: number
  readonly weight: number
  /** 0 to 1 */
  readonly cover: number
}

/** One side of a pair: the central sentence, or the cuts of the plan that are held against it. */
export interface Side extends Stretch {
  readonly phrases: readonly PairPhrase[]
  /** The same stretch in every pair that it stands in: what is found in its words alone is kept by it. */
  readonly stretch: Stretch
}

/** Terms before a side that are looked at. */
const MOST_BEFORE = 60

/** What stands in the same cut before the terms that are held against the sentence: "Khi có hướng dẫn của Trung ương, …". */
export function leadIn({ segments, from, textOf }: Side): string {
  const start = Math.max(segments.cutStart.findLast((cut) => cut <= from) ?? from, from - MOST_BEFORE)
  return start < from ? textOf(start, from) : ''
}

/** A central sentence and the passage that takes it up. */
export interface Pair {
  readonly centralDocument: Central
  readonly sentence: CentralSentence
  /** Index of the sentence. */
  readonly index: number
  readonly candidate: Candidate
  readonly passage: Passage
  readonly central: Side
  readonly plan: Side
  /** Whether the passage says it in words of its own: then there are no hunks, and phrases are compared. */
  readonly restated: boolean
  /** Who has to do what the passage says, where that is another than the central sentence names; else null. */
  readonly assignedTo: () => string | null
  /** Other central sentences that the same cut of the plan takes up: their indices. */
  readonly alsoServed: () => readonly number[]
  /** Where a passage that follows the wording departs from it. */
  readonly hunks: () => readonly Hunk[]
}

/** One kind of change, found in a pair. Each finding has the wording of one side or of both. */
export interface ChangeRule {
  readonly kind: ChangeKind
  readonly find: (pair: Pair) => readonly Omit<Change, 'kind'>[]
}

function sideOf(stretch: Stretch, other: Carried): Side {
  const { segments, from, to, weight, carried, textOf } = stretch
  const phrases: PairPhrase[] = []
  for (let at = 0; at + 1 < segments.phraseStart.length; at++) {
    const start = Math.max(from, segments.phraseStart[at] ?? 0)
    const end = Math.min(to, segments.phraseStart[at + 1] ?? 0)
    if (start >= end) continue
    phrases.push({
      from: start,
      to: end,
      weight: weightOfRange(segments, start, end),
      cover: coverOf(segments, start, end, other),
    })
  }
  return { segments, from, to, weight, carried, textOf, phrases, stretch }
}

/** An assignment to whom the central sentence does not name by this much names another. */
const ANOTHER = 0.6

/** To whom the plan assigns the passage: in its own words, or in the heading that it stands under. */
function assignedTo(
  { central, plan, centralDocument, passage, restated }: Pair,
  text: string,
  assignments: readonly Assignment[],
): string | null {
  const { segments } = plan
  const inHeading = assignments.filter(
    ({ actor }) =>
      actor !== null &&
      !text
        .slice(...passage.span)
        .toLowerCase()
        .includes(actor.toLowerCase()),
  )
  const inWords = assignments.filter(({ clean }) =>
    plan.phrases.some(({ from, to, cover }) => {
      const [start, end] = spanOfTerms(segments.tokens, from, to)
      return (!restated || cover >= RELATED) && clean[0] < end && clean[1] > start
    }),
  )
  const isAnother = (name: string): boolean => {
    const { vocabulary, weightOf } = centralDocument
    const words = segment(tokenize(name, 0, vocabulary), vocabulary.spelling, weightOf)
    return coverOf(words, 0, words.weight.length, central.carried) < ANOTHER
  }
  return [...inWords, ...inHeading].flatMap(({ actor }) => actor ?? []).find(isAnother) ?? null
}

/** Puts a sentence and a candidate side by side. */
export function pairOf(
  central: Central,
  plan: Plan,
  index: number,
  candidate: Candidate,
  spelled: Wording,
  passageWording: Wording,
  assignments: readonly Assignment[],
  servedBy: (index: number, candidate: Candidate) => readonly number[],
): Pair {
  const sentence = central.sentences[index]
  const segments = plan.segments[candidate.match.window.passage]
  const passage = plan.passages[candidate.match.window.passage]
  if (sentence === undefined || segments === undefined || passage === undefined)
    throw new RangeError(`no pair for sentence ${String(index)}`)
  const end = sentence.segments.weight.length
  const ours = carriedByAll(sentence.segments, central)
  const theirs = carriedAlways(segments, candidate.from, candidate.to, central)
  const restated = isRestated(candidate.fidelity)
  let hunks: readonly Hunk[] | undefined
  const pair: Pair = {
    centralDocument: central,
    sentence,
    index,
    candidate,
    passage,
    central: sideOf(stretchOf(sentence.segments, 0, end, ours, sentence.text, sentence.base), theirs),
    plan: sideOf(stretchOf(segments, candidate.from, candidate.to, theirs, plan.directive.clean.text, 0), ours),
    restated,
    assignedTo: () => assignedTo(pair, plan.directive.clean.text, assignments),
    alsoServed: () => servedBy(index, candidate),
    hunks: () => (hunks ??= restated ? [] : hunksOf(spelled, passageWording, candidate.from, candidate.to, central)),
  }
  return pair
}

/** What a stretch of a side is mostly about, by weight; null where it weighs nothing. */
export function categoryOf(side: Side, [from, to]: readonly [number, number], central: Central): TermCategory | 'other' | null {
  const weights = new Map<TermCategory | 'other', number>()
  for (let term = from; term < to; term++) {
    const weight = side.segments.weight[term] ?? 0
    if (weight === 0) continue
    const category = central.lexicon.categories[side.segments.tokens.concept[term] ?? 0] ?? 'other'
    weights.set(category, (weights.get(category) ?? 0) + weight)
  }
  const heaviest = [...weights].sort((a, b) => b[1] - a[1])[0]
  return heaviest?.[0] ?? null
}

/** In a passage that restates, a phrase that has this much in common with the sentence belongs to it; others are about something else. */
export const RELATED = 0.2

/** Whether a term of the plan stands in a phrase that has to do with the sentence. */
export const isRelated = ({ restated, plan }: Pair, term: number): boolean =>
  !restated || plan.phrases.some((phrase) => phrase.from <= term && term < phrase.to && phrase.cover >= RELATED)

/** Whether a term of the plan stands in a cut that has to do with the sentence. */
export function relatedCut({ restated, plan }: Pair, term: number): boolean {
  if (!restated) return true
  const start = plan.segments.cutStart.findLast((cut) => cut <= term) ?? 0
  const end = plan.segments.cutStart.find((cut) => cut > term) ?? plan.to
  return plan.phrases.some((phrase) => start <= phrase.from && phrase.from < end && phrase.cover >= RELATED)
}

/** The terms of a side that are of some categories, in order. */
export function termsOfCategory(side: Stretch, central: Central, categories: ReadonlySet<TermCategory>): number[] {
  const found: number[] = []
  for (let term = side.from; term < side.to; term++) {
    const category = central.lexicon.categories[side.segments.tokens.concept[term] ?? 0]
    if (category !== null && category !== undefined && categories.has(category)) found.push(term)
  }
  return found
}

/** Neighbouring terms put together, so that "bản, khóm, ấp" is named once. Between them may be a word of grammar. */
export function runsOf(terms: readonly number[], gap = 2): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = []
  for (const term of terms) {
    const last = runs.at(-1)
    if (last !== undefined && term - last[1] < gap) last[1] = term + 1
    else runs.push([term, term + 1])
  }
  return runs
}

/** Puts what one side lost beside what the other won, in order. */
export function paired(
  lost: readonly string[],
  won: readonly string[],
): { readonly central: string | null; readonly plan: string | null }[] {
  return Array.from({ length: Math.max(lost.length, won.length) }, (_, k) => ({ central: lost[k] ?? null, plan: won[k] ?? null }))
}
