import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a folder may keep its configuration, in the order in which they count. */
export const PLACES: readonly string[] = ['doichieu.config.json', 'doichieu.config.yaml', 'doichieu.config.yml', 'package.json']

/** What of a package.json is ours. */
export const PROPERTY = 'doichieu'

/** The folders in which a configuration may lie: the working folder, and those above it up to the root of its repository. */
function foldersFrom(cwd: string): string[] {
  const folders: string[] = []
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    // Outside a repository nothing says whose the folders above are.
    if (dirname(folder) === folder) return folders.slice(0, 1)
  }
}

/** Whether a file is there, and is ours: a package.json without a word to us is not worth a library. */
function saysSomething(file: string): boolean {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return false
  if (basename(file) !== 'package.json') return true
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, PROPERTY)
  } catch {
    return false
  }
}

/** The files of one folder that may hold a configuration. */
export const configurationsIn = (folder: string): string[] => PLACES.map((place) => join(folder, place)).filter(saysSomething)

/** The files that may hold the configuration of a run in this folder, the nearest first; none where there are none. */
export const configurationsFor = (cwd: string): string[] => foldersFrom(cwd).flatMap(configurationsIn)
