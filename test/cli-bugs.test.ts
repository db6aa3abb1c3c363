import { describe, expect, it, vi } from 'vitest'
import type * as alignStage from '../src/align/align.js'
import type * as parseStage from '../src/parse/parse.js'
import { folderWith, FULL_PLAN, RESOLUTION, runIn } from './cli-run.js'

/** Stages that break on certain files, to see that the rest of a run survives a bug. */

vi.mock('../src/parse/parse.js', async (original) => {
  const { parse, materialized } = await original<typeof parseStage>()
  return {
    materialized,
    parse: (clean: Parameters<typeof parse>[0]) => {
      if (clean.source.path.startsWith('bad-parse')) throw new TypeError('a bug in parse')
      return parse(clean)
    },
  }
})

vi.mock('../src/align/align.js', async (original) => {
  const { comparer } = await original<typeof alignStage>()
  return {
    comparer: (...given: Parameters<typeof comparer>) => {
      const { tasks, compare } = comparer(...given)
      return {
        tasks,
        compare: (...[plan, relation]: Parameters<typeof compare>) => {
          if (plan.clean.source.path.startsWith('bad-align')) throw new TypeError('a bug in align')
          return compare(plan, relation)
        },
      }
    },
  }
})

const cwd = folderWith({
  'nq.txt': RESOLUTION,
  'a.txt': FULL_PLAN,
  'bad-parse.txt': FULL_PLAN,
  'bad-align.txt': FULL_PLAN,
  'z.txt': FULL_PLAN,
})

describe('a bug', () => {
  it('in one document loses no other: 70, with the stack and the file', async () => {
    const { code, out, err } = await runIn(cwd, ['parse', 'a.txt', 'bad-parse.txt', 'z.txt', '-f', 'json', '--lang', 'en'])
    expect(code).toBe(70)
    expect(JSON.parse(out)).toHaveLength(2)
    expect(err).toMatch(/^doichieu: bad-parse\.txt: a bug in doichieu .*Please report it/)
    expect(err).toContain('TypeError: a bug in parse\n    at ')
  })

  it('in one plan loses no other plan', async () => {
    const { code, out, err } = await runIn(cwd, [
      'compare',
      'a.txt',
      'bad-align.txt',
      'z.txt',
      '--against',
      'nq.txt',
      '-f',
      'json',
    ])
    expect(code).toBe(70)
    const { plans } = JSON.parse(out) as { plans: { source: { path: string } }[] }
    expect(plans.map(({ source }) => source.path)).toEqual(['a.txt', 'z.txt'])
    expect(err).toContain('bad-align.txt')
  })

  it('in one document is stronger than findings in the others, which are told all the same', async () => {
    const argv = [
      'check',
      'a.txt',
      'bad-parse.txt',
      'bad-align.txt',
      'z.txt',
      '--against',
      'nq.txt',
      '-f',
      'json',
      '--fail-on',
      'info',
    ]
    const { code, out, err } = await runIn(cwd, argv)
    expect(code).toBe(70)
    const { documents } = JSON.parse(out) as { documents: { path: string }[] }
    expect(documents.map(({ path }) => path)).toEqual(['a.txt', 'z.txt'])
    expect(err).toContain('bad-parse.txt')
    expect(err).toContain('bad-align.txt')
  })

  it('is stronger than an unreadable input and than findings', async () => {
    expect((await runIn(cwd, ['parse', 'missing.txt', 'bad-parse.txt'])).code).toBe(70)
  })

  it('in the central document is reported as such', async () => {
    const { code, err } = await runIn(cwd, ['compare', 'a.txt', '--against', 'bad-parse.txt'])
    expect(code).toBe(70)
    expect(err).toContain('bad-parse.txt')
  })
})
