import { anyOf, WORD_END, WORD_START } from '../vietnamese/match-at.js'
import { respell } from '../vietnamese/respell.js'
import { MEASURES_APART, SAID_OF_MEASURED } from '../vietnamese/terms/target-direction.js'
import type { Central } from './central.js'
import { type Carried, carriedIn, coverOf } from './cover.js'
import { segment, type Segments } from './segments.js'
import { tokenize } from './tokens.js'

/* What targets measure, and how much two of them measure the same. */

/** What the shorter of two texts has in the longer counts so much: a plan adds a place, or leaves one out. */
const SHORTER = 0.65
/** The longer has this much in the shorter at least. */
const LEAST_SHARED = 0.3
/** Of whom something is measured, and of what is said of them, two targets share this much. */
const SAME_SUBJECT = 0.25
const SAME_PREDICATE = 0.4
/** Fewer words in common may be chance: "có chi ủy" and "có chi bộ". */
const MANY_WORDS = 5

/** A stretch of words with what it carries. */
export interface Words {
  readonly segments: Segments
  readonly numbers: ReadonlySet<number>
  readonly carried: Carried
}

/** What a target measures, read once: all of it, and apart whom it counts and what is said of them. */
export interface Metric extends Words {
  /** "thôn, bản" of "thôn, bản có chi bộ"; null where it cannot be told apart. */
  readonly subject: Words | null
  /** "có chi bộ" */
  readonly predicate: Words | null
  /** Words that make it another measure than it would be without them. */
  readonly apart: readonly string[]
}

const SAID = new RegExp(`${WORD_START}(?:${anyOf(SAID_OF_MEASURED)})${WORD_END}`, 'u')
const APART = new RegExp(`${WORD_START}(?:${anyOf(MEASURES_APART)})${WORD_END}`, 'gu')

function wordsOf(text: string, central: Central): Words {
  const { vocabulary, weightOf, mend } = central
  const segments = segment(tokenize(text, 0, vocabulary, mend), vocabulary.spelling, weightOf)
  return {
    segments,
    numbers: new Set(segments.tokens.word),
    carried: carriedIn(segments, 0, segments.weight.length, central),
  }
}

/** Reads what a target measures. */
export function readMetric(text: string, central: Central): Metric {
  const spelled = respell(text)
  const at = SAID.exec(spelled)?.index ?? 0
  return {
    ...wordsOf(text, central),
    subject: at > 0 ? wordsOf(text.slice(0, at), central) : null,
    predicate: at > 0 ? wordsOf(text.slice(at), central) : null,
    apart: [...new Set([...spelled.matchAll(APART)].map(([word]) => word.replace(/\s+/gu, ' ')))].sort(),
  }
}

/** What a stretch of one text has of another, 0 to 1, term by term with synonyms and wider terms. */
export const share = (of: Segments, inside: Carried): number => coverOf(of, 0, of.weight.length, inside)

/** What each of two texts has in the other. */
export const sharesOf = (one: Words, other: Words): readonly [number, number] => [
  share(one.segments, other.carried),
  share(other.segments, one.carried),
]

/** One number for what two texts have in each other, 0 to 1. */
export const likenessOf = (shares: readonly number[]): number =>
  SHORTER * Math.max(...shares) + (1 - SHORTER) * Math.min(...shares)

const countShared = ({ numbers: ours }: Words, { numbers: theirs }: Words): number =>
  [...ours].filter((word) => theirs.has(word)).length

/** What two metrics share of their words as they stand, 0 to 1: terms may be cut another way ("hồ sơ sức khỏe điện tử"). */
const wordsShared = (one: Words, other: Words): number =>
  (2 * countShared(one, other)) / Math.max(1, one.numbers.size + other.numbers.size)

/** Whether two parts of metrics have enough in common; a part that is missing or says nothing decides nothing. */
function agree(one: Words | null, other: Words | null, least: number): boolean {
  if (one === null || other === null) return true
  if (one.segments.weight.every((weight) => weight === 0) || other.segments.weight.every((weight) => weight === 0)) return true
  if (Math.max(...sharesOf(one, other)) >= least) return true
  return countShared(one, other) >= MANY_WORDS && wordsShared(one, other) >= least
}

/**
 * How much two metrics have in common, 0 to 1. `100% thôn có chi bộ` and `100% chi bộ có chi ủy` share words, but neither
 * whom they count nor what is said of them; `đạt chuẩn` and `đạt chuẩn nâng cao` are two measures.
 */
export function likeness(one: Metric, other: Metric): number {
  if (one.apart.join() !== other.apart.join()) return 0
  if (!agree(one.predicate, other.predicate, SAME_PREDICATE) || !agree(one.subject, other.subject, SAME_SUBJECT)) return 0
  const shares = sharesOf(one, other)
  return Math.max(Math.min(...shares) < LEAST_SHARED ? 0 : likenessOf(shares), wordsShared(one, other))
}

/** A central target and one of the plan's that may answer it, by their numbers; the higher the rank, the better. */
export interface Pair {
  readonly ours: number
  readonly theirs: number
  readonly rank: number
}

/** More pairs than any two documents have; beyond them the first choice stands. */
const MOST_PAIRS = 4000
const MOST_ROUNDS = 8
const LEAST_GAIN = 1e-6

/**
 * Pairs each target with at most one other, so that the ranks of the chosen pairs sum up high: best first, and then a pair
 * is given up where both sides find better elsewhere. Deterministic.
 */
export function choosePairs<P extends Pair>(pairs: readonly P[]): P[] {
  const sorted = [...pairs].sort((a, b) => b.rank - a.rank || a.ours - b.ours || a.theirs - b.theirs)
  const ofOurs = new Map<number, P>()
  const ofTheirs = new Map<number, P>()
  const take = (pair: P): void => {
    ofOurs.set(pair.ours, pair)
    ofTheirs.set(pair.theirs, pair)
  }
  const drop = (pair: P | undefined): void => {
    if (!pair) return
    ofOurs.delete(pair.ours)
    ofTheirs.delete(pair.theirs)
  }
  for (const pair of sorted) if (!ofOurs.has(pair.ours) && !ofTheirs.has(pair.theirs)) take(pair)
  if (sorted.length > MOST_PAIRS) return [...ofOurs.values()]
  const choices = new Map<number, P[]>()
  for (const pair of sorted) choices.set(pair.ours, [...(choices.get(pair.ours) ?? []), pair])
  /** The best that a target finds when `freed` is given back. */
  const nextBest = (ours: number, but: number, freed: number | undefined): P | undefined =>
    choices.get(ours)?.find(({ theirs }) => theirs !== but && (theirs === freed || !ofTheirs.has(theirs)))
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const pair of sorted) {
      const mine = ofOurs.get(pair.ours)
      const holder = ofTheirs.get(pair.theirs)
      if (mine === pair) continue
      const instead = holder && nextBest(holder.ours, pair.theirs, mine?.theirs)
      const gain = pair.rank + (instead?.rank ?? 0) - (mine?.rank ?? 0) - (holder?.rank ?? 0)
      if (gain <= LEAST_GAIN) continue
      drop(mine)
      drop(holder)
      take(pair)
      if (instead) take(instead)
      changed = true
    }
  }
  return [...ofOurs.values()]
}
