import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { builtProgram } from './kills/campaign.js'

/** Limits on single documents: the built program, run `npm run build` before. */

const PLANS = 9
const BIG = 'plans/4-big.txt'
/** Seconds in which a small plan is done, even where much else goes on, and so many megabytes are not. */
const LIMIT = '4'
const MEGABYTES = 40

/** Plans with one of some megabytes among them. */
function folder(megabytes: number): string {
  const cwd = folderWith({
    'nq.txt': RESOLUTION,
    ...Object.fromEntries(
      Array.from({ length: PLANS }, (_, index) => [
        `plans/${String(index)}.txt`,
        `${index % 2 === 0 ? FULL_PLAN : PARTIAL_PLAN}\n${String(index)}\n`,
      ]),
    ),
  })
  const size = Buffer.byteLength(FULL_PLAN)
  const lines = Array.from({ length: Math.ceil((megabytes * 1e6) / size) }, (_, index) => `${FULL_PLAN}${String(index)}.\n`)
  writeFileSync(join(cwd, BIG), lines.join(''))
  return cwd
}

const others = Array.from({ length: PLANS }, (_, index) => `plans/${String(index)}.txt`)

describe('a document that takes too long', () => {
  it.each(['1', '2'])('is reported and skipped, and the others are done, with --jobs %s', async (jobs) => {
    const cwd = folder(MEGABYTES)
    const argv = ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--no-cache', '--lang', 'en', '--jobs', jobs]
    const { code, out, err } = await runIn(cwd, [...argv, '--time-limit', LIMIT, '--manifest', 'm.jsonl'])
    expect(err).toBe(`doichieu: ${BIG}: not done after ${LIMIT} s of work (--time-limit), and skipped.\n`)
    expect(code).toBe(3)
    const { plans } = JSON.parse(out) as { plans: { source: { path: string } }[] }
    expect(plans.map(({ source }) => source.path)).toEqual(others)
    const lines = readFileSync(join(cwd, 'm.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual({
      schemaVersion: 1,
      input: BIG,
      status: 'skipped',
      ms: expect.any(Number) as number,
      sha256: null,
      reason: `not done after ${LIMIT} s of work (--time-limit), and skipped.`,
    })
  })
})

describe('a document that takes too much memory', () => {
  it('is reported and skipped, and the others are done', async () => {
    const cwd = folder(MEGABYTES)
    const argv = ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--no-cache', '--lang', 'en', '--jobs', '2']
    const { code, out, err } = await runIn(cwd, [...argv, '--memory-limit', '100'])
    expect(err).toBe(`doichieu: ${BIG}: takes more than 100 MB of memory (--memory-limit), and was skipped.\n`)
    expect(code).toBe(3)
    const { plans } = JSON.parse(out) as { plans: { source: { path: string } }[] }
    expect(plans.map(({ source }) => source.path)).toEqual(others)
  })

  it('is skipped by normalize too', async () => {
    const cwd = folder(MEGABYTES)
    const argv = ['normalize', 'plans', '-o', 'out', '--memory-limit', '100', '--lang', 'en', '--jobs', '1']
    const { code, err } = await runIn(cwd, argv)
    expect(code).toBe(3)
    expect(err).toContain(`doichieu: ${BIG}: takes more than 100 MB of memory (--memory-limit), and was skipped.\n`)
    expect(others.filter((path) => !existsSync(join(cwd, path.replace('plans', 'out').replace('.txt', '.md'))))).toEqual([])
  })
})

describe('limits', () => {
  it('change nothing where nothing exceeds them', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, 'a.txt': FULL_PLAN, 'b.txt': PARTIAL_PLAN })
    const argv = ['compare', 'a.txt', 'b.txt', '--against', 'nq.txt', '--format', 'json', '--no-cache']
    const free = await runIn(cwd, argv)
    expect(await runIn(cwd, [...argv, '--time-limit', '60', '--memory-limit', '1000'])).toEqual(free)
  })

  it.each([
    ['--time-limit', '0'],
    ['--time-limit', 'an hour'],
    ['--memory-limit', '3'],
    ['--memory-limit', '-5'],
  ])('are numbers that can be heeded, not %s %s', async (option, value) => {
    const cwd = folderWith({ 'a.txt': FULL_PLAN })
    for (const command of ['compare', 'normalize', 'parse', 'check']) {
      const { code, err } = await runIn(cwd, [command, 'a.txt', `${option}=${value}`, '--lang', 'en'])
      expect([command, code, err]).toEqual([command, 2, expect.stringContaining(`${option} takes a number from`)])
    }
  })
})

describe.skipIf(process.platform === 'win32')('a disk without room', () => {
  it('ends the run with one sentence, and nothing half written', () => {
    const cwd = folderWith({
      'nq.txt': RESOLUTION,
      ...Object.fromEntries(
        Array.from({ length: 70 }, (_, index) => [`plans/${String(index)}.txt`, `${FULL_PLAN}${String(index)}.\n`]),
      ),
    })
    // A limit on the size of files stands in for it.
    const command = `ulimit -f 1; exec "${process.execPath}" "${builtProgram(import.meta.dirname)}" compare plans --against nq.txt -o out.json --no-cache --lang en --jobs 1`
    for (const jobs of ['1', '2']) {
      const { status, stderr } = spawnSync('sh', ['-c', `${command} --jobs ${jobs}`], { cwd, encoding: 'utf8' })
      expect(stderr).toMatch(/^doichieu: cannot write [^\n]+: [^\n]+\n$/)
      expect(status).toBe(4)
      expect(existsSync(join(cwd, 'out.json'))).toBe(false)
    }
  })
})
