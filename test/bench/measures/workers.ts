import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Measure } from '../measure.js'
import { writePlans } from '../plans.js'
import { doichieu } from '../processes.js'
import { byTurns, middleOf } from '../rounds.js'

const BYTES = 28_000

/** How many times as fast two and four workers are as one. */
export const workers: Measure = {
  name: 'workers',
  rounds: 5,
  run: async ({ rounds, sizes: { shared }, fixtures, folder }) => {
    const plans = join(folder, 'shared')
    writePlans(plans, shared, BYTES, fixtures)
    const report = join(folder, 'report.json')
    const compare = (jobs: number) => (): void => {
      const args = [
        'compare',
        plans,
        '--no-cache',
        '--quiet',
        '--jobs',
        String(jobs),
        '--format',
        'json',
        '-o',
        report,
        '--force',
      ]
      doichieu(args, folder)
    }
    const done = await byTurns({ one: compare(1), two: compare(2), four: compare(4) }, rounds)
    const cores = availableParallelism()
    const seconds = (name: 'one' | 'two' | 'four'): string => `${(middleOf(done, name) / 1000).toFixed(1)} s`
    const what = `\`compare\` of ${String(shared)} plans, \`--jobs 1\``
    return [
      {
        what: `${what} : \`--jobs 2\``,
        rounds: done.map(({ one, two }) => one / two),
        asked: { atLeast: 1.6 },
        note: `${seconds('one')} : ${seconds('two')}, ${String(cores)} cores`,
      },
      {
        what: `${what} : \`--jobs 4\``,
        rounds: done.map(({ one, four }) => one / four),
        note: `${seconds('one')} : ${seconds('four')}, ${String(cores)} cores`,
      },
    ]
  },
}
