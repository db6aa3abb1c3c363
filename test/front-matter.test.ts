import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import type { Comparison } from '../src/model/comparison.js'
import type { Directive, DocumentNode, Header } from '../src/model/document.js'
import { folderWith, runIn } from './cli-run.js'

/** `normalize --format md` and back. */

const SEEDS = new URL('../fixtures/seeds/', import.meta.url).pathname
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))

const read = async (text: string, name = 'a.md'): Promise<Directive> =>
  parse(normalize(await extract(name, new TextEncoder().encode(text))))

const markdownOf = async (name: string): Promise<string> => (await runIn(SEEDS, ['normalize', name, '-f', 'md'])).out

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

const stated = ({ inferred, ...header }: Header): unknown => ({ ...header, inferred: Object.keys(inferred) })

describe('clean text as Markdown', () => {
  it.each(seeds)('gives the same document when it is read back: %s', async (name) => {
    const before = await read(readFileSync(join(SEEDS, name), 'utf8'), name)
    const after = await read(await markdownOf(name))
    expect(after.clean.text).toBe(before.clean.text)
    expect(told(after.tree)).toEqual(told(before.tree))
    expect(stated(after.header)).toEqual(stated(before.header))
    expect(after.clean.source.syntax).toBe('markdown')
  })

  it('gives the same verdicts', async () => {
    const plans = seeds.filter((name) => !name.startsWith('nq21'))
    const cwd = folderWith({})
    for (const name of [...plans, 'nq21-ocr.txt']) {
      writeFileSync(join(cwd, name), readFileSync(join(SEEDS, name)))
      writeFileSync(join(cwd, name.replace('.txt', '.md')), await markdownOf(name))
    }
    const verdicts = async (ending: string): Promise<unknown> => {
      const files = plans.map((name) => name.replace('.txt', ending))
      const { out } = await runIn(cwd, ['compare', ...files, '--against', `nq21-ocr${ending}`, '-f', 'json'])
      return (JSON.parse(out) as { plans: Comparison['plans'] }).plans.map(({ tasks, targets, own, summary, relation }) => ({
        tasks,
        targets,
        own,
        summary,
        relation: { ...relation, evidenceFrom: relation.evidenceFrom?.replace(/\..*$/, '') ?? null },
      }))
    }
    expect(await verdicts('.md')).toEqual(await verdicts('.txt'))
  }, 60_000)

  it('is honoured where a person has edited it', async () => {
    const markdown = (await markdownOf('kh-ninhthuan.txt'))
      .replace(/^number:.*$/m, 'number: 57-KH/HU')
      .replace(/^date:.*$/m, 'date: 3/9/2022 # theo sổ công văn')
      .replace(/^issuer:.*$/m, 'issuer: Đảng ủy xã Phước Dinh')
      .replace(/^subject:.*$/m, "subject: 'về công tác dân vận'\nghi chú: [a, b]")
    const before = await read(readFileSync(join(SEEDS, 'kh-ninhthuan.txt'), 'utf8'))
    const after = await read(markdown)
    expect(after.header).toMatchObject({
      number: '57-KH/HU',
      date: '2022-09-03',
      issuer: 'Đảng ủy xã Phước Dinh',
      subject: 'về công tác dân vận',
      level: 'commune',
      type: before.header.type,
    })
    expect(told(after.tree)).toEqual(told(before.tree))
  })

  it('keeps its ids where a paragraph has been put right, emphasized, or wrapped by an editor', async () => {
    const source =
      'Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI- NHIỆM VỤ\n1. Mở đầu\n- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã.\n- Đào tạo kiểm lâm viên.\n'
    const { out } = await runIn(folderWith({ 'a.txt': source }), ['normalize', 'a.txt', '-f', 'md'])
    const edited = out.replace('cắm mốc ranh giới rừng', '**cắm mốc** ranh giới\r\nrừng').replace('kiểm lâm viên', 'kiểm lâm')
    const ids = ({ id, children }: DocumentNode): unknown[] => [id, ...children.flatMap(ids)]
    const { tree, clean } = await read(edited)
    expect(ids(tree)).toEqual(ids((await read(source, 'a.txt')).tree))
    expect(clean.text).toContain('- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã.\n- Đào tạo kiểm lâm.')
  })

  it('is read under any name, with a BOM and CRLF', async () => {
    const markdown = await markdownOf('dean-ducpho.txt')
    const before = await read(markdown)
    const after = await read('\uFEFF' + markdown.replaceAll('\n', '\r\n'), 'a.txt')
    expect(after.clean.text).toBe(before.clean.text)
  })
})

describe('front matter', () => {
  const BODY = '\nI- NHIỆM VỤ\n\n1. Mở đầu\n'
  const run = (front: string, ...lang: string[]) =>
    runIn(folderWith({ 'a.md': `---\n${front}\n---\n${BODY}`, 'b.txt': BODY }), ['parse', 'a.md', 'b.txt', ...lang])

  it.each(['number: "1', 'sha256: a: b', 'number: 1\nnumber: 2', '- a\nnumber: [', 'number: &a [*a]\ntype: *b'])(
    'that is no YAML is refused in one sentence, the other inputs done: %j',
    async (front) => {
      const { code, out, err } = await run(front, '--lang', 'en')
      expect(code).toBe(3)
      expect(err).toMatch(/^doichieu: a\.md: the front matter .*(?:\(line \d+\)|parts of itself).*\n$/)
      expect(out).toContain('NHIỆM VỤ')
    },
  )

  it.each(['date: hôm qua', 'date: 2022-02-30', 'level: làng', 'type: [Nghị quyết]'])(
    'says which field is wrong: %s',
    async (front) => {
      const { code, err } = await run(front)
      expect(code).toBe(3)
      expect(err).toContain(front.split(':')[0])
    },
  )

  it('with unknown keys is taken quietly, and is no part of the text', async () => {
    const { clean, header } = await read(`---\ntitle: Kế hoạch\ntags: [a, b]\n---\n${BODY}`)
    expect(clean.text).toBe('I- NHIỆM VỤ\n1. Mở đầu\n')
    expect(header.type).toBeNull()
  })

  it('is not what only looks like it', async () => {
    const text = '---\nSố: 12\nGhi chú: a: b\n---\nNội dung\n'
    expect((await read(text)).clean.text).toContain('Nội dung')
    expect((await read(text)).clean.text).toContain('Ghi chú')
    expect((await read('---\n\nI- NHIỆM VỤ\n\n---\n\nHết\n')).clean.text).toContain('NHIỆM VỤ')
  })

  it('leaves empty fields to the text', async () => {
    const { header } = await read('---\ndoichieu: 1\nnumber:\ndate: ""\n---\nSố 9-CT/TU\n\nCHỈ THỊ\n\nI- Mở đầu\n')
    expect(header.number).toBe('9-CT/TU')
  })
})
