import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Outcome, runIn } from './cli-run.js'
import { PASSWORD } from './redis-server.js'

// Runs of producers and workers of a queue. Run `npm run build` before.

const BIN = join(import.meta.dirname, '../bin/doichieu.js')

/** What the processes of a queue know of their surroundings: nothing of this computer's store. */
export const queueEnv = (cwd: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  LANG: 'en',
  DOICHIEU_QUEUE_PASSWORD: PASSWORD,
  XDG_CACHE_HOME: join(cwd, '.cache'),
  ...more,
})

/** A process of its own. */
export interface Started {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Outcome>
  /** Waits until standard error has these words. */
  readonly says: (words: string) => Promise<void>
}

const running = new Set<Started>()

/** Kills what a failed test has left. */
export async function killAll(): Promise<void> {
  for (const each of running) each.kill('SIGKILL')
  await Promise.all([...running].map(({ ended }) => ended))
}

/** Starts doichieu. @param node options of Node */
export function start(
  cwd: string,
  argv: readonly string[],
  { env = {}, node = [] }: { env?: Readonly<Record<string, string>>; node?: readonly string[] } = {},
): Started {
  const child = spawn(process.execPath, [...node, BIN, ...argv], {
    cwd,
    env: { PATH: process.env['PATH'], ...queueEnv(cwd), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  const waiting = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => {
    err += String(chunk)
    for (const look of waiting) look()
  })
  const ended = new Promise<Outcome>((done) => {
    child.on('close', (code) => {
      running.delete(started)
      for (const look of waiting) look()
      done({ code: code ?? -1, out, err })
    })
  })
  const started: Started = {
    kill: (signal) => void child.kill(signal),
    ended,
    says: (words) =>
      new Promise((done, fail) => {
        const look = (): void => {
          if (err.includes(words)) done()
          else if (!running.has(started)) fail(new Error(`ended without “${words}”: ${err}`))
        }
        waiting.add(look)
        look()
      }),
  }
  running.add(started)
  return started
}

/** Starts a worker and waits until it listens. */
export async function startWorker(cwd: string, url: string, ...more: readonly string[]): Promise<Started> {
  const worker = start(cwd, ['worker', '--queue', url, '--root', '.', '--jobs', '1', '--no-cache', ...more])
  await worker.says('at the queue')
  return worker
}

/** Compares all plans of a folder, in this process. */
export const comparing = (cwd: string, ...more: readonly string[]): Promise<Outcome> =>
  runIn(cwd, ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--jobs', '1', ...more], { env: queueEnv(cwd) })

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 25))
}
