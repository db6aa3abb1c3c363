import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import type { SourceText } from '../src/model/source-text.js'
import { docFile, type DocParagraph } from './build/doc.js'
import { p, run, table, wordFile } from './build/docx.js'
import { rtfFile, rtfText } from './build/rtf.js'

/** Tables of word processors and pages: which are tables, and that they keep rows and cells. */

type Rows = readonly (readonly string[])[]

const rolesOf = ({ text, lines = [] }: SourceText): string[] =>
  lines.map(({ span, role }) => `${role.charAt(0)} ${text.slice(...span).replaceAll('\t', '|')}`)

const ruledWord = (rows: Rows, borders: 'single' | 'nil'): string =>
  table(
    rows.map((row) =>
      row.map((cell) =>
        cell
          .split('\n')
          .map((line) => p(run(line)))
          .join(''),
      ),
    ),
    borders,
  )

const docTable = (rows: Rows): DocParagraph[] =>
  rows.flatMap((row): DocParagraph[] => [
    ...row.flatMap((cell) => {
      const lines = cell.split('\n')
      return lines.map((text, index): DocParagraph => {
        const paragraph: DocParagraph = { runs: [{ text }], inTable: true }
        return index === lines.length - 1 ? { ...paragraph, mark: '\u0007' } : paragraph
      })
    }),
    { runs: [], mark: '\u0007', row: 'bare' },
  ])

const rtfTable = (rows: Rows): string =>
  rows
    .map(
      (row) =>
        `\\trowd${row.map((_, index) => `\\cellx${(index + 1) * 1000}`).join('')}\\pard\\intbl ` +
        row
          .map(
            (cell) =>
              `${cell
                .split('\n')
                .map((line) => rtfText(line, 'unicode'))
                .join('\\par ')}\\cell `,
          )
          .join('') +
        '\\row',
    )
    .join('\n')

const htmlTable = (rows: Rows, attributes = ''): string =>
  `<table${attributes}>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('\n', '<br>')}</td>`).join('')}</tr>`).join('')}</table>`

const html = (body: string): Promise<SourceText> => extract('x.html', Buffer.from(`<html><body>${body}</body></html>`))

/** A document that is a paragraph, a table without rules, and perhaps a paragraph, in every format. */
const FORMATS: readonly [string, (rows: Rows, after: string) => Promise<SourceText>][] = [
  [
    'docx',
    async (rows, after) =>
      extract(
        'x',
        await wordFile({ body: p(run('I. MỤC TIÊU')) + ruledWord(rows, 'nil') + (after === '' ? '' : p(run(after))) }),
      ),
  ],
  [
    'doc',
    (rows, after) =>
      extract(
        'x',
        docFile({
          paragraphs: [{ runs: [{ text: 'I. MỤC TIÊU' }] }, ...docTable(rows), { runs: [{ text: after }] }],
        }),
      ),
  ],
  [
    'rtf',
    (rows, after) =>
      extract(
        'x',
        rtfFile(`\\pard ${rtfText('I. MỤC TIÊU', 'unicode')}\\par ${rtfTable(rows)}\\pard ${rtfText(after, 'unicode')}\\par`),
      ),
  ],
  ['html', (rows, after) => html(`<p>I. MỤC TIÊU</p>${htmlTable(rows)}<p>${after}</p>`)],
]

describe.each(FORMATS)('a table without rules in %s', (_, read) => {
  it.each([
    [
      'of two rows',
      [
        ['Chỉ tiêu', 'Năm 2025'],
        ['Đảng viên mới', '120'],
      ],
    ],
    ['of one row', [['Phụ lục 1', 'Danh mục đề án']]],
    [
      'of three rows and columns',
      [
        ['TT', 'Nội dung', 'Thời gian'],
        ['1', 'Đề án', 'Quý I'],
        ['2', 'Kế hoạch', 'Quý II'],
      ],
    ],
    [
      'in capitals',
      [
        ['TT', 'NỘI DUNG CÔNG VIỆC'],
        ['1', 'XÂY DỰNG ĐỀ ÁN'],
      ],
    ],
    [
      'with cells of several lines',
      [
        ['Cơ quan', 'Nhiệm vụ'],
        ['Ban Tổ chức', '- Rà soát\n- Báo cáo'],
      ],
    ],
    [
      'of who gets what',
      [
        ['Nơi nhận', 'Số lượng'],
        ['Các huyện ủy', '12'],
      ],
    ],
  ])('%s keeps its rows, in the middle and at the end', async (__, rows: Rows) => {
    const expected = rows.map((row) => `r ${row.map((cell) => cell.replaceAll('\n', ' ')).join('|')}`)
    expect(rolesOf(await read(rows, 'Sau bảng'))).toEqual(['p I. MỤC TIÊU', ...expected, 'p Sau bảng'])
    expect(rolesOf(await read(rows, ''))).toEqual(['p I. MỤC TIÊU', ...expected])
  })

  it.each([
    ['head', [['TỈNH ỦY QUẢNG NGÃI\n*\nSố 121-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM\nQuảng Ngãi, ngày 10 tháng 8 năm 2022']]],
    [
      'head of a State body',
      [
        ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['HUYỆN BA TƠ', 'Độc lập - Tự do - Hạnh phúc'],
        ['Số: 12/KH-UBND', 'Ba Tơ, ngày 10 tháng 8 năm 2022'],
      ],
    ],
    ['head of number and date alone', [['CHI BỘ 3\nSố 12-BC/CB', 'Ba Tơ, ngày … tháng 8 năm 2022']]],
    ['end', [['Nơi nhận:\n- Như trên,\n- Lưu VP.', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn A']]],
    [
      'end with a row a recipient',
      [
        ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
        ['- Như trên;', 'KT. CHỦ TỊCH'],
        ['- Lưu VT.', 'Trần Thị B'],
      ],
    ],
    [
      'end without recipients',
      [
        ['', 'T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\nNguyễn Văn A'],
        ['', 'Lê C'],
      ],
    ],
    [
      'signatures side by side',
      [
        ['THƯ KÝ HỘI NGHỊ', 'CHỦ TRÌ HỘI NGHỊ'],
        ['(Ký, ghi rõ họ tên)', '(đã ký)'],
        ['Trần Thị Bình', 'Nguyễn Văn An'],
      ],
    ],
  ])('that sets the %s is read column by column, wherever it stands', async (__, rows: Rows) => {
    const columns = [0, 1]
      .flatMap((column) => rows.flatMap((row) => (row[column] ?? '').split('\n')))
      .filter((line) => line !== '')
    const words = rolesOf(await read(rows, 'Sau bảng')).map((line) => line.slice(2).trim())
    expect(words).toEqual(['I. MỤC TIÊU', ...columns, 'Sau bảng'])
  })
})

describe('a head or an end', () => {
  it('is known in TCVN3 and VNI as well', async () => {
    const rows = [
      ['§¶NG ñY X· BA T¥', '§¶NG CéNG S¶N VIÖT NAM'],
      ['Sè 12-KH/§U', 'Ba T¬, ngµy 1'],
    ]
    const end = [['Nôi nhaän:\n- Nhö treân', 'T/M ÑAÛNG UÛY']]
    const source = await html(`${htmlTable(rows)}<p>KÕ HO¹CH</p>${htmlTable(end)}`)
    expect(rolesOf(source).map((line) => line.slice(2))).toEqual([
      ...['§¶NG ñY X· BA T¥', 'Sè 12-KH/§U', '§¶NG CéNG S¶N VIÖT NAM', 'Ba T¬, ngµy 1', 'KÕ HO¹CH'],
      ...['Nôi nhaän:', '- Nhö treân', 'T/M ÑAÛNG UÛY'],
    ])
  })

  it('is one with rules too, but a table that speaks of recipients is a table', async () => {
    const bordered = ' border=1'
    const end = [['Nơi nhận:\n- Như trên', 'BÍ THƯ']]
    expect(rolesOf(await html(`<p>A</p>${htmlTable(end, bordered)}`))).toEqual(['p A', 'p Nơi nhận:', 'p - Như trên', 'p BÍ THƯ'])
    const reports = [
      ['TT', 'Báo cáo', 'Nơi nhận', 'Hạn'],
      ['1', 'Quý', 'Tỉnh ủy', '20/3'],
    ]
    expect(rolesOf(await html(htmlTable(reports)))).toEqual(['r TT|Báo cáo|Nơi nhận|Hạn', 'r 1|Quý|Tỉnh ủy|20/3'])
  })
})

describe('merged cells keep their place', () => {
  it('in Word', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`
    const rows = [
      cell('TT', '<w:vMerge w:val="restart"/>') + cell('Chỉ tiêu', '<w:gridSpan w:val="2"/>'),
      cell('', '<w:vMerge/>') + cell('2022') + cell('2023'),
      cell('Tổng', '<w:gridSpan w:val="2"/>') + cell('9'),
    ]
    const body = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
    expect(rolesOf(await extract('x', await wordFile({ body })))).toEqual(['r TT|Chỉ tiêu|', 'r |2022|2023', 'r Tổng||9'])
  })

  it('in HTML', async () => {
    const body =
      '<table><tr><td rowspan=2>TT<td colspan=2>Chỉ tiêu<td rowspan=2>Ghi chú<tr><td>2022<td>2023<tr><td colspan=3>Tổng<td>9</table>'
    expect(rolesOf(await html(body))).toEqual(['r TT|Chỉ tiêu||Ghi chú', 'r |2022|2023|', 'r Tổng|||9'])
  })

  it('in RTF, by where the cells end', async () => {
    const row = (edges: readonly number[], ...cells: readonly string[]): string =>
      `\\trowd${edges.map((edge) => `\\cellx${edge}`).join('')}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row`
    const body = row([500, 2500], 'TT', 'Chi tieu') + row([500, 1500, 2500], '', '2022', '2023') + row([1490, 2500], 'Tong', '9')
    expect(rolesOf(await extract('x', rtfFile(`${body}\\pard\\par`)))).toEqual(['r TT|Chi tieu|', 'r |2022|2023', 'r Tong||9'])
  })

  it('in Word 97, by where the cells end', async () => {
    const cells = (...texts: string[]): DocParagraph[] =>
      texts.map((text) => ({ runs: [{ text }], mark: '\u0007', inTable: true }))
    const end = (...edges: number[]): DocParagraph => ({ runs: [], mark: '\u0007', row: 'ruled', edges })
    const paragraphs = [
      ...[...cells('TT', 'Chỉ tiêu'), end(0, 500, 2500)],
      ...[...cells('1', '2022', '2023'), end(0, 500, 1500, 2500)],
      ...[...cells('Tổng', '9'), end(0, 1490, 2500)],
    ]
    expect(rolesOf(await extract('x', docFile({ paragraphs })))).toEqual(['r TT|Chỉ tiêu|', 'r 1|2022|2023', 'r Tổng||9'])
  })

  it('and give rows of one width in the clean text', async () => {
    const source = await html('<table><tr><td>TT<td>Việc<td>Hạn<tr><td>1<td>Đề án</table>')
    expect(normalize(source).text).toBe('| TT | Việc | Hạn |\n| 1 | Đề án | |\n')
  })
})
