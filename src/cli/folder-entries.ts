import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What is found in a folder, below its subfolders too. */
export interface FolderEntry {
  /** From the folder on, with forward slashes. */
  readonly path: string
  /**
   * A `link` may lead out of the folder, or round in a circle, and is not followed. A `special` file is a pipe, a socket or a
   * device. A `closed` one is a subfolder that cannot be looked into, or the folder itself: what is in it is lost to the run.
   */
  readonly kind: 'file' | 'link' | 'special' | 'closed'
}

/**
 * The order of names: of the same letters, however they are composed, so that what a Mac has named stands where it would if
 * another system had.
 */
export function byName({ path: a }: Pick<FolderEntry, 'path'>, { path: b }: Pick<FolderEntry, 'path'>): number {
  const [first, second] = [a.normalize('NFC'), b.normalize('NFC')]
  if (first === second) return a < b ? -1 : a > b ? 1 : 0
  return first < second ? -1 : 1
}

const kindOf = (entry: Dirent): FolderEntry['kind'] => (entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'special')

/** Everything in a folder but subfolders and what git keeps, hidden files too, by name. Opens no file, and follows no link. */
export async function entriesIn(folder: string): Promise<FolderEntry[]> {
  const found: FolderEntry[] = []
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => null)
    if (entries === null) {
      found.push({ path: below, kind: 'closed' })
      continue
    }
    for (const entry of entries) {
      if (entry.name === '.git') continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) waiting.push(path)
      else found.push({ path, kind: kindOf(entry) })
    }
  }
  return found.sort(byName)
}
