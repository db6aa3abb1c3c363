import { statSync } from 'node:fs'
import { parse, resolve, sep } from 'node:path'
import type { FolderEntry } from './folder-entries.js'
import { onDisk } from './on-disk.js'

/** A path with forward slashes, as patterns and output have them. */
export const forward = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** What makes an operand a pattern when no file has that name. @example "plans/*.txt", "{a,b}.txt" */
const GLOB = /[*?[\]{}]|[!@+]\(/

/** Whether a name is a pattern for files. */
export const isGlob = (name: string): boolean => GLOB.test(name)

/**
 * Round brackets in a pattern: those of a choice, as `@(a|b)`, or any others, which are common in names.
 *
 * @example the choices "@(ct|kh)" and "*(ct|kh)"; others in "KH (1)*.docx", "*(1).docx"
 */
const ROUND = /([?+@!]\([^()]*\)|\*\([^()]*\|[^()]*\))|[()]/g

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/**
 * A pattern as the folder in which it begins, and what is looked for there. A folder that is there is meant by its name,
 * whatever signs that has.
 */
function parted(pattern: string, cwd: string): { readonly base: string; readonly rest: string } {
  let base = parse(pattern).root
  let rest = pattern.slice(base.length)
  for (let end = rest.indexOf('/'); end >= 0; end = rest.indexOf('/')) {
    const next = base + rest.slice(0, end + 1)
    if (!isFolder(onDisk(resolve(cwd, next)))) break
    base = next
    rest = rest.slice(end + 1)
  }
  return { base, rest: rest.replace(ROUND, (sign, choice: string | undefined) => choice ?? `[${sign}]`) }
}

/**
 * What a pattern matches, by name: as the pattern begins, with forward slashes. Links, pipes and folders that cannot be looked
 * into are told apart from files.
 *
 * @param pattern with forward slashes
 */
export async function entriesFor(pattern: string, cwd: string): Promise<FolderEntry[]> {
  const { globEntries } = await import('./glob-entries.js')
  const { base, rest } = parted(pattern, cwd)
  // Names on Windows are the same in capitals.
  return globEntries(rest, onDisk(resolve(cwd, base)), { caseless: sep === '\\' }).map(({ path, kind }) => ({
    path: base + path,
    kind,
  }))
}

/** The files that a pattern matches, as {@link entriesFor} tells. */
export const filesIn = async (pattern: string, cwd: string): Promise<string[]> =>
  (await entriesFor(pattern, cwd)).flatMap(({ path, kind }) => (kind === 'file' ? path : []))
