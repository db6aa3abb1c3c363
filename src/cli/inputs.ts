import { realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Context } from './command.js'
import { codeOf, usageError } from './errors.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { FolderEntry } from './folder-entries.js'
import { hiddenTaken, isHiddenPath } from './hidden-names.js'
import { onDisk } from './on-disk.js'
import { entriesFor, forward, isGlob } from './patterns.js'
import { unreadableWords } from './unreadable.js'

/** A document to be read. */
export interface Input {
  /** As output names it: as given, relative to the working folder where it lies in it, with forward slashes. `-` for standard input. */
  readonly path: string
  /** Absolute; null for standard input. */
  readonly file: string | null
  /** What it is looked at as, in place of what stands in the file. */
  readonly content?: Uint8Array
}

/** A file of a folder that is no document, or that is not opened. */
export interface LeftAside {
  readonly path: string
  readonly kind: FolderEntry['kind']
  /** Absolute. */
  readonly file: string
  /** Why it is none, in words. */
  readonly why: string
  /** Whether it is a report that doichieu wrote. */
  readonly isReport: boolean
  /** How many inputs stand before it. */
  readonly before: number
}

/** The inputs of a run. */
export interface Inputs {
  readonly inputs: readonly Input[]
  readonly leftAside: readonly LeftAside[]
  /** Whether there may be more than one: several operands, a folder or a glob. */
  readonly several: boolean
  /** What a folder or glob in which nothing was found makes of the run. */
  readonly outcome: ExitCode
}

/**
 * Endings of the files that archives keep documents in. A folder takes these; whether a reader understands what is in
 * them shows when they are read. Other files in a folder (`van ban`, `notes.json`) are taken if they look like documents.
 */
const DOCUMENT_ENDINGS = new Set(
  ['txt', 'md', 'markdown', 'html', 'htm', 'pdf', 'docx', 'doc', 'rtf', 'odt', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp'].map(
    (ending) => `.${ending}`,
  ),
)

/** Whether a file's name says that it is a document. */
export const isNamedDocument = (path: string): boolean => DOCUMENT_ENDINGS.has(extname(path).toLowerCase())

/** Files that the user is told of at most. */
const MOST_NAMED = 10

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

/** What an operand stands for. */
interface Expanded {
  readonly paths: readonly FolderEntry[]
  readonly several: boolean
  /** The operand is a folder, of which not every file is a document. */
  readonly isFolder: boolean
  /** What to say where there are none. */
  readonly nothing: string
}

const asFile = (path: string): FolderEntry => ({ path, kind: 'file' })

/** The paths that an operand stands for, as given. */
async function expand(operand: string, context: Context): Promise<Expanded> {
  const { io, say } = context
  const kind = await kindOf(onDisk(resolve(io.cwd, operand)))
  if (kind === 'folder') {
    const { entriesIn } = await import('./folder-entries.js')
    const folder = onDisk(resolve(io.cwd, operand))
    const entries = await entriesIn(folder)
    const hidden = entries.flatMap(({ path, kind }) => (kind === 'file' && isHiddenPath(path) ? path : []))
    const taken = new Set(await hiddenTaken(hidden, folder, shownPath(operand, io.cwd), context))
    const found = entries.filter(({ path }) => taken.has(path) || !isHiddenPath(path))
    const nothing = say('error.empty-folder', { folder: operand })
    return { paths: found.map(({ path, kind }) => ({ path: join(operand, path), kind })), several: true, isFolder: true, nothing }
  }
  if (kind === 'missing' && isGlob(operand)) {
    const found = await entriesFor(forward(operand), io.cwd)
    return { paths: found, several: true, isFolder: false, nothing: say('error.no-match', { pattern: operand }) }
  }
  return { paths: [asFile(operand)], several: false, isFolder: false, nothing: '' }
}

/** Whether a file is a report that doichieu wrote. What cannot be looked at is told when it is read. */
async function isReport(file: string, kind: FolderEntry['kind']): Promise<boolean> {
  if (kind !== 'file') return false
  const { isOwnReportFile } = await import('../extract/own-report.js')
  return isOwnReportFile(file).catch(() => false)
}

/** Why what is in a folder is no document, in words; null for one that is. */
export async function whyAside(file: string, kind: FolderEntry['kind'], { say }: Context): Promise<string | null> {
  // Only an ordinary file is opened: a link may lead anywhere, and a pipe would wait for ever.
  if (kind === 'link' || kind === 'special') return say(`register.${kind}`)
  // What a closed folder holds is lost to the run: that is told as of a file that cannot be read.
  if (kind === 'closed') return null
  if (isNamedDocument(file)) return null
  try {
    const { fileKind } = await import('../extract/file-kind.js')
    const kind = await fileKind(file)
    if (kind.isDocument) return null
    return kind.format === null ? say('register.no-document') : say('register.no-document-but', { format: kind.format })
  } catch (error) {
    // What is not there under the name that the folder gave is told when it is read: a name may be in no encoding.
    if (codeOf(error) === 'ENOENT') return null
    return unreadableWords(error, say) ?? say('register.no-document')
  }
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
 * order given; within a folder or glob by name. What an earlier run wrote below an output folder is no input
 * of a folder around it.
 *
 * A glob or folder in which nothing is found is reported, the other inputs are done. So are the files of a folder that are
 * no documents, which is no failure.
 *
 * @param listed absolute path of the list that is written of all files of a folder, itself aside, empty for standard output;
 * undefined where there is none
 * @throws a usage error where nothing is found in all of them
 */
export async function findInputs(
  operands: readonly string[],
  context: Context,
  outputFolders: readonly string[] = [],
  listed?: string,
): Promise<Inputs> {
  const inputs: Input[] = []
  const leftAside: LeftAside[] = []
  const seen = new Set<string>()
  let several = operands.length > 1
  const nothing: string[] = []
  const told: (() => void)[] = []
  const { cwd } = context.io
  for (const operand of operands) {
    if (operand === '-') {
      if (!seen.has('-')) inputs.push({ path: '-', file: null })
      seen.add('-')
      continue
    }
    const expanded = await expand(operand, context)
    several ||= expanded.several
    const written = outputFolders.filter((folder) => isInside(folder, resolve(cwd, operand)))
    const aside: LeftAside[] = []
    let documents = 0
    for (const { path, kind } of expanded.paths) {
      const file = onDisk(resolve(cwd, path))
      // A link is not what it leads to.
      const key = kind === 'file' ? await identity(file) : file
      if (written.some((folder) => isInside(file, folder))) continue
      // Whoever can write a plan can make it look like a report: where the plans are not trusted it is read like any other.
      const ownReport = expanded.several && context.trusted === undefined && (await isReport(file, kind))
      const why = ownReport
        ? context.say('register.own-report')
        : expanded.isFolder || kind !== 'file'
          ? await whyAside(file, kind, context)
          : null
      if (why !== null && file === listed) continue
      if (why === null) documents += 1
      if (seen.has(key)) continue
      seen.add(key)
      if (why === null) inputs.push({ path: shownPath(path, cwd), file })
      else aside.push({ path: shownPath(path, cwd), file, kind, why, isReport: ownReport, before: inputs.length })
    }
    if (documents === 0 && !(listed !== undefined && aside.length > 0) && expanded.nothing !== '') nothing.push(expanded.nothing)
    leftAside.push(...aside)
    told.push(() => {
      tellAside(operand, aside, expanded.isFolder, context)
    })
  }
  if (inputs.length === 0 && nothing[0] !== undefined) throw usageError(nothing[0])
  for (const words of nothing) context.complain(words)
  for (const tell of told) tell()
  // A plan that a link stands for has not been looked at.
  const unfollowed = context.trusted !== undefined && leftAside.some(({ kind }) => kind !== 'file')
  return { inputs, leftAside, several, outcome: nothing.length > 0 || unfollowed ? EXIT.unreadable : EXIT.ok }
}

/** Tells the user of the files of a folder that are no documents, and of what was not opened, each in one line. */
function tellAside(folder: string, aside: readonly LeftAside[], isFolder: boolean, { io, say, note }: Context): void {
  const tell = (key: 'note.left-aside' | 'note.own-reports' | 'note.not-followed', mine: readonly LeftAside[]): void => {
    if (mine.length === 0) return
    const names = mine
      .slice(0, MOST_NAMED)
      .map(({ file, path }) => (isFolder ? forward(relative(onDisk(resolve(io.cwd, folder)), file)) : path))
    const files = names.join(', ') + (mine.length > MOST_NAMED ? `, … (${String(mine.length)})` : '')
    note(say(key, { folder: shownPath(folder, io.cwd), files }))
  }
  tell(
    'note.left-aside',
    aside.filter(({ kind, isReport }) => kind === 'file' && !isReport),
  )
  tell(
    'note.own-reports',
    aside.filter(({ isReport }) => isReport),
  )
  tell(
    'note.not-followed',
    aside.filter(({ kind }) => kind !== 'file'),
  )
}
