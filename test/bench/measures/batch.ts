import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Measure } from '../measure.js'
import { CENTRAL, writePlans } from '../plans.js'
import { doichieu, script } from '../processes.js'
import { byTurns, middleOf } from '../rounds.js'

const BYTES = 28_000

/** The whole run of `compare`, from the files to the written report, against aligning all pairs of paragraphs and no more. */
export const batch: Measure = {
  name: 'batch',
  rounds: 3,
  run: async ({ rounds, sizes, fixtures, folder }) => {
    const plans = join(folder, 'plans')
    const bytes = writePlans(plans, sizes.batch, BYTES, fixtures)
    const central = fileURLToPath(new URL(CENTRAL, fixtures))
    const args = ['compare', plans, '--no-cache', '--quiet', '--format', 'json', '-o', join(folder, 'report.json'), '--force']
    const done = await byTurns(
      {
        ours: () => {
          doichieu(args, folder)
        },
        exhaustive: () => {
          script('exhaustive-script', [central, plans], folder)
        },
      },
      rounds,
      0,
    )
    const each = (bytes / sizes.batch / 1000).toFixed(0)
    return [
      {
        what: `\`compare\` of ${String(sizes.batch)} plans of ${each} kB, uncached : a script that aligns every pair of paragraphs`,
        rounds: done.map(({ ours, exhaustive }) => ours / exhaustive),
        asked: { atMost: 0.25 },
        note: `${(middleOf(done, 'ours') / 1000).toFixed(1)} s : ${(middleOf(done, 'exhaustive') / 1000).toFixed(1)} s`,
      },
    ]
  },
}
