import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
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
  })
})

describe('inputs', () => {
  const names = (json: string): string[] => (JSON.parse(json) as { source: { path: string } }[]).map(({ source }) => source.path)

  it('takes a folder with what lies below it, leaves out what is no document, reports what it cannot read', async () => {
    const cwd = folderWith({
      'in/b.txt': FULL_PLAN,
      'in/a.md': FULL_PLAN,
      'in/deep/c.TXT': FULL_PLAN,
      'in/scan.tif': TIFF,
      'in/.DS_Store': 'x',
      'in/data.json': '{}',
    })
    const { code, out, err } = await runIn(cwd, ['parse', 'in', '-f', 'json', '--lang', 'en'])
    expect(names(out)).toEqual(['in/a.md', 'in/b.txt', 'in/deep/c.TXT'])
    expect(err).toMatch(/^in: left aside, no documents: data\.json\ndoichieu: in\/scan\.tif: .+\.\n$/)
    expect(code).toBe(3)
  })

  it('takes globs, names with the signs of globs, and each document once', async () => {
    const cwd = folderWith({ 'a/1.txt': FULL_PLAN, 'a/2.txt': FULL_PLAN, 'b [1].txt': FULL_PLAN })
    symlinkSync(join(cwd, 'a/1.txt'), join(cwd, 'link.txt'))
    const { out, code } = await runIn(cwd, [
      'parse',
      'a/*.txt',
      'b [1].txt',
      './a/1.txt',
      'a',
      'link.txt',
      join(cwd, 'a/2.txt'),
      '-f',
      'json',
    ])
    expect(names(out)).toEqual(['a/1.txt', 'a/2.txt', 'b [1].txt'])
    expect(code).toBe(0)
  })

  it('reads standard input', async () => {
    const { out } = await runIn(folder, ['parse', '-', '-f', 'json'], { stdin: FULL_PLAN })
    expect(JSON.parse(out)).toMatchObject({ source: { path: '-' }, header: { type: 'Kế hoạch' } })
    const compared = await runIn(folder, ['compare', '-', ...AGAINST, '--fail-on', 'omitted'], { stdin: PARTIAL_PLAN })
    expect(compared.code).toBe(1)
  })

  it('does the others when one cannot be read', async () => {
    const { code, out, err } = await runIn(folder, [
      'compare',
      'missing.txt',
      'full.txt',
      'scan.tif',
      'empty.txt',
      ...AGAINST,
      '-f',
      'json',
    ])
    expect((JSON.parse(out) as { plans: unknown[] }).plans).toHaveLength(1)
    expect(err.match(/^doichieu: (missing\.txt|scan\.tif|empty\.txt): .+$/gm)).toHaveLength(3)
    expect(code).toBe(3)
  })

  it('names no folder of the machine', async () => {
    const { out } = await runIn(folder, ['compare', join(folder, 'full.txt'), '--against', join(folder, 'nq.txt'), '-f', 'json'])
    expect(out).not.toContain(folder)
    expect(out).toContain('"path": "full.txt"')
  })
})

describe('outputs', () => {
  it('goes by the ending of the file unless a format is named', async () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN })
    await runIn(cwd, ['normalize', 'p.txt', '-o', 'a.json'])
    await runIn(cwd, ['normalize', 'p.txt', '-o', 'b.json', '-f', 'txt'])
    await runIn(cwd, ['normalize', 'p.txt', '-o', 'c'])
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 })
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toMatch(/^KẾ HOẠCH\n/)
    expect(readFileSync(join(cwd, 'c'), 'utf8')).toMatch(/^---\nsource: "p\.txt"\n/)
  })

  it('writes the result of several inputs to a folder, and keeps the folders of those with one name', async () => {
    const cwd = folderWith({
      'x/plan.txt': FULL_PLAN,
      'y/z/plan.txt': FULL_PLAN,
      'y/only.txt': FULL_PLAN,
      'y/two.txt': FULL_PLAN,
      'y/two.md': FULL_PLAN,
    })
    const { code, out, err } = await runIn(cwd, ['normalize', 'x', 'y', '-o', 'out/clean', '-f', 'txt'])
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('out/clean/only.txt')
    const files = readdirSync(join(cwd, 'out/clean'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files.map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, 'out/clean/').length)).sort()).toEqual([
      'only.txt',
      'two.md.txt',
      'two.txt.txt',
      'x/plan.txt',
      'y/z/plan.txt',
    ])
  })

  it('does not take the results of the last run for inputs', async () => {
    const cwd = folderWith({ 'a.txt': FULL_PLAN })
    expect((await runIn(cwd, ['normalize', '.', '-o', 'out'])).code).toBe(0)
    const again = await runIn(cwd, ['normalize', '.', '-o', 'out', '--force'])
    expect([again.code, readdirSync(join(cwd, 'out'))]).toEqual([0, ['a.md']])
  })

  it('writes several reports of one run', async () => {
    const cwd = folderWith({ 'p.txt': PARTIAL_PLAN, 'nq.txt': RESOLUTION })
    const { code, out } = await runIn(cwd, [
      'compare',
      'p.txt',
      ...AGAINST,
      '--report',
      'md=r/a.md,json=b.json',
      '--report',
      'text=c.txt',
    ])
    expect(code).toBe(0)
    expect(out).toContain('NÊN XEM TRƯỚC')
    expect(readFileSync(join(cwd, 'r/a.md'), 'utf8')).toMatch(/^# /)
    expect(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'))).toHaveProperty('plans')
    expect(readFileSync(join(cwd, 'c.txt'), 'utf8')).toBe(out)
  })

  it('never writes over an input, by whatever name', async () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN, 'nq.txt': RESOLUTION })
    symlinkSync(join(cwd, 'p.txt'), join(cwd, 'soft.md'))
    linkSync(join(cwd, 'p.txt'), join(cwd, 'hard.md'))
    for (const output of ['p.txt', './p.txt', 'soft.md', 'hard.md']) {
      expect((await runIn(cwd, ['normalize', 'p.txt', '-o', output, '--force'])).code).toBe(2)
    }
    expect((await runIn(cwd, ['compare', 'p.txt', ...AGAINST, '-o', 'nq.txt', '--force'])).code).toBe(2)
    expect((await runIn(cwd, ['normalize', '.', '-o', '.', '-f', 'txt', '--force'])).code).toBe(2)
    expect(readFileSync(join(cwd, 'p.txt'), 'utf8')).toBe(FULL_PLAN)
    expect(readFileSync(join(cwd, 'nq.txt'), 'utf8')).toBe(RESOLUTION)
  })

  it('writes over an existing file with --force alone', async () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN, 'old.md': 'cũ', 'out/p.md': 'cũ' })
    for (const output of ['old.md', 'out']) {
      const refused = await runIn(cwd, ['normalize', 'p.txt', '-o', output])
      expect([refused.code, refused.err.includes('--force')]).toEqual([2, true])
    }
    expect(readFileSync(join(cwd, 'old.md'), 'utf8')).toBe('cũ')
    expect((await runIn(cwd, ['normalize', 'p.txt', '-o', 'old.md', '--force'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'old.md'), 'utf8')).toContain('KẾ HOẠCH')
  })

  it('refuses a folder where compare needs a file, and two results in one file', async () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN, 'nq.txt': RESOLUTION })
    mkdirSync(join(cwd, 'out'))
    expect((await runIn(cwd, ['compare', 'p.txt', ...AGAINST, '-o', 'out'])).code).toBe(2)
    expect((await runIn(cwd, ['compare', 'p.txt', ...AGAINST, '-o', 'r.md', '--report', 'json=r.md'])).code).toBe(2)
    expect(existsSync(join(cwd, 'r.md'))).toBe(false)
  })

  it('leaves nothing half done where it cannot write', async () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN })
    writeFileSync(join(cwd, 'file'), '')
    const { code, err } = await runIn(cwd, ['normalize', 'p.txt', '-o', 'file/out.md'])
    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
    expect(readdirSync(cwd).sort()).toEqual(['file', 'p.txt'])
  })

  it('writes to where a link leads, and leaves the link', async () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN, 'kho/cu.md': 'cũ' })
    symlinkSync('kho/cu.md', join(cwd, 'co.md'))
    symlinkSync('kho/moi.md', join(cwd, 'chua-co.md'))
    expect((await runIn(cwd, ['normalize', 'p.txt', '-o', 'co.md'])).code).toBe(2)
    for (const [link, file] of [
      ['co.md', 'kho/cu.md'],
      ['chua-co.md', 'kho/moi.md'],
    ] as const) {
      expect((await runIn(cwd, ['normalize', 'p.txt', '-o', link, '--force'])).code).toBe(0)
      expect(lstatSync(join(cwd, link)).isSymbolicLink()).toBe(true)
      expect(lstatSync(join(cwd, file)).isFile()).toBe(true)
      expect(readFileSync(join(cwd, file), 'utf8')).toContain('KẾ HOẠCH')
    }
    expect(readdirSync(join(cwd, 'kho')).sort()).toEqual(['cu.md', 'moi.md'])
  })

  it.each([
    ['normalize', 'a.xlsx', '.md, .txt, .json'],
    ['compare', 'a.pdf', '.txt'],
    ['parse', 'a.docx', '.json'],
  ])('%s refuses %s, whose ending promises another format', async (command, output, names) => {
    const { code, err } = await runIn(folder, [command, 'full.txt', '-o', output, '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain(`writes no ${output.slice(1)}. It has: `)
    expect(err).toContain(names)
    expect(existsSync(join(folder, output))).toBe(false)
  })

  it('is the same for the same input, byte for byte', async () => {
    for (const format of ['text', 'md', 'json']) {
      const argv = ['compare', 'full.txt', 'partial.txt', ...AGAINST, '-f', format]
      expect((await runIn(folder, argv)).out).toBe((await runIn(folder, argv)).out)
    }
  })

  it('keeps diagnostics out of the result, and is silent with --quiet', async () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN })
    expect((await runIn(cwd, ['normalize', 'p.txt', '-o', 'a.md'])).err).toBe('Đã ghi a.md\n')
    expect((await runIn(cwd, ['normalize', 'p.txt', '-o', 'b.md', '--quiet'])).err).toBe('')
    expect((await runIn(cwd, ['normalize', 'missing.txt', '--quiet'])).err).not.toBe('')
  })

  it('words what it noticed in the language of the run, with the same id and values in each', async () => {
    const words =
      'KẾ HOẠCH\ncông tác năm\n\nI. NHIỆM VỤ\n\n- Thực hiện Kết luận số 7-KL/TW ngày 31/02/2019.\n- Rà soát quy chế trong tháng 9.\n'
    const cwd = folderWith({ 'p.txt': words })
    const messagesIn = async (LANG: string): Promise<{ reason: string }[]> => {
      const { out } = await runIn(cwd, ['parse', 'p.txt', '--format', 'json'], { env: { LANG } })
      return (JSON.parse(out) as { messages: { reason: string }[] }).messages
    }
    const [vi, en] = [await messagesIn('vi_VN.UTF-8'), await messagesIn('en_US.UTF-8')]
    expect(vi[0]?.reason).not.toBe(en[0]?.reason)
    expect(vi.map((each) => ({ ...each, reason: '' }))).toEqual(en.map((each) => ({ ...each, reason: '' })))
    expect(en).toMatchObject([{ ruleId: 'no-such-day', actual: '31/02/2019', line: 6, page: null }])
    const outline = await runIn(cwd, ['parse', 'p.txt', '--format', 'tree', '--lang', 'vi'])
    expect(outline.out).toContain('(chưa thấy nêu ai chủ trì)')
  })

  it.each([
    ['parse', ['parse', 'p.txt', '--format', 'json']],
    ['a set', ['parse', 'p.txt', 'q.txt', '--format', 'json']],
    ['compare', ['compare', 'p.txt', 'q.txt', '--format', 'json']],
  ])('leaves what it noticed of a document to the result with --quiet: %s', async (_, argv) => {
    const dated = (day: string): string =>
      `KẾ HOẠCH\nnâng cao chất lượng đảng viên\n\nI. NHIỆM VỤ\n\n- Thực hiện Chỉ thị số 28-CT/TW ngày ${day}/01/2019 và Kết luận số 7-KL/TW ngày 31/02/2019.\n`
    const cwd = folderWith({ 'p.txt': dated('21'), 'q.txt': dated('30') })
    const loud = await runIn(cwd, [...argv, '--jobs', '1'])
    expect(loud.err).toContain('31/02/2019')
    const quiet = await runIn(cwd, [...argv, '--jobs', '1', '--quiet'])
    expect(quiet.err).toBe('')
    expect(quiet.out).toBe(loud.out)
    if (argv[0] === 'parse') expect(quiet.out).toContain('no-such-day')
  })
})
