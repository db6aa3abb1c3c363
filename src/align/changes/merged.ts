import type { ChangeRule } from '../change.js'
import { coverOfAll } from '../cover.js'

/** A passage serves another sentence too when that sentence has this much of its weight there. */
const SERVES = 0.55

/** Several central sentences made one ("gộp"): others that the same cuts carry as well. */
export const merged: ChangeRule = {
  kind: 'merged',
  find: ({ centralDocument, index, restated, plan }) => {
    // A passage that is restated serves many a little: that is no merging.
    if (restated) return []
    const covers = coverOfAll(plan.segments, plan.from, plan.to, centralDocument)
    return centralDocument.sentences.flatMap((sentence, other) =>
      other !== index && (covers[other] ?? 0) >= SERVES
        ? [{ central: sentence.text, plan: plan.textOf(plan.from, plan.to) }]
        : [],
    )
  },
}
