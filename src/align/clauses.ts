import { type Segments, weightOfRange } from './segments.js'

/** A piece of a sentence that asks for something of its own. The first is its head, the obligation. */
export interface Clause {
  /** Terms `[from, to)` of the sentence. */
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** A clause has at least this weight, in nats, or this share of its sentence, whichever is less … */
const CLAUSE_WEIGHT = 8
const CLAUSE_SHARE = 0.3
/** … but never less than this: about one distinctive term. */
const CLAUSE_LEAST = 3
/** Divides a sentence in clauses: its phrases, put together until they weigh enough, never over the end of a cut. */
export function clausesOf(segments: Segments, total: number): Clause[] {
  const least = Math.max(CLAUSE_LEAST, Math.min(CLAUSE_WEIGHT, CLAUSE_SHARE * total))
  const cuts = new Set(segments.cutStart)
  const clauses: { from: number; to: number; weight: number }[] = []
  let current: { from: number; to: number; weight: number } | undefined
  for (let phrase = 0; phrase + 1 < segments.phraseStart.length; phrase++) {
    const from = segments.phraseStart[phrase] ?? 0
    const to = segments.phraseStart[phrase + 1] ?? 0
    const weight = weightOfRange(segments, from, to)
    if (current === undefined || cuts.has(from) || current.weight >= least) clauses.push((current = { from, to, weight }))
    else {
      current.to = to
      current.weight += weight
    }
  }
  // A trailing "phù hợp với tình hình mới" is no clause of its own.
  for (let at = clauses.length - 1; at > 0; at--) {
    const clause = clauses[at]
    const before = clauses[at - 1]
    if (clause === undefined || before === undefined || clause.weight >= least / 2) continue
    before.to = clause.to
    before.weight += clause.weight
    clauses.splice(at, 1)
  }
  return clauses
}
