import { foldedWords } from '../../vietnamese/fold.js'
import { SELF_REFERENCES } from '../../vietnamese/terms/self-references.js'
import { namesOf } from '../agents.js'
import { type ChangeRule, type Pair, relatedCut } from '../change.js'
import { explainedBy } from '../cover.js'
import { timesIn } from '../times.js'

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

/** A phrase is another task's when that has this much of it. */
const ANOTHER_TASK = 0.7

const ROUTINE = SELF_REFERENCES.map((phrase) => ` ${foldedWords(phrase).join(' ')} `)

/** What is left of a range without what is told as an actor, a place, a figure or a time, in nats. */
function ownWeight({ plan, centralDocument }: Pair, [from, to]: readonly [number, number]): number {
  const { tokens, weight } = plan.segments
  const times = timesIn(plan.textOf(from, to)).map(({ text }) => text.toLowerCase())
  const names = namesOf(plan, centralDocument).filter(({ acts }) => acts)
  let sum = 0
  for (let term = from; term < to; term++) {
    const concept = tokens.concept[term] ?? 0
    const category = centralDocument.lexicon.categories[concept]
    if (category === 'place' || category === 'economy' || centralDocument.vocabulary.exact[concept]) continue
    if (names.some((name) => name.from <= term && term < name.to)) continue
    const text = plan.textOf(term, term + 1).toLowerCase()
    if (!times.some((time) => time.includes(text))) sum += weight[term] ?? 0
  }
  return sum
}

/** Whether a phrase says no more than that the document is carried out, or is what another central sentence asks for. */
function isElsewhere({ plan, centralDocument, index }: Pair, [from, to]: readonly [number, number]): boolean {
  const text = plan.textOf(from, to)
  const { number } = centralDocument.directive.header
  if (number !== null && text.includes(number)) return true
  const words = ` ${foldedWords(text).join(' ')} `
  if (ROUTINE.some((phrase) => words.includes(phrase))) return true
  const { shares, total } = explainedBy(plan.segments, from, to, centralDocument)
  return shares.some((share, sentence) => sentence !== index && share >= ANOTHER_TASK * total && share > (shares[index] ?? 0))
}

const phrases = (pair: Pair): (readonly [number, number])[] =>
  pair.plan.phrases
    .filter((phrase) => phrase.cover < UNKNOWN && phrase.weight >= SUBSTANTIAL * pair.central.weight)
    .filter((phrase) => relatedCut(pair, phrase.from))
    .map((phrase) => [phrase.from, phrase.to])

/** Words that are put in where the wording is followed. */
const words = (pair: Pair): (readonly [number, number])[] =>
  pair
    .hunks()
    .filter(({ lost, won }) => won >= ONE_TERM && lost < REPLACING * won)
    .map(({ plan }) => plan)

/** A phrase of substance that the plan puts in ("bổ sung"); places, actors, figures and times alone are told as such. */
export const added: ChangeRule = {
  kind: 'added',
  find: (pair) =>
    (pair.restated ? phrases(pair) : words(pair))
      .filter((range) => ownWeight(pair, range) >= ONE_TERM && !isElsewhere(pair, range))
      .map((range) => pair.plan.textOf(...range))
      .filter((text) => !IN_BRACKETS.test(text))
      .map((text) => ({ central: null, plan: text })),
}
