import type { PlanComparison } from '../../src/model/comparison.js'
import { flat, longestRun, words } from './words.js'

/** Gold verdicts on one plan: see `fixtures/gold/ADOPTION.md`. */
export interface GoldAdoption {
  readonly plan: string
  readonly sentences: readonly {
    readonly id: string
    readonly text?: string
    readonly labels: readonly string[]
    readonly evidence: readonly { readonly node?: string; readonly quote: string }[]
    readonly changes: readonly string[]
    readonly changesEither?: readonly string[]
  }[]
  readonly added?: readonly { readonly node?: string; readonly quote: string; readonly by?: readonly string[] }[]
}

export interface AdoptionScore {
  readonly accuracy: number
  /** Share of the rightly carried sentences whose first three quotes hold the gold passage. */
  readonly evidence: number
  /** Share of all carried sentences that are called carried with the gold passage among the first three quotes. */
  readonly located: number
  readonly falseOmitted: number
  readonly review: number
  /** Accuracy among the verdicts without `review`. */
  readonly sure: number
  readonly changeRecall: number
  readonly changePrecision: number
  readonly own: readonly [found: number, of: number]
}

/** Scores the verdicts on a plan; where annotators disagree, either label is right. */
export function scoreAdoption(comparison: PlanComparison, gold: GoldAdoption): AdoptionScore {
  const sentences = comparison.tasks.flatMap((task) => task.sentences)
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const byText = new Map(sentences.map((sentence) => [flat(sentence.text), sentence]))
  const source = flat(comparison.plan.clean.text)
  const stands = (quote: string): boolean => words(quote).length > 1 && source.includes(flat(quote))
  let right = 0
  let carried = 0
  let shown = 0
  let located = 0
  let falseOmitted = 0
  let review = 0
  let sureRight = 0
  const change = { hit: 0, allowed: 0, gold: 0, found: 0 }
  for (const truth of gold.sentences) {
    const said = truth.text ? byText.get(flat(truth.text)) : byId.get(truth.id)
    const ok = said !== undefined && truth.labels.includes(said.label)
    right += Number(ok)
    if (said?.review) review++
    else sureRight += Number(ok)
    if (truth.labels.includes('omitted')) continue
    carried++
    if (!said || said.label === 'omitted') {
      falseOmitted++
      continue
    }
    shown++
    const hit = said.evidence
      .slice(0, 3)
      .some(
        (evidence) =>
          stands(evidence.quote) &&
          truth.evidence.some(
            (passage) =>
              (passage.node && passage.node === evidence.node) ||
              longestRun(passage.quote, evidence.quote) >= Math.min(8, words(passage.quote).length),
          ),
      )
    located += Number(hit)
    if (said.label !== 'localized') continue
    const either = new Set(truth.changesEither ?? truth.changes)
    const found = new Set<string>(said.changes.map((item) => item.kind))
    change.gold += truth.changes.length
    change.found += found.size
    change.hit += truth.changes.filter((kind) => found.has(kind)).length
    change.allowed += [...found].filter((kind) => either.has(kind)).length
  }
  const total = gold.sentences.length
  const firm = (gold.added ?? []).filter((item) => !item.by || new Set(item.by).size > 1)
  const own = firm.filter((item) =>
    comparison.own.some((ours) => (item.node && item.node === ours.node) || longestRun(item.quote, ours.quote) >= 5),
  )
  return {
    accuracy: right / total,
    evidence: shown ? located / shown : 0,
    located: carried ? located / carried : 0,
    falseOmitted: carried ? falseOmitted / carried : 0,
    review: review / total,
    sure: total > review ? sureRight / (total - review) : 0,
    changeRecall: change.gold ? change.hit / change.gold : 0,
    changePrecision: change.found ? change.allowed / change.found : 0,
    own: [own.length, firm.length],
  }
}
