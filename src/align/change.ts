import type { Change, ChangeKind } from '../model/comparison.js'
import type { Assignment } from '../model/document.js'
import { once } from '../model/once.js'
import type { TermCategory } from '../vietnamese/terms.js'
import { type Candidate, wordingOf } from './candidates.js'
import type { Central, CentralSentence } from './central.js'
import { type Carried, carriedAlways, carriedByAll, coverOf } from './cover.js'
import { type Fidelity, isRestated } from './fidelity.js'
import { type Hunk, hunksOf } from './hunks.js'
import type { PassageReading } from './passage-reading.js'
import { type Plan, spanIn } from './plan.js'
import type { Window } from './score.js'
import { segment, weightOfRange } from './segments.js'
import { type Stretch, stretchOf } from './stretch.js'
import { tokenize } from './tokens.js'
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

/** A central sentence and the words that take it up, in whichever passage they stand. */
export interface Pair {
  readonly centralDocument: Central
  readonly sentence: CentralSentence
  /** Index of the sentence. */
  readonly index: number
  readonly window: Window
  readonly fidelity: Fidelity
  readonly reading: PassageReading
  /** Terms `[from, to)` of the passage: all of them, be there more than a side holds. */
  readonly from: number
  readonly to: number
  readonly central: Side
  readonly plan: Side
  /** Whether the passage says it in words of its own: then there are no hunks, and phrases are compared. */
  readonly restated: boolean
  /** Where a passage that follows the wording departs from it. */
  readonly hunks: () => readonly Hunk[]
}

/** What is to be known of a pair beside its words, of the place where the passage stands. */
export interface PairPlace {
  /** Who has to do what the passage says, where that is another than the central sentence names; else null. */
  readonly assignedTo: () => string | null
  /** Other central sentences that the same cut of the plan takes up: their indices. */
  readonly alsoServed: () => readonly number[]
}

/** Changes of one kind, each with the wording of one side or of both. */
type Findings = readonly Omit<Change, 'kind'>[]

/** One kind of change, found in the words of a pair alone. */
export interface ChangeRule {
  readonly kind: ChangeKind
  readonly find: (pair: Pair) => Findings
}

/** One kind of change that the place of the passage tells as well. */
export interface PlaceRule {
  readonly kind: ChangeKind
  readonly findInPlace: (pair: Pair, place: PairPlace) => Findings
}

/** Finds something in the words of a pair once. */
export function pairOnce<T extends object>(find: (pair: Pair) => T): (pair: Pair) => T {
  const known = new WeakMap<Pair, T>()
  return (pair) => {
    let found = known.get(pair)
    if (found === undefined) known.set(pair, (found = find(pair)))
    return found
  }
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
export function assignedTo(
  { central, plan: side, centralDocument, restated }: Pair,
  plan: Plan,
  passage: number,
  assignments: readonly Assignment[],
): string | null {
  const words = plan.directive.clean.text.slice(...(plan.passages[passage]?.span ?? [0, 0])).toLowerCase()
  const inHeading = assignments.filter(({ actor }) => actor !== null && !words.includes(actor.toLowerCase()))
  const inWords = assignments.filter(({ clean }) =>
    side.phrases.some(({ from, to, cover }) => {
      const [start, end] = spanIn(plan, passage, from, to)
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

const pairs = new WeakMap<Window, Pair>()

/** Puts a sentence and a candidate side by side: the same pair wherever the passage stands. */
export function pairOf(central: Central, plan: Plan, candidate: Candidate, spelled: Wording): Pair {
  const { window, passage } = candidate.match
  const known = pairs.get(window)
  if (known !== undefined) return known
  const sentence = central.sentences[window.sentence]
  const reading = plan.readings[passage]
  if (sentence === undefined || reading === undefined) throw new RangeError(`no pair for sentence ${String(window.sentence)}`)
  const { segments, text } = reading
  const { fidelity, from, to } = candidate
  const ours = carriedByAll(sentence.segments, central)
  const theirs = carriedAlways(segments, from, to, central)
  const restated = isRestated(fidelity)
  const pair: Pair = {
    centralDocument: central,
    sentence,
    index: window.sentence,
    window,
    fidelity,
    reading,
    from,
    to,
    central: sideOf(stretchOf(sentence.segments, 0, sentence.segments.weight.length, ours, sentence.text, sentence.base), theirs),
    plan: sideOf(stretchOf(segments, from, to, theirs, text, 0), ours),
    restated,
    hunks: once(() => (restated ? [] : hunksOf(spelled, wordingOf(reading, central), from, to, central))),
  }
  pairs.set(window, pair)
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
