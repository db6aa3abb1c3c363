import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import type { Label } from '../src/model/comparison.js'
import { fixture, fixtureText, onlyPlan, verdictsOf } from './align-documents.js'

/** What a case of fixtures/align expects: labels and changes by reading, `changes` those that must be among the ones found. */
interface Expected {
  readonly sentences: Readonly<
    Record<
      string,
      {
        readonly labels: readonly Label[]
        readonly node?: string
        readonly changes?: readonly string[]
        readonly review?: boolean
      }
    >
  >
  readonly own: readonly string[]
}

const cases = readdirSync(new URL('../fixtures/align', import.meta.url))

describe.each(cases)('fixtures/align/%s', (name) => {
  it('is judged as a reader judges it', async () => {
    const expected = JSON.parse(fixtureText(`align/${name}/expected.json`)) as Expected
    const plan = onlyPlan(align(await fixture(`align/${name}/central.txt`), [await fixture(`align/${name}/plan.txt`)]))
    const verdicts = verdictsOf(plan)
    expect(verdicts.map(({ id }) => id)).toEqual(Object.keys(expected.sentences))
    for (const verdict of verdicts) {
      const { labels, node, changes, review } = expected.sentences[verdict.id] ?? { labels: [] }
      expect(labels, verdict.id).toContain(verdict.label)
      if (node !== undefined) expect(verdict.evidence[0]?.node, verdict.id).toBe(node)
      if (changes !== undefined)
        expect(
          verdict.changes.map(({ kind }) => kind),
          verdict.id,
        ).toEqual(expect.arrayContaining([...changes]))
      if (review !== undefined) expect(verdict.review, verdict.id).toBe(review)
    }
    expect(plan.own.map(({ node }) => node)).toEqual(expected.own)
  })
})
