import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { SaxesParser } from 'saxes'
import { describe, expect, it, vi } from 'vitest'
import { fromBuffer } from 'yauzl'
import { sayIn } from '../src/catalogue/catalogue.js'
import type { Assignment } from '../src/model/document.js'
import { clarityOf } from '../src/parse/clarity.js'
import { workbook } from '../src/report/workbook.js'
import { CLARITIES, COLUMNS, heads } from '../src/report/work-list.js'
import { folderWith, runIn } from './cli-run.js'
import { inSection } from './facts-document.js'

/** `parse --format csv` and `--format xlsx`: the assignments as work lists, and what each task makes clear. */

const ROOT = new URL('..', import.meta.url).pathname
const SEEDS = ['kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai'].map((name) => `${ROOT}fixtures/seeds/${name}.txt`)
const [DISTRICT = ''] = SEEDS

const PLAN = `TỈNH ỦY QUẢNG A                                ĐẢNG CỘNG SẢN VIỆT NAM
Số 12-KH/TU                                 Quảng A, ngày 05 tháng 3 năm 2021

KẾ HOẠCH
bảo vệ rừng đầu nguồn

1. Tổ chức thực hiện
- Giao Văn phòng Tỉnh ủy theo dõi mô hình "rừng, suối".
\f2. Kinh phí và trách nhiệm
2.1. Sở Tài chính
- Chủ trì, phối hợp với Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh ban hành quy chế chi trả trước ngày 30/9/2021; bố trí đủ kinh phí.
`

/** The cells of a CSV, by the rules of RFC 4180. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

/** The rows of a CSV by the keys of the columns. */
function records(table: readonly (readonly string[])[]): Record<string, string>[] {
  return table.slice(1).map((row) => Object.fromEntries(COLUMNS.map(({ key }, at) => [key, row[at] ?? ''])))
}

interface Opened {
  readonly files: ReadonlyMap<string, string>
  readonly times: readonly string[]
}

/** The files in a ZIP archive, as yauzl reads them, and the times they bear. */
const opened = (archive: Uint8Array): Promise<Opened> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(archive), { lazyEntries: true }, (fault, zip) => {
      if (fault !== null) return reject(fault)
      const files = new Map<string, string>()
      const times: string[] = []
      zip.on('end', () => {
        resolve({ files, times })
      })
      zip.on('error', reject)
      zip.on('entry', (entry) => {
        times.push(`${String(entry.lastModFileDate)} ${String(entry.lastModFileTime)}`)
        zip.openReadStream(entry, (broken, stream) => {
          if (broken !== null) return reject(broken)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })

interface Sheet {
  readonly rows: readonly (readonly string[])[]
  /** The kinds of cell, as the sheet has them: `s` is text. */
  readonly kinds: ReadonlySet<string>
  readonly elements: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly order: readonly string[]
}

/** The first sheet of a workbook, read by the rules of SpreadsheetML. */
async function sheetOf(archive: Uint8Array): Promise<Sheet> {
  const { files } = await opened(archive)
  const strings: string[] = []
  const read = (name: string, take: (tag: string, attributes: Record<string, string>, text: string) => void): void => {
    const parser = new SaxesParser()
    const open: { tag: string; attributes: Record<string, string>; text: string }[] = []
    parser.on('opentag', ({ name: tag, attributes }) =>
      open.push({ tag, attributes: attributes as Record<string, string>, text: '' }),
    )
    parser.on('text', (text) => {
      const last = open.at(-1)
      if (last !== undefined) last.text += text
    })
    parser.on('closetag', () => {
      const { tag, attributes, text } = open.pop() ?? { tag: '', attributes: {}, text: '' }
      take(tag, attributes, text)
    })
    parser.write(files.get(name) ?? '').close()
  }
  read('xl/sharedStrings.xml', (tag, _, text) => {
    if (tag === 't') strings.push(text)
  })
  const rows: string[][] = []
  let row: string[] = []
  let value = ''
  const kinds = new Set<string>()
  const elements = new Map<string, Record<string, string>>()
  const order: string[] = []
  read('xl/worksheets/sheet1.xml', (tag, attributes, text) => {
    elements.set(tag, attributes)
    if (['sheetData', 'autoFilter', 'pageMargins', 'pageSetup'].includes(tag)) order.push(tag)
    if (tag === 'v') value = text
    if (tag === 'c') {
      const column = [...(/^[A-Z]+/.exec(attributes['r'] ?? '')?.[0] ?? '')].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      )
      kinds.add(attributes['t'] ?? 'n')
      while (row.length < column - 1) row.push('')
      row.push(strings[Number(value)] ?? '')
    }
    if (tag === 'row') {
      rows.push(row)
      row = []
    }
  })
  return { rows, kinds, elements, order }
}

describe('a work list as CSV', () => {
  it('has a row for each assignment, with its place in the source', async () => {
    const cwd = folderWith({ 'plan.txt': PLAN })
    const { code, out } = await runIn(cwd, ['parse', 'plan.txt', '--format', 'csv', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out.startsWith('\uFEFFTask id,Task,Lead,')).toBe(true)
    const [first, second, ...more] = records(cells(out))
    expect(first).toMatchObject({
      task: "'1/1", text: 'Giao Văn phòng Tỉnh ủy theo dõi mô hình "rừng, suối".', lead: 'Văn phòng Tỉnh ủy', coordinates: '', deadline: '',
      document: '12-KH/TU', page: '1', section: '1', heading: 'Tổ chức thực hiện', file: 'plan.txt',
    }) // prettier-ignore
    expect(second).toMatchObject({
      task: "'2.1/1", lead: 'Sở Tài chính', coordinates: 'Sở Nội vụ', deadline: 'trước ngày 30/9/2021', due: '2021-09-30', result: 'quy chế chi trả', page: '2', section: "'2.1",
      'states.person': 'x', 'states.work': 'x', 'states.responsibility': 'x', 'states.authority': 'x', 'states.time': 'x', 'states.result': 'x',
    }) // prettier-ignore
    expect(more.every(({ document }) => document === '12-KH/TU')).toBe(true)
  })

  it('says what is to be done where a line only says who, and takes the rows of a table', async () => {
    const cwd = folderWith({
      'plan.txt': `${PLAN}3. Rà soát quy hoạch rừng
- Cơ quan chủ trì: Sở Nội vụ.
- Thời gian hoàn thành: quý II/2021.
4. Danh mục
| TT | Nội dung công việc | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm |
| 1 | Cắm mốc ranh giới rừng | Sở Tài chính | 30/11/2021 | Biên bản |
`,
    })
    const rows = records(cells((await runIn(cwd, ['parse', 'plan.txt', '--format', 'csv'])).out)).slice(-2)
    expect(rows).toMatchObject([
      { text: 'Rà soát quy hoạch rừng', lead: 'Sở Nội vụ', due: '2021-Q2' },
      { text: 'Cắm mốc ranh giới rừng', lead: 'Sở Tài chính', due: '2021-11-30', result: 'Biên bản', section: '4' },
    ])
  })

  it('says in both languages what stands in it', async () => {
    expect(heads(sayIn('vi')).slice(0, 4)).toEqual(['Mã nhiệm vụ', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp'])
    for (const language of ['vi', 'en'] as const) expect(new Set(heads(sayIn(language))).size).toBe(COLUMNS.length)
    const { out } = await runIn(ROOT, ['parse', DISTRICT, '--format', 'csv', '--lang', 'vi'])
    expect(cells(out)[0]?.slice(8, 16)).toEqual([
      'Rõ người', 'Rõ việc', 'Rõ trách nhiệm', 'Rõ thẩm quyền', 'Rõ thời gian', 'Rõ kết quả', 'Rõ nguồn lực', 'Số điều chưa rõ',
    ]) // prettier-ignore
  })

  it('has no cell that Excel computes or turns into a date', async () => {
    const cwd = folderWith({ '=cmd.txt': PLAN })
    const { out } = await runIn(cwd, ['parse', '=cmd.txt', '--format', 'csv'])
    const table = cells(out).flat()
    expect(table).toContain("'=cmd.txt")
    expect(table.filter((cell) => /^[=+\-@\t\r]|^\d+[./]\d+$/.test(cell))).toEqual([])
  })

  it('puts several documents in one list, on standard output and in one file alike', async () => {
    const cwd = folderWith({})
    const run = async (...argv: string[]): Promise<string> => (await runIn(cwd, ['parse', ...argv, '--format', 'csv'])).out
    const single = await Promise.all(SEEDS.map(async (seed) => cells(await run(seed))))
    const out = await run(...SEEDS)
    expect(out.split('\uFEFF').length).toBe(2)
    // A set of documents may know the number of one that does not state it itself.
    const bare = (table: string[][]): string[][] => table.map((row) => row.filter((_, at) => COLUMNS[at]?.key !== 'document'))
    expect(bare(cells(out).slice(1))).toEqual(bare(single.flatMap((table) => table.slice(1))))
    expect(cells(out).length).toBeGreaterThan(50)
    expect((await runIn(cwd, ['parse', ...SEEDS, '-o', 'all.csv'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'all.csv'), 'utf8') === out).toBe(true)
  })

  it('goes to a folder, a list for each document, where -o names one', async () => {
    const cwd = folderWith({ 'in/a.txt': PLAN, 'in/b.txt': PLAN.replace('12-KH', '13-KH') })
    mkdirSync(join(cwd, 'old.csv'))
    expect((await runIn(cwd, ['parse', 'in', '--format', 'csv', '-o', 'lists'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'lists/b.csv'), 'utf8')).toContain('13-KH/TU')
    expect(readFileSync(join(cwd, 'lists/b.csv'), 'utf8')).not.toContain('12-KH/TU')
    // A folder stays a folder, whatever its name ends in.
    expect((await runIn(cwd, ['parse', 'in', '--format', 'csv', '-o', 'old.csv'])).code).toBe(0)
    expect(statSync(join(cwd, 'old.csv/a.csv')).isFile()).toBe(true)
  })

  it('lists the others where one cannot be read, and never writes over a file unasked', async () => {
    const cwd = folderWith({ 'a.txt': PLAN, 'broken.txt': new Uint8Array([0, 1, 2, 0]), 'c.txt': PLAN.replace('12-KH', '14-KH') })
    const { code, err } = await runIn(cwd, ['parse', '.', '-o', 'all.csv', '--lang', 'en'])
    expect(code).toBe(3)
    expect(err).toContain('broken.txt')
    const list = readFileSync(join(cwd, 'all.csv'), 'utf8')
    expect(new Set(records(cells(list)).map(({ file }) => file))).toEqual(new Set(['a.txt', 'c.txt']))
    expect((await runIn(cwd, ['parse', 'a.txt', 'c.txt', '-o', 'all.csv'])).code).toBe(2)
    expect(readFileSync(join(cwd, 'all.csv'), 'utf8')).toBe(list)
  })
})

describe('a work list as XLSX', () => {
  it('opens with the same cells as the CSV, every one of them text', async () => {
    const cwd = folderWith({})
    const { code } = await runIn(cwd, ['parse', ...SEEDS, '--lang', 'en', '--report', 'xlsx=all.xlsx,csv=all.csv'])
    expect(code).toBe(0)
    const table = cells(readFileSync(join(cwd, 'all.csv'), 'utf8'))
    const { rows, kinds, elements, order } = await sheetOf(readFileSync(join(cwd, 'all.xlsx')))
    const bare = (cell: string): string => cell.replace(/^'(?=\d)/, '')
    expect(rows.map((row) => COLUMNS.map((_, at) => row[at] ?? ''))).toEqual(table.map((row) => row.map(bare)))
    expect(kinds).toEqual(new Set(['s']))
    expect(elements.get('pane')).toMatchObject({ ySplit: '1', xSplit: '1', state: 'frozen' })
    expect(elements.get('autoFilter')).toEqual({
      ref: `A1:T${String(table.length)}`.replace('T', String.fromCharCode(64 + COLUMNS.length)),
    })
    // Excel calls a file broken whose elements stand in another order.
    expect(order).toEqual(['sheetData', 'autoFilter', 'pageMargins', 'pageSetup'].filter((tag) => order.includes(tag)))
    const { files } = await opened(readFileSync(join(cwd, 'all.xlsx')))
    expect(files.get('xl/styles.xml')).toContain('wrapText="1"')
    expect(files.get('xl/workbook.xml')).toContain('Work list')
    expect([...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<col [^>]*width="(\d+)/g)].length).toBe(COLUMNS.length)
  })

  it('has the same bytes whenever it is written', async () => {
    const cwd = folderWith({ 'plan.txt': PLAN })
    const written = async (name: string): Promise<Buffer> => {
      await runIn(cwd, ['parse', 'plan.txt', '-o', name])
      return readFileSync(join(cwd, name))
    }
    const now = await written('now.xlsx')
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    try {
      expect((await written('later.xlsx')).equals(now)).toBe(true)
    } finally {
      vi.useRealTimers()
    }
    expect(new Set((await opened(now)).times)).toEqual(new Set(['33 0']))
  })

  it('goes to a file alone', async () => {
    const { code, out } = await runIn(ROOT, ['parse', DISTRICT, '--format', 'xlsx'])
    expect([code, out]).toEqual([2, ''])
  })

  it('holds any text: signs of XML, figures, more letters than a cell takes', async () => {
    const odd = ['<a href="x">&amp;', '=1+1', '1.2', '_x0041_', 'ề'.repeat(40_000), '00123']
    const file = await workbook({ name: 'A', heads: ['1', '2', '3', '4', '5', '6'], rows: [odd], widths: [5, 5, 5, 5, 5, 5] })
    const { rows, kinds } = await sheetOf(file)
    expect(kinds).toEqual(new Set(['s']))
    expect(rows[1]?.slice(0, 3)).toEqual(odd.slice(0, 3))
    // Excel reads "_x005F_" as the line itself.
    expect(rows[1]?.[3]?.replace('_x005F_', '_')).toBe('_x0041_')
    expect(rows[1]?.[4]?.length).toBe(32_767)
    expect(rows[1]?.[5]).toBe('00123')
  })
})

describe('the seven things that a task is to make clear', () => {
  const stated = (words: string): string[] => {
    const [first] = inSection('TỔ CHỨC THỰC HIỆN', words).assignments
    if (first === undefined) return ['no assignment']
    const states = clarityOf(first)
    return CLARITIES.filter((clarity) => states[clarity] !== null)
  }

  it.each<[words: string, ...expected: string[]]>([
    ['Các cơ quan, đơn vị liên quan tăng cường công tác quản lý.'],
    ['Ban Tổ chức Huyện ủy tăng cường công tác tuyên truyền, vận động.', 'person'],
    ['Ban Tổ chức Huyện ủy tham mưu rà soát biên chế.', 'person', 'work'],
    ['Ban Tổ chức Huyện ủy rà soát biên chế trước ngày 30/9/2024.', 'person', 'work', 'time'],
    ['Ban Tổ chức Huyện ủy đào tạo, bồi dưỡng khi có hướng dẫn của Ban Tổ chức Tỉnh ủy.', 'person', 'work'],
    ['Văn phòng Huyện ủy chủ trì tổng hợp.', 'person', 'work', 'responsibility'],
    ['Văn phòng Huyện ủy xử lý theo thẩm quyền.', 'person', 'work', 'authority'],
    ['Văn phòng Huyện uỷ trình Ban Thường vụ Huyện uỷ phê duyệt.', 'person', 'work', 'authority'],
    ['Văn phòng Huyện ủy xây dựng quy chế phối hợp.', 'person', 'work', 'result'],
    ['Ủy ban nhân dân các xã mở 02 lớp bồi dưỡng trong năm 2024.', 'person', 'work', 'time', 'result'],
    ['Ủy ban nhân dân huyện hỗ trợ, sửa chữa nhà văn hóa từ nguồn ngân sách xã.', 'person', 'work', 'resources'],
    ['Ủy ban nhân dân huyện tuyển dụng, bố trí đủ kinh phí 500 triệu đồng.', 'person', 'work', 'resources'],
    ['Ủy ban Kiểm tra Huyện ủy phải làm tốt nhiệm vụ.', 'person'],
    ['Các cơ quan tham mưu, giúp việc Tỉnh ủy tăng cường phối hợp.', 'person'],
    ['Đoàn Thanh niên xã củng cố 03 chi đoàn yếu.', 'person', 'work', 'result'],
    ['Ban Tổ chức Huyện ủy tham mưu thành lập Tổ công tác.', 'person', 'work', 'result'],
    ['Ủy ban nhân dân huyện cụ thể hóa Chương trình này thành kế hoạch.', 'person', 'work', 'result'],
    ['Phòng Nội vụ tập huấn kỹ năng cho công chức xã.', 'person', 'work'],
  ])('%s', (words, ...expected) => {
    expect(stated(words)).toEqual(expected)
  })

  it('gives the words, each in the task or its heading', async () => {
    const { out } = await runIn(ROOT, ['parse', ...SEEDS, '--format', 'json'])
    const documents = JSON.parse(out) as { assignments: (Assignment & { states: Record<string, string | null> })[] }[]
    const schema: unknown = JSON.parse(readFileSync(`${ROOT}schemas/document.schema.json`, 'utf8'))
    const valid = new Ajv.default({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema as object)
    const counts: Record<string, number> = {}
    for (const document of documents) {
      expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
      for (const { quote, actor, coordinates, deadline, states } of document.assignments) {
        expect(Object.keys(states)).toEqual(CLARITIES)
        for (const [clarity, words] of Object.entries(states)) {
          if (words === null) continue
          counts[clarity] = (counts[clarity] ?? 0) + 1
          expect([quote, actor, coordinates, deadline?.text].some((text) => text?.includes(words))).toBe(true)
        }
      }
    }
    // A plan that gives bodies and dates and no money.
    expect(counts['person']).toBeGreaterThan(50)
    expect(counts['time']).toBeGreaterThan(25)
    expect(counts['result']).toBeGreaterThan(10)
    expect(counts['resources'] ?? 0).toBe(0)
  })

  it('takes bounded time on any text', () => {
    const start = performance.now()
    for (const words of ['ban hành, ', 'tham mưu ', 'bố trí ', 'công tác tuyên truyền, ', '0', 'các cơ quan, ', ' '])
      clarityOf({
        actor: words.repeat(5000),
        coordinates: null,
        deadline: null,
        condition: null,
        quote: words.repeat(50_000),
        node: null,
        clean: [0, 0],
      })
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
