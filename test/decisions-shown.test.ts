import { describe, expect, it } from 'vitest'
import { compareCsv } from '../src/report/formats/compare-csv.js'
import { compareDocx } from '../src/report/formats/compare-docx.js'
import { compareMd } from '../src/report/formats/compare-md.js'
import { compareText } from '../src/report/formats/compare-text.js'
import type { Comparison, SentenceVerdict } from '../src/model/comparison.js'
import type { DecidedLabel } from '../src/model/decision.js'
import { explainTask } from '../src/report/explain.js'
import { htmlReport } from '../src/report/html/html-report.js'
import { csvCells, documentOf } from './office-reading.js'
import { sampleSentence, sampleStyle, withSentence } from './report-sample.js'

/** A comparison in which a person has decided on a sentence that doichieu finds omitted at 93 %. */
function decidedAs(label: DecidedLabel, more: Partial<SentenceVerdict> = {}): Comparison {
  const applies = label === 'not_applicable' ? false : null
  const comparison = withSentence({
    ...sampleSentence('', 'omitted'),
    id: 'III.1.1/1.1',
    text: 'Rà soát, cắm mốc ranh giới rừng đầu nguồn.',
    label: label === 'not_applicable' ? 'omitted' : label,
    applies,
    evidence: [],
    nearest: [],
    confidence: 0.93,
    review: false,
    decidedBy: {
      label,
      justified: false,
      why: 'xã không có rừng',
      who: 'Nguyễn Văn An',
      when: '2022-12-01',
      suspect: null,
      found: { label: 'omitted', confidence: 0.93, applies: null },
    },
    ...more,
  })
  const plans = comparison.plans.map((plan) => ({ ...plan, tasks: plan.tasks.slice(0, 1) }))
  return { ...comparison, tasks: comparison.tasks.slice(0, 1), plans }
}

const style = { ...sampleStyle('vi'), details: true, width: 200 }
const wordText = async (file: Uint8Array): Promise<string> =>
  (await documentOf(file)).paragraphs.map(({ text }) => text).join(' ')
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '')
/** What is read of the sentence without a script. */
const page = (comparison: Comparison): string =>
  plain(/<noscript>([\s\S]*)<\/noscript>/.exec(htmlReport(comparison, [], style))?.[1] ?? '')

describe('a verdict that a person has decided', () => {
  const adopted = decidedAs('adopted')

  it.each([
    ['text', () => compareText(adopted, style)],
    ['Markdown', () => compareMd(adopted, style)],
    ['HTML', () => page(adopted)],
    ['DOCX', async () => wordText(await compareDocx(adopted, style))],
    ['explain', () => explainTask(adopted, 'III.1.1/1', style) ?? ''],
  ])('says whose it is, without the confidence in another verdict, and apart what was found: %s', async (_, write) => {
    const words = (await write()).replaceAll(/\s+/g, ' ')
    expect(words).toMatch(/giữ nguyên nội dung;? ?theo quyết định của Nguyễn Văn An/)
    expect(words).toContain('Máy: chưa đề cập, 93%')
    expect(words).not.toContain('độ tin cậy 93%')
    expect(words).not.toContain('Không đoạn nào trong văn bản gần với câu này')
  })

  it('has columns of its own for what was found in the list for spreadsheets', () => {
    const [heads = [], row = []] = csvCells(compareCsv(adopted, style))
    const cell = (head: string): string | undefined => row[heads.indexOf(head)]
    expect(cell('Kết quả của câu')).toBe('giữ nguyên nội dung')
    expect(cell('Độ tin cậy')).toBe('')
    expect(cell('Máy xác định')).toBe('chưa đề cập')
    expect(cell('Độ tin cậy của máy')).toBe('93%')
    expect(cell('Quyết định của người đối chiếu')).toContain('lý do: xã không có rừng')
  })

  it('says its confidence again once a text has changed', () => {
    const { decidedBy } = adopted.plans[0]?.tasks[0]?.sentences[0] ?? {}
    if (decidedBy == null) throw new Error('nothing decided')
    const suspect = decidedAs('adopted', { label: 'omitted', decidedBy: { ...decidedBy, suspect: 'plan' } })
    const words = compareMd(suspect, style)
    expect(words).toContain('độ tin cậy 93%')
    expect(words).not.toContain('Máy:')
  })
})

describe('a sentence that does not apply because a person says so', () => {
  const out = decidedAs('not_applicable')

  it.each([
    ['text', () => compareText(out, style)],
    ['Markdown', () => compareMd(out, style)],
    ['HTML', () => page(out)],
    ['DOCX', async () => wordText(await compareDocx(out, style))],
  ])('is told with who and why, and nothing of its level: %s', async (_, write) => {
    const words = (await write()).replaceAll(/\s+/g, ' ')
    expect(words).toContain('Không áp dụng cho văn bản này, theo quyết định của Nguyễn Văn An: xã không có rừng')
    expect(words).not.toContain('Không áp dụng cho cấp này')
    expect(words).not.toMatch(/không áp dụng cho cấp này;/)
    expect(words).not.toContain('độ tin cậy 93%')
  })

  it('says so in the list for spreadsheets', () => {
    const [heads = [], row = []] = csvCells(compareCsv(out, style))
    expect(row[heads.indexOf('Kết quả của câu')]).toBe('không áp dụng')
    expect(row[heads.indexOf('Áp dụng cho cấp này')]).toBe('không: theo quyết định của Nguyễn Văn An: xã không có rừng')
  })
})

describe('what was decided on the same wording in another plan', () => {
  const offered = {
    plan: 'kh2.txt',
    label: 'localized',
    justified: false,
    why: 'đã đọc',
    who: 'Lan',
    when: '2022-12-01',
  } as const
  const comparison = withSentence({ offered })

  it.each([
    ['text', () => compareText(comparison, style)],
    ['Markdown', () => compareMd(comparison, style)],
    ['HTML', () => page(comparison)],
    ['DOCX', async () => wordText(await compareDocx(comparison, style))],
  ])('is offered in %s', async (_, write) => {
    const words = (await write()).replaceAll(/\s+/g, ' ')
    expect(words).toMatch(/Cùng câu chữ này đã có quyết định ở kh2\.txt: cụ thể hóa \(Lan, [^)]*\); lý do: đã đọc/)
  })
})
