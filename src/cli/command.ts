import type { Language, Say } from '../catalogue/catalogue.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { ExitCode } from './exit-codes.js'
import type { LoadedConfiguration } from './configuration/load.js'
import type { Io } from './io.js'
import type { MisreadSettings } from './misreads.js'
import type { OptionName, Options } from './options.js'
import type { DocumentProgress } from './progress.js'
import type { PageProgress, Scans } from './scans.js'

/** What a command has at hand. */
export interface Context {
  readonly io: Io
  readonly say: Say
  readonly language: Language
  readonly version: string
  /** Folder for what later runs may use again; null for none. */
  readonly cache: string | null
  /** Reads pages that are pictures. */
  readonly scans: Scans
  /** What is done about misread words. */
  readonly misreads: MisreadSettings
  /** Levels, bodies, types of document and names of places beside the built-in ones. */
  readonly placeTerms?: PlaceTerms | undefined
  /** The configuration of the run; null where there is none. Its options stand among the others already. */
  readonly configuration: LoadedConfiguration | null
  /** Has something done when the run is over, whatever came of it; told whether the run has done all that it was to do. */
  readonly afterwards: (work: (isDone: boolean) => Promise<void>) => void
  /** Tells the user of an output that cannot be written, which makes the run end so though it goes on. @param error worded */
  readonly unwritten: (error: Error) => void
  /** The folder that alone is believed (`--trusted`), absolute: configuration, decisions, baseline and central document are of it. */
  readonly trusted?: string | undefined
  /** Told how many documents there are, and how many are done. */
  readonly documents: (progress: DocumentProgress) => void
  /** Told how far the threads are that read pages. */
  readonly progress: (progress: PageProgress) => void
  /** Tells the user something on standard error; silent with `--quiet`. */
  readonly note: (text: string) => void
  /** Tells the user on standard error what in a document is not as it seems; silent with `--quiet`, for the result has it too. */
  readonly warn: (text: string) => void
  /** Told of each document that could not be read, and why, beside the user. */
  readonly failed?: ((path: string, reason: string) => void) | undefined
  /** Tells the user what went wrong on standard error, `--quiet` or not. */
  readonly complain: (text: string) => void
}

/** One command of the command line. Its help is in the catalogue under `command.<name>.…`. */
export interface Command {
  readonly name: 'normalize' | 'parse' | 'compare' | 'merge' | 'worker' | 'check' | 'explain' | 'init' | 'completion'
  /** As commander writes them: `<input...>`. */
  readonly arguments: readonly string[]
  readonly options: readonly OptionName[]
  /** It heeds no configuration. */
  readonly unconfigured?: true
  /** Does the work. The stages are loaded here, so that help and errors need none of them. */
  readonly run: (operands: readonly string[], options: Options, context: Context) => Promise<ExitCode>
}
