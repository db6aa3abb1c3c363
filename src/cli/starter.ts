import type { Language, Say } from '../catalogue/catalogue.js'
import type { Preset } from '../model/configuration.js'

/** What `doichieu init` was told. */
export interface Answers {
  readonly language: Language
  /** The central document: a file in the folder, or the number of a bundled one. */
  readonly against: string
  /** Globs of the plans. */
  readonly plans: readonly string[]
  readonly presets: readonly Preset[]
  /** What checks new plans, as `--ci` names it; `none` for nothing. */
  readonly ci: string
  readonly format: 'json' | 'yaml'
}

/** A file that `doichieu init` writes. */
export interface Starter {
  /** Its file is named like it. */
  readonly name: string
  /** What `--ci` names for it: a forge, git, an office without either; null for one that is always written. */
  readonly ci: string | null
  /** Its place in the folder, with forward slashes. */
  readonly path: (answers: Answers) => string
  /** Whether it is a program, which systems but Windows have to be told. */
  readonly executable?: true
  readonly text: (answers: Answers, say: Say) => string | Promise<string>
}
