import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

const FILES = { 'nq.txt': RESOLUTION, 'xa/a.txt': FULL_PLAN, 'xa/b.txt': PARTIAL_PLAN }

interface Bench {
  readonly cwd: string
  readonly check: (...argv: string[]) => Promise<Outcome>
  /** What runs have kept so far. */
  readonly kept: () => number
}

function benchWith(files: Readonly<Record<string, string>> = FILES): Bench {
  const cwd = folderWith(files)
  const cache = join(folderWith({}), 'cache')
  const folder = join(cache, 'doichieu')
  return {
    cwd,
    check: (...argv) =>
      runIn(cwd, ['check', 'xa', '--against', 'nq.txt', '--format', 'json', ...argv], {
        env: { XDG_CACHE_HOME: cache, LANG: 'en' },
      }),
    kept: () => (existsSync(folder) ? readdirSync(folder).length : 0),
  }
}

const rulesIn = ({ out }: Outcome): string[] =>
  (JSON.parse(out) as { findings: { ruleId: string; file: string; state: string }[] }).findings
    .filter(({ ruleId }) => ruleId === 'task-omitted')
    .map(({ file, state }) => `${file} ${state}`)

describe('a check of what has not changed', () => {
  it('says again all that the first said, and keeps it once', async () => {
    const { check, kept } = benchWith()
    const first = await check()
    expect(first.code).toBe(1)
    expect(kept()).toBe(1)
    expect(await check()).toEqual(first)
    expect(kept()).toBe(1)
  })

  it('writes its reports again', async () => {
    const { cwd, check } = benchWith()
    await check('-o', 'a.json')
    writeFileSync(join(cwd, 'a.json'), '')
    await check('-o', 'a.json', '--force')
    await check('-o', 'a.json', '--force')
    expect((await runIn(cwd, ['check', 'a.json'])).code).not.toBe(70)
    expect(readdirSync(cwd)).toContain('a.json')
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['a plan', { 'xa/b.txt': FULL_PLAN }, []],
    ['the central document', { 'nq.txt': RESOLUTION.replaceAll('kiểm lâm viên', 'cán bộ xã') }, []],
    [
      'decisions, that were not there,',
      {
        'doichieu.decisions.yml': JSON.stringify({
          schemaVersion: 1,
          decisions: [{ task: 'II/2', plan: 'xa/b.txt', label: 'omitted', justified: true, who: 'A', when: '2022-12-01' }],
        }),
      },
      ['xa/b.txt decided'],
    ],
    ['a configuration, that was not there,', { 'doichieu.config.json': '{"rules":{"task-omitted":"off"}}' }, []],
    ['a new plan', { 'xa/c.txt': PARTIAL_PLAN.replace('hội thi', 'hội diễn') }, ['xa/b.txt new', 'xa/c.txt new']],
  ])('looks again where %s has changed', async (_, changed, expected) => {
    const { cwd, check } = benchWith()
    const first = await check()
    expect(rulesIn(first)).toEqual(['xa/b.txt new'])
    for (const [file, text] of Object.entries(changed)) writeFileSync(join(cwd, file), text)
    const second = await check()
    expect(second.out).not.toBe(first.out)
    if (!('nq.txt' in changed)) expect(rulesIn(second)).toEqual(expected)
  })

  it('looks again where a configuration that is extended has changed', async () => {
    const { cwd, check } = benchWith({
      ...FILES,
      'doichieu.config.json': '{"extends":"chung.json"}',
      'chung.json': '{"rules":{"task-omitted":"off"}}',
    })
    expect(rulesIn(await check())).toEqual([])
    writeFileSync(join(cwd, 'chung.json'), '{}')
    expect(rulesIn(await check())).toEqual(['xa/b.txt new'])
  })

  it('looks again where it is asked for something else', async () => {
    const { check } = benchWith()
    await check()
    expect((await check('--fail-on', 'never')).code).toBe(0)
    expect(rulesIn(await check('--rule', 'task-omitted=off'))).toEqual([])
    expect((await check('--lang', 'vi')).out).toContain('nhiệm vụ')
  })

  it('keeps nothing of a document with a mark of secrecy, nor of one that cannot be read', async () => {
    const secret = benchWith({ ...FILES, 'xa/mat.txt': `MẬT\n\n${PARTIAL_PLAN}` })
    const first = await secret.check()
    expect(secret.kept()).toBe(0)
    expect(await secret.check()).toEqual(first)
    const broken = benchWith({ ...FILES, 'xa/hong.pdf': '%PDF-1.4 gì đó' })
    expect((await broken.check()).code).toBe(3)
    expect((await broken.check()).code).toBe(3)
  })

  it('keeps nothing with --no-cache', async () => {
    const { check, kept } = benchWith()
    await check('--no-cache')
    expect(kept()).toBe(0)
  })
})
