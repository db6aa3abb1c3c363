import { SUBJECT_CATEGORIES, type TermCategory } from '../../vietnamese/terms.js'
import { type ChangeRule, termsOfCategory } from '../change.js'

const SUBJECTS: ReadonlySet<TermCategory> = new Set(SUBJECT_CATEGORIES)

/** A term of the field for which the plan writes a near or a narrower one ("thuật ngữ"). */
export const term: ChangeRule = {
  kind: 'term',
  find: ({ centralDocument, restated, central, plan }) => {
    // In a passage that is restated, every term is another: that is told as a whole.
    if (restated) return []
    const { kin, parts } = centralDocument.lexicon
    // `đào tạo` for `đào tạo, bồi dưỡng` drops a half, it does not name it otherwise.
    const isPart = (one: number, other: number): boolean => parts(one).some(({ concept }) => concept === other)
    const isKin = (one: number, other: number): boolean =>
      (kin[one] ?? []).some(({ concept }) => concept === other) && !isPart(one, other) && !isPart(other, one)
    const theirs = termsOfCategory(plan, centralDocument, SUBJECTS)
    const ours = termsOfCategory(central, centralDocument, SUBJECTS)
    const conceptOf = (at: number): number => plan.segments.tokens.concept[at] ?? 0
    const has = new Set(ours.map((at) => central.segments.tokens.concept[at] ?? 0))
    return ours.flatMap((at) => {
      const concept = central.segments.tokens.concept[at] ?? 0
      if (theirs.some((other) => conceptOf(other) === concept)) return []
      const near = theirs.find((other) => !has.has(conceptOf(other)) && isKin(concept, conceptOf(other)))
      return near === undefined ? [] : [{ central: central.textOf(at, at + 1), plan: plan.textOf(near, near + 1) }]
    })
  },
}
