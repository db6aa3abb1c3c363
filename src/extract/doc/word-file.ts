import { type Bytes, bytesOf } from './bytes.js'
import type { CompoundFile } from './compound.js'

/** Parts of the text, which follow each other: lengths in characters. */
export interface StoryLengths {
  readonly body: number
  readonly footnotes: number
  readonly headers: number
  readonly macros: number
  readonly remarks: number
  readonly endnotes: number
  readonly boxes: number
  /** Text boxes that stand in headers and footers. */
  readonly headerBoxes: number
}

/** A Word file with its two streams. Source: [MS-DOC] 2.5. */
export interface WordFile {
  /** The stream of text. */
  readonly main: Bytes
  /** The stream of tables. */
  readonly table: Bytes
  readonly lengths: StoryLengths
  /** A part of the stream of tables, by its index in the list of them. */
  readonly part: (index: number) => Bytes
}

/** Why a compound file cannot be read as one of Word's. `format` names what it is. */
export type Refusal = { readonly reason: 'encrypted' | 'truncated' } | { readonly reason: 'format'; readonly format: string }

/** Indices in the list of parts (FibRgFcLcb97). */
export const PARTS = {
  styles: 1,
  footnoteCalls: 2,
  footnoteTexts: 3,
  sections: 6,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteCalls: 46,
  endnoteTexts: 47,
  drawings: 50,
  lists: 73,
  listOverrides: 74,
} as const

/** Streams that tell what a compound file is. */
const OTHERS: readonly (readonly [stream: string, format: string])[] = [
  ['Workbook', 'Excel 97 (.xls)'],
  ['Book', 'Excel 5 (.xls)'],
  ['PowerPoint Document', 'PowerPoint 97 (.ppt)'],
  ['__properties_version1.0', 'Outlook (.msg)'],
  ['VisioDocument', 'Visio (.vsd)'],
  ['Contents', 'Publisher (.pub)'],
]
const WORD_97 = 0xa5ec
/** Word 6 and 95, and Word 2, also in Asia. */
const OLDER: ReadonlySet<number> = new Set([0xa5dc, 0xa697, 0xa699, 0xa59b, 0xa59c])
/** The first version of the format that Word 97 writes. */
const FIRST_VERSION = 0xc0
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const PARTS_AT = 0x9a

/** Opens a Word file of Word 97 to 2003, or says why it cannot be. */
export function openWordFile(compound: CompoundFile | undefined): WordFile | Refusal {
  if (compound === undefined) return { reason: 'truncated' }
  const { names } = compound
  if (names.includes('EncryptedPackage')) return { reason: 'encrypted' }
  if (!names.includes('WordDocument')) {
    const format = OTHERS.find(([stream]) => names.includes(stream))?.[1]
    if (format === undefined && compound.cut) return { reason: 'truncated' }
    return format === undefined ? { reason: 'format', format: 'OLE' } : { reason: 'format', format }
  }
  const raw = compound.stream('WordDocument')
  if (raw === undefined) return { reason: 'truncated' }
  const main = bytesOf(raw)
  const magic = main.u16(0)
  if (OLDER.has(magic) || (magic === WORD_97 && main.u16(2) < FIRST_VERSION))
    return { reason: 'format', format: 'Word 6/95 (.doc)' }
  if (magic !== WORD_97) return { reason: 'truncated' }
  const flags = main.u16(0x0a)
  if ((flags & ENCRYPTED) !== 0) return { reason: 'encrypted' }
  const rawTable = compound.stream((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table')
  if (rawTable === undefined) return { reason: 'truncated' }
  const table = bytesOf(rawTable)
  return {
    main,
    table,
    lengths: {
      body: main.u32(0x4c),
      footnotes: main.u32(0x50),
      headers: main.u32(0x54),
      macros: main.u32(0x58),
      remarks: main.u32(0x5c),
      endnotes: main.u32(0x60),
      boxes: main.u32(0x64),
      headerBoxes: main.u32(0x68),
    },
    part: (index) => {
      const from = main.u32(PARTS_AT + index * 8)
      return table.slice(from, from + main.u32(PARTS_AT + index * 8 + 4))
    },
  }
}
