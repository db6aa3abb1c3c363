import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/commands.js'
import { FULL_PLAN, folderWith, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

const TIFF = 'II*\u0000 picture'
const AGAINST = ['--against', 'nq.txt'] as const

let folder = ''
beforeAll(() => {
  folder = folderWith({
    'nq.txt': RESOLUTION,
    'full.txt': FULL_PLAN,
    'partial.txt': PARTIAL_PLAN,
    'scan.tif': TIFF,
    'empty.txt': ' \n',
    'image.bin': Uint8Array.from([0, 1, 2, 3, 0, 0, 7]),
    'no-document/notes.json': '{}',
    'taken.md': 'đã có',
  })
})

describe('exit codes', () => {
  it.each([
    ['runs', ['compare', 'full.txt', ...AGAINST], 0],
    ['finds nothing at --fail-on', ['compare', 'full.txt', ...AGAINST, '--fail-on', 'omitted'], 0],
    ['finds what --fail-on names', ['compare', 'partial.txt', ...AGAINST, '--fail-on', 'omitted'], 1],
    ['counts omitted as worse than localized', ['compare', 'partial.txt', ...AGAINST, '--fail-on', 'localized'], 1],
    ['finds omissions, but was not asked to fail', ['compare', 'partial.txt', ...AGAINST], 0],
    ['has no command', [], 2],
    ['has an unknown command', ['compair', 'full.txt'], 2],
    ['has an unknown option', ['compare', 'full.txt', '--agains', 'nq.txt'], 2],
    ['has an option without a value', ['compare', 'full.txt', '--against'], 2],
    ['has no input', ['compare'], 2],
    ['has an unknown format', ['compare', 'full.txt', '--format', 'pptx'], 2],
    ['has an unknown --fail-on', ['compare', 'full.txt', '--fail-on', 'missing'], 2],
    ['has an unknown language', ['compare', 'full.txt', '--lang', 'fr'], 2],
    ['has an unknown central document', ['compare', 'full.txt', '--against', '999-NQ/TW'], 2],
    ['has a bad --report', ['compare', 'full.txt', ...AGAINST, '--report', 'report.md'], 2],
    ['has sections that do not exist', ['compare', 'full.txt', ...AGAINST, '--tasks', 'XXIX'], 2],
    ['has a glob that matches nothing', ['compare', '*.docx', ...AGAINST], 2],
    ['has a folder without documents', ['compare', 'no-document', ...AGAINST], 2],
    ['has an id that nothing has', ['explain', 'IX.9/9', ...AGAINST], 2],
    ['would write over a file', ['normalize', 'full.txt', '-o', 'taken.md'], 2],
    ['has an input that is missing', ['compare', 'missing.txt', ...AGAINST], 3],
    ['has an input in a format not read', ['normalize', 'scan.tif'], 3],
    ['has an empty input', ['parse', 'empty.txt'], 3],
    ['has an input that is no text', ['parse', 'image.bin'], 3],
    ['has a central document that cannot be read', ['compare', 'full.txt', '--against', 'scan.tif'], 3],
    ['has findings and an unreadable input', ['compare', 'partial.txt', 'missing.txt', ...AGAINST, '--fail-on', 'omitted'], 3],
  ])('%s: %j → %i', async (_, argv, code) => {
    const outcome = await runIn(folder, argv)
    expect(outcome.code).toBe(code)
    if (code >= 2) expect(outcome.err).toMatch(/^doichieu: .+\n$/)
    if (code < 2) expect(outcome.err).toBe('')
  })

  it('asks for help or the version: 0', async () => {
    for (const argv of [
      ['--help'],
      ['-h'],
      ['help'],
      ['--version'],
      ['-V'],
      ['--version', '--lang', 'en'],
      ['help', 'compare'],
      ['parse', '--help'],
    ]) {
      const { code, out, err } = await runIn(folder, argv)
      expect([argv, code, out === '', err]).toEqual([argv, 0, false, ''])
    }
  })
})

describe('what is wrong is said in one line', () => {
  it.each([
    [
      ['compare', '--forse', 'full.txt'],
      ['--forse', '--force'],
    ],
    [
      ['compar', 'full.txt'],
      ['compar', 'compare'],
    ],
    [
      ['compare', 'full.txt', ...AGAINST, '--tasks', 'II,IV'],
      ['nq.txt', '“IV”', 'II'],
    ],
    [
      ['compare', 'full.txt', '-f', 'sarif'],
      ['sarif', 'text, md, html, csv, xlsx, docx, json'],
    ],
    [
      ['parse', 'full.txt', '-f', 'odt'],
      ['odt', 'tree, json, md, csv, xlsx, akn'],
    ],
    [['explain', 'III.1.3/22'], ['III.1.3/2']],
    [['explain', 'font-hook-leters'], ['font-hook-letters']],
    [
      ['compare', 'full.txt', '--against', '20-NQ/TW'],
      ['20-NQ/TW', '21-NQ/TW'],
    ],
    [
      ['compare', 'full.txt', '--tasks', 'IX'],
      ['21-NQ/TW', 'I, II, III, IV.'],
    ],
    [['compare', 'full.txt', '--tasks', 'III.9'], ['III.1, III.2, III.3, III.4.']],
    [['compare'], ['doichieu help compare']],
    [
      ['help', 'pars'],
      ['“pars”', 'normalize, parse, compare, merge, worker, check, explain, init, completion.', 'parse?'],
    ],
    [['--quiet'], ['doichieu --help']],
    [['normalize', 'scan.tif'], ['scan.tif']],
  ])('%j names %j', async (argv, words) => {
    for (const lang of ['vi', 'en']) {
      const { out, err } = await runIn(folder, [...argv, '--lang', lang])
      for (const word of words) expect(err).toContain(word)
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(out).toBe('')
    }
  })
})

describe('language', () => {
  const VI = 'Cách dùng'
  const EN = 'Usage'
  it.each([
    [['--help'], {}, VI],
    [['--help'], { LANG: 'en_US.UTF-8' }, EN],
    [['--help'], { LANG: 'vi_VN.UTF-8' }, VI],
    [['--help'], { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, VI],
    [['--help'], { LANG: 'vi_VN', LC_MESSAGES: 'en_GB' }, EN],
    [['--help'], { LANG: 'C.UTF-8' }, VI],
    [['--help'], { LANG: 'fr_FR.UTF-8' }, VI],
    [['--help', '--lang', 'en'], { LANG: 'vi_VN.UTF-8' }, EN],
    [['--lang=en', 'compare', '--help'], {}, EN],
    [['compare', '--help', '--lang', 'vi'], { LC_ALL: 'en_US.UTF-8' }, VI],
  ])('%j %j', async (argv, env, title) => {
    expect((await runIn(folder, argv, { env })).out).toContain(title)
  })

  it('is that of reports and messages too', async () => {
    expect((await runIn(folder, ['compare', 'full.txt', ...AGAINST], { env: { LANG: 'en' } })).out).toContain('COMPARED WITH')
    expect((await runIn(folder, ['compare', 'full.txt', ...AGAINST])).out).toContain('ĐỐI CHIẾU VỚI')
    expect((await runIn(folder, ['parse', 'x.txt', '--lang', 'en'])).err).toContain('no such file')
  })
})

describe('help', () => {
  it.each(['vi', 'en'])('teaches (%s)', async (lang) => {
    const helps = [(await runIn(folder, ['--help', '--lang', lang])).out]
    for (const { name } of COMMANDS) helps.push((await runIn(folder, [name, '--help', '--lang', lang])).out)
    await expect(helps.join(`\n${'='.repeat(80)}\n\n`)).toMatchFileSnapshot(`../fixtures/cli/help-${lang}.txt`)
  })
})

describe('colour', () => {
  const argv = ['compare', 'partial.txt', ...AGAINST]
  const ESCAPE = '\u001b['

  it('is for terminals alone', async () => {
    expect((await runIn(folder, argv, { terminal: true })).out).toContain(ESCAPE)
    expect((await runIn(folder, argv)).out).not.toContain(ESCAPE)
  })

  it.each([
    [['--no-color'], {}],
    [[], { NO_COLOR: '1' }],
    [[], { TERM: 'dumb' }],
  ])('is off with %j %j', async (more, env) => {
    expect((await runIn(folder, [...argv, ...more], { terminal: true, env })).out).not.toContain(ESCAPE)
  })

  it('never goes to a file', async () => {
    const cwd = folderWith({ 'p.txt': PARTIAL_PLAN, 'nq.txt': RESOLUTION })
    await runIn(cwd, ['compare', 'p.txt', ...AGAINST, '-o', 'r.txt'], { terminal: true })
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).not.toContain(ESCAPE)
  })
})

describe('commands', () => {
  it('has every file of the folder in the registry', () => {
    const files = readdirSync(new URL('../src/cli/commands', import.meta.url)).map((file) => file.replace('.ts', ''))
    expect(files.sort()).toEqual(COMMANDS.map(({ name }) => name).sort())
  })

  it('compares with the bundled resolution by default, and by its number', async () => {
    const byDefault = await runIn(folder, ['compare', 'full.txt', '-f', 'json'])
    expect(JSON.parse(byDefault.out)).toMatchObject({ central: { header: { number: '21-NQ/TW' } } })
    expect((await runIn(folder, ['compare', 'full.txt', '--against', '21-NQ/TW', '-f', 'json'])).out).toBe(byDefault.out)
  })

  it('takes the sections named as the tasks', async () => {
    const { out } = await runIn(folder, ['compare', 'full.txt', ...AGAINST, '--tasks', 'III', '-f', 'json'])
    const { plans } = JSON.parse(out) as { plans: { tasks: { id: string }[] }[] }
    expect(plans[0]?.tasks.map(({ id }) => id)).toEqual(['III/p1'])
  })

  it('says at once that a plan has nothing on the tasks', async () => {
    const other = folderWith({ 'nq.txt': RESOLUTION, 'chao.txt': 'xin chao\n', 'head.txt': FULL_PLAN.split('\nI. ')[0] ?? '' })
    const chao = await runIn(other, ['compare', 'chao.txt', ...AGAINST, '--lang', 'en', '--report', 'md=r.md'])
    const words = 'chao.txt: takes up none of the tasks of Nghị quyết 99-NQ/TW; is it about the same subject?'
    expect(chao.err.split('\n')[0]).toBe(words)
    expect(chao.out.replace(/\s+/g, ' ')).toContain(words)
    expect(readFileSync(join(other, 'r.md'), 'utf8')).toContain(words)
    expect((await runIn(other, ['compare', 'chao.txt', ...AGAINST, '--quiet'])).err).toBe('')
    const head = await runIn(other, ['compare', 'head.txt', ...AGAINST])
    expect(head.err).toBe('head.txt: không có phần nội dung nào có thể nêu nhiệm vụ.\n')
  })

  it('labels what opens a document as that, be it a legal basis or not', async () => {
    const { out } = await runIn(folder, ['parse', '-'], {
      stdin: FULL_PLAN.replace('\nI. ', '\nThực hiện Nghị quyết, Huyện ủy xây dựng kế hoạch như sau:\n\nI. '),
    })
    expect(out).toMatch(/^mở đầu +Thực hiện Nghị quyết/m)
  })

  it('explains every task under a heading', async () => {
    const { out } = await runIn(folder, ['explain', 'II', 'partial.txt', ...AGAINST])
    expect(out).toMatch(/^II là đề mục của 2 nhiệm vụ: II\/1, II\/2\n/)
    expect(out).toContain('II/2.1  chưa đề cập')
  })

  it('normalizes to plain text on a terminal, to Markdown anywhere else', async () => {
    const onTerminal = await runIn(folder, ['normalize', 'full.txt'], { terminal: true })
    expect(onTerminal.out).toContain('\n- Rà soát, cắm mốc')
    expect(onTerminal.out).not.toContain('\\')
    expect((await runIn(folder, ['normalize', 'full.txt'])).out).toMatch(/^---\nsource: /)
    expect((await runIn(folder, ['normalize', 'full.txt', '-f', 'md'], { terminal: true })).out).toMatch(/^---\nsource: /)
  })

  it('explains a task in plans, a task alone, and a step', async () => {
    const task = await runIn(folder, ['explain', 'II/2', 'partial.txt', 'full.txt', ...AGAINST])
    expect(task.out).toContain('partial.txt: chưa đề cập')
    expect(task.out).toContain('full.txt: giữ nguyên nội dung')
    expect((await runIn(folder, ['explain', 'II/2', ...AGAINST])).out).toContain('ảnh vệ tinh')
    expect((await runIn(folder, ['explain', 'font-hook-letters', '--lang', 'en'])).out).toContain('before')
  })

  it('normalizes to text that parse reads alike', async () => {
    const md = await runIn(folder, ['normalize', 'full.txt'])
    const ids = async (stdin: string): Promise<string[]> => {
      const { out } = await runIn(folder, ['parse', '-', '-f', 'json'], { stdin })
      return [...out.matchAll(/"id": "([^"]+)"/g)].map((match) => match[1] ?? '')
    }
    expect(await ids(md.out)).toEqual(await ids(FULL_PLAN))
  })
})
