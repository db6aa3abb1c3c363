import type { ChangeRule } from '../change.js'

/** Several central sentences made one ("gộp"): others that the same cut of the plan takes up as well. */
export const merged: ChangeRule = {
  kind: 'merged',
  find: ({ alsoServed, centralDocument, plan }) =>
    alsoServed().flatMap((other) => {
      const text = centralDocument.sentences[other]?.text
      return text === undefined ? [] : [{ central: text, plan: plan.textOf(plan.from, plan.to) }]
    }),
}
