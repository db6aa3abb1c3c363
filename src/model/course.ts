import type { Change, Label } from './comparison.js'

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
}

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
  }[]
  readonly counts: Readonly<Record<Progress, number>>
}
