import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { Html, Link, Nodes, Text } from 'mdast'
import { format } from 'prettier'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Directive, DocumentNode } from '../src/model/document.js'
import { nodesOf } from '../src/parse/visit.js'
import { parseJson } from '../src/report/formats/parse-json.js'
import { normalizeMd } from '../src/report/formats/normalize-md.js'
import { parseMd } from '../src/report/formats/parse-md.js'
import { visible } from '../src/report/visible.js'
import { fixture, FIXTURES, readDocument } from './fixture-texts.js'
import { sampleStyle } from './report-sample.js'

/** `parse --format md`, and the file read back. */

const ROOT = new URL('..', import.meta.url).pathname
const read = readDocument
const markdownOf = (directive: Directive): string => parseMd(directive, sampleStyle('vi'))

/** All of a node but where it stands in its file. */
const told = ({ type, id, depth, marker, title, text, data, children }: DocumentNode): unknown => ({
  type,
  id,
  depth,
  marker,
  title,
  text,
  data,
  children: children.map(told),
})

/** All that is found in a document, but where it stands in its file. */
function foundIn(directive: Directive): unknown {
  const { clean, tree, messages, ...facts } = directive
  void messages
  return JSON.parse(JSON.stringify({ text: clean.text, tree: told(tree), ...facts, header: { ...facts.header } })) as unknown
}

const anchorsIn = (markdown: string): string[] => {
  const found: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'html')
      found.push(...[.../<a id="([^"]*)">/g[Symbol.matchAll]((node as Html).value)].map(([, id = '']) => id))
    if ('children' in node) node.children.forEach(walk)
  }
  walk(
    unified()
      .use(remarkParse)
      .parse(markdown.replace(/^---[^]*?\n---\n/u, '')),
  )
  return found
}

const ids = (directive: Directive): string[] => [...nodesOf(directive.tree)].flatMap(({ id }) => id ?? [])

describe('a document as Markdown', () => {
  it.each(FIXTURES)('is read back as the same document: %s', async (path) => {
    const before = await fixture(path)
    const markdown = markdownOf(before)
    const after = await read(markdown, 'a.md')
    expect(after.clean.text).toBe(before.clean.text)
    expect(foundIn(after)).toEqual(foundIn(before))
    // And written once more it is the same but for the name of its source.
    const body = (text: string): string => text.slice(text.indexOf('\n---\n'))
    expect(body(markdownOf(after))).toBe(body(markdown))
  })

  it.each(FIXTURES)('has an anchor at each node: %s', async (path) => {
    const directive = await fixture(path)
    expect(anchorsIn(markdownOf(directive))).toEqual(ids(directive))
  })

  const PLAN =
    'Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI- NHIỆM VỤ\n1. Mở đầu\n- Rà soát quy chế. Báo cáo Tỉnh ủy.\n+ Các huyện thực hiện.\n- Đào tạo cán bộ.\na) Việc thứ nhất\n(1) Việc con\n'

  it('shows no anchor as text, and an anchor opens no block of HTML', async () => {
    const shown: string[] = []
    const walk = (node: Nodes): void => {
      if (node.type === 'text') shown.push((node as Text).value)
      if (node.type === 'html') expect((node as Html).value).toMatch(/^(?:<a id="[^"]*">|<\/a>|<br>)$/)
      if ('children' in node) node.children.forEach(walk)
    }
    const markdown = markdownOf(await read(PLAN))
    walk(
      unified()
        .use(remarkParse)
        .parse(markdown.replace(/^---[^]*?\n---\n/u, '')),
    )
    expect(shown.join('\n')).not.toMatch(/<a|\{#/)
    expect(shown).toContain('Đào tạo cán bộ.')
  })

  it('has links from node to node, which reading takes for their words', async () => {
    const markdown = markdownOf(await read(PLAN))
    const linked = markdown.replace('Đào tạo cán bộ', 'Đào tạo [cán bộ](#I.1/1.2), [con](#I.1.a.(1))')
    expect(linked).not.toBe(markdown)
    const links: string[] = []
    const walk = (node: Nodes): void => {
      if (node.type === 'link') links.push((node as Link).url)
      if ('children' in node) node.children.forEach(walk)
    }
    walk(
      unified()
        .use(remarkParse)
        .parse(linked.replace(/^---[^]*?\n---\n/u, '')),
    )
    expect(links.map((url) => url.slice(1)).every((id) => anchorsIn(linked).includes(id))).toBe(true)
    expect(links.length).toBe(2)
    const after = await read(linked, 'a.md')
    expect(after.clean.text).toContain('- Đào tạo cán bộ, con.\n')
    expect(ids(after)).toEqual(ids(await read(PLAN)))
  })

  it('keeps the anchors of all that a person has not touched', async () => {
    const markdown = markdownOf(await read(PLAN))
    const edited = markdown
      .replace('NHIỆM VỤ', 'NHIỆM VỤ, GIẢI PHÁP')
      .replace('Rà soát quy chế', '**Rà soát**, sửa đổi\nquy chế')
      .replace(/(?<=\n\n)(?=- <a id="I\.1\/2")/u, 'Đoạn mới.\n\n')
    expect(anchorsIn(edited)).toEqual(anchorsIn(markdown))
    const after = await read(edited, 'a.md')
    expect(after.clean.text).toContain('- Rà soát, sửa đổi quy chế. Báo cáo Tỉnh ủy.\n')
    expect(after.clean.text).toContain('NHIỆM VỤ, GIẢI PHÁP')
    expect(after.clean.text).not.toMatch(/<a|id=/)
  })

  it('takes what is markup in the document for its words', async () => {
    const hostile =
      'NGHỊ QUYẾT\nvề *việc* <b>\n\nI- MỤC # TIÊU ##\n1. <a id="I"></a>Rà soát [x](#y) `z` **đậm** __gạch__ ~~bỏ~~ &lt; &amp;\n- <script>alert(1)</script>\n- | a | b |\n- # Không\n- 1. Không\n+ > Không\n- *\n\n* Không\n• Chấm tròn\n– Gạch dài\n'
    const before = await read(hostile)
    const after = await read(markdownOf(before), 'a.md')
    expect(foundIn(after)).toEqual(foundIn(before))
    expect(markdownOf(before)).not.toMatch(/(?<!\\)<(?!a id="|\/a>|br>)/)
  })

  it('shows what would steer a terminal or turn letters about', async () => {
    const before = await read('NGHỊ QUYẾT\nvề việc\n\nI- M\u001b[31mỤC\n1. Rà \u202esoát\u2066 \u0007việc.\n')
    const markdown = markdownOf(before)
    expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
    expect((await read(markdown, 'a.md')).clean.text).toBe(visible(before.clean.text))
  })

  it('keeps apart what a scan had on the page and is none of the document', async () => {
    const scanned = `---\ndoichieu: 1\n---\n\n<span class="noise">Đã xem</span>\n\nNGHỊ QUYẾT\n\nvề việc\n\nI- MỤC TIÊU\n\n1. Việc một.\n\n<span class="noise">Chuyển phòng tổ chức</span>\n\n2. Việc hai.\n`
    const before = await read(scanned, 'a.md')
    expect([...nodesOf(before.tree)].flatMap(({ type, text }) => (type === 'noise' ? [text] : []))).toEqual([
      'Đã xem',
      'Chuyển phòng tổ chức',
    ])
    expect(foundIn(await read(markdownOf(before), 'a.md'))).toEqual(foundIn(before))
  })

  it('is read back where one paragraph has more signs than the parser of Markdown bears', async () => {
    const before = await read(
      `NGHỊ QUYẾT\nvề việc\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Việc ${'*_['.repeat(700)} &amp; hết.\n- Việc\n`,
    )
    const after = await read(markdownOf(before), 'a.md')
    expect(after.clean.text).toBe(before.clean.text)
    expect(foundIn(after)).toEqual(foundIn(before))
  })

  it('of any text is read back as the same document', async () => {
    const words = fc.array(
      fc.constantFrom(
        'việc', 'Đảng', 'ủy', '*', '_', '**', '#', '-', '+', '>', '|', '[x]', '(y)', '`', '~', '1.', '2)', 'a)', '&amp;', '<b>', '\\', '.', ';', ':', '!', '[^1]', '90%', '16/6/2022', 'Kế hoạch số 2-KH/TU', '“', '…', '=', '---',
      ),
      { maxLength: 9 },
    ) // prettier-ignore
    const line = fc
      .tuple(
        fc.constantFrom(
          '',
          '',
          'I- ',
          'II. ',
          '1. ',
          '1.1. ',
          'a) ',
          '(1) ',
          '- ',
          '+ ',
          '• ',
          '– ',
          '* ',
          'Điều 5. ',
          'Chương II',
          'Mục 1',
          'PHỤ LỤC',
          '| a | ',
          'Nơi nhận: ',
          'T/M ',
          '[^1]: ',
          'NGHỊ QUYẾT',
        ),
        words,
      )
      .map(([marker, rest]) => marker + rest.join(' '))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (lines) => {
        fc.pre(lines.join('').trim() !== '')
        const before = await read(lines.join('\n\n'))
        const after = await read(markdownOf(before), 'a.md')
        expect(foundIn(after)).toEqual(foundIn(before))
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

describe('a document as Markdown that a person has edited', () => {
  const PLAN =
    'NGHỊ QUYẾT\nvề việc\n\nI- NHIỆM VỤ\n1. Mở đầu.\n- Rà soát quy chế. Báo cáo Tỉnh ủy.\n+ Các huyện thực hiện.\n- Giảm tỷ lệ hộ nghèo.\n2. Tổ chức học tập.\n3. Sơ kết hằng năm.\n'

  it.each(FIXTURES)('is the same without blank lines around its bullets: %s', async (path) => {
    const before = await fixture(path)
    const after = await read(
      markdownOf(before).replace(/\n\n(?=[ \t]*[-+] )|(?<=\n[ \t]*[-+] [^\n]*\n)\n(?=[#<])/g, (ends) => ends.slice(1)),
      'a.md',
    )
    expect(after.clean.text).toBe(before.clean.text)
    expect(ids(after)).toEqual(ids(before))
  })

  /** All seeds, lists in lists, a plus outside of one, tables. */
  const FORMATTED = FIXTURES.filter((path) => /^(?:seeds|parse\/danh-sach|normalize\/recognized-blocks|facts)/u.test(path))

  it.each(FORMATTED)('is the same when a formatter has set it anew: %s', async (path) => {
    const before = await fixture(path)
    const markdown = markdownOf(before)
    for (const proseWrap of ['always', 'never'] as const) {
      const after = await read(await format(markdown, { parser: 'markdown', proseWrap }), 'a.md')
      expect(after.clean.text, proseWrap).toBe(before.clean.text)
      expect(ids(after)).toEqual(ids(before))
    }
    const text = await format(normalizeMd(before.clean, sampleStyle('vi')), { parser: 'markdown', proseWrap: 'always' })
    expect((await read(text, 'a.md')).clean.text).toBe(before.clean.text)
  })

  it.each([
    [
      'a bullet above another',
      /(?=- <a id="I\.1\/2")/u,
      '- Mới: 50% cán bộ được tập huấn.\n',
      '- Mới: 50% cán bộ được tập huấn.',
    ],
    ['a bullet below another', /(?<=hộ nghèo\.\n)/u, '- Mới: 50% cán bộ được tập huấn.\n', '- Mới: 50% cán bộ được tập huấn.'],
    ['a bullet with a star', /(?=- <a id="I\.1\/2")/u, '* Mới.\n', '- Mới.'],
    ['a numbered item above another', /(?=<a id="I\.3")/u, '2. Mới: tập huấn.\n', '2. Mới: tập huấn.'],
    ['a numbered item below another', /(?<=hằng năm\.\n)/u, '4. Mới: tập huấn.\n', '4. Mới: tập huấn.'],
    ['a letter below a number', /(?<=học tập\.\n)/u, 'a) Mới: tập huấn.\n', 'a) Mới: tập huấn.'],
  ])('may have %s, on the line next to it', async (_, place, line, paragraph) => {
    const before = await read(PLAN)
    const markdown = markdownOf(before)
    const edited = markdown.replace(place, line)
    expect(edited).not.toBe(markdown)
    const lines = (await read(edited, 'a.md')).clean.text.split('\n')
    expect(lines).toContain(paragraph)
    expect(lines.filter((each) => each !== paragraph)).toEqual(before.clean.text.split('\n'))
  })

  it.each(['\\- Mới.\n', '- Mới.\n'])('may have a bullet next to another in clean text: %j', async (line) => {
    const before = await read(PLAN)
    const markdown = normalizeMd(before.clean, sampleStyle('vi'))
    const edited = markdown.replace(/(?=\\- Giảm)/u, line)
    expect(edited).not.toBe(markdown)
    expect((await read(edited, 'a.md')).clean.text).toBe(before.clean.text.replace('- Giảm', '- Mới.\n- Giảm'))
  })

  it('goes on in the next line where that begins no item', async () => {
    const before = await read(PLAN)
    const edited = markdownOf(before).replace('Tổ chức học tập.', 'Tổ chức học tập theo điểm\na) khoản\n2. của Chỉ thị.')
    expect((await read(edited, 'a.md')).clean.text).toContain('2. Tổ chức học tập theo điểm a) khoản 2. của Chỉ thị.\n')
  })
})

describe('a document as JSON', () => {
  it('fits the schema: every fixture', async () => {
    const schema: unknown = JSON.parse(readFileSync(`${ROOT}schemas/document.schema.json`, 'utf8'))
    const valid = new Ajv.default({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema as object)
    for (const path of FIXTURES) {
      const value: unknown = JSON.parse(parseJson(await fixture(path), sampleStyle('vi')))
      expect(valid(value), `${path} ${JSON.stringify(valid.errors?.slice(0, 3))}`).toBe(true)
    }
  })
})
