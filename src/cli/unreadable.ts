import type { Say } from '../catalogue/catalogue.js'
import { isEngineError } from '../extract/engine.js'
import { isReadError } from '../extract/read-error.js'
import { codeOf } from './errors.js'
import { isLimitError } from './limits.js'
import { isQueueTrouble } from './queue/trouble.js'

/** What the system says when a file cannot be had, as far as it is not a bug of ours. */
const SYSTEM = {
  ENOENT: 'unreadable.missing',
  ENOTDIR: 'unreadable.missing',
  EACCES: 'unreadable.forbidden',
  EPERM: 'unreadable.forbidden',
  EISDIR: 'unreadable.folder',
  closed: 'unreadable.closed',
  special: 'unreadable.special',
  ERR_FS_FILE_TOO_LARGE: 'unreadable.too-large',
  ERR_STRING_TOO_LONG: 'unreadable.too-large',
} as const

/** Other trouble with a disk. */
const DISK = new Set(['EIO', 'ENAMETOOLONG', 'ELOOP', 'EMFILE', 'ENFILE', 'EBUSY', 'ENXIO', 'EINVAL'])

/** Whether a file's name, as the system gave it, is in no encoding: it stands under another one on the disk. @example "ke\ufffdhoach.txt" */
const isOddName = (error: unknown): boolean =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' && error.path.includes('\ufffd')

/** What is wrong with an input and what to do about it, in one line; null for an error that is our own. */
export function unreadableWords(error: unknown, say: Say): string | null {
  if (isReadError(error))
    return say(`unreadable.${error.reason}`, {
      format: '',
      offset: '',
      number: '',
      pages: '',
      width: '',
      height: '',
      detail: '',
      line: '',
      field: '',
      value: '',
      ...error.params,
    })
  if (isEngineError(error)) return say(`unreadable.no-${error.what}`, { where: error.where })
  if (isLimitError(error)) return say(`unreadable.over-${error.reason}`, error.params)
  if (isQueueTrouble(error)) return say(`unreadable.queue-${error.reason}`, error.params)
  const code = codeOf(error) ?? ''
  if (code === 'ENOENT' && isOddName(error)) return say('unreadable.name')
  if (Object.hasOwn(SYSTEM, code)) return say(SYSTEM[code as keyof typeof SYSTEM])
  return DISK.has(code) ? say('unreadable.system', { reason: code }) : null
}
