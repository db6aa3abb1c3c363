import { describe, expect, it } from 'vitest'
import { LANGUAGES, sayIn } from '../src/catalogue/catalogue.js'
import { compareMd } from '../src/report/formats/compare-md.js'
import { compareText } from '../src/report/formats/compare-text.js'
import { shown } from '../src/report/shown.js'
import { mostOmitted } from '../src/report/priorities.js'
import { sampleComparison, sampleStyle, withSentence } from './report-sample.js'

describe('who does it by when', () => {
  it('is told apart, in text and Markdown', () => {
    const comparison = withSentence({
      assignedIn: [
        { node: 'II.1/2', actor: 'Ban Tổ chức, Ban Dân vận', deadline: 'quý I' },
        { node: null, actor: 'Huyện đoàn', deadline: null },
      ],
    })
    const text = compareText(comparison, sampleStyle('vi', { details: true }))
    expect(text).toContain('chủ trì: Ban Tổ chức, Ban Dân vận; thời hạn: quý I [II.1/2]\n')
    expect(text).toContain('chủ trì: Huyện đoàn [ngoài phần nội dung]\n')
    expect(compareMd(comparison, sampleStyle('en'))).toContain(
      'Assigned: lead: Ban Tổ chức, Ban Dân vận; deadline: quý I `II.1/2`\n',
    )
  })
})

describe('what most plans omit', () => {
  const report = shown(sampleComparison(3), 'vi')

  it('is omitted by more than half of them, wholly first', () => {
    const found = mostOmitted(report)
    expect(found.length).toBeGreaterThan(0)
    for (const { wholly, partly } of found) expect(wholly.length + partly.length).toBeGreaterThanOrEqual(2)
    const counts = found.map(({ wholly }) => wholly.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const once = report.tasks.filter(
      ({ id }) =>
        report.plans.filter(({ tasks }) => tasks.some((task) => task.id === id && task.omittedSentences > 0)).length === 1,
    )
    expect(once.length).toBeGreaterThan(0)
    expect(found.map(({ task }) => task.id)).not.toEqual(expect.arrayContaining([once[0]?.id]))
  })

  it('stands apart from the lists of the plans', () => {
    expect(compareText(sampleComparison(3), sampleStyle())).toMatch(
      /\n\n1\. ke-hoach\/huyen-1\.txt\n[^]*\n\n2\. ke-hoach\/huyen-2\.txt\n/,
    )
  })
})

describe('totals', () => {
  it.each([...LANGUAGES])('have heads that do not run together (%s)', (language) => {
    const say = sayIn(language)
    const lines = compareText(sampleComparison(3), sampleStyle(language)).split('\n')
    const at = lines.findIndex(
      (line) => line.trim().startsWith(`${say('totals.tasks')}  `) && line.includes(say('totals.sentences')),
    )
    const [head, below] = (lines[at] ?? '')
      .trim()
      .split(/ {2,}/)
      .slice(2)
      .concat((lines[at + 1] ?? '').trim().split(/ {2,}/).slice(8))
    expect([head, below].filter((part) => part !== undefined).join(' ')).toBe(say('totals.own'))
  })
})

describe('how old a plan is', () => {
  it.each([
    [true, false, 'có dẫn Nghị quyết 21-NQ/TW; ban hành sau'],
    [false, false, 'không dẫn Nghị quyết 21-NQ/TW; ngày ban hành không sớm hơn'],
    [false, true, 'không dẫn Nghị quyết 21-NQ/TW; ban hành trước'],
    [false, null, 'chưa rõ ban hành trước hay sau'],
  ])('cites %s, older %s: %s', (citesCentral, predatesCentral, words) => {
    const comparison = sampleComparison(1)
    const relation = { citesCentral, predatesCentral, evidence: null, evidenceFrom: null, issued: null }
    const plans = comparison.plans.map((plan) => ({ ...plan, relation }))
    expect(compareText({ ...comparison, plans }, sampleStyle()).replace(/\s+/g, ' ')).toContain(words)
  })
})
