import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Checked } from '../src/check/checked.js'
import { checkJson } from '../src/report/formats/check-json.js'
import { hostileChecked, manyFindings, sampleChecked, sampleDocument, sampleFinding, wholeFinding } from './check-sample.js'
import { FULL_PLAN, folderWith, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { sampleStyle } from './report-sample.js'

const ROOT = new URL('..', import.meta.url).pathname

interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema | false
  readonly oneOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

const read = (name: string): Schema => JSON.parse(readFileSync(`${ROOT}schemas/${name}.schema.json`, 'utf8')) as Schema
const names = [
  'baseline',
  'clean-text',
  'document',
  'comparison',
  'applicability',
  'configuration',
  'corrections',
  'decisions',
  'findings',
  'manifest',
]

/** Validates each by the schema alone, as another program would. */
function faults(schema: string, values: readonly unknown[]): unknown[] {
  const validate = new Ajv.default({ allErrors: true, strict: true, allowUnionTypes: true }).compile(read(schema))
  return values.flatMap((value) => (validate(value) ? [] : (validate.errors ?? [])).slice(0, 5))
}

async function results(argv: readonly string[], cwd = ROOT): Promise<unknown[]> {
  const { out, code } = await runIn(cwd, [...argv, '--format', 'json'])
  expect(code).toBe(0)
  const value: unknown = JSON.parse(out)
  return Array.isArray(value) ? value : [value]
}

const odd = folderWith({
  'one.txt': 'Một dòng',
  'marks.txt': '- \n+ \nI.\n1.\n1.1.\na)\n(1)\nĐiều 1.\n[^1]: chú thích\n',
  'bom.txt': '\ufeffKẾ HOẠCH\r\n\r\nI. Mục tiêu\r\n- Đến năm 2025 đạt trên 90 %.\f2\r\n',
  'escape.txt': 'KẾ HOẠCH\u001b[31m\u202e\n',
})

/** A folder with a roster, and a decision on one of its plans. */
function decidedUpon(): string {
  const decision = { task: 'II/2', plan: 'partial.txt', label: 'omitted', justified: true, who: 'A', when: '2022-12-01' }
  return folderWith({
    'nq.txt': RESOLUTION,
    'partial.txt': PARTIAL_PLAN,
    'doichieu.config.json': JSON.stringify({
      roster: [
        { unit: 'A', file: 'partial.txt' },
        { unit: 'B', level: 'commune' },
      ],
    }),
    'doichieu.decisions.yml': JSON.stringify({ schemaVersion: 1, decisions: [decision] }),
  })
}

describe('schemas', () => {
  it('has no other file in the folder', () => {
    expect(readdirSync(`${ROOT}schemas`).sort()).toEqual(names.map((name) => `${name}.schema.json`).sort())
  })

  it.each(names)('%s describes every property', (name) => {
    const bare: string[] = []
    const visit = (schema: Schema, path: string): void => {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        if (property.description === undefined) bare.push(`${path}.${key}`)
        visit(property, `${path}.${key}`)
      }
      for (const [key, definition] of Object.entries(schema.$defs ?? {})) visit(definition, key)
      for (const each of schema.oneOf ?? []) visit(each, path)
      if (typeof schema.items === 'object') visit(schema.items, path)
    }
    visit(read(name), name)
    expect(bare).toEqual([])
  })

  it('says the same of what stands in several', () => {
    const definitions = new Map<string, unknown>()
    for (const name of names) {
      for (const [key, definition] of Object.entries(read(name).$defs ?? {})) {
        expect(definition).toEqual(definitions.get(key) ?? definition)
        definitions.set(key, definition)
      }
    }
    expect(definitions.size).toBeGreaterThan(5)
  })

  it('fits clean text', async () => {
    expect(
      faults('clean-text', [...(await results(['normalize', 'fixtures/seeds'])), ...(await results(['normalize', '.'], odd))]),
    ).toEqual([])
  })

  it('fits documents', async () => {
    expect(
      faults('document', [...(await results(['parse', 'fixtures/seeds'])), ...(await results(['parse', '.'], odd))]),
    ).toEqual([])
  })

  it('fits comparisons', async () => {
    const own = folderWith({ 'nq.txt': RESOLUTION, 'full.txt': FULL_PLAN, 'partial.txt': PARTIAL_PLAN })
    const compared = [
      ...(await results(['compare', 'fixtures/seeds'])),
      ...(await results(['compare', '.'], odd)),
      ...(await results(['compare', '.', '--against', 'nq.txt'], own)),
      ...(await results(['compare', 'full.txt', '--against', 'nq.txt', '--via', 'partial.txt', '--before', 'partial.txt'], own)),
      ...(await results(['compare', 'partial.txt', 'full.txt', '--against', 'nq.txt', '--siblings'], own)),
      ...(await results(['compare', '--against', 'nq.txt'], decidedUpon())),
    ]
    expect(faults('comparison', compared)).toEqual([])
  })

  it('fits findings', async () => {
    const own = folderWith({ 'nq.txt': RESOLUTION, 'full.txt': FULL_PLAN, 'partial.txt': PARTIAL_PLAN })
    const never = ['--fail-on', 'never']
    const made: readonly Checked[] = [
      hostileChecked(),
      manyFindings(2, 20),
      sampleChecked([], { central: null, outdated: [{ path: 'a.txt', ruleId: 'x', task: null, count: 1 }] }),
      sampleChecked([
        sampleDocument('a.pdf', [
          wholeFinding({ confidence: 0.5 }),
          sampleFinding({ page: 3, related: [{ ...sampleFinding(), message: 'x' }], fixes: [{ span: [0, 2], replacement: '' }] }),
        ]),
      ]),
    ]
    const checked = [
      ...made.map((each): unknown => JSON.parse(checkJson(each, sampleStyle()))),
      ...(await results(['check', 'fixtures/seeds', ...never])),
      ...(await results(['check', 'full.txt', 'partial.txt', '--against', 'nq.txt', ...never], own)),
    ]
    expect(faults('findings', checked)).toEqual([])
    expect(faults('findings', [{ ...(checked[0] as object), summary: {} }])).not.toEqual([])
  })

  it('fits manifests', async () => {
    const own = folderWith({ 'nq.txt': RESOLUTION, 'full.txt': FULL_PLAN, 'broken.txt': new Uint8Array([0, 1, 2, 0, 3, 4]) })
    for (const [command = '', ...argv] of [
      ['compare', '--against', 'nq.txt'],
      ['check', '--against', 'nq.txt'],
      ['normalize'],
      ['parse'],
    ]) {
      const inputs = ['full.txt', 'broken.txt', 'absent.txt']
      await runIn(own, [command, ...inputs, ...argv, '--manifest', `${command}.jsonl`])
      const lines = readFileSync(join(own, `${command}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n')
      const made = lines.map((line) => JSON.parse(line) as { input: string; status: string })
      expect(made.map(({ input, status }) => [input, status])).toEqual([
        ['full.txt', 'done'],
        ['broken.txt', 'failed'],
        ['absent.txt', 'failed'],
      ])
      expect(faults('manifest', made)).toEqual([])
    }
  })

  it('fits the bundled data on which levels a task binds', () => {
    const text = readFileSync(`${ROOT}src/extract/bundled/21-nq-tw.applies.json`, 'utf8')
    expect(faults('applicability', [JSON.parse(text)])).toEqual([])
  })

  it('notices what does not fit', async () => {
    const [document] = await results(['parse', 'one.txt'], odd)
    expect(faults('document', [{ ...(document as object), extra: 1 }])).not.toEqual([])
    expect(faults('document', [{ ...(document as object), targets: undefined, tree: {} }])).not.toEqual([])
  })
})
