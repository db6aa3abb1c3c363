import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import { degrees, PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib'

/** A cell of the page: text, in the width of so many columns, begun in the row above where it is null. */
export type PrintedCell = string | { readonly text: string; readonly columns: number } | null

/** A table as offices print it. Lengths in points. */
export interface PrintedTable {
  readonly rows: readonly (readonly PrintedCell[])[]
  /** Of the columns, in shares of the room. */
  readonly widths: readonly number[]
  /** `around` draws every rule, `across` only those between rows. */
  readonly rules?: 'around' | 'across' | 'none'
  /** How many rows stand again at the head of every page. */
  readonly heads?: number
  /** How the cells stand in their row; short columns are set in the middle of their width. */
  readonly level?: 'top' | 'middle'
  /** Room above and below the text of a cell. */
  readonly room?: number
  /** Whether a row may go on on the next page. */
  readonly splits?: boolean
}

export interface TablePages {
  /** `turned` is a page of upright paper that is shown turned by 90 degrees. */
  readonly paper?: 'upright' | 'landscape' | 'turned'
  readonly size?: number
  readonly pageNumbers?: boolean
}

const MARGIN = 70
const PADDING = 5.4
const INDENT = 36

/** Prints paragraphs and tables, from the top of a page down. */
export async function tablePages(
  content: readonly (string | PrintedTable)[],
  { paper = 'upright', size = 13, pageNumbers = true }: TablePages = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setCreationDate(new Date(0))
  pdf.setModificationDate(new Date(0))
  pdf.registerFontkit(fontkit)
  const root = createRequire(import.meta.url)
    .resolve('@expo-google-fonts/tinos/package.json')
    .replace('package.json', '')
  const embed = (path: string): Promise<PDFFont> => pdf.embedFont(readFileSync(`${root}${path}`), { subset: true })
  const regular = await embed('400Regular/Tinos_400Regular.ttf')
  const bold = await embed('700Bold/Tinos_700Bold.ttf')
  const [width, height] = paper === 'upright' ? [595, 842] : [842, 595]
  const leading = 1.2 * size
  let page: PDFPage
  let y = 0

  /** Draws at a place of the page as it is shown. */
  const draw = (text: string, x: number, at: number, font: PDFFont, of = size): void => {
    if (paper === 'turned') page.drawText(text, { x: 595 - at, y: x, size: of, font, rotate: degrees(90) })
    else page.drawText(text, { x, y: at, size: of, font })
  }
  const rule = (x0: number, y0: number, x1: number, y1: number): void => {
    const [start, end] =
      paper === 'turned' ? [{ x: 595 - y0, y: x0 }, { x: 595 - y1, y: x1 }] : [{ x: x0, y: y0 }, { x: x1, y: y1 }] // prettier-ignore
    page.drawLine({ start, end, thickness: 0.5 })
  }
  const newPage = (): void => {
    page = pdf.addPage(paper === 'landscape' ? [842, 595] : [595, 842])
    if (paper === 'turned') page.setRotation(degrees(90))
    y = height - MARGIN
    const number = String(pdf.getPageCount())
    if (pageNumbers && number !== '1') draw(number, width / 2 - 3, height - 35, regular)
  }
  const wrap = (text: string, font: PDFFont, room: number, first = room): string[] => {
    const lines: string[] = []
    for (const part of text.split('\n')) {
      let line = ''
      for (const word of part.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`
        if (line !== '' && font.widthOfTextAtSize(longer, size) > (lines.length === 0 ? first : room)) {
          lines.push(line)
          line = word
        } else line = longer
      }
      lines.push(line)
    }
    return lines
  }
  newPage()
  for (const each of content) {
    if (typeof each === 'string') {
      for (const [index, line] of wrap(each, regular, width - 2 * MARGIN, width - 2 * MARGIN - INDENT).entries()) {
        if (y - leading < MARGIN) newPage()
        y -= leading
        draw(line, MARGIN + (index === 0 ? INDENT : 0), y, regular)
      }
      y -= 5
      continue
    }
    const { rows, widths, rules = 'around', heads = 0, level = 'top', room = rules === 'none' ? 0 : 2, splits = false } = each
    const unit = (width - 2 * MARGIN) / widths.reduce((sum, share) => sum + share, 0)
    const edges = widths.reduce<number[]>((all, share) => [...all, (all.at(-1) ?? 0) + share * unit], [MARGIN])
    /** A row with the lines of its cells and the columns they reach over. */
    const laidOut = (row: readonly PrintedCell[], isHead: boolean) => {
      let column = 0
      return row.map((cell) => {
        const columns = cell !== null && typeof cell === 'object' ? cell.columns : 1
        const from = column
        column += columns
        const [x0 = 0, x1 = 0] = [edges[from], edges[column]]
        const font = isHead || columns > 1 ? bold : regular
        const text = cell === null ? '' : typeof cell === 'string' ? cell : cell.text
        const lines = text === '' ? [] : wrap(text, font, x1 - x0 - 2 * PADDING)
        return { x0, x1, font, lines, open: cell === null, isCentred: isHead || x1 - x0 < 60 }
      })
    }
    const put = (row: ReturnType<typeof laidOut>): void => {
      const count = Math.max(...row.map(({ lines }) => lines.length))
      const tall = count * leading + 2 * room
      for (const { x0, x1, font, lines, isCentred, open } of row) {
        const down = level === 'middle' ? ((count - lines.length) * leading) / 2 : 0
        for (const [index, line] of lines.entries()) {
          const used = font.widthOfTextAtSize(line, size)
          draw(line, isCentred ? (x0 + x1 - used) / 2 : x0 + PADDING, y - room - down - (index + 0.8) * leading, font)
        }
        if (rules !== 'none' && !open) rule(x0, y, x1, y)
        if (rules === 'around') {
          rule(x0, y, x0, y - tall)
          rule(x1, y, x1, y - tall)
        }
      }
      y -= tall
    }
    const close = (): void => {
      if (rules !== 'none') rule(MARGIN, y, edges.at(-1) ?? 0, y)
    }
    for (const [index, row] of rows.entries()) {
      let rest = laidOut(row, index < heads || index === 0)
      const turn = (): void => {
        close()
        newPage()
        for (const head of rows.slice(0, index < heads ? 0 : heads)) put(laidOut(head, true))
      }
      for (;;) {
        const count = Math.max(...rest.map(({ lines }) => lines.length))
        const fitting = Math.floor((y - MARGIN - 2 * room) / leading)
        if (fitting >= count) break
        if (splits && fitting > 0) put(rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fitting) })))
        turn()
        if (splits && fitting > 0) rest = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(fitting) }))
      }
      put(rest)
    }
    close()
    y -= 8
  }
  return pdf.save()
}
