import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { follows, type Schema } from '../src/cli/data-file/follows.js'

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema

const SOUND: Readonly<Record<string, unknown>> = {
  configuration: {
    $schema: 'x',
    extends: ['a.json'],
    lang: 'vi',
    against: '21-NQ/TW',
    tasks: ['III'],
    terms: ['a.txt'],
    roster: [{ unit: 'A', level: 'district', parent: 'B', file: 'a.txt', received: '2022-02-28' }],
    presets: ['strict'],
    coverage: 0.5,
    failOn: 'never',
    maxWarnings: 3,
    baseline: 'b.json',
    rules: { 'task-omitted': 'off', 'coverage-low': { severity: 'error', options: { least: 0.4 } } },
    sets: [{ name: 'x', role: 'plan', files: ['*.txt'], rules: { 'task-copied': 'info' }, coverage: 1 }],
    overrides: [{ files: ['a/**'], presets: ['encoding'] }],
    places: {
      units: [{ word: 'khu', level: 'commune', from: '2026-01-01' }],
      bodies: [{ words: 'ban', level: null, abbreviations: ['B'] }],
      renamed: [{ former: 'a', name: 'b' }],
    },
  },
  decisions: {
    schemaVersion: 1,
    decisions: [{ task: 'II/2', plan: 'a.txt', label: 'omitted', justified: true, why: 'x', who: 'A', when: '2022-12-01' }],
  },
  baseline: { schemaVersion: 1, findings: [{ path: 'a.txt', rule: 'task-omitted', fingerprint: '0123456789abcdef', count: 2 }] },
}

const OTHERS: readonly unknown[] = [
  null,
  0,
  -1,
  1,
  2,
  0.5,
  NaN,
  '',
  ' ',
  'error',
  'off',
  'vi',
  '2022-12-01',
  '2022-13-41',
  true,
  [],
  [''],
  ['x'],
  [1],
  {},
  { severity: 'error' },
  { severity: 'x' },
  { options: {} },
  { x: 1 },
]

/** A value with each part of it, in turn, replaced by something else, or with something added to it. */
function* altered(value: unknown): Generator {
  yield* OTHERS
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const other of altered(item)) yield value.with(at, other)
    for (const other of OTHERS) yield [...(value as unknown[]), other]
    return
  }
  for (const [key, item] of Object.entries(value)) {
    yield Object.fromEntries(Object.entries(value).filter(([each]) => each !== key))
    for (const other of altered(item)) yield { ...value, [key]: other }
  }
  for (const key of ['unknown', 'constructor', '__proto__'])
    yield Object.defineProperty({ ...value }, key, { value: 1, enumerable: true })
}

describe('whether data follow a schema', () => {
  it.each(Object.keys(SOUND))('is told as the library tells it: %s', (name) => {
    const schema = schemaOf(name)
    const validate = new Ajv2020({ strict: false }).compile(schema)
    const sound = SOUND[name]
    expect([follows(sound, schema), validate(sound)]).toEqual([true, true])
    const cases = [...altered(sound)]
    const differ = cases.filter((data) => follows(data, schema) !== validate(data))
    expect(differ.slice(0, 3)).toEqual([])
    expect(cases.filter((data) => follows(data, schema)).length).toBeGreaterThan(10)
  })

  it('is left to the library where a schema says what is not known here', () => {
    expect(follows('x', { type: 'string' })).toBe(true)
    for (const schema of [
      { minLength: 1 },
      { oneOf: [{ minLength: 1 }, {}] },
      { $ref: '#/nowhere' },
      { format: 'uri' },
      { enum: [[]] },
    ])
      expect(follows('x', { type: 'string', ...schema })).toBe(false)
  })
})
