import type { Directive, DocumentNode, NodeType } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { SectionRole } from '../vietnamese/terms/section-titles.js'
import { roleOf } from './roles.js'

/** A passage of a document that may state a task: the words of one node, without those of the nodes in it. */
export interface Passage {
  /** Id of the bullet, paragraph, item or section. */
  readonly node: string | null
  readonly span: Span
  /** What the section is for that it stands in; undefined where no title says. */
  readonly role: SectionRole | undefined
  readonly heading: boolean
  /** Offset of the first word after the marker. */
  readonly textFrom: number
}

/** Nodes that state no task. */
const SILENT: ReadonlySet<NodeType> = new Set(['header', 'preamble', 'recipients', 'signature', 'noise', 'footnote', 'sentence'])

/** An item of this many words at most, whose title opens with "Nhiệm vụ", "Mục tiêu" …, says what it is for. */
const SHORT_TITLE = 6

const TOP_MARKERS: ReadonlySet<string> = new Set(['part', 'chapter', 'division', 'roman', 'appendix'])

/** What a node is for: by its own title where it heads a section, else as the node it stands in. */
function nodeRole(node: DocumentNode, inherited: SectionRole | undefined): SectionRole | undefined {
  if (node.title === undefined) return inherited
  const top = node.depth <= 1 || TOP_MARKERS.has(node.marker?.kind ?? '')
  const short = node.title.trim().split(/\s+/).length <= SHORT_TITLE
  if (!top && !short) return inherited
  return roleOf(node.title) ?? inherited
}

function collect(tree: DocumentNode, silent: ReadonlySet<NodeType>): Passage[] {
  const passages: Passage[] = []
  const visit = (node: DocumentNode, inherited: SectionRole | undefined): void => {
    if (silent.has(node.type)) return
    const role = nodeRole(node, inherited)
    const words = node.title ?? node.text
    const [from, to] = node.data.own
    if (words !== undefined && to > from) {
      const textFrom = Math.max(from, to - words.length)
      passages.push({ node: node.id, span: [from, to], role, heading: node.title !== undefined, textFrom })
    }
    for (const child of node.children) visit(child, role)
  }
  visit(tree, undefined)
  return passages
}

/**
 * The passages of a plan in which a task may be taken up: objectives, tasks, assignments and headings. Sections on the
 * situation and the recipients are none, unless they are all there is.
 */
export function passagesOf(directive: Directive): Passage[] {
  const all = collect(directive.tree, SILENT)
  const fit = all.filter((passage) => passage.role !== 'situation')
  if (fit.length > 0) return fit
  if (all.length > 0) return all
  return collect(directive.tree, new Set(['sentence']))
}
