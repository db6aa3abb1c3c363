import { statSync } from 'node:fs'
import { parse, resolve, sep } from 'node:path'
import { onDisk, spellings } from './on-disk.js'

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
 * Files that a pattern matches, by name: as the pattern begins, with forward slashes.
 *
 * @param pattern with forward slashes
 */
export async function filesIn(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const { base, rest } = parted(pattern, cwd)
  const found = await glob(spellings(rest), {
    cwd: onDisk(resolve(cwd, base)),
    dot: false,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    // Names on Windows are the same in capitals.
    caseSensitiveMatch: sep === '/',
  })
  return found.map((path) => base + path).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
