import type { AlignOptions } from '../../src/align/options.js'
import { align } from '../../src/align/align.js'
import type { SentenceVerdict } from '../../src/model/comparison.js'
import { scoreAdoption, type AdoptionScore } from './adoption-score.js'
import type { goldPairs, PairKind } from './pairs.js'
import { flat } from './words.js'

/** A verdict beside the labels that people gave. */
interface Judged {
  readonly labels: readonly string[]
  readonly said: SentenceVerdict
  readonly right: boolean
}

/** All verdicts on a pair that there is gold for, with its scores. */
export interface JudgedPair {
  readonly name: string
  readonly kind: PairKind
  readonly score: AdoptionScore
  readonly verdicts: readonly Judged[]
}

/** Compares the pairs and holds every verdict against the gold. */
export function judgePairs(pairs: Awaited<ReturnType<typeof goldPairs>>, options: AlignOptions = {}): JudgedPair[] {
  return pairs.map(({ name, kind, central, plan, gold }) => {
    const [comparison] = align(central, [plan], options).plans
    if (comparison === undefined) throw new Error(`no comparison of ${name}`)
    const said = comparison.tasks.flatMap((task) => task.sentences)
    const byId = new Map(said.map((verdict) => [verdict.id, verdict]))
    const byText = new Map(said.map((verdict) => [flat(verdict.text), verdict]))
    const verdicts = gold.sentences.flatMap((truth) => {
      const verdict = truth.text === undefined ? byId.get(truth.id) : byText.get(flat(truth.text))
      return verdict === undefined ? [] : [{ labels: truth.labels, said: verdict, right: truth.labels.includes(verdict.label) }]
    })
    return { name, kind, score: scoreAdoption(comparison, gold), verdicts }
  })
}

const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0

/** How likely a verdict calls the sentence carried, 0 to 2: adopted above localized above omitted, each by its confidence. */
const carried = ({ label, confidence }: SentenceVerdict): number =>
  label === 'omitted' ? 1 - confidence : label === 'adopted' ? 1 + confidence : confidence

/** How often a carried sentence ranks above an omitted one (area under the ROC curve); sentences of either label are left out. */
export function ranking({ verdicts }: JudgedPair): number {
  const yes = verdicts.filter(({ labels }) => !labels.includes('omitted')).map(({ said }) => carried(said))
  const no = verdicts.filter(({ labels }) => labels.join() === 'omitted').map(({ said }) => carried(said))
  return mean(yes.flatMap((one) => no.map((other) => (one > other ? 1 : one === other ? 0.5 : 0))))
}

/** The pooled figures of some pairs: shares of all their verdicts. */
export function pool(pairs: readonly JudgedPair[]): {
  readonly sentences: number
  readonly accuracy: number
  readonly ranking: number
  readonly review: number
  readonly sure: number
  readonly changeRecall: number
  readonly changePrecision: number
} {
  const all = pairs.flatMap(({ verdicts }) => verdicts)
  const sure = all.filter(({ said }) => !said.review)
  return {
    sentences: all.length,
    accuracy: mean(all.map(({ right }) => Number(right))),
    ranking: mean(pairs.map(ranking)),
    review: 1 - sure.length / all.length,
    sure: mean(sure.map(({ right }) => Number(right))),
    changeRecall: mean(pairs.map(({ score }) => score.changeRecall)),
    changePrecision: mean(pairs.map(({ score }) => score.changePrecision)),
  }
}

/** A band of confidence: how many verdicts are in it, what they say of themselves on average, and how many are right. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly verdicts: number
  readonly said: number
  readonly right: number
}

const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1.01],
]

/** Whether confidence means what it says: the verdicts of each band, and how many of them are right. */
export function reliability(pairs: readonly JudgedPair[]): Band[] {
  const all = pairs.flatMap(({ verdicts }) => verdicts)
  return BANDS.map(([from, to]) => {
    const inBand = all.filter(({ said }) => said.confidence >= from && said.confidence < to)
    return {
      from,
      to: Math.min(1, to),
      verdicts: inBand.length,
      said: mean(inBand.map(({ said }) => said.confidence)),
      right: mean(inBand.map(({ right }) => Number(right))),
    }
  })
}
