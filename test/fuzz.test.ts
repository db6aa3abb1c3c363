import { build } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { campaign } from './fuzz/campaign.js'
import config from './fuzz/rolldown.config.js'
import { TARGETS } from './fuzz/targets.js'

/** A share of what `npm run fuzz` feeds, always the same: `test/fuzz/README.md`. */

/** Cases of each target; fewer where a case takes half a second, none of real recognition, which has tests of its own. */
const CASES = 6
const DEAR: Readonly<Record<string, number>> = { 'scanned-pdf': 2, ocr: 0 }

/** With this seed the first eight cases of `faults` are its eight faults. */
const EACH_ONCE = 192

/** For a machine that does much else, in ms. */
const PATIENCE = 240_000

const failuresOf = (results: Awaited<ReturnType<typeof campaign>>) =>
  results.flatMap(({ failures }) => [...failures.values()].map(({ failure }) => failure))

beforeAll(async () => {
  await build(config)
}, PATIENCE)

describe('hostile input', () => {
  it(
    'ends in an answer or in an error with words, soon, without a file or a socket',
    async () => {
      const asked = TARGETS.filter(({ share }) => share > 0).map(({ name }) => [name, DEAR[name] ?? CASES] as const)
      const results = await campaign({ seed: 1, cases: new Map(asked), jobs: 2, samples: null })
      expect(
        failuresOf(results).map(({ target, index, kind, detail }) => `${target} ${String(index)} ${kind} ${detail}`),
      ).toEqual([])
      expect(results.map(({ cases }) => cases)).toEqual(asked.map(([, count]) => count))
    },
    PATIENCE,
  )

  it(
    'is noticed where it does harm',
    async () => {
      const results = await campaign({ seed: EACH_ONCE, cases: new Map([['faults', 8]]), jobs: 2, samples: null, seconds: 0.5 })
      const found = failuresOf(results).map(({ input, kind }) => `${Buffer.from(input, 'base64').toString('utf8')}: ${kind}`)
      for (const fault of ['loops: hang', 'waits: hang', 'exits: ended']) expect(found).toContain(fault)
      const keys = results.flatMap(({ failures }) => [...failures.keys()])
      for (const words of [
        /^crash RangeError: thrown/,
        /^crash Error: forgotten/,
        /^trespass writeFile .*evil/,
        /^trespass net\.connect/,
        /^trespass spawn git/,
      ])
        expect(keys.filter((key) => words.test(key))).toHaveLength(1)
    },
    PATIENCE,
  )
})
