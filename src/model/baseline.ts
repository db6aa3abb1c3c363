/** A finding that is known and does not block ("phát hiện đã biết"). */
export interface BaselineEntry {
  /** Path of the document from the folder of the file, with forward slashes. */
  readonly path: string
  /** Id of the rule. */
  readonly rule: string
  /** Id of the central task or sentence that it is about. */
  readonly task?: string
  /** Of the rule, the task and the words: as the finding has it. */
  readonly fingerprint: string
  /** So many findings of it are known; 1 unless said. */
  readonly count?: number
  /** The words that it stands at, shortened: for who reads the file. */
  readonly quote?: string
}

/** All that are known. Its shape is `schemas/baseline.schema.json`. */
export interface Baseline {
  readonly schemaVersion: 1
  readonly findings: readonly BaselineEntry[]
}
