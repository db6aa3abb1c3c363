import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from '../command.js'
import { usageError } from '../errors.js'
import type { Options } from '../options.js'

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
}

/** Where the jobs of a run are put, and the folder that all who see to them share. */
export interface SharedQueue {
  readonly address: QueueAddress
  /** Absolute, without links. */
  readonly root: string
}

/** What has the password, so that it need not stand in the list of processes. */
const PASSWORD = 'DOICHIEU_QUEUE_PASSWORD'

/** Of Redis. */
const USUAL_PORT = 6379

/** The number of a database, as the path of an address. @example "/3", "/" */
const DATABASE = /^\/?(\d{0,5})$/

function addressIn(given: string, env: Context['io']['env']): QueueAddress | null {
  if (!URL.canParse(given)) return null
  const { protocol, hostname, port, pathname, username, password, search, hash } = new URL(given)
  const db = DATABASE.exec(pathname)?.[1]
  if ((protocol !== 'redis:' && protocol !== 'rediss:') || hostname === '' || db === undefined || search + hash !== '')
    return null
  const secret = password === '' ? (env[PASSWORD] ?? '') : decodeURIComponent(password)
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
  }
}

/** The Redis that `--queue` names. @throws a usage error for what is no address; it does not say it again, for a password may be in it */
export function addressOf(given: string, { io, say }: Context): QueueAddress {
  let address: QueueAddress | null
  try {
    address = addressIn(given, io.env)
  } catch {
    // A per cent sign with nothing behind it.
    address = null
  }
  if (address === null) throw usageError(say('error.bad-queue', { password: PASSWORD }))
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
  return { address: addressOf(options.queue, context), root: await rootOf(options.root ?? '.', context) }
}
