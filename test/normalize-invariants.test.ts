import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { LineRole, SourceText } from '../src/model/source-text.js'
import { normalize } from '../src/normalize/normalize.js'

const source = (text: string): SourceText => ({
  path: 'x.txt',
  sha256: '',
  text,
  syntax: 'plain',
  pages: [{ number: 1, span: [0, text.length], readBy: 'plain' }],
})

/** What every result must be, whatever the input was. */
function check(given: SourceText, idempotent = true): void {
  const { text, segments } = normalize(given)
  let at = 0
  for (const { source: from, clean, steps } of segments) {
    expect(clean[0], 'gap in the clean text').toBe(at)
    at = clean[1]
    if (steps.length === 0) expect(text.slice(...clean), 'verbatim').toBe(given.text.slice(...from))
  }
  expect(at).toBe(text.length)
  let end = 0
  for (const { source: from } of [...segments].sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1])) {
    expect(from[0], 'gap in the source').toBe(end)
    end = from[1]
  }
  expect(end).toBe(given.text.length)

  expect(text, 'NFC').toBe(text.normalize('NFC'))
  expect(text, 'one paragraph a line').not.toMatch(/\n\n|^\s|[ \t]\n|[ \t]{2}|[\t\r\f\v]|[^\n]$(?![\s\S])/)
  if (idempotent) expect(normalize(source(text)).text, 'idempotent').toBe(text)
}

const seedLines = ['kh-ninhthuan', 'nq21-ocr', 'dean-ducpho', 'ct11-quangngai']
  .flatMap((name) => readFileSync(new URL(`../fixtures/seeds/${name}.txt`, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '' && line.length < 200)

const PIECES = [
  'Đảng', 'viên', 'chính trị', 'của', '-', '- ', '+ ', '1.', '1.1.', 'I-', 'II.', 'a)', '(1)', '(2)', '“', '”', '.', ';', ':', ',', '…', 'TRUNG ƯƠNG', 'KẾ HOẠCH',
  'Nơi nhận:', 'T/M HUYỆN ỦY', 'BÍ THƯ', 'Nguyễn Văn A', '\n', '\n', '\n\n', '\n \n', '\f', '\t', '   ', '                ', '----', '*', '7', '2', '- 3 -', '14-', 'CT/TU',
  '2020-', '2025', 'Phần thứ nhất', 'Chương I', 'Điều 5.', '[^1]:', '[^1]', '1 Hiện nay', 'trở lên1.', 'cƣờng', 'ÐẢNG', 'Căn cứ', 'về', 'Số', 'số', 'Việt', 'Nam',
  'ĐẢNG CỘNG SẢN VIỆT NAM', 'Hà Nội, ngày 3 tháng 2 năm 2023', ' | ', 'Trang 2/3', '[1]', '\u001D', '\u0301', 'e\u0301', 'é\u0302', '\uFEFF', '²', 'о', 'ﬁ', 'ＡＢ', 'tha´ng',
] // prettier-ignore

const LINES = [
  ...seedLines, '7', '-----', '*', ' 8 ', '- 9 -', '                                ', '1 Hiện nay', 'Nơi nhận:            T/M HUYỆN ỦY',
  '  TỈNH ỦY X         ĐẢNG CỘNG SẢN VIỆT NAM', '- Như trên,          BÍ THƯ', 'KẾ HOẠCH',
] // prettier-ignore

describe('any text', () => {
  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => check(source(text))),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => check(source(text))),
      { numRuns: 500 },
    )
  })

  it('of what documents are made of', () => {
    const soup = fc.tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.constantFrom('', ' '))
    fc.assert(
      fc.property(soup, ([pieces, between]) => check(source(pieces.join(between)))),
      { numRuns: 2000 },
    )
  })

  it('of lines of real documents in any order and layout', () => {
    const runs = fc.array(fc.tuple(fc.nat({ max: LINES.length - 1 }), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
    const layout = fc.constantFrom('\n', '\n\n', '\n \n', '\n\f', '\n    ', '\r\n')
    fc.assert(
      fc.property(runs, layout, (chosen, end) =>
        check(source(chosen.flatMap(([from, length]) => LINES.slice(from, from + length)).join(end))),
      ),
      { numRuns: 1000 },
    )
  })

  it('of two ends in columns, with a letterhead below each', () => {
    const end = ['Nơi nhận:            T/M HUYỆN ỦY', '  TỈNH ỦY X         ĐẢNG CỘNG SẢN VIỆT NAM']
    check(
      source(
        [' KẾ HOẠCH', '- 9 -', '1 Hiện nay', ...end, '1 Hiện nay', ...end, '- Như trên,          BÍ THƯ', 'KẾ HOẠCH'].join('\n'),
      ),
    )
  })

  it('of lines that a reader told apart', () => {
    const role = fc.constantFrom<LineRole>('paragraph', 'continues', 'furniture', 'footnote', 'row')
    const line = fc.tuple(fc.constantFrom(...LINES, ' ', 'a\tb', '\t', '[^1]: x', 'e\u0301'), role, fc.boolean())
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\f'), (chosen, end) => {
        const text = chosen.map(([words]) => words + end).join('')
        let at = 0
        const lines = chosen.flatMap(([words, role, told]) => {
          const span = [at, at + words.length] as const
          at += words.length + end.length
          return told ? [{ span, role }] : []
        })
        check({ ...source(text), lines }, false)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['kh-ninhthuan', 'nq21-ocr', 'dean-ducpho', 'ct11-quangngai', 'nq21-font'])('%s', async (name) => {
    check(await extract(name, readFileSync(new URL(`../fixtures/seeds/${name}.txt`, import.meta.url))))
  })

  it('of Markdown', async () => {
    const pieces = [
      '**',
      '_',
      '#',
      '# ',
      '- ',
      '*   ',
      '1. ',
      '\\-',
      '\\',
      '`',
      '```\n',
      '> ',
      '[a](b)',
      '<br>',
      '<!-- x -->',
      '| a | b |\n',
      '|--|--|\n',
      '&amp;',
      'Đảng',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '---\n',
      '===\n',
      '    ',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
        const given = await extract('x.md', new TextEncoder().encode(`\uFEFF# **Đảng**\n\n**viên**\n\n${parts.join('')}`))
        expect(given.syntax).toBe('markdown')
        check(given)
      }),
      { numRuns: 300 },
    )
  })
})

describe('long texts', () => {
  it.each([
    ['one word', 'đảng'.repeat(100_000)],
    ['one line', 'cƣờng '.repeat(60_000)],
    ['stars', '* '.repeat(200_000)],
    ['strokes', '-'.repeat(400_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['blank lines', '\n'.repeat(500_000)],
    ['marks', `a${'\u0301'.repeat(100_000)}`],
    ['numbers', '7\n'.repeat(50_000)],
    ['footnotes', 'trở lên1. x\n1 Hiện nay\n'.repeat(3_000)],
    ['columns', 'Nơi nhận:   T/M A\n'.repeat(5_000)],
    ['lookalikes', 'о'.repeat(100_000)],
  ])('of %s are done', (_, text) => {
    expect(normalize(source(text)).text.length).toBeLessThanOrEqual(text.length * 2 + 1)
  })
})
