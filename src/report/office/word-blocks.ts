import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'

/** What a document is made of. */
export type Block = Paragraph | Table

/** A run of letters of one kind. */
export interface Words {
  readonly text: string
  readonly bold?: boolean
  readonly italics?: boolean
  readonly underlined?: boolean
  /** In half points; else that of the paragraph. */
  readonly size?: number
}

type Side = 'left' | 'center' | 'right' | 'both'

/** In a paragraph, a line end or a tab of the source is a blank. */
const inLine = (text: string): string => text.replace(/\s+/gu, ' ')

function run(words: Words | string): TextRun {
  const { text, bold, italics, underlined, size }: Words = typeof words === 'string' ? { text: words } : words
  // What is not said is left to the style: "not bold" would undo that of a heading.
  return new TextRun({
    text: inLine(text),
    ...(bold === true && { bold }),
    ...(italics === true && { italics }),
    ...(underlined === true && { underline: {} }),
    ...(size !== undefined && { size }),
  })
}

/** A line of its own, such as of the head of a document. */
export const lineOf = (words: Words | string, side: Side = 'center', before = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType[upper(side)], spacing: { before, after: 0 }, children: [run(words)] })

const upper = (side: Side): 'LEFT' | 'CENTER' | 'RIGHT' | 'BOTH' =>
  (({ left: 'LEFT', center: 'CENTER', right: 'RIGHT', both: 'BOTH' }) as const)[side]

/** A paragraph of the body: the first line set in, both sides even. */
export const paragraph = (text: string): Paragraph => new Paragraph({ style: 'Body', children: [run(text)] })

/** A heading of a level from 1. */
export const heading = (text: string, level: 1 | 2 | 3, side: Side = 'left'): Paragraph =>
  new Paragraph({
    heading: HeadingLevel[`HEADING_${level}`],
    alignment: AlignmentType[upper(side)],
    keepNext: true,
    children: [run(text)],
  })

/** Words in small letters below a table or at the end. */
export const small = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { before: 120 }, children: [run({ text, italics: true, size: 20 })] })

/** A cell: its paragraphs, each of one or more runs; how many columns it takes. */
export interface WordCell {
  readonly paragraphs: readonly (readonly (Words | string)[])[]
  readonly side?: Side
  readonly columns?: number
  /** Whether it is read from below, for a head over narrow columns. */
  readonly isUpright?: boolean
}

/** A cell of one text. */
export const cell = (text: string, side: Side = 'left', bold = false): WordCell => ({ paragraphs: [[{ text, bold }]], side })

/** Room for the longest of such heads in two lines, in twentieths of a point. */
const UPRIGHT_HEIGHT = 1300

const tableCell = ({ paragraphs, side = 'left', columns = 1, isUpright = false }: WordCell, isHead: boolean): TableCell =>
  new TableCell({
    columnSpan: columns,
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isHead && { shading: { fill: 'E7E6E6' } }),
    ...(isUpright && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
    children: paragraphs.map(
      (words) => new Paragraph({ style: 'Cell', alignment: AlignmentType[upper(side)], children: words.map(run) }),
    ),
  })

const row = (cells: readonly WordCell[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: isHead,
    ...(cells.some(({ isUpright }) => isUpright === true) && { height: { value: UPRIGHT_HEIGHT, rule: HeightRule.ATLEAST } }),
    children: cells.map((each) => tableCell(each, isHead)),
  })

/**
 * A table whose head is on every page.
 *
 * @param widths of the columns, in twentieths of a point
 */
export const table = (
  heads: readonly (readonly WordCell[])[],
  rows: readonly (readonly WordCell[])[],
  widths: readonly number[],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 50, right: 50 },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [...heads.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  })

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Two columns without lines, as head and end of a document have them. */
export const beside = (left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ cantSplit: true, children: [left, right].map((children) => new TableCell({ children })) })],
  })
