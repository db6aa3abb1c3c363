import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/node'
import { cellText, columnLetters } from '../workbook.js'
import { sameClock } from '../zip-clock.js'
import type { Look, Sheet, SheetCell } from './sheet.js'

type Style = Omit<Cell & object, 'value' | 'type'>

const LINE = { borderStyle: 'thin', borderColor: '#A6A6A6' } as const

/** In grey the fills of adopted, localized, partly and omitted are 96, 86, 72 and 33 hundredths of white. */
const LOOKS: Readonly<Record<Look, Style>> = {
  text: {},
  cell: { ...LINE },
  lacking: { ...LINE, align: 'center', backgroundColor: '#DDA09C', fontWeight: 'bold' },
  strong: { fontWeight: 'bold' },
  title: { fontWeight: 'bold', fontSize: 14 },
  head: { ...LINE, fontWeight: 'bold', backgroundColor: '#DDE6F0', align: 'center', alignVertical: 'center' },
  upright: { ...LINE, fontWeight: 'bold', backgroundColor: '#DDE6F0', align: 'center', textRotation: 90, height: 115 },
  group: { ...LINE, fontWeight: 'bold', backgroundColor: '#EFEFEF' },
  total: { ...LINE, fontWeight: 'bold' },
  adopted: { ...LINE, align: 'center', backgroundColor: '#EAF7EA' },
  localized: { ...LINE, align: 'center', backgroundColor: '#F5DC8F' },
  partly: { ...LINE, align: 'center', backgroundColor: '#EBAA6E' },
  omitted: { ...LINE, align: 'center', backgroundColor: '#8B2F2F', textColor: '#FFFFFF', fontWeight: 'bold' },
  none: { ...LINE, align: 'center', textColor: '#595959' },
}

/** Texts are typed as text: nothing is computed, and "1.2" stays what it is. */
function cellOf({ value, look, isShare = false, columns = 1 }: SheetCell): Cell {
  const style = LOOKS[look]
  if (value === null || value === '') return look === 'text' ? null : { ...style, value: undefined }
  const top = { alignVertical: 'top', ...style } as const
  if (typeof value === 'number') return { align: 'center', ...top, value, type: Number, ...(isShare && { format: '0%' }) }
  return { ...top, value: cellText(value), type: String, format: '@', wrap: true, ...(columns > 1 && { columnSpan: columns }) }
}

/** Points of a line, of the space around the lines of a row, and of the highest row that Excel knows. */
const LINE_HEIGHT = 14.5
const AROUND = 3
const HIGHEST = 409

/** The columns that each cell begins at: one may take several. */
const starts = (row: readonly SheetCell[]): number[] => {
  let at = 0
  return row.map(({ columns = 1 }) => {
    at += columns
    return at - columns
  })
}

/** How high a row must be to show its texts: not every program finds out by itself. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const from = starts(row)
  const lines = row.map(({ value, look, columns = 1 }, index) => {
    if (typeof value !== 'string' || look === 'upright') return 1
    const start = from[index] ?? 0
    const width = widths.slice(start, start + columns).reduce((sum, each) => sum + each, 0)
    const room = Math.max(1, width * (look === 'head' || look === 'total' ? 0.9 : 1.1))
    return value.split('\n').reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / room)), 0)
  })
  return Math.min(HIGHEST, lines.reduce((most, each) => Math.max(most, each), 1) * LINE_HEIGHT + AROUND)
}

/** The cells of a row, as high as it must be. */
function rowOf(row: readonly SheetCell[], widths: readonly number[]): Cell[] {
  const height = heightOf(row, widths)
  const isUpright = row.some(({ look }) => look === 'upright')
  return row.flatMap((cell): Cell[] => {
    const made = cellOf(cell)
    const high = made === null || isUpright ? made : { ...(made as object), height }
    return [high, ...Array.from({ length: (cell.columns ?? 1) - 1 }, () => null)]
  })
}

/** A name in a formula. @example `'Tổng hợp'` */
const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`

/** In an attribute or an element of XML. */
const escapedXml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function area({ filtered, widths }: Sheet, absolute: boolean): string | null {
  if (filtered === null) return null
  const at = (column: number, row: number): string =>
    absolute ? `$${columnLetters(column)}$${String(row)}` : `${columnLetters(column)}${String(row)}`
  return `${at(0, filtered[0])}:${at(widths.length - 1, filtered[1])}`
}

/** Names that Excel goes by: rows and columns on every printed page, rows of a filter. */
function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const { name, head, frozen } = sheet
    const on = (kind: string, hidden: string, place: string): string =>
      `<definedName name="_xlnm.${kind}" localSheetId="${String(index)}"${hidden}>${escapedXml(place)}</definedName>`
    const columns = frozen.columns === 0 ? '' : `${quotedName(name)}!$A:$${columnLetters(frozen.columns - 1)},`
    const filter = area(sheet, true)
    return [
      ...(filter === null ? [] : [on('_FilterDatabase', ' hidden="1"', `${quotedName(name)}!${filter}`)]),
      on('Print_Titles', '', `${columns}${quotedName(name)}!$${String(head[0])}:$${String(head[1])}`),
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

/** Filters and how the sheets are printed: A4 across, with their names and the numbers of the pages below. */
const printed = (sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => definedNames(sheets)) },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          if (sheet === undefined) return xml
          const filter = area(sheet, false)
          const { pagesAcross } = sheet
          const fit = pagesAcross === null ? '' : ` fitToWidth="${String(pagesAcross)}" fitToHeight="0"`
          return xml
            .replace(/<worksheet[^>]*>/, (tag) =>
              pagesAcross === null ? tag : `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
            )
            .replace('</sheetData>', () => `</sheetData>${filter === null ? '' : `<autoFilter ref="${filter}"/>`}`)
            .replace(
              /<pageMargins[^>]*\/>/,
              '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
            )
            .replace(
              /<pageSetup[^>]*\/>/,
              `<pageSetup paperSize="9" orientation="landscape"${fit}/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`,
            )
        },
      },
    },
  },
})

/** An Excel workbook (XLSX) of some sheets. The same bytes for the same sheets. */
export async function spreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(
    sheets.map(({ name, widths, rows, frozen }) => ({
      sheet: name,
      data: rows.map((row) => rowOf(row, widths)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: frozen.rows,
      stickyColumnsCount: frozen.columns,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 11, features: [printed(sheets)] },
  )
  return sameClock(await file.toBuffer())
}
