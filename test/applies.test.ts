import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { readApplicability } from '../src/extract/applicability.js'
import { findApplicability, findBundled } from '../src/extract/bundled.js'
import type { Applicability, ApplicabilityRule } from '../src/model/applicability.js'
import type { PlanComparison } from '../src/model/comparison.js'
import type { Directive, Level } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'
import { centralWith, directiveOf, fixture, onlyPlan, planWith, verdictsOf } from './align-documents.js'
import { FULL_PLAN, folderWith, RESOLUTION, runIn } from './cli-run.js'

/** The same document, issued by a body of another level. */
const ofLevel = (plan: Directive, level: Level | null): Directive => ({
  ...plan,
  header: { ...plan.header, level, inferred: {} },
})

const notBinding = ({ tasks }: PlanComparison): string[] =>
  tasks.flatMap((task) => task.sentences.flatMap(({ id, applies }) => (applies === false ? [id] : [])))

let central: Directive
let bundled: Applicability
let plan: Directive

beforeAll(async () => {
  const source = await findBundled('21-NQ/TW')
  if (source === null) throw new Error('not bundled')
  central = parse(normalize(source))
  const found = await findApplicability(central.header)
  if (found === null) throw new Error('no data')
  bundled = found
  plan = await fixture('seeds/kh-ninhthuan.txt')
})

const compared = (level: Level | null, applicability: Applicability | null = bundled): PlanComparison =>
  onlyPlan(align(central, [ofLevel(plan, level)], { applicability }))

describe('the tasks of Resolution 21-NQ/TW', () => {
  it.each(['district', 'town'] as const)('leave a %s alone with what it has no power over', (level) => {
    const found = compared(level)
    expect(notBinding(found)).toEqual([
      'III.1.1/3.3',
      'III.1.1/4.3',
      'III.1.1/4.4',
      'III.1.2/1.2',
      'III.1.2/3.1',
      'III.1.4/4.1',
      'III.2.1/2.1',
      'III.2.2/5.2',
    ])
    expect(found.tasks.filter(({ applies }) => applies === false).map(({ id }) => id)).toEqual(['III.1.2/3', 'III.1.4/4'])
    expect(found.tasks.filter(({ applies }) => applies === null)).toEqual([])
  })

  it('bind a province but for organizations abroad, the Army and the Police', () => {
    expect(notBinding(compared('province'))).toEqual(['III.1.1/3.3', 'III.1.2/1.2'])
  })

  it('do not charge a commune with the agencies of province and district', () => {
    expect(notBinding(compared('commune'))).toContain('III.1.1/3.1')
    expect(notBinding(compared('district'))).not.toContain('III.1.1/3.1')
  })

  it('all bind the centre', () => {
    expect(notBinding(compared('central'))).toEqual([])
  })

  it('are left open for a plan whose level is not known, but only where it matters', () => {
    const found = compared(null)
    expect(notBinding(found)).toEqual([])
    expect(found.tasks.filter(({ applies }) => applies === null).map(({ id }) => id)).toEqual(['III.1.2/3', 'III.1.4/4'])
    expect(found.tasks.find(({ id }) => id === 'III.1.1/3')?.applies).toBe(true)
  })

  it('name nothing that the resolution has not, and give every reason in both languages', () => {
    const ids = new Set(
      [...central.tree.children].flatMap(function all(node): string[] {
        return [...(node.id === null ? [] : [node.id]), ...node.children.flatMap(all)]
      }),
    )
    expect(bundled.rules.flatMap((rule) => rule.ids).filter((id) => !ids.has(id))).toEqual([])
    expect(bundled.rules.filter(({ why }) => why === null)).toEqual([])
  })
})

describe('the bundled data', () => {
  it.each(['seeds/nq21-ocr.txt', 'seeds/nq21-font.txt'])('are found for the resolution given as a file: %s', async (path) => {
    expect((await findApplicability((await fixture(path)).header))?.central).toBe('21-NQ/TW')
  })

  it('are not taken for another resolution of that number, nor for a plan on it, nor for another resolution', async () => {
    const head = (day: string, subject: string): string =>
      `BAN CHẤP HÀNH TRUNG ƯƠNG\n\nSố 21-NQ/TW\n\nHà Nội, ngày ${day}\n\nNGHỊ QUYẾT\n${subject}\n\nI- NHIỆM VỤ\n\n- Nâng cao chất lượng dân số.\n`
    const ofText = async (text: string): Promise<Applicability | null> => findApplicability((await directiveOf(text)).header)
    expect(await ofText(head('25 tháng 10 năm 2017', 'về công tác dân số trong tình hình mới'))).toBeNull()
    expect(await ofText(head('', 'về công tác dân số trong tình hình mới'))).toBeNull()
    expect(await findApplicability(plan.header)).toBeNull()
    expect(await ofText(RESOLUTION)).toBeNull()
  })
})

describe('what does not bind', () => {
  it('is judged and listed all the same, but not counted', () => {
    const [all, counted] = [compared('district', null), compared('district')]
    expect(counted.tasks.map(({ label }) => label)).toEqual(all.tasks.map(({ label }) => label))
    expect(verdictsOf(counted)).toHaveLength(75)
    const { tasks, sentences } = counted.summary
    expect(tasks).toMatchObject({ notApplicable: 2 })
    expect(tasks.adopted + tasks.localized + tasks.omitted).toBe(31)
    expect(sentences.adopted + sentences.localized + sentences.omitted).toBe(67)
  })

  it('is nothing, and nothing is said of it, without data', () => {
    const found = compared('district', null)
    expect(found.tasks.every(({ applies }) => applies === null)).toBe(true)
    expect(verdictsOf(found).every(({ applies, appliesWhy }) => applies === null && appliesWhy === null)).toBe(true)
    expect(found.summary.tasks.notApplicable).toBe(0)
  })
})

describe('of several rules', () => {
  const rule = (ids: readonly string[], levels: readonly Level[]): ApplicabilityRule => ({ ids, levels, why: null })
  const binding = async (rules: readonly ApplicabilityRule[], otherwise: true | null): Promise<(boolean | null)[]> => {
    const resolution = await centralWith('Rà soát ranh giới rừng. Đào tạo kiểm lâm viên.')
    const applicability = { central: '1-NQ/TW', date: null, subject: null, otherwise, rules }
    const district = ofLevel(await planWith('Rà soát ranh giới rừng.'), 'district')
    const [first] = onlyPlan(align(resolution, [district], { applicability })).tasks
    return [...(first?.sentences.map(({ applies }) => applies) ?? []), first?.applies ?? null]
  }

  it('the one nearest to the sentence counts', async () => {
    expect(await binding([rule(['I'], ['central'])], true)).toEqual([false, false, false])
    expect(await binding([rule(['I'], ['central']), rule(['I/1'], ['district'])], true)).toEqual([true, true, true])
    expect(await binding([rule(['I/1'], ['district']), rule(['I/1.2'], ['central'])], true)).toEqual([true, false, true])
  })

  it('what none names is as the data say: bound, or unknown', async () => {
    expect(await binding([rule(['I/1.1'], [])], true)).toEqual([false, true, true])
    expect(await binding([rule(['I/1.1'], [])], null)).toEqual([false, null, null])
    expect(await binding([], null)).toEqual([null, null, null])
  })
})

describe('a file of data', () => {
  const good = { schemaVersion: 1, central: '99-NQ/TW', otherwise: true, rules: [{ ids: ['II/2'], levels: ['central'] }] }
  const fault = (change: object | string): string => {
    const read = readApplicability(typeof change === 'string' ? change : JSON.stringify({ ...good, ...change }))
    return 'fault' in read ? `${read.fault.at} ${read.fault.expected}`.trim() : 'good'
  }

  it.each([
    ['{', 'json'],
    ['[]', 'object'],
    [{ schemaVersion: 2 }, 'schemaVersion version'],
    [{ central: 21 }, 'central text'],
    [{ date: '16/6/2022' }, 'date date'],
    [{ otherwise: false }, 'otherwise otherwise'],
    [{ rules: {} }, 'rules list'],
    [{ rules: ['II/2'] }, 'rules[0] object'],
    [{ rules: [{ ids: [], levels: [] }] }, 'rules[0].ids ids'],
    [{ rules: [{ ids: ['II'], levels: ['huyện'] }] }, 'rules[0].levels levels'],
    [{ rules: [{ ids: ['II'], levels: [], why: 'vì' }] }, 'rules[0].why why'],
    [{ rules: [{ ids: ['II'], levels: [], level: 'x' }] }, 'rules[0] known-key'],
    [{ rules: [...good.rules, ...good.rules] }, 'rules[1].ids unique'],
    [{ rule: [] }, 'known-key'],
    [{}, 'good'],
  ])('%j: %s', (change, expected) => {
    expect(fault(change)).toBe(expected)
  })

  const folder = (data: string): string =>
    folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': `HUYỆN ỦY ĐỒNG XUÂN\n\n${FULL_PLAN}`, 'data.json': data })
  const argv = ['compare', 'kh.txt', '--against', 'nq.txt', '--applies', 'data.json', '--lang', 'en']

  it('is followed by compare and explain, and its reason shown', async () => {
    const why = { vi: 'việc của Trung ương', en: 'a duty of the centre' }
    const cwd = folder(JSON.stringify({ ...good, rules: [{ ids: ['II/2'], levels: ['central'], why }] }))
    const { out, code, err } = await runIn(cwd, [...argv, '--format', 'json'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('"appliesWhy": "a duty of the centre"')
    const { plans } = JSON.parse(out) as { plans: { tasks: { applies: boolean }[]; summary: { tasks: object } }[] }
    expect(plans[0]?.tasks.map(({ applies }) => applies)).toEqual([true, false])
    expect(plans[0]?.summary.tasks).toEqual({ adopted: 1, localized: 0, omitted: 0, notApplicable: 1 })
    for (const format of ['text', 'md']) {
      const report = (await runIn(cwd, [...argv, '--format', format, '--lang', 'vi'])).out
      expect(report).toMatch(/không áp dụng[^]*II\/2[^]*việc của Trung ương/i)
    }
    const explained = await runIn(cwd, [
      'explain',
      'II/2',
      'kh.txt',
      '--against',
      'nq.txt',
      '--applies',
      'data.json',
      '--lang',
      'en',
    ])
    expect(explained.out).toContain('a duty of the centre')
  })

  it('does not let --fail-on see what it leaves out', async () => {
    const missing = FULL_PLAN.split('\n')
      .filter((line) => !line.startsWith('- Đào tạo'))
      .join('\n')
    const cwd = folderWith({
      'nq.txt': RESOLUTION,
      'kh.txt': `HUYỆN ỦY ĐỒNG XUÂN\n\n${missing}`,
      'data.json': JSON.stringify(good),
    })
    const failing = ['compare', 'kh.txt', '--against', 'nq.txt', '--fail-on', 'omitted']
    expect((await runIn(cwd, failing)).code).toBe(1)
    expect((await runIn(cwd, [...failing, '--applies', 'data.json'])).code).toBe(0)
  })

  it('that is bad ends the run with one sentence', async () => {
    for (const data of ['{', JSON.stringify({ ...good, otherwise: false })]) {
      const { code, err, out } = await runIn(folder(data), argv)
      expect([code, out]).toEqual([2, ''])
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err).toContain('data.json')
    }
    const { code, err } = await runIn(folder('{}'), [...argv.slice(0, 4), '--applies', 'none.json'])
    expect(code).toBe(2)
    expect(err).toContain('none.json')
  })

  it('is an input: it is not written over, and ids and numbers of another document are told', async () => {
    const cwd = folder(JSON.stringify({ ...good, central: '57-NQ/TW', rules: [{ ids: ['II/9', 'V'], levels: [] }] }))
    expect((await runIn(cwd, [...argv, '-f', 'json', '-o', 'data.json', '--force'])).code).toBe(2)
    const { code, err } = await runIn(cwd, argv)
    expect(code).toBe(0)
    expect(err).toContain('II/9, V')
    expect(err).toContain('57-NQ/TW')
    writeFileSync(join(cwd, 'data.json'), JSON.stringify(good))
    expect((await runIn(cwd, argv)).err).toBe('')
  })
})

describe('a report', () => {
  const lines = (text: string, words: string): number => text.replace(/\s+/g, ' ').split(words).length - 1

  it('says once that nothing says which tasks bind, in either language', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, 'a.txt': FULL_PLAN, 'b.txt': `${FULL_PLAN}\n- Trồng cây.\n` })
    const report = async (...argv: string[]): Promise<string> =>
      (await runIn(cwd, ['compare', 'a.txt', 'b.txt', '--against', 'nq.txt', ...argv])).out
    expect(lines(await report(), 'Không có dữ liệu cho biết nhiệm vụ nào')).toBe(1)
    expect(lines(await report('--lang', 'en', '-f', 'md'), 'Nothing says which tasks')).toBe(1)
  })

  it('does not say so where the data say', async () => {
    const { out } = await runIn(new URL('../fixtures/seeds', import.meta.url).pathname, ['compare', 'kh-ninhthuan.txt'])
    expect(out).not.toContain('Không có dữ liệu')
    expect(out).toContain('KHÔNG ÁP DỤNG (KHÔNG TÍNH)')
  })
})
