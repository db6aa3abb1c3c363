import { realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Context } from './command.js'
import { codeOf, usageError } from './errors.js'
import { EXIT, type ExitCode } from './exit-codes.js'

/** A document to be read. */
export interface Input {
  /** As output names it: as given, relative to the working folder where it lies in it, with forward slashes. `-` for standard input. */
  readonly path: string
  /** Absolute; null for standard input. */
  readonly file: string | null
}

/** The inputs of a run. */
export interface Inputs {
  readonly inputs: readonly Input[]
  /** Whether there may be more than one: several operands, a folder or a glob. */
  readonly several: boolean
  /** What a folder or glob in which nothing was found makes of the run. */
  readonly outcome: ExitCode
}

/**
 * Endings of the files that archives keep documents in. A folder or a glob takes these; whether a reader understands
 * what is in them shows when they are read. Other files in a folder (`.DS_Store`, `notes.json`) are left out.
 */
const DOCUMENT_ENDINGS = new Set(
  ['txt', 'md', 'markdown', 'html', 'htm', 'pdf', 'docx', 'doc', 'rtf', 'odt', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp'].map(
    (ending) => `.${ending}`,
  ),
)

const isDocument = (path: string): boolean => DOCUMENT_ENDINGS.has(extname(path).toLowerCase())

/** What makes an operand a pattern when no file has that name. @example "plans/*.txt", "{a,b}.txt" */
const GLOB = /[*?[\]{}]|[!@+]\(/

const forward = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** The path as output names it: nothing of the machine in it where that can be avoided. */
export function shownPath(given: string, cwd: string): string {
  if (!isAbsolute(given)) return forward(given)
  const inside = relative(cwd, given)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? forward(given) : forward(inside)
}

type Kind = 'file' | 'folder' | 'missing'

async function kindOf(file: string): Promise<Kind> {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // What cannot be looked at is reported when it is read.
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'missing' : 'file'
  }
}

async function filesIn(pattern: string, cwd: string, absolute: boolean): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    cwd,
    absolute,
    dot: false,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The paths that an operand stands for, as given, whether it may stand for several, and what to say where there are none. */
async function expand(
  operand: string,
  { io, say }: Context,
): Promise<{ readonly paths: readonly string[]; readonly several: boolean; readonly nothing: string | null }> {
  const kind = await kindOf(resolve(io.cwd, operand))
  if (kind === 'folder') {
    const found = (await filesIn('**/*', resolve(io.cwd, operand), false)).filter(isDocument)
    const nothing = found.length === 0 ? say('error.empty-folder', { folder: operand }) : null
    return { paths: found.map((path) => join(operand, path)), several: true, nothing }
  }
  if (kind === 'missing' && GLOB.test(operand)) {
    const found = await filesIn(forward(operand), io.cwd, isAbsolute(operand))
    const nothing = found.length === 0 ? say('error.no-match', { pattern: operand }) : null
    return { paths: found, several: true, nothing }
  }
  return { paths: [operand], several: false, nothing: null }
}

const isInside = (file: string, folder: string): boolean => {
  const way = relative(folder, file)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

/** The file that a path leads to, so that one document given in two ways is one input. */
async function identity(file: string): Promise<string> {
  return realpath(file).catch(() => file)
}

/**
 * The documents that operands stand for: files, folders (with what lies below them), globs, `-`. Each once, in the
 * order given; within a folder or glob by name. What an earlier run wrote below `outputFolder` is no input of a
 * folder around it.
 *
 * A glob or folder in which nothing is found is reported, the other inputs are done.
 *
 * @throws a usage error where that is so of all of them
 */
export async function findInputs(operands: readonly string[], context: Context, outputFolder?: string): Promise<Inputs> {
  const inputs: Input[] = []
  const seen = new Set<string>()
  let several = operands.length > 1
  const nothing: string[] = []
  const { cwd } = context.io
  for (const operand of operands) {
    if (operand === '-') {
      if (!seen.has('-')) inputs.push({ path: '-', file: null })
      seen.add('-')
      continue
    }
    const expanded = await expand(operand, context)
    several ||= expanded.several
    if (expanded.nothing !== null) nothing.push(expanded.nothing)
    const around = outputFolder !== undefined && isInside(outputFolder, resolve(cwd, operand))
    for (const path of expanded.paths) {
      const file = resolve(cwd, path)
      const key = await identity(file)
      if (seen.has(key) || (around && isInside(file, outputFolder))) continue
      seen.add(key)
      inputs.push({ path: shownPath(path, cwd), file })
    }
  }
  if (inputs.length === 0 && nothing[0] !== undefined) throw usageError(nothing[0])
  for (const words of nothing) context.complain(words)
  return { inputs, several, outcome: nothing.length > 0 ? EXIT.unreadable : EXIT.ok }
}
