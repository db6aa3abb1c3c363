import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packMarks, unpackMarks } from '../src/cli/marks.js'
import type { CentralTask, TaskMark } from '../src/model/comparison.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

/** More plans than are held in memory. */
const MANY = 70
/** Few enough for it. */
const FEW = 20

const name = (index: number): string => `plans/${String(index).padStart(3, '0')}.txt`

/** Plans of which no two are alike. */
const plansOf = (count: number, from = 0): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      name(from + index),
      `${(from + index) % 3 === 0 ? FULL_PLAN : PARTIAL_PLAN}\nĐợt ${String(from + index)}.\n`,
    ]),
  )

interface Report {
  readonly plans: readonly { readonly source: { readonly path: string }; readonly tasks: unknown; readonly relation: unknown }[]
  readonly totals: { readonly all: { readonly plans: number } }
}

const compared = async (cwd: string, ...argv: string[]): Promise<Report> => {
  const { out, code, err } = await runIn(cwd, ['compare', ...argv, '--against', 'nq.txt', '--format', 'json', '--jobs', '1'])
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out) as Report
}

describe('more plans than are held in memory', () => {
  it('have the verdicts that each has among a few', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY) })
    const all = await compared(cwd, 'plans', '--no-cache')
    expect(all.totals.all.plans).toBe(MANY)
    for (let from = 0; from < MANY; from += FEW) {
      const names = Array.from({ length: Math.min(FEW, MANY - from) }, (_, index) => name(from + index))
      const few = await compared(cwd, ...names, '--no-cache')
      expect(few.plans).toEqual(all.plans.slice(from, from + FEW))
    }
  }, 60_000)

  it.each(['text', 'md', 'csv', 'html'])(
    'are all in the report: %s',
    async (format) => {
      const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY) })
      const { out, code } = await runIn(cwd, [
        'compare',
        'plans',
        '--against',
        'nq.txt',
        '--format',
        format,
        '--no-cache',
        '--jobs',
        '1',
      ])
      expect(code).toBe(0)
      if (format !== 'text') for (let index = 0; index < MANY; index += 1) expect(out).toContain(name(index))
    },
    60_000,
  )

  it('heed decisions', async () => {
    const decision = { task: 'II/2', plan: name(7), label: 'omitted', justified: true, who: 'A', when: '2022-12-01' }
    const cwd = folderWith({
      'nq.txt': RESOLUTION,
      ...plansOf(MANY),
      'doichieu.decisions.yml': JSON.stringify({ schemaVersion: 1, decisions: [decision] }),
    })
    const { out } = await runIn(cwd, ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--no-cache', '--jobs', '1'])
    const { plans } = JSON.parse(out) as { plans: { summary: { decided: { justified: number } } }[] }
    expect(plans.map(({ summary }) => summary.decided.justified).filter((count) => count > 0)).toEqual([1])
  }, 60_000)

  it('leave nothing behind', async () => {
    const before = new Set(readdirSync(tmpdir()))
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY) })
    await compared(cwd, 'plans', '--no-cache')
    const left = readdirSync(tmpdir()).filter((file) => !before.has(file) && /^doichieu-shelf-/.test(file))
    expect(left.filter((file) => readdirSync(join(tmpdir(), file)).some((each) => each.endsWith('.verdicts')))).toEqual([])
  }, 60_000)
})

describe('a second run over many plans', () => {
  const statuses = (cwd: string, file: string): Record<string, string> =>
    Object.fromEntries(
      readFileSync(join(cwd, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { input: string; status: string })
        .map(({ input, status }) => [input, status]),
    )

  it('does only what is new, and comes to the same', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY) })
    const cache = { XDG_CACHE_HOME: join(cwd, 'cache') }
    const once = async (manifest: string): Promise<string> => {
      const argv = ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--jobs', '1', '--manifest', manifest]
      return (await runIn(cwd, argv, { env: cache })).out
    }
    const first = await once('one.jsonl')
    expect(new Set(Object.values(statuses(cwd, 'one.jsonl')))).toEqual(new Set(['done']))
    const second = await once('two.jsonl')
    expect(second).toBe(first)
    expect(new Set(Object.values(statuses(cwd, 'two.jsonl')))).toEqual(new Set(['kept']))
    writeFileSync(join(cwd, name(3)), FULL_PLAN)
    await once('three.jsonl')
    const third = statuses(cwd, 'three.jsonl')
    expect(Object.keys(third).filter((path) => third[path] === 'done')).toEqual([name(3)])
  }, 60_000)

  it('keeps nothing of a secret document', async () => {
    const secret = FULL_PLAN.replace(/^/, 'MẬT\n\n')
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plansOf(MANY), 'plans/mat.txt': `${secret}\nBồ câu trắng bay.\n` })
    const argv = ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--jobs', '1', '--manifest', 'm.jsonl']
    const again = async (): Promise<void> => {
      await runIn(cwd, [...argv, '--force'], { env: { XDG_CACHE_HOME: join(cwd, 'cache') } })
    }
    await again()
    await again()
    expect(existsSync(join(cwd, 'cache'))).toBe(true)
    expect(statuses(cwd, 'm.jsonl')['plans/mat.txt']).toBe('done')
  }, 60_000)
})

describe('marks', () => {
  const mark = fc.record({
    label: fc.constantFrom('adopted', 'localized', 'omitted'),
    applies: fc.constantFrom(true, false, null),
  })
  const task = fc.record({ own: mark, sentences: fc.array(fc.record({ own: mark, review: fc.boolean() }), { maxLength: 4 }) })

  it('come out as they were packed', () => {
    fc.assert(
      fc.property(fc.array(task, { maxLength: 8 }), (made) => {
        const marks = made.map(
          ({ own, sentences }, at): TaskMark =>
            ({
              id: `III/${String(at)}`,
              ...own,
              sentences: sentences.map((each, index) => ({
                id: `III/${String(at)}.${String(index)}`,
                ...each.own,
                review: each.review,
              })),
            }) as TaskMark,
        )
        const tasks = marks.map(
          ({ id, sentences }) =>
            ({ id, text: '', path: [], sentences: sentences.map((each) => ({ ...each, text: '' })) }) as unknown as CentralTask,
        )
        const packed = packMarks(marks, tasks)
        expect(packed === null ? null : unpackMarks(packed, tasks)).toEqual(marks)
      }),
    )
  })

  it('are not packed in another order than that of the tasks', () => {
    const one = { id: 'I/1', label: 'adopted', applies: true, sentences: [] } as const
    expect(packMarks([one], [])).toBeNull()
  })
})
