import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './errors.js'

/** Digits of a mark: the machine, the process, chance. */
const MACHINE = 8
const PROCESS = 8
const CHANCE = 8

/** Letters of a file's name that the name of its draft has. */
const NAMED = 40

/** Milliseconds for which what a process on this machine left must have lain untouched, if the process is no more. */
const SETTLED = 60_000
/** The same for what another machine left, of whose processes nothing is known. */
const LONG = 24 * 60 * 60 * 1000

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, MACHINE)

/** Marks what a process works on, so that a later one can tell whether it is still at work: hexadecimal digits, never the same. */
export const markOfRun = (): string =>
  machine() + process.pid.toString(16).padStart(PROCESS, '0') + randomBytes(CHANCE / 2).toString('hex')

/** @example "3f9c2a1b00001a2b5e6f7a8b" */
export const MARK = /[0-9a-f]{24}/

/** Whether a process of this machine is at work. */
function isAtWork(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Whether what bears this mark was left behind: its process is gone, and nobody has touched it of late. */
export async function isLeft(mark: string, path: string, now: number = Date.now()): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found === null) return false
  const age = now - found.mtimeMs
  if (mark.slice(0, MACHINE) !== machine()) return age > LONG
  // Where several machines call themselves the same, as containers may, what is being written is young.
  return age > SETTLED && !isAtWork(Number.parseInt(mark.slice(MACHINE, MACHINE + PROCESS), 16))
}

/** A file to write to before it takes the place of another. */
export const draftOf = (file: string): string => join(dirname(file), `.${basename(file).slice(0, NAMED)}.${markOfRun()}.tmp`)

/** The mark in the name of a draft. @example ".report.json.3f9c2a1b00001a2b5e6f7a8b.tmp" */
const DRAFT = /^\..{1,40}\.([0-9a-f]{24})\.tmp$/su

/** Folders that have been looked through: a run may write thousands of files into one. */
const lookedThrough = new Set<string>()

/** Takes away the drafts that runs left in a folder which were killed. What cannot be taken away stays. */
export async function clearDrafts(folder: string): Promise<void> {
  if (lookedThrough.has(folder)) return
  lookedThrough.add(folder)
  for (const name of await readdir(folder).catch(() => [])) {
    const mark = DRAFT.exec(name)?.[1]
    if (mark === undefined) continue
    const draft = join(folder, name)
    if (await isLeft(mark, draft)) await rm(draft, { force: true }).catch(() => undefined)
  }
}
