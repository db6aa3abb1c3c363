import type { DocumentNode, NodeType } from '../model/document.js'
import type { Span } from '../model/span.js'
import { purposesOf, type SectionPurpose } from '../vietnamese/section-purposes.js'
import { visit } from './visit.js'

/** The words of one node, with what its place in the document says about them: facts are looked for passage by passage. */
export interface Passage {
  /** Id of the bullet, paragraph or item; null outside the body. */
  readonly node: string | null
  readonly type: NodeType
  /** In the clean text, without the marker. */
  readonly span: Span
  /** The slice of the clean text at `span`. */
  readonly text: string
  /** Whether it heads others. */
  readonly title: boolean
  /** Titles of the nodes it lies in, outermost first. */
  readonly titles: readonly string[]
  /** Ids of these nodes. */
  readonly ancestors: readonly (string | null)[]
  /** What the innermost title that says so calls the section; empty where none does. */
  readonly purposes: readonly SectionPurpose[]
  /** Whether a section, or an item that stands for one, lies around it. */
  readonly sectioned: boolean
}

/** Nodes whose words are no part of what the document says. */
const SILENT: readonly NodeType[] = ['recipients', 'signature', 'noise']
/** Nodes without an id of their own, whose words stand outside the body. */
const OUTSIDE: readonly NodeType[] = ['header', 'preamble', 'footnote']

const known = new WeakMap<DocumentNode, { readonly text: string; readonly passages: readonly Passage[] }>()

/**
 * Cuts a document in passages, in the order of the text. Recipients, signature and noise are left out. References, targets
 * and assignments go through the same passages.
 */
export function passagesOf(tree: DocumentNode, text: string): readonly Passage[] {
  let cut = known.get(tree)
  if (cut?.text !== text) known.set(tree, (cut = { text, passages: cutPassages(tree, text) }))
  return cut.passages
}

function cutPassages(tree: DocumentNode, text: string): Passage[] {
  const passages: Passage[] = []
  const purposes = new Map<string, SectionPurpose[]>()
  const purposesOnce = (title: string): SectionPurpose[] => {
    const known = purposes.get(title) ?? purposesOf(title)
    purposes.set(title, known)
    return known
  }
  visit(tree, (node, ancestors) => {
    if (node.type === 'sentence' || node.type === 'document' || SILENT.includes(node.type)) return
    if (ancestors.some((ancestor) => SILENT.includes(ancestor.type))) return
    const titled = ancestors.filter((ancestor) => ancestor.title !== undefined)
    const titles = titled.map((ancestor) => ancestor.title ?? '')
    const outside = [node, ...ancestors].some(({ type }) => OUTSIDE.includes(type))
    for (const span of ownLines(node, text)) {
      passages.push({
        node: outside ? null : (node.id ?? nearestId(ancestors)),
        type:
          outside && node.id === null
            ? ([...ancestors, node].find(({ type }) => OUTSIDE.includes(type))?.type ?? node.type)
            : node.type,
        span,
        text: text.slice(span[0], span[1]),
        title: node.title !== undefined,
        titles,
        ancestors: ancestors.map(({ id }) => id),
        purposes: titles.map(purposesOnce).findLast((named) => named.length > 0) ?? [],
        sectioned: titled.length > 0,
      })
    }
  })
  return passages
}

const nearestId = (ancestors: readonly DocumentNode[]): string | null => ancestors.findLast(({ id }) => id !== null)?.id ?? null

/** "[^1]: " */
const NOTE_LABEL = /^\[\^\d+\]:\s*/u

/** The lines of a node's own words, without the marker and without blanks at the ends. */
function ownLines(node: DocumentNode, text: string): Span[] {
  const whole =
    node.data.own[1] > node.data.own[0] ? node.data.own : node.children.length === 0 ? node.data.clean : ([0, 0] as const)
  const markerEnd = node.marker ? text.indexOf(node.marker.text, whole[0]) + node.marker.text.length : whole[0]
  const lines: Span[] = []
  const noteLabel = node.type === 'footnote' ? (NOTE_LABEL.exec(text.slice(markerEnd, markerEnd + 16))?.[0].length ?? 0) : 0
  let from = noteLabel + (markerEnd >= whole[0] && markerEnd <= whole[1] ? markerEnd : whole[0])
  while (from < whole[1]) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > whole[1] ? whole[1] : newline
    const line = text.slice(from, to)
    const start = from + line.length - line.trimStart().length
    if (line.trim() !== '') lines.push([start, start + line.trim().length])
    from = to + 1
  }
  return lines
}
