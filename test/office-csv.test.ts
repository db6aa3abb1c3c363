import { describe, expect, it } from 'vitest'
import { compareCsv } from '../src/report/formats/compare-csv.js'
import { csvCells, officeSample } from './office-reading.js'
import { HOSTILE, hostileSample, shownAs } from './office-text.js'
import { sampleSentence, sampleStyle, withSentence } from './report-sample.js'

const style = sampleStyle('en')

/** The rows by the heads of their columns. */
function records(csv: string): Record<string, string>[] {
  const [heads = [], ...rows] = csvCells(csv)
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])))
}

describe('compare --format csv', () => {
  it('has a row for each plan and central sentence, in UTF-8 that Excel knows', () => {
    const comparison = officeSample(3)
    const csv = compareCsv(comparison, style)
    const sentences = comparison.tasks.reduce((sum, task) => sum + task.sentences.length, 0)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(records(csv)).toHaveLength(3 * sentences)
    expect(new Set(csvCells(csv).map((row) => row.length)).size).toBe(1)
  })

  it('says of a sentence all that was found', () => {
    const [row] = records(
      compareCsv(
        withSentence({
          confidence: 0.613,
          review: true,
          evidence: [
            { node: 'III.2/1', quote: 'Đoạn một.', clean: [0, 9], page: 4, coverage: 0.9 },
            { node: null, quote: 'Đoạn hai.', clean: [10, 19], page: null, coverage: 0.4 },
          ],
          changes: [
            { kind: 'deadline', central: 'năm 2025', plan: 'năm 2026' },
            { kind: 'scope', central: 'thôn, bản', plan: 'xã' },
          ],
          nearest: sampleSentence('', 'omitted').nearest,
          assignedIn: [{ node: 'V.1', actor: 'Ban Tổ chức', deadline: 'quý I/2023' }],
          decidedBy: {
            label: 'adopted',
            justified: false,
            why: 'đã hỏi huyện',
            who: 'Nguyễn Văn A',
            when: '2022-12-01',
            suspect: 'plan',
            found: { label: 'localized', confidence: 0.6, applies: null },
          },
        }),
        style,
      ),
    )
    expect(row).toMatchObject({
      'Plan no.': '1',
      Task: 'III.1.1/1',
      Sentence: 'III.1.1/1.1',
      Heading: 'Nhiệm vụ, giải pháp chủ yếu › Xây dựng mô hình tổ chức cơ sở đảng',
      'Verdict on the sentence': 'localized',
      Confidence: '61%',
      'Look again': 'worth a look',
      'Passage of the plan': 'Đoạn một.\nĐoạn hai.',
      Place: 'III.2/1\noutside the body',
      Page: '4\n–',
      'Kinds of change': 'deadline\nscope',
      Changes: 'deadline: “năm 2025” → “năm 2026”\nscope: “thôn, bản” → “xã”',
      'Closest passage that does not count': 'Tăng cường kiểm tra, giám sát.',
      'Its place': 'IV.1/p2',
      Lead: 'Ban Tổ chức',
      Deadline: 'quý I/2023',
      'Decided by a person': 'adopted (Nguyễn Văn A, 2022-12-01); because: đã hỏi huyện',
      'To be decided again because': 'the text of the plan has changed',
    })
  })

  it('speaks Vietnamese too', () => {
    const [heads] = csvCells(compareCsv(officeSample(1), sampleStyle('vi')))
    expect(heads).toContain('Câu của văn bản cấp trên')
  })

  it('has nothing that a spreadsheet would compute, and every text as it is', () => {
    const rows = csvCells(compareCsv(hostileSample(), style))
    const cells = new Set(rows.flat())
    expect([...cells].filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const guarded = /^[=+\-@\t]|^\d+\/\d+$|^007$/
    for (const text of HOSTILE) {
      const shown = shownAs(text)
      expect(cells).toContain(guarded.test(shown) ? `'${shown}` : shown)
    }
  })

  it('keeps a quote of 40,000 characters whole', () => {
    const quote = 'đảng viên '.repeat(4000)
    const evidence = [{ node: 'II', quote, clean: [0, 1] as const, page: 1, coverage: 1 }]
    expect(records(compareCsv(withSentence({ evidence }), style))[0]?.['Passage of the plan']).toBe(quote)
  })
})
