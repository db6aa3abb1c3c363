import { describe, expect, it } from 'vitest'
import type { Checked } from '../src/check/checked.js'
import { paint } from '../src/cli/colour.js'
import { isOwnReport } from '../src/extract/own-report.js'
import { passageLines } from '../src/report/check/passage.js'
import { checkText } from '../src/report/formats/check-text.js'
import type { Style } from '../src/report/format.js'
import { columns } from '../src/report/typeset.js'
import { hostileChecked, manyFindings, sampleChecked, sampleDocument, sampleFinding, wholeFinding } from './check-sample.js'
import { sampleStyle } from './report-sample.js'

const text = (checked: Checked, change: Partial<Style> = {}): string => checkText(checked, sampleStyle('en', change))

/** Escapes for colour. @example "\u001b[31m" */
const COLOUR = /\u001b\[\d+m/g

describe('the passage of a finding', () => {
  /** The words that stand above the carets. */
  function above(line: string, carets: string): string {
    const from = columns(carets.slice(0, carets.indexOf('^')))
    const wanted = columns(carets.trim())
    let at = ''
    let found = ''
    for (const { segment } of new Intl.Segmenter('vi').segment(line)) {
      if (columns(at) >= from && columns(found) < wanted) found += segment
      at += segment
    }
    return found
  }

  it.each([
    ['plain letters', 'chi bộ ', '“bốn tốt', ' và đảng bộ'],
    ['composed of marks', 'o\u0302\u0301 nha\u0300 ', 'ê\u0323', ' ơ\u0301'],
    ['wide letters', '漢字 ', '字', ' và 漢'],
    ['a family', 'nhà 👩‍👩‍👧 ', 'nhà', ' 👩‍👩‍👧'],
    ['tabs', 'a\tb\t', 'c', '\td'],
    ['what steers a terminal', '\u001b[31m ', 'đỏ', ' \u202e'],
    ['nothing before it', '', 'đầu', ' dòng'],
  ])('has the carets under its words: %s', (_, before, words, after) => {
    const [line, carets] = passageLines({ text: before + words + after, span: [before.length, before.length + words.length] }, 70)
    expect(above(line, carets)).toBe(words)
    expect(line).not.toMatch(/[\t\u001b\u202e]/)
  })

  it('fits, and keeps the words where the line is too long', () => {
    const long = 'đảng bộ cơ sở '.repeat(20)
    for (const words of ['“bốn tốt”', long, '漢'.repeat(100)])
      for (const [before, after] of [
        [long, long],
        ['', long],
        [long, ''],
      ] as const)
        for (const width of [20, 40, 76]) {
          const [line, carets] = passageLines(
            { text: before + words + after, span: [before.length, before.length + words.length] },
            width,
          )
          expect(columns(line)).toBeLessThanOrEqual(width)
          expect(columns(carets)).toBeLessThanOrEqual(width)
          if (words === '“bốn tốt”') expect(above(line, carets)).toBe(words)
        }
  })

  it('of a whole paragraph begins with its marker and is cut once', () => {
    const words = 'Kiện toàn tổ chức cơ sở đảng ở xã, phường.'
    const excerpt = { text: `- ${words} ${words}`, span: [2, 2 + words.length] } as const
    expect(passageLines(excerpt, 30)).toEqual(['- Kiện toàn tổ chức cơ sở đả…', `  ${'^'.repeat(27)}`])
  })

  it('has one caret where something is missing', () => {
    expect(passageLines({ text: 'trước ngày 30', span: [6, 6] }, 70)).toEqual(['trước ngày 30', '      ^'])
  })
})

describe('findings as text', () => {
  const one = sampleChecked([
    sampleDocument('a.txt', [
      sampleFinding({
        confidence: 0.62,
        related: [{ ...sampleFinding({ line: 3, column: 1 }), quote: 'ngày 3/4', message: 'Ngày khác:' }],
      }),
    ]),
  ])

  it('are told with severity, rule, place, words, passage, doubt, related places and what to do', () => {
    expect(text(one)).toBe(`CHECK OF 1 DOCUMENT
Central document: 21-NQ/TW (sha256 cccccccccccc…)

a.txt: 0 errors, 1 warning, 0 info

warning: Con số lạ (figure-odd)
  12:17  Con số 2O lạ. [62% sure]
         Xây dựng chi bộ “bốn tốt và đảng bộ cơ sở “bốn tốt” vào cuối năm.
                         ^^^^^^^^
         → 3:1  Ngày khác: “ngày 3/4”

WHAT TO DO
figure-odd  Đối chiếu với bản gốc.

More on a rule: doichieu explain figure-odd

TOTALS
1 document: 0 errors, 1 warning, 0 info.
Not counted: 0 in the baseline, 0 suppressed in the text, 0 decided by a person.

doichieu 9.9.9
`)
  })

  it('have the page of a PDF, the passage of a Word file, and no place for a document as a whole', () => {
    const told = text(
      sampleChecked([
        sampleDocument('a.pdf', [sampleFinding({ page: 7 })], { isText: false }),
        sampleDocument('b.docx', [sampleFinding()], { isText: false }),
        sampleDocument('c.txt', [wholeFinding()]),
      ]),
    )
    expect(told).toContain('\n  p. 7  Con số 2O lạ.')
    expect(told).toContain('\n  III.1/2  Con số 2O lạ.')
    expect(told).toContain('\n  –  Mất chữ.')
    expect(told).not.toContain('12:17')
  })

  it('always count what is not counted', () => {
    const known = sampleChecked([
      sampleDocument('a.txt', [
        sampleFinding({ state: 'baselined' }),
        sampleFinding({ state: 'suppressed' }),
        sampleFinding({ state: 'suppressed' }),
        sampleFinding({ state: 'decided', stateReason: 'không áp dụng', message: 'Được chấp nhận.' }),
      ]),
    ])
    for (const told of [text(known), text(known, { details: true })])
      expect(told).toContain('Not counted: 1 in the baseline, 2 suppressed in the text, 1 decided by a person.')
    expect(text(known)).not.toContain('Được chấp nhận.')
    expect(text(known)).toContain('Nothing new in a.txt.')
    expect(text(known, { details: true })).toContain('12:17  Được chấp nhận. [figure-odd; decided by a person: không áp dụng]')
    expect(text(sampleChecked([]))).toContain('Not counted: 0 in the baseline')
  })

  it('count the suppressions that were not heard', () => {
    expect(text(sampleChecked([], { unheard: 3 }))).toContain('\n3 suppressions in the texts not heard.\n')
  })

  it('name quiet documents in one line, a few of many', () => {
    const quiet = (count: number): Checked =>
      sampleChecked(Array.from({ length: count }, (_, index) => sampleDocument(`${String(index)}.txt`, [])))
    expect(text(quiet(2))).toContain('\nNothing new in 0.txt, 1.txt.\n')
    expect(text(quiet(100))).toContain('9.txt and 90 more documents.')
    expect(text(quiet(100), { details: true })).toContain('99.txt.')
    expect(text(quiet(100)).split('\n').length).toBeLessThan(14)
  })

  it('tell what the baseline has and the documents have no longer', () => {
    const told = text(sampleChecked([], { outdated: [{ path: 'a.txt', ruleId: 'word-gone', task: 'III.1/1', count: 2 }] }))
    expect(told).toContain('The baseline has 2 findings that are no longer there:\n  a.txt: word-gone, task III.1/1, 2 times\n')
  })

  it('of the same words are told once, with their places, unless all is asked for', () => {
    const many = sampleChecked([
      sampleDocument(
        'a.txt',
        Array.from({ length: 40 }, (_, index) => sampleFinding({ line: index + 1 })),
      ),
    ])
    expect(text(many)).toContain('warning: Con số lạ (figure-odd), 40 times')
    expect(text(many).match(/\^+/g)).toHaveLength(1)
    expect(text(many).replace(/\s+/g, ' ')).toContain('Also at 2:17, 3:17, 4:17')
    expect(text(many)).toContain('Add --details')
    expect(text(many, { details: true }).match(/\^+/g)).toHaveLength(40)
  })

  it('begin with the gravest, rule by rule', () => {
    const told = text(manyFindings(1, 300))
    const heads = [...told.matchAll(/^(error|warning|info): .*\((\S+)\)/gm)].map(
      ([, severity, rule]) => `${severity ?? ''} ${rule ?? ''}`,
    )
    expect(heads).toEqual([
      'error figure-odd',
      'error word-gone',
      'warning figure-odd',
      'warning word-gone',
      'info figure-odd',
      'info word-gone',
    ])
  })

  it('fit 80 columns, or fewer, with any words', () => {
    for (const width of [60, 80])
      for (const details of [false, true])
        for (const checked of [one, manyFindings(3, 20), hostileChecked()])
          for (const line of text(checked, { width, details }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
  })

  it('hold nothing that steers a terminal, or a CI that reads the log', () => {
    const told = text(hostileChecked(), { details: true })
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\ud800\uffff](?![\udc00-\udfff])/)
    expect(told).not.toMatch(/^\s*::/m)
    expect(told).not.toContain('##[')
  })

  it('are coloured where colour is wanted, and say the same', async () => {
    const colours = await paint()
    const told = text(one, { paint: colours })
    expect(told).toContain(colours.warning('warning'))
    expect(told).toContain(colours.warning('“bốn tốt'))
    expect(told.replace(COLOUR, '')).toBe(text(one))
    expect(text(manyFindings(1, 6), { paint: colours })).toContain(colours.error('error'))
  })

  it('are known again as a report, and not read as a document', async () => {
    for (const language of ['vi', 'en'] as const)
      for (const checked of [one, sampleChecked([sampleDocument('a.txt', []), sampleDocument('b.txt', [])])])
        expect(await isOwnReport('a.txt', new TextEncoder().encode(checkText(checked, sampleStyle(language))))).toBe(true)
  })
})
