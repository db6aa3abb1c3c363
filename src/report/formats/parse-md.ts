import type { Directive, DocumentNode } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { linesOf } from '../../parse/lines.js'
import { type MergedCells, mergedCells } from '../../parse/merged-cells.js'
import { withoutNoise } from '../../parse/noise-lines.js'
import type { Write } from '../format.js'
import { frontMatter } from '../front-matter.js'
import { heading, paragraph, phrase, textBlocks } from '../markdown.js'
import { escaped } from '../xml.js'

/** Markdown has six levels of heading; what heads others deeper down is a paragraph in bold. */
const DEEPEST_HEADING = 6

/**
 * Where links to a node lead: `[xem](#III.1.1/2)`. An empty `<a>` shows nowhere, neither on GitHub nor in what pandoc makes
 * of it, and stays with its words whatever a person changes elsewhere; `{#III.1.1}` would stand on the page for all but
 * pandoc, and of no use in a paragraph. Reading the file back takes it for markup.
 */
const anchor = (id: string | null): string => (id === null ? '' : `<a id="${escaped(id)}"></a>`)

/** A line end within a heading, which is one line in Markdown. @example "Chương I<br>QUY ĐỊNH CHUNG" */
const BREAK = '<br>'

/** What a block is written with. */
interface Place {
  readonly text: string
  /** Where lines begin that the reader of a scan knew to be none of the document: their words do not tell. */
  readonly noise: ReadonlySet<number>
  readonly merged: MergedCells
  /** Whether it lies in a list: a dash in there would be read as a plus. */
  readonly inList: boolean
}

const indented = (block: string): string =>
  block
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n')

/** A node's own words from an offset on, marker and all, with the anchors of its sentences. */
function words({ data: { own }, children }: DocumentNode, from: number, text: string): string {
  const parts: string[] = []
  let at = from
  const upTo = (offset: number): void => {
    const lines = text.slice(at, offset).split('\n')
    parts.push(lines.map(phrase).join(BREAK))
    at = offset
  }
  for (const { type, id, data } of children) {
    if (type !== 'sentence' || id === null || data.own[0] < at) continue
    upTo(data.own[0])
    parts.push(anchor(id))
  }
  upTo(own[1])
  return parts.join('')
}

/**
 * A bullet or a plus as the marker of a list; null for what Markdown would not give back as it is printed: to a formatter all
 * markers are one, so that a plus is told from a dash by the list that it lies in.
 */
function listMarker({ marker, data: { own } }: DocumentNode, { text, inList }: Place): string | null {
  const isDash = marker?.kind === 'bullet' && marker.text === '-' && !inList
  const isPlus = marker?.kind === 'plus' && inList
  return (isDash || isPlus) && text[own[0] + 1] === ' ' ? `${marker.text} ` : null
}

/** The block of a node's own words; a list item begins with its marker. */
function ownBlock(node: DocumentNode, list: string | null, { text, noise }: Place): string {
  const { id, depth, title, data } = node
  const [from, to] = data.own
  if (title !== undefined) {
    const content = anchor(id) + words(node, from, text)
    return depth < DEEPEST_HEADING ? heading(content, depth + 1) : `${anchor(id)}**${words(node, from, text)}**`
  }
  if (noise.has(from)) return `<span class="noise">${phrase(text.slice(from, to))}</span>`
  const begin = from + (list ?? '').length
  // Behind an anchor nothing begins a block; without one, what would is escaped.
  return (list ?? '') + (id === null ? paragraph(text.slice(begin, to)) : anchor(id) + words(node, begin, text))
}

function blocks(node: DocumentNode, place: Place): string[] {
  const { text } = place
  const nested = node.children.filter((child) => child.type !== 'sentence')
  if (node.type === 'table')
    return textBlocks(nested.map(({ data: { own } }) => ({ text: text.slice(...own), merged: place.merged.get(own[0]) ?? [] })))
  const list = node.title === undefined ? listMarker(node, place) : null
  const own = isEmpty(node.data.own) ? [] : [ownBlock(node, list, place)]
  const inner = nested.flatMap((child) => blocks(child, { ...place, inList: place.inList || list !== null }))
  return [...own, ...(list === null ? inner : inner.map(indented))]
}

const isEmpty = ([from, to]: Span): boolean => to <= from

/**
 * The document as Markdown: front matter from its head, headings for what heads others, lists, tables, a paragraph for the
 * rest, and at each node an anchor of its id. Read back it is the same document: every line of the clean text is in it as it is.
 */
export const parseMd: Write<Directive> = ({ clean, header, tree }, { version }) => {
  const { text, source } = clean
  const noise = new Set(withoutNoise(clean, linesOf(text)).noise.map(({ span: [from] }) => from))
  return (
    [frontMatter(source, version, header), ...blocks(tree, { text, noise, merged: mergedCells(clean), inList: false })].join(
      '\n\n',
    ) + '\n'
  )
}
