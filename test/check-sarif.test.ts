import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Ajv from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { findingsOf, type Checked } from '../src/check/checked.js'
import { checkSarif } from '../src/report/formats/check-sarif.js'
import {
  HOSTILE,
  hostileChecked,
  manyFindings,
  sampleChecked,
  sampleDocument,
  sampleFinding,
  wholeFinding,
} from './check-sample.js'
import { sampleStyle } from './report-sample.js'

const OWN = join(import.meta.dirname, 'schemas/sarif/sarif-2.1.0.json')
/** The schema that is kept here; another one too, where the environment names its file. */
const named = process.env['DOICHIEU_SARIF_SCHEMA']
const SCHEMAS = [OWN, ...(named === undefined ? [] : [named])]

/** @example "https://example.org/a%20b" */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*$/i
const REFERENCE = /^(?:%(?=[\dA-F]{2})|[\w.~:/?#[\]@!$&'()*+,;=-])*$/i

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string; readonly index?: number }
    readonly region?: Readonly<Record<string, number>>
  }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
  readonly message?: { readonly text: string }
  readonly properties?: { readonly page?: number; readonly quote?: string }
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[]
  readonly baselineState?: string
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[]; readonly [key: string]: unknown } }
  readonly invocations: readonly {
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[]
  }[]
  readonly artifacts: readonly {
    readonly location: { readonly uri: string }
    readonly hashes: Readonly<Record<string, string>>
  }[]
  readonly results: readonly Result[]
  readonly [key: string]: unknown
}

const validators = SCHEMAS.map((path) => {
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  // Older drafts name themselves in ways that ajv does not know; in all else they say the same.
  delete schema['$schema']
  delete schema['id']
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  ajv.addFormat('uri', ABSOLUTE)
  ajv.addFormat('uri-reference', REFERENCE)
  ajv.addFormat('uuid', /^[\da-f-]{36}$/)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT/)
  return ajv.compile(schema)
})
const faults = (log: unknown): unknown[] =>
  validators.flatMap((validate) => (validate(log) ? [] : (validate.errors ?? [])).slice(0, 5))

const logOf = (checked: Checked, language: 'vi' | 'en' = 'vi'): { readonly runs: readonly Run[] } =>
  JSON.parse(checkSarif(checked, sampleStyle(language))) as { readonly runs: readonly Run[] }
const runOf = (checked: Checked, language: 'vi' | 'en' = 'vi'): Run => {
  const [run] = logOf(checked, language).runs
  if (run === undefined) throw new Error('no run')
  return run
}

const MIXED = sampleChecked(
  [
    sampleDocument('kế hoạch/a b.txt', [
      wholeFinding(),
      sampleFinding({ related: [{ ...sampleFinding({ line: 3 }), message: 'Ngày khác.' }], confidence: 0.6 }),
      sampleFinding({ state: 'suppressed', stateReason: 'đúng như bản gốc', severity: 'info' }),
      sampleFinding({ state: 'baselined' }),
      sampleFinding({ state: 'decided', stateReason: 'không áp dụng' }),
    ]),
    sampleDocument('b.pdf', [sampleFinding({ page: 3, related: [{ ...sampleFinding({ page: 4 }), message: 'x' }] })], {
      isText: false,
    }),
    sampleDocument('/tmp/c.docx', [wholeFinding()], { isText: false }),
    sampleDocument('./d.txt', []),
  ],
  { outdated: [{ path: 'a.txt', ruleId: 'word-gone', task: 'III.1/1', count: 2 }] },
)

describe('SARIF', () => {
  it('is valid, in both languages, whatever was found and whatever documents say', () => {
    for (const checked of [
      MIXED,
      sampleChecked([]),
      sampleChecked([], { central: null, rules: [] }),
      hostileChecked(),
      manyFindings(5, 40),
    ])
      for (const language of ['vi', 'en'] as const) expect(faults(logOf(checked, language))).toEqual([])
  })

  it('is held against a schema that refuses what is wrong', () => {
    const log = logOf(MIXED)
    const [run] = log.runs
    for (const wrong of [
      { ...log, extra: 1 },
      { ...log, runs: [{ ...run, language: 'việt' }] },
      { ...log, runs: [{ ...run, results: [{ level: 'info', message: { text: 'x' } }] }] },
      { ...log, runs: [{ ...run, results: [{}] }] },
      { ...log, runs: [{ ...run, artifacts: [{ location: { uri: 'a b.txt' } }] }] },
    ])
      expect(faults(wrong)).not.toEqual([])
  })

  it('grades, and names rules by their place in the list', () => {
    const { results, tool } = runOf(MIXED)
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'warning', 'warning', 'warning', 'note'])
    for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules[ruleIndex]?.['id']).toBe(ruleId)
    expect(runOf(sampleChecked([sampleDocument('a.txt', [sampleFinding({ ruleId: 'gone' })])])).results[0]).not.toHaveProperty(
      'ruleIndex',
    )
  })

  it('tells all of a rule that a viewer shows', () => {
    const { driver } = runOf(MIXED).tool
    expect(driver).toMatchObject({ name: 'doichieu', semanticVersion: '9.9.9' })
    expect(driver).not.toHaveProperty('informationUri')
    const [rule] = driver.rules
    expect(rule).toMatchObject({
      id: 'figure-odd',
      name: 'FigureOdd',
      shortDescription: { text: 'Con số lạ.' },
      fullDescription: { text: 'Con số lạ thường do đọc sai.' },
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['text', 'recommended', 'strict'], precision: 'high', 'problem.severity': 'warning' },
    })
    const { text, markdown } = rule?.['help'] as { text: string; markdown: string }
    expect(text).toContain('Con số lạ thường do đọc sai.\n\nCách xử lý: Đối chiếu với bản gốc.')
    expect(markdown).toContain('**Ví dụ sai:**\n\n```text\nKẾ HOẠCH\n\nKết nạp 2O đảng viên.\n```')
    expect(markdown).toContain('**Ví dụ đúng:**')
  })

  it('points at lines of text files, and at pages and passages of others', () => {
    const { results, artifacts } = runOf(MIXED)
    const at = (path: string): Location[] =>
      results.flatMap(({ locations }) =>
        locations.filter(({ physicalLocation }) => physicalLocation.artifactLocation.uri === path),
      )
    const [whole, word] = at('k%E1%BA%BF%20ho%E1%BA%A1ch/a%20b.txt')
    expect(whole?.physicalLocation).toMatchObject({
      artifactLocation: { uriBaseId: '%SRCROOT%', index: 0 },
      region: { startLine: 3 },
    })
    expect(Object.keys(whole?.physicalLocation.region ?? {})).toEqual(['startLine'])
    expect(word?.physicalLocation.region).toEqual({ startLine: 12, startColumn: 17, endLine: 12, endColumn: 25 })
    expect(word?.logicalLocations).toMatchObject([{ fullyQualifiedName: 'III.1/2' }])
    const [page] = at('b.pdf')
    expect(page?.physicalLocation.region).toBeUndefined()
    expect(page?.properties).toEqual({ page: 3, quote: '“bốn tốt' })
    const inPdf = results.find(({ locations }) => locations.includes(page as Location))
    expect(inPdf?.message.text).toBe('[tr. 3] Con số 2O lạ.')
    expect(inPdf?.relatedLocations?.[0]?.physicalLocation.region).toBeUndefined()
    expect(at('file:///tmp/c.docx')[0]?.physicalLocation.artifactLocation.uriBaseId).toBeUndefined()
    expect(artifacts.map(({ location }) => location.uri)[3]).toBe('d.txt')
    expect(artifacts.map(({ hashes }) => hashes['sha-256'])).toEqual(Array(4).fill('b'.repeat(64)))
    expect(Object.keys(runOf(MIXED)['originalUriBaseIds'] as object)).toEqual(['%SRCROOT%'])
  })

  it('knows a finding again by its fingerprint, wherever it stands', () => {
    const moved = sampleChecked([sampleDocument('a.txt', [sampleFinding({ line: 99 })])])
    const still = sampleChecked([sampleDocument('a.txt', [sampleFinding()])])
    const keys = { 'doichieuFinding/v1': '0123456789abcdef', primaryLocationLineHash: '0123456789abcdef:1' }
    for (const checked of [moved, still]) expect(runOf(checked).results[0]?.partialFingerprints).toEqual(keys)
  })

  it('says of each result whether it is set aside, by whom and why, where one is', () => {
    const { results } = runOf(MIXED)
    const told = results.map(({ suppressions, baselineState }) => [
      suppressions?.[0]?.kind,
      suppressions?.[0]?.justification,
      baselineState,
    ])
    expect(told).toEqual([
      [undefined, undefined, 'new'],
      [undefined, undefined, 'new'],
      [undefined, undefined, 'new'],
      [undefined, undefined, 'new'],
      ['external', 'Đã ghi nhận trước trong tệp baseline.', 'unchanged'],
      ['external', 'không áp dụng', 'new'],
      ['inSource', 'đúng như bản gốc', 'new'],
    ])
    expect(results.every(({ suppressions }) => suppressions !== undefined)).toBe(true)
    const [plain] = runOf(sampleChecked([sampleDocument('a.txt', [sampleFinding()])])).results
    expect(plain).not.toHaveProperty('suppressions')
    expect(plain).not.toHaveProperty('baselineState')
    expect(runOf(MIXED).invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('III.1/1')
  })

  it('has no clock and no folder of the machine', () => {
    const text = checkSarif(MIXED, sampleStyle())
    expect(checkSarif(MIXED, sampleStyle())).toBe(text)
    expect(text).not.toMatch(/TimeUtc|startTime|"machine"|\/work\//)
    expect(runOf(MIXED)).toMatchObject({
      language: 'vi',
      columnKind: 'utf16CodeUnits',
      automationDetails: { id: 'doichieu/check/' },
    })
    expect(runOf(MIXED, 'en')['language']).toBe('en')
  })

  it('lets no document put a link into a message', () => {
    for (const { message } of runOf(hostileChecked(HOSTILE)).results) expect(message.text).not.toMatch(/\]\(/)
  })
})

describe('SARIF of a large run', () => {
  const checked = manyFindings(300, 100)
  let text = ''
  let run = runOf(sampleChecked([]))
  beforeAll(() => {
    text = checkSarif(checked, sampleStyle())
    run = (JSON.parse(text) as { runs: [Run] }).runs[0]
  })

  it('stays within the limits of GitHub, keeps the gravest and says what is left out', () => {
    expect(findingsOf(checked).length).toBe(30_000)
    expect(run.results.length).toBe(25_000)
    const lost = run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text
    expect(lost).toContain('5000')
    expect(lost).toContain('25000')
    const counts = { error: 0, warning: 0, note: 0, none: 0 }
    for (const { suppressions = [], level } of run.results)
      if (suppressions.length === 0) counts[level as keyof typeof counts] += 1
    const fresh = findingsOf(checked).filter(({ state }) => state === 'new')
    expect(counts.error).toBe(fresh.filter(({ severity }) => severity === 'error').length)
    expect(run.results.slice(0, 5000).every(({ level }) => level === 'error')).toBe(true)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    expect(new Set(run.results.map(({ partialFingerprints }) => partialFingerprints['doichieuFinding/v1'])).size).toBe(25_000)
  })

  it('is cut by its size too, and shortens what is related', () => {
    // Words that hardly pack.
    let seed = 1
    const noise = Array.from({ length: 1_000_000 }, () =>
      String.fromCharCode(0x1ea0 + ((seed = (seed * 48271) % 2147483647) % 80)),
    ).join('')
    const noisy = (turn: number): string => noise.slice((turn * 997) % 999_000).slice(0, 1000)
    const long = sampleChecked([
      sampleDocument(
        'a.txt',
        Array.from({ length: 12_000 }, (_, index) =>
          sampleFinding({ message: noisy(index), fingerprint: String(index).padStart(16, '0') }),
        ),
      ),
      sampleDocument('b.txt', [
        wholeFinding({ related: Array.from({ length: 1500 }, () => ({ ...wholeFinding(), message: 'x' })) }),
      ]),
    ])
    const written = checkSarif(long, sampleStyle())
    const [cut] = (JSON.parse(written) as { runs: Run[] }).runs
    expect(cut?.results.length).toBeLessThan(12_001)
    expect(gzipSync(written, { level: 6 }).length).toBeLessThan(10_000_000)
    expect(cut?.invocations[0]?.toolExecutionNotifications).toHaveLength(1)
    expect(cut?.results[0]?.relatedLocations).toHaveLength(999)
    expect(cut?.results[0]?.message.text).toContain('501')
  })
})
