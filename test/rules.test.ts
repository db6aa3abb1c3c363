import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import type { Rule, RuleExample } from '../src/check/rule.js'
import { rules } from '../src/check/rules.js'
import { extract } from '../src/extract/extract.js'
import type { Directive } from '../src/model/document.js'
import type { Finding } from '../src/model/finding.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { directiveOf } from './align-documents.js'

const read = async (text: string | Uint8Array): Promise<Directive> =>
  typeof text === 'string' ? directiveOf(text) : parse(normalize(await extract('memory.txt', text)))

/** What a rule, alone, finds in one of its examples. */
async function found(rule: Rule, { text, central, options = {} }: RuleExample): Promise<Finding[]> {
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]))
  const document = await read(text)
  const comparison = central === undefined ? null : align(await read(central), [document])
  const subject = { document, plan: comparison?.plans[0] ?? null, central: comparison }
  return check(subject, [{ rule, severity: 'error', options: { ...defaults, ...options } }], 'vi')
}

describe('rules', () => {
  it('has a file for each, and no other file in the folder', () => {
    const files = readdirSync(new URL('../src/check/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
    expect(files.sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  for (const rule of rules)
    describe(rule.id, () => {
      for (const [index, example] of rule.examples.entries())
        it(`${example.kind} example ${String(index + 1)}`, async () => {
          const places = (await found(rule, example)).map(({ quote }) => quote ?? '')
          expect(places).toEqual(example.kind === 'good' ? [] : example.finds)
          if (example.kind === 'bad') expect(places).not.toEqual([])
        })
    })
})
