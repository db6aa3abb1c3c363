import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { FULL_PLAN, PARTIAL_PLAN, RESOLUTION } from '../cli-texts.js'

/** What is done about a batch of documents, and what it writes. */
export interface Job {
  readonly name: string
  readonly argv: readonly string[]
  readonly outputs: (documents: number) => readonly string[]
  /** Whether a second run takes from the first what that has done. */
  readonly isKept: boolean
}

/** The folder in a batch's that all is written to: outputs, what is put away, what is kept. */
export const ROOM = 'room'
const OUT = `${ROOM}/out`
/** What becomes of each document. It tells times, so that no two are the same. */
const MANIFEST = 'manifest.jsonl'

const plan = (index: number): string => `${String(index).padStart(4, '0')}.txt`

export const JOBS: readonly Job[] = [
  {
    name: 'compare',
    argv: [
      'compare',
      'plans',
      '--against',
      'nq.txt',
      '--report',
      `json=${OUT}/all.json,md=${OUT}/all.md`,
      '-o',
      `${OUT}/all.csv`,
    ],
    outputs: () => ['all.json', 'all.md', 'all.csv'],
    isKept: true,
  },
  {
    name: 'normalize',
    argv: ['normalize', 'plans', '-o', OUT, '--format', 'json', '--register', `${OUT}/register.csv`],
    outputs: (documents) => [
      'register.csv',
      ...Array.from({ length: documents }, (_, index) => plan(index).replace('.txt', '.json')),
    ],
    isKept: false,
  },
  {
    name: 'part',
    argv: ['compare', 'plans', '--against', 'nq.txt', '--shard', '1/1', '-o', `${OUT}/all.dcp`],
    outputs: () => ['all.dcp'],
    isKept: true,
  },
]

/** A folder with the documents of a batch. */
export function batch(documents: number): string {
  const cwd = mkdtempSync(join(tmpdir(), 'doichieu-kills-'))
  mkdirSync(join(cwd, 'plans'))
  mkdirSync(join(cwd, ROOM))
  writeFileSync(join(cwd, 'nq.txt'), RESOLUTION)
  for (let index = 0; index < documents; index += 1)
    writeFileSync(join(cwd, 'plans', plan(index)), `${index % 3 === 0 ? FULL_PLAN : PARTIAL_PLAN}\nĐợt ${String(index)}.\n`)
  return cwd
}

/** Takes away what runs left, so that the next begins anew. */
export const cleared = (cwd: string): void => {
  for (const name of readdirSync(join(cwd, ROOM))) rmSync(join(cwd, ROOM, name), { recursive: true, force: true })
  rmSync(join(cwd, MANIFEST), { force: true })
}

/**
 * When a run is killed: so many milliseconds from its start, or from when it begins to write its outputs; or as soon as its
 * manifest tells of so many documents.
 */
export interface Moment {
  readonly after: number
  readonly from: 'start' | 'writing' | 'documents'
}

/** Milliseconds between two looks into the manifest. */
const LOOKS = 2

/** How a run ended. */
export interface Ended {
  /** Null for one that was killed. */
  readonly code: number | null
  readonly ms: number
  /** Milliseconds of these from when the first output was begun. */
  readonly writing: number
  readonly err: string
}

/** How the program is run. */
export interface Program {
  /** A file that node runs. */
  readonly program: string
  readonly threads: number
}

/** Runs the program, and kills it where a moment is given. */
export function started({ program, threads }: Program, { argv }: Job, cwd: string, killed: Moment | null): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const temporary = join(cwd, ROOM, 'tmp')
    for (const folder of [temporary, join(cwd, OUT)]) mkdirSync(folder, { recursive: true })
    const begin = performance.now()
    let writes = 0
    let err = ''
    let timer: NodeJS.Timeout | undefined
    const kill = (): void => {
      timer = setTimeout(() => child.kill('SIGKILL'), killed?.after ?? 0)
    }
    const watching = watch(join(cwd, OUT), () => {
      if (writes > 0) return
      writes = performance.now()
      if (killed?.from === 'writing') kill()
    })
    const child = spawn(
      process.execPath,
      [program, ...argv, '--manifest', MANIFEST, '--force', '--quiet', '--jobs', String(threads), '--lang', 'en'],
      {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, XDG_CACHE_HOME: join(cwd, ROOM, 'cache'), TMPDIR: temporary },
      },
    )
    child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)))
    if (killed?.from === 'start') kill()
    const looking = setInterval(() => {
      if (killed?.from === 'documents' && linesIn(cwd).length >= killed.after) child.kill('SIGKILL')
    }, LOOKS)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      clearInterval(looking)
      watching.close()
      const now = performance.now()
      resolve({ code, ms: now - begin, writing: writes === 0 ? 0 : now - writes, err })
    })
  })
}

/** What is written of a batch: the outputs that are there, and their bytes. */
export const written = (cwd: string, names: readonly string[]): Map<string, Buffer> =>
  new Map(names.filter((name) => existsSync(join(cwd, OUT, name))).map((name) => [name, readFileSync(join(cwd, OUT, name))]))

/** What lies beside outputs and is not hidden. */
export const strange = (cwd: string, names: readonly string[]): string[] =>
  readdirSync(join(cwd, OUT)).filter((name) => !names.includes(name) && !name.startsWith('.'))

/** The hidden drafts of outputs that lie there. */
export const drafts = (cwd: string): string[] => readdirSync(join(cwd, OUT)).filter((name) => name.startsWith('.'))

/** The whole lines of a manifest: a run that was killed has not ended the last one, or but begun it. */
const linesIn = (cwd: string): string[] =>
  existsSync(join(cwd, MANIFEST))
    ? readFileSync(join(cwd, MANIFEST), 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
    : []

/** The documents that a manifest says this of. */
export function withStatus(cwd: string, ...status: readonly string[]): string[] {
  return linesIn(cwd).flatMap((line) => {
    const { input, status: its } = JSON.parse(line) as { readonly input: string; readonly status: string }
    return status.includes(its) ? [input] : []
  })
}

/** The program as it is built, from the sources and from where the scripts of this folder are compiled to. */
export function builtProgram(from: string): string {
  let folder = from
  while (!existsSync(join(folder, 'bin/doichieu.js')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'bin/doichieu.js')
}
