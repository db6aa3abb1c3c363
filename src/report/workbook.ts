import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/node'
import { sameClock } from './zip-clock.js'

/** A table that becomes a worksheet. */
export interface Worksheet {
  /** At most 31 characters, none of `[]/\:*?`. */
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
}

/** Of a cell, by the limits of Excel, which calls a file with a longer one broken. */
const LONGEST_CELL = 32_767
const CUT = ' […]'

/** In a text Excel reads "_x0041_" as the letter of that number. */
const LETTER_BY_NUMBER = /_(?=x[0-9A-Fa-f]{4}_)/g

/** How many characters a text takes in a cell. */
export const cellLength = (text: string): number => text.replace(LETTER_BY_NUMBER, '_x005F_').length

/** A text as it stands in a cell, cut with a sign that it is where the cell cannot hold it. */
export function cellText(text: string): string {
  const whole = text.replace(LETTER_BY_NUMBER, '_x005F_')
  return whole.length <= LONGEST_CELL ? whole : whole.slice(0, LONGEST_CELL - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT
}

/** All cells are text: nothing is computed, and "1.2" stays what it is. */
const cell = (value: string, style: Omit<Cell & object, 'value'>): Cell =>
  value === '' ? null : { ...style, value: cellText(value), type: String, format: '@', wrap: true, alignVertical: 'top' }

/** A column's letters: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** A filter over all columns. Its element has its place right behind the cells. */
const filter = <Content>(columns: number, rows: number): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${columnLetters(columns - 1)}${String(rows)}"/>`),
      },
    },
  },
})

/** An Excel workbook (XLSX) of one worksheet: head and first column frozen, a filter on every column, text wrapped. The same bytes for the same table. */
export async function workbook({ name, heads, rows, widths }: Worksheet): Promise<Uint8Array> {
  const head = heads.map((value) => cell(value, { fontWeight: 'bold', backgroundColor: '#DDE6F0' }))
  const file = writeExcelFile(
    [head, ...rows.map((row) => row.map((value) => cell(value, {})))],
    {
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
    { features: [filter(heads.length, rows.length + 1)] },
  )
  return sameClock(await file.toBuffer())
}
