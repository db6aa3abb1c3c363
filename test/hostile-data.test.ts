import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { readApplicability } from '../src/extract/applicability.js'
import { extract } from '../src/extract/extract.js'
import { tooDeepLine } from '../src/extract/yaml-nesting.js'
import { folderWith, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { pdfOf, smallPdf } from './fuzz/printed.js'

/** What fuzzing (`npm run fuzz`) brought to light: files that broke or stopped the program. */

const bin = new URL('../bin/doichieu.js', import.meta.url).pathname

/** Nested files: each once ended the process, or kept it busy for a time that doubled with each level. */
const NESTED: readonly (readonly [what: string, text: string])[] = [
  ['lists in lists', '- '.repeat(3000)],
  ['keys that are mappings', '? '.repeat(600)],
  ['lists between brackets', '['.repeat(3000) + ']'.repeat(3000)],
  ['mappings as keys between braces', '{['.repeat(300) + ']}'.repeat(300)],
  ['mappings on one line', 'a: '.repeat(20_000)],
  ['a level a line', Array.from({ length: 1500 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ['keys over several lines', 'seen:\n  o: a\n    b: c\n'.repeat(4000)],
]

/** Keys that are lists or mappings: written as text within text within text. */
const KEYS = [
  '? '.repeat(38) + '1',
  `a: &a [1]\n${Array.from({ length: 30 }, (_, index) => `b${String(index)}: &b${String(index)} { *${index === 0 ? 'a' : `b${String(index - 1)}`} : "\\"" }`).join('\n')}`,
]

describe('a file of data that nests without end', () => {
  const folder = folderWith({
    'nq.txt': RESOLUTION,
    'kh.txt': PARTIAL_PLAN,
    ...Object.fromEntries(NESTED.map(([, text], index) => [`${String(index)}.yaml`, text])),
    'deep.json': '['.repeat(100_000) + ']'.repeat(100_000),
    'deep-object.json': `{"schemaVersion":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  })

  it.each(NESTED.map(([what], index) => [what, `${String(index)}.yaml`] as const))(
    'is refused as a configuration: %s',
    async (_, file) => {
      const { code, err } = await runIn(folder, ['compare', 'kh.txt', '--against', 'nq.txt', '--config', file])
      expect(code).toBe(2)
      expect(err).toContain(file)
      expect(err).toContain('lồng vào nhau quá nhiều tầng')
    },
  )

  it.each(['--decisions', '--corrections', '--applies'])('is refused by %s, JSON or YAML', async (option) => {
    for (const file of ['0.yaml', '1.yaml', 'deep.json', 'deep-object.json']) {
      const { code, err } = await runIn(folder, ['compare', 'kh.txt', '--against', 'nq.txt', option, file])
      expect([file, code]).toEqual([file, 2])
      expect(err).toContain(file)
    }
  })

  it.each(KEYS)('is refused for keys that are no text: %.20s', async (text) => {
    const here = folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': PARTIAL_PLAN, 'k.yaml': text })
    for (const option of ['--config', '--decisions', '--corrections']) {
      const { code, err } = await runIn(here, ['compare', 'kh.txt', '--against', 'nq.txt', option, 'k.yaml'])
      expect([option, code]).toEqual([option, 2])
      expect(err).toContain('k.yaml')
    }
    await expect(extract('a.md', Buffer.from(`---\ntype: Kế hoạch\n${text}\n---\n# a\n`))).rejects.toMatchObject({
      code: 'unreadable',
    })
  })

  it('is refused as the block at the head of a Markdown file', async () => {
    for (const text of ['- '.repeat(60), '? '.repeat(60), '['.repeat(60) + ']'.repeat(60), 'a: '.repeat(60)])
      await expect(extract('a.md', Buffer.from(`---\ntype: Kế hoạch\nx:\n  ${text}\n---\n# a\n`))).rejects.toMatchObject({
        code: 'unreadable',
        reason: 'front_matter_deep',
      })
  })

  it('is told from one that a person wrote', () => {
    const written = [
      'rules:',
      '  - ids: [a, b]',
      '    why:',
      '      vi: "[[[ - ? :"',
      '      en: |',
      `        ${'- '.repeat(100)}`,
    ]
    expect(
      tooDeepLine([...written, ...Array.from({ length: 500 }, (_, index) => `  - ids: [${String(index)}]`)].join('\n')),
    ).toBeNull()
    expect(tooDeepLine(`a: 1\nb: ${'['.repeat(100)}`)).toBe(2)
    expect(readApplicability(`{"central":"${'['.repeat(500)}"}`)).not.toMatchObject({ fault: { expected: 'json' } })
  })
})

it('reads a page whose tags have tags for names, or close what is not open', async () => {
  for (const tags of ['<body<!DOCTYPE html>', '<ol><li>một</li></body>', '<div><table></div></table>']) {
    const page = `<p>Đẩy mạnh</p>${tags.repeat(6000)}<p>tuyên truyền</p>`
    const { text } = await extract('a.html', Buffer.from(page))
    expect(text.match(/Đẩy mạnh|tuyên truyền/gu)).toEqual(['Đẩy mạnh', 'tuyên truyền'])
  }
})

it('shows names of files that would steer the terminal, instead of sending them there', async () => {
  const folder = folderWith({ 'nq.txt': RESOLUTION, 'b\u001b[31m.bin': 'abc', 'c\u202etxt.exe': 'abc' })
  const { err } = await runIn(folder, ['normalize', '.', '-o', 'out'])
  const missing = await runIn(folder, ['normalize', '\u001b]0;title\u0007.txt'])
  for (const text of [err, missing.err]) expect(text).not.toMatch(/[\u001b\u0007\u202e]/u)
  expect(err).toContain('b[U+001B][31m.bin')
  expect(missing.err).toContain('[U+001B]]0;title[U+0007].txt')
})

it('refuses a configuration with an ending that is none of its own', async () => {
  const folder = folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': PARTIAL_PLAN })
  const { code, err } = await runIn(folder, ['compare', 'kh.txt', '--against', 'nq.txt', '--config', 'nq.txt'])
  expect(code).toBe(2)
  expect(err).toContain('phải là tệp .json, .yaml hoặc .yml')
})

it('does not break down over a PDF whose table of objects is wrong about two pages', () => {
  const sound = Buffer.from(pdfOf(smallPdf('BT /F1 14 Tf 72 760 Td (Muc tieu) Tj ET'))).toString('latin1')
  // pdf.js begins with both, gives up at the first, and leaves the second to nobody.
  const spoilt = sound.replace(/(\n[39] 1\n)\d{10}/g, '$10000000015')
  const folder = folderWith({ 'a.pdf': Buffer.from(spoilt, 'latin1'), 'b.txt': PARTIAL_PLAN })
  const argv = [bin, 'normalize', 'a.pdf', 'b.txt', '--ocr', 'never', '--format', 'txt']
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
  expect(stderr).not.toContain('Unhandled')
  expect(stdout).toContain('KẾ HOẠCH')
  expect([0, 3]).toContain(status)
})
