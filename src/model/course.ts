import type { Change, Label, TargetComparison } from './comparison.js'

/**
 * How a central sentence came down through a level between: `kept` word for word by both; changed by the level between
 * (`above`), by the plan (`here`) or by `both`; `restored` by the plan from the centre where the level between left it out or
 * changed it; omitted already above (`lost_above`) or only here (`lost_here`).
 */
export type Course = 'kept' | 'above' | 'here' | 'both' | 'restored' | 'lost_above' | 'lost_here'

/** Words that a plan shares with another document and not with the central one. */
export interface SharedPassage {
  /** Node of the plan; null outside the body. */
  readonly node: string | null
  /** As the plan prints them. */
  readonly quote: string
  /** Path of the other document, and the node in which it has them. */
  readonly from: string
  readonly fromNode: string | null
  /** Of plans beside each other: true where both are known to be of one province. */
  readonly sameProvince?: true
}

/**
 * Why a document that was named as one between is none, or only in part: it is the plan itself, takes up next to nothing of
 * the tasks, is of another province (`other_place`) or of no higher level (`not_above`); or it was issued before the central document (`older`), and what it has
 * otherwise was there before.
 */
export type Misfit = 'same' | 'silent' | 'other_place' | 'not_above' | 'older'

/** A change with the document in which it entered. */
export interface TracedChange extends Change {
  /** Path of a document between, or of the plan. */
  readonly entered: string
}

/** The way of one central sentence through the documents between to a plan ("truyền qua các cấp"). */
export interface SentenceCourse {
  readonly id: string
  readonly course: Course
  /** The labels of the documents between, from above. */
  readonly between: readonly { readonly path: string; readonly label: Label }[]
  readonly changes: readonly TracedChange[]
  /** What a document between had changed and the plan has again as the central document. */
  readonly restored: readonly TracedChange[]
}

/** A plan held against the documents between it and the centre. */
export interface ChainOfLevels {
  /** Paths of the documents between, from above. */
  readonly via: readonly string[]
  /** Those that cannot be between, or not quite. All but the older ones are left out of what follows. */
  readonly misfits: readonly { readonly path: string; readonly why: Misfit }[]
  /** None where no document that was named can be between. */
  readonly sentences: readonly SentenceCourse[]
  readonly counts: Readonly<Record<Course, number>>
  /** What the plan copied from the documents between. */
  readonly copied: readonly SharedPassage[]
}

/** What became of a sentence between two versions of a plan: taken up where it was not, or better; the reverse; the same. */
export type Progress = 'better' | 'worse' | 'same'

/** A plan held against an earlier version of itself. */
export interface VersionComparison {
  /** Path of the earlier version. */
  readonly before: string
  readonly sentences: readonly {
    readonly id: string
    readonly progress: Progress
    readonly before: Label
    readonly after: Label
    /** Whether the passages that decide stand in both versions: it may be no more than the margin of the comparison. */
    readonly uncertain: boolean
  }[]
  /** Figures of the earlier version (`central`) and of this one (`plan`) that are not the same; `omitted` for those that went. */
  readonly targets: readonly TargetComparison[]
  readonly counts: Readonly<Record<Progress, number>>
}
