import type { Checked, CheckedDocument } from '../../check/checked.js'
import type { Finding } from '../../model/finding.js'
import { doubtWords, findingSay, placeWords, stateWords, type FindingSay } from '../check/words.js'
import type { Style } from '../format.js'
import { joined } from '../parts.js'
import { visible } from '../visible.js'
import { block, element, escaped } from '../xml.js'

/** Text of an element: what XML cannot hold is shown. */
const content = (text: string): string => escaped(visible(text))
/** Text of an attribute, in which line ends would become blanks. */
const line = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()

/** A test: a rule that found nothing, or a finding. */
interface Test {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** XML */
  readonly lines: readonly string[]
}

/** All that a person needs to find the place, as plain lines. */
function account(finding: Finding, { isText, path }: CheckedDocument, say: FindingSay): string {
  const place = placeWords(finding, isText, say)
  const doubt = doubtWords(finding, say)
  const related = finding.related.map((each) => {
    const where = placeWords(each, isText, say)
    return where === null ? each.message : `${where} ${each.message}`
  })
  return [
    place === null ? path : isText ? `${path}:${place}` : `${path} (${place})`,
    doubt === null ? finding.message : `${finding.message} [${doubt}]`,
    ...(finding.quote === null ? [] : [`“${finding.quote}”`]),
    ...related,
    finding.help,
  ].join('\n')
}

/** Errors and warnings fail; what is known is skipped, with the reason; what is only worth knowing passes and is told. */
function test(finding: Finding, document: CheckedDocument, say: FindingSay): Test {
  const { ruleId, severity, message, state } = finding
  const name = `${ruleId}: ${message}`
  if (state !== 'new') return { name, outcome: 'skipped', lines: [element('skipped', {}, content(stateWords(finding, say)))] }
  const words = content(account(finding, document, say))
  return severity === 'info'
    ? { name, outcome: 'passed', lines: [element('system-out', {}, words)] }
    : { name, outcome: 'failed', lines: [element('failure', { type: severity, message: line(message) }, words)] }
}

/** The tests of a document: each rule that found nothing, then each finding. */
function testsOf(document: CheckedDocument, { rules, central }: Checked, language: 'vi' | 'en', say: FindingSay): Test[] {
  const found = new Set(document.findings.map(({ ruleId }) => ruleId))
  const passed = rules.filter(({ rule }) => !found.has(rule.id) && (central !== null || rule.looksAt === 'document'))
  return [
    ...passed.map(({ rule }): Test => ({ name: `${rule.id}: ${rule.title[language]}`, outcome: 'passed', lines: [] })),
    ...document.findings.map((finding) => test(finding, document, say)),
  ]
}

/** Names that tell tests apart from run to run: the same one again gets a number. */
function numbered(tests: readonly Test[]): Test[] {
  const seen = new Map<string, number>()
  return tests.map((each) => {
    const name = line(each.name)
    const turn = (seen.get(name) ?? 0) + 1
    seen.set(name, turn)
    return { ...each, name: turn === 1 ? name : `${name} (${String(turn)})` }
  })
}

const count = (tests: readonly Test[], outcome: Test['outcome']): string =>
  String(tests.filter((each) => each.outcome === outcome).length)

/** The suite of a document. */
function suite(document: CheckedDocument, tests: readonly Test[], version: string): string[] {
  const path = line(document.path)
  return block(
    'testsuite',
    {
      name: path,
      tests: String(tests.length),
      failures: count(tests, 'failed'),
      errors: '0',
      skipped: count(tests, 'skipped'),
    },
    [
      ...block('properties', {}, [
        element('property', { name: 'sha256', value: document.sha256 }),
        element('property', { name: 'doichieu', value: version }),
      ]),
      ...tests.flatMap(({ name, lines: own }) => block('testcase', { classname: path, name }, own)),
    ],
  )
}

/** A suite for a document that could not be read, which is an error. */
const unreadSuite = (path: string, reason: string, say: FindingSay): string[] =>
  block('testsuite', { name: path, tests: '1', failures: '0', errors: '1', skipped: '0' }, [
    ...block('testcase', { classname: path, name: say('check.not-read') }, [
      element('error', { type: 'unreadable', message: reason }, content(reason)),
    ]),
  ])

/** {@link checkJunit}, document by document. */
export function* checkJunitParts(checked: Checked, { language, version }: Style): Generator<string, void> {
  const say = findingSay(language)
  const { documents, unreadable } = checked
  let tests = 0
  let failures = 0
  for (const document of documents)
    for (const { outcome } of testsOf(document, checked, language, say)) {
      tests += 1
      if (outcome === 'failed') failures += 1
    }
  const totals = {
    name: 'doichieu check',
    tests: String(tests + unreadable.length),
    failures: String(failures),
    errors: String(unreadable.length),
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (documents.length + unreadable.length === 0) {
    yield `${block('testsuites', totals, []).join('\n')}\n`
    return
  }
  const [begin = '', , end = ''] = block('testsuites', totals, [''])
  const inside = (lines: readonly string[]): string => lines.map((each) => `  ${each}\n`).join('')
  yield `${begin}\n`
  for (const document of documents) yield inside(suite(document, numbered(testsOf(document, checked, language, say)), version))
  for (const { path, reason } of unreadable) yield inside(unreadSuite(line(path), line(reason), say))
  yield `${end}\n`
}

/** The findings as results of tests, a suite for each document, as Jenkins and GitLab read them. No times: they would differ from run to run. */
export const checkJunit = joined(checkJunitParts)
