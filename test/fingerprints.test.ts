import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import { withDecisions } from '../src/check/decided.js'
import type { Rule, RuleExample } from '../src/check/rule.js'
import { rules } from '../src/check/rules.js'
import type { Finding } from '../src/model/finding.js'
import { directiveOf } from './align-documents.js'

/** What a rule finds in an example, of which the text may have been edited. */
async function found(rule: Rule, example: RuleExample, text: string): Promise<Finding[]> {
  const { central, beside = [], applicability = null, decisions = [] } = example
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]))
  const document = await directiveOf(text)
  const others = await Promise.all(beside.map((other, index) => directiveOf(other, `beside-${String(index + 1)}.txt`)))
  const comparison =
    central === undefined
      ? null
      : withDecisions(
          align(await directiveOf(central), [document, ...others], { applicability }),
          new Map([['memory.txt', decisions]]),
        )
  const subject = { document, plan: comparison?.plans[0] ?? null, central: comparison }
  return check(subject, [{ rule, severity: 'error', options: { ...defaults, ...example.options } }], 'vi')
}

/** A paragraph that no rule is about. */
const OTHER = 'Hội khuyến học trao quà cho học sinh giỏi của huyện nhà.'

/** Rules by which another paragraph makes another finding: on the share of broken words, on what a comment stands before. */
const ON_ALL: ReadonlySet<string> = new Set(['encoding-broken', 'suppression-invalid', 'suppression-unused'])

describe('a finding stays the one that it is when a paragraph is added below it', () => {
  it.each(rules.filter(({ id }) => !ON_ALL.has(id)))('$id', async (rule) => {
    for (const example of rule.examples) {
      const { kind, text, recognized } = example
      if (kind === 'good' || typeof text !== 'string' || recognized === true) continue
      const edited = await found(rule, example, `${text.trimEnd()}\n\n${OTHER}\n`)
      const known = edited.map(({ fingerprint }) => fingerprint)
      for (const { fingerprint, message } of await found(rule, example, text)) expect(known, message).toContain(fingerprint)
    }
  })
})
