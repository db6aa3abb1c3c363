import { describe, expect, it, vi } from 'vitest'
import type { Directive } from '../src/model/document.js'
import { normalizeMd } from '../src/report/formats/normalize-md.js'
import { parseMd } from '../src/report/formats/parse-md.js'
import { docFile, type DocParagraph } from './build/doc.js'
import { p, run, wordFile } from './build/docx.js'
import { type PrintedTable, tablePages } from './build/pdf-tables.js'
import { rtfFile, rtfText } from './build/rtf.js'
import { readDocument } from './fixture-texts.js'
import { sampleStyle } from './report-sample.js'

/** Cells over several rows: what they say holds for each of the rows, and stands once in the text. */

// Fonts are cut down to what is used on every run, which takes a while.
vi.setConfig({ testTimeout: 60_000 })

/** Null is a cell that is one with the cell above. */
type Row = readonly (string | null)[]

const ROWS: readonly Row[] = [
  ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  ['1', 'Ban hành cơ chế thu hút nhà giáo', 'Sở Nội vụ', 'Sở Tài chính', 'Tháng 12/2025'],
  ['2', 'Xây dựng đề án sắp xếp trường, lớp', 'Sở Giáo dục', null, null],
  ['3', 'Xây dựng trường nội trú', 'Sở Xây dựng', null, 'Năm 2026'],
  ['4', 'Bố trí kinh phí', 'Sở Khoa học', '', 'Năm 2027'],
]
const TITLE = 'I. NHIỆM VỤ'
const columnsOf = (row: Row): number[] => row.flatMap((cell, column) => (cell === null ? [column] : []))

function html(): string {
  const cell = (text: string | null, column: number, row: number): string => {
    if (text === null) return ''
    const below = ROWS.slice(row + 1).findIndex((other) => other[column] !== null)
    return `<td rowspan=${1 + (below < 0 ? 0 : below)}>${text}</td>`
  }
  const rows = ROWS.map((row, at) => `<tr>${row.map((text, column) => cell(text, column, at)).join('')}</tr>`)
  return `<html><body><p>${TITLE}</p><table border=1>${rows.join('')}</table></body></html>`
}

function docx(): Promise<Uint8Array> {
  const cell = (text: string | null): string =>
    `<w:tc><w:tcPr><w:vMerge${text === null ? '' : ' w:val="restart"'}/></w:tcPr>${p(run(text ?? ''))}</w:tc>`
  return wordFile({
    body: `${p(run(TITLE))}<w:tbl>${ROWS.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
  })
}

function rtf(): Uint8Array {
  const edge = (text: string | null, column: number): string =>
    `${text === null ? '\\clvmrg' : '\\clvmgf'}\\cellx${column * 1000 + 1000}`
  const rows = ROWS.map(
    (row) =>
      `\\trowd${row.map(edge).join('')}\\pard\\intbl ${row.map((text) => `${rtfText(text ?? '', 'unicode')}\\cell `).join('')}\\row`,
  )
  return rtfFile(`\\pard ${rtfText(TITLE, 'unicode')}\\par ${rows.join('\n')}\\pard\\par`)
}

function doc(): Uint8Array {
  const paragraphs = ROWS.flatMap((row): DocParagraph[] => [
    ...row.map((text): DocParagraph => ({ runs: [{ text: text ?? '' }], mark: '\u0007', inTable: true })),
    { runs: [], mark: '\u0007', row: 'ruled', edges: [0, 1, 2, 3, 4, 5].map((at) => at * 1000), merged: columnsOf(row) },
  ])
  return docFile({ paragraphs: [{ runs: [{ text: TITLE }] }, ...paragraphs] })
}

const pdf = (): Promise<Uint8Array> =>
  tablePages([TITLE, { rows: ROWS, widths: [1, 5, 3, 3, 3] } satisfies PrintedTable], { size: 12 })

const FILES: readonly [name: string, file: () => Uint8Array | string | Promise<Uint8Array>][] = [
  ['a.docx', docx],
  ['a.html', html],
  ['a.rtf', rtf],
  ['a.doc', doc],
  ['a.pdf', pdf],
]

const duties = ({ assignments }: Directive): unknown[] =>
  assignments.map(({ actor, coordinates, deadline }) => [actor, coordinates, deadline])

describe.each(FILES)('cells over several rows: %s', (name, file) => {
  it('hold for each of their rows; an empty cell says nothing', async () => {
    const directive = await readDocument(await file(), name)
    expect(directive.assignments.map(({ actor, coordinates }) => [actor, coordinates])).toEqual([
      ['Sở Nội vụ', 'Sở Tài chính'],
      ['Sở Giáo dục', 'Sở Tài chính'],
      ['Sở Xây dựng', 'Sở Tài chính'],
      ['Sở Khoa học', null],
    ])
    const [first, second, third] = directive.assignments.map(({ deadline }) => deadline)
    expect(first).not.toBeNull()
    expect(second).toEqual(first)
    expect(third).not.toEqual(first)
  })

  it('stand once in the clean text, as they are printed', async () => {
    const { clean } = await readDocument(await file(), name)
    expect(clean.text.match(/Sở Tài chính/g)).toHaveLength(1)
    expect(clean.text).toContain('| 2 | Xây dựng đề án sắp xếp trường, lớp | Sở Giáo dục | | |\n')
  })

  it('are told from empty ones where the document is written as Markdown and read again', async () => {
    const before = await readDocument(await file(), name)
    for (const markdown of [parseMd(before, sampleStyle('vi')), normalizeMd(before.clean, sampleStyle('vi'))]) {
      const after = await readDocument(markdown, 'b.md')
      expect(after.clean.text).toBe(before.clean.text)
      expect(duties(after)).toEqual(duties(before))
    }
  })
})
