import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { isReadError } from '../src/extract/read-error.js'
import type { Directive, DocumentNode } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { p, run, table, wordFile } from './build/docx.js'
import { folderWith, runIn } from './cli-run.js'

/** Tables, tags and front matter of Markdown, typed and written. */

const read = async (content: string | Uint8Array, name = 'a.md'): Promise<Directive> =>
  parse(normalize(await extract(name, Buffer.from(content))))
const textOf = async (content: string): Promise<string> => (await read(content)).clean.text
const idsOf = ({ id, type, text, children }: DocumentNode): unknown => [id, type, text, children.map(idsOf)]

const written = async (name: string, content: string | Uint8Array): Promise<string> =>
  (await runIn(folderWith({ [name]: content }), ['normalize', name, '-f', 'md'])).out

describe('a table in Markdown', () => {
  it.each([
    ['with bars around', '| TT | Việc |\n|----|:--:|\n| 1 | **Đề** án |\n|2||\n', '| TT | Việc |\n| 1 | Đề án |\n| 2 | |\n'],
    ['without bars around', 'TT | Việc\n--- | ---\n1 | Đề án\n', '| TT | Việc |\n| 1 | Đề án |\n'],
    ['of one column', '# A\n\n| Việc |\n| - |\n| Đề án |\n', 'A\n| Việc |\n| Đề án |\n'],
    ['with dashes for what is not known', '| A | B |\n| --- | --- |\n| --- | - |\n', '| A | B |\n| --- | - |\n'],
    ['with breaks and bars in cells', '| A | B |\n| --- | --- |\n| a<br>b | c\\|d |\n', '| A | B |\n| a b | c|d |\n'],
    ['close to other lines', 'Bảng 1:\n| A | B |\n|---|---|\n| a | b |\nGhi chú\n', 'Bảng 1:\n| A | B |\n| a | b |\nGhi chú\n'],
    [
      'in HTML',
      '# A\n\n<table>\n<tr>\n<th>TT</th>\n<th>Việc</th>\n</tr>\n<tr><td>1</td><td>Đề<br>án\n2</td></tr>\n</table>\n',
      'A\n| TT | Việc |\n| 1 | Đề án 2 |\n',
    ],
  ])('%s stays row by row', async (_, markdown, text) => {
    const begin = '**I. MỤC ĐÍCH**\n\n1\\. Một\n\n'
    // A file that doichieu wrote has no HTML in it.
    const ours = markdown.includes('<table') ? [] : ['---\ndoichieu: 0.1\n---\n']
    for (const front of ['', '---\nnumber: 12-KH/TU\n---\n', ...ours])
      for (const ends of ['\n', '\r\n'])
        expect(await textOf((front + begin + markdown).replaceAll('\n', ends)), front).toBe(`I. MỤC ĐÍCH\n1. Một\n${text}`)
  })
})

it('a line of blanks and bars without end is read in no time', async () => {
  const blanks = ' '.repeat(300_000)
  for (const row of [`| a${blanks}x |`, `--- |${blanks}x`, '| '.repeat(200_000), '|-'.repeat(200_000)]) {
    const began = Date.now()
    await extract('x.md', Buffer.from(`---\ndoichieu: 1\n---\n| a | b |\n${row}\n${row}\n`))
    expect(Date.now() - began).toBeLessThan(5000)
  }
}, 30_000)

describe('clean text with tables as Markdown', () => {
  const rows = [
    ['TT', 'Nội dung | ghi chú', 'Hạn'],
    ['1', 'Đề án a|b *c*', ''],
    ['---', '-', '2. <b>'],
  ]
  const cell = (text: string): string => p(run(text))
  const heading = p(run('I. MỤC TIÊU'))

  it('from Word is a table of GitHub, and is read back with the same rows and ids', async () => {
    const bordered = table(
      rows.map((row) => row.map(cell)),
      'single',
    )
    const two = table([[cell('a'), cell('b')]], 'single')
    const file = await wordFile({ body: heading + bordered + p(run('Giữa')) + bordered + two + p(run('1. Việc sau bảng.')) })
    const before = await read(file, 'a.docx')
    const markdown = await written('a.docx', file)
    expect(markdown).toContain('\n\n| TT | Nội dung\\|ghi chú | Hạn |\n| --- | --- | --- |\n| 1 | Đề án a\\|b \\*c\\* | |\n')
    const after = await read(markdown)
    expect(after.clean.text).toBe(before.clean.text)
    expect(idsOf(after.tree)).toEqual(idsOf(before.tree))
    expect(await written('b.md', markdown)).toBe(
      markdown
        .replace('"a.docx"', '"b.md"')
        .replace(/^sha256.*$/m, /^sha256.*$/m.exec(await written('b.md', markdown))?.[0] ?? ''),
    )
  })

  it('has rows under each other and other paragraphs apart, so that any reader of Markdown sees a table', async () => {
    const markdown = await written('a.txt', 'I. MỤC TIÊU\n1. Một\n| a | b |\n| c | d |\n2. Hai\n')
    expect(markdown.slice(markdown.indexOf('I. '))).toBe(
      'I. MỤC TIÊU\n\n1\\. Một\n\n| a | b |\n| --- | --- |\n| c | d |\n\n2\\. Hai\n',
    )
  })
})

describe('tags in Markdown', () => {
  it('of a text go, and what was typed as text stays', async () => {
    expect(await textOf('# A\n\n[CT] <script> và <xã> là <b>chữ</b> <img src=x>\n\n<script>alert(1)</script>\n')).toBe(
      'A\n[CT] <script> và <xã> là chữ\n<script>alert(1)</script>\n',
    )
  })
})

describe('front matter', () => {
  it('without its end is refused in a sentence of its own, the other inputs done', async () => {
    const open = '---\nnumber: 12-KH/TU\ndate: 2022-08-10\n\nKẾ HOẠCH\n\nI. MỤC ĐÍCH\n'
    const { code, out, err } = await runIn(folderWith({ 'a.md': open, 'b.txt': 'I. MỤC ĐÍCH\n1. Một\n' }), [
      'parse',
      'a.md',
      'b.txt',
    ])
    expect(code).toBe(3)
    expect(err).toMatch(/^doichieu: a\.md: .*“---”.*\n$/u)
    expect(out).toContain('MỤC ĐÍCH')
    const error: unknown = await extract('x', Buffer.from(open)).catch((reason: unknown) => reason)
    expect(isReadError(error) && error.reason).toBe('front_matter_open')
  })

  it('may end with dots, and a rule above a text begins none', async () => {
    expect((await read('---\nnumber: 12-KH/TU\n...\nI. MỤC ĐÍCH\n')).header.number).toBe('12-KH/TU')
    expect(await textOf('---\nSố: 12\n\nI. MỤC ĐÍCH\n')).toContain('Số: 12')
  })

  it('keeps all that was stated when Markdown is written from Markdown', async () => {
    const stated = '---\nnumber: 12-KH/TU\nlevel: commune\nissuer: Đảng ủy xã\n---\nI. MỤC ĐÍCH\n\n1\\. Một\n'
    const again = await read(await written('a.md', stated))
    expect(again.header).toMatchObject({ number: '12-KH/TU', level: 'commune', issuer: 'Đảng ủy xã' })
  })
})
