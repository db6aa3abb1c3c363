import { readFile, realpath, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join, posix, win32 } from 'node:path'
import { codeOf } from '../errors.js'
import { onDisk } from '../on-disk.js'
import { isBelow } from '../trust.js'
import type { Refusal } from './protocol.js'

/** Thrown for what a worker does not do. */
export interface RefusalError extends Error {
  readonly code: 'refused'
  readonly reason: Refusal
}

export const refusal = (reason: Refusal, path: string): RefusalError =>
  Object.assign(new Error(`${reason}: ${path}`), { code: 'refused' as const, reason })

export const isRefusal = (error: unknown): error is RefusalError =>
  error instanceof Error && 'code' in error && error.code === 'refused'

/** Where a name begins elsewhere than in the folder. @example "C:kh.txt" */
const DRIVE = /^[a-z]:/i

/** Whether a path by its letters alone stays in the folder, on any system. */
export const isPlain = (path: string): boolean =>
  path !== '' &&
  !path.includes('\0') &&
  !posix.isAbsolute(path) &&
  !win32.isAbsolute(path) &&
  !DRIVE.test(path) &&
  !path.split(/[\\/]/).includes('..')

/**
 * The bytes of a file in a folder, if they are those that are meant: links out of the folder are not followed.
 *
 * @param root absolute, without links
 * @throws a refusal
 */
export async function readConfined(root: string, path: string, sha256: string): Promise<Uint8Array> {
  if (!isPlain(path)) throw refusal('outside', path)
  let file: string
  try {
    // The disk of another system may spell Vietnamese letters otherwise.
    file = await realpath(onDisk(join(root, path)))
  } catch (error) {
    throw codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? refusal('absent', path) : error
  }
  if (!isBelow(root, file) || !(await stat(file)).isFile()) throw refusal('outside', path)
  const bytes = await readFile(file)
  // Whatever the path has come to lead to meanwhile: no other bytes than these are looked at.
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw refusal('changed', path)
  return bytes
}
