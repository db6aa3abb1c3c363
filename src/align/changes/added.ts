import { categoryOf, type ChangeRule, type Pair } from '../change.js'

/** A phrase is added when less than this of it is in the central sentence … */
const UNKNOWN = 0.25
/** … and it weighs this much of the sentence that it is added to. */
const SUBSTANTIAL = 0.15
/** In a passage that follows the wording, words of this weight are added, in nats: one term. */
const ONE_TERM = 2.5
/** What is left out in their place and weighs this much of them is replaced. */
const REPLACING = 0.5

/** What a bracket says of time or condition is told as such. @example "Thực hiện khi có hướng dẫn của Trung ương" */
const IN_BRACKETS = /^(?:thực hiện|hoàn thành|sau khi|khi có)(?![\p{L}\p{N}])/iu

const phrases = ({ central, plan }: Pair): (readonly [number, number])[] =>
  plan.phrases
    .filter((phrase) => phrase.cover < UNKNOWN && phrase.weight >= SUBSTANTIAL * central.weight)
    .map((phrase) => [phrase.from, phrase.to])

/** Words that are put in where the wording is followed; places alone are told as scope. */
const words = (pair: Pair): (readonly [number, number])[] =>
  pair
    .hunks()
    .filter(({ lost, won }) => won >= ONE_TERM && lost < REPLACING * won)
    .map(({ plan }) => plan)
    .filter((range) => !['place', 'economy'].includes(categoryOf(pair.plan, range, pair.centralDocument) ?? ''))

/** A phrase of substance that the plan puts in ("bổ sung"). */
export const added: ChangeRule = {
  kind: 'added',
  find: (pair) =>
    (pair.restated ? phrases(pair) : words(pair))
      .map(([from, to]) => pair.plan.textOf(from, to))
      .filter((text) => !IN_BRACKETS.test(text))
      .map((text) => ({ central: null, plan: text })),
}
