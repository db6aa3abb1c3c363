import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparer } from '../src/align/align.js'
import { standingOf } from '../src/align/relation.js'
import { sayIn } from '../src/catalogue/catalogue.js'
import { answerIn, type Asked } from '../src/cli/queue/answers.js'
import { unpacked, packed } from '../src/cli/plan-card.js'
import { stowedWhole, wholeAgain } from '../src/cli/stowed.js'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import type { Style } from '../src/report/format.js'
import { compareCsv } from '../src/report/formats/compare-csv.js'
import { compareJson } from '../src/report/formats/compare-json.js'
import { compareMd } from '../src/report/formats/compare-md.js'
import { compareText } from '../src/report/formats/compare-text.js'
import { PARTIAL_PLAN, RESOLUTION } from './cli-run.js'
import { forgery } from './fuzz/forged.js'

const say = sayIn('en')
const style: Style = { say, language: 'en', version: '0', width: 80, paint: null, details: true, terminal: false }

const read = async (name: string, text: string) => parse(normalize(await extract(name, new TextEncoder().encode(text))))

/** What a worker answers for a plan, and what that is measured by. */
async function sound() {
  const [central, plan] = await Promise.all([read('nq.txt', RESOLUTION), read('kh.txt', PARTIAL_PLAN)])
  const { tasks, compare } = comparer(central)
  const standing = standingOf(central, plan)
  const relation = { citesCentral: true, predatesCentral: null, evidence: null, evidenceFrom: null, issued: null }
  const stowed = stowedWhole(compare(plan, relation), standing, tasks)
  const { path, sha256 } = plan.clean.source
  const asked: Asked = { document: { shown: path, sha256 }, text: { packed: stowed.text, sha256: 'x' }, tasks }
  return {
    central,
    asked,
    stowed: JSON.parse(JSON.stringify({ ...stowed, text: { sha256: 'x' } })) as Forgeable,
    text: stowed.text,
  }
}
interface Forgeable {
  card: unknown
  verdicts: string
  text: unknown
}

const inside = (base64: string, forge: (data: unknown) => unknown): string =>
  Buffer.from(packed(forge(unpacked(Buffer.from(base64, 'base64'))))).toString('base64')

describe('what comes out of Redis', () => {
  it('is taken as a worker hands it back, with the text of a scan too', async () => {
    const { asked, stowed, text } = await sound()
    expect(answerIn({ stowed }, asked, say)).toMatchObject({ stowed: { verdicts: stowed.verdicts, text } })
    expect(answerIn({ stowed: { ...stowed, text } }, { ...asked, text: null }, say)).toMatchObject({ stowed: { text } })
    expect(answerIn({ secret: true }, asked, say)).toEqual({ here: true })
    const failure = { message: 'x', stack: 'x', about: { code: 'ENOENT', path: 'kh.txt' } }
    expect(answerIn({ failure }, asked, say)).toEqual({ failure })
    // Of another document.
    expect(answerIn({ stowed }, { ...asked, document: { ...asked.document, sha256: '0' } }, say)).toBeNull()
  })

  it('is no answer, or one that every report can be made of', { timeout: 120_000 }, async () => {
    const { central, asked, stowed, text } = await sound()
    let taken = 0
    fc.assert(
      fc.property(fc.constantFrom('all', 'verdicts', 'text'), forgery, (where, forge) => {
        const given =
          where === 'all'
            ? forge({ stowed })
            : where === 'verdicts'
              ? { stowed: { ...stowed, verdicts: inside(stowed.verdicts, forge) } }
              : { stowed: { ...stowed, text: inside(text, forge) } }
        const answer = answerIn(given, asked, say)
        if (answer === null || !('stowed' in answer)) return
        taken += 1
        const { whole } = wholeAgain(answer.stowed)
        for (const write of [compareText, compareMd, compareCsv, compareJson])
          write({ central, tasks: asked.tasks, plans: [whole] }, style)
      }),
      { numRuns: 400, seed: 7 },
    )
    expect(taken).toBeGreaterThan(20)
  })
})
