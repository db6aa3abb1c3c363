import { isIP } from 'node:net'
import type * as Bullmq from 'bullmq'
import type { Redis } from 'ioredis'
import type { Context } from '../command.js'
import { codeOf, usageError } from '../errors.js'
import type { QueueAddress } from './address.js'

/** What talks to Redis. */
export interface Connection {
  readonly redis: Redis
  readonly bullmq: typeof Bullmq
  /** Ends it, be the other side there or not. */
  readonly end: () => Promise<void>
}

/** Milliseconds until a Redis that does not answer is not there. */
const CONNECT_WITHIN = 10_000
/** Milliseconds without a word after which a connection is given up that something was asked over: workers ask for 10 s at most. */
const SILENT = 30_000
/** What an answer that does not come is called. */
const SILENT_CODE = 'ETIMEDOUT'
/** Milliseconds between two attempts to have a lost connection again, at most. */
const SLOWEST_RETRY = 2_000
/** Milliseconds that a farewell may take. */
const END_WITHIN = 1_000

/** What Redis says where the password is missing or wrong. @example "WRONGPASS invalid username-password pair", "NOAUTH Authentication required." */
const REFUSED = /^(?:WRONGPASS|NOAUTH|ERR invalid password|ERR AUTH)/
/** What Redis says of a database that it does not have. @example "ERR DB index is out of range", "ERR invalid DB index" */
const NO_DATABASE = /^ERR .*\bDB index\b/
/** What Node says of a certificate. @example "DEPTH_ZERO_SELF_SIGNED_CERT" */
const CERTIFICATE = /CERT|^UNABLE_TO|^ERR_TLS/
/** What Node says where the other side does not speak TLS. @example "ERR_SSL_WRONG_VERSION_NUMBER", "EPROTO" */
const NO_TLS = /^ERR_SSL|^EPROTO$/

function whyNot(error: unknown, { db, isEncrypted }: QueueAddress, { say }: Context): string {
  const code = codeOf(error) ?? ''
  const message = error instanceof Error ? error.message : String(error)
  if (REFUSED.test(message)) return say('queue.password')
  if (NO_DATABASE.test(message)) return say('queue.database', { db })
  // A Redis that expects the other kind of connection hangs up, or waits for more.
  if (isEncrypted && (NO_TLS.test(code) || code === 'ECONNRESET' || code === SILENT_CODE)) return say('queue.plain')
  if (!isEncrypted && (code === 'ECONNRESET' || code === 'EPIPE')) return say('queue.encrypted')
  if (CERTIFICATE.test(code)) return say('queue.certificate', { code })
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' ? say('queue.nobody', { code }) : message
}

/** Both packages. @throws a usage error where they are not installed */
async function modules({ say }: Context): Promise<{ Redis: typeof Redis; bullmq: typeof Bullmq }> {
  try {
    const [{ Redis }, bullmq] = await Promise.all([import('ioredis'), import('bullmq')])
    return { Redis, bullmq }
  } catch (error) {
    throw codeOf(error) === 'ERR_MODULE_NOT_FOUND' ? usageError(say('error.queue-modules')) : error
  }
}

/** Waits for something that may never come, for some time; not so that the process does because of it. */
export const within = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    work.catch(() => undefined),
    new Promise((done) => {
      setTimeout(done, milliseconds).unref()
    }),
  ])

/**
 * Opens the only connection that doichieu knows. One that is lost later is looked for without end, which the user is told.
 *
 * @throws a usage error where there is none to be had
 */
export async function connect(address: QueueAddress, context: Context): Promise<Connection> {
  const { say, note } = context
  const { Redis, bullmq } = await modules(context)
  const { host, port, db, username, password, shown, isEncrypted } = address
  let state: 'first' | 'there' | 'lost' | 'ended' = 'first'
  let trouble: unknown = null
  const redis = new Redis({
    host,
    port,
    db,
    ...(username !== null && { username }),
    ...(password !== null && { password }),
    ...(isEncrypted && { tls: isIP(host) === 0 ? { servername: host } : {} }),
    lazyConnect: true,
    connectTimeout: CONNECT_WITHIN,
    socketTimeout: SILENT,
    // What is asked while the connection is lost is asked when it is there again.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (state === 'first' || state === 'ended' ? null : Math.min(times * 100, SLOWEST_RETRY)),
  })
  redis.on('error', (error) => {
    trouble = error
  })
  redis.on('close', () => {
    if (state !== 'there') return
    state = 'lost'
    note(say('note.queue-lost', { queue: shown }))
  })
  redis.on('ready', () => {
    if (state === 'lost') note(say('note.queue-back', { queue: shown }))
    state = 'there'
  })
  let timer: NodeJS.Timeout | undefined
  const silent = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(Object.assign(new Error('silent'), { code: SILENT_CODE }))
    }, CONNECT_WITHIN)
  })
  const greeted = async (): Promise<void> => {
    await redis.connect()
    await redis.ping()
    // What says that a database is not there goes unheard otherwise, and all would go to the first.
    if (db !== 0) await redis.select(db)
  }
  try {
    // Something else may listen there, and say nothing.
    await Promise.race([greeted(), silent])
  } catch (error) {
    state = 'ended'
    redis.disconnect()
    throw usageError(say('error.queue', { queue: shown, reason: whyNot(trouble ?? error, address, context) }))
  } finally {
    clearTimeout(timer)
  }
  return {
    redis,
    bullmq,
    end: async () => {
      state = 'ended'
      await within(END_WITHIN, redis.quit())
      redis.disconnect()
    },
  }
}
