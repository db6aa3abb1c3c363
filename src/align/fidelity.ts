import type { Central } from './central.js'
import { explainedBy } from './cover.js'
import type { Segments } from './segments.js'
import { alignWords } from './word-alignment.js'
import { firstWordOf, type Wording } from './wording.js'

/** How closely a passage follows a sentence. */
export interface Fidelity {
  /** Shares of the sentence's core weight that the passage leaves out and puts in. */
  readonly dropped: number
  readonly inserted: number
  /** Terms `[from, to)` of the passage that follow the sentence, with the rest of their cuts as far as that is not another task's. */
  readonly from: number
  readonly to: number
}

/** A passage that leaves out this much of the wording, read in order, restates it. */
const RESTATED = 0.5
/** What a garbled word counts as left out, of its weight. */
const GARBLED = 0.25

/** A passage that has nothing of the wording. */
export const UNLIKE: Fidelity = { dropped: 1, inserted: 1, from: 0, to: 0 }

/** Whether a passage says it in words of its own. */
export const isRestated = ({ dropped }: Fidelity): boolean => dropped >= RESTATED

/**
 * Measures what the terms `[from, to)` of a passage leave out of a sentence and put in. What both leave over and have in
 * common has only moved and counts as kept. Words before the first and after the last that follow count as put in as far
 * as they belong to the same cut, unless another central sentence explains their phrase.
 */
export function fidelity(
  spelled: Wording,
  segments: Segments,
  passage: Wording,
  from: number,
  to: number,
  central: Central,
  index: number,
): Fidelity {
  const alignment = alignWords(spelled, passage, firstWordOf(passage, from), firstWordOf(passage, to), central)
  if (alignment === null) return UNLIKE
  const { columnOf, followed, garbled, start } = alignment
  const missing = new Map<number, number[]>()
  let first = followed.length
  let last = -1
  let total = 0
  let dropped = 0
  for (let i = 0; i < columnOf.length; i++) {
    const weight = spelled.weight[i] ?? 0
    const column = columnOf[i] ?? -1
    total += weight
    if (column < 0) {
      const number = spelled.word[i] ?? 0
      const list = missing.get(number)
      if (list === undefined) missing.set(number, [weight])
      else list.push(weight)
    } else if (weight > 0) {
      if (garbled[i] === 1) dropped += weight * GARBLED
      first = Math.min(first, column)
      last = Math.max(last, column)
    }
  }
  if (last < 0 || total === 0) return UNLIKE
  const firstTerm = passage.term[start + first] ?? from
  const lastTerm = passage.term[start + last] ?? from
  const reach = withoutForeign(segments, sameCuts(segments, firstTerm, lastTerm), firstTerm, lastTerm, central, index)
  let inserted = 0
  for (let j = 0; j < followed.length; j++) {
    if (followed[j] === 1) continue
    const term = passage.term[start + j] ?? 0
    if (term < reach.from || term >= reach.to) continue
    const moved = missing.get(passage.word[start + j] ?? -1)
    if (moved !== undefined && moved.length > 0) moved.pop()
    else inserted += passage.weight[start + j] ?? 0
  }
  for (const weights of missing.values()) for (const weight of weights) dropped += weight
  return { dropped: dropped / total, inserted: inserted / total, ...reach }
}

/** The cuts in which the terms `from` and `last` stand, as terms. */
function sameCuts(segments: Segments, from: number, last: number): { from: number; to: number } {
  let start = 0
  let end = segments.weight.length
  for (const cut of segments.cutStart) {
    if (cut <= from) start = cut
    if (cut > last) {
      end = cut
      break
    }
  }
  return { from: start, to: end }
}

/** A phrase belongs to another task when that explains this much of it, and so much more than the sentence in question. */
const EXPLAINED = 0.7
const EXPLAINED_BETTER = 1.4

/** Takes the phrases off both ends of `[from, to)` that are the business of another central sentence. */
function withoutForeign(
  segments: Segments,
  cuts: { readonly from: number; readonly to: number },
  first: number,
  last: number,
  central: Central,
  index: number,
): { from: number; to: number } {
  let { from, to } = cuts
  const starts = segments.phraseStart
  for (let at = 0; at + 1 < starts.length; at++) {
    const start = starts[at] ?? 0
    const end = starts[at + 1] ?? 0
    if (start === from && end <= first && isForeign(segments, start, end, central, index)) from = end
  }
  for (let at = starts.length - 2; at >= 0; at--) {
    const start = starts[at] ?? 0
    const end = starts[at + 1] ?? 0
    if (end === to && start > last && isForeign(segments, start, end, central, index)) to = start
  }
  return { from, to }
}

/** Whether the terms `[from, to)` are the business of another central sentence. What stands in brackets, "(khi có hướng dẫn)", never is. */
function isForeign(segments: Segments, from: number, to: number, central: Central, index: number): boolean {
  if (segments.tokens.bracketed[segments.tokens.termStart[from] ?? 0] === 1) return false
  const { shares, total } = explainedBy(segments, from, to, central)
  const own = shares[index] ?? 0
  return shares.some(
    (share, sentence) => sentence !== index && share > 0 && share >= EXPLAINED * total && share >= EXPLAINED_BETTER * own,
  )
}
