import type { Span } from './span.js'

/**
 * What a person decided on a place of a document: the repair there is right (`accept`; where there is none, the words are right
 * as they stand), it is wrong and shall not be made (`refuse`), or something else belongs there (`replace`).
 */
export type CorrectionDecision = 'accept' | 'refuse' | 'replace'

/** One decision of a person. */
export interface Correction {
  /** In `SourceText.text`. */
  readonly place: Span
  /** What stands there: where it is something else, the decision is void. */
  readonly text: string
  readonly decision: CorrectionDecision
  /** What is to stand there, empty for nothing; of a refused repair, what would have. NFC. */
  readonly replacement: string
  /** Id of the step whose repair it is about; null where there was none. */
  readonly step: string | null
  /** Page, from 1, for a person who reads the file. */
  readonly page: number | null
  /** Name of the person, and when (ISO 8601), where they are stated. */
  readonly who: string | null
  readonly when: string | null
}

/** A file of corrections. Schema: `schemas/corrections.schema.json`. */
export interface Corrections {
  /** Of the bytes of the document that they are about. */
  readonly sha256: string
  /** Path of the document when they were made, to know it by. */
  readonly path: string | null
  /** Places do not overlap; in order of the places. */
  readonly corrections: readonly Correction[]
}
