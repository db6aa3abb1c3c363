import type { PlaceRule } from '../change.js'

/** Several central sentences made one ("gộp"): others that the same cut of the plan takes up as well. */
export const merged: PlaceRule = {
  kind: 'merged',
  findInPlace: ({ centralDocument, plan }, { alsoServed }) =>
    alsoServed().flatMap((other) => {
      const text = centralDocument.sentences[other]?.text
      return text === undefined ? [] : [{ central: text, plan: plan.textOf(plan.from, plan.to) }]
    }),
}
