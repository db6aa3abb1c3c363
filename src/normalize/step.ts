import type { Edit, Move } from '../model/clean-text.js'

/** What a step sees: the text as the steps before it left it. */
export interface StepInput {
  readonly text: string
  /** Whether punctuation of Markdown is markup. */
  readonly syntax: 'plain' | 'markdown'
}

/** What a step asks for. Edits and moves do not overlap and are in order of their spans. */
export interface StepResult {
  readonly edits: readonly Edit[]
  readonly moves?: readonly Move[]
}

/**
 * One repair. A step returns edits, never a new string: provenance, dry run, explain and undo follow from that.
 * It asks for nothing where the text is good, and nothing when run on its own result.
 */
export interface Step {
  /** Permanent, `<group>-<name>` as its file: `font-hook-letters`. */
  readonly id: string
  /** What goes wrong in the world and what the step does about it, for `doichieu explain`. */
  readonly about: { readonly vi: string; readonly en: string }
  /** A short text that the step changes, and what becomes of it: its documentation and its first test. */
  readonly example: { readonly before: string; readonly after: string }
  /** Whether its edits are repairs that an archivist wants on record, or mere layout. */
  readonly kind: 'repair' | 'layout'
  readonly run: (input: StepInput) => StepResult
}
