import { likeness, skeletonsNear } from '../vietnamese/confusions.js'
import { stripMarks } from '../vietnamese/tones.js'
import { tonesOnSecond } from '../vietnamese/respell.js'
import { isWordKey, type PairTable, type WordPairs, wordPairs } from '../vietnamese/word-pairs.js'
import { supportOf } from './misread-support.js'
import { keyBeside, type Piece } from './misread-words.js'

/** A word that may be meant where another stands. */
export interface Reading {
  /** As a key: small letters. */
  readonly word: string
  /** By how many nats it is likelier than what stands there, given the neighbours and how alike the two look. */
  readonly gain: number
  /** How often it was seen behind the word before it, and before the word behind it; null beside a sign. */
  readonly left: number | null
  readonly right: number | null
}

/** What a document and the field's own pairs say of words in their place. */
export interface Context {
  readonly pairs: WordPairs
  /** How often a word stands in the field's texts and this document together. */
  readonly count: (word: string) => number
  /** Whether a word was seen beside either of its neighbours. */
  readonly isSupported: (pieces: readonly Piece[], index: number) => boolean
  /** How often two words were seen together, in the field's texts or this document. */
  readonly pair: (first: string, second: string) => number
  /**
   * Log likelihood of keys one after the other, as the field and the document have it.
   *
   * @param doubted whether they stand so in the document, which then says nothing for itself
   */
  readonly path: (keys: readonly string[], doubted: boolean) => number
  /** A key as the document would spell it, in small letters. */
  readonly spelled: (key: string) => string
  /** What may be meant by a word, likeliest first: known words that look like it. */
  readonly readings: (pieces: readonly Piece[], index: number, reach: 'marks' | 'shapes') => Reading[]
  /** What may be meant by a word and the next together: two words that the field often has side by side. */
  readonly readingsOfTwo: (pieces: readonly Piece[], index: number) => Reading[]
}

/** A word of the document's own, which the field's texts lack, is known when it stands more often than this. */
const OWN_WORD = 2
/** What is seen once is hardly more than chance: so much of every count is left out. */
const DISCOUNT = 0.75
/** Weight of an unseen word in the estimate of how often words stand alone. */
const UNSEEN = 0.5
/** Two words that the field has side by side so often may be meant where neither stands. */
const OFTEN_TOGETHER = 8
/** Nats that it costs to take two words for misread and not one. */
const SECOND = 4
/** No more readings of a word than these are weighed. */
const MOST_READINGS = 40

/**
 * What the pairs of the field and of the document say.
 *
 * @param newer whether the document writes `uỷ` rather than `ủy`
 */
export function contextOf(pairs: WordPairs, document: PairTable, newer: boolean): Context {
  const own = wordPairs(document)
  const alone = (word: string): number => (pairs.count(word) + UNSEEN) / (pairs.total + UNSEEN * (pairs.size + 1))
  const pair = (first: string, second: string): number => pairs.pair(first, second) + own.pair(first, second)
  const support = supportOf(pairs, own)
  const follows = (first: string, second: string, seen: number): number => {
    const { times, words } = pairs.before(first)
    const types = Math.max(1, words)
    return Math.log((Math.max(0, seen - DISCOUNT) + types * alone(second)) / (times + own.before(first).times + types))
  }
  const path = (keys: readonly string[], doubted: boolean): number => {
    let sum = 0
    for (let index = 1; index < keys.length; index += 1) {
      const [first = '', second = ''] = [keys[index - 1], keys[index]]
      sum += follows(first, second, doubted ? support.inField(first, second) : pair(first, second))
    }
    return sum
  }
  return {
    pairs,
    count: (word) => pairs.count(word) + own.count(word),
    pair,
    path,
    spelled: newer ? tonesOnSecond : (key) => key,
    isSupported: (pieces, index) =>
      support.holds(keyBeside(pieces, index - 1), keyBeside(pieces, index), keyBeside(pieces, index + 1)),
    readings: (pieces, index, reach) => {
      const piece = pieces[index]
      if (piece === undefined) return []
      const printed = piece.text.toLowerCase()
      const word = piece.key === '0' ? printed : piece.key
      const [left, right] = [keyBeside(pieces, index - 1), keyBeside(pieces, index + 1)]
      const skeletons = reach === 'marks' ? [stripMarks(word)] : skeletonsNear(printed)
      const found = new Set(skeletons.flatMap((skeleton) => [...pairs.variants(skeleton), ...own.variants(skeleton)]))
      found.delete(word)
      const here = path([left, word, right], true)
      return [...found]
        .filter((other) => pairs.count(other) > 0 || own.count(other) > OWN_WORD)
        .slice(0, MOST_READINGS)
        .map((other) => ({
          word: other,
          gain: path([left, other, right], false) - here + Math.log(Math.max(likeness(printed, other), 0.01)),
          left: isWordKey(left) ? pair(left, other) : null,
          right: isWordKey(right) ? pair(other, right) : null,
        }))
        .sort(likeliestFirst)
    },
    readingsOfTwo: (pieces, index) => {
      const [one, two] = [keyBeside(pieces, index), keyBeside(pieces, index + 1)]
      const [left, right] = [keyBeside(pieces, index - 1), keyBeside(pieces, index + 2)]
      const here = path([left, one, two, right], true)
      return pairs
        .variants(stripMarks(one))
        .filter((first) => first !== one)
        .flatMap((first) =>
          pairs
            .variants(stripMarks(two))
            .filter((second) => second !== two && pairs.pair(first, second) >= OFTEN_TOGETHER)
            .map((second) => ({
              word: `${first} ${second}`,
              gain:
                path([left, first, second, right], false) -
                here +
                Math.log(likeness(one, first) * likeness(two, second)) -
                SECOND,
              left: isWordKey(left) ? pair(left, first) : null,
              right: isWordKey(right) ? pair(second, right) : null,
            })),
        )
        .sort(likeliestFirst)
    },
  }
}

const likeliestFirst = (a: Reading, b: Reading): number => b.gain - a.gain || (a.word < b.word ? -1 : 1)
