import { readFileSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from '../command.js'
import { codeOf, usageError } from '../errors.js'
import type { Options } from '../options.js'
import { type Patience, patienceOf } from './patience.js'

/** A Redis that the user names. */
export interface QueueAddress {
  readonly host: string
  readonly port: number
  readonly db: number
  readonly isEncrypted: boolean
  readonly username: string | null
  readonly password: string | null
  /** As messages name it: without user and password. */
  readonly shown: string
  /** Whether the password stands in it, where the list of processes shows it. */
  readonly isPasswordSeen: boolean
}

/** Where the jobs of a run are put, and the folder that all who see to them share. */
export interface SharedQueue {
  readonly address: QueueAddress
  /** Absolute, without links. */
  readonly root: string
  readonly patience: Patience
}

/** What has the password, so that it need not stand in the list of processes. */
const PASSWORD = 'DOICHIEU_QUEUE_PASSWORD'
/** A file of which the first line is the password, as the secrets of containers and services are handed over. */
const PASSWORD_FILE = 'DOICHIEU_QUEUE_PASSWORD_FILE'

/** Of Redis. */
const USUAL_PORT = 6379

/** The number of a database, as the path of an address. @example "/3", "/" */
const DATABASE = /^\/?(\d{0,5})$/

/** The password that the environment has. @throws a usage error for a file that cannot be read */
function passwordFrom({ io: { cwd, env }, say }: Pick<Context, 'io' | 'say'>): string {
  const file = env[PASSWORD_FILE] ?? ''
  const password = env[PASSWORD] ?? ''
  if (password !== '' || file === '') return password
  try {
    const [line = ''] = readFileSync(resolve(cwd, file), 'utf8').split(/\r?\n/)
    return line
  } catch (error) {
    throw usageError(
      say('error.queue-password-file', { path: file, name: PASSWORD_FILE, reason: codeOf(error) ?? String(error) }),
    )
  }
}

function addressIn(given: string, password: () => string): QueueAddress | null {
  if (!URL.canParse(given)) return null
  const { protocol, hostname, port, pathname, username, password: shown, search, hash } = new URL(given)
  const db = DATABASE.exec(pathname)?.[1]
  if ((protocol !== 'redis:' && protocol !== 'rediss:') || hostname === '' || db === undefined || search + hash !== '')
    return null
  const secret = shown === '' ? password() : decodeURIComponent(shown)
  const number = port === '' ? USUAL_PORT : Number(port)
  return {
    // An address of IPv6 stands in brackets.
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: number,
    db: Number(db),
    isEncrypted: protocol === 'rediss:',
    username: username === '' ? null : decodeURIComponent(username),
    password: secret === '' ? null : secret,
    shown: `${protocol}//${hostname}:${String(number)}/${String(Number(db))}`,
    isPasswordSeen: shown !== '',
  }
}

/** The Redis that `--queue` names. @throws a usage error for what is no address; it does not say it again, for a password may be in it */
export function addressOf(given: string, context: Pick<Context, 'io' | 'say'>): QueueAddress {
  let address: QueueAddress | null
  try {
    address = addressIn(given, () => passwordFrom(context))
  } catch (error) {
    if (codeOf(error) === 'usage') throw error
    // A per cent sign with nothing behind it.
    address = null
  }
  if (address === null) throw usageError(context.say('error.bad-queue', { password: PASSWORD }))
  return address
}

/** The folder that a queue's producers and workers share. @throws a usage error for what is no folder */
export async function rootOf(given: string, { io, say }: Context): Promise<string> {
  const folder = resolve(io.cwd, given)
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory() !== true) throw usageError(say('error.no-root', { folder: given }))
  return realpath(folder)
}

/** The queue that the options name; null where they name none. @throws a usage error for what cannot be followed */
export async function queueOf(options: Pick<Options, 'queue' | 'root'>, context: Context): Promise<SharedQueue | null> {
  if (options.queue === undefined) {
    if (options.root !== undefined) throw usageError(context.say('error.root-alone'))
    return null
  }
  const address = addressOf(options.queue, context)
  if (address.isPasswordSeen) context.note(context.say('note.queue-password', { password: PASSWORD }))
  return { address, root: await rootOf(options.root ?? '.', context), patience: patienceOf(context) }
}
