import { join } from 'node:path'
import type { Measure } from '../measure.js'
import { writePlans } from '../plans.js'
import { doichieu } from '../processes.js'
import { byTurns, middleOf } from '../rounds.js'

const BYTES = 28_000

/** `check` of plans that have not changed since the last one, against starting twice and a millisecond for each of them. */
export const checking: Measure = {
  name: 'check',
  rounds: 11,
  run: async ({ rounds, sizes: { checked }, fixtures, folder }) => {
    const plans = join(folder, 'checked')
    writePlans(plans, checked, BYTES, fixtures)
    const check = (): void => {
      doichieu(['check', plans, '--format', 'json', '-o', join(folder, 'findings.json'), '--force'], folder)
    }
    // The first finds, and keeps what it found; the next keeps what it said.
    check()
    const done = await byTurns(
      {
        version: () => {
          doichieu(['--version'], folder)
        },
        check,
      },
      rounds,
    )
    const [ours, start] = [middleOf(done, 'check'), middleOf(done, 'version')]
    return [
      {
        what: `\`check\` of ${String(checked)} unchanged plans : twice \`--version\` and 1 ms a file`,
        rounds: done.map(({ check: each, version }) => each / (2 * version + checked)),
        asked: { atMost: 1 },
        note: `${ours.toFixed(0)} ms : ${(2 * start + checked).toFixed(0)} ms, ${(ours / start).toFixed(2)} times \`--version\``,
      },
    ]
  },
}
