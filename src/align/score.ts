import { type BestMatches, keepMatch, matchesOf } from './best-matches.js'
import type { Central } from './central.js'
import { type PassageReading, readOnce } from './passage-reading.js'
import type { Plan } from './plan.js'
import { COMPOUND } from './profiles.js'
import type { Segments } from './segments.js'

/** One to three neighbouring cuts of a passage, and how well they carry a central sentence. Passages of the same words have the same windows. */
export interface Window {
  /** Index of the sentence. */
  readonly sentence: number
  /** Cuts `[from, to)` of the passage. */
  readonly from: number
  readonly to: number
  /** 0 to 1: how much of the sentence the window carries, its clauses and its head counted apart, after competition. */
  readonly score: number
  /** 0 to 1: the share of the sentence's weight that the window has. */
  readonly coverage: number
  /** 0 to 1: the share of the head clause (the obligation) that the window has. */
  readonly head: number
  /** The sentence that the window fits better; null where none does. */
  readonly rival: number | null
}

/** A passage of a plan with the window by which it carries a sentence best. */
export interface Match {
  /** Index of the passage. */
  readonly passage: number
  readonly window: Window
}

/** Cuts that a window holds at most. */
export const LONGEST_WINDOW = 3

/** A clause of less weight is too small to count as the best one wholly. */
const SMALL_CLAUSE = 6
/** Weight that is added to that of a window and of a sentence: two words in common prove little. */
const SMALL_WINDOW = 3
const SMALL = 6
/** Of two windows that say the same the shorter is shown: what each further cut leaves of the score. */
const LONGER = 0.94
/** What a window loses that another task explains better, at most. */
const COMPETITION = 0.5

/** Sums over one window, by the numbers of the central document. All are zero between windows. */
interface Sums {
  /** By concept: the share that the window carries. */
  readonly carried: Float64Array
  readonly concepts: number[]
  /** By clause, counted through all sentences: weight that the window covers. */
  readonly covered: Float64Array
  /** By sentence: weight of the window that it explains. */
  readonly explained: Float64Array
  /** By sentence: share of the word pairs of its head. */
  readonly pairs: Float64Array
  /** By sentence: its score before competition, and the share of it that the window covers. */
  readonly score: Float64Array
  readonly coverage: Float64Array
  /** Sentences of which the window has anything. */
  readonly sentences: number[]
  readonly reached: Uint8Array
  /** By pair and by compound: the window, counted from 1, that had it last. */
  readonly pairSeen: Int32Array
  readonly compoundSeen: Int32Array
  /** Windows so far. */
  windows: number
}

const summing = new WeakMap<Central, Sums>()

/** Where windows are summed up: concepts of words that were met since it was made have a place in it too. */
function sumsFor(central: Central): Sums {
  let sums = summing.get(central)
  const concepts = central.vocabulary.kinds.length
  if (sums === undefined) sums = newSums(central)
  else if (sums.carried.length < concepts) sums = { ...sums, carried: new Float64Array(2 * concepts) }
  summing.set(central, sums)
  return sums
}

function newSums(central: Central): Sums {
  const count = central.sentences.length
  return {
    carried: new Float64Array(central.vocabulary.kinds.length),
    concepts: [],
    covered: new Float64Array(central.clauseSentence.length),
    explained: new Float64Array(count),
    pairs: new Float64Array(count),
    score: new Float64Array(count),
    coverage: new Float64Array(count),
    sentences: [],
    reached: new Uint8Array(count),
    pairSeen: new Int32Array(central.headPairs.sentences.length),
    compoundSeen: new Int32Array(central.compounds.length),
    windows: 0,
  }
}

/**
 * Compares all windows of a plan with all sentences, and keeps for each sentence the best passages by their best window, best first.
 *
 * A window carries the terms it has, in part their kin and the long terms whose parts it has. Each clause of the sentence
 * counts by the square of its covered share, so that one clause carried wholly is more than four carried in part; the
 * window counts by the share of its own weight that the sentence explains. Work grows with the terms of the plan times
 * the places where the central document has them.
 */
export function rank(central: Central, plan: Plan): Match[][] {
  const ranked = Array.from({ length: central.sentences.length }, (): BestMatches => [])
  plan.readings.forEach((reading, passage) => {
    for (const window of bestWindows(reading, central)) {
      const best = ranked[window.sentence]
      if (best !== undefined) keepMatch(best, { passage, window }, plan)
    }
  })
  return ranked.map(matchesOf)
}

/** The best window of a passage for each sentence of which it has anything. */
const bestWindows = readOnce(findWindows)

function findWindows({ segments, headPairs }: PassageReading, central: Central): readonly Window[] {
  const best: (Window | undefined)[] = []
  const sums = sumsFor(central)
  const cuts = segments.cutStart.length - 1
  for (let first = 0; first < cuts; first++) {
    for (let last = first + 1; last <= Math.min(cuts, first + LONGEST_WINDOW); last++) {
      sums.windows += 1
      const from = segments.cutStart[first] ?? 0
      const to = segments.cutStart[last] ?? 0
      const weight = gatherTerms(segments, from, to, central, sums)
      gatherPairs(headPairs, segments.tokens.termStart[from] ?? 0, segments.tokens.termStart[to] ?? 0, central, sums)
      gatherCompounds(central, sums)
      gatherClauses(central, sums)
      const brevity = LONGER ** (last - first - 1)
      for (const sentence of sums.sentences) scoreSentence(sentence, weight, brevity, central, sums)
      keepBest(first, last, central, sums, best)
      clear(central, sums)
    }
  }
  return best.filter((window) => window !== undefined)
}

function raise(sums: Sums, concept: number, share: number): void {
  const before = sums.carried[concept] ?? 0
  if (before >= share) return
  if (before === 0) sums.concepts.push(concept)
  sums.carried[concept] = share
}

function reach(sums: Sums, sentence: number): void {
  if (sums.reached[sentence] === 1) return
  sums.reached[sentence] = 1
  sums.sentences.push(sentence)
}

/** Collects what the terms of a window carry and which sentences explain them. Returns what they weigh. */
function gatherTerms(segments: Segments, from: number, to: number, central: Central, sums: Sums): number {
  let total = 0
  for (let term = from; term < to; term++) {
    const weight = segments.weight[term] ?? 0
    if (weight === 0) continue
    total += weight
    const concept = segments.tokens.concept[term] ?? 0
    const { kin, sentences } = central.profile(concept)
    raise(sums, concept, 1)
    for (let k = 0; k < kin.index.length; k++) raise(sums, kin.index[k] ?? 0, kin.share[k] ?? 0)
    for (let k = 0; k < sentences.index.length; k++) {
      const sentence = sentences.index[k] ?? 0
      reach(sums, sentence)
      sums.explained[sentence] = (sums.explained[sentence] ?? 0) + weight * (sentences.share[k] ?? 0)
    }
  }
  return total
}

/** Collects the word pairs of heads that stand in the words `[from, to)`, each once. */
function gatherPairs(pairs: Int32Array, from: number, to: number, central: Central, sums: Sums): void {
  const window = sums.windows
  for (let word = from; word < to; word++) {
    const pair = pairs[word] ?? -1
    if (pair < 0 || sums.pairSeen[pair] === window) continue
    sums.pairSeen[pair] = window
    const column = central.headPairs.sentences[pair]
    if (column === undefined) continue
    for (let k = 0; k < column.index.length; k++) {
      const sentence = column.index[k] ?? 0
      reach(sums, sentence)
      sums.pairs[sentence] = (sums.pairs[sentence] ?? 0) + (column.share[k] ?? 0)
    }
  }
}

/** Raises the long terms of which the window has parts. */
function gatherCompounds(central: Central, sums: Sums): void {
  const window = sums.windows
  const simple = sums.concepts.length
  for (let k = 0; k < simple; k++) {
    for (const index of central.profile(sums.concepts[k] ?? 0).partOf) {
      const compound = central.compounds[index]
      if (compound === undefined || sums.compoundSeen[index] === window) continue
      sums.compoundSeen[index] = window
      let sum = 0
      for (const part of compound.parts) sum += part.share * (sums.carried[part.concept] ?? 0)
      raise(sums, compound.concept, COMPOUND * sum * sum)
    }
  }
}

/** Adds up what the window covers of each clause. */
function gatherClauses(central: Central, sums: Sums): void {
  for (const concept of sums.concepts) {
    const share = sums.carried[concept] ?? 0
    const { clauses } = central.profile(concept)
    for (let k = 0; k < clauses.index.length; k++) {
      const clause = clauses.index[k] ?? 0
      sums.covered[clause] = (sums.covered[clause] ?? 0) + (clauses.share[k] ?? 0) * share
      reach(sums, central.clauseSentence[clause] ?? 0)
    }
  }
}

function scoreSentence(index: number, windowWeight: number, brevity: number, central: Central, sums: Sums): void {
  const total = central.sentences[index]?.weight ?? 0
  if (total === 0) return
  const { clauseStart, clauseWeight } = central
  const sumsOfClauses = sums.covered
  const start = clauseStart[index] ?? 0
  const end = clauseStart[index + 1] ?? 0
  let covered = 0
  let squares = 0
  let best = 0
  for (let clause = start; clause < end; clause++) {
    const weight = clauseWeight[clause] ?? 0
    const cover = sumsOfClauses[clause] ?? 0
    // Most windows have nothing of most clauses.
    if (weight === 0 || cover === 0) continue
    const square = (cover * cover) / weight
    covered += cover
    squares += square
    best = Math.max(best, square / Math.max(weight, SMALL_CLAUSE))
  }
  const { shares } = central
  const parts =
    shares.cover * Math.min(1, covered / total) +
    shares.clauses * (squares / total) +
    shares.fit * ((sums.explained[index] ?? 0) / (windowWeight + SMALL_WINDOW)) +
    shares.head * headCover(index, central, sums) +
    shares.head_pairs * (sums.pairs[index] ?? 0) +
    shares.best_clause * best
  sums.score[index] = (parts * brevity * total) / (total + SMALL)
  sums.coverage[index] = Math.min(1, covered / total)
}

function headCover(index: number, central: Central, sums: Sums): number {
  const clause = central.clauseStart[index] ?? 0
  const weight = central.clauseWeight[clause] ?? 0
  return weight > 0 ? Math.min(1, (sums.covered[clause] ?? 0) / weight) : 0
}

/** Lets the sentences compete for a window, and keeps it where it is the best one so far. */
function keepBest(from: number, to: number, central: Central, sums: Sums, best: (Window | undefined)[]): void {
  let first = -1
  let second = -1
  const competes = !central.without.has('competition')
  const scoreOf = (index: number): number => (index < 0 ? 0 : (sums.score[index] ?? 0))
  for (const index of sums.sentences) {
    if (scoreOf(index) > scoreOf(first)) {
      second = first
      first = index
    } else if (scoreOf(index) > scoreOf(second)) second = index
  }
  for (const sentence of sums.sentences) {
    const own = scoreOf(sentence)
    const rival = first === sentence ? second : first
    const lost = competes && scoreOf(rival) > own
    const score = lost ? own * (1 - COMPETITION * (1 - own / scoreOf(rival))) : own
    const known = best[sentence]
    if (known !== undefined && known.score >= score) continue
    const coverage = sums.coverage[sentence] ?? 0
    best[sentence] = { sentence, from, to, score, coverage, head: headCover(sentence, central, sums), rival: lost ? rival : null }
  }
}

function clear(central: Central, sums: Sums): void {
  for (const concept of sums.concepts) sums.carried[concept] = 0
  for (const index of sums.sentences) {
    sums.reached[index] = 0
    sums.explained[index] = 0
    sums.pairs[index] = 0
    sums.score[index] = 0
    sums.coverage[index] = 0
    const end = central.clauseStart[index + 1] ?? 0
    for (let clause = central.clauseStart[index] ?? 0; clause < end; clause++) sums.covered[clause] = 0
  }
  sums.concepts.length = 0
  sums.sentences.length = 0
}
