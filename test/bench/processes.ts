import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/doichieu.js', import.meta.url))
const SCRIPTS = new URL('../../node_modules/.cache/doichieu-bench/', import.meta.url)
const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url))

/** What the environment of a process has besides. */
type Environment = Readonly<Record<string, string>>

/**
 * The environment, with a folder for what is kept between runs instead of the user's own. Options for Node that this
 * process has are not for the ones that it measures.
 */
function environment(folder: string, more: Environment = {}): NodeJS.ProcessEnv {
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const own = { HOME: home, USERPROFILE: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home }
  return { ...process.env, ...own, NODE_OPTIONS: '', ...more }
}

/** Runs Node to its end. @throws when it ends in another way than these */
function node(args: readonly string[], folder: string, more: Environment, ends: readonly number[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: environment(folder, more),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status === null || !ends.includes(status)) throw new Error(`node ${args.join(' ')} ended with ${String(status)}\n${stderr}`)
}

/** A Node that does nothing. */
export const bareNode = (folder: string): void => {
  node(['-e', '0'], folder, {}, [0])
}

/** The built program (`npm run build`), in the folder. Findings are no failure. */
export const doichieu = (args: readonly string[], folder: string): void => {
  node([PROGRAM, ...args], folder, {}, [0, 1])
}

/** A script of the bench's own, by its name in `rolldown.config.ts`. */
export const script = (name: string, args: readonly string[], folder: string): void => {
  node([fileURLToPath(new URL(`${name}.js`, SCRIPTS)), ...args], folder, {}, [0])
}

/** The built program; returns how much memory it took at most, its threads with it, in MB. */
export function peakOf(args: readonly string[], folder: string): number {
  const file = join(folder, 'peak')
  node(['--require', PEAK, PROGRAM, ...args], folder, { DOICHIEU_PEAK: file }, [0, 1])
  return Number(readFileSync(file, 'utf8')) / 1000
}

/** Whether another program starts. */
export const starts = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** Runs another program to its end; its output is not looked at. @throws when it fails */
export function other(program: string, args: readonly string[], more: Environment = {}): void {
  const { status } = spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, ...more } })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}`)
}
