import { describe, expect, it, vi } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import { type PrintedCell, type PrintedTable, type TablePages, tablePages } from './build/pdf-tables.js'

// Fonts are cut down to what is used on every run, which takes a while.
vi.setConfig({ testTimeout: 60_000 })

const TEXT =
  'Cấp ủy các cấp lãnh đạo, chỉ đạo thực hiện nghiêm các chỉ tiêu, nhiệm vụ đã đề ra trong nhiệm kỳ này; định kỳ kiểm tra, giám sát việc thực hiện và báo cáo cấp ủy cấp trên theo quy định.'
const ITEM = `2. ${TEXT}`
const HEAD = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành']
const TASKS = [
  ['Tổ chức hội nghị nghiên cứu, học tập, quán triệt và tuyên truyền Nghị quyết số 21-NQ/TW đến toàn thể cán bộ, đảng viên', 'Ban Tuyên giáo Huyện ủy', 'Các tổ chức cơ sở đảng', 'Quý I/2023'],
  ['Xây dựng Đề án nâng cao chất lượng đội ngũ cấp ủy viên cơ sở', 'Ban Tổ chức Huyện ủy', 'Ủy ban Kiểm tra, Văn phòng Huyện ủy', 'Tháng 6/2023'],
  ['Rà soát, sàng lọc, đưa những đảng viên không còn đủ tư cách ra khỏi Đảng', 'Các tổ chức cơ sở đảng', 'Ban Tổ chức Huyện ủy', 'Hằng năm'],
  ['Sơ kết', 'Văn phòng Huyện ủy', '', 'Năm 2025'],
  ['Bồi dưỡng nghiệp vụ công tác đảng cho bí thư, phó bí thư và cấp ủy viên các chi bộ, đảng bộ cơ sở; bồi dưỡng nhận thức về Đảng, bồi dưỡng đảng viên mới', 'Trung tâm Chính trị huyện', 'Ban Tổ chức, Ban Tuyên giáo Huyện ủy', 'Thường xuyên'],
] // prettier-ignore
const WIDTHS = [1, 6, 3, 3, 2.5]

const tasks = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [String(index + 1), ...(TASKS[index % TASKS.length] ?? [])])

/** The rows and paragraphs that are read of a table between two paragraphs, and those that were printed. */
async function readAndPrinted(table: PrintedTable, pages?: TablePages): Promise<[read: string[], printed: string[]]> {
  const text = (cell: PrintedCell): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.text)
  const source = await extract('x.pdf', await tablePages([TEXT, table, ITEM, TEXT], pages))
  const read = normalize(source).text.trimEnd().split('\n')
  const printed = table.rows.map((row) =>
    `| ${row.map(text).join(' | ')} |`.replace(/\| (?= \|)/g, '|').replace(/\| +\|/g, '|  |'),
  )
  const plain = (line: string): string => line.replace(/ *\| */g, '|')
  return [read.map(plain), [TEXT, ...printed, ITEM, TEXT].map(plain)]
}

describe('a table on a page', () => {
  it.each<[string, Partial<PrintedTable>, TablePages]>([
    ['without rules', { rules: 'none' }, { size: 13 }],
    ['without rules in small type', { rules: 'none' }, { size: 11 }],
    ['with room between its rows', { rules: 'none', room: 4 }, { size: 12 }],
    ['whose numbers stand at the middle of their rows', { rules: 'none', level: 'middle' }, { size: 12 }],
    ['with rules between its rows alone', { rules: 'across' }, { size: 14 }],
    ['with rules between its rows alone, all in the middle', { rules: 'across', level: 'middle' }, { size: 12 }],
    ['with every rule', {}, { size: 13 }],
  ])('%s has its rows and cells, and the item behind it is whole', async (_, layout, pages) => {
    const [read, printed] = await readAndPrinted({ rows: [HEAD, ...tasks(5)], widths: WIDTHS, ...layout }, pages)
    expect(read).toEqual(printed)
  })

  it('without rules and numbers has its rows and cells', async () => {
    const rows = [HEAD, ...tasks(5)].map((row) => [row[1] ?? '', row[2] ?? '', row[4] ?? ''])
    const [read, printed] = await readAndPrinted({ rows, widths: [6, 3, 2.5], rules: 'none' })
    expect(read).toEqual(printed)
  })

  it('without rules has its headings across', async () => {
    const part = (text: string): PrintedCell[] => [{ text, columns: 5 }]
    const rows = [HEAD, part('I. CÔNG TÁC TUYÊN TRUYỀN'), ...tasks(2), part('II. CÔNG TÁC TỔ CHỨC, CÁN BỘ'), ...tasks(3)]
    const [read, printed] = await readAndPrinted({ rows, widths: WIDTHS, rules: 'none' })
    expect(read).toEqual(printed)
  })

  it('has a cell over several rows in the first of them', async () => {
    const rows = [
      HEAD,
      ['1', 'Tổ chức hội nghị', 'Ban Tuyên giáo', 'Các chi bộ', 'Quý I'],
      ['2', 'Tuyên truyền miệng', null, null, 'Quý II'],
    ]
    const [read, printed] = await readAndPrinted({ rows, widths: WIDTHS })
    expect(read).toEqual(printed)
  })
})

describe('a table over several pages', () => {
  it.each<[string, Partial<PrintedTable>, TablePages]>([
    ['without rules', { rules: 'none', heads: 1 }, {}],
    ['without rules, cut within rows', { rules: 'none', heads: 1, splits: true }, {}],
    ['without rules or a head on every page, cut within rows', { rules: 'none', splits: true }, {}],
    ['with every rule', { heads: 1 }, {}],
    ['with every rule, cut within rows', { heads: 1, splits: true }, {}],
    ['with every rule, cut within rows, its head on the first page alone', { splits: true }, {}],
    ['with rules between its rows alone', { rules: 'across', heads: 1 }, { paper: 'landscape' }],
    ['on wide paper', { rules: 'none', heads: 1 }, { paper: 'landscape', size: 14 }],
    ['on pages that are turned', { rules: 'none', heads: 1 }, { paper: 'turned', size: 14 }],
    ['on pages that are turned, with every rule', { heads: 1, level: 'middle' }, { paper: 'turned', size: 12 }],
  ])('%s is one: its head stands once, its rows are whole', async (_, layout, pages) => {
    const [read, printed] = await readAndPrinted({ rows: [HEAD, ...tasks(20)], widths: WIDTHS, ...layout }, pages)
    expect(read).toEqual(printed)
  })
})
