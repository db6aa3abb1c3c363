import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cosmiconfigSync } from 'cosmiconfig'
import { type DataFile, dataError, shownValue } from '../data-file/fault.js'
import { readDataFile } from '../data-file/data-file.js'
import { PLACES, PROPERTY } from './find.js'

/** Reads configurations: what a file says, or null where it says nothing (an empty file, a package.json without ours). */
export interface Explorer {
  readonly load: (file: string) => DataFile | null
}

/**
 * What cosmiconfig reads configurations with: data only. When an explorer is made, cosmiconfig 9 runs `.config/config.cjs` of
 * the working folder; it is made in a folder of doichieu's own, which has none, and never where the user's documents lie. Its
 * loaders, which run code and follow `$import` out of the folder, are all replaced.
 */
export function makeExplorer(): Explorer {
  const read = new Map<string, DataFile>()
  const load = (path: string, content: string): unknown => {
    const file = readDataFile(path, content, path.endsWith('package.json') ? PROPERTY : null)
    read.set(path, file)
    return file.whole
  }
  const refuse = (path: string): never => {
    throw dataError(path, { line: null, at: '', expected: 'kind', found: shownValue(basename(path)) })
  }
  const loaders = {
    '.json': load,
    '.yaml': load,
    '.yml': load,
    '.js': refuse,
    '.cjs': refuse,
    '.mjs': refuse,
    '.ts': refuse,
    noExt: refuse,
  }
  const before = process.cwd()
  process.chdir(fileURLToPath(new URL('../../../schemas/', import.meta.url)))
  try {
    const explorer = cosmiconfigSync(PROPERTY, {
      searchPlaces: [...PLACES],
      searchStrategy: 'none',
      cache: false,
      loaders,
    })
    return {
      load: (path) => {
        // cosmiconfig has an error of its own for endings that it was told nothing of.
        if (!Object.hasOwn(loaders, extname(path) || 'noExt')) refuse(path)
        const found = explorer.load(path)
        return found === null || found.isEmpty === true ? null : (read.get(path) ?? null)
      },
    }
  } finally {
    process.chdir(before)
  }
}
