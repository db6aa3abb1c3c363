import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer, createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

export const PASSWORD = 'mot-hai-ba'

/** A Redis of a test, on a port of 127.0.0.1 that was free. */
export interface RedisServer {
  readonly port: number
  /** Without the password. */
  readonly url: (db: number) => string
  readonly client: (db: number) => Redis
  /** Sees from now on all that is said to it and stored in it, by MONITOR. */
  readonly watch: () => Promise<{ readonly seen: () => string; readonly end: () => void }>
  /** Kills it at once: all that it knew is lost, but for what it keeps on the disk. */
  readonly stop: () => Promise<void>
  /** Stops it as a service is stopped. */
  readonly shutDown: () => Promise<void>
  /** Starts it again, with nothing in it but what it has kept. */
  readonly start: () => Promise<void>
  /** Stops and goes on, as a computer does that is overloaded: connections stay, and nothing is answered. */
  readonly freeze: () => void
  readonly thaw: () => void
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => {
        done(port)
      })
    })
  })

/** A key and a certificate that nobody has signed but itself. */
export interface Certificate {
  readonly key: string
  readonly certificate: string
}

/** Makes a certificate for 127.0.0.1. */
export function certificateIn(folder: string): Certificate {
  const key = join(folder, 'redis.key')
  const certificate = join(folder, 'redis.crt')
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate, ...subject],
    { encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.stderr)
  return { key, certificate }
}

/** How MONITOR shows bytes of strings. @example "\\xe1", "\\\"" */
const ESCAPED = /\\(?:x([0-9a-f]{2})|(.))/g

function watch(port: number): ReturnType<RedisServer['watch']> {
  const socket = createConnection({ host: '127.0.0.1', port })
  const chunks: Buffer[] = []
  socket.write(`AUTH ${PASSWORD}\r\nMONITOR\r\n`)
  const seen = (): string => {
    const raw = Buffer.concat(chunks).toString('latin1')
    const bytes = raw.replaceAll(ESCAPED, (_, hex: string | undefined, letter: string | undefined) =>
      hex === undefined ? (letter ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return Buffer.from(bytes, 'latin1').toString('utf8')
  }
  return new Promise((done) => {
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (Buffer.concat(chunks.slice(0, 2)).toString('latin1').startsWith('+OK\r\n+OK\r\n'))
        done({ seen, end: () => socket.destroy() })
    })
  })
}

const running = new Set<RedisServer>()

/** Stops those that a test has left. */
export async function stopAll(): Promise<void> {
  for (const each of running) await each.stop()
}

/** How a Redis is started. */
export interface RedisUse {
  /** With which it encrypts; missing where it does not. */
  readonly secured?: Certificate
  /** Whether it keeps what it knows on the disk. */
  readonly keeps?: boolean
}

/** Starts a Redis with a password. */
export async function startRedis({ secured, keeps = false }: RedisUse = {}): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-redis-'))
  const own = ['--bind', '127.0.0.1', '--requirepass', PASSWORD, '--save', '', '--dir', folder].concat(
    keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'],
  )
  const ports =
    secured === undefined
      ? ['--port', String(port)]
      : ['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no'].concat(
          ['--tls-key-file', secured.key, '--tls-cert-file', secured.certificate],
          ['--tls-ca-cert-file', secured.certificate],
        )
  let ended: Promise<void> = Promise.resolve()
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  const start = async (): Promise<void> => {
    const child = spawn('redis-server', [...ports, ...own], { stdio: ['ignore', 'pipe', 'ignore'] })
    ended = new Promise((done) => {
      child.on('exit', () => {
        done()
      })
    })
    kill = (signal) => void child.kill(signal)
    for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept connections')) return
    throw new Error('redis-server did not start')
  }
  await start()
  const server: RedisServer = {
    port,
    url: (db) => `${secured === undefined ? 'redis' : 'rediss'}://127.0.0.1:${String(port)}/${String(db)}`,
    client: (db) => {
      const client = new Redis({ host: '127.0.0.1', port, db, password: PASSWORD, maxRetriesPerRequest: null })
      client.on('error', () => undefined)
      return client
    },
    watch: () => watch(port),
    start,
    freeze: () => {
      kill('SIGSTOP')
    },
    thaw: () => {
      kill('SIGCONT')
    },
    shutDown: async () => {
      kill('SIGTERM')
      await ended
    },
    stop: async () => {
      kill('SIGKILL')
      await ended
    },
  }
  running.add(server)
  return server
}
