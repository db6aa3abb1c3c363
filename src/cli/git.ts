import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Io } from './io.js'

/** What a run of git came to. */
export interface GitRun {
  readonly code: number
  readonly out: Buffer
  /** What it said on standard error, shortened. */
  readonly err: string
}

/** Runs git in the working folder. */
export type Git = (args: readonly string[]) => Promise<GitRun>

/**
 * Settings that are not taken from a repository: whoever writes these decides what programs git starts, or what it fetches.
 * The commands that are used here (`rev-parse`, `ls-tree`) read objects only and start none of them; this is the second wall.
 */
const SETTINGS: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.pager=cat',
  'core.attributesFile=/dev/null',
  'core.alternateRefsCommand=true',
  'credential.helper=',
  'diff.external=',
  'protocol.allow=never',
  'submodule.recurse=false',
  'log.showSignature=false',
  // A bare repository within a folder of documents is no repository of theirs.
  'safe.bareRepository=explicit',
]

const ARGUMENTS: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...SETTINGS.flatMap((each) => ['-c', each]),
]

/**
 * The user's environment without what tells git where its repository is and what it starts. Files of settings are the user's
 * own, and among them what repositories of others are safe.
 */
const KEPT = /^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/u

function environment(env: Io['env']): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_') || KEPT.test(name))
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Counts before what a repository allows itself.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_PAGER: 'cat',
    // What git says is read here in one case.
    LC_ALL: 'C',
    LANGUAGE: 'C',
  }
}

/** The program, in a folder of the search path that is named in full: never in the working folder. Null where there is none. */
function programIn(env: Io['env']): string | null {
  const windows = delimiter === ';'
  const path = Object.entries(env).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? ''
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const file = join(folder, windows ? 'git.exe' : 'git')
    try {
      accessSync(file, constants.X_OK)
      if (statSync(file).isFile()) return file
    } catch {
      // Not here.
    }
  }
  return null
}

const SHOWN = 300

/** What runs git for a run of doichieu: without a shell, and without what a repository may have it start. Null where there is no git. */
export function gitFor({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Git | null {
  const program = programIn(env)
  if (program === null) return null
  return (args) =>
    new Promise((done, failed) => {
      const out: Buffer[] = []
      const err: Buffer[] = []
      const child = spawn(program, [...ARGUMENTS, ...args], {
        cwd,
        env: environment(env),
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: false,
        windowsHide: true,
      })
      child.stdout.on('data', (piece: Buffer) => out.push(piece))
      child.stderr.on('data', (piece: Buffer) => err.push(piece))
      child.on('error', failed)
      child.on('close', (code) => {
        done({ code: code ?? 128, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8').slice(0, SHOWN) })
      })
    })
}
