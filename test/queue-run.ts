import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, FULL_PLAN, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
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

/** Plans of which no two are alike. */
export const plans = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `plans/${String(index).padStart(2, '0')}.txt`,
      `${index % 3 === 0 ? FULL_PLAN : PARTIAL_PLAN}\nĐợt ${String(index)}.\n`,
    ]),
  )

/** A folder with a central document, plans, and more. */
export const folder = (more: Readonly<Record<string, string | Uint8Array>> = {}, count = 8): string =>
  folderWith({ 'nq.txt': RESOLUTION, ...plans(count), ...more })

/** An option of Node by which it loads a module first. */
export const loading = (module: string): string[] => [
  '--import',
  `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`,
]

/**
 * Plans over which workers act up: for one they wait for the file `go`, one takes the process with it, one all memory of a thread,
 * one all its time.
 */
export const SLOW = 'plans/cho.txt'
export const DEADLY = 'plans/doc.txt'
export const HEAVY = 'plans/nang.txt'
export const ENDLESS = 'plans/mai.txt'

/** Makes a worker act up. Which workers have come to the plans stands in the file `begun`, a line for each time. */
const actingUp = (cwd: string): string[] =>
  loading(`
    import fs from 'node:fs'
    import worker from 'node:worker_threads'
    import zlib from 'node:zlib'
    import { syncBuiltinESMExports } from 'node:module'
    const { gzipSync } = zlib
    zlib.gzipSync = (data, ...more) => {
      while (Buffer.from(data).includes(${JSON.stringify(ENDLESS)}, 0, 'utf16le')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
      for (const all = []; Buffer.from(data).includes(${JSON.stringify(HEAVY)}, 0, 'utf16le'); ) all.push(Array.from({ length: 100000 }, Math.random))
      return gzipSync(data, ...more)
    }
    // What a run asks takes a thread long to make out.
    const { parse } = JSON
    JSON.parse = (text, ...more) => {
      if (!worker.isMainThread && String(text).startsWith('{"version":') && process.env.SLOW_START)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(process.env.SLOW_START))
      return parse(text, ...more)
    }
    const { readFile } = fs.promises
    const at = (name) => ${JSON.stringify(cwd)} + '/' + name
    fs.promises.readFile = async (file, ...more) => {
      const isDeadly = String(file).endsWith(${JSON.stringify(DEADLY)})
      if (isDeadly || String(file).endsWith(${JSON.stringify(SLOW)})) fs.appendFileSync(at('begun'), process.pid + '\\n')
      if (isDeadly) process.kill(process.pid, 'SIGKILL')
      while (String(file).endsWith(${JSON.stringify(SLOW)}) && !fs.existsSync(at('go'))) await new Promise((go) => setTimeout(go, 10))
      return readFile(file, ...more)
    }
    syncBuiltinESMExports()`)

/** How often workers have begun with plans over which they act up. */
export const begun = (cwd: string): number =>
  existsSync(join(cwd, 'begun')) ? readFileSync(join(cwd, 'begun'), 'utf8').split('\n').length - 1 : 0

/** Lets the workers go on that wait. */
export const letGo = (cwd: string): void => {
  writeFileSync(join(cwd, 'go'), '')
}

/** For tests that wait until somebody is missed. */
export const QUICK = { DOICHIEU_QUEUE_PATIENCE: '2' } as const

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
async function startedWorker(
  cwd: string,
  url: string,
  env: Readonly<Record<string, string>>,
  more: readonly string[],
): Promise<Started> {
  const argv = ['worker', '--queue', url, '--root', '.', '--jobs', '1', '--no-cache', ...more]
  const worker = start(cwd, argv, { node: actingUp(cwd), env })
  await worker.says('at the queue')
  return worker
}

/** Starts a worker that soon misses others, and may soon be missed. */
export const startWorker = (cwd: string, url: string, ...more: readonly string[]): Promise<Started> =>
  startedWorker(cwd, url, QUICK, more)

/** Starts one of which each thread takes so many milliseconds to make out what a run asks. */
export const startSlowWorker = (cwd: string, url: string, milliseconds: number, ...more: readonly string[]): Promise<Started> =>
  startedWorker(cwd, url, { ...QUICK, SLOW_START: String(milliseconds) }, more)

/** Starts one that waits as long as workers do unless told otherwise. */
export const startPatientWorker = (cwd: string, url: string, ...more: readonly string[]): Promise<Started> =>
  startedWorker(cwd, url, {}, more)

/** Has a worker started again as soon as it vanishes, as a service is. */
export async function keptUp(
  cwd: string,
  url: string,
  ...more: readonly string[]
): Promise<{ readonly end: () => Promise<void> }> {
  let isEnded = false
  let worker = await startWorker(cwd, url, ...more)
  const upkeep = async (): Promise<void> => {
    for (;;) {
      await worker.ended
      if (isEnded) return
      worker = await startWorker(cwd, url, ...more)
    }
  }
  const kept = upkeep()
  return {
    end: async () => {
      isEnded = true
      worker.kill('SIGTERM')
      await kept
    },
  }
}

/** What compares all plans of a folder. */
export const COMPARE = ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--jobs', '1'] as const

/** Compares all plans of a folder, in this process. */
export const comparing = (cwd: string, ...more: readonly string[]): Promise<Outcome> =>
  runIn(cwd, [...COMPARE, ...more], { env: queueEnv(cwd, QUICK) })

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 25))
}

/** What a manifest says of an input, but how long it took. */
export interface ManifestLine {
  readonly input: string
  readonly status: string
  readonly reason: string | null
}

/** The manifest of a run. */
export const manifestIn = (cwd: string, name = 'm.jsonl'): ManifestLine[] =>
  readFileSync(join(cwd, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { input, status, reason } = JSON.parse(line) as ManifestLine
      return { input, status, reason }
    })
