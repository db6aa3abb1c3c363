import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Configuration } from '../../model/configuration.js'
import { type DataFile, dataError, type DataPath, shownPlace, shownValue } from '../data-file/fault.js'
import { isGlob } from '../patterns.js'

/** Names are shown up to so many. */
const SHOWN = 3

/**
 * The central document that the sets of a configuration name: a file from its folder, or a number of a bundled one; null
 * where they name none.
 *
 * @throws (as a rejection) a DataError where they name none that is there, several, or another than `against`
 */
export async function centralOf({ against, sets = [] }: Configuration, file: DataFile, folder: string): Promise<string | null> {
  if (!sets.some(({ role }) => role === 'central')) return null
  const { filesOf } = await import('../path-globs.js')
  const fault = (at: DataPath, expected: 'one-file' | 'one-central', values: string, found: unknown): never => {
    throw dataError(file.path, { line: file.lineOf(at), at: shownPlace(at), expected, values, found: shownValue(found) })
  }
  let central: string | null = null
  for (const [index, { role, files }] of sets.entries()) {
    if (role !== 'central') continue
    const at = ['sets', index, 'files']
    const [only = ''] = files
    const isNumber = files.length === 1 && !isGlob(only) && !existsSync(join(folder, only))
    const found = isNumber ? [only] : filesOf(files, folder).map((each) => relative(folder, each))
    const [first] = found
    if (first === undefined || found.length > 1)
      return fault(at, 'one-file', first === undefined ? '0' : `${found.length}: ${found.slice(0, SHOWN).join(', ')}`, files)
    if (central !== null && central !== first) return fault(at, 'one-central', central, first)
    if (against !== undefined && against !== first) return fault(at, 'one-central', against, first)
    central = first
  }
  return central
}
