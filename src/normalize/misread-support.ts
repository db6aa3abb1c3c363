import { stripMarks } from '../vietnamese/tones.js'
import { isWordKey, type WordPairs } from '../vietnamese/word-pairs.js'

/** What speaks for a word where it stands. */
export interface Support {
  /** How often the field's texts have two words together, slips left out. */
  readonly inField: (first: string, second: string) => number
  /** Whether a word goes with either of its neighbours, by the field's texts or by the habit of this document. */
  readonly holds: (left: string, word: string, right: string) => boolean
}

/** A pair that the document has so often, besides the one that is doubted, may be a habit of its author. */
const HABIT = 2
/** It is none where a pair that looks like it is so common: a page misreads one word in one way each time. */
const COMMON = 5
/** A pair that the field has so often is no slip. */
const SURELY_SEEN = 10
/** A pair that one that looks like it outnumbers so many times is a slip, in the texts of the field too. */
const SLIPS = 20

/** @param own the document's own pairs */
export function supportOf(pairs: WordPairs, own: WordPairs): Support {
  const pair = (first: string, second: string): number => pairs.pair(first, second) + own.pair(first, second)
  const others = (word: string): string[] =>
    isWordKey(word)
      ? [...new Set([...pairs.variants(stripMarks(word)), ...own.variants(stripMarks(word))])].filter((other) => other !== word)
      : []
  const most = (counts: readonly number[]): number => Math.max(0, ...counts)
  /** The most that words that differ by their marks are seen in the place of the first or the second of two. */
  const rivalOfFirst = (first: string, second: string): number => most(others(first).map((other) => pair(other, second)))
  const rivalOfSecond = (first: string, second: string): number => most(others(second).map((other) => pair(first, other)))
  const rivalOfBoth = (first: string, second: string): number =>
    most(others(first).flatMap((one) => others(second).map((two) => pair(one, two))))

  const inField = memoized((first, second) => {
    const seen = pairs.pair(first, second)
    if (seen === 0 || seen >= SURELY_SEEN) return seen
    return seen * SLIPS > Math.max(rivalOfFirst(first, second), rivalOfSecond(first, second)) ? seen : 0
  })
  const isHabit = memoized((first, second) => {
    const times = own.pair(first, second) - 1
    if (times < HABIT || !isWordKey(first) || !isWordKey(second)) return false
    const bound = Math.min(times, COMMON)
    return rivalOfFirst(first, second) < bound && rivalOfSecond(first, second) < bound && rivalOfBoth(first, second) < bound
  })
  return {
    inField,
    holds: (left, word, right) => {
      const [beside, before] = [isWordKey(left), isWordKey(right)]
      if ((beside && inField(left, word) > 0) || (before && inField(word, right) > 0)) return true
      return (
        (isHabit(left, word) && !(before && rivalOfFirst(word, right) >= COMMON)) ||
        (isHabit(word, right) && !(beside && rivalOfSecond(left, word) >= COMMON))
      )
    },
  }
}

/** A function of two words that is asked the same again and again. */
function memoized<Result>(find: (first: string, second: string) => Result): (first: string, second: string) => Result {
  const known = new Map<string, Map<string, Result>>()
  return (first, second) => {
    let row = known.get(first)
    if (row === undefined) known.set(first, (row = new Map<string, Result>()))
    let result = row.get(second)
    if (result === undefined) row.set(second, (result = find(first, second)))
    return result
  }
}
