import type { Level } from './document.js'

/** A text in both languages of the reports. */
export interface BothLanguages {
  readonly vi: string
  readonly en: string
}

/** Which levels some parts of a central document bind. */
export interface ApplicabilityRule {
  /** Ids of sentences (`III.1.1/3.3`), tasks (`III.1.2/3`) or headings (`III.1`). Of several rules the one nearest to a sentence counts. */
  readonly ids: readonly string[]
  /** The levels that they bind; all others they don't. */
  readonly levels: readonly Level[]
  readonly why: BothLanguages | null
}

/** Which levels each task of a central document binds ("phạm vi áp dụng"). Schema: `schemas/applicability.schema.json`. */
export interface Applicability {
  /** Number of the central document, `21-NQ/TW`. */
  readonly central: string
  /** ISO 8601, and what it is about: numbers begin anew with each term of the Central Committee. */
  readonly date: string | null
  readonly subject: string | null
  /** What holds of all that no rule names: that it binds every level, or that nothing is known. */
  readonly otherwise: true | null
  readonly rules: readonly ApplicabilityRule[]
}
