import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { hold } from '../src/check/baseline.js'
import type { OutdatedEntry } from '../src/check/checked.js'
import type { Baseline } from '../src/model/baseline.js'
import type { Finding, FindingState } from '../src/model/finding.js'
import { folderWith, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

const FILE = 'doichieu.baseline.json'
const QUOTED = `${PARTIAL_PLAN}- Xây dựng chi bộ “bốn tốt và đảng bộ cơ sở.\n`

interface Result {
  readonly code: number
  readonly err: string
  readonly findings: readonly Finding[]
  readonly outdated: readonly OutdatedEntry[]
  readonly summary: Readonly<Record<string, number>>
}

/** A check by two rules, one of them on the text and one on the comparison. */
async function check(folder: string, ...more: string[]): Promise<Result> {
  const operands = more.some((each) => /^[^-].*\.(?:txt|md)$/u.test(each)) ? [] : ['kh.txt']
  const { code, out, err } = await runIn(folder, [
    'check',
    ...operands,
    '--lang=en',
    '--format=json',
    '--against=nq.txt',
    ...more,
  ])
  const empty = { findings: [], outdated: [], summary: {} }
  return { ...empty, ...(out === '' ? {} : (JSON.parse(out) as Partial<Result>)), code, err }
}
const office = (files: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': QUOTED, ...files })
const read = (folder: string, file = FILE): Baseline => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Baseline
const write = (folder: string, file: string, text: string): void => {
  writeFileSync(join(folder, file), text)
}
const newOnes = ({ findings }: Result): string[] => findings.flatMap(({ state, ruleId }) => (state === 'new' ? [ruleId] : []))

/** A folder in which all that is found in the plan is known. */
async function known(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = office(files)
  const { code } = await check(folder, '--update-baseline')
  expect(code).toBe(0)
  return folder
}

describe('a baseline', () => {
  it('lets what is known pass, and nothing that is new', async () => {
    expect((await check(office())).code).toBe(1)
    const folder = await known()
    const again = await check(folder)
    expect(again.code).toBe(0)
    expect(newOnes(again)).toEqual([])
    expect(again.summary['baselined']).toBe(again.findings.length)
    write(folder, 'kh.txt', `${QUOTED}- Thực hiện phong trào “xanh, sạch và đẹp.\n`)
    expect(newOnes(await check(folder))).toEqual(['quotes-unpaired'])
    expect((await check(folder, '--no-baseline')).code).toBe(1)
  })

  it('knows what has moved, and what stands in a text that was edited elsewhere', async () => {
    const folder = await known()
    write(
      folder,
      'kh.txt',
      QUOTED.replace('I. Nhiệm vụ\n', 'I. Nhiệm vụ\n- Mở hội nghị học tập Nghị quyết trong toàn huyện.\n\n\n'),
    )
    expect(newOnes(await check(folder)).filter((id) => id === 'quotes-unpaired' || id === 'task-omitted')).toEqual([])
    write(folder, 'kh.txt', QUOTED.replace('bốn tốt', 'bốn không'))
    expect(newOnes(await check(folder))).toContain('quotes-unpaired')
  })

  it('is written in one order, an entry a line, as its schema has it, and the same a second time', async () => {
    const folder = await known({ 'b.txt': QUOTED, 'a.txt': QUOTED })
    await check(folder, 'b.txt', 'kh.txt', 'a.txt', '--update-baseline')
    const text = readFileSync(join(folder, FILE), 'utf8')
    const baseline = read(folder)
    const schema = JSON.parse(readFileSync(new URL('../schemas/baseline.schema.json', import.meta.url), 'utf8')) as object
    expect(new Ajv2020({ strict: false }).compile(schema)(baseline)).toBe(true)
    expect([...new Set(baseline.findings.map(({ path }) => path))]).toEqual(['a.txt', 'b.txt', 'kh.txt'])
    expect(text.split('\n').filter((line) => line.includes('"fingerprint"'))).toHaveLength(baseline.findings.length)
    expect(baseline.findings.find(({ rule }) => rule === 'quotes-unpaired')?.quote).toBe('“')
    await check(folder, 'a.txt', 'kh.txt', 'b.txt', '--update-baseline')
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(text)
  })

  it('tells of entries that nothing answers to, and drops them when it is updated', async () => {
    const folder = await known({ 'kh2.txt': QUOTED })
    await check(folder, 'kh2.txt', '--update-baseline')
    write(folder, 'kh.txt', QUOTED.replace('“bốn tốt', '“bốn tốt”'))
    const run = await check(folder)
    expect(run.outdated).toEqual([{ path: 'kh.txt', ruleId: 'quotes-unpaired', task: null, count: 1 }])
    // Nor is it outdated while its rule is off, or while its document is not looked at.
    expect((await check(folder, '--rule', 'quotes-unpaired=off')).outdated).toEqual([])
    expect((await check(folder, 'kh2.txt')).outdated).toEqual([])
    await check(folder, '--rule', 'quotes-unpaired=off', '--update-baseline')
    expect(read(folder).findings.map(({ path, rule }) => `${path} ${rule}`)).toContain('kh.txt quotes-unpaired')
    await check(folder, '--update-baseline')
    const left = read(folder).findings.map(({ path, rule }) => `${path} ${rule}`)
    expect(left).not.toContain('kh.txt quotes-unpaired')
    expect(left).toContain('kh2.txt quotes-unpaired')
  })

  it('knows a document that was renamed, as often as it is counted', async () => {
    const folder = await known()
    renameSync(join(folder, 'kh.txt'), join(folder, 'ke-hoach.txt'))
    expect(newOnes(await check(folder, 'ke-hoach.txt'))).toEqual([])
    // A copy beside it is another document.
    write(folder, 'ke-hoach-2.txt', QUOTED)
    expect(newOnes(await check(folder, 'ke-hoach.txt', 'ke-hoach-2.txt')).length).toBeGreaterThan(0)
    rmSync(join(folder, 'ke-hoach-2.txt'))
    await check(folder, 'ke-hoach.txt', '--update-baseline')
    expect([...new Set(read(folder).findings.map(({ path }) => path))]).toEqual(['ke-hoach.txt'])
  })

  it('of a document that is gone holds for one that has half of it at least, and for no second one', async () => {
    const folder = office({
      'kh.txt': QUOTED + ['rừng', 'đất', 'nước', 'biển', 'núi', 'sông'].map((word) => `- Giữ “${word} sạch.\n`).join(''),
    })
    await check(folder, '--update-baseline')
    const own = readFileSync(join(folder, 'kh.txt'), 'utf8')
    const all = read(folder).findings.length
    const known2 = async (...files: string[]): Promise<Record<string, number>> => {
      const { findings } = await check(folder, ...files)
      const counts = files.map((file) => [
        file,
        findings.filter((each) => each.file === file && each.state === 'baselined').length,
      ])
      return Object.fromEntries(counts) as Record<string, number>
    }
    rmSync(join(folder, 'kh.txt'))
    // Another plan altogether, which shares a fault or two.
    write(folder, 'a.txt', 'Căn cứ tình hình, xây dựng chi bộ “bốn tốt và đảng bộ cơ sở.\n')
    write(folder, 'b.txt', own)
    write(folder, 'c.txt', `${own}- Mở lớp “học tập.\n`)
    expect(all).toBeGreaterThan(2)
    expect(await known2('a.txt')).toEqual({ 'a.txt': 0 })
    expect(await known2('a.txt', 'c.txt', 'b.txt')).toEqual({ 'a.txt': 0, 'b.txt': all, 'c.txt': 0 })
    write(folder, 'd.txt', own.replace('“núi', 'núi'))
    const { outdated } = await check(folder, 'd.txt')
    expect(outdated.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual(['d.txt quotes-unpaired'])
  })

  it('of a document that is still there does not hold for another', async () => {
    const folder = await known()
    write(folder, 'kh2.txt', QUOTED)
    expect(newOnes(await check(folder, 'kh2.txt'))).toContain('quotes-unpaired')
  })

  it('keeps what is known of documents that are gone, and says so', async () => {
    const folder = office({ 'kh2.txt': PARTIAL_PLAN })
    await check(folder, 'kh.txt', 'kh2.txt', '--update-baseline')
    rmSync(join(folder, 'kh.txt'))
    const { err } = await check(folder, 'kh2.txt', '--rule', 'quotes-unpaired=warning', '--update-baseline')
    expect(err).toContain(`${FILE}: has entries of 1 document that is there no more (kh.txt)`)
    expect(read(folder).findings.map(({ path }) => path)).toContain('kh.txt')
  })

  it('names documents from its own folder, wherever the run is', async () => {
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'xã/kế hoạch.txt': QUOTED })
    await runIn(folder, [
      'check',
      'xã',
      '--against=nq.txt',
      '--update-baseline',
      '--baseline=xã/b.json',
      '--quiet',
      '-o',
      'o.json',
    ])
    expect([...new Set(read(folder, 'xã/b.json').findings.map(({ path }) => path))]).toEqual(['kế hoạch.txt'])
    const run = await runIn(join(folder, 'xã'), [
      'check',
      'kế hoạch.txt',
      '--against=../nq.txt',
      '--baseline=b.json',
      '--format=json',
    ])
    expect(run.code).toBe(0)
  })

  it('that was edited by hand still counts: more than there are, one entry twice, paths of Windows', async () => {
    const folder = office()
    mkdirSync(join(folder, 'xã'))
    write(folder, 'xã/kh.txt', QUOTED)
    await check(folder, 'xã/kh.txt', '--update-baseline')
    const entries = read(folder).findings.map((entry) => ({ ...entry, path: 'xã\\kh.txt'.normalize('NFD'), count: 9 }))
    write(folder, FILE, JSON.stringify({ schemaVersion: 1, findings: [...entries, ...entries] }))
    const run = await check(folder, 'xã/kh.txt')
    expect(newOnes(run)).toEqual([])
    expect(run.outdated.map(({ count }) => count)).toContain(17)
  })

  it('from a configuration is used', async () => {
    const folder = await known()
    renameSync(join(folder, FILE), join(folder, 'cu.json'))
    write(folder, 'doichieu.config.json', '{ "baseline": "cu.json" }')
    expect((await check(folder)).code).toBe(0)
  })
})

describe('a file that is no baseline', () => {
  it.each([
    ['no JSON', '{ "schemaVersion": 1,\n  "findings": [\n', /line \d+: this file is not JSON/],
    [
      'an entry without a rule',
      '{\n"schemaVersion": 1,\n"findings": [\n{"path": "a", "fingerprint": "b"}\n]}',
      /line 4: findings\[0\] lacks “rule”/,
    ],
    [
      'a count of none',
      '{"schemaVersion": 1, "findings": [{"path": "a", "rule": "r", "fingerprint": "b", "count": 0}]}',
      /findings\[0\]\.count has to be 1 or more/,
    ],
    ['a plan', QUOTED, /is not JSON/],
  ])('(%s) stops the run with the place, and is never written over', async (_, text, words) => {
    const folder = office({ [FILE]: text })
    for (const more of [[], ['--update-baseline']]) {
      const { code, err } = await check(folder, ...more)
      expect(code).toBe(2)
      expect(err).toContain(FILE)
      expect(err).toMatch(words)
    }
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(text)
  })

  it('be it an input or a file of the user, is never written over', async () => {
    const folder = office()
    for (const file of ['kh.txt', 'nq.txt']) {
      const before = readFileSync(join(folder, file), 'utf8')
      expect((await check(folder, '--update-baseline', '--baseline', file, 'kh.txt')).code).toBe(2)
      expect(readFileSync(join(folder, file), 'utf8')).toBe(before)
    }
  })
})

it('a named baseline that is not there stops the run, unless it is about to be written', async () => {
  const folder = office()
  expect(await check(folder, '--baseline=b.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('b.json: there is no such file') as string,
  })
  expect((await check(folder, '--baseline=b.json', '--update-baseline')).code).toBe(0)
  expect(existsSync(join(folder, 'b.json'))).toBe(true)
  expect((await check(folder, '--baseline=b.json')).code).toBe(0)
})

it('a baseline is no place for a report', async () => {
  const folder = await known()
  expect((await check(folder, '-o', FILE, '--force')).code).toBe(2)
  expect((await check(folder, '-o', 'b.json', '--baseline=b.json', '--update-baseline')).code).toBe(2)
})

it('--no-baseline and --update-baseline exclude each other', async () => {
  expect((await check(office(), '--no-baseline', '--update-baseline')).err).toContain('exclude each other')
})

it('a document that cannot be read keeps its entries, and its exit code', async () => {
  const folder = await known()
  const before = read(folder)
  write(folder, 'kh.txt', '')
  expect((await check(folder, '--update-baseline')).code).toBe(3)
  expect(read(folder)).toEqual(before)
})

describe('findings held against entries', () => {
  const finding = (fingerprint: string, state: FindingState = 'new'): Finding =>
    ({ ruleId: 'r', task: null, fingerprint, state, quote: 'từ', stateReason: null }) as Finding
  const run = (...findings: readonly Finding[]): Parameters<typeof hold>[0] => [
    { document: { path: 'p', sha256: '', isText: true, isSecret: false, findings }, name: 'p', lookedAtBy: () => true },
  ]
  const entry = { path: 'p', rule: 'r', fingerprint: 'f' }

  it('keep the entry of what is suppressed as well, for another run may not hear that', () => {
    const held = hold(run(finding('f', 'suppressed')), [entry], () => false)
    expect(held.documents[0]?.findings[0]?.state).toBe('suppressed')
    expect(held.outdated).toEqual([])
    expect(held.updated).toEqual([{ ...entry, quote: 'từ' }])
    expect(hold(run(finding('f', 'suppressed')), [], () => false).updated).toEqual([])
  })

  it('are known as often as they are counted', () => {
    const twice = hold(run(finding('f'), finding('f'), finding('f')), [{ ...entry, count: 2 }], () => false)
    expect(twice.documents[0]?.findings.map(({ state }) => state)).toEqual(['baselined', 'baselined', 'new'])
    expect(twice.updated).toEqual([{ ...entry, count: 3, quote: 'từ' }])
  })
})
