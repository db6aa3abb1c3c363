import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import type { Checked } from '../src/check/checked.js'
import { fix } from '../src/check/fix.js'
import type { Context } from '../src/cli/command.js'
import type { Drafts } from '../src/cli/fix.js'
import type { Finding, FindingFix } from '../src/model/finding.js'
import { folderWith, type Outcome, RESOLUTION, runIn } from './cli-run.js'

/** A finding with these changes of the text. */
const finding = (...fixes: readonly (readonly [from: number, to: number, replacement: string])[]): Finding =>
  ({
    ruleId: 'made-up',
    state: 'new',
    fixes: fixes.map(([from, to, replacement]): FindingFix => ({ span: [from, to], replacement })),
  }) as unknown as Finding

describe('fixes', () => {
  it('are made in the text, wherever they stand', () => {
    const { text, mended } = fix('một  hai , ba', [finding([8, 9, '']), finding([3, 5, ' '])])
    expect(text).toBe('một hai, ba')
    expect(mended).toBe(2)
  })

  it('never change a figure', () => {
    const before = 'đạt 90% vào năm 2025'
    for (const bad of [
      finding([4, 6, '95']),
      finding([16, 20, '']),
      finding([0, 0, '1']),
      finding([4, 6, '９0']),
      finding([5, 6, 'O']),
    ])
      expect(fix(before, [bad])).toEqual({ text: before, mended: 0, left: 0, refused: 1 })
    // All of a finding is refused with one of its changes.
    expect(fix('“a" 90', [finding([2, 3, '”'], [4, 6, '91'])]).text).toBe('“a" 90')
    expect(fix('năm  2025 ,', [finding([0, 11, 'năm 2025,'])]).text).toBe('năm 2025,')
  })

  it('of two findings that overlap are those of the one that changes more; the other waits', () => {
    const { text, mended, left } = fix('abc def', [finding([2, 3, 'x']), finding([0, 3, 'ABC'])])
    expect({ text, mended, left }).toEqual({ text: 'ABC def', mended: 1, left: 1 })
    expect(fix('ab', [finding([1, 1, 'x']), finding([1, 1, 'y'])])).toMatchObject({ mended: 1, left: 1 })
    expect(fix('abcd', [finding([0, 2, 'x'], [1, 3, 'y'])])).toMatchObject({ text: 'abcd', mended: 0 })
  })

  it('of a finding are all made or none', () => {
    expect(fix('abcdef', [finding([0, 4, 'ABCD']), finding([3, 4, 'x'], [5, 6, 'y'])]).text).toBe('ABCDef')
  })

  it('of what is known, suppressed or decided are not made, nor such as lie outside the text', () => {
    for (const state of ['baselined', 'suppressed', 'decided'] as const)
      expect(fix('abc', [{ ...finding([0, 1, 'x']), state }]).text).toBe('abc')
    expect(fix('abc', [finding([2, 9, 'x'])])).toMatchObject({ text: 'abc', refused: 1 })
  })

  it('of a long text take no longer than they should', () => {
    const fixes = Array.from({ length: 40_000 }, (_, at): [number, number, string] => [at * 3, at * 3 + 1, 'x'])
    const begin = performance.now()
    expect(
      fix('abc'.repeat(40_000), [finding(...fixes), ...fixes.slice(0, 5000).map(([from]) => finding([from + 1, from + 2, 'y']))])
        .mended,
    ).toBe(5001)
    expect(performance.now() - begin).toBeLessThan(3000)
  })
})

const PLAN = `KẾ HOẠCH
thực hiện Nghị quyết số 99-NQ/TW ngày 05/3/2021 về bảo vệ rừng đầu nguồn

I. Nhiệm vụ
- Xây dựng chi bộ “bốn tốt" ở 12 xã biên giới.
- Tăng cƣờng tuần tra ban đêm.
`
const FIXED = PLAN.replace('tốt"', 'tốt”').replace('cƣờng', 'cường')

const run = (folder: string, ...more: string[]): Promise<Outcome> =>
  runIn(folder, ['check', 'kh.txt', '--against=nq.txt', '--lang=en', '--fix', '--fail-on=never', ...more])
const office = (plan: string | Uint8Array = PLAN): string => folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': plan })
const textOf = (folder: string, file = 'kh.txt'): string => readFileSync(join(folder, file), 'utf8')
const ruleIds = ({ out }: Outcome): string[] =>
  (JSON.parse(out) as { readonly findings: readonly Finding[] }).findings.map(({ ruleId }) => ruleId)

describe('--fix', () => {
  it('mends a document and tells what is left', async () => {
    const folder = office()
    const before = await runIn(folder, ['check', 'kh.txt', '--against=nq.txt', '--format=json'])
    expect(ruleIds(before)).toEqual(expect.arrayContaining(['quotes-unpaired', 'encoding-legacy']))
    const after = await run(folder, '--format=json')
    expect(textOf(folder)).toBe(FIXED)
    expect(ruleIds(after)).not.toContain('quotes-unpaired')
    expect(ruleIds(after)).toContain('task-omitted')
    expect(after.err).toContain('kh.txt: mended 2 findings.')
    expect(readdirSync(folder).sort()).toEqual(['kh.txt', 'nq.txt'])
  })

  it('does nothing more a second time', async () => {
    const folder = office()
    await run(folder)
    const second = await run(folder)
    expect(second.err).not.toContain('mended')
    expect(textOf(folder)).toBe(FIXED)
  })

  it('leaves every other byte as it is: BOM, line ends, the lack of one at the end, NFD elsewhere', async () => {
    const rest = '\r\n\tHết.\f  \r\nKhông đổi'
    const text = `\uFEFF${PLAN.replaceAll('\n', '\r\n')}${rest}`
    const folder = office(text)
    await run(folder, '--rule=blanks=off', '--rule=invisible-characters=off')
    expect(textOf(folder)).toBe(text.replace('tốt"', 'tốt”').replace('cƣờng', 'cường'))
  })

  it('keeps who may do what with the file, and writes through a link', async () => {
    const folder = office()
    chmodSync(join(folder, 'kh.txt'), 0o640)
    symlinkSync('kh.txt', join(folder, 'l.txt'))
    await runIn(folder, ['check', 'l.txt', '--against=nq.txt', '--fix'])
    expect(textOf(folder)).toBe(FIXED)
    expect(statSync(join(folder, 'kh.txt')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(folder, 'l.txt'), 'utf8')).toBe(FIXED)
  })

  it('does not follow a link out of the working folder', async () => {
    const [elsewhere, folder] = [office(), office()]
    symlinkSync(join(elsewhere, 'kh.txt'), join(folder, 'l.txt'))
    const { err } = await runIn(folder, ['check', 'l.txt', '--against=nq.txt', '--fix', '--lang=en'])
    expect(err).toContain('l.txt: cannot be mended: it is a link that leads out of the working folder.')
    expect(textOf(elsewhere)).toBe(PLAN)
  })

  it('writes no format but text, and nothing that came by standard input', async () => {
    const html = `<html><head><meta charset="utf-8"></head><body>${PLAN.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</body></html>`
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'kh.html': html })
    const { err } = await runIn(folder, ['check', 'kh.html', '--against=nq.txt', '--fix', '--lang=en'])
    expect(err).toContain('kh.html: cannot be mended: it is no text file')
    expect(textOf(folder, 'kh.html')).toBe(html)
    const piped = await runIn(folder, ['check', '-', '--against=nq.txt', '--fix', '--lang=en'], { stdin: PLAN })
    expect(piped.err).toContain('-: cannot be mended: it came by standard input.')
  })

  it('makes UTF-8 of a document in an encoding from before Unicode, and says so', async () => {
    // TCVN3: "KÕ ho¹ch thùc hiÖn" and so on, a byte a letter.
    const legacy = Buffer.from(
      'KÕ ho¹ch thùc hiÖn nghÞ quyÕt cña Ban ChÊp hµnh §¶ng bé huyÖn vÒ c«ng t¸c c¸n bé n¨m 2022\n\nI. Môc ®Ých\n\nX©y dùng chi bé v÷ng m¹nh, 12 x· biªn giíi.\n',
      'latin1',
    )
    const folder = office(legacy)
    const { err } = await run(folder)
    expect(textOf(folder)).toContain(
      'Kế hoạch thực hiện nghị quyết của Ban Chấp hành Đảng bộ huyện về công tác cán bộ năm 2022\n\nI. Mục đích\n',
    )
    expect(textOf(folder)).toContain('12 xã biên giới.\n')
    expect(err).toContain('kh.txt: the file is UTF-8 now')
  })

  it('leaves what is known or set aside as it is', async () => {
    const folder = office()
    await runIn(folder, ['check', 'kh.txt', '--against=nq.txt', '--update-baseline'])
    await run(folder)
    expect(textOf(folder)).toBe(PLAN)
    expect((await run(folder, '--no-baseline')).err).toContain('mended')
  })

  it('in a Markdown text leaves the markup as it is, and what a comment sets aside', async () => {
    const text = `## KẾ HOẠCH\n\n## I. Nhiệm vụ\n\n* Xây dựng **chi bộ** “bốn tốt" ở 12 xã.\n\n<!-- doichieu-ignore quotes-unpaired: bản gốc -->\n\n* Phong trào “xanh, sạch".\n`
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'kh.md': text })
    await runIn(folder, ['check', 'kh.md', '--against=nq.txt', '--fix'])
    expect(textOf(folder, 'kh.md')).toBe(text.replace('tốt"', 'tốt”'))
  })
})

describe('--fix --dry-run', () => {
  it('prints a difference that makes of the file what --fix would, and writes nothing', async () => {
    const folder = office()
    const { out } = await run(folder, '--dry-run')
    expect(out).toContain('--- a/kh.txt\n+++ b/kh.txt\n@@')
    expect(out.split('\n').slice(-5)).toEqual([
      '-- Xây dựng chi bộ “bốn tốt" ở 12 xã biên giới.',
      '-- Tăng cƣờng tuần tra ban đêm.',
      '+- Xây dựng chi bộ “bốn tốt” ở 12 xã biên giới.',
      '+- Tăng cường tuần tra ban đêm.',
      '',
    ])
    expect(textOf(folder)).toBe(PLAN)
    expect(applyPatch(PLAN, out)).toBe(FIXED)
  })

  it('does so for a document of which every line changes', async () => {
    const lines = Array.from({ length: 1500 }, (_, at) => `- Việc thứ ${String(at)}: tăng cƣờng tuần tra.`).join('\n')
    const text = `KẾ HOẠCH\n\nI. Nhiệm vụ\n${lines}`
    const folder = office(text)
    const { out } = await run(folder, '--dry-run')
    expect(applyPatch(text, out)).toBe(text.replaceAll('ƣờ', 'ườ'))
    expect(textOf(folder)).toBe(text)
  })

  it('needs --fix', async () => {
    const { code, err } = await runIn(office(), ['check', 'kh.txt', '--dry-run', '--lang=en'])
    expect(code).toBe(2)
    expect(err).toContain('--dry-run goes with --fix only.')
  })
})

describe('a document', () => {
  /** What is told where a finding that is made up is to be mended in a file. */
  async function told(folder: string, sha256: string, made: Finding): Promise<string[]> {
    const { mend, writeDrafts } = await import('../src/cli/fix.js')
    const { sayIn } = await import('../src/catalogue/catalogue.js')
    const complaints: string[] = []
    const complain = (text: string): void => void complaints.push(text)
    const context = { io: { cwd: folder }, say: sayIn('en'), note: () => undefined, complain } as unknown as Context
    const documents = [{ path: 'kh.txt', sha256, isText: true, isSecret: false, findings: [made] }]
    const drafts: Drafts = new Map()
    const inputs = [{ path: 'kh.txt', file: join(folder, 'kh.txt') }]
    const checked = { central: null, documents, rules: [], outdated: [] } as unknown as Checked
    await mend(checked, inputs, new Set(['kh.txt']), drafts, context)
    await writeDrafts(drafts, context)
    return complaints
  }
  const digest = (folder: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'kh.txt')))
      .digest('hex')

  it('that changes while it is looked at is not written over', async () => {
    const folder = office()
    const words = ['kh.txt: cannot be mended: the file has changed meanwhile.']
    expect(await told(folder, '0'.repeat(64), finding([0, 2, 'Kế']))).toEqual(words)
    expect(textOf(folder)).toBe(PLAN)
    expect(await told(folder, digest(folder), finding([0, 2, 'Kế']))).toEqual([])
    expect(textOf(folder)).toBe(PLAN.replace('KẾ', 'Kế'))
  })

  it('in an old encoding that would be decoded in part stays as it is', async () => {
    const legacy = Buffer.from('KÕ ho¹ch thùc hiÖn nghÞ quyÕt cña Ban ChÊp hµnh §¶ng bé huyÖn vÒ c«ng t¸c c¸n bé\n', 'latin1')
    const folder = office(legacy)
    expect((await told(folder, digest(folder), finding([0, 2, 'Kế'])))[0]).toContain('letters in an old encoding')
    expect(readFileSync(join(folder, 'kh.txt'))).toEqual(legacy)
  })

  it('whose fixes would change a figure stays as it is, which is told', async () => {
    const folder = office()
    const at = PLAN.indexOf('12')
    const words = ['kh.txt: left 1 finding, for mending would change a figure.']
    expect(await told(folder, digest(folder), finding([at, at + 2, '21']))).toEqual(words)
    expect(textOf(folder)).toBe(PLAN)
  })
})
