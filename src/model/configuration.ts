import type { Level } from './document.js'
import type { Severity } from './finding.js'
import type { PlaceTerms } from './place-terms.js'

/** A unit that is to issue a plan ("đơn vị"), and what is known of its plan. */
export interface RosterUnit {
  /** Its name, which is unique: `Huyện ủy Ba Tơ`. */
  readonly unit: string
  readonly level?: Level
  /** The unit above it, by its name. */
  readonly parent?: string
  /** Its plan: a file, or a glob that matches one, from the folder of the configuration; none while nothing has come. */
  readonly file?: string
  /** A short name for columns of reports. */
  readonly label?: string
  /** When the plan was received, ISO 8601. */
  readonly received?: string
}

/** What a configuration says of a rule of `check`: how grave its findings are, and its options. */
export type RuleChoice =
  | Severity
  | 'off'
  | {
      readonly severity: Severity | 'off'
      readonly options?: Readonly<Record<string, number | boolean | string | readonly string[]>>
    }

/** Sets of rules that a configuration names. */
export type Preset = 'recommended' | 'strict' | 'encoding'

/** All of them. */
export const PRESETS: readonly Preset[] = ['recommended', 'strict', 'encoding']

/** What is said of the rules of `check`: for all documents, for a set, or for some paths. */
export interface RuleWishes {
  readonly presets?: readonly Preset[]
  /** By id. */
  readonly rules?: Readonly<Record<string, RuleChoice>>
  /** Least share, 0 to 1, of the sentences that bind a plan which it is to adopt or localize. */
  readonly coverage?: number
}

/** What the documents of a set are: what is compared against; plans of the level between; the plans themselves. */
export type SetRole = 'central' | 'province' | 'plan'

/** Documents that belong together ("bộ văn bản"). */
export interface DocumentSet extends RuleWishes {
  readonly name?: string
  readonly role: SetRole
  /** Files or globs with forward slashes. */
  readonly files: readonly string[]
}

/** What is said of the rules for some documents. */
export interface PathOverride extends RuleWishes {
  /** Files or globs with forward slashes. */
  readonly files: readonly string[]
}

/** What a configuration says ("cấu hình"). Its shape is `schemas/configuration.schema.json`. */
export interface Configuration extends RuleWishes {
  readonly lang?: 'vi' | 'en'
  /** The central document: a file, or the number of a bundled one. */
  readonly against?: string
  /** Ids of the sections that state the tasks. */
  readonly tasks?: readonly string[]
  /** File that says which levels the tasks bind. */
  readonly applies?: string
  /** Files of further terms of the field. */
  readonly terms?: readonly string[]
  /** File of what persons decided. */
  readonly decisions?: string
  /** File of findings that are known. */
  readonly baseline?: string
  /** Severity from which on findings make `check` fail. */
  readonly failOn?: Severity | 'never'
  /** More warnings than so many make it fail, too. */
  readonly maxWarnings?: number
  /** A document belongs to the first set that has it, those of the centre before those between, and these before plans. */
  readonly sets?: readonly DocumentSet[]
  /** In order: what a later one says counts before what an earlier one does. */
  readonly overrides?: readonly PathOverride[]
  readonly roster?: readonly RosterUnit[]
  /** Levels, bodies, types of document and names of places beside the built-in ones. */
  readonly places?: PlaceTerms
}
