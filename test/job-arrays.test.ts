import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'

// The lines of README for Slurm, GNU parallel and Kubernetes, as they are printed there.

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const [, LINES = ''] = /```sh\n(# Slurm[\s\S]*?)```/.exec(README) ?? []
const lineWith = (words: string): string => LINES.split('\n').find((line) => line.includes(words)) ?? ''

/** What a shell makes of a line: the arguments with which a program is called, for each call. */
function calls(line: string, cwd: string, env: Readonly<Record<string, string>> = {}): string[][] {
  const said = 'for each do printf "%s\\n" "$each"; done; printf "\\0"'
  const { stdout } = spawnSync('sh', ['-c', `doichieu() { ${said}; }; parallel() { ${said}; }; ${line}`], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  })
  return stdout
    .split('\0')
    .slice(0, -1)
    .map((call) => call.split('\n').slice(0, -1))
}

const numbers = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => String(from + at))

/** The calls of `parallel` for what stands behind `:::`: `{}` in a word is replaced. */
function inParallel(argv: readonly string[]): string[][] {
  const [command, values] = [argv.slice(argv.indexOf('doichieu') + 1, argv.indexOf(':::')), argv.slice(argv.indexOf(':::') + 1)]
  return values.map((value) => command.map((word) => word.replaceAll('{}', value)))
}

describe.skipIf(process.platform === 'win32')('the lines of README for', () => {
  const cwd = folderWith({})

  it('Slurm, for each of its tasks', () => {
    const tasks = numbers(1, 16).flatMap((task) => calls(lineWith('SLURM'), cwd, { SLURM_ARRAY_TASK_ID: task }))
    expect(tasks).toEqual(
      numbers(1, 16).map((task) => ['compare', 'plans/', '--shard', `${task}/16`, '--force', '-o', `part-${task}.dcp`]),
    )
  })

  it('GNU parallel, for each of its jobs', () => {
    const [argv = []] = calls(lineWith('parallel --ssh'), cwd)
    expect(argv.slice(0, 5)).toEqual(['--sshloginfile', 'hosts', '--wd', '.', 'doichieu'])
    expect(inParallel(argv)).toEqual(
      numbers(1, 16).map((task) => ['compare', 'plans/', '--shard', `${task}/16`, '-o', `part-${task}.dcp`]),
    )
  })

  it('Kubernetes, whose index begins with 0', () => {
    const pods = numbers(0, 15).flatMap((index) => calls(lineWith('JOB_COMPLETION'), cwd, { JOB_COMPLETION_INDEX: index }))
    expect(pods.map(([, , , shard]) => shard)).toEqual(numbers(1, 16).map((task) => `${task}/16`))
    expect(pods.map((argv) => argv.at(-1))).toEqual(numbers(0, 15).map((index) => `/parts/part-${index}.dcp`))
  })

  it('merging, after all of a job array: the same bytes as the whole', async () => {
    const text = (index: string): string => `${Number(index) % 2 === 0 ? FULL_PLAN : PARTIAL_PLAN}\nĐợt ${index}.\n`
    // Fewer than there are parts, and one that cannot be read.
    const plans = Object.fromEntries(numbers(1, 9).map((index) => [`plans/${index}.txt`, text(index)]))
    const own = folderWith({ 'nq.txt': RESOLUTION, ...plans, 'plans/5.txt': '' })
    const against = ['--against', 'nq.txt', '--no-cache', '--jobs', '1']
    const reports = (): string[] => ['report.md', 'result.json'].map((name) => readFileSync(join(own, name), 'utf8'))
    const codes: number[] = []
    for (const task of numbers(1, 16)) {
      const [argv = []] = calls(lineWith('SLURM'), own, { SLURM_ARRAY_TASK_ID: task })
      codes.push((await runIn(own, [...argv, ...against, '--manifest', `part-${task}.jsonl`])).code)
    }
    expect(codes).toEqual(numbers(1, 16).map((task) => (task === '5' ? 3 : 0)))
    const [merge = []] = calls(lineWith('doichieu merge'), own)
    expect(merge).toHaveLength(16 + 3)
    const merged = await runIn(own, [...merge, ...against])
    const parts = reports()
    const whole = await runIn(own, ['compare', 'plans/', ...merge.slice(-2), ...against, '--force', '--manifest', 'whole.jsonl'])
    expect([merged, parts]).toEqual([whole, reports()])
    // The manifests of the parts, one behind the other, tell the same as that of the whole.
    const told = (names: readonly string[]): string[] =>
      names
        .flatMap((name) => readFileSync(join(own, name), 'utf8').trimEnd().split('\n'))
        .filter(Boolean)
        .map((line) => line.replace(/"ms":\d+/, ''))
        .sort()
    expect(told(numbers(1, 16).map((task) => `part-${task}.jsonl`))).toEqual(told(['whole.jsonl']))
    expect(told(['whole.jsonl'])).toHaveLength(9)
  }, 60_000)
})

describe('parts that are merged', () => {
  const files = {
    'nq.txt': RESOLUTION,
    'other.txt': `${RESOLUTION}\nBổ sung.\n`,
    'plans/1.txt': FULL_PLAN,
    'plans/2.txt': PARTIAL_PLAN,
  }
  const part = (cwd: string, shard: string, against = 'nq.txt'): Promise<Outcome> =>
    runIn(cwd, ['compare', 'plans', '--against', against, '--shard', `${shard}/2`, '-o', `p${shard}.dcp`, '--lang', 'en'])
  const merge = (cwd: string, ...parts: string[]): Promise<Outcome> =>
    runIn(cwd, ['merge', '--against', 'nq.txt', '--lang', 'en', ...parts])

  it('are named by a pattern where no shell has looked for what it means', async () => {
    const cwd = folderWith(files)
    for (const shard of ['1', '2']) await part(cwd, shard)
    expect(await merge(cwd, 'p*.dcp')).toEqual(await merge(cwd, 'p1.dcp', 'p2.dcp'))
    expect(await merge(cwd, 'q*.dcp')).toMatchObject({ code: 2, err: expect.stringContaining('q*.dcp') as string })
  })

  it('are refused where they were made with different central documents, or versions', async () => {
    const cwd = folderWith(files)
    await part(cwd, '1')
    await part(cwd, '2', 'other.txt')
    const { code, err } = await merge(cwd, 'p1.dcp', 'p2.dcp')
    expect([code, err]).toEqual([2, expect.stringMatching(/^doichieu: p2\.dcp and p1\.dcp were not made in the same way: .*\n$/)])
    mkdirSync(join(cwd, 'old'))
    const old = gunzipSync(readFileSync(join(cwd, 'p1.dcp')))
      .toString()
      .replace(/"version":"[^"]+"/, '"version":"0.0.9"')
    writeFileSync(join(cwd, 'old/p1.dcp'), gzipSync(old))
    expect((await merge(cwd, 'old/p1.dcp')).err).toMatch(
      /^doichieu: old\/p1\.dcp: this part was made by version 0\.0\.9 of doichieu; this is .*\n$/,
    )
  })
})
