import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { numberer, scoreOfAll } from './bench/exhaustive.js'
import { MEASURES } from './bench/measures.js'
import { exponentOf } from './bench/measures/growth.js'
import { planMaker } from './bench/plans.js'
import config from './bench/rolldown.config.js'
import { byTurns, median } from './bench/rounds.js'
import { isAsAsked, markdownTable } from './bench/table.js'

/** `npm run bench` with sizes so small that its figures say nothing: whether each measure works. */
const TINY = ['--rounds', '1', '--plans', '2', '--pages', '1', '--copies', '1', '--scans', '1', '--paragraphs', '1']

const BENCH = fileURLToPath(new URL('../node_modules/.cache/doichieu-bench/bench.js', import.meta.url))
const FIXTURES = pathToFileURL(`${process.cwd()}/fixtures/`)

/** For a machine that does much else, in ms. */
const PATIENCE = 240_000

const run = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [BENCH, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.on('close', (code) => {
      done({ code, ...said })
    })
  })

describe('npm run bench', () => {
  beforeAll(async () => {
    await build(config)
  }, PATIENCE)

  it(
    'prints a line for every measure, as the table of the README has them',
    async () => {
      const { code, out, err } = await run(...TINY, '--markdown')
      expect(err).toBe('')
      expect(code).toBe(0)
      const rows = out.split('\n').filter((line) => line.startsWith('| `'))
      expect([...new Set(rows.map((row) => row.split('`')[1]))]).toEqual(MEASURES.map(({ name }) => name))
      for (const row of rows) {
        const [, , middle, least, most, rounds] = row.split(' | ')
        if (rounds !== '0') for (const value of [middle, least, most]) expect(Number(value), row).toBeGreaterThan(0)
        // What cannot be measured here says why.
        else expect(row).toContain('not installed')
      }
    },
    PATIENCE,
  )

  it('takes no even number of rounds, and no measure that it does not know', async () => {
    expect((await run('--rounds', '4')).err).toContain('--rounds must be odd')
    expect((await run('--only', 'cold,warm')).err).toContain('no measure warm')
  })
})

describe('rounds', () => {
  it('take turns, every second one backwards, and the first is not counted', async () => {
    const order: string[] = []
    const works = { a: () => order.push('a'), b: { prepare: () => order.push('-'), run: () => order.push('b') } }
    expect(await byTurns(works, 3)).toHaveLength(3)
    expect(order.join('')).toBe('-ba' + 'a-b' + '-ba' + 'a-b')
  })

  it('have the value in the middle as their figure', () => {
    expect(median([9, 1, 3])).toBe(3)
    const ratio = { what: 'one : other', rounds: [0.3, 0.2, 0.9], asked: { atMost: 0.25 } }
    expect(isAsAsked(ratio)).toBe(false)
    expect(isAsAsked({ ...ratio, rounds: [0.3, 0.2, 0.1] })).toBe(true)
    const [measure] = MEASURES
    expect(measure && markdownTable.line(measure, ratio)).toBe(
      '| `normalize` | one : other | 0.300 | 0.200 | 0.900 | 3 | ≤ 0.25 (missed) |  |',
    )
  })
})

describe('what is measured against', () => {
  it('finds the best alignment of each pair of paragraphs', () => {
    const numbered = numberer()
    const central = numbered('- Xây dựng chi bộ bốn tốt trong năm nay.\n- Trồng rừng đầu nguồn trên núi đá.')
    expect(central).toHaveLength(2)
    // Eight words of nine and one too many; of the other paragraph a single word.
    expect(scoreOfAll(central, numbered('- XÂY dựng các chi bộ bốn tốt trong năm.'.normalize('NFD')))).toBe(8 * 2 - 1)
  })

  it('is plans of the size asked for, the same each time, no two alike', () => {
    const plans = Array.from({ length: 9 }, (_, index) => planMaker(FIXTURES)(index, 28_000))
    expect(Array.from({ length: 9 }, (_, index) => planMaker(FIXTURES)(index, 28_000))).toEqual(plans)
    expect(new Set(plans).size).toBe(9)
    for (const plan of plans) {
      expect(Buffer.byteLength(plan)).toBeLessThanOrEqual(28_000)
      expect(Buffer.byteLength(plan)).toBeGreaterThan(27_000)
    }
  })

  it('is growth, of which a line through all points is the exponent', () => {
    expect(exponentOf([10, 100, 1000].map((size) => [size, 3 * size ** 1.5]))).toBeCloseTo(1.5)
  })
})
