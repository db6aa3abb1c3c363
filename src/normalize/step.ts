import type { Edit, Move } from '../model/clean-text.js'
import type { MisreadKind } from './misread.js'
import type { FontRun, LineRole, Markup, SourceLine } from '../model/source-text.js'

/** What a step sees: the text as the steps before it left it. */
export interface StepInput {
  readonly text: string
  /** Markup that the reader found, for the first step of the first round, whose text is still the source's. */
  readonly markup?: readonly Markup[]
  /** Fonts that the reader found, in the first round: where they stand in `text`, in order and without overlap. */
  readonly fonts?: readonly FontRun[]
  /** Lines that the reader told apart, in the first round: where they stand in `text`. */
  readonly lines?: readonly SourceLine[]
  /** Misreadings, in the first round of a run that mends them: repairs of one kind in `text`. */
  readonly misread?: { readonly edits: (kind: MisreadKind, text: string) => readonly Edit[] }
}

/**
 * What a step asks for. Edits are in order of their spans and do not overlap, nor do moves. The edits are made first: a
 * move carries those within its span. All offsets are in the text that the step was given.
 */
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
  /** A short file that needs the step, and its clean text after all steps: its documentation and its first test. */
  readonly example: {
    readonly before: string
    readonly after: string
    /** What the reader would know of the lines of `before`, one by one. */
    readonly roles?: readonly LineRole[]
    /** The clean text of a witness. */
    readonly witness?: string
  }
  /** Whether its edits are repairs that an archivist wants on record, or mere layout. */
  readonly kind: 'repair' | 'layout'
  /**
   * What of a mere layout step stands on record all the same: characters that it deletes, or, where it rewrites letter after
   * letter, one entry for what it did in a line.
   */
  readonly onRecord?: 'deletions' | 'lines'
  /** Whether it is to be given the fonts; only steps that run before anything is moved may ask. */
  readonly asksForFonts?: boolean
  /** Whether it is to be given the lines; only one that runs before anything is moved may ask. */
  readonly asksForLines?: boolean
  /** Whether it guesses from the words what a reader of pages may know: then it rests where the reader told the lines apart. */
  readonly guessesLines?: boolean
  /** Whether it mends what recognition has misread: then it rests unless `normalize` is told to. */
  readonly mendsMisreadings?: boolean
  readonly run: (input: StepInput) => StepResult
}
