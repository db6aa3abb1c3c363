import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markOfRun } from '../src/cli/drafts.js'
import { folderWith, FULL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { builtProgram } from './kills/batch.js'

const PLANS = 80
const MANIFEST = 'm.jsonl'

const folder = (plans: number): string =>
  folderWith({
    'nq.txt': RESOLUTION,
    ...Object.fromEntries(
      Array.from({ length: plans }, (_, index) => [`plans/${String(index)}.txt`, `${FULL_PLAN}\nĐợt ${String(index)}.\n`]),
    ),
  })

const ARGV = ['compare', 'plans', '--against', 'nq.txt', '-o', 'r.md', '--manifest', MANIFEST, '--lang', 'en', '--jobs', '1']

const manifest = (cwd: string): string => readFileSync(join(cwd, MANIFEST), 'utf8')
const linesOf = (cwd: string): number => (existsSync(join(cwd, MANIFEST)) ? manifest(cwd).split('\n').filter(Boolean).length : 0)

const started = (cwd: string): ChildProcess =>
  spawn(process.execPath, [builtProgram(import.meta.dirname), ...ARGV], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, 'cache') },
  })

/** Waits until a run has told of so many documents. */
async function untilDone(cwd: string, documents: number): Promise<void> {
  while (linesOf(cwd) < documents) await new Promise((resolve) => setTimeout(resolve, 5))
}

const endOf = (child: ChildProcess): Promise<{ code: number | null; err: string }> =>
  new Promise((resolve) => {
    let err = ''
    child.stderr?.on('data', (chunk: Buffer) => (err += String(chunk)))
    child.on('close', (code) => {
      resolve({ code, err })
    })
  })

describe('a run that is stopped', () => {
  it('says so in a sentence, leaves nothing behind, and the same command line goes on from there', async () => {
    const cwd = folder(PLANS)
    const child = started(cwd)
    const end = endOf(child)
    await untilDone(cwd, 5)
    child.kill('SIGINT')
    const { code, err } = await end
    expect([code, err]).toEqual([130, 'doichieu: stopped. What was written stays; the same command does the rest.\n'])
    expect(readdirSync(cwd).sort()).toEqual(['cache', MANIFEST, 'nq.txt', 'plans'])
    expect(linesOf(cwd)).toBeLessThan(PLANS)
    const second = await endOf(started(cwd))
    expect([second.code, second.err]).toEqual([0, 'Wrote r.md\n'])
    expect(linesOf(cwd)).toBe(PLANS)
    expect(manifest(cwd)).toContain('"status":"kept"')
  }, 120_000)

  it('is gone on from by the same command line after it was killed, which a run that came to its end is not', async () => {
    const cwd = folder(PLANS)
    const child = started(cwd)
    const end = endOf(child)
    await untilDone(cwd, 5)
    child.kill('SIGKILL')
    await end
    expect(existsSync(join(cwd, 'r.md'))).toBe(false)
    expect(await endOf(started(cwd))).toEqual({ code: 0, err: 'Wrote r.md\n' })
    const whole = manifest(cwd)
    const { code, err } = await runIn(cwd, [...ARGV, '-o', 'other.md'])
    expect([code, err]).toEqual([2, `doichieu: ${MANIFEST} exists. To write over it, add --force.\n`])
    expect(manifest(cwd)).toBe(whole)
  }, 120_000)
})

describe('a manifest that is there', () => {
  const argv = [...ARGV, '--no-cache', '--quiet']

  it('is written over where its run did not come to an end', async () => {
    const cwd = folder(2)
    expect((await runIn(cwd, argv)).code).toBe(0)
    const whole = manifest(cwd)
    const [first = ''] = whole.split('\n')
    for (const left of ['', first.slice(0, 9), first, first + '\n{"sch']) {
      writeFileSync(join(cwd, MANIFEST), left)
      expect((await runIn(cwd, [...argv, '-o', `${String(left.length)}.md`])).code).toBe(0)
      expect(linesOf(cwd)).toBe(2)
    }
  })

  it('is refused where it is something else', async () => {
    const cwd = folder(2)
    for (const text of ['ghi chú', '{"schemaVersion":1,"findings":[]}']) {
      writeFileSync(join(cwd, MANIFEST), text)
      expect((await runIn(cwd, argv)).code).toBe(2)
      expect(manifest(cwd)).toBe(text)
    }
  })

  it('is refused before any work where another run is writing it', async () => {
    const cwd = folder(2)
    writeFileSync(join(cwd, MANIFEST), '{"schemaVersion":1,"input":"plans/0.txt"')
    // A sign of the process that has started this one.
    const mark = markOfRun()
    writeFileSync(join(cwd, `.${MANIFEST}.${mark.slice(0, 8)}${process.ppid.toString(16).padStart(8, '0')}01234567.tmp`), '')
    const { code, err } = await runIn(cwd, argv)
    expect(code).toBe(2)
    expect(err).toMatch(/^doichieu: m\.jsonl: another run is writing it\. [^\n]+\n$/)
    expect(existsSync(join(cwd, 'r.md'))).toBe(false)
  })
})

describe('an output that cannot be written', () => {
  it('keeps no other from being written', async () => {
    const cwd = folder(2)
    const report = ['--report', 'json=nq.txt/r.json,csv=r.csv', '-o', 'r.md', '--against', 'nq.txt', '--lang', 'en']
    const { code, err } = await runIn(cwd, ['compare', 'plans', ...report])
    expect(code).toBe(2)
    expect(err).toContain('doichieu: cannot write nq.txt/r.json: what should be a folder on the way to it is a file.\n')
    expect(readdirSync(cwd).sort()).toEqual(['nq.txt', 'plans', 'r.csv', 'r.md'])
  })

  it('is given up with those behind it, and those of the other kind are written', async () => {
    const cwd = folder(3)
    const argv = ['normalize', 'plans', '-o', 'out', '--report', 'json=nq.txt/json', '--lang', 'en', '--quiet']
    const { code, err } = await runIn(cwd, argv)
    expect(code).toBe(2)
    expect(err.match(/cannot write/g)).toHaveLength(1)
    expect(err).toContain('doichieu: 2 documents behind it are not written as json either.\n')
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(3)
  })
})

describe('the register', () => {
  it('goes to standard output by the name “-”', async () => {
    const cwd = folder(2)
    const { code, out } = await runIn(cwd, ['normalize', 'plans', '--register', '-', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toContain('plans/0.txt')
    expect(readdirSync(cwd).sort()).toEqual(['nq.txt', 'plans'])
  })
})
