import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import type { Checked } from '../src/check/checked.js'
import { checkJunit } from '../src/report/formats/check-junit.js'
import { hostileChecked, manyFindings, sampleChecked, sampleDocument, sampleFinding, wholeFinding } from './check-sample.js'
import { sampleStyle } from './report-sample.js'

const OWN = join(import.meta.dirname, 'schemas/junit/jenkins-junit.xsd')
/** The schema that is kept here; another one too, where the environment names its file. */
const named = process.env['DOICHIEU_JUNIT_SCHEMA']
const SCHEMAS = [OWN, ...(named === undefined ? [] : [named])]

async function faults(xml: string): Promise<string[]> {
  const found = await Promise.all(
    SCHEMAS.map((schema) =>
      validateXML({
        xml: [{ fileName: 'junit.xml', contents: xml }],
        schema: [{ fileName: 'main.xsd', contents: readFileSync(schema, 'utf8') }],
        maxMemoryPages: memoryPages.GiB / 2,
      }),
    ),
  )
  return found.flatMap(({ errors }) => errors.map(({ rawMessage }) => rawMessage))
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Reads XML by the rules of XML. */
function readXml(xml: string): Element {
  const parser = new SaxesParser()
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root
}

const elements = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => elements(child, name)),
]

const xmlOf = (checked: Checked): string => checkJunit(checked, sampleStyle())
const MIXED = sampleChecked([
  sampleDocument('a.txt', [
    wholeFinding(),
    wholeFinding(),
    sampleFinding({ confidence: 0.6, related: [{ ...sampleFinding({ line: 3, column: 1 }), message: 'Ngày khác.' }] }),
    sampleFinding({ severity: 'info', message: 'Chỉ để biết.' }),
    sampleFinding({ state: 'decided', stateReason: 'không áp dụng' }),
    sampleFinding({ state: 'suppressed' }),
  ]),
  sampleDocument('b.pdf', [sampleFinding({ page: 3 })], { isText: false }),
  sampleDocument('c.txt', []),
])

describe('JUnit', () => {
  it('is valid whatever was found and whatever documents say', async () => {
    for (const checked of [MIXED, sampleChecked([]), hostileChecked(), manyFindings(30, 30)])
      expect(await faults(xmlOf(checked))).toEqual([])
  })

  it('is held against a schema that refuses what is wrong', async () => {
    const xml = xmlOf(MIXED)
    for (const wrong of [xml.replace('<failure', '<fail').replace('</failure>', '</fail>'), xml.replace(/ tests="\d+"/g, '')])
      expect(await faults(wrong)).not.toEqual([])
  })

  it('has a suite for each document, and counts what is in it', () => {
    const [suites] = readXml(xmlOf(MIXED)).children
    const told = elements(suites as Element, 'testsuite').map(({ attributes: { name, tests, failures, errors, skipped } }) => [
      name,
      tests,
      failures,
      errors,
      skipped,
    ])
    expect(told).toEqual([
      ['a.txt', '7', '3', '0', '2'],
      ['b.pdf', '3', '1', '0', '0'],
      ['c.txt', '3', '0', '0', '0'],
    ])
    expect(suites?.attributes).toMatchObject({ tests: '13', failures: '4', errors: '0' })
    for (const suite of elements(suites as Element, 'testsuite')) {
      const own = elements(suite, 'testcase')
      expect(own.length).toBe(Number(suite.attributes['tests']))
      expect(elements(suite, 'failure').length).toBe(Number(suite.attributes['failures']))
      expect(elements(suite, 'skipped').length).toBe(Number(suite.attributes['skipped']))
      expect(new Set(own.map(({ attributes }) => attributes['name'])).size).toBe(own.length)
    }
  })

  it('fails for errors and warnings, tells what is only worth knowing, skips what is known', () => {
    const root = readXml(xmlOf(MIXED))
    const failures = elements(root, 'failure')
    expect(failures.map(({ attributes }) => attributes['type'])).toEqual(['error', 'error', 'warning', 'warning'])
    expect(failures[2]?.text).toBe(
      'a.txt:12:17\nCon số 2O lạ. [mức chắc chắn 60%]\n““bốn tốt”\n3:1 Ngày khác.\nĐối chiếu với bản gốc.',
    )
    expect(failures[3]?.text).toContain('b.pdf (tr. 3)')
    expect(elements(root, 'system-out').map(({ text }) => text.split('\n')[1])).toEqual(['Chỉ để biết.'])
    expect(elements(root, 'skipped').map(({ text }) => text)).toEqual([
      'chấp nhận theo quyết định: không áp dụng',
      'bỏ qua theo ghi chú trong văn bản',
    ])
  })

  it('has no rule that compares where nothing was compared', () => {
    const alone = xmlOf(sampleChecked([sampleDocument('a.txt', [])], { central: null }))
    expect(alone).toContain('figure-odd: Con số lạ')
    expect(alone).not.toContain('word-gone')
  })

  it('has no times', () => {
    expect(xmlOf(MIXED)).not.toMatch(/ time(?:stamp)?=| hostname=/)
  })
})
