import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { check } from '../src/check/check.js'
import { fix } from '../src/check/fix.js'
import { keepsFigures } from '../src/check/figure-guard.js'
import { rules } from '../src/check/rules.js'
import type { Context } from '../src/cli/command.js'
import { type Drafts, writeDrafts } from '../src/cli/fix.js'
import { extract } from '../src/extract/extract.js'
import type { Finding } from '../src/model/finding.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { folderWith, type Outcome, runIn } from './cli-run.js'

/** What the rules of the preset for archivists find in a text, and the text with their fixes. */
async function looked(
  content: string | Uint8Array,
  path = 'kh.txt',
): Promise<{ readonly findings: Finding[]; readonly text: string }> {
  const source = await extract(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const settings = rules
    .filter(({ presets }) => presets.encoding !== undefined)
    .map((rule) => ({
      rule,
      severity: 'warning' as const,
      options: Object.fromEntries(Object.entries(rule.options).map(([name, { default: value }]) => [name, value])),
    }))
  const findings = check({ document: parse(normalize(source)), plan: null, central: null }, settings, 'en')
  return { findings, text: fix(source.text, findings).text }
}

const plan = (...paragraphs: readonly string[]): string => `KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\n${paragraphs.join('\n\n')}\n`
const VIQR = "Ban Cha^'p ha`nh DDa?ng bo^. huye^.n to^? chu+'c qua'n trie^.t nghi. quye^'t dde^'n chi bo^., dda?ng vie^n"

describe('characters that nobody sees', () => {
  it.each([
    '2021\u200B2025',
    '1\u200B2/3/2022',
    '5\u20600',
    '12\u200D5',
    '30\u00AD000',
    '\u202E123\u202C',
    '1.\u200B250',
    'so 12 \u202Eabc\u202C',
  ])('stay where a number is: %j', async (number) => {
    const before = plan(`Giao chỉ tiêu ${number} đảng viên mới.`)
    const { findings, text } = await looked(before)
    expect(text).toBe(before)
    expect(findings.map(({ ruleId }) => ruleId)).toContain('invisible-characters')
    expect(findings.find(({ ruleId }) => ruleId === 'invisible-characters')?.message).toContain('beside a number')
  })

  it('go from words of the same paragraph', async () => {
    const { text } = await looked(plan('Làm tốt công\u200B tác, đạt 2021\u200B2025.'))
    expect(text).toBe(plan('Làm tốt công tác, đạt 2021\u200B2025.'))
  })

  it('are no way for any rule to join numbers, or to turn them round', () => {
    expect(keepsFigures('1\u200B2', { span: [1, 2], replacement: '' })).toBe(false)
    expect(keepsFigures('1 2', { span: [1, 2], replacement: '' })).toBe(false)
    expect(keepsFigures('1 , 2', { span: [1, 2], replacement: '' })).toBe(true)
    expect(keepsFigures('12', { span: [1, 1], replacement: ' ' })).toBe(false)
    expect(keepsFigures('năm 2025, \u202Eabc', { span: [10, 11], replacement: '' })).toBe(false)
    expect(keepsFigures('từ \u202Eabc', { span: [3, 4], replacement: '' })).toBe(false)
    expect(keepsFigures('từ \u200Eabc', { span: [3, 4], replacement: '' })).toBe(true)
  })
})

describe('VIQR', () => {
  it('is left alone where a full stop may be a tone, and the places are told', async () => {
    const before = `${VIQR}.\nKi'nh gu+?i ddo^\`ng chi' Nguye^~n Va(n Tho.\nTha'ng 12.\n`
    const { findings, text } = await looked(before)
    expect(text).toBe(before)
    expect(findings.map(({ message }) => message).join()).toMatch(/1 of \d+ places are guessed.*\(Tho\.\)/u)
  })

  it('is decoded where all is sure', async () => {
    const { text } = await looked(`${VIQR} xa~ ta.\n`.replace(' xa~ ta.', ''))
    expect(text).toBe('Ban Chấp hành Đảng bộ huyện tổ chức quán triệt nghị quyết đến chi bộ, đảng viên\n')
  })

  it('is not what stands in codes, formulas, addresses and names of files', async () => {
    const codes = ['U+01B0', 'o+1', 'a^2', 'ha.le@tinh.gov.vn', 'http://na.vn/a.b?u=o', 'C:\\a.txt', 'a(b)', '3.a.1'].join(' ')
    const { text } = await looked(`${VIQR} ${codes} huye^.n\n`)
    expect(text).toContain(`đảng viên ${codes} huyện\n`)
  })
})

describe('code in a Markdown text', () => {
  it('is not touched by a fix', async () => {
    const code = ['`số  \u200Bа  tổ chứс`', '```js\nconst a = "chứс";\u200B\n```', '    x\u200B = "tổ chứс"'].join('\n\n')
    const words = '# KẾ HOẠCH\n\n- Nâng cao năng lực tổ chứс.\n- Làm tốt công\u200B tác.\n\nHết.\n\n'
    const before = words + code + '\n'
    const { text } = await looked(before, 'kh.md')
    expect(text).toBe(words.replace('chứс', 'chức').replace('\u200B', '') + code + '\n')
  })
})

describe('letters of another alphabet', () => {
  it('are named in numbers, dates and codes, and never mended there', async () => {
    const before = plan('Kế hoạch số 1О5-KH/HU ngày З/12/2022 tại О5 xã năm 2О25; mã АB-1234')
    const { findings, text } = await looked(before)
    expect(text).toBe(before)
    expect(findings.map(({ quote }) => quote)).toEqual(['1О5-KH/HU', 'З/12/2022', 'О5', '2О25', 'АB-1234'])
  })

  it('are named one by one in names, which no program mends', async () => {
    const before = plan('Đồng chí Νguyễn Văn Ηải và Nguуễn Thị Hoa; nâng cao năng lực tổ chứс.')
    const { findings, text } = await looked(before)
    expect(text).toBe(before.replace('chứс', 'chức'))
    expect(findings).toHaveLength(4)
  })

  it('are no fault in units, and in words of their own', async () => {
    expect((await looked(plan('Hàm lượng 5μg, góc 5α, tia β2; theo ГОСТ-2012.'))).findings).toEqual([])
  })
})

describe('decomposed letters of a Markdown text', () => {
  it('are told in comments and links, and composed where they are words', async () => {
    const [words, comment, link] = ['Xây dựng chi bộ', '<!-- ghi chú -->', '](http://e.vn/đề-án "tiêu đề")'].map((each) =>
      each.normalize('NFD'),
    )
    const before = `# KẾ HOẠCH\n\n- ${words} <b>${words}</b>.\n\n${comment}\n\n- [${words}${link}.\n`
    const { findings, text } = await looked(before, 'kh.md')
    const good = words?.normalize('NFC')
    expect(text).toBe(`# KẾ HOẠCH\n\n- ${good} <b>${good}</b>.\n\n${comment}\n\n- [${good}${link}.\n`)
    expect(findings.map(({ message }) => message).join('\n')).toMatch(/\d+ more places in comments, links or tags/u)
  })
})

const run = (folder: string, ...more: string[]): Promise<Outcome> =>
  runIn(folder, ['check', '.', '--preset=encoding', '--lang=en', '--fix', '--fail-on=never', ...more])
const bytesOf = (folder: string, file: string): Buffer => readFileSync(join(folder, file))
/** VNI of "Kế hoạch thực hiện nghị quyết của Ban Chấp hành Đảng bộ huyện về công tác cán bộ". */
const VNI = Buffer.from(
  'Keá hoaïch thöïc hieän nghò quyeát cuûa Ban Chaáp haønh Ñaûng boä huyeän veà coâng taùc caùn boä\n',
  'latin1',
)

describe('--fix', () => {
  it('writes no file that is not named as text', async () => {
    const text = plan('Làm tốt công\u200B tác.')
    const folder = folderWith({ 'a.pdf': text, 'b.txt': text, 'd.markdown': text, 'e.bak': text })
    symlinkSync('e.bak', join(folder, 'c.txt'))
    const { err } = await runIn(folder, [
      'check',
      'a.pdf',
      'b.txt',
      'c.txt',
      'd.markdown',
      '--preset=encoding',
      '--fix',
      '--lang=en',
    ])
    expect(err).toContain('a.pdf: cannot be mended: its name does not end with .txt, .md or .markdown.')
    expect(err).toContain('c.txt: cannot be mended: its name')
    for (const name of ['a.pdf', 'e.bak']) expect(bytesOf(folder, name).toString()).toBe(text)
    for (const name of ['b.txt', 'd.markdown']) expect(bytesOf(folder, name).toString()).toBe(text.replace('\u200B', ''))
  })

  it('decodes nothing of a document that has lost letters', async () => {
    const text = `${plan('Keá hoaïch thöïc hieän nghò quyeát cuûa Ban Chaáp haønh Ñaûng boä huyeän')}ch\uFFFD bộ\n`
    const { findings, text: after } = await looked(text)
    expect(after).toBe(text)
    expect(findings.find(({ ruleId }) => ruleId === 'encoding-legacy')?.message).toContain('letters of the document are lost')
  })

  it('tells what it leaves since it would have to guess', async () => {
    const tcvn3 = Buffer.from(
      'Së Y TÕ\nKÕ ho¹ch thùc hiÖn nghÞ quyÕt cña Ban ChÊp hµnh §¶ng bé huyÖn vÒ c«ng t¸c c¸n bé\n',
      'latin1',
    )
    const folder = folderWith({ 'kh.txt': tcvn3 })
    const { err } = await run(folder)
    expect(err).toMatch(/kh\.txt: The text is in TCVN3.*of \d+ places are guessed.*option confidence/u)
    expect(bytesOf(folder, 'kh.txt')).toEqual(tcvn3)
  })

  it.skipIf(!existsSync('/proc/version'))('goes on with the others where one cannot be written', async () => {
    const folder = folderWith({ 'a.txt': 'cũ\n' })
    const complaints: string[] = []
    const context = {
      io: { cwd: folder },
      say: sayIn('en'),
      note: () => undefined,
      complain: (text: string) => void complaints.push(text),
    } as unknown as Context
    const draft = (file: string, text: string): Parameters<Drafts['set']>[1] => ({
      file,
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
      before: '',
      text,
      mended: 1,
      isConverted: false,
      mode: 0o644,
    })
    const drafts: Drafts = new Map([
      ['version', draft('/proc/version', 'mới\n')],
      ['a.txt', draft(join(folder, 'a.txt'), 'mới\n')],
    ])
    const { outcome, unwritten } = await writeDrafts(drafts, context)
    expect(bytesOf(folder, 'a.txt').toString()).toBe('mới\n')
    expect([...unwritten]).toEqual(['version'])
    expect(outcome).toBe(2)
    expect(complaints.at(-1)).toBe('Mended 1 document; 1 could not be written: version.')
  })
})

describe('--fix --dry-run', () => {
  it('shows all that --fix would do, in a form that patch applies', async () => {
    // Letters have to be composed before blanks and signs beside them are looked at.
    const mixed = plan('Không để  phát sinh điểm nóng ,có biện pháp tổ chứс “kịp thời".\u200B').normalize('NFD')
    const files = { 'kh.txt': mixed, 'b.md': `# KẾ HOẠCH\n\n- ${'Xây dựng  chi bộ , đảng bộ.'.normalize('NFD')}\n` }
    const [shown, fixed] = [folderWith(files), folderWith(files)]
    const strict = '--preset=encoding,strict'
    const { out } = await run(shown, strict, '--dry-run')
    await run(fixed, strict)
    expect(bytesOf(shown, 'kh.txt').toString()).toBe(mixed)
    expect(bytesOf(fixed, 'kh.txt').toString()).not.toBe(mixed)
    const copy = folderWith({})
    cpSync(shown, copy, { recursive: true })
    execFileSync('patch', ['-p1', '--silent'], { cwd: copy, input: out })
    for (const name of Object.keys(files)) expect(bytesOf(copy, name)).toEqual(bytesOf(fixed, name))
  })

  it('says of a file that is not UTF-8 that the difference is one of its decoded text, which patch leaves alone', async () => {
    const folder = folderWith({ 'kh.txt': VNI })
    const { out } = await run(folder, '--dry-run')
    expect(out).toContain('# kh.txt: the file is not UTF-8')
    expect(out).toContain('# +Kế hoạch thực hiện')
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith('# '))).toEqual([])
  })
})
