import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Block, Note, Run } from '../blocks.js'
import { isLegacyFont } from '../fonts.js'
import { beginTally, type Tally } from '../left-out.js'
import { raisedFigures } from '../superscript.js'
import { BLOCKS, NO_TEXT, TABLE_PARTS } from './elements.js'
import { countLeftOut, leftOutOf } from './left-out.js'
import { type List, nextMarker, openList } from './lists.js'
import { isUnseen, type Look, lookOf, PLAIN_LOOK } from './look.js'
import { backLink, callKey, isNoteBody } from './notes.js'
import { breaksPage, fontOf, readSheet, type Sheet, type Style, styleOf } from './styles.js'
import { readTable, type TablePage } from './tables.js'

export interface HtmlDocument {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  /** What the page has beside them. */
  readonly tally: Tally
}

/** What an element takes from those around it. */
interface Setting {
  readonly font: string | undefined
  readonly capitals: boolean
  /** With a line through it. */
  readonly struck: boolean
  /** Set above the line. */
  readonly raised: boolean
  /** Whether line ends and runs of blanks show. */
  readonly pre: boolean
  readonly lists: readonly List[]
  readonly look: Look
}

/** The blocks of the body, of a cell or of a note, while they are being read. */
interface Flow {
  readonly blocks: Block[]
  runs: Run[]
  /** The marker of a list's entry, until its first word. */
  marker: string
}

/** What all flows of a page share. */
interface Page extends TablePage {
  readonly tally: Tally
  /** Notes by the target of their call, in the order of the calls. */
  readonly calls: Map<string, string>
  readonly bodies: Map<string, Block[]>
}

/** Blanks that do not show; a no-break space does. */
const BLANKS = /[ \t\n\r\f]+/g

/** Elements that put a line through their words; `del` is a change. */
const STRUCK: ReadonlySet<string> = new Set(['s', 'strike'])

const newFlow = (): Flow => ({ blocks: [], runs: [], marker: '' })

/** Reads what a page shows. */
export function htmlDocument(root: Root): HtmlDocument {
  const tally = beginTally()
  const isLeftOut = (element: Element, style: Style): boolean => leftOutOf(element, style, tally)
  const page: Page = { sheet: readSheet(sheetsOf(root)), calls: new Map(), bodies: new Map(), tally, isLeftOut }
  const flow = newFlow()
  readChildren(
    root.children,
    { font: undefined, capitals: false, struck: false, raised: false, pre: false, lists: [], look: PLAIN_LOOK },
    flow,
    page,
  )
  endParagraph(flow)
  const notes = [...page.calls].map(([key, label]) => ({ label, blocks: page.bodies.get(key) ?? [] }))
  return { blocks: flow.blocks, notes, tally }
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
    if (child.type === 'text') {
      if (isUnseen(setting.look)) {
        page.tally.hidden(child.value)
        continue
      }
      if (child.value.trim() !== '') {
        page.tally.hidden(undefined)
        page.tally.struck(setting.struck ? child.value : undefined)
      }
      addText(child.value, setting, flow)
    } else if (child.type === 'element') readElement(child, setting, flow, page)
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
  const style = styleOf(element, page.sheet)
  if (page.isLeftOut(element, style)) return
  if (NO_TEXT.has(tagName)) {
    countLeftOut(element, page.tally)
    return
  }
  const transform = style.get('text-transform')
  const setting: Setting = {
    ...outer,
    font: fontOf(element, style) ?? outer.font,
    struck: outer.struck || STRUCK.has(tagName) || /\bline-through\b/.test(lineOf(style)),
    raised: tagName === 'sup' || style.get('vertical-align') === 'super' || (outer.raised && tagName !== 'sub'),
    capitals: transform === undefined ? outer.capitals : transform === 'uppercase',
    look: lookOf(element, style, outer.look),
    pre: outer.pre || tagName === 'pre' || /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(style.get('white-space') ?? ''),
  }
  if (breaksPage(style, 'before')) endPage(flow)
  readByKind(element, style, setting, flow, page)
  if (breaksPage(style, 'after')) endPage(flow)
}

const lineOf = (style: Style): string => style.get('text-decoration') ?? style.get('text-decoration-line') ?? ''

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
  else if (tagName === 'table') {
    endParagraph(flow)
    const looks = looksIn(element, setting.look, page.sheet)
    const read = (part: Element): Block[] => {
      const inner = newFlow()
      const font = fontOf(part, styleOf(part, page.sheet)) ?? setting.font
      readChildren(part.children, { ...setting, font, lists: [], look: looks.get(part) ?? setting.look }, inner, page)
      endParagraph(inner)
      return inner.blocks
    }
    for (const block of readTable(element, style, page, read)) flow.blocks.push(block)
  } else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu' || tagName === 'dir') {
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

/** How letters look in the parts of a table: they have it from their rows. */
function looksIn(part: Element, outer: Look, sheet: Sheet, looks = new Map<Element, Look>()): ReadonlyMap<Element, Look> {
  for (const child of part.children) {
    if (child.type !== 'element') continue
    const look = lookOf(child, styleOf(child, sheet), outer)
    looks.set(child, look)
    if (child.tagName === 'tr' || TABLE_PARTS.has(child.tagName)) looksIn(child, look, sheet, looks)
  }
  return looks
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
