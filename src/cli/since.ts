import { createHash } from 'node:crypto'
import { lstat, readFile, readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { type Git, gitFor } from './git.js'
import { groundOf } from './ground.js'
import { type Input, isNamedDocument, shownPath } from './inputs.js'
import type { Options } from './options.js'
import { forward, isGlob } from './patterns.js'
import { isBelow, plansFolder } from './trust.js'
import { visible } from '../report/visible.js'

/** What stands in a tree of git, by the path from its root, byte by byte: names need be in no encoding. */
type Tree = ReadonlyMap<string, string>

/** The state of a repository at a revision. */
export interface Revision {
  /** Absolute path of the repository, links followed. */
  readonly root: string
  readonly tree: Tree
}

/** Ids of objects: SHA-1, or SHA-256 in newer repositories. */
const ID = /^(?:[\da-f]{40}|[\da-f]{64})$/u

const key = (path: string): string => Buffer.from(path, 'utf8').toString('latin1')

/** An entry of a tree, in bytes. @example "100644 blob 83baae61804e65cc73a7201a7252750c76066a30\tke-hoach.md" */
const ENTRY = /^\d+ (?:blob|commit) ([\da-f]{40,64})\t([\s\S]+)$/u

/** Entries that `ls-tree -z` has listed. */
function treeOf(listed: Buffer): Tree {
  const tree = new Map<string, string>()
  for (const entry of listed.toString('latin1').split('\0')) {
    const [, id, path] = ENTRY.exec(entry) ?? []
    if (id !== undefined && path !== undefined) tree.set(path, id)
  }
  return tree
}

const MOST_SHOWN = 80
/** No revision that a person writes is longer, and systems bound what a command line may be. */
const LONGEST = 1000

/** A revision that stands for a commit. @throws a usage error, worded, for any other, and where there is no repository */
async function commitOf(git: Git, given: string, { say }: Pick<Context, 'say'>): Promise<string> {
  const revision = visible(given.slice(0, MOST_SHOWN))
  // git would take it for an option.
  if (given.startsWith('-') || given.trim() === '' || given.includes('\0') || given.length > LONGEST)
    throw usageError(say('error.since-revision', { revision }))
  const inside = await git(['rev-parse', '--is-inside-work-tree'])
  if (inside.code !== 0 && inside.err.includes('dubious ownership')) throw usageError(say('error.since-owner'))
  if (inside.code !== 0 || inside.out.toString('latin1').trim() !== 'true') throw usageError(say('error.since-no-repository'))
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${given}^{commit}`])
  const id = found.out.toString('latin1').trim()
  if (found.code === 0 && ID.test(id)) return id
  const shallow = await git(['rev-parse', '--is-shallow-repository'])
  const isShallow = shallow.out.toString('latin1').trim() === 'true'
  throw usageError(say(isShallow ? 'error.since-shallow' : 'error.since-revision', { revision }))
}

/**
 * The state of the repository of the working folder at a revision. Only objects are read: neither the index nor the files of
 * the working folder, so that no filter, hook or monitor that a repository asks for is started.
 *
 * @param given as given to `--since`
 * @throws a usage error, worded, where there is no git, no repository or no such commit
 */
export async function revisionAt(given: string, { io, say }: Pick<Context, 'io' | 'say'>): Promise<Revision> {
  const git = gitFor(io)
  if (git === null) throw usageError(say('error.since-no-git'))
  const commit = await commitOf(git, given, { say })
  const top = await git(['rev-parse', '--show-toplevel'])
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit])
  if (top.code !== 0 || listed.code !== 0)
    throw usageError(say('error.since-unread', { reason: visible((top.err + listed.err).trim()) }))
  const root = top.out.toString('utf8').replace(/\n$/u, '')
  return { root: await realpath(root).catch(() => root), tree: treeOf(listed.out) }
}

/** Id that git gives some bytes, by the length of the ids in the tree. */
const idOf = (bytes: Uint8Array, length: number): string =>
  createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex')

/** Bytes with the line ends that git keeps where it is told to change those of the working folder. */
const withoutReturns = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')

/** The id of what stood at a path, in whichever way its letters are composed; undefined where nothing did. */
function idAt({ root, tree }: Revision, file: string): string | undefined {
  const path = relative(root, file).split(sep).join('/')
  return [path, path.normalize('NFC'), path.normalize('NFD')].map((each) => tree.get(key(each))).find((id) => id !== undefined)
}

/** Whether bytes are not those that stood at a path. */
function differs(bytes: Buffer, id: string | undefined): boolean {
  if (id === undefined) return true
  if (idOf(bytes, id.length) === id) return false
  return !bytes.includes('\r\n') || idOf(withoutReturns(bytes), id.length) !== id
}

/**
 * Whether a file is another one than at a revision: changed, new, renamed, staged or not, or gone. What a repository does not
 * have counts as new.
 *
 * @param file absolute path
 * @param at where it lies in the repository, if it is a copy of a file there
 */
export async function hasChanged(revision: Revision, file: string, at = file): Promise<boolean> {
  const named = join(await realpath(dirname(at)).catch(() => dirname(at)), basename(at))
  const id = idAt(revision, named)
  const found = await lstat(file).catch(() => null)
  if (found === null) return id !== undefined
  try {
    if (!found.isSymbolicLink()) return differs(await readFile(file), id)
    if (differs(await readlink(file, { encoding: 'buffer' }), id)) return true
    const place = await realpath(file)
    return differs(await readFile(place), at === file ? idAt(revision, place) : id)
  } catch {
    // What cannot be read is told when it is read.
    return true
  }
}

/** Documents of a run, with what was given for them: nothing for those of the configuration's sets. */
interface Given {
  readonly inputs: readonly Input[]
  readonly operands: readonly string[]
}

/** Names that are shown at most. */
const MOST_NAMED = 10

/** What tells whether a file was one of a run's documents when it was there: by the sets, by folders that were given, and globs. */
async function wasMeant(operands: readonly string[], { io, configuration }: Context): Promise<(file: string) => boolean> {
  if (operands.length === 0) {
    const { sets = [] } = configuration?.configuration ?? {}
    const { setFinder } = await import('./document-sets.js')
    const setOf = configuration === null ? () => undefined : setFinder(sets, configuration.documents)
    return (file) => setOf(file)?.role === 'plan'
  }
  const { globTest } = await import('./glob-entries.js')
  const globs = globTest(operands.filter(isGlob).map((glob) => posix.normalize(forward(glob))))
  const folders = operands.filter((each) => each !== '-').map((each) => resolve(io.cwd, each))
  return (file) =>
    globs(forward(relative(io.cwd, file))) ||
    folders.some((folder) => folder === file || (isBelow(folder, file) && isNamedDocument(file) && !isHiddenIn(folder, file)))
}

/** Whether a file, or a folder on the way to it, begins with a dot. */
const isHiddenIn = (folder: string, file: string): boolean =>
  relative(folder, file)
    .split(sep)
    .some((name) => name.startsWith('.'))

/** The documents of a revision that are in the run no more, and not in it under another name either. */
async function missingSince(
  revision: Revision,
  { inputs, operands }: Given,
  changed: readonly Input[],
  central: Input | null,
  context: Context,
): Promise<string[]> {
  const isMeant = await wasMeant(operands, context)
  const name = (file: string): string => file.normalize('NFC')
  const here = new Set(
    [...inputs, ...(central === null ? [] : [central])].flatMap(({ file }) => (file === null ? [] : name(file))),
  )
  // The folder of the run as git sees it, links followed.
  const cwd = await realpath(context.io.cwd).catch(() => context.io.cwd)
  const gone: { readonly file: string; readonly id: string }[] = []
  for (const [path, id] of revision.tree) {
    const file = resolve(context.io.cwd, relative(cwd, join(revision.root, Buffer.from(path, 'latin1').toString('utf8'))))
    if (!isMeant(file) || here.has(name(file)) || (context.trusted !== undefined && isBelow(context.trusted, file))) continue
    // What is there as it was has not been looked at before either: a report that doichieu wrote, a link.
    if ((await lstat(file).catch(() => null)) === null || (await hasChanged(revision, file))) gone.push({ file, id })
  }
  const renamed = new Set<string>()
  if (gone.length > 0)
    for (const { file } of changed) {
      const bytes = file === null ? null : await readFile(file).catch(() => null)
      if (bytes !== null) for (const { id } of gone) if (!differs(bytes, id)) renamed.add(id)
    }
  return gone.flatMap(({ file, id }) => (renamed.has(id) ? [] : shownPath(file, context.io.cwd)))
}

/**
 * The inputs that have changed since a revision; all where something else has that findings rest on.
 *
 * @param given as given to `--since`
 * @param central the central document, where it is a file
 * @throws a usage error as {@link revisionAt} does
 */
export async function changedInputs(
  given: string,
  { inputs, operands }: Given,
  central: Input | null,
  options: Options,
  context: Context,
): Promise<readonly Input[]> {
  const { say, note, io } = context
  const revision = await revisionAt(given, context)
  const shown = visible(given.slice(0, MOST_SHOWN))
  let ground: string | undefined
  for (const file of groundOf(options, central, context))
    if (ground === undefined && (await hasChanged(revision, file, join(plansFolder(file, context), basename(file)))))
      ground = file
  const changed: Input[] = []
  for (const input of inputs) if (input.file === null || (await hasChanged(revision, input.file))) changed.push(input)
  const missing = await missingSince(revision, { inputs, operands }, changed, central, context)
  if (missing.length > 0) {
    const files = missing.slice(0, MOST_NAMED).map(visible).join(', ') + (missing.length > MOST_NAMED ? ', …' : '')
    context.warn(say('note.since-missing', { count: missing.length, revision: shown, files }))
  }
  if (ground !== undefined) {
    note(say('note.since-everything', { path: visible(shownPath(ground, io.cwd)), revision: shown }))
    return inputs
  }
  if (changed.length === 0 && missing.length > 0) return changed
  if (changed.length < inputs.length)
    note(
      changed.length === 0
        ? say('note.since-nothing', { revision: shown })
        : say('note.since', { count: changed.length, all: inputs.length, revision: shown }),
    )
  return changed
}
