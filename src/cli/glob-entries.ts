import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { byName, type FolderEntry } from './folder-entries.js'
import { onDisk } from './on-disk.js'

/** Whether letters of names are the same in capitals, as on Windows. */
export interface Letters {
  readonly caseless?: boolean
  /** Whether a star stands for names that begin with a dot as well. */
  readonly dotted?: boolean
}

/**
 * Tells whether a path with forward slashes is meant by one of some globs. Letters are the same however they are composed, and
 * a name may have an end of line in it.
 */
export function globTest(
  globs: readonly string[],
  { caseless = false, dotted = false }: Letters = {},
): (path: string) => boolean {
  const patterns = globs.map((glob) => glob.normalize('NFC'))
  const matches = patterns.length === 0 ? () => false : picomatch(patterns, { flags: caseless ? 'is' : 's', dot: dotted })
  return (path) => {
    const whole = path.normalize('NFC')
    // A name may hold what globs are made of: "KH [ban chính].txt".
    return patterns.includes(whole) || matches(whole)
  }
}

/** What makes a part of a glob stand for more than its name. @example "*.txt", "\\[nhap\\]" */
const SIGN = /[*?[\]{}()!+@\\]/u

/** A choice over several folders, whose parts cannot be taken one by one. @example "{a,b/c}/*.txt", "@(a/b|c)/d.txt" */
const LONG_CHOICE = /[({][^)}]*\//u

/** What a glob asks of a folder: null where all below it is to be looked at. */
type Parts = readonly string[] | null

/** A folder that is still to be looked into. */
interface Waiting {
  readonly path: string
  readonly parts: Parts
}

const kindOf = (entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>): FolderEntry['kind'] =>
  entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'special'

const entriesOf = (folder: string): Dirent[] | null => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return null
  }
}

/** What a folder that gives no entries is; null where there is none of this name. @param file absolute path */
const unopened = (file: string): FolderEntry['kind'] | null => {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) return 'closed'
    return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true ? 'link' : null
  } catch {
    // The folder around it is closed too.
    return 'closed'
  }
}

/** Whether a link leads to a folder: what is in it might be meant. */
const isFolderLink = (file: string): boolean => {
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}

/** The parts that are left below a folder of this name; undefined where nothing below it can be meant. */
function below(name: string, parts: Parts, isHidden: boolean, letters: Letters): Parts | undefined {
  if (parts === null) return isHidden ? undefined : null
  const [part = '', ...rest] = parts
  if (part === '**') return isHidden ? undefined : null
  return rest.length > 0 && globTest([part], letters)(name) ? rest : undefined
}

/**
 * What a glob means in a folder: files, and what would be files or folders of it if it were opened: links, which are not
 * followed where a name stands for several, pipes, folders that cannot be looked into.
 *
 * @param glob with forward slashes
 * @param folder absolute path
 * @param isLeftOut whether nothing in a folder is wanted, by its path from here on
 * @returns paths from the folder on, with forward slashes, by name
 */
export function globEntries(
  glob: string,
  folder: string,
  letters: Letters = {},
  isLeftOut: (path: string) => boolean = () => false,
): FolderEntry[] {
  const isMeant = globTest([glob], letters)
  const found: FolderEntry[] = []
  const asksHidden = letters.dotted === true || /(?:^|[/{,(|])\./u.test(glob)
  const waiting: Waiting[] = [{ path: '', parts: LONG_CHOICE.test(glob) ? null : glob.split('/') }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, parts } = next
    const [part = '', ...rest] = parts ?? []
    const at = (name: string): string => (path === '' ? name : `${path}/${name}`)
    if (parts !== null && rest.length > 0 && !SIGN.test(part)) {
      // The one folder that is named, which may be a link: where it leads is for the caller to look at.
      waiting.push({ path: at(part), parts: rest })
      continue
    }
    const entries = entriesOf(onDisk(join(folder, path)))
    if (entries === null) {
      const kind = unopened(onDisk(join(folder, path)))
      if (kind !== null) found.push({ path, kind })
      continue
    }
    for (const entry of entries) {
      // What git keeps is none of the documents, however it is asked for.
      if (letters.dotted === true && entry.name === '.git') continue
      const place = at(entry.name)
      const isHidden = entry.name.startsWith('.') && !asksHidden
      const left = below(entry.name, parts, isHidden, letters)
      if (entry.isDirectory()) {
        if (left !== undefined && !isLeftOut(place)) waiting.push({ path: place, parts: left })
      } else if (isMeant(place) || (entry.isSymbolicLink() && left !== undefined && isFolderLink(join(folder, place))))
        found.push({ path: place, kind: kindOf(entry) })
    }
  }
  return found.sort(byName)
}
