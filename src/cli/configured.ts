import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language, Say } from '../catalogue/catalogue.js'
import { configurationsFor } from './configuration/find.js'
import type { LoadedConfiguration } from './configuration/load.js'
import { usageError } from './errors.js'
import type { Io } from './io.js'
import type { Options } from './options.js'

/** What a run is asked for once the configuration has been heard. */
export interface Configured {
  readonly options: Options
  /** Null where there is no configuration. */
  readonly loaded: LoadedConfiguration | null
  /** As the configuration says; null where it does not. */
  readonly language: Language | null
}

/**
 * Reads the configuration of a run and fills in what the command line leaves open.
 *
 * @throws a usage error, worded, for a configuration that cannot be read or followed
 */
export async function configured(given: Options, io: Pick<Io, 'cwd'>, say: Say): Promise<Configured> {
  const none = { options: given, loaded: null, language: null }
  if (given.config === false) return none
  const files = given.config === undefined ? configurationsFor(io.cwd) : [resolve(io.cwd, given.config)]
  if (files.length === 0) return none
  const [{ loadConfiguration }, { wordedFault }] = await Promise.all([
    import('./configuration/load.js'),
    import('./data-file/worded.js'),
  ])
  let loaded: LoadedConfiguration | null
  try {
    loaded = loadConfiguration(files)
  } catch (error) {
    const words = wordedFault(error, files[0] ?? '', io.cwd, say)
    if (words === null) throw error
    throw usageError(words)
  }
  if (loaded === null) return none
  return { options: filledIn(given, loaded), loaded, language: loaded.configuration.lang ?? null }
}

/** What is said on the command line counts before the configuration. */
function filledIn(given: Options, { folder, configuration }: LoadedConfiguration): Options {
  const { against, tasks, applies, terms, decisions } = configuration
  const file = (name: string): string => join(folder, name)
  return {
    // A number of a bundled document is no file.
    ...(against !== undefined && { against: existsSync(file(against)) ? file(against) : against }),
    ...(tasks !== undefined && { tasks: tasks.join(',') }),
    ...(applies !== undefined && { applies: file(applies) }),
    ...(terms !== undefined && { terms: terms.map(file) }),
    ...(decisions !== undefined && { decisions: file(decisions) }),
    ...given,
  }
}
