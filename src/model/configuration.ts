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

/** What a configuration says ("cấu hình"). Its shape is `schemas/configuration.schema.json`. */
export interface Configuration {
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
  readonly roster?: readonly RosterUnit[]
  /** Levels, bodies, types of document and names of places beside the built-in ones. */
  readonly places?: PlaceTerms
}
