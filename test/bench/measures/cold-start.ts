import { fileURLToPath } from 'node:url'
import type { Measure } from '../measure.js'
import { bareNode, doichieu } from '../processes.js'
import { byTurns, middleOf } from '../rounds.js'

/** What a command takes from start to end, against a Node that does nothing. */
export const coldStart: Measure = {
  name: 'cold',
  rounds: 11,
  run: async ({ rounds, fixtures, folder }) => {
    const plan = fileURLToPath(new URL('seeds/kh-ninhthuan.txt', fixtures))
    const done = await byTurns(
      {
        bare: () => {
          bareNode(folder)
        },
        version: () => {
          doichieu(['--version'], folder)
        },
        compare: () => {
          doichieu(['compare', plan, '--no-cache'], folder)
        },
      },
      rounds,
    )
    const note = (name: 'version' | 'compare'): string =>
      `${middleOf(done, name).toFixed(0)} ms : ${middleOf(done, 'bare').toFixed(0)} ms`
    return [
      {
        what: '`doichieu --version` : `node -e 0`',
        rounds: done.map(({ bare, version }) => version / bare),
        asked: { atMost: 1.5 },
        note: note('version'),
      },
      {
        what: '`doichieu compare` of one text, uncached : `node -e 0`',
        rounds: done.map(({ bare, compare }) => compare / bare),
        asked: { atMost: 8 },
        note: note('compare'),
      },
    ]
  },
}
