import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../../src/extract/extract.js'
import { normalize } from '../../../src/normalize/normalize.js'
import type { Measure } from '../measure.js'
import { byTurns, middleOf } from '../rounds.js'

/** Normalizing, all repairs and the map back to the source, against composing letters alone, which is built into JavaScript. */
export const normalizing: Measure = {
  name: 'normalize',
  rounds: 5,
  run: async ({ rounds, sizes, fixtures }) => {
    const folder = new URL('seeds/', fixtures)
    const texts = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
    const sourcesOf = (form: 'NFC' | 'NFD') =>
      Promise.all(texts.map(([name, text]) => extract(name, Buffer.from(text.normalize(form)))))
    const repeated = (work: () => void) => (): void => {
      for (let copy = 0; copy < sizes.copies; copy += 1) work()
    }
    const ratios = []
    for (const [form, letters] of [
      ['NFC', 'composed'],
      ['NFD', 'decomposed'],
    ] as const) {
      const sources = await sourcesOf(form)
      let length = 0
      const done = await byTurns(
        {
          ours: repeated(() => {
            for (const source of sources) length += normalize(source).text.length
          }),
          plain: repeated(() => {
            for (const { text } of sources) length += text.normalize('NFC').length
          }),
        },
        rounds,
      )
      if (length === 0) throw new Error('nothing was normalized')
      const each = middleOf(done, 'ours') / sizes.copies / sources.length
      ratios.push({
        what: `normalizing the ${String(texts.length)} seeds, letters ${letters} : \`String.normalize('NFC')\``,
        rounds: done.map(({ ours, plain }) => ours / plain),
        note: `${each.toFixed(1)} ms a document`,
      })
    }
    return ratios
  },
}
