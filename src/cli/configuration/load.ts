import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Configuration } from '../../model/configuration.js'
import { checkerFor } from '../data-file/check.js'
import { onDisk } from '../on-disk.js'
import { type Explorer, makeExplorer } from './explorer.js'
import { type DataFile, dataError, type DataPath, shownPlace, shownValue } from '../data-file/fault.js'

/** A configuration with the folder that its files are named from. */
export interface LoadedConfiguration {
  /** The file that it begins with. */
  readonly path: string
  readonly folder: string
  readonly configuration: Configuration
}

/**
 * A file that a configuration names, as a path: named from where the naming file lies, and within the folder of the
 * configuration that the run began with, links followed.
 *
 * @throws a DataError for one that lies elsewhere
 */
function inside(folder: string, name: string, file: DataFile, path: DataPath): string {
  const full = onDisk(resolve(dirname(file.path), name))
  const place = existsSync(full) ? realpathSync(full) : full
  const root = existsSync(full) ? realpathSync(folder) : resolve(folder)
  const way = relative(root, place)
  if (isAbsolute(name) || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw dataError(file.path, {
      line: file.lineOf(path),
      at: shownPlace(path),
      expected: 'inside',
      found: shownValue(name),
    })
  return full
}

/** The same configuration with its files named from a folder. @param place where a file lies, by its name and its place in the data */
function relocated(configuration: Configuration, place: (name: string, path: DataPath) => string): Configuration {
  const { against, applies, decisions, terms, roster } = configuration
  return {
    ...configuration,
    ...(against !== undefined && { against: place(against, ['against']) }),
    ...(applies !== undefined && { applies: place(applies, ['applies']) }),
    ...(decisions !== undefined && { decisions: place(decisions, ['decisions']) }),
    ...(terms !== undefined && { terms: terms.map((name, index) => place(name, ['terms', index])) }),
    ...(roster !== undefined && {
      roster: roster.map((unit, index) =>
        unit.file === undefined ? unit : { ...unit, file: place(unit.file, ['roster', index, 'file']) },
      ),
    }),
  }
}

/** Names that a roster gives twice, and parents that it does not have. */
function checkRoster({ roster = [] }: Configuration, file: DataFile): void {
  const units = new Set<string>()
  const wrong = (
    index: number,
    key: 'unit' | 'parent',
    expected: 'unique' | 'known-unit' | 'other-unit',
    found: string,
  ): never => {
    throw dataError(file.path, {
      line: file.lineOf(['roster', index, key]),
      at: `roster[${index}].${key}`,
      expected,
      found: shownValue(found),
    })
  }
  for (const [index, { unit }] of roster.entries()) {
    if (units.has(unit)) wrong(index, 'unit', 'unique', unit)
    units.add(unit)
  }
  for (const [index, { unit, parent }] of roster.entries())
    if (parent !== undefined && !units.has(parent)) wrong(index, 'parent', 'known-unit', parent)
    else if (parent === unit) wrong(index, 'parent', 'other-unit', parent)
}

/** What a file says; `extends` is followed here. */
type CheckedFile = Configuration & { readonly extends?: string | readonly string[] }

function loadFile(
  explorer: Explorer,
  check: (file: DataFile) => CheckedFile,
  path: string,
  folder: string,
  before: readonly string[],
): Configuration | null {
  const file = explorer.load(path)
  if (file === null || file.data === undefined || file.data === null) return null
  const { extends: bases = [], ...own } = check(file)
  checkRoster(own, file)
  const place = (name: string, at: DataPath): string => {
    // A number of a bundled document is no file: "21-NQ/TW".
    if (at[0] === 'against' && !existsSync(onDisk(resolve(dirname(path), name)))) return name
    return relative(folder, inside(folder, name, file, at))
  }
  let result: Configuration = {}
  for (const base of typeof bases === 'string' ? [bases] : bases) {
    const full = inside(folder, base, file, ['extends'])
    if ([...before, path].includes(full))
      throw dataError(path, {
        line: file.lineOf(['extends']),
        at: 'extends',
        expected: 'circle',
        found: shownValue(base),
      })
    result = { ...result, ...loadFile(explorer, check, full, folder, [...before, path]) }
  }
  return { ...result, ...relocated(own, place) }
}

/**
 * The configuration of a run: of the first file that says something; null where none does.
 *
 * @param files candidates
 * @throws a DataError for one that cannot be followed, the system's error for one that cannot be read
 */
export function loadConfiguration(files: readonly string[]): LoadedConfiguration | null {
  const explorer = makeExplorer()
  const check = checkerFor<CheckedFile>('configuration')
  for (const path of files) {
    const folder = dirname(path)
    const configuration = loadFile(explorer, check, path, folder, [])
    if (configuration !== null) return { path, folder, configuration }
  }
  return null
}
