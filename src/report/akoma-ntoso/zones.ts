import type { DocumentNode, NodeType } from '../../model/document.js'
import { block } from '../xml.js'
import { linesOf, paragraphOf, type Writing } from './body.js'

/** A document with what stands around its body, or an attachment of it. */
export interface Part {
  readonly head: readonly DocumentNode[]
  readonly preamble: readonly DocumentNode[]
  readonly body: readonly DocumentNode[]
  /** Recipients, signature, and what stands beside them. */
  readonly end: readonly DocumentNode[]
}

const ENDS: ReadonlySet<NodeType> = new Set(['recipients', 'signature'])
/** What may stand anywhere and begins nothing. */
const STRAY: ReadonlySet<NodeType> = new Set(['noise', 'footnote'])

/** Whether a node is an appendix ("phụ lục"). */
export const isAppendix = (node: DocumentNode | undefined): boolean => node?.marker?.kind === 'appendix'

/**
 * Cuts a document in itself and its attachments: an appendix ("phụ lục"), a regulation that it puts into force, whatever
 * stands behind its signature.
 */
export function partsOf(tree: DocumentNode): Part[] {
  const parts: { head: DocumentNode[]; preamble: DocumentNode[]; body: DocumentNode[]; end: DocumentNode[] }[] = []
  for (const node of tree.children) {
    let part = parts.at(-1)
    const begins =
      part !== undefined && !STRAY.has(node.type) && !ENDS.has(node.type) && (part.end.length > 0 || isAppendix(node))
    if (part === undefined || begins) {
      part = { head: [], preamble: [], body: [], end: [] }
      parts.push(part)
    }
    const isEmpty = part.body.length === 0 && part.end.length === 0
    if (part.end.length > 0 || ENDS.has(node.type)) part.end.push(node)
    else if (
      isEmpty &&
      part.preamble.length === 0 &&
      (node.type === 'header' || (node.type === 'noise' && part.head.length === 0))
    )
      part.head.push(node)
    else if (isEmpty && (node.type === 'preamble' || (STRAY.has(node.type) && part.preamble.length > 0))) part.preamble.push(node)
    else part.body.push(node)
  }
  return parts.length === 0 ? [{ head: [], preamble: [], body: [], end: [] }] : parts
}

/** The lines of a zone, those of a kind that stand together: paragraphs as they are, noise in a container that says so. */
function blocksOf(nodes: readonly DocumentNode[], writing: Writing): string[] {
  const groups: { readonly name: string | null; readonly lines: string[] }[] = []
  const put = (name: string | null, lines: readonly string[]): void => {
    if (lines.length === 0) return
    const last = groups.at(-1)
    if (last?.name === name) last.lines.push(...lines)
    else groups.push({ name, lines: [...lines] })
  }
  const walk = (node: DocumentNode, name: string | null): void => {
    if (node.type === 'sentence' || writing.called.has(node)) return
    const inside = node.type === 'header' || node.type === 'preamble' ? name : (CONTAINERS[node.type] ?? name)
    put(
      inside,
      node.data.own[1] > node.data.own[0]
        ? linesOf(node.data.own, writing.text).flatMap((line) => paragraphOf(line, writing))
        : [],
    )
    for (const child of node.children) walk(child, inside)
  }
  for (const node of nodes) walk(node, null)
  return groups.flatMap(({ name, lines }) => (name === null ? lines : block('container', { name }, lines)))
}

const CONTAINERS: Readonly<Partial<Record<NodeType, string>>> = {
  noise: 'noise',
  footnote: 'footnote',
  recipients: 'recipients',
  signature: 'signature',
}

/** A part of a document around its body; nothing for what is not there. */
export function zone(name: 'preface' | 'preamble' | 'conclusions', nodes: readonly DocumentNode[], writing: Writing): string[] {
  const inner = blocksOf(nodes, writing)
  return inner.length === 0 ? [] : block(name, {}, inner)
}
