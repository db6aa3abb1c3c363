import { SaxesParser } from 'saxes'
import { fromBuffer } from 'yauzl'
import type { Comparison } from '../src/model/comparison.js'
import type { Level } from '../src/model/document.js'
import { sampleComparison } from './report-sample.js'

/** Reads CSV, XLSX and DOCX by their own rules, apart from what writes them. */

/** The files in a ZIP archive, and the times they bear. */
export const opened = (
  archive: Uint8Array,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly times: ReadonlySet<string> }> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(archive), { lazyEntries: true }, (fault, zip) => {
      if (fault !== null) return reject(fault)
      const files = new Map<string, string>()
      const times = new Set<string>()
      zip.on('end', () => {
        resolve({ files, times })
      })
      zip.on('error', reject)
      zip.on('entry', (entry) => {
        times.add(`${String(entry.lastModFileDate)} ${String(entry.lastModFileTime)}`)
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

type Attributes = Readonly<Record<string, string>>

/** Walks through XML; broken XML is an error. */
export function walk(
  xml: string,
  take: { readonly begin?: (tag: string, attributes: Attributes) => void; readonly end?: (tag: string, text: string) => void },
): void {
  const parser = new SaxesParser()
  const texts: string[] = []
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('')
    take.begin?.(name, attributes as Attributes)
  })
  parser.on('text', (text) => {
    texts.push((texts.pop() ?? '') + text)
  })
  parser.on('closetag', ({ name }) => take.end?.(name, texts.pop() ?? ''))
  parser.write(xml).close()
}

/** The cells of a CSV, by the rules of RFC 4180. */
export function csvCells(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

/** A worksheet as a spreadsheet program sees it. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** The kinds of cells with a value: `s` is text, `n` a number. Anything else could be computed. */
  readonly kinds: ReadonlySet<string>
  readonly elements: ReadonlyMap<string, Attributes>
  /** Names of the elements directly in the sheet, in order. */
  readonly order: readonly string[]
  /** The colours of the fills, by place (`C5`). */
  readonly fills: ReadonlyMap<string, string>
}

const columnOf = (place: string): number =>
  [...place.replace(/\d+/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** In a text of a cell, a letter by its number. @example "_x005F_" */
const LETTER_BY_NUMBER = /_x([0-9A-Fa-f]{4})_/g

function fillsOf(styles: string): string[] {
  const fills: string[] = []
  const used: string[] = []
  let inCells = false
  walk(styles, {
    begin: (tag, attributes) => {
      if (tag === 'fill') fills.push('')
      if (tag === 'fgColor') fills.splice(-1, 1, attributes['rgb'] ?? '')
      if (tag === 'cellXfs') inCells = true
      if (tag === 'xf' && inCells) used.push(fills[Number(attributes['fillId'] ?? 0)] ?? '')
    },
  })
  return used
}

/** The sheets of a workbook with the names that it defines. */
export async function workbookOf(archive: Uint8Array): Promise<{ sheets: ReadSheet[]; names: Map<string, string> }> {
  const { files } = await opened(archive)
  const strings: string[] = []
  walk(files.get('xl/sharedStrings.xml') ?? '', {
    end: (tag, text) => {
      if (tag === 't')
        strings.push(text.replace(LETTER_BY_NUMBER, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
    },
  })
  const fillsByStyle = fillsOf(files.get('xl/styles.xml') ?? '')
  const sheetNames: string[] = []
  const names = new Map<string, string>()
  let defined = ''
  walk(files.get('xl/workbook.xml') ?? '', {
    begin: (tag, attributes) => {
      if (tag === 'sheet') sheetNames.push(attributes['name'] ?? '')
      if (tag === 'definedName') defined = `${attributes['name'] ?? ''} ${attributes['localSheetId'] ?? ''}`
    },
    end: (tag, text) => {
      if (tag === 'definedName') names.set(defined, text)
    },
  })
  const sheets = sheetNames.map((name, index): ReadSheet => {
    const rows: (string | number | null)[][] = []
    const kinds = new Set<string>()
    const elements = new Map<string, Attributes>()
    const order: string[] = []
    const fills = new Map<string, string>()
    const open: string[] = []
    let at: Attributes = {}
    walk(files.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '', {
      begin: (tag, attributes) => {
        elements.set(tag, attributes)
        if (open.length === 1) order.push(tag)
        open.push(tag)
        if (tag === 'row') rows[Number(attributes['r']) - 1] = []
        if (tag !== 'c') return
        at = attributes
        fills.set(attributes['r'] ?? '', fillsByStyle[Number(attributes['s'] ?? 0)] ?? '')
      },
      end: (tag, text) => {
        open.pop()
        if (tag !== 'v') return
        kinds.add(at['t'] ?? 'n')
        const row = rows.at(-1)
        if (row !== undefined) row[columnOf(at['r'] ?? '')] = at['t'] === 's' ? (strings[Number(text)] ?? '') : Number(text)
      },
    })
    return {
      name,
      rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)),
      kinds,
      elements,
      order,
      fills,
    }
  })
  return { sheets, names }
}

/** A DOCX as a word processor sees it: paragraphs with their styles, and tables as rows of cells. */
export interface ReadDocument {
  readonly paragraphs: readonly { readonly text: string; readonly style: string }[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly files: ReadonlyMap<string, string>
  readonly times: ReadonlySet<string>
}

export async function documentOf(archive: Uint8Array): Promise<ReadDocument> {
  const { files, times } = await opened(archive)
  const paragraphs: { text: string; style: string }[] = []
  const tables: string[][][] = []
  let open = { text: '', style: '' }
  let isInCell = false
  walk(files.get('word/document.xml') ?? '', {
    begin: (tag, attributes) => {
      if (tag === 'w:p') open = { text: '', style: '' }
      if (tag === 'w:pStyle') open.style = attributes['w:val'] ?? ''
      if (tag === 'w:tbl') tables.push([])
      if (tag === 'w:tr') tables.at(-1)?.push([])
      if (tag !== 'w:tc') return
      isInCell = true
      tables.at(-1)?.at(-1)?.push('')
    },
    end: (tag, text) => {
      if (tag === 'w:t') open.text += text
      if (tag === 'w:tc') isInCell = false
      if (tag !== 'w:p') return
      paragraphs.push(open)
      const row = tables.at(-1)?.at(-1)
      if (isInCell && row !== undefined) row.push(`${row.pop() ?? ''}\n${open.text}`.trim())
    },
  })
  return { paragraphs, tables, files, times }
}

const LEVELS: readonly Level[] = ['district', 'commune']

/** A made-up comparison with levels, dates, targets and a roster in which one unit has issued no plan. */
export function officeSample(plans: number): Comparison {
  const sample = sampleComparison(plans)
  const target = { metric: 'chi bộ', quote: 'trên 95% chi bộ', node: 'II.2', clean: [0, 1] as const }
  return {
    ...sample,
    plans: sample.plans.map((each, index) => ({
      ...each,
      plan: {
        ...each.plan,
        header: {
          ...each.plan.header,
          level: LEVELS[index % 2] ?? null,
          date: `2022-10-${String((index % 28) + 1).padStart(2, '0')}`,
        },
      },
      targets:
        index === 0
          ? [{ kind: 'aim' as const, central: target, plan: { ...target, quote: '90% chi bộ' }, status: 'lowered' as const }]
          : [],
    })),
    roster: [
      ...sample.plans.map(({ plan }, index) => ({ unit: `Đơn vị ${String(index + 1)}`, path: plan.clean.source.path })),
      { unit: 'Đảng ủy xã Sơn Liên', path: null },
    ],
  }
}
