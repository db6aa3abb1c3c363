import type { Language, Say } from '../catalogue/catalogue.js'
import type { CleanText } from '../model/clean-text.js'
import type { Comparison } from '../model/comparison.js'
import type { Directive } from '../model/document.js'

/** Colours by what they mean. Each function puts escapes around a text and leaves its letters alone. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly adopted: (text: string) => string
  readonly localized: (text: string) => string
  readonly omitted: (text: string) => string
  readonly doubt: (text: string) => string
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
}

/** How a result is to be written. Nothing in it comes from the clock or the machine. */
export interface Style {
  readonly say: Say
  readonly language: Language
  /** Version of doichieu, which machine-readable output names. */
  readonly version: string
  /** Terminal columns that a line of text output may take, 60 or more. */
  readonly width: number
  /** Null for output without colour. */
  readonly paint: Paint | null
  /** Whether text output lists every sentence. */
  readonly details: boolean
  /** Whether it goes straight to a terminal: exact text is then shown, not sent, where it would steer the terminal. */
  readonly terminal: boolean
}

/** What each command hands to its formats. */
export interface Results {
  readonly normalize: CleanText
  readonly parse: Directive
  readonly compare: Comparison
}

/** Writes a result: the whole output, with a line end. */
export type Write<Result> = (result: Result, style: Style) => string

/** One way of writing the result of one command. */
export interface Format<Result> {
  /** As given to `--format`. */
  readonly name: string
  /** Of a file in this format, without a dot. */
  readonly extension: string
  /** What stands between the results of several inputs: a JSON list, a line with the path of each, or nothing. */
  readonly together: 'list' | 'headings' | 'plain'
  /** Whether the command's default is this one where the output goes straight to a terminal. */
  readonly forTerminal?: boolean
  /** Loads the format; a run loads those it needs. */
  readonly load: () => Promise<Write<Result>>
}
