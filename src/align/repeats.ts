import { UNITS } from '../vietnamese/level-terms.js'
import type { Central } from './central.js'
import { type PassageReading, readOnce } from './passage-reading.js'

/** A word, or a mark behind which a sentence begins anew. @example "Huyện", "." */
const WORD = /\p{L}[\p{L}\p{M}]*|[.;:!?]/gu
/** A word with a capital first. @example "Ninh"; not "NINH" */
const CAPITALIZED = /^\p{Lu}\p{Ll}/u
const LETTER = /^\p{L}/u

/** Syllables of the words for units of administration: a plan handed down says "xã" for "huyện". */
const UNIT_SYLLABLES: ReadonlySet<string> = new Set(UNITS.flatMap(({ word }) => word.split(' ')))

/** Words in a row by which a passage is known again; a shorter one is known by all its words. */
const RUN = 6
/** A passage is known again by so many of its runs: the lines of a copy may be joined to paragraphs otherwise. */
const KNOWN = 0.7
/** In a file of which less stands twice nothing does: a plan has phrases and headings that recur. A share of its words. */
const REPEATED = 0.2
/** Runs that are remembered, at most: of a longer text the beginning. */
const MOST_RUNS = 1 << 21

const PRIME = 0x01000193
const OTHER_PRIME = 0x85ebca6b

/** A word as 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** What the words of a passage are known again by. */
interface Saying {
  readonly words: number
  /** All of its words as a number. */
  readonly whole: number
  /** Runs of words as numbers of 53 bits, of which two hardly ever are the same. */
  readonly runs: Float64Array
}

/** Hashes in a row as one number. */
function numberOf(hashes: readonly number[], from: number, to: number): number {
  let low = to - from
  let high = 0
  for (let at = from; at < to; at++) {
    const hash = hashes[at] ?? 0
    low = Math.imul(low ^ hash, PRIME) ^ (low >>> 13)
    high = Math.imul(high ^ hash, OTHER_PRIME) ^ (high >>> 15)
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}

/** The words of a text but for figures, names and the level of a unit; all of them where that leaves too few. */
function findSaying({ text }: PassageReading): Saying {
  const all: number[] = []
  const telling: number[] = []
  let opens = true
  for (const [word] of text.matchAll(WORD)) {
    if (!LETTER.test(word)) {
      opens = true
      continue
    }
    const lower = word.toLowerCase()
    const hash = hashOf(lower)
    all.push(hash)
    if (!UNIT_SYLLABLES.has(lower) && (opens || !CAPITALIZED.test(word))) telling.push(hash)
    opens = false
  }
  const whole = numberOf(telling, 0, telling.length)
  if (telling.length < RUN) {
    const own = numberOf(all, 0, all.length)
    return { words: all.length, whole: own, runs: Float64Array.of(own) }
  }
  const runs = new Float64Array(telling.length - RUN + 1)
  for (let from = 0; from < runs.length; from++) runs[from] = numberOf(telling, from, from + RUN)
  return { words: all.length, whole, runs }
}

const sayingOf = readOnce(findSaying)

/** The passage that has most of some runs, where it and others have enough of them together; -1 for none. */
function knownAs(runs: Float64Array, passageOf: ReadonlyMap<number, number>): number {
  const counts = new Map<number, number>()
  let seen = 0
  for (const run of runs) {
    const passage = passageOf.get(run)
    if (passage === undefined) continue
    seen++
    counts.set(passage, (counts.get(passage) ?? 0) + 1)
  }
  if (seen < KNOWN * runs.length) return -1
  let best = -1
  for (const [passage, count] of counts) if (best < 0 || count > (counts.get(best) ?? 0)) best = passage
  return best
}

/**
 * By passage: the first that says the same, but for figures, names and the level of a unit; itself where none does. So a
 * plan and the copies that others made of it, in one file, count as one. In a file of which little is repeated every
 * passage stands for itself. Linear.
 */
export function repeatsOf(readings: readonly PassageReading[], central: Central): readonly number[] {
  const passageOf = new Map<number, number>()
  const firstOf = new Map<number, number>()
  let all = 0
  let repeated = 0
  const firsts = readings.map((reading, passage) => {
    const { words, whole, runs } = sayingOf(reading, central)
    const known = firstOf.get(whole) ?? knownAs(runs, passageOf)
    const first = known < 0 ? passage : known
    all += words
    if (known >= 0) repeated += words
    if (firstOf.size < MOST_RUNS && !firstOf.has(whole)) firstOf.set(whole, first)
    for (const run of runs) if (passageOf.size < MOST_RUNS && !passageOf.has(run)) passageOf.set(run, first)
    return first
  })
  return repeated < REPEATED * all ? readings.map((_, passage) => passage) : firsts
}
