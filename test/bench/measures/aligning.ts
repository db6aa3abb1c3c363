import { diffWords } from 'diff'
import { readdirSync, readFileSync } from 'node:fs'
import { align } from '../../../src/align/align.js'
import { extract } from '../../../src/extract/extract.js'
import type { Directive } from '../../../src/model/document.js'
import { normalize } from '../../../src/normalize/normalize.js'
import { materialized, parse } from '../../../src/parse/parse.js'
import { numberer, scoreOfAll } from '../exhaustive.js'
import type { Measure } from '../measure.js'
import { CENTRAL } from '../plans.js'
import { byTurns, middleOf } from '../rounds.js'

/** A plan that is not another copy of the central document. @example "kh-ninhthuan.txt" */
const PLAN = /^(?!nq)/

/** Aligning the sentences of the resolution with a plan, against comparing the same two texts without knowing what they are. */
export const aligning: Measure = {
  name: 'align',
  rounds: 5,
  run: async ({ rounds, sizes, fixtures }) => {
    const clean = async (path: string) => normalize(await extract(path, readFileSync(new URL(path, fixtures))))
    const central = await clean(CENTRAL)
    const names = readdirSync(new URL('seeds/', fixtures))
      .filter((name) => PLAN.test(name))
      .slice(0, sizes.aligned)
    const plans = await Promise.all(names.map((name) => clean(`seeds/${name}`)))
    let read: readonly [Directive, readonly Directive[]] | undefined
    let sentences = 0
    let found = 0
    const done = await byTurns(
      {
        // Documents are parsed anew, so that nothing that is worked out once is had for nothing.
        ours: {
          prepare: () => {
            read = [materialized(parse(central)), plans.map((plan) => materialized(parse(plan)))]
          },
          run: () => {
            if (read === undefined) return
            const { tasks, plans: compared } = align(...read)
            sentences = tasks.reduce((sum, task) => sum + task.sentences.length, 0)
            found += compared.length
          },
        },
        exhaustive: () => {
          const numbered = numberer()
          const ours = numbered(central.text)
          for (const plan of plans) found += scoreOfAll(ours, numbered(plan.text))
        },
        diff: () => {
          for (const plan of plans) found += diffWords(central.text, plan.text).length
        },
      },
      rounds,
    )
    if (found === 0) throw new Error('nothing was aligned')
    const what = `aligning ${String(sentences)} sentences with ${String(plans.length)} plans`
    return [
      {
        what: `${what} : every pair of paragraphs on word ids`,
        rounds: done.map(({ ours, exhaustive }) => ours / exhaustive),
        note: `${(middleOf(done, 'ours') / plans.length).toFixed(0)} ms a plan, the resolution read for all`,
      },
      { what: `${what} : \`diffWords\` of the two texts`, rounds: done.map(({ ours, diff }) => ours / diff) },
    ]
  },
}
