import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Checked } from '../src/check/checked.js'
import { isOwnReport } from '../src/extract/own-report.js'
import { checkMd } from '../src/report/formats/check-md.js'
import { hostileChecked, manyFindings, sampleChecked, sampleDocument, sampleFinding, wholeFinding } from './check-sample.js'
import { sampleStyle } from './report-sample.js'

const md = (checked: Checked): string => checkMd(checked, sampleStyle('en'))
const bytes = (text: string): number => new TextEncoder().encode(text).length

/** What GitHub takes as the summary of a job. */
const MOST = 1024 * 1024

describe('the summary of a job', () => {
  it('has a table of all documents, one of findings for each that has some, and what to do', () => {
    const told = md(
      sampleChecked(
        [
          sampleDocument('a_b.txt', [
            sampleFinding({ quote: 'bốn | tốt', confidence: 0.5 }),
            wholeFinding(),
            sampleFinding({ state: 'decided' }),
          ]),
          sampleDocument('c.txt', []),
        ],
        { outdated: [{ path: 'a_b.txt', ruleId: 'word-gone', task: null, count: 1 }] },
      ),
    )
    expect(told).toContain(
      '**2 documents: 1 error, 1 warning, 0 info.** Not counted: 0 in the baseline, 0 suppressed in the text, 1 decided by a person.',
    )
    expect(told).toContain('| Document | error | warning | info | Not counted |')
    expect(told).toContain('| a_b.txt | 1 | 1 | 0 | 1 |\n| c.txt | 0 | 0 | 0 | 0 |')
    expect(told).toContain('## a_b.txt\n\n| Severity |')
    expect(told).toContain('| warning | 12:17 | Con số 2O lạ. The document has “bốn \\| tốt”. \\[50% sure\\] | figure-odd |')
    expect(told).toContain('| **error** | – | Mất chữ. | word-gone |')
    expect(told).toContain('- word-gone: Bổ sung chữ.')
    expect(told).toContain('- a_b.txt: word-gone, 1 time')
    expect(told).not.toContain('## c.txt')
  })

  it('says what the document has, and what else it is about, at its place', () => {
    const related = [{ ...sampleFinding({ line: 40, column: 3, quote: 'gần đó' }), message: 'The passage that comes closest.' }]
    const told = md(sampleChecked([sampleDocument('a.txt', [sampleFinding({ quote: 'bốn tốt', related, lowered: 'kind' })])]))
    expect(told).toContain(
      'The document has “bốn tốt”. 40:3: The passage that comes closest. “gần đó” \\[less grave for the kind of document\\]',
    )
  })

  it('of documents without findings says so', () => {
    expect(md(sampleChecked([sampleDocument('a.txt', [])]))).toContain('Nothing new was found.')
  })

  it('is short enough whatever was found, keeps the gravest and says what it leaves out', () => {
    const told = md(manyFindings(400, 60))
    expect(bytes(told)).toBeLessThan(MOST)
    expect(told).toMatch(/\*\d+ findings are left out/)
    const kept = (severity: string): number => told.match(new RegExp(`^\\| \\**${severity}\\** \\|`, 'gm'))?.length ?? 0
    expect(kept('error')).toBeGreaterThan(3000)
    expect(kept('info')).toBe(0)
    const many = md(
      sampleChecked(
        Array.from({ length: 20_000 }, (_, index) => sampleDocument(`${'rất dài '.repeat(5)}${String(index)}.txt`, [])),
        {
          outdated: Array.from({ length: 20_000 }, (_, index) => ({
            path: `${String(index)}.txt`,
            ruleId: 'x',
            task: null,
            count: 1,
          })),
        },
      ),
    )
    expect(bytes(many)).toBeLessThan(MOST)
    expect(many).toMatch(/\*\d+ documents are not listed here\.\*/)
  })

  it('lets no word of a document be markup', () => {
    const told = md(hostileChecked())
    const kinds = new Set<string>()
    const visit = (node: { readonly type: string; readonly children?: readonly unknown[] }): void => {
      kinds.add(node.type)
      for (const child of node.children ?? []) visit(child as typeof node)
    }
    visit(unified().use(remarkParse).parse(told))
    // The one piece of HTML is the mark by which the report is known.
    expect(told.match(/(?<!\\)</g)).toHaveLength(1)
    for (const kind of ['link', 'image', 'code', 'inlineCode', 'linkReference']) expect([...kinds]).not.toContain(kind)
    const rows = told.split('\n').filter((line) => line.startsWith('|'))
    expect(new Set(rows.map((row) => row.match(/(?<!\\)\|/g)?.length))).toEqual(new Set([5, 6]))
  })

  it('is known again as a report', async () => {
    const told = md(sampleChecked([sampleDocument('a.txt', [sampleFinding()])]))
    expect(await isOwnReport('a.md', new TextEncoder().encode(told))).toBe(true)
  })
})
