import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Block, Cell, Note, Run } from '../blocks.js'
import { isLegacyFont } from '../fonts.js'
import { raisedFigures } from '../superscript.js'
import { BLOCKS, NO_TEXT, TABLE_PARTS } from './elements.js'
import { type List, nextMarker, openList } from './lists.js'
import { backLink, callKey, isNoteBody } from './notes.js'
import { breaksPage, fontOf, hasRule, isHidden, readSheet, type Sheet, type Style, styleOf } from './styles.js'

export interface HtmlDocument {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

/** What an element takes from those around it. */
interface Setting {
  readonly font: string | undefined
  readonly capitals: boolean
  /** Set above the line. */
  readonly raised: boolean
  /** Whether line ends and runs of blanks show. */
  readonly pre: boolean
  readonly lists: readonly List[]
}

/** The blocks of the body, of a cell or of a note, while they are being read. */
interface Flow {
  readonly blocks: Block[]
  runs: Run[]
  /** The marker of a list's entry, until its first word. */
  marker: string
}

/** What all flows of a page share. */
interface Page {
  readonly sheet: Sheet
  /** Notes by the target of their call, in the order of the calls. */
  readonly calls: Map<string, string>
  readonly bodies: Map<string, Block[]>
}

/** Blanks that do not show; a no-break space does. */
const BLANKS = /[ \t\n\r\f]+/g
/** Most cells that one cell stands for. */
const MOST_SPANNED = 100

const newFlow = (): Flow => ({ blocks: [], runs: [], marker: '' })

/** Reads what a page shows. */
export function htmlDocument(root: Root): HtmlDocument {
  const page: Page = { sheet: readSheet(sheetsOf(root)), calls: new Map(), bodies: new Map() }
  const flow = newFlow()
  readChildren(root.children, { font: undefined, capitals: false, raised: false, pre: false, lists: [] }, flow, page)
  endParagraph(flow)
  const notes = [...page.calls].map(([key, label]) => ({ label, blocks: page.bodies.get(key) ?? [] }))
  return { blocks: flow.blocks, notes }
}

/** The texts of the `style` elements. */
function sheetsOf(node: Root | Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'style') return sheetsOf(child)
    return child.children.flatMap((text) => (text.type === 'text' ? [text.value] : []))
  })
}

function readChildren(children: readonly (RootContent | ElementContent)[], setting: Setting, flow: Flow, page: Page): void {
  for (const child of children) {
    if (child.type === 'text') addText(child.value, setting, flow)
    else if (child.type === 'element') readElement(child, setting, flow, page)
  }
}

function addText(value: string, setting: Setting, flow: Flow): void {
  const collapsed = setting.pre ? value.replace(/\r\n?/g, '\n') : value.replace(BLANKS, ' ')
  const begins = flow.runs.length === 0 || /[ \n]$/.test(flow.runs.at(-1)?.text ?? '')
  const shown = begins && !setting.pre ? collapsed.replace(/^ /, '') : collapsed
  if (shown === '') return
  if (flow.marker !== '' && shown.trim() !== '') {
    flow.runs.push({ text: `${flow.marker} `, font: undefined })
    flow.marker = ''
  }
  const { font } = setting
  const words = setting.raised ? raisedFigures(shown) : shown
  flow.runs.push({ text: setting.capitals && !isLegacyFont(font ?? '') ? words.toUpperCase() : words, font })
}

function endParagraph(flow: Flow): void {
  if (flow.runs.length > 0) flow.blocks.push({ type: 'paragraph', runs: flow.runs })
  flow.runs = []
}

function readElement(element: Element, outer: Setting, flow: Flow, page: Page): void {
  const { tagName } = element
  if (NO_TEXT.has(tagName)) return
  const style = styleOf(element, page.sheet)
  if (isHidden(element, style)) return
  const transform = style.get('text-transform')
  const setting: Setting = {
    ...outer,
    font: fontOf(element, style) ?? outer.font,
    raised: tagName === 'sup' || style.get('vertical-align') === 'super' || (outer.raised && tagName !== 'sub'),
    capitals: transform === undefined ? outer.capitals : transform === 'uppercase',
    pre: outer.pre || tagName === 'pre' || /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(style.get('white-space') ?? ''),
  }
  if (breaksPage(style, 'before')) endPage(flow)
  readByKind(element, style, setting, flow, page)
  if (breaksPage(style, 'after')) endPage(flow)
}

function endPage(flow: Flow): void {
  endParagraph(flow)
  flow.blocks.push({ type: 'page-end' })
}

function readByKind(element: Element, style: Style, setting: Setting, flow: Flow, page: Page): void {
  const { tagName, children } = element
  const note = isNoteBody(element)
  if (note !== undefined && page.calls.has(note)) {
    const body = newFlow()
    readChildren(children, setting, body, page)
    endParagraph(body)
    page.bodies.set(note, body.blocks)
  } else if (tagName === 'a') readLink(element, setting, flow, page)
  else if (tagName === 'br') flow.runs.push({ text: '\n', font: setting.font })
  else if (tagName === 'table') readTable(element, style, setting, flow, page)
  else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu' || tagName === 'dir') {
    endParagraph(flow)
    const list = openList(element, style, setting.lists.length)
    readChildren(children, { ...setting, lists: [...setting.lists, list] }, flow, page)
    endParagraph(flow)
  } else if (tagName === 'li') {
    endParagraph(flow)
    const list = setting.lists.at(-1)
    flow.marker = list === undefined ? '' : nextMarker(list, element, style)
    // An entry begins a paragraph, with a small letter too.
    flow.blocks.push({ type: 'paragraph', runs: [] })
    readChildren(children, setting, flow, page)
    endParagraph(flow)
    flow.marker = ''
  } else if (BLOCKS.has(tagName)) {
    endParagraph(flow)
    readChildren(children, setting, flow, page)
    if (tagName === 'hr') flow.blocks.push({ type: 'paragraph', runs: [] })
    endParagraph(flow)
  } else readChildren(children, setting, flow, page)
}

/** A link is its text; to a note it is the call, and back from there it is nothing. */
function readLink(element: Element, setting: Setting, flow: Flow, page: Page): void {
  if (backLink(element)) return
  const key = callKey(element)
  if (key === undefined) {
    readChildren(element.children, setting, flow, page)
    return
  }
  const label = page.calls.get(key) ?? String(page.calls.size + 1)
  page.calls.set(key, label)
  addText(`[^${label}]`, setting, flow)
}

function readTable(table: Element, style: Style, setting: Setting, flow: Flow, page: Page): void {
  endParagraph(flow)
  const rows: Cell[][] = []
  let ruled = hasRule(style) || Number(table.properties['border'] ?? 0) > 0
  /** Cells that reach down from the rows above: by column, how many rows more. */
  let reaching: number[] = []
  for (const row of rowsOf(table, setting, flow, page)) {
    const cells: Cell[] = []
    const below: number[] = []
    const skipReached = (): void => {
      while ((reaching[cells.length] ?? 0) > 0) {
        below[cells.length] = (reaching[cells.length] ?? 0) - 1
        cells.push([])
      }
    }
    for (const cell of row.children) {
      if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
      const cellStyle = styleOf(cell, page.sheet)
      if (isHidden(cell, cellStyle)) continue
      ruled ||= hasRule(cellStyle)
      skipReached()
      const rowSpan = Math.min(Number(cell.properties['rowSpan'] ?? 1) || 1, MOST_SPANNED)
      if (rowSpan > 1) below[cells.length] = rowSpan - 1
      const inner = newFlow()
      readChildren(cell.children, { ...setting, font: fontOf(cell, cellStyle) ?? setting.font, lists: [] }, inner, page)
      endParagraph(inner)
      cells.push(inner.blocks)
    }
    skipReached()
    reaching = below
    rows.push(cells)
  }
  const { className, border } = table.properties
  const styledElsewhere =
    Array.isArray(className) && !className.some((name) => String(name).startsWith('Mso')) && border === undefined
  if (rows.length > 0) flow.blocks.push({ type: 'table', rows, ruled: ruled || (styledElsewhere ? undefined : false) })
}

/** The rows of a table, of its head, bodies and foot; what stands above the table (its caption) is read on the way. */
function* rowsOf(part: Element, setting: Setting, flow: Flow, page: Page): Generator<Element> {
  for (const child of part.children) {
    if (child.type !== 'element' || isHidden(child, styleOf(child, page.sheet))) continue
    if (child.tagName === 'tr') yield child
    else if (TABLE_PARTS.has(child.tagName)) yield* rowsOf(child, setting, flow, page)
    else if (child.tagName === 'caption') {
      readChildren(child.children, setting, flow, page)
      endParagraph(flow)
    }
  }
}
