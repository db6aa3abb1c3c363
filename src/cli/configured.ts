import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language, Say } from '../catalogue/catalogue.js'
import { configurationsFor, configurationsIn } from './configuration/find.js'
import type { LoadedConfiguration } from './configuration/load.js'
import { usageError } from './errors.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import type { TrustedFolder } from './trusted-files.js'

/** What a run is asked for once the configuration has been heard. */
export interface Configured {
  readonly options: Options
  /** Null where there is no configuration. */
  readonly loaded: LoadedConfiguration | null
  /** As the configuration says; null where it does not. */
  readonly language: Language | null
  /** The folder that alone is believed, absolute. */
  readonly trusted?: string
}

/**
 * Reads the configuration of a run and fills in what the command line leaves open.
 *
 * @throws a usage error, worded, for a configuration that cannot be read or followed, and for files from elsewhere where one
 * folder alone is believed
 */
export async function configured(given: Options, io: Pick<Io, 'cwd'>, say: Say): Promise<Configured> {
  const trusted = given.trusted === undefined ? null : await trustedBy(given.trusted, io.cwd, say)
  const files = filesFor(given, trusted, io.cwd)
  for (const file of files) trusted?.refuse(file, '--config')
  const loaded = files.length === 0 ? null : await load(files, trusted === null ? undefined : io.cwd, io.cwd, say)
  const options = loaded === null ? given : filledIn(given, loaded)
  const language = loaded?.configuration.lang ?? null
  if (trusted === null) return { options, loaded, language }
  const { folder } = trusted
  return { options: await trusted.believed(options, loaded?.folder ?? folder), loaded, language, trusted: folder }
}

const trustedBy = async (named: string, cwd: string, say: Say): Promise<TrustedFolder> =>
  (await import('./trusted-files.js')).trustedFolder(named, cwd, say)

/** The files that may hold the configuration of a run. */
function filesFor({ config }: Options, trusted: TrustedFolder | null, cwd: string): string[] {
  if (config === false) return []
  if (config !== undefined) return [resolve(cwd, config)]
  return trusted === null ? configurationsFor(cwd) : configurationsIn(trusted.folder)
}

async function load(
  files: readonly string[],
  documents: string | undefined,
  cwd: string,
  say: Say,
): Promise<LoadedConfiguration | null> {
  const [{ loadConfiguration }, { wordedFault }] = await Promise.all([
    import('./configuration/load.js'),
    import('./data-file/worded.js'),
  ])
  try {
    return await loadConfiguration(files, documents)
  } catch (error) {
    const words = wordedFault(error, files[0] ?? '', cwd, say)
    if (words === null) throw error
    throw usageError(words)
  }
}

/** What is said on the command line counts before the configuration. */
function filledIn(given: Options, { folder, configuration }: LoadedConfiguration): Options {
  const { against, tasks, applies, terms, decisions, baseline } = configuration
  const file = (name: string): string => join(folder, name)
  return {
    // A number of a bundled document is no file.
    ...(against !== undefined && { against: existsSync(file(against)) ? file(against) : against }),
    ...(tasks !== undefined && { tasks: tasks.join(',') }),
    ...(applies !== undefined && { applies: file(applies) }),
    ...(terms !== undefined && { terms: terms.map(file) }),
    ...(decisions !== undefined && { decisions: file(decisions) }),
    ...(baseline !== undefined && { baseline: file(baseline) }),
    ...given,
  }
}
