import { compoundFile } from './compound.js'
import { inTcvn3, inVni, type LegacyRun } from './legacy.js'

/** Writes Word files as Word 97 did, with no more than the structures of [MS-DOC] that a reader of text needs. */

export interface DocRun {
  readonly text: string
  readonly font?: string
  readonly hidden?: boolean
  readonly deleted?: boolean
  /** With a line through it. */
  readonly struck?: boolean
  /** Set above the line. */
  readonly raised?: boolean
  /** Whether signs such as U+0001 are Word's own: a picture. */
  readonly special?: boolean
}

export interface DocParagraph {
  readonly runs: readonly DocRun[]
  /** What ends it: a paragraph, a cell or a row, a page. */
  readonly mark?: '\r' | '\u0007' | '\f'
  readonly inTable?: boolean
  /** Whether it ends a row, and whether that row's lines show. */
  readonly row?: 'ruled' | 'bare'
  /** Edges of the row's cells, if not two equal ones. */
  readonly edges?: readonly number[]
  /** Which of its cells are one with the cell above. */
  readonly merged?: readonly number[]
  /** The use of a list, from 1, and the level. */
  readonly list?: readonly [use: number, level: number]
  readonly style?: number
}

/** A level: how it is numbered (0 digits, 1 Roman capitals, 4 letters, 23 bullet), its text, its start. */
export type DocLevel = readonly [format: number, text: string, start?: number]

export interface DocFile {
  readonly paragraphs: readonly DocParagraph[]
  /** Notes by the character that calls them, which is U+0002. */
  readonly notes?: readonly (readonly DocRun[])[]
  /** What stands in headers and footers. */
  readonly headers?: readonly DocParagraph[]
  readonly lists?: readonly (readonly DocLevel[])[]
  /** The font of the first style, on which the second is based. */
  readonly font?: string
  /** Whether a character takes one byte. */
  readonly oneByte?: boolean
  readonly encrypted?: boolean
  /** The version of the format, and its mark. */
  readonly version?: readonly [magic: number, version: number]
}

const FIB = 0x400
const PAGE = 512
const PARTS = 0x9a
/** Bytes 0x80 to 0x9F of Windows-1252 that tests write. */
const WINDOWS = new Map(
  [...'…‘’“”•–—'].map((sign, index) => [sign, [0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97][index] ?? 0]),
)

const u8 = (...values: number[]): Buffer => Buffer.from(values)
const u16 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => u8(value & 0xff, (value >> 8) & 0xff)))
const u32 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => u16(value & 0xffff, value >>> 16)))
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** Pages of properties: the places in the stream, and a list of properties for each stretch between them. */
function pages(
  places: readonly number[],
  lists: readonly Buffer[],
  perPage: number,
  slot: number,
): { bytes: Buffer; firsts: number[] } {
  const all: Buffer[] = []
  const firsts: number[] = []
  for (let from = 0; from < lists.length; from += perPage) {
    const part = lists.slice(from, from + perPage)
    const page = Buffer.alloc(PAGE)
    u32(...places.slice(from, from + part.length + 1)).copy(page)
    let end = PAGE - 2
    part.forEach((list, index) => {
      end -= list.length + (list.length % 2)
      list.copy(page, end)
      page[(part.length + 1) * 4 + index * slot] = end / 2
    })
    page[PAGE - 1] = part.length
    firsts.push(places[from] ?? 0)
    all.push(page)
  }
  return { bytes: Buffer.concat(all), firsts: [...firsts, places.at(-1) ?? 0] }
}

function letterProperties(run: DocRun, fonts: readonly string[]): Buffer {
  const font = run.font === undefined ? [] : [u16(0x4a4f, fonts.indexOf(run.font), 0x4a51, fonts.indexOf(run.font))]
  const list = Buffer.concat([
    ...font,
    ...(run.hidden === true ? [u16(0x083c), u8(1)] : []),
    ...(run.raised === true ? [u16(0x2a48), u8(1)] : []),
    ...(run.special === true ? [u16(0x0855), u8(1)] : []),
    ...(run.struck === true ? [u16(0x0837), u8(1)] : []),
    ...(run.deleted === true ? [u16(0x0800), u8(1)] : []),
  ])
  return Buffer.concat([u8(list.length), list])
}

function paragraphProperties({ inTable, row, edges = [0, 1000, 2000], merged = [], list, style = 0 }: DocParagraph): Buffer {
  const rule = row === 'ruled' ? u8(4, 1, 0, 0) : u8(0, 0, 0, 0)
  const cell = (at: number): Buffer => Buffer.concat([u16(merged.includes(at) ? 1 << 5 : 0, 1000), rule, rule, rule, rule])
  const cells = edges.length - 1
  const table = Buffer.concat([u8(cells), u16(...edges), ...Array.from({ length: cells }, (_, at) => cell(at))])
  const body = Buffer.concat([
    u16(style),
    ...(inTable === true || row !== undefined ? [u16(0x2416), u8(1)] : []),
    ...(row !== undefined ? [u16(0x2417), u8(1), u16(0xd608, table.length + 1), table] : []),
    ...(list !== undefined ? [u16(0x460b, list[0], 0x260a), u8(list[1])] : []),
  ])
  // The length is counted in words, and says how many there are with the length's own byte.
  const even = body.length % 2 === 1 ? body : Buffer.concat([body, u8(0)])
  return body.length % 2 === 1
    ? Buffer.concat([u8((body.length + 1) / 2), body])
    : Buffer.concat([u8(0, body.length / 2), even.subarray(0, body.length)])
}

const level = ([format, text, start = 1]: DocLevel): Buffer =>
  Buffer.concat([
    u32(start),
    u8(format, 0),
    Buffer.alloc(9),
    u8(0),
    Buffer.alloc(8),
    u8(0, 0, 0, 0),
    u16(text.length),
    wide(text),
  ])

function style(name: string, base: number, letters: Buffer): Buffer {
  const paragraph = u16(0)
  const body = Buffer.concat([
    u16(0, 1 | (base << 4), 2, 0, 0),
    u16(name.length),
    wide(name),
    u16(0),
    u16(paragraph.length),
    paragraph,
    u16(letters.length),
    letters,
  ])
  return Buffer.concat([u16(body.length), body, Buffer.alloc(body.length % 2)])
}

export function docFile(file: DocFile): Buffer {
  const { paragraphs, notes = [], headers = [], lists = [], oneByte = false } = file
  const noteParagraphs = notes.map((note): DocParagraph => ({ runs: [{ text: '\u0002 ' }, ...note] }))
  const end: DocParagraph[] = notes.length > 0 ? [{ runs: [] }] : []
  const all = [...paragraphs, ...noteParagraphs, ...end, ...headers]
  const fonts = [
    ...new Set([
      'Times New Roman',
      file.font ?? 'Times New Roman',
      ...all.flatMap(({ runs }) => runs.flatMap(({ font }) => font ?? [])),
    ]),
  ]

  const width = oneByte ? 1 : 2
  let text = ''
  const runs: DocRun[] = []
  const runPlaces: number[] = []
  const paragraphPlaces: number[] = []
  for (const { runs: own, mark = '\r' } of all) {
    paragraphPlaces.push(FIB + text.length * width)
    for (const run of [...own, { text: mark }]) {
      runPlaces.push(FIB + text.length * width)
      runs.push(run)
      text += run.text
    }
  }
  const textEnd = FIB + text.length * width
  const lengthIn = (part: readonly DocParagraph[]): number =>
    part.reduce((sum, { runs: own }) => sum + own.reduce((length, run) => length + run.text.length, 1), 0)
  const noteLength = lengthIn([...noteParagraphs, ...end])
  const headerLength = lengthIn(headers)
  const body = text.length - noteLength - headerLength
  const stored = oneByte ? Buffer.from([...text].map((sign) => WINDOWS.get(sign) ?? sign.charCodeAt(0))) : wide(text)
  const pagesAt = Math.ceil(textEnd / PAGE)
  const letters = pages(
    [...runPlaces, textEnd],
    runs.map((run) => letterProperties(run, fonts)),
    20,
    1,
  )
  const marks = pages([...paragraphPlaces, textEnd], all.map(paragraphProperties), 4, 13)
  const letterPages = letters.bytes.length / PAGE

  const calls = [...text.slice(0, body)].flatMap((sign, index) => (sign === '\u0002' ? [index] : []))
  const lengthOf = ({ runs: own }: DocParagraph): number => own.reduce((length, run) => length + run.text.length, 1)
  const noteEnds = noteParagraphs.map((_, index) =>
    noteParagraphs.slice(0, index + 1).reduce((sum, note) => sum + lengthOf(note), 0),
  )
  const listIds = lists.map((_, index) => 1000 + index)
  const styleLetters = u16(0x4a4f, 1, 0x4a51, 1)
  const parts = new Map<number, Buffer>([
    [
      1,
      Buffer.concat([
        u16(18, 2, 10, 0, 0, 0, 0, 0, 0, 0),
        style('Normal', 0xfff, styleLetters),
        style('Body', 0, Buffer.alloc(0)),
      ]),
    ],
    [12, u32(...letters.firsts, ...Array.from({ length: letterPages }, (_, index) => pagesAt + index))],
    [13, u32(...marks.firsts, ...Array.from({ length: marks.bytes.length / PAGE }, (_, index) => pagesAt + letterPages + index))],
    [
      15,
      Buffer.concat([
        u16(fonts.length, 0),
        ...fonts.map((name) => Buffer.concat([u8(39 + (name.length + 1) * 2), Buffer.alloc(39), wide(`${name}\0`)])),
      ]),
    ],
    [33, Buffer.concat([u8(2), u32(16, 0, text.length), u16(0), u32(oneByte ? (FIB * 2) | 0x40000000 : FIB), u16(0)])],
  ])
  if (notes.length > 0) {
    parts.set(2, Buffer.concat([u32(...calls, body), u16(...calls.map(() => 1))]))
    parts.set(3, u32(0, ...noteEnds, (noteEnds.at(-1) ?? 0) + 1))
  }
  if (lists.length > 0) {
    const entries = listIds.map((id) => Buffer.concat([u32(id, 0), Buffer.alloc(18), u8(0, 0)]))
    parts.set(73, Buffer.concat([u16(lists.length), ...entries]))
    parts.set(
      74,
      Buffer.concat([
        u32(lists.length),
        ...listIds.map((id) => Buffer.concat([u32(id, 0, 0, 0)])),
        ...listIds.map(() => u32(0xffffffff)),
      ]),
    )
  }
  const levels = lists.map((own) => Buffer.concat(Array.from({ length: 9 }, (_, index) => level(own[index] ?? [255, '']))))

  const main = Buffer.alloc(FIB)
  const [magic, version] = file.version ?? [0xa5ec, 0xc1]
  u16(magic, version).copy(main)
  main.writeUInt16LE(0x0200 | (file.encrypted === true ? 0x0100 : 0), 0x0a)
  main.writeUInt32LE(body, 0x4c)
  main.writeUInt32LE(noteLength, 0x50)
  main.writeUInt32LE(headerLength, 0x54)
  let table = Buffer.alloc(0)
  for (const [index, part] of parts) {
    u32(table.length, part.length).copy(main, PARTS + index * 8)
    table = Buffer.concat([table, part, ...(index === 73 ? levels : [])])
  }
  const stream = Buffer.concat([main, stored, Buffer.alloc(pagesAt * PAGE - textEnd), letters.bytes, marks.bytes])
  return compoundFile({ WordDocument: Buffer.concat([stream, Buffer.alloc(Math.max(0, 4096 - stream.length))]), '1Table': table })
}

const legacyRuns = (runs: readonly LegacyRun[]): DocRun[] =>
  runs.map(({ bytes, font }) => ({ text: String.fromCharCode(...bytes), font }))

/** How the letters of a Word file are written. */
export type DocLetters = 'unicode' | 'tcvn3' | 'vni'

/** A text as a Word file, a paragraph a line; notes stand where they are called. */
export function docOf(text: string, letters: DocLetters): Buffer {
  const lines = text.split('\n').filter((line) => line !== '')
  const note = /^\[\^\d+\]: /
  const runsOf = (line: string): DocRun[] => {
    if (letters === 'unicode') return [{ text: line }]
    return legacyRuns(letters === 'vni' ? inVni(line) : inTcvn3(line))
  }
  const paragraphs = lines
    .filter((line) => !note.test(line))
    .map((line): DocParagraph => ({ runs: runsOf(line.replace(/\[\^\d+\]/g, '\u0002')) }))
  const notes = lines.filter((line) => note.test(line)).map((line) => runsOf(line.replace(note, '')))
  return docFile({
    paragraphs,
    notes,
    oneByte: letters !== 'unicode',
    ...(letters === 'unicode' ? {} : { font: letters === 'vni' ? 'VNI-Times' : '.VnTime' }),
  })
}
