import remarkParse from 'remark-parse'
import fc from 'fast-check'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { compareMd } from '../src/report/formats/compare-md.js'
import { compareText } from '../src/report/formats/compare-text.js'
import { inline, paragraph } from '../src/report/markdown.js'
import { sampleComparison, sampleStyle, sampleTasks, withSentence } from './report-sample.js'

describe('compare as Markdown', () => {
  it('has every sentence with both texts in one row', () => {
    const md = compareMd(sampleComparison(2), sampleStyle('en'))
    for (const { id } of sampleTasks.flatMap((task) => task.sentences)) {
      const rows = md.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`))
      expect(rows).toHaveLength(2)
      for (const row of rows) expect(row.split(' | ')).toHaveLength(4)
    }
  })

  it('keeps markup inside a document as text', () => {
    expect(inline('a | b *c* <script> `d` [e](f) &lt; x_y')).toBe('a \\| b \\*c\\* \\<script\\> \\`d\\` \\[e\\](f) \\&lt; x_y')
    expect(paragraph('# Không phải đề mục')).toBe('\\# Không phải đề mục')
    expect(paragraph('1. Không phải danh sách[^1]')).toBe('1\\. Không phải danh sách[^1]')
    expect(paragraph('- Gạch đầu dòng')).toBe('\\- Gạch đầu dòng')
    expect(paragraph('---')).toBe('\\---')
    expect(inline('_nghiêng_ ~gạch~ a~~b')).toBe('\\_nghiêng\\_ \\~gạch\\~ a\\~\\~b')
  })

  it('leaves alone what is no markup where it stands', () => {
    for (const text of ['~', '-', 'ke_hoach.txt', 'từ 2 ~ 3 năm']) expect(inline(text)).toBe(text)
    for (const text of ['-5 độ', '#xaydungdang', '=> kết quả', ': như sau']) {
      expect(paragraph(text)).toBe(text.replace('>', '\\>'))
    }
  })

  it('shows every text as itself', () => {
    const signs = fc.array(fc.constantFrom(...'a _*~`-+#=:.)1[]<>|\\&;!"^('), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(signs, (letters) => {
        const text = `${letters.join('')}a`.trim().replace(/ +/g, ' ').replaceAll('[^', '[')
        const { children } = unified().use(remarkParse).parse(paragraph(text))
        expect(children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: text }] }])
      }),
      { numRuns: 2000 },
    )
  })

  it('does not repeat what stands in the table', () => {
    const [before, after] = ['Câu của trung ương nói thế này.', 'Địa phương viết theo cách khác hẳn.']
    const comparison = withSentence({
      text: before,
      evidence: [{ node: 'II/1', quote: after, clean: [0, 5], page: 1, coverage: 0.5 }],
      difference: [
        { op: 'removed', text: before },
        { op: 'added', text: after },
      ],
      changes: [
        { kind: 'scope', central: 'bản', plan: null },
        { kind: 'scope', central: null, plan: 'phố' },
        { kind: 'merged', central: 'Việc kia.', plan: after },
        { kind: 'reworded', central: before, plan: after },
      ],
    })
    const count = (output: string, text: string): number => output.split(text).length - 1
    const md = compareMd(comparison, sampleStyle())
    expect(count(md, before)).toBe(1)
    expect(count(md, after)).toBe(1)
    expect(md).toContain('Thay đổi: phạm vi, đối tượng: không còn “bản”; thêm “phố”\n')
    expect(md).toContain('Thay đổi: gộp nhiệm vụ: cùng với “Việc kia.”\n')
    expect(md).toContain('Thay đổi: diễn đạt lại\n')
    const text = compareText(comparison, sampleStyle('vi', { details: true })).replace(/\s+/g, ' ')
    expect(count(text.split('CHI TIẾT')[1] ?? '', after)).toBe(1)
    expect(text).not.toContain('[-')
  })
})
