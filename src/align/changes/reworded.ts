import type { ChangeRule } from '../change.js'

/** A passage that leaves out this much of the wording says much in its own. */
const OWN_WORDS = 0.4

/** The plan says it in words of its own ("diễn đạt lại"). */
export const reworded: ChangeRule = {
  kind: 'reworded',
  find: ({ fidelity, sentence, plan }) =>
    fidelity.dropped >= OWN_WORDS ? [{ central: sentence.text, plan: plan.textOf(plan.from, plan.to) }] : [],
}
