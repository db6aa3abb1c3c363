import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'

/** A folder with a resolution, a plan and more. */
const office = (files: Readonly<Record<string, string>>): string =>
  folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': FULL_PLAN, ...files })
const compare = (folder: string, ...more: string[]): Promise<Outcome> =>
  runIn(folder, ['compare', 'kh.txt', '--format', 'json', ...more], { env: { LANG: 'en_US.UTF-8' } })
const centralOf = (run: Outcome): unknown =>
  (JSON.parse(run.out) as { central: { source: { path: string } } }).central.source.path

describe('a configuration', () => {
  it.each([
    ['doichieu.config.json', '{ "against": "nq.txt" }'],
    ['doichieu.config.yaml', 'against: nq.txt\n'],
    ['package.json', '{ "name": "x", "doichieu": { "against": "nq.txt" } }'],
  ])('is found as %s and says what plans are compared with', async (name, text) => {
    const run = await compare(office({ [name]: text }))
    expect(run.err).toBe('')
    expect(centralOf(run)).toBe('nq.txt')
  })

  it('counts less than the command line', async () => {
    const folder = office({ 'doichieu.config.json': '{ "against": "missing-number" }' })
    expect(centralOf(await compare(folder, '--against', 'nq.txt'))).toBe('nq.txt')
    expect((await compare(folder)).code).toBe(2)
    expect(centralOf(await compare(folder, '--no-config', '--against', 'nq.txt'))).toBe('nq.txt')
  })

  it('is found from a folder below it in the same repository, and files are named from where it lies', async () => {
    const folder = office({ 'doichieu.config.json': '{ "against": "nq.txt" }', 'xa/kh.txt': FULL_PLAN })
    mkdirSync(join(folder, '.git'))
    const run = await runIn(join(folder, 'xa'), ['compare', 'kh.txt', '--format', 'json'])
    expect(run.err).toBe('')
    expect(centralOf(run)).toMatch(/nq\.txt$/)
  })

  it('chooses the language, unless the command line does', async () => {
    const folder = office({ 'doichieu.config.yaml': 'against: nq.txt\nlang: en\n' })
    const vi = { env: { LANG: 'vi_VN.UTF-8' } }
    expect((await runIn(folder, ['compare', 'kh.txt'], vi)).out).toContain('TOTALS')
    expect((await runIn(folder, ['compare', 'kh.txt', '--lang', 'vi'], vi)).out).toContain('TỔNG HỢP')
  })

  it('goes on from others by extends', async () => {
    const folder = office({
      'doichieu.config.yaml': 'extends: chung/co-so.yaml\nlang: en\n',
      'chung/co-so.yaml': 'lang: vi\nagainst: ../nq.txt\n',
    })
    const run = await compare(folder)
    expect(run.err).toBe('')
    expect(centralOf(run)).toBe('nq.txt')
  })

  it.each([
    [
      'an unknown key, with the nearest',
      '{\n  "agianst": "nq.txt"\n}',
      /doichieu\.config\.json, line 2: agianst is not known here; the nearest: against; found "agianst"/,
    ],
    ['a wrong type', '{\n  "terms": "a.txt"\n}', /line 2: terms has to be a list; found "a.txt"/],
    ['a value that is none', '{ "lang": "fr" }', /line 1: lang has to be one of vi, en; found "fr"/],
    ['a unit without a name', '{ "roster": [\n { "level": "commune" }\n] }', /line 2: roster\[0\] lacks “unit”/],
    [
      'a unit that is there twice',
      '{ "roster": [\n { "unit": "A" },\n { "unit": "A" }\n] }',
      /line 3: roster\[1\]\.unit repeats a unit/,
    ],
    [
      'a parent that is no unit',
      '{ "roster": [ { "unit": "A", "parent": "B" } ] }',
      /roster\[0\]\.parent is no unit of the roster; found "B"/,
    ],
    [
      'a day that is none',
      '{ "roster": [ { "unit": "A", "received": "5/8/2022" } ] }',
      /roster\[0\]\.received has to be a day such as 2022-06-16/,
    ],
    [
      'a day that the calendar has not',
      '{ "roster": [ { "unit": "A" }, { "unit": "B", "received": "2023-02-30" } ] }',
      /roster\[1\]\.received has to be a day/,
    ],
    [
      'a unit above itself',
      '{ "roster": [ { "unit": "A", "parent": "A" } ] }',
      /roster\[0\]\.parent cannot be the unit above itself; found "A"/,
    ],
    [
      'a file of a unit that lies outside',
      '{ "roster": [ { "unit": "A", "file": "../x.txt" } ] }',
      /roster\[0\]\.file has to be a file in the folder/,
    ],
    ['broken JSON', '{\n  "lang": \n}', /line 3: this file is not JSON/],
    [
      'a file outside of its folder',
      '{ "applies": "../x.json" }',
      /applies has to be a file in the folder of the configuration; found "\.\.\/x\.json"/,
    ],
    ['extends in a circle', '{ "extends": "doichieu.config.json" }', /extends leads back to this file/],
  ])('that has %s stops the run with one sentence', async (_, text, words) => {
    const run = await compare(office({ 'doichieu.config.json': text }))
    expect(run.code).toBe(2)
    expect(run.out).toBe('')
    expect(run.err).toMatch(words)
    expect(run.err.trim().split('\n')).toHaveLength(1)
  })

  it('that is named and is not there stops the run', async () => {
    const run = await compare(office({}), '--config', 'missing.yaml')
    expect(run.code).toBe(2)
    expect(run.err).toContain('missing.yaml: there is no such file')
  })
})

describe('a configuration is data', () => {
  /** Code that leaves a file behind where it is run. */
  const trap = (folder: string): string => `require('fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')\n`

  it('runs nothing that lies in .config of the working folder', async () => {
    const folder = office({ 'doichieu.config.json': '{ "against": "nq.txt" }' })
    mkdirSync(join(folder, '.config'))
    for (const name of ['config.cjs', 'config.js', 'config.mjs', 'config.ts'])
      writeFileSync(join(folder, '.config', name), trap(folder))
    const before = process.cwd()
    process.chdir(folder)
    try {
      expect(centralOf(await compare(folder))).toBe('nq.txt')
    } finally {
      process.chdir(before)
    }
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it.each([
    'doichieu.config.js',
    'doichieu.config.cjs',
    'doichieu.config.mjs',
    'doichieu.config.ts',
    '.doichieurc',
    '.doichieurc.js',
  ])('runs no %s', async (name) => {
    const folder = office({})
    writeFileSync(join(folder, name), trap(folder))
    expect((await compare(folder, '--against', 'nq.txt')).code).toBe(0)
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it.each(['doichieu.config.js', 'doichieu.config.cjs', 'cau-hinh'])('does not run %s either when it is named', async (name) => {
    const folder = office({})
    writeFileSync(join(folder, name), trap(folder))
    const run = await compare(folder, '--config', name)
    expect(run.code).toBe(2)
    expect(run.err).toContain(name)
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it.each(['./x.cjs', '../outside.json', './other.json'])('refuses $import of %s', async (name) => {
    const folder = office({ 'doichieu.config.json': JSON.stringify({ $import: name }), 'other.json': '{ "lang": "en" }' })
    writeFileSync(join(folder, 'x.cjs'), trap(folder))
    const run = await compare(folder)
    expect(run.code).toBe(2)
    expect(run.err).toContain('$import cannot be used')
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it('does not follow a link out of its folder', async () => {
    const elsewhere = folderWith({ 'terms.txt': 'a = b\n' })
    const folder = office({ 'doichieu.config.json': '{ "against": "nq.txt", "terms": ["t.txt"] }' })
    symlinkSync(join(elsewhere, 'terms.txt'), join(folder, 't.txt'))
    const run = await compare(folder)
    expect(run.code).toBe(2)
    expect(run.err).toContain('has to be a file in the folder of the configuration')
  })
})

describe('terms of places in a configuration', () => {
  const PLACES = `places:
  units:
    - { word: khu, level: commune }
  bodies:
    - { words: ban điều hành khu, level: commune, abbreviations: [BĐHK] }
  documentTypes:
    - { word: Đề cương, abbreviations: [ĐC] }
`
  const OUTLINE = `BAN ĐIỀU HÀNH KHU AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/ĐC-BĐHK
An Bình, ngày 05 tháng 3 năm 2026

ĐỀ CƯƠNG
Tuyên truyền về chuyển đổi số

Thực hiện Đề cương số 03/ĐC-UBND ngày 12/01/2026 của UBND tỉnh, Ban Điều hành khu xây dựng Đề cương như sau:
I. MỤC ĐÍCH
1. Tuyên truyền đến từng hộ gia đình.
`
  const headerOf = ({ out }: Outcome): unknown => (JSON.parse(out) as { header: unknown }).header

  it('say what a type and a level of one’s own are, for parse', async () => {
    const folder = folderWith({ 'doichieu.config.yaml': PLACES, 'dc.txt': OUTLINE })
    const run = await runIn(folder, ['parse', 'dc.txt', '--format', 'json'])
    expect(headerOf(run)).toMatchObject({
      type: 'Đề cương',
      level: 'commune',
      number: '12/ĐC-BĐHK',
      subject: 'Tuyên truyền về chuyển đổi số',
    })
    expect((JSON.parse(run.out) as { references: unknown[] }).references).toEqual([
      expect.objectContaining({ type: 'Đề cương', number: '03/ĐC-UBND', date: '2026-01-12' }),
    ])
    const without = await runIn(folder, ['parse', 'dc.txt', '--format', 'json', '--no-config'])
    expect(headerOf(without)).toMatchObject({ type: null, level: null })
  })

  it('count by their letters too: types as citations, bodies as who issued and who acts', async () => {
    const plan =
      'KẾ HOẠCH\ncông tác năm\n\nI. NHIỆM VỤ\n\n- Thực hiện ĐC 03 của BĐHK.\n- Giao BĐHK tổng hợp kết quả trước ngày 30/9/2026.\n'
    const folder = folderWith({ 'doichieu.config.yaml': PLACES, 'kh.txt': plan })
    const read = async (...more: string[]): Promise<unknown> => {
      const { references, assignments } = JSON.parse(
        (await runIn(folder, ['parse', 'kh.txt', '--format', 'json', ...more])).out,
      ) as {
        references: { type: string; number: string; issuer: string }[]
        assignments: { actor: string }[]
      }
      return [references.map(({ type, number, issuer }) => [type, number, issuer]), assignments.map(({ actor }) => actor)]
    }
    expect(await read()).toEqual([[['Đề cương', '03', 'BĐHK']], ['BĐHK']])
    expect(await read('--no-config')).toEqual([[], [null]])
  })

  it('tell the title from the text for normalize', async () => {
    const folder = folderWith({ 'doichieu.config.yaml': PLACES, 'dc.txt': OUTLINE })
    expect((await runIn(folder, ['normalize', 'dc.txt', '--format', 'md'])).out).toMatch(/^type: "Đề cương"$/mu)
    expect((await runIn(folder, ['normalize', 'dc.txt', '--format', 'md', '--no-config'])).out).not.toMatch(
      /^type: "Đề cương"$/mu,
    )
  })

  it.each([
    ['compare', ['compare', 'kh.txt', '--format', 'json'], '"level": "commune"'],
    [
      'compare in threads',
      ['compare', 'kh.txt', 'kh2.txt', 'kh3.txt', 'kh4.txt', '--format', 'json', '--jobs', '2'],
      '"level": "commune"',
    ],
    ['explain', ['explain', 'II/1', 'kh.txt'], 'a power of provinces'],
  ])('count for %s', async (_, argv, words) => {
    const plan = `BAN ĐIỀU HÀNH KHU AN BÌNH\nSố: 12/KH-BĐHK\n\n${FULL_PLAN}`
    const why = { vi: 'thẩm quyền của tỉnh', en: 'a power of provinces' }
    const applies = {
      schemaVersion: 1,
      central: '99-NQ/TW',
      otherwise: true,
      rules: [{ ids: ['II/1'], levels: ['province'], why }],
    }
    const folder = office({
      'doichieu.config.yaml': `against: nq.txt\nlang: en\napplies: applies.json\n${PLACES}`,
      'applies.json': JSON.stringify(applies),
      ...Object.fromEntries(['kh', 'kh2', 'kh3', 'kh4'].map((name, index) => [`${name}.txt`, plan + '\n'.repeat(index)])),
    })
    const run = await runIn(folder, argv)
    expect(run.err).toBe('')
    expect(run.out).toContain(words)
    const given = ['--no-config', '--lang', 'en', '--against', 'nq.txt', '--applies', 'applies.json']
    expect((await runIn(folder, [...argv, ...given])).out).not.toContain(words)
  })

  it.each([
    [
      'a level that is none',
      'places:\n  units:\n    - { word: khu, level: hamlet }\n',
      /places\.units\[0\]\.level has to be one of/,
    ],
    ['an unknown key', 'places:\n  unit: []\n', /places\.unit is not known here; the nearest: units/],
  ])('stop the run where they hold %s', async (_, text, words) => {
    const run = await compare(office({ 'doichieu.config.yaml': text }))
    expect(run.code).toBe(2)
    expect(run.err).toMatch(words)
  })
})
