import type { DocumentNode } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Draft } from './draft.js'
import type { Locate } from './position.js'
import { sentenceSpans } from './sentences.js'

/** Nodes whose text is read in sentences. */
const IN_SENTENCES: readonly Draft['type'][] = ['bullet', 'paragraph', 'item']

/** Parts in which a line is a line, no prose. */
const UNREAD: readonly Draft['type'][] = ['header', 'recipients', 'signature', 'table', 'noise']

export interface TreeOptions {
  readonly text: string
  readonly locate: Locate
  readonly unique: (id: string) => string
}

/** Turns a finished draft into the tree, sentences and places in the source included. */
export function buildTree(draft: Draft, options: TreeOptions, depth = 0, read = true): DocumentNode {
  const { text, locate } = options
  const own: Span = [draft.from, draft.to]
  const words = text.slice(draft.textFrom, draft.to)
  const inner = read && !UNREAD.includes(draft.type)
  const sentences = inner && !draft.titled && IN_SENTENCES.includes(draft.type) ? buildSentences(draft, options, depth + 1) : []
  const children = draft.children.map((child) => buildTree(child, options, depth + 1, inner))
  const clean: Span = [
    children.reduce((from, child) => Math.min(from, child.data.clean[0]), draft.from),
    children.reduce((to, child) => Math.max(to, child.data.clean[1]), draft.to),
  ]
  return {
    type: draft.type,
    id: draft.id,
    depth,
    marker: draft.marker,
    ...(draft.to > draft.from ? (draft.titled ? { title: words } : { text: words }) : {}),
    position: locate(clean),
    data: { clean, own },
    children: [...sentences, ...children],
  }
}

function buildSentences(draft: Draft, { text, locate, unique }: TreeOptions, depth: number): DocumentNode[] {
  const { id, textFrom } = draft
  return sentenceSpans(text.slice(textFrom, draft.to)).map(([from, to], i) => {
    const clean: Span = [textFrom + from, textFrom + to]
    return {
      type: 'sentence',
      id: id === null ? null : unique(id.includes('/') ? `${id}.${i + 1}` : `${id}/s${i + 1}`),
      depth,
      marker: null,
      text: text.slice(...clean),
      position: locate(clean),
      data: { clean, own: clean },
      children: [],
    }
  })
}
