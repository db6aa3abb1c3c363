import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { FULL_PLAN, PARTIAL_PLAN, RESOLUTION } from '../cli-texts.js'

/** What is done about a batch of documents, and what it writes. */
interface Job {
  readonly name: string
  readonly argv: readonly string[]
  /** Whether the run may write over what is there. */
  readonly outputs: (documents: number) => readonly string[]
}

const plan = (index: number): string => `${String(index).padStart(4, '0')}.txt`

const JOBS: readonly Job[] = [
  {
    name: 'compare',
    argv: ['compare', 'plans', '--against', 'nq.txt', '--report', 'json=out/all.json,md=out/all.md', '-o', 'out/all.csv'],
    outputs: () => ['out/all.json', 'out/all.md', 'out/all.csv'],
  },
  {
    name: 'normalize',
    argv: ['normalize', 'plans', '-o', 'out', '--format', 'json', '--register', 'out/register.csv'],
    outputs: (documents) => [
      'out/register.csv',
      ...Array.from({ length: documents }, (_, index) => `out/${plan(index).replace('.txt', '.json')}`),
    ],
  },
  {
    name: 'part',
    argv: ['compare', 'plans', '--against', 'nq.txt', '--shard', '1/1', '-o', 'out/all.dcp'],
    outputs: () => ['out/all.dcp'],
  },
]

/** What a campaign is to do. */
export interface Campaign {
  /** The program: a file that node runs. */
  readonly program: string
  readonly documents: number
  readonly kills: number
  readonly seed: number
  readonly threads: number
}

/** What came of it. */
export interface CampaignResult {
  /** Runs that were killed before they were over. */
  readonly killed: number
  /** Of these, the runs by whose end some output was there. */
  readonly begun: number
  /** Files that were there and not whole, or that came out otherwise after a second run: what, and in which round. */
  readonly faults: readonly string[]
}

/** Numbers from 0 to 1 that a seed gives. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Runs the program; kills it after so many milliseconds. */
function started(
  { program, threads }: Campaign,
  { argv }: Job,
  cwd: string,
  killAfter: number | null,
): Promise<{ readonly code: number | null; readonly ms: number }> {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const temporary = join(cwd, 'tmp')
    mkdirSync(temporary, { recursive: true })
    const child = spawn(process.execPath, [program, ...argv, '--force', '--quiet', '--jobs', String(threads)], {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, XDG_CACHE_HOME: join(cwd, 'cache'), TMPDIR: temporary },
    })
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(timer)
      resolve({ code, ms: performance.now() - begin })
    })
  })
}

/** A folder with the documents of a batch. */
function batch(documents: number): string {
  const cwd = mkdtempSync(join(tmpdir(), 'doichieu-kills-'))
  mkdirSync(join(cwd, 'plans'))
  writeFileSync(join(cwd, 'nq.txt'), RESOLUTION)
  for (let index = 0; index < documents; index += 1)
    writeFileSync(join(cwd, 'plans', plan(index)), `${index % 3 === 0 ? FULL_PLAN : PARTIAL_PLAN}\nĐợt ${String(index)}.\n`)
  return cwd
}

/** Takes away what runs left, so that the next begins anew. */
const cleared = (cwd: string): void => {
  for (const folder of ['out', 'cache', 'tmp']) rmSync(join(cwd, folder), { recursive: true, force: true })
}

/**
 * Does a batch once without disturbance. Then again and again: a run is killed at a random moment, what it has written is
 * looked at, a second run goes on where it was stopped, and what that has written is held against the first.
 *
 * @param tell told of each round
 */
export async function campaign(asked: Campaign, tell: (line: string) => void = () => undefined): Promise<CampaignResult> {
  const cwd = batch(asked.documents)
  const random = numbers(asked.seed)
  const faults: string[] = []
  let killed = 0
  let begun = 0
  try {
    const whole = new Map<string, { readonly ms: number; readonly files: ReadonlyMap<string, Buffer> }>()
    for (const job of JOBS.slice(0, asked.kills)) {
      cleared(cwd)
      const { code, ms } = await started(asked, job, cwd, null)
      if (code !== 0) throw new Error(`${job.name}: exit code ${String(code)} undisturbed`)
      whole.set(job.name, {
        ms,
        files: new Map(job.outputs(asked.documents).map((file) => [file, readFileSync(join(cwd, file))])),
      })
    }
    for (let round = 0; round < asked.kills; round += 1) {
      const job = JOBS[round % JOBS.length]
      const expected = job === undefined ? undefined : whole.get(job.name)
      if (job === undefined || expected === undefined) continue
      cleared(cwd)
      const after = random() * expected.ms
      const first = await started(asked, job, cwd, after)
      if (first.code === null) killed += 1
      const there = [...expected.files].filter(([file]) => existsSync(join(cwd, file)))
      if (first.code === null && there.length > 0) begun += 1
      const isWhole = ([file, bytes]: readonly [string, Buffer]): boolean =>
        existsSync(join(cwd, file)) && readFileSync(join(cwd, file)).equals(bytes)
      const fault = (what: string) => (file: string) => {
        faults.push(`${String(round)} ${job.name}, killed after ${String(Math.round(after))} ms: ${file} ${what}`)
      }
      there.filter((each) => !isWhole(each)).forEach(([file]) => fault('is not whole')(file))
      const second = await started(asked, job, cwd, null)
      if (second.code !== 0) fault(`exit code ${String(second.code)}`)('the second run')
      const differ = [...expected.files].filter((each) => !isWhole(each))
      differ.forEach(([file]) => fault('differs after a second run')(file))
      // What a killed run left is hidden, and nothing else lies beside the outputs.
      const strange = readdirSync(join(cwd, 'out')).filter((name) => !expected.files.has(`out/${name}`) && !name.startsWith('.'))
      strange.forEach(fault('is no output'))
      tell(
        `${String(round + 1)}/${String(asked.kills)} ${job.name}, ${String(Math.round(after))} of ${String(Math.round(expected.ms))} ms: ${String(there.length)} outputs there, ${String(faults.length)} faults so far`,
      )
    }
    return { killed, begun, faults }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** The program as it is built, from the sources and from where the scripts of this folder are compiled to. */
export function builtProgram(from: string): string {
  let folder = from
  while (!existsSync(join(folder, 'bin/doichieu.js')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'bin/doichieu.js')
}
