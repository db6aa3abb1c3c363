import type { Label } from './comparison.js'

/** What a person says of a task: a label, or that it does not bind the plan ("không áp dụng"). */
export type DecidedLabel = Label | 'not_applicable'

/** The texts that a decision was made on, as the first 16 hexadecimal digits of the sha256 of their words. */
export interface Fingerprint {
  /** Of the central sentences. */
  readonly central: string
  /** Of the passages of the plan under `where`; of all its text where none is named. */
  readonly plan: string
}

/** A person's decision on a task in a plan ("quyết định của người đối chiếu"). Shape: `schemas/decisions.schema.json`. */
export interface Decision {
  /** Id of a task (`III.1.1/5`), of which it decides all sentences, or of a sentence (`III.1.1/5.1`), which counts before it. */
  readonly task: string
  /** Path of the plan from the folder of the file of decisions, with `/`. */
  readonly plan: string
  readonly label: DecidedLabel
  /** That an omission is accepted. */
  readonly justified?: boolean
  readonly why?: string
  readonly who: string
  /** ISO 8601, `2022-12-01`. */
  readonly when: string
  /** Ids of the passages of the plan that it rests on. */
  readonly where?: readonly string[]
  /** What it was made on; without it nothing notices that a text has changed. */
  readonly seen?: Fingerprint
}

/** A file of decisions, `doichieu.decisions.yml`. */
export interface Decisions {
  readonly schemaVersion: 1
  readonly decisions: readonly Decision[]
}

/** The decisions that a run was made with, as their file says them. */
export interface DecisionsInForce {
  readonly entries: readonly Decision[]
  /** The name of each plan of the run in the file, by the path that output names it by. */
  readonly names: Readonly<Record<string, string>>
}

/** Which side has changed since a decision was made. */
export type Suspicion = 'central' | 'plan' | 'both'

/** A decision as a verdict carries it. */
export interface DecidedBy {
  readonly label: DecidedLabel
  readonly justified: boolean
  readonly why: string | null
  readonly who: string
  readonly when: string
  /** A text has changed since: the decision does not count until a person has looked again. Null where it counts. */
  readonly suspect: Suspicion | null
  /** What doichieu finds. */
  readonly found: { readonly label: Label; readonly confidence: number; readonly applies: boolean | null }
}

/** A decision on the same central sentence and the same wording in another plan, which a person may follow. */
export interface OfferedDecision {
  readonly plan: string
  readonly label: DecidedLabel
  readonly justified: boolean
  readonly why: string | null
  readonly who: string
  readonly when: string
}
