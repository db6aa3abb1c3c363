import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from './command.js'
import { type Input, shownPath } from './inputs.js'
import { onDisk } from './on-disk.js'
import { isBelow } from './trust.js'

/** The central document as an input, where it is a file; null for a bundled one. */
export async function centralInput(against: string | undefined, { io, trusted }: Context): Promise<Input | null> {
  if (against === undefined) return null
  if (against === '-') return { path: '-', file: null }
  const file = onDisk(resolve(io.cwd, against))
  // A file of that name elsewhere is not what a number means.
  if (trusted !== undefined && !isBelow(trusted, file)) return null
  const exists = await stat(file).catch(() => null)
  return exists?.isFile() === true ? { path: shownPath(against, io.cwd), file } : null
}
