import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { globSync } from 'tinyglobby'
import { onDisk, spellings } from './on-disk.js'

/** As the globs of configurations are written: on every system with forward slashes. */
const forward = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** Globs apart from those that say what is not meant. @example ["*.txt", "!a.txt"] → ["*.txt"] and ["a.txt"] */
function parted(globs: readonly string[]): { readonly meant: readonly string[]; readonly not: readonly string[] } {
  const isNot = (glob: string): boolean => /^!(?!\()/u.test(glob)
  return { meant: globs.filter((glob) => !isNot(glob)), not: globs.filter(isNot).map((glob) => glob.slice(1)) }
}

const isWithin = (folder: string, file: string): boolean => {
  const way = relative(folder, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/**
 * Tells by its path whether a file is meant by globs; nothing is looked up on the disk. Letters are the same however they are
 * composed.
 *
 * @param folder absolute path that the globs count from: what lies elsewhere is not meant
 */
export function matcherFor(globs: readonly string[], folder: string): (file: string) => boolean {
  const { meant, not } = parted(globs.map((glob) => glob.normalize('NFC')))
  // A name may hold what globs are made of: "KH [ban chính].txt".
  const tests = (patterns: readonly string[]): ((path: string) => boolean) => {
    const matches = patterns.length === 0 ? () => false : picomatch([...patterns])
    return (path) => patterns.includes(path) || matches(path)
  }
  const [isMeant, isNot] = [tests(meant), tests(not)]
  return (file) => {
    if (!isWithin(folder, file)) return false
    const path = forward(relative(folder, file)).normalize('NFC')
    return isMeant(path) && !isNot(path)
  }
}

/**
 * The files that globs mean, by glob and name. Nothing outside of the folder is among them, links followed, and nothing of
 * what is left out.
 *
 * @param folder absolute path that the globs count from
 * @param without absolute path of a folder that is left out
 * @returns absolute paths
 */
export function filesOf(globs: readonly string[], folder: string, without?: string): string[] {
  const { meant, not } = parted(globs)
  const root = existsSync(folder) ? realpathSync(folder) : folder
  const found = new Set<string>()
  for (const glob of meant) {
    const named = onDisk(resolve(folder, glob))
    const files = existsSync(named)
      ? [named]
      : globSync(spellings(glob), {
          cwd: folder,
          absolute: true,
          ignore: not.flatMap(spellings),
          dot: false,
          onlyFiles: true,
          expandDirectories: false,
          followSymbolicLinks: false,
        }).map((file) => resolve(file))
    for (const file of files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) found.add(file)
  }
  const isNot = matcherFor(not, folder)
  return [...found].filter((file) => {
    if (isNot(file) || (without !== undefined && isWithin(without, file))) return false
    return existsSync(file) && isWithin(root, realpathSync(file))
  })
}
