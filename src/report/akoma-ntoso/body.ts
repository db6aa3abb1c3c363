import type { DocumentNode } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { visible } from '../visible.js'
import { block, element, type Attributes } from '../xml.js'
import type { Inline } from './marks.js'
import { levelOf, numberOf } from './naming.js'

/** What the parts of a document are written with. */
export interface Writing {
  readonly text: string
  readonly inline: Inline
  readonly unique: (name: string) => string
  /** Footnotes that stand at their call and not where the text has them. */
  readonly called: ReadonlySet<DocumentNode>
}

/** Where a node stands: the id and the element around it. */
interface Above {
  readonly id: string
  readonly element: string
}

/** Where the words of a node stand, without its marker. */
function wordsOf({ data: { own }, marker }: DocumentNode, text: string): Span {
  const from = marker === null ? own[0] : Math.min(own[1], text.indexOf(marker.text, own[0]) + marker.text.length)
  const words = text.slice(from, own[1])
  return [from + words.length - words.trimStart().length, own[1]]
}

/** A paragraph; null for a passage without words. */
export const paragraphOf = (span: Span, { inline, text }: Writing, attributes: Attributes = {}): string[] =>
  text.slice(...span).trim() === '' ? [] : [element('p', attributes, inline(span))]

/** Where every line of a passage stands. */
export function linesOf([from, to]: Span, text: string): Span[] {
  const lines: Span[] = []
  for (let at = from; at < to;) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline > to ? to : newline
    if (text.slice(at, end).trim() !== '') lines.push([at, end])
    at = end + 1
  }
  return lines
}

/** A bar that parts cells: others stand within one, as words. @example "| " and " |" of "| TT | Việc |" */
const BAR = /(?<=^|\s)\|(?=\s|$)/gu

function rowOf({ data: { own } }: DocumentNode, writing: Writing): string[] {
  const row = writing.text.slice(...own)
  const bars = [...row.matchAll(BAR)].map(({ index }) => own[0] + index)
  // "1 | Lập đề án | Quý III" begins and ends with a cell.
  if (bars.length > 0 && !row.startsWith('|')) bars.unshift(own[0] - 1)
  if (bars.length > 0 && !row.endsWith('|')) bars.push(own[1])
  const cells = bars.slice(0, -1).map((bar, at): Span => [bar + 1, bars[at + 1] ?? own[1]])
  const all = cells.length > 0 ? cells : [own]
  return block(
    'tr',
    {},
    all.flatMap((cell) => {
      const [from, to] = cell
      const words = writing.text.slice(from, to)
      const start = from + words.length - words.trimStart().length
      return block('td', {}, paragraphOf([start, Math.max(start, from + words.trimEnd().length)], writing))
    }),
  )
}

/** A table, its cells in paragraphs. */
const tableOf = (table: DocumentNode, id: string, writing: Writing): string[] =>
  block(
    'table',
    { eId: id },
    table.children.flatMap((row) => rowOf(row, writing)),
  )

/** What has no level of its own and stands among levels: a table, noise, a note that nothing calls. */
function apart(node: DocumentNode, { id }: Above, place: number, writing: Writing): string[] {
  const eId = writing.unique(`${id === '' ? '' : `${id}__`}hcontainer_${place}`)
  const inner =
    node.type === 'table'
      ? tableOf(node, `${eId}__table_1`, writing)
      : linesOf(node.data.clean, writing.text).flatMap((line) => paragraphOf(line, writing))
  return block('hcontainer', { eId, name: node.type }, block('content', {}, inner))
}

const APART: ReadonlySet<DocumentNode['type']> = new Set([
  'table',
  'noise',
  'footnote',
  'recipients',
  'signature',
  'header',
  'preamble',
])

/** Nodes of the body as levels of the hierarchy; what their permanent ids are stands in `wId`. */
export function levelsOf(nodes: readonly DocumentNode[], above: Above, writing: Writing): string[] {
  const places = new Map<string, number>()
  return nodes.flatMap((node) => {
    if (node.type === 'sentence' || writing.called.has(node)) return []
    const kind = APART.has(node.type) ? 'hcontainer' : levelOf(node, above.element).prefix
    const place = (places.get(kind) ?? 0) + 1
    places.set(kind, place)
    return kind === 'hcontainer' && APART.has(node.type) ? apart(node, above, place, writing) : level(node, above, place, writing)
  })
}

function level(node: DocumentNode, above: Above, place: number, writing: Writing): string[] {
  const { text, inline, unique } = writing
  const { element: name, prefix } = levelOf(node, above.element)
  const eId = unique(`${above.id === '' ? '' : `${above.id}__`}${prefix}_${numberOf(node, place)}`)
  const words = wordsOf(node, text)
  const inner = levelsOf(node.children, { id: eId, element: name }, writing)
  const paragraphs = node.title === undefined ? linesOf(words, text).flatMap((line) => paragraphOf(line, writing)) : []
  const lines = [
    ...(node.marker === null ? [] : [element('num', {}, inline([node.data.own[0], words[0]]).trim())]),
    ...(node.title === undefined ? [] : [element('heading', {}, linesOf(words, text).map(inline).join('<br/>'))]),
    ...(paragraphs.length === 0 ? [] : block(inner.length > 0 ? 'intro' : 'content', {}, paragraphs)),
    ...inner,
  ]
  const attributes = { eId, wId: node.id === null ? null : visible(node.id), name: name === 'hcontainer' ? 'appendix' : null }
  return block(name, attributes, lines)
}
