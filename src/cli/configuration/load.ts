import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Configuration } from '../../model/configuration.js'
import { checkerFor } from '../data-file/check.js'
import { type DataFile, dataError, type DataPath, shownPlace, shownValue } from '../data-file/fault.js'
import { onDisk } from '../on-disk.js'
import { centralOf } from './central.js'
import { type Explorer, makeExplorer } from './explorer.js'
import { globFrom } from './globs.js'
import { checkRoster } from './roster.js'

/** A configuration with the folders that its files are named from. */
export interface LoadedConfiguration {
  /** The file that it begins with. */
  readonly path: string
  /** All files that it comes of: that one, and what it extends. */
  readonly files: readonly string[]
  readonly folder: string
  /** The folder that documents are named from (roster, sets but the central one, overrides): that one unless it is trusted alone. */
  readonly documents: string
  readonly configuration: Configuration
}

/** The folders of a configuration. */
type Folders = Pick<LoadedConfiguration, 'folder' | 'documents'>

/**
 * A file that a configuration names, as a path: named from where the naming file lies, and within the folder, links followed.
 *
 * @param root folder that it has to lie in
 * @param base folder that it is named from
 * @throws a DataError for one that lies elsewhere
 */
function inside(root: string, base: string, name: string, file: DataFile, path: DataPath): string {
  const full = onDisk(resolve(base, name))
  const place = existsSync(full) ? realpathSync(full) : full
  const way = relative(existsSync(full) ? realpathSync(root) : resolve(root), place)
  if (isAbsolute(name) || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw dataError(file.path, {
      line: file.lineOf(path),
      at: shownPlace(path),
      expected: 'inside',
      found: shownValue(name),
    })
  return full
}

/** Names of files and globs as those of a configuration in the folder above. */
interface Places {
  /** A file of the configuration's own. */
  readonly own: (name: string, path: DataPath) => string
  /** A document. */
  readonly document: (name: string, path: DataPath) => string
  readonly glob: (name: string, path: DataPath) => string
}

/** The same configuration with its files named from the folders of the run. */
function relocated(configuration: Configuration, { own, document, glob }: Places): Configuration {
  const { against, applies, decisions, baseline, terms, roster, sets, overrides } = configuration
  const globs = <Item extends { readonly files: readonly string[] }>(items: readonly Item[], key: string): readonly Item[] =>
    items.map((item, at) => ({ ...item, files: item.files.map((name, index) => glob(name, [key, at, 'files', index])) }))
  return {
    ...configuration,
    ...(against !== undefined && { against: own(against, ['against']) }),
    ...(applies !== undefined && { applies: own(applies, ['applies']) }),
    ...(decisions !== undefined && { decisions: own(decisions, ['decisions']) }),
    ...(baseline !== undefined && { baseline: own(baseline, ['baseline']) }),
    ...(terms !== undefined && { terms: terms.map((name, index) => own(name, ['terms', index])) }),
    ...(sets !== undefined && { sets: globs(sets, 'sets') }),
    ...(overrides !== undefined && { overrides: globs(overrides, 'overrides') }),
    ...(roster !== undefined && {
      roster: roster.map((unit, index) =>
        unit.file === undefined ? unit : { ...unit, file: document(unit.file, ['roster', index, 'file']) },
      ),
    }),
  }
}

/** How names of a file count from the folders of the run. */
function placesOf(file: DataFile, { folder, documents }: Folders): Places {
  const below = relative(folder, dirname(file.path))
  const place = (root: string, name: string, at: DataPath): string =>
    relative(root, inside(root, resolve(root, below), name, file, at))
  return {
    own: (name, at) => {
      // A number of a bundled document is no file: "21-NQ/TW".
      if (at[0] === 'against' && !existsSync(onDisk(resolve(dirname(file.path), name)))) return name
      return place(folder, name, at)
    },
    document: (name, at) => place(documents, name, at),
    glob: (name, at) => {
      const found = globFrom(below.split(sep).join('/'), name)
      if (found !== null) return found
      throw dataError(file.path, {
        line: file.lineOf(at),
        at: shownPlace(at),
        expected: 'inside-globs',
        found: shownValue(name),
      })
    },
  }
}

/** What a file says; `extends` is followed here. */
type CheckedFile = Configuration & { readonly extends?: string | readonly string[] }

/** Two configurations, of which the second goes on from the first: rules add up, by id; overrides follow each other. */
function goneOn(base: Configuration, own: Configuration | null): Configuration {
  if (own === null) return base
  const overrides = [...(base.overrides ?? []), ...(own.overrides ?? [])]
  return {
    ...base,
    ...own,
    ...((base.rules ?? own.rules) !== undefined && { rules: { ...base.rules, ...own.rules } }),
    ...(overrides.length > 0 && { overrides }),
  }
}

async function loadFile(
  explorer: Explorer,
  check: (file: DataFile) => Promise<CheckedFile>,
  path: string,
  folders: Folders,
  before: readonly string[],
): Promise<Configuration | null> {
  const { folder } = folders
  const file = explorer.load(path)
  if (file === null || file.data === undefined || file.data === null) return null
  const { extends: bases = [], ...said } = await check(file)
  checkRoster(said, file)
  const own = relocated(said, placesOf(file, folders))
  const central = await centralOf(own, file, folder)
  let result: Configuration = {}
  for (const base of typeof bases === 'string' ? [bases] : bases) {
    const full = inside(folder, dirname(path), base, file, ['extends'])
    if ([...before, path].includes(full))
      throw dataError(path, {
        line: file.lineOf(['extends']),
        at: 'extends',
        expected: 'circle',
        found: shownValue(base),
      })
    if (!existsSync(full))
      throw dataError(path, { line: file.lineOf(['extends']), at: 'extends', expected: 'there', found: shownValue(base) })
    result = goneOn(result, await loadFile(explorer, check, full, folders, [...before, path]))
  }
  return goneOn(result, { ...own, ...(central !== null && { against: central }) })
}

/**
 * The configuration of a run: of the first file that says something; null where none does.
 *
 * @param files candidates
 * @param documents folder that documents are named from, where it is not that of the configuration
 * @throws (as a rejection) a DataError for one that cannot be followed, the system's error for one that cannot be read
 */
export async function loadConfiguration(files: readonly string[], documents?: string): Promise<LoadedConfiguration | null> {
  const explorer = makeExplorer()
  const check = checkerFor<CheckedFile>('configuration')
  for (const path of files) {
    const folder = dirname(path)
    const folders = { folder, documents: documents ?? folder }
    const read = new Set<string>()
    const noted: Explorer = {
      load: (file) => {
        read.add(file)
        return explorer.load(file)
      },
    }
    const configuration = await loadFile(noted, check, path, folders, [])
    if (configuration !== null) return { path, files: [...read], ...folders, configuration }
  }
  return null
}
