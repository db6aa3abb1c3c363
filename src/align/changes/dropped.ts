import { categoryOf, type ChangeRule, type Pair } from '../change.js'

/** A phrase is dropped when less than this of it is in the plan … */
const MISSING = 0.35
/** … and it is this much of the sentence. */
const SUBSTANTIAL = 0.08
/** In a passage that follows the wording, words of this weight are dropped, in nats: one term. */
const ONE_TERM = 2.5
/** What stands in their place and weighs this much of them replaces them. */
const REPLACED = 0.5

const isPlace = (pair: Pair, range: readonly [number, number]): boolean =>
  ['place', 'economy'].includes(categoryOf(pair.central, range, pair.centralDocument) ?? '')

/** Phrases that the plan does not have. */
const phrases = ({ central }: Pair): (readonly [number, number])[] =>
  central.phrases
    .filter((phrase) => phrase.cover < MISSING && phrase.weight >= SUBSTANTIAL * central.weight)
    .map((phrase) => [phrase.from, phrase.to])

/** Words that are left out where the wording is followed; places alone are told as scope. */
const words = (pair: Pair): (readonly [number, number])[] =>
  pair
    .hunks()
    .filter(({ lost, won }) => lost >= ONE_TERM && won < REPLACED * lost)
    .map(({ central }) => central)
    .filter((range) => !isPlace(pair, range))

/** Whether a term of the sentence stands in a clause that the plan leaves out, where that is no place or addressee itself. */
export const isLeftOut = (pair: Pair, term: number): boolean =>
  [...phrases(pair), ...words(pair)].some(([from, to]) => from <= term && term < to && !isPlace(pair, [from, to]))

/** A sub-clause or addressee of the central sentence that the plan leaves out ("lược bỏ"). */
export const dropped: ChangeRule = {
  kind: 'dropped',
  find: (pair) => {
    const found = [...words(pair)]
    for (const phrase of phrases(pair)) if (!found.some(([from, to]) => from < phrase[1] && phrase[0] < to)) found.push(phrase)
    return found.sort((a, b) => a[0] - b[0]).map(([from, to]) => ({ central: pair.central.textOf(from, to), plan: null }))
  },
}
