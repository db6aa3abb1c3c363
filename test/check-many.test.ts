import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

/** `check` of many documents, in threads too: the built program, run `npm run build` before. */

/** More plans than are held in memory. */
const MANY = 70
/** Few enough for it. */
const FEW = 35

const name = (index: number): string => `plans/${String(index).padStart(3, '0')}.txt`

/** Plans of which no two are alike, with line ends and blanks that only the text as it stands in the file shows. */
const plansOf = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      name(index),
      `${index % 3 === 0 ? FULL_PLAN : PARTIAL_PLAN}\nXây dựng  chi bộ “bốn tốt\nvà đảng bộ cơ sở đợt ${String(index)}.\n`,
    ]),
  )

interface Line {
  readonly input: string
  readonly status: string
  readonly reason: string | null
}

const manifestOf = (cwd: string): Line[] =>
  readFileSync(join(cwd, 'm.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const ARGV = ['check', '--against', 'nq.txt', '--no-cache', '--lang', 'en']

interface Findings {
  readonly findings: readonly { readonly file: string; readonly line: number }[]
}

describe('a check of more plans than are held in memory', () => {
  it('finds in each what it finds in it among a few, at the same places', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY) })
    const found = async (...plans: string[]): Promise<Findings['findings']> => {
      const { out } = await runIn(cwd, [...ARGV, ...plans, '--format', 'json', '--jobs', '1'])
      return (JSON.parse(out) as Findings).findings
    }
    const all = await found('plans')
    expect(all.some(({ line }) => line > 1)).toBe(true)
    const few = [...Array(FEW).keys()].map(name)
    expect(all.filter(({ file }) => few.includes(file))).toEqual(await found(...few))
  }, 60_000)

  it.each(['json', 'text', 'md', 'sarif', 'junit', 'github'])(
    'says the same in threads: %s',
    async (format) => {
      const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY) })
      const argv = [...ARGV, 'plans', '--format', format]
      const one = await runIn(cwd, [...argv, '--jobs', '1'])
      expect(one.out).toContain('quotes-unpaired')
      expect(await runIn(cwd, [...argv, '--jobs', '2'])).toEqual(one)
    },
    60_000,
  )

  it('knows its baseline', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY) })
    await runIn(cwd, [...ARGV, 'plans', '--update-baseline'])
    const { code, out } = await runIn(cwd, [...ARGV, 'plans', '--format', 'json'])
    expect(code).toBe(0)
    const { summary } = JSON.parse(out) as { summary: Record<string, number> }
    expect(summary).toMatchObject({ error: 0, warning: 0, info: 0 })
    expect(summary['baselined']).toBeGreaterThan(MANY)
  }, 60_000)
})

describe('documents that are checked by themselves', () => {
  it.each(['--no-inline', '--preset=encoding'])(
    'are checked in threads with the same result: %s',
    async (option) => {
      const marked = `<!-- doichieu-ignore quotes-unpaired: thử -->\n${FULL_PLAN}`
      const cwd = folderWith({
        'nq.txt': RESOLUTION,
        ...plansOf(8),
        'plans/secret.txt': `MẬT\n\n${FULL_PLAN}`,
        'plans/m.md': marked,
      })
      const argv = [...ARGV, 'plans', option, '--format', 'json']
      const one = await runIn(cwd, [...argv, '--jobs', '1'])
      expect(await runIn(cwd, [...argv, '--jobs', '2'])).toEqual(one)
    },
    60_000,
  )
})

describe('the manifest of a check', () => {
  it('tells of every input in the order of the inputs, those that could not be read among them', async () => {
    const cwd = folderWith({
      'nq.txt': RESOLUTION,
      'plans/0.txt': FULL_PLAN,
      'plans/1.txt': new Uint8Array([0, 1, 2, 0, 3, 4]),
      'plans/2.txt': PARTIAL_PLAN,
      'plans/3.txt': FULL_PLAN,
      // Looked at by itself, and so before the others.
      'doichieu.config.json': JSON.stringify({
        sets: [{ role: 'plan', files: ['plans/2.txt'], presets: ['encoding'] }],
      }),
    })
    for (const jobs of ['1', '2']) {
      const { code } = await runIn(cwd, [...ARGV, 'plans', '--manifest', 'm.jsonl', '--jobs', jobs, '--force'])
      expect(code).toBe(3)
      expect(manifestOf(cwd).map(({ input, status }) => [input, status])).toEqual([
        ['plans/0.txt', 'done'],
        ['plans/1.txt', 'failed'],
        ['plans/2.txt', 'done'],
        ['plans/3.txt', 'done'],
      ])
      expect(manifestOf(cwd)[3]).toMatchObject({ sameAs: 'plans/0.txt' })
    }
  }, 60_000)
})

describe('a document that takes too long to check', () => {
  it.each(['recommended', 'encoding'])(
    'is reported and skipped, and the others are done: %s',
    async (preset) => {
      const cwd = folderWith({ 'nq.txt': RESOLUTION, 'plans/0.txt': FULL_PLAN, 'plans/2.txt': PARTIAL_PLAN })
      writeFileSync(join(cwd, 'plans/1.txt'), `${FULL_PLAN}\n`.repeat(Math.ceil(40_000_000 / Buffer.byteLength(FULL_PLAN))))
      const { code, out, err } = await runIn(cwd, [
        ...[...ARGV, 'plans', '--preset', preset, '--format', 'json', '--manifest', 'm.jsonl'],
        ...['--time-limit', '4', '--jobs', '2'],
      ])
      expect(err).toBe('doichieu: plans/1.txt: not done after 4 s of work (--time-limit), and skipped.\n')
      expect(code).toBe(3)
      const { documents, unreadable } = JSON.parse(out) as Record<string, { path: string }[]>
      expect(documents?.map(({ path }) => path)).toEqual(['plans/0.txt', 'plans/2.txt'])
      expect(unreadable?.map(({ path }) => path)).toEqual(['plans/1.txt'])
      expect(manifestOf(cwd).map(({ status }) => status)).toEqual(['done', 'skipped', 'done'])
    },
    60_000,
  )
})

describe('many copies of a plan', () => {
  it('are told in one line, and each in the manifest', async () => {
    const copies = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [name(index), FULL_PLAN]))
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...copies })
    const argv = ['compare', 'plans', '--against', 'nq.txt', '--no-cache', '--lang', 'en', '--manifest', 'm.jsonl']
    const { err, code } = await runIn(cwd, argv)
    expect(code).toBe(0)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain('8 files are the same as others of this run')
    expect(err).toContain(`${name(1)} (= ${name(0)})`)
    expect(manifestOf(cwd).map((line) => (line as Line & { sameAs?: string }).sameAs)).toEqual([
      undefined,
      ...Array.from({ length: 8 }, () => name(0)),
    ])
  })
})
