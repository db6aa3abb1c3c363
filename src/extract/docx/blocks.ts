import type { Colour } from '../colours.js'
import { type Block, type Cell, isBlank, MERGED_ABOVE, type Paragraph, type Run, type Table } from '../blocks.js'
import { cellHasBorder, tableBorders } from './borders.js'
import type { Numbering } from './numbering.js'
import { chosen, lettersIn } from './drawings.js'
import { controlled, readRuns, type Story } from './runs.js'
import { over, placeOf, type RunFormat, shadingOf } from './styles.js'
import { childOf, childrenOf, integer, isOn, valueOf, type XmlElement } from './xml.js'

/** What all blocks of a document share. */
export interface Setting extends Story {
  readonly numbering: Numbering
  /** What letters stand on where a cell is shaded; null where that is not known. */
  readonly ground?: Colour | null
}

/** Takes the elements of a body, a cell or a note one by one. */
export interface BlockReader {
  readonly take: (element: XmlElement) => void
  readonly blocks: () => Block[]
}

/** The beginning of a paragraph whose mark was deleted or hidden, so that it runs on in the next one. */
interface Carried {
  /** What follows is put here too: there may be a thousand such paragraphs in a row. */
  readonly runs: Run[]
  /** Whether it has its number, so that the next one's is not shown. */
  readonly numbered: boolean
}

/** Elements that stand around paragraphs and tables and say nothing that is seen. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])
/** Changes that were not accepted yet. */
const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel'])
/** Files of other formats within the file. */
const OTHER_FILES: ReadonlySet<string> = new Set(['w:altChunk', 'w:subDoc'])
const CONTENTS = 'Table of Contents'
/** Word has no more columns. */
const MOST_COLUMNS = 63
/** Sections that begin on the page where the one before ends; a section that says nothing begins on a new one. */
const SAME_PAGE: ReadonlySet<string> = new Set(['continuous', 'nextColumn'])
const INK = /\S/u

export function blockReader(setting: Setting): BlockReader {
  const blocks: Block[] = []
  let carried: Carried | undefined
  let sectionFrom: number | undefined
  // Whether a section begins on a new page stands where it ends.
  const endSection = (section: XmlElement): void => {
    const goesOn = SAME_PAGE.has(valueOf(section, 'w:type') ?? '')
    if (sectionFrom !== undefined && !goesOn) blocks.splice(sectionFrom, 0, { type: 'page-end' })
    sectionFrom = blocks.length
  }
  const take = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const { read, boxes, carry } = readParagraph(element, setting, carried)
      carried = carry
      if (read !== undefined) blocks.push(read)
      // A text box may be filled with any colour.
      for (const box of boxes) for (const block of readBlocks(box.children, { ...setting, ground: null })) blocks.push(block)
      const section = childOf(childOf(element, 'w:pPr'), 'w:sectPr')
      if (section !== undefined) endSection(section)
    } else if (element.name === 'w:sectPr') endSection(element)
    else if (element.name === 'w:tbl') blocks.push(readTable(element, setting))
    else if (element.name === 'w:sdt') takeControl(element)
    else if (element.name === 'mc:AlternateContent') takeAll(chosen(element))
    else if (WRAPPERS.has(element.name)) takeAll(element.children)
    else if (OTHER_FILES.has(element.name)) setting.tally.add('other-texts')
  }
  const takeAll = (children: XmlElement['children']): void => {
    for (const child of children) if (typeof child !== 'string') take(child)
  }
  // What Word's own gallery lists the headings with has a title, too, that is no part of the text.
  const takeControl = (control: XmlElement): void => {
    const from = blocks.length
    takeAll(controlled(control))
    const gallery = valueOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
    if (gallery !== CONTENTS) return
    for (const [index, block] of blocks.entries())
      if (index >= from && block.type === 'paragraph') blocks[index] = { ...block, isFurniture: true }
  }
  return {
    take,
    blocks: () => (carried === undefined ? blocks : [...blocks, { type: 'paragraph', runs: carried.runs }]),
  }
}

export function readBlocks(children: XmlElement['children'], setting: Setting): Block[] {
  const reader = blockReader(setting)
  for (const child of children) if (typeof child !== 'string') reader.take(child)
  return reader.blocks()
}

function readParagraph(
  element: XmlElement,
  setting: Setting,
  carried: Carried | undefined,
): { readonly read?: Paragraph; readonly boxes: readonly XmlElement[]; readonly carry?: Carried } {
  const properties = childOf(element, 'w:pPr')
  const style = setting.styles.paragraph(valueOf(properties, 'w:pStyle'))
  const markProperties = childOf(properties, 'w:rPr')
  const mark = over(style.run, setting.styles.run(markProperties))
  if (hasChange(element) || hasChange(markProperties)) setting.tally.add('tracked-changes')
  const { words, boxes, isContents } = readRuns(element.children, setting, onGround(style.run, shadingOf(properties), setting))
  const own = words.runs()
  const hasWords = own.some(({ text }) => INK.test(text))

  const isDeleted = ['w:del', 'w:moveFrom'].some((change) => childOf(markProperties, change) !== undefined)
  const isHidden = mark.hidden === true && !isDeleted
  // A paragraph without words counts all the same, unless nothing of it is there.
  const counts = !isDeleted && (hasWords || !isHidden)
  const label = counts ? setting.numbering.next(placeOf(properties), style, mark) : undefined

  const runs = carried?.runs ?? []
  if (isOn(properties, 'w:pageBreakBefore') ?? style.pageBreakBefore) runs.push({ text: '', font: undefined, startsPage: true })
  if (label !== undefined && hasWords && carried?.numbered !== true)
    runs.push({ text: label.text + (own[0]?.text.startsWith('\t') ? '' : label.suffix), font: label.format.fonts.ascii })
  for (const run of own) runs.push(run)
  if (isDeleted || (isHidden && hasWords))
    return { boxes, carry: { runs, numbered: carried?.numbered === true || label !== undefined } }
  return { read: { type: 'paragraph', runs, ...(style.isContents || isContents ? { isFurniture: true } : {}) }, boxes }
}

/** The format of a paragraph's letters on its own shading, on that of its style, or on that of the cell around. */
function onGround(format: RunFormat, own: Colour | null | undefined, { ground: around }: Setting): RunFormat {
  const ground = own === undefined ? (format.ground === undefined ? around : format.ground) : own
  return ground === undefined ? format : { ...format, ground }
}

const hasChange = (element: XmlElement | undefined): boolean =>
  element?.children.some((child) => typeof child !== 'string' && CHANGES.has(child.name)) ?? false

/** Elements of a name in another, also within content controls and other wrappers. */
function* through(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    else if (child.name === 'w:sdt') for (const content of childrenOf(child, 'w:sdtContent')) yield* through(content, name)
    else if (WRAPPERS.has(child.name)) yield* through(child, name)
  }
}

/** Whether a cell is one with that above it: Word writes it all the same, empty. ECMA-376 Part 1, 17.4.84 */
function goesOnAbove(properties: XmlElement | undefined): boolean {
  const merge = childOf(properties, 'w:vMerge')
  return merge !== undefined && merge.attributes.get('w:val') !== 'restart'
}

/** Whether a table style shades anything. */
const hasShading = (style: XmlElement): boolean =>
  style.children.some((child) => typeof child !== 'string' && (child.name === 'w:shd' || hasShading(child)))

/** Reads a table, its cells in the columns of its grid. */
function readTable(table: XmlElement, setting: Setting): Table {
  const properties = childOf(table, 'w:tblPr')
  const styles = setting.styles.table(valueOf(properties, 'w:tblStyle'))
  const borders = tableBorders(properties, styles)
  // A style shades some rows, and which ones depends on much.
  const styled = styles.some(hasShading) ? null : undefined
  const tableGround = shadingOf(properties) ?? styled ?? setting.ground
  const rows: Cell[][] = []
  const whole = new Set<number>()
  let ruled = false
  for (const row of through(table, 'w:tr')) {
    const rowProperties = childOf(row, 'w:trPr')
    if (hasChange(rowProperties)) setting.tally.add('tracked-changes')
    if (childOf(rowProperties, 'w:del') !== undefined) continue
    if (isOn(rowProperties, 'w:hidden') === true) {
      setting.tally.hidden(lettersIn(row))
      continue
    }
    const cells: Cell[] = []
    const skip = (columns: number | undefined): void => {
      for (let column = 0; column < Math.min(columns ?? 0, MOST_COLUMNS); column += 1) cells.push([])
    }
    skip(integer(valueOf(rowProperties, 'w:gridBefore')))
    let span = 0
    let count = 0
    for (const cell of through(row, 'w:tc')) {
      skip(span - 1)
      const cellProperties = childOf(cell, 'w:tcPr')
      if (hasChange(cellProperties)) setting.tally.add('tracked-changes')
      if (childOf(cellProperties, 'w:cellDel') !== undefined) continue
      span = integer(valueOf(cellProperties, 'w:gridSpan')) ?? 1
      if (cellHasBorder(cellProperties, borders)) ruled = true
      const shading = shadingOf(cellProperties)
      const ground = shading === undefined ? tableGround : shading
      const read = readBlocks(cell.children, ground === undefined ? setting : { ...setting, ground })
      cells.push(goesOnAbove(cellProperties) && read.every(isBlank) ? MERGED_ABOVE : read)
      count += 1
    }
    skip(span - 1)
    if (count === 1 && span > 1) whole.add(rows.length)
    rows.push(cells)
  }
  return { type: 'table', rows, ruled, whole }
}
