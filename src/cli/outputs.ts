import { chmod, mkdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, relative, resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import type { Context } from './command.js'
import { clearDrafts, draftOf } from './drafts.js'
import { codeOf, isWorded, unwrittenError, usageError } from './errors.js'
import { shownPath, type Input } from './inputs.js'
import type { Io } from './io.js'
import { resultName } from './result-name.js'

const found = (file: string) => stat(file, { bigint: true }).catch(() => null)

/** Whether a path is a folder that exists. */
export const isFolder = async (file: string): Promise<boolean> => (await found(file))?.isDirectory() ?? false

/**
 * Refuses outputs that would be written over an input, over each other, over a folder, or without `--force` over an
 * existing file. To be asked before any work is done.
 *
 * @param manifest which of the files is the manifest: one that a run left which was stopped is written over
 * @throws a usage error
 */
export async function checkOutputs(
  files: readonly string[],
  inputs: readonly Input[],
  force: boolean,
  { io, say }: Context,
  manifest?: string,
): Promise<void> {
  const identity = (entry: { readonly dev: bigint; readonly ino: bigint }): string => `${entry.dev}:${entry.ino}`
  const sources = new Set<string>()
  for (const { file } of inputs) {
    const entry = file === null ? null : await found(file)
    if (entry !== null) sources.add(identity(entry))
  }
  const planned = new Set<string>()
  for (const file of files) {
    const path = shownPath(file, io.cwd)
    if (planned.has(file)) throw usageError(say('error.same-output', { path }))
    planned.add(file)
    const entry = await found(file)
    if (entry === null) continue
    if (entry.isDirectory()) throw usageError(say('error.output-is-folder', { path }))
    // A device or a pipe would be replaced by a file.
    if (!entry.isFile()) throw usageError(say('error.output-no-file', { path }))
    if (sources.has(identity(entry))) throw usageError(say('error.output-is-input', { path }))
    if (force) continue
    if (file === manifest) {
      const { refuseManifest } = await import('./manifest.js')
      await refuseManifest(file, { io, say })
    } else throw usageError(say('error.output-exists', { path }))
  }
}

/** Links that are followed one after the other: a chain of more goes in a circle. */
const MOST_LINKS = 40

/** Where a file is written: where a link leads to, be there something or not. */
async function behindLinks(file: string): Promise<string> {
  let at = file
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const target = await readlink(at).catch(() => null)
    if (target === null) return at
    at = resolve(await realpath(dirname(at)).catch(() => dirname(at)), target)
  }
  return at
}

/** Parts of a text are written together up to so many characters. */
const CHUNK = 1_000_000

/** Small parts put together. */
function* chunked(parts: Iterable<string>): Generator<string, void> {
  let held: string[] = []
  let size = 0
  for (const part of parts) {
    held.push(part)
    size += part.length
    if (size < CHUNK) continue
    yield held.join('')
    held = []
    size = 0
  }
  if (size > 0) yield held.join('')
}

/** Sends a text to a stream, part by part as fast as it is taken where it comes in parts. */
export async function sendAll(text: string | Iterable<string>, { write, drained }: Io['stdout']): Promise<void> {
  if (typeof text === 'string') write(text)
  else
    for (const part of chunked(text)) {
      write(part)
      await drained?.()
    }
}

/**
 * Writes a file whole or not at all: under a name of its own first, then in its place. A link stays, and leads to what is written.
 *
 * @throws an error that is worded where it cannot be written
 *
 * @param mode who may do what with it; as with any new file unless said
 */
export async function writeWhole(
  file: string,
  text: string | Uint8Array | Iterable<string>,
  { io, say, note }: Context,
  mode?: number,
): Promise<void> {
  const path = shownPath(file, io.cwd)
  const place = await behindLinks(file)
  const draft = draftOf(place)
  try {
    await mkdir(dirname(place), { recursive: true })
    await clearDrafts(dirname(place))
    const whole = typeof text === 'string' || text instanceof Uint8Array ? text : chunked(text)
    await writeFile(draft, whole, { flag: 'wx', mode: mode ?? 0o666 })
    // What the user's mask takes away of it.
    if (mode !== undefined) await chmod(draft, mode)
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    // What writes a report part by part may have a bug.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw notWritten(path, error, say)
  }
  note(say('note.written', { path }))
  written += 1
}

/** Files that were written. */
let written = 0

/** Whether a file has been written: a run that is told to do the same has to be allowed to write over it. */
export const hasWritten = (): boolean => written > 0

/**
 * {@link writeWhole} for one of several outputs: one that cannot be written is told, and the others are written all the same.
 *
 * @returns whether it is written
 */
export async function writeOrTell(...[file, text, context]: Parameters<typeof writeWhole>): Promise<boolean> {
  try {
    await writeWhole(file, text, context)
    return true
  } catch (error) {
    if (!isWorded(error)) throw error
    context.unwritten(error)
    return false
  }
}

/** What the system says when a file cannot be written. */
const SYSTEM = {
  ENOSPC: 'unwritable.full',
  EDQUOT: 'unwritable.full',
  EFBIG: 'unwritable.too-large',
  EACCES: 'unwritable.forbidden',
  EPERM: 'unwritable.forbidden',
  EROFS: 'unwritable.read-only',
  ENOTDIR: 'unwritable.no-folder',
  EEXIST: 'unwritable.no-folder',
  ENAMETOOLONG: 'unwritable.name',
  ELOOP: 'unwritable.links',
} as const

/** What is wrong with a name, and not with the disk. */
const NAMED_WRONG = new Set(['ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP'])

/** The error for a file that cannot be written, worded. @param path as output names it */
export function notWritten(path: string, error: unknown, say: Say): Error {
  const words = say('error.cannot-write', { path, reason: whyNotWritten(error, say) })
  return NAMED_WRONG.has(codeOf(error) ?? '') ? usageError(words) : unwrittenError(words)
}

/** Whether an error says that there is no room to write to; reading never ends so. */
export const isUnwritten = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error) ?? '')

/** Why a file cannot be written, in words. */
export function whyNotWritten(error: unknown, say: Say): string {
  const code = codeOf(error) ?? String(error)
  return Object.hasOwn(SYSTEM, code) ? say(SYSTEM[code as keyof typeof SYSTEM]) : code
}

const stem = (input: Input): string => (input.file === null ? 'stdin' : basename(input.file, extname(input.file)))

/** The folder that all of some files lie in. */
function commonFolder(files: readonly string[]): string {
  return files.map(dirname).reduce((common, folder) => {
    let shared = common
    while (relative(shared, folder).startsWith('..') && dirname(shared) !== shared) shared = dirname(shared)
    return shared
  })
}

/** Groups values by a key, in the order of their first. */
function grouped<Value>(values: readonly Value[], key: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return [...groups.values()]
}

/**
 * Where the result of each input goes in an output folder: `<name>.<extension>`. Inputs of one name keep the folders
 * in which they differ, those of one folder their own extension too, so that no result is lost. No place lies outside
 * the folder.
 */
export function placesIn(folder: string, inputs: readonly Input[], extension: string): string[] {
  const places = new Map<Input, string>()
  // Two names that differ in capitals alone are one name on many disks.
  for (const sameName of grouped(inputs, (input) => stem(input).toLowerCase())) {
    const files = sameName.flatMap(({ file }) => file ?? [])
    const base = files.length > 0 ? commonFolder(files) : ''
    const within = ({ file }: Input): string => (sameName.length > 1 && file !== null ? relative(base, dirname(file)) : '')
    for (const sameFolder of grouped(sameName, (input) => within(input).toLowerCase())) {
      for (const input of sameFolder) {
        const name = sameFolder.length > 1 && input.file !== null ? basename(input.file) : stem(input)
        places.set(input, resolve(folder, within(input), resultName(name, extension)))
      }
    }
  }
  return inputs.map((input) => places.get(input) ?? resolve(folder, resultName(stem(input), extension)))
}
