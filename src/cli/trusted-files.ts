import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import { findBundled } from '../extract/bundled.js'
import { usageError } from './errors.js'
import { shownPath } from './inputs.js'
import type { Options } from './options.js'
import { isBelow } from './trust.js'

/** A folder that alone is believed. */
export interface TrustedFolder {
  /** Absolute, as it was named. */
  readonly folder: string
  /** @throws a usage error for a file that lies elsewhere or is a link that leads there */
  readonly refuse: (file: string, option: string) => void
  /**
   * Options that nothing from elsewhere is behind, with the files of customary names that the folder has.
   *
   * @param home where these are looked for
   * @throws a usage error for a file that lies elsewhere
   */
  readonly believed: (options: Options, home: string) => Promise<Options>
}

/** Where a path leads to, links followed as far as there is something; null for a link that leads nowhere. */
function placeOf(path: string): string | null {
  if (existsSync(path)) return realpathSync(path)
  // By the time it is read, it may lead somewhere.
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return null
  if (dirname(path) === path) return path
  const above = placeOf(dirname(path))
  return above === null ? null : join(above, basename(path))
}

/** Files of customary names. */
const DECISIONS = 'doichieu.decisions.yml'
const BASELINE = 'doichieu.baseline.json'

/**
 * The folder that `--trusted` names.
 *
 * @throws a usage error where there is no such folder
 */
export function trustedFolder(named: string, cwd: string, say: Say): TrustedFolder {
  const folder = resolve(cwd, named)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw usageError(say('error.no-trusted', { folder: shownPath(named, cwd) }))
  const root = realpathSync(folder)
  const isInside = (file: string): boolean => {
    const place = placeOf(resolve(cwd, file))
    return place !== null && isBelow(root, place)
  }
  const refuse = (file: string, option: string): void => {
    if (!isInside(file))
      throw usageError(say('error.not-trusted', { option, path: shownPath(file, cwd), folder: shownPath(named, cwd) }))
  }
  /** What an option names, or the file of the customary name where it names none. */
  const kept = <Given extends string | false>(
    given: Given | undefined,
    usual: string,
    option: string,
  ): Given | string | undefined => {
    const isThere = lstatSync(usual, { throwIfNoEntry: false }) !== undefined
    const file = given ?? (isThere ? usual : undefined)
    if (typeof file === 'string') refuse(file, option)
    return file
  }
  return {
    folder,
    refuse,
    believed: async (options, home) => {
      const { applies, terms = [], corrections = [], against } = options
      if (applies !== undefined) refuse(applies, '--applies')
      for (const file of terms) refuse(file, '--terms')
      for (const file of corrections) refuse(file, '--corrections')
      // A number means the bundled document, whatever the working folder has of that name.
      if (against !== undefined && !isInside(against) && (await findBundled(against)) === null) refuse(against, '--against')
      const decisions = kept(options.decisions, join(home, DECISIONS), '--decisions')
      const baseline = kept(options.baseline, join(home, BASELINE), '--baseline')
      return { ...options, ...(decisions !== undefined && { decisions }), ...(baseline !== undefined && { baseline }) }
    },
  }
}
