import { readFile, stat } from 'node:fs/promises'
import { codeOf } from './errors.js'

/** Pipes that a shell opens for a run and names by a path. @example "/dev/stdin", "/dev/fd/63", "/proc/self/fd/3" */
const OPENED = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/[^/]+\/fd\/)/

/**
 * The bytes of a file.
 *
 * @throws the system's error; one with the code `special` for a pipe or a device, which might keep a reader waiting for ever,
 * one with the code `closed` for a folder that may not be looked into
 */
export async function readBytes(file: string): Promise<Buffer> {
  const found = await stat(file)
  if (!found.isFile() && !found.isDirectory() && !OPENED.test(file))
    throw Object.assign(new Error('no ordinary file'), { code: 'special', path: file })
  return readFile(file).catch((error: unknown) => {
    throw found.isDirectory() && codeOf(error) === 'EACCES'
      ? Object.assign(new Error('closed'), { code: 'closed', path: file })
      : error
  })
}
