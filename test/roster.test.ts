import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { openArchive } from '../src/extract/zip.js'
import { selfContainedPage } from '../src/report/self-contained-page.js'
import { tally } from '../src/report/tally.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'
import { sampleComparison } from './report-sample.js'

const ROSTER = `against: nq.txt
lang: en
roster:
  - unit: Huyện ủy Sơn Tây
    level: district
    file: son-tay.txt
    received: 2021-05-04
  - unit: Đảng ủy xã Sơn Bua
    level: commune
    parent: Huyện ủy Sơn Tây
    label: Sơn Bua
    file: xa/*.txt
  - unit: Đảng ủy xã Sơn Liên
    level: commune
    parent: Huyện ủy Sơn Tây
`
const office = (): string =>
  folderWith({ 'nq.txt': RESOLUTION, 'son-tay.txt': FULL_PLAN, 'xa/bua.txt': PARTIAL_PLAN, 'doichieu.config.yaml': ROSTER })

describe('a roster', () => {
  it('names the plans, so that none has to be named', async () => {
    const run = await runIn(office(), ['compare', '--format', 'json'])
    expect(run.err).toBe('')
    const { plans } = JSON.parse(run.out) as { plans: { source: { path: string } }[] }
    expect(plans.map((plan) => plan.source.path)).toEqual(['son-tay.txt', 'xa/bua.txt'])
  })

  const ISSUED_NOTHING = 'against: nq.txt\nroster: [{ unit: Huyện ủy A }, { unit: Huyện ủy B, file: b/*.txt }]\n'

  it.each(['text', 'md', 'json', 'csv'])('gives a report as %s while nobody has issued a plan', async (format) => {
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'doichieu.config.yaml': ISSUED_NOTHING })
    const run: Outcome = await runIn(folder, ['compare', '--format', format, '--lang', 'vi'])
    expect(run.code).toBe(0)
    expect(run.err).toContain('Huyện ủy B: không có tệp khớp với b/*.txt.')
    if (format === 'text' || format === 'md') {
      expect(run.out).toContain('0/2 đơn vị đã ban hành; 2 đơn vị chưa ban hành.')
      expect(run.out).not.toMatch(/TỔNG HỢP|Tổng hợp|NÊN XEM|Nên xem/u)
    }
  })

  it('gives files for offices and a page while nobody has issued a plan', async () => {
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'doichieu.config.yaml': ISSUED_NOTHING })
    const run = await runIn(folder, ['compare', '-o', 'r.txt', '--report', 'docx=r.docx,xlsx=r.xlsx', '--lang', 'vi'])
    expect(run.code).toBe(0)
    const { read } = await openArchive('r.docx', readFileSync(join(folder, 'r.docx')))
    const words = Buffer.from((await read('word/document.xml')) ?? []).toString('utf8')
    expect(words).toContain('0/2 đơn vị đã ban hành')
    expect(words).not.toMatch(/KẾT QUẢ TỪNG VĂN BẢN|PHỤ LỤC/u)
    expect(existsSync(join(folder, 'r.xlsx'))).toBe(true)
  })

  it('has its own words for a central document that is not there', async () => {
    const folder = folderWith({ 'doichieu.config.yaml': 'against: 99-NQ/TW\nroster: [{ unit: A }]\n' })
    const run = await runIn(folder, ['compare', '--lang', 'vi'])
    expect(run.code).toBe(2)
    expect(run.err).toContain('không có tệp “99-NQ/TW”')
  })

  it('needs a plan or a roster', async () => {
    const run = await runIn(folderWith({}), ['compare', '--lang', 'en'])
    expect(run.code).toBe(2)
    expect(run.err).toContain(sayIn('en')('error.missing-operand', { operand: 'plan', command: 'compare' }))
  })

  it('tells of what it says and cannot be, and counts what cannot be read or is older apart', async () => {
    const head = (number: string, day: string): string =>
      `THỊ ỦY SƠN TÂY                    ĐẢNG CỘNG SẢN VIỆT NAM\nSố ${number}-KH/TU                 Sơn Tây, ngày ${day}\n\n`
    const folder = folderWith({
      'nq.txt': RESOLUTION,
      'a.txt': head('34', '20 tháng 3 năm 2021') + FULL_PLAN,
      'cu.txt': head('12', '18 tháng 01 năm 2021') + PARTIAL_PLAN.replace('thực hiện Nghị quyết số 99-NQ/TW ngày 05/3/2021 ', ''),
      'hong.txt': '',
      'doichieu.config.yaml': `against: nq.txt
lang: vi
roster:
  - { unit: Thị ủy A, file: a.txt, level: commune, received: 2021-03-10 }
  - { unit: Thị ủy B, file: a.txt }
  - { unit: Thị ủy C, file: cu.txt }
  - { unit: Thị ủy D, file: hong.txt }
  - { unit: Thị ủy E, received: 2021-04-04 }
`,
    })
    const run = await runIn(folder, ['compare', '--report', 'md=r.md'])
    expect(run.code).toBe(3)
    const told = [
      'Thị ủy A: ngày nhận 10/3/2021 trước ngày ban hành 20/3/2021 của chính văn bản',
      'Thị ủy A: danh sách ghi “Cấp xã”, phần đầu văn bản a.txt ghi “Thị xã, thành phố thuộc tỉnh”',
      'Thị ủy B: cùng tệp a.txt với đơn vị khác trong danh sách',
      'Thị ủy E: có ngày nhận 04/4/2021 nhưng chưa có tệp văn bản',
    ]
    const flat = run.out.replace(/\s+/gu, ' ')
    for (const words of told) {
      expect(run.err).toContain(words)
      expect(flat).toContain(words)
      expect(readFileSync(join(folder, 'r.md'), 'utf8')).toContain(words)
    }
    expect(flat).toContain(
      '3/5 đơn vị đã ban hành (trong đó 1 ban hành trước Nghị quyết 99-NQ/TW); 1 đơn vị chưa ban hành; 1 không đọc được.',
    )
    expect(run.out).toMatch(/Thị ủy A +34-KH\/TU, 20\/3\/2021; TT 1 +15 /u)
    expect(run.out).toMatch(/Thị ủy C +12-KH\/TU, 18\/01\/2021; TT 2 +trước 46/u)
    expect(run.out).toMatch(/Thị ủy E +chưa ban hành +04\/4\/2021/u)
  })

  it('finds files whose names are kept in pieces on the disk', async () => {
    const name = 'Kế hoạch xã'
    const folder = folderWith({
      'nq.txt': RESOLUTION,
      [`${name}/Sơn Bua.txt`.normalize('NFD')]: FULL_PLAN,
      'doichieu.config.yaml': `against: nq.txt\nroster: [{ unit: A, file: "${name}/Sơn Bua.txt" }, { unit: B, file: "${name}/*Bua*.txt" }]\n`,
    })
    for (const argv of [['compare'], ['compare', `${name}/Sơn Bua.txt`], ['compare', name]]) {
      const run = await runIn(folder, [...argv, '--format', 'json'])
      expect(run.code).toBe(0)
      expect((JSON.parse(run.out) as { plans: unknown[] }).plans).toHaveLength(1)
    }
    const { out } = await runIn(folder, ['compare', '--format', 'json'])
    const { totals } = JSON.parse(out) as { totals: { roster: { status: string }[] } }
    expect(totals.roster.map(({ status }) => status)).toEqual(['compared', 'compared'])
  })
})

describe('what is counted over plans', () => {
  it('is the same by task, by plan and by level', () => {
    const comparison = sampleComparison(7)
    const counted = tally(comparison)
    const sum = (key: 'adopted' | 'localized' | 'omitted' | 'notApplicable'): number =>
      counted.tasks.reduce((total, task) => total + task[key], 0)
    for (const key of ['adopted', 'localized', 'omitted', 'notApplicable'] as const) {
      expect(sum(key)).toBe(counted.all.summary.tasks[key])
      expect(counted.levels.reduce((total, level) => total + level.summary.tasks[key], 0)).toBe(sum(key))
      expect(comparison.plans.reduce((total, plan) => total + plan.summary.tasks[key], 0)).toBe(sum(key))
    }
    expect(counted.levels.reduce((total, level) => total + level.plans, 0)).toBe(7)
  })

  it('tells of each unit whether it has issued a plan, and after how many days', () => {
    const [first, ...others] = sampleComparison(2).plans
    if (first === undefined) throw new Error('no plan')
    const central = { ...sampleComparison(1).central }
    const dated = { ...first, plan: { ...first.plan, header: { ...first.plan.header, date: '2022-08-10' } } }
    const { roster } = tally({
      central: { ...central, header: { ...central.header, date: '2022-06-16' } },
      tasks: [],
      plans: [dated, ...others],
      roster: [
        { unit: 'A', level: 'district', path: dated.plan.clean.source.path, received: '2022-08-16' },
        { unit: 'B', path: null },
        { unit: 'C', path: 'unreadable.pdf' },
      ],
    })
    expect(roster.map(({ unit, status, daysToIssue, daysToReceipt }) => [unit, status, daysToIssue, daysToReceipt])).toEqual([
      ['A', 'compared', 55, 61],
      ['B', 'missing', null, null],
      ['C', 'unread', null, null],
    ])
  })

  it('tells of units below a unit behind it', async () => {
    const folder = folderWith({
      'nq.txt': RESOLUTION,
      'a.txt': FULL_PLAN,
      'doichieu.config.yaml':
        'against: nq.txt\nlang: en\nroster:\n  - { unit: Tỉnh ủy A, file: a.txt }\n  - { unit: Tỉnh ủy B }\n  - { unit: Huyện ủy C, parent: Tỉnh ủy A, received: 2021-04-04 }\n',
    })
    const { out } = await runIn(folder, ['compare'])
    const lines = out.split('WHO HAS ISSUED A PLAN')[1]?.split('LOOK AT')[0]?.split('\n') ?? []
    expect(lines).toContain('1 of 3 units have issued a plan; 2 have not.')
    const names = lines.map((line) => /^ *(?:Tỉnh|Huyện) ủy [ABC]/.exec(line)?.[0]).filter((name) => name !== undefined)
    expect(names).toEqual(['Tỉnh ủy A', '  Huyện ủy C', 'Tỉnh ủy B'])
    expect(lines.find((line) => line.includes('Huyện ủy C'))).toMatch(/none issued +2021-04-04/)
  })
})

describe('what doichieu wrote', () => {
  const folder = async (): Promise<string> => {
    const made = folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': FULL_PLAN })
    for (const lang of ['vi', 'en'])
      await runIn(made, [
        ...['compare', 'kh.txt', '--against', 'nq.txt', '--lang', lang, '-o', `${lang}.docx`],
        ...['--report', `md=${lang}.md,text=${lang}.txt`],
      ])
    return made
  }
  const written = ['vi', 'en'].flatMap((lang) => [`${lang}.docx`, `${lang}.md`, `${lang}.txt`])
  const plansOf = ({ out }: Outcome): string[] =>
    (JSON.parse(out) as { plans: { source: { path: string } }[] }).plans.map(({ source }) => source.path)

  it('is no plan of a folder or a pattern, which is told', async () => {
    const place = await folder()
    const run = await runIn(place, ['compare', '.', '--against', 'nq.txt', '--format', 'json', '--lang', 'vi'])
    expect(plansOf(run)).toEqual(['kh.txt', 'nq.txt'])
    expect(run.err).toContain(`bỏ qua vì là báo cáo do doichieu lập: ${[...written].sort().join(', ')}`)
    const matched = await runIn(place, ['compare', '*.{txt,md,docx}', '--against', 'nq.txt', '--format', 'json'])
    expect(plansOf(matched)).toEqual(['kh.txt', 'nq.txt'])
  })

  it.each(written)('is refused where it is named: %s', async (name) => {
    const run = await runIn(await folder(), ['compare', name, '--against', 'nq.txt', '--lang', 'vi'])
    expect(run.code).toBe(3)
    expect(run.out).toBe('')
    expect(run.err.trim().split('\n')).toEqual([expect.stringContaining(`${name}: đây là báo cáo do doichieu lập`)])
  })

  it('is refused as a page', async () => {
    const style = {
      say: sayIn('vi'),
      language: 'vi',
      version: '1.2.3',
      width: 80,
      paint: null,
      details: false,
      terminal: false,
    } as const
    const page = selfContainedPage({ title: 'Đối chiếu', look: '', body: '', data: '', script: [], main: 'main.js' }, style)
    const place = folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': FULL_PLAN, 'bc.html': page })
    const run = await runIn(place, ['compare', '*.{txt,html}', '--against', 'nq.txt', '--format', 'json'])
    expect(run.code).toBe(0)
    expect(plansOf(run)).toEqual(['kh.txt', 'nq.txt'])
    expect((await runIn(place, ['compare', 'bc.html', '--against', 'nq.txt', '--lang', 'vi'])).err).toContain('do doichieu lập')
  })

  it('is read back where it is a document', async () => {
    const place = folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': FULL_PLAN })
    await runIn(place, ['parse', 'kh.txt', '--format', 'md', '-o', 'kh.md'])
    await runIn(place, ['normalize', 'kh.txt', '--format', 'txt', '-o', 'kh2.txt'])
    const run = await runIn(place, ['compare', 'kh.md', 'kh2.txt', '--against', 'nq.txt', '--format', 'json'])
    expect(plansOf(run)).toEqual(['kh.md', 'kh2.txt'])
  })
})

describe('what is noticed of documents', () => {
  it('stands in every report: a copy of another plan, a number with two dates', async () => {
    const twice = `${FULL_PLAN}- Thực hiện Chỉ thị số 28-CT/TW ngày 05/3/2021 và Chỉ thị số 28-CT/TW ngày 06/4/2021 về rừng.\n`
    const place = folderWith({ 'nq.txt': RESOLUTION, 'kh1.txt': FULL_PLAN, 'kh2.txt': FULL_PLAN, 'kh3.txt': twice })
    const argv = ['compare', 'kh1.txt', 'kh2.txt', 'kh3.txt', '--against', 'nq.txt', '--lang', 'vi', '--report']
    const run = await runIn(place, [...argv, 'md=r.md,json=r.json,docx=r.docx'])
    const { read } = await openArchive('r.docx', readFileSync(join(place, 'r.docx')))
    const texts = [
      run.err,
      run.out.replace(/\s+/gu, ' '),
      readFileSync(join(place, 'r.md'), 'utf8'),
      Buffer.from((await read('word/document.xml')) ?? []).toString('utf8'),
      readFileSync(join(place, 'r.json'), 'utf8'),
    ]
    for (const text of texts) {
      expect(text).toContain('giống hệt kh1.txt')
      expect(text).toContain('Số 28-CT/TW được ghi với hai ngày khác nhau')
    }
    const { plans } = JSON.parse(texts[4] ?? '') as { plans: { messages: { ruleId: string }[] }[] }
    expect(plans.map(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([[], ['same-bytes'], ['two-dates']])
  })
})
