import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import { withDecisions } from '../src/check/decided.js'
import type { Rule, RuleExample } from '../src/check/rule.js'
import { rules } from '../src/check/rules.js'
import { extract } from '../src/extract/extract.js'
import type { Directive } from '../src/model/document.js'
import type { Finding } from '../src/model/finding.js'
import { loadMisreading } from '../src/normalize/load-misreading.js'
import { normalize } from '../src/normalize/normalize.js'
import { completed, completions, digestOf } from '../src/parse/document-set.js'
import { parse } from '../src/parse/parse.js'
import { directiveOf } from './align-documents.js'

async function read(text: string | Uint8Array, recognized = false): Promise<Directive> {
  if (typeof text === 'string' && !recognized) return directiveOf(text)
  const source = await extract('memory.txt', typeof text === 'string' ? new TextEncoder().encode(text) : text)
  return parse(normalize(source, recognized ? { misreading: await loadMisreading('auto') } : {}))
}

/** What a rule, alone, finds in one of its examples. */
async function found(
  rule: Rule,
  { text, recognized, central, beside = [], applicability, decisions = [], options = {} }: RuleExample,
): Promise<Finding[]> {
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]))
  const others = await Promise.all(beside.map((other, index) => directiveOf(other, `beside-${String(index + 1)}.txt`)))
  const alone = await read(text, recognized)
  const comparison =
    central === undefined
      ? null
      : withDecisions(
          align(await read(central), [alone, ...others], { applicability: applicability ?? null }),
          new Map([['memory.txt', decisions]]),
        )
  // What the others, which come first, say of it.
  const [said] = completions([...others, alone].map(digestOf)).slice(-1)
  const document = said === undefined || others.length === 0 ? alone : completed(alone, said)
  const [plan = null] = comparison?.plans ?? []
  const subject = { document, plan: plan === null ? null : { ...plan, plan: document }, central: comparison }
  return check(subject, [{ rule, severity: 'error', options: { ...defaults, ...options } }], 'vi')
}

/** "{task}", "{count|task|tasks}" */
const PLACEHOLDER_WHOLE = /\{\w+[^{}]*\}/
const PLACEHOLDER = /\{(\w+)[^{}]*\}/g

const placeholdersOf = (words: string): string[] =>
  [...new Set([...words.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].sort()

/** The words of a message, with anything for its placeholders. */
const patternOf = (words: string): RegExp =>
  new RegExp(
    `^${words
      .split(PLACEHOLDER_WHOLE)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*')}$`,
  )

/** Messages that no short text can show: they are about pictures of pages, or about a thousand comments. */
const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  'ocr-doubtful': ['page', 'unread'],
  'encoding-broken': ['unspellable', 'damaged'],
  'suppression-invalid': ['too-many'],
}

describe('rules', () => {
  it('has a file for each, and no other file in the folder', () => {
    const files = readdirSync(new URL('../src/check/rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
    expect(files.sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  for (const rule of rules)
    describe(rule.id, () => {
      const said: string[] = []
      for (const [index, example] of rule.examples.entries())
        it(`${example.kind} example ${String(index + 1)}`, async () => {
          const findings = await found(rule, example)
          for (const { message, related } of findings)
            for (const words of [message, ...related.map((other) => other.message)]) said.push(words)
          const places = findings.map(({ quote }) => quote ?? '')
          expect(places).toEqual(example.kind === 'good' ? [] : example.finds)
          if (example.kind === 'bad') expect(places).not.toEqual([])
        })

      it('shows at least two bad and two good documents', () => {
        const kinds = rule.examples.map(({ kind }) => kind)
        expect(kinds.filter((kind) => kind === 'bad').length).toBeGreaterThanOrEqual(2)
        expect(kinds.filter((kind) => kind === 'good').length).toBeGreaterThanOrEqual(2)
      })

      it('shows each of its messages in an example', () => {
        const left = Object.entries(rule.messages).filter(([, { vi }]) => !said.some((words) => patternOf(vi).test(words)))
        expect(left.map(([key]) => key)).toEqual(NOT_SHOWN[rule.id] ?? [])
      })

      it('says the same in both languages', () => {
        for (const { vi, en } of [rule.title, rule.reason, rule.mend, ...Object.values(rule.options).map(({ about }) => about)])
          expect([vi, en].every((words) => words.trim() !== '' && placeholdersOf(words).length === 0)).toBe(true)
        for (const { vi, en } of Object.values(rule.messages)) expect(placeholdersOf(en)).toEqual(placeholdersOf(vi))
      })
    })
})
