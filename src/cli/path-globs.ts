import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { globEntries, globTest, type Letters } from './glob-entries.js'
import { onDisk } from './on-disk.js'

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
export function matcherFor(globs: readonly string[], folder: string, letters: Letters = {}): (file: string) => boolean {
  const { meant, not } = parted(globs)
  const [isMeant, isNot] = [globTest(meant, letters), globTest(not, letters)]
  return (file) => {
    if (!isWithin(folder, file)) return false
    const path = forward(relative(folder, file))
    return isMeant(path) && !isNot(path)
  }
}

/** What globs mean: absolute paths, by glob and name. */
export interface Meant {
  readonly files: readonly string[]
  /** What may be meant and is not opened: links, pipes. */
  readonly aside: readonly string[]
  /** Folders that may not be looked into. */
  readonly closed: readonly string[]
}

/** A folder that is named with all that is in it. @example "nhap/**" */
const WHOLE_FOLDER = /\/\*\*$/u

/** The first link on the way to a file from a folder that it lies in; null where there is none. */
function linkTo(file: string, folder: string): string | null {
  let link: string | null = null
  for (let place = file; place !== folder && isWithin(folder, place); place = dirname(place))
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true) link = place
  return link
}

/**
 * The files that globs mean. Nothing outside of the folder is among them, links followed, and nothing of what is left out. A
 * link is followed where it is named itself, and not where its name is one of several.
 *
 * @param folder absolute path that the globs count from
 * @param without absolute path of a folder that is left out
 * @param noLinks whether no link is followed, named or not
 * @param letters how names are taken
 */
export function meantBy(
  globs: readonly string[],
  folder: string,
  without?: string,
  noLinks = false,
  letters: Letters = {},
): Meant {
  const { meant, not } = parted(globs)
  const root = existsSync(folder) ? realpathSync(folder) : folder
  const isNot = matcherFor(not, folder, letters)
  const isLeftOut = globTest(
    not.filter((glob) => WHOLE_FOLDER.test(glob)),
    letters,
  )
  const files = new Set<string>()
  const aside = new Set<string>()
  const closed = new Set<string>()
  for (const glob of meant) {
    const named = onDisk(resolve(folder, glob))
    const entries = existsSync(named)
      ? [{ path: glob, kind: 'file' }]
      : globEntries(glob, folder, letters, (path) => isLeftOut(path))
    for (const { path, kind } of entries) {
      const file = onDisk(resolve(folder, path))
      if (isNot(file) || (without !== undefined && isWithin(without, file))) continue
      const link = linkTo(file, folder)
      // A name in no encoding cannot be opened, which is told when it is read.
      const leadsOut = existsSync(file) && !isWithin(root, realpathSync(file))
      if (kind === 'closed') closed.add(file)
      else if (kind !== 'file' || leadsOut || (noLinks && link !== null)) aside.add(link ?? file)
      else files.add(file)
    }
  }
  return { files: [...files], aside: [...aside], closed: [...closed] }
}

/** The files that globs mean, as {@link meantBy} tells. */
export const filesOf = (globs: readonly string[], folder: string): readonly string[] => meantBy(globs, folder).files
