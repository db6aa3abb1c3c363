import { Buffer } from 'node:buffer'
import { ZipFile } from 'yazl'

/** Inner XML of the parts of a Word file; what is left out the file does not have. */
export interface WordParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** Whole parts by their names, beside or in place of the usual ones. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** So that the same parts make the same bytes. */
const WRITTEN = new Date(Date.UTC(2022, 5, 16))

/** Packs files in a zip archive. */
export async function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new ZipFile()
  for (const [name, content] of Object.entries(files))
    archive.addBuffer(Buffer.from(content), name, { mtime: WRITTEN, forceDosTimestamp: true })
  archive.end()
  const chunks: Buffer[] = []
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}

/** Makes a Word file. */
export async function wordFile({ others = {}, body, ...parts }: WordParts): Promise<Uint8Array> {
  const named = Object.entries(parts)
  const relations = named.map(
    ([name], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  )
  const overrides = ['document', ...named.map(([name]) => name)].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name === 'document' ? 'document.main' : name}+xml"/>`,
  )
  return zip({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      named.map(([name, inner]) => [`word/${name}.xml`, `${DECLARATION}<w:${name} ${NAMESPACES}>${inner ?? ''}</w:${name}>`]),
    ),
    ...others,
  })
}

export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** A run; a tab, a line break and a soft hyphen become their elements, `properties` are inner XML. */
export function run(text: string, properties = ''): string {
  const pieces = text.split(/([\t\n\u00AD])/).map((piece) => {
    if (piece === '\t') return '<w:tab/>'
    if (piece === '\n') return '<w:br/>'
    if (piece === '\u00AD') return '<w:softHyphen/>'
    return piece === '' ? '' : `<w:t xml:space="preserve">${escape(piece)}</w:t>`
  })
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${pieces.join('')}</w:r>`
}

/** A paragraph of runs, `properties` being inner XML. */
export const p = (runs: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`

/** A paragraph in a list. */
export const item = (text: string, list: number, level = 0): string =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A table of rows of cells, each cell inner XML of its own. */
export function table(rows: readonly (readonly string[])[], borders: 'single' | 'nil'): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="${borders}"/>`).join('')
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')
  return `<w:tbl><w:tblPr><w:tblBorders>${sides}</w:tblBorders></w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** A level of a list: its format, its text `%1.`, and more inner XML. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escape(text)}"/></w:lvl>`

/** A definition of a list, and a list of it with the same number. */
export const list = (id: number, levels: string): string => definition(id, levels) + instance(id, id)

export const definition = (id: number, inner: string): string => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`

/** A list of a definition, `overrides` being inner XML. Definitions stand before lists in a file of Word; readers do not mind. */
export const instance = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`

/** Makes a list begin at a value where it first uses a level. */
export const startAt = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`
