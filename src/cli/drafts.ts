import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
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
export const markOfRun = (): string => markOfProcess() + randomBytes(CHANCE / 2).toString('hex')

const markOfProcess = (): string => machine() + process.pid.toString(16).padStart(PROCESS, '0')

const processOf = (mark: string): number => Number.parseInt(mark.slice(MACHINE, MACHINE + PROCESS), 16)

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
  return age > SETTLED && !isAtWork(processOf(mark))
}

/** What this run would leave if it were stopped now. */
const passing = new Set<string>()

/** Has a file, or a folder with all that is in it, taken away where the run is stopped. */
export function passes(path: string): void {
  passing.add(path)
}

/** Takes away what a run that is being stopped would leave. What cannot be taken away stays, for a later run. */
export function clearPassing(): void {
  for (const path of passing) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // Threads may still write into it.
    }
  }
}

const draftName = (file: string): string => `.${basename(file).slice(0, NAMED)}.`

/** A file to write to before it takes the place of another. */
export function draftOf(file: string): string {
  const draft = join(dirname(file), `${draftName(file)}${markOfRun()}.tmp`)
  passes(draft)
  return draft
}

/** Whether another process is writing this file, which it says by a draft beside it. Of other machines: or was of late. */
export async function isBeingWritten(file: string): Promise<boolean> {
  const folder = dirname(file)
  for (const name of await readdir(folder).catch(() => [])) {
    const mark = name.startsWith(draftName(file)) ? DRAFT.exec(name)?.[1] : undefined
    if (mark === undefined || mark.startsWith(markOfProcess())) continue
    if (mark.startsWith(machine()) ? isAtWork(processOf(mark)) : !(await isLeft(mark, join(folder, name)))) return true
  }
  return false
}

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
