import type { Directive } from '../model/document.js'
import type { Central } from './central.js'
import { type Segments, segment } from './segments.js'
import { CUT, tokenize } from './tokens.js'
import { type Passage, passagesOf } from './units.js'

/** One to three neighbouring cuts of a passage: what a task is compared with. */
export interface Window {
  /** Index of its passage. */
  readonly passage: number
  /** Cuts `[from, to)` of the passage. */
  readonly from: number
  readonly to: number
}

/** A plan as it is compared. */
export interface Plan {
  readonly directive: Directive
  readonly passages: readonly Passage[]
  /** By passage. */
  readonly segments: readonly Segments[]
  /** By passage, by word: the number of the pair that it makes with the word before, among those of the central heads; -1 for none. */
  readonly headPairs: readonly Int32Array[]
  readonly windows: readonly Window[]
}

/** Cuts that a window holds at most. */
export const LONGEST_WINDOW = 3

/** Reads a plan with the words and weights of the central document. */
export function readPlan(directive: Directive, central: Central): Plan {
  const passages: Passage[] = []
  const all: Segments[] = []
  const headPairs: Int32Array[] = []
  const windows: Window[] = []
  for (const passage of passagesOf(directive)) {
    const text = directive.clean.text.slice(passage.textFrom, passage.span[1])
    const segments = segment(
      tokenize(text, passage.textFrom, central.vocabulary, central.mend),
      central.vocabulary.spelling,
      central.weightOf,
    )
    const cuts = segments.cutStart.length - 1
    for (let from = 0; from < cuts; from++) {
      for (let to = from + 1; to <= Math.min(cuts, from + LONGEST_WINDOW); to++)
        windows.push({ passage: passages.length, from, to })
    }
    passages.push(passage)
    all.push(segments)
    const { word, gap } = segments.tokens
    headPairs.push(
      word.map((number, at) => (at === 0 || gap[at] === CUT ? -1 : central.headPairs.numberOf(word[at - 1] ?? 0, number))),
    )
  }
  return { directive, passages, segments: all, headPairs, windows }
}
