import type { Directive, DocumentNode } from '../../model/document.js'
import type { Write } from '../format.js'
import { frontMatter } from '../front-matter.js'
import { inline, paragraph } from '../markdown.js'

/** Markdown has six levels of heading; what heads others deeper down is a paragraph in bold. */
const DEEPEST_HEADING = 6

/** The list marker of a bullet ("gạch đầu dòng") and of a plus below it ("dấu cộng"). */
const LIST_MARKERS: Readonly<Record<string, string>> = { bullet: '- ', plus: '+ ' }

/** A node's own words, marker and all. */
const own = (node: DocumentNode): string =>
  [node.marker?.text, node.title ?? node.text].filter((part) => part !== undefined).join(' ')

const indented = (block: string, columns: number): string =>
  block
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(columns) + line))
    .join('\n')

function blocks(node: DocumentNode, text: string): string[] {
  const nested = node.children.filter((child) => child.type !== 'sentence')
  const inner = nested.flatMap((child) => blocks(child, text))
  if (node.type === 'document') return inner
  if (node.title !== undefined) {
    const level = node.depth + 1
    const heading = level > DEEPEST_HEADING ? `**${inline(own(node))}**` : `${'#'.repeat(level)} ${inline(own(node))}`
    return [heading, ...inner]
  }
  if (node.text !== undefined) {
    const list = LIST_MARKERS[node.marker?.kind ?? '']
    if (list === undefined) return [paragraph(own(node)), ...inner]
    return [list + paragraph(node.text), ...inner.map((block) => indented(block, list.length))]
  }
  if (nested.length > 0) return node.marker === null ? inner : [paragraph(node.marker.text), ...inner]
  // Signature, recipients, noise: their lines as they stand in the clean text.
  const lines = text.slice(...node.data.clean).split('\n')
  return lines.filter((line) => line.trim() !== '').map(paragraph)
}

/** The document as Markdown: front matter from its head, headings for what heads others, lists, a paragraph for the rest. */
export const parseMd: Write<Directive> = ({ clean, header, tree }, { version }) =>
  [frontMatter(clean.source, version, header), ...blocks(tree, clean.text)].join('\n\n') + '\n'
