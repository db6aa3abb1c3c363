import type { Directive, DocumentNode, NodeType } from '../../model/document.js'
import { nodesOf } from '../../parse/visit.js'
import type { Style, Write } from '../format.js'
import { factSections } from '../outline/facts.js'
import { headLines } from '../outline/head.js'
import { cut, pad, widest, wrap } from '../typeset.js'
import { visible } from '../visible.js'

/** Columns of one step of indentation, and the deepest step that is shown as such. */
const STEP = 2
const DEEPEST = 10

/** Columns of the ids: no fewer and no more. */
const NARROWEST = 8
const WIDEST = 20

/** A line of the outline. */
interface Line {
  /** The id, or the name of a part that has none, on its first line. */
  readonly label: string
  readonly indent: number
  readonly words: string
  readonly isHeading: boolean
}

/** Longer text is not looked at: a line of a terminal is short. */
const LONGEST = 1000

const blankless = (text: string): string => text.slice(0, LONGEST).replace(/\s+/gu, ' ').trim()

/** Marker and words of a node, the label of a footnote too. */
const ownWords = ({ data: { own } }: DocumentNode, text: string): string =>
  blankless(text.slice(own[0], Math.min(own[1], own[0] + LONGEST)))

/** The lines of a part without ids (head, recipients, table …): its name stands at the first, that of noise at noise in it. */
function partLines(node: DocumentNode, indent: number, text: string, { say }: Style): Line[] {
  const found: Line[] = []
  let open: NodeType | null = null
  const walk = (each: DocumentNode, within: NodeType): void => {
    if (each.type === 'sentence') return
    const part = each.type === 'noise' ? 'noise' : within
    if (each.data.own[1] > each.data.own[0]) {
      found.push({ label: part === open ? '' : say(`node.${part}`), indent, words: ownWords(each, text), isHeading: false })
      open = part
    }
    for (const child of each.children) walk(child, part)
  }
  walk(node, node.type)
  return found
}

function lines(node: DocumentNode, indent: number, text: string, style: Style): Line[] {
  if (node.type === 'sentence') return []
  if (node.type === 'document')
    return node.children.flatMap((child, at) => {
      const found = lines(child, 0, text, style)
      const goesOn = child.type === 'noise' && node.children[at - 1]?.type === 'noise'
      return goesOn ? found.map((line) => ({ ...line, label: '' })) : found
    })
  if (node.id === null) return partLines(node, indent, text, style)
  const own = { label: node.id, indent, words: ownWords(node, text), isHeading: node.title !== undefined }
  return [own, ...node.children.flatMap((child) => lines(child, indent + 1, text, style))]
}

function outlineOf({ tree, clean }: Directive, style: Style): string {
  const { paint, width } = style
  const faint = paint?.faint ?? ((text: string) => text)
  const strong = paint?.strong ?? ((text: string) => text)
  const found = lines(tree, 0, clean.text, style)
  const labels = Math.min(WIDEST, Math.max(NARROWEST, widest(found.map(({ label }) => label))))
  return found
    .map(({ label, indent, words, isHeading }) => {
      const shift = ' '.repeat(STEP * Math.min(indent, DEEPEST))
      const text = cut(visible(words), width - labels - 2 - shift.length)
      return `${faint(pad(cut(visible(label), labels), labels))}  ${shift}${isHeading ? strong(text) : text}`.trimEnd()
    })
    .join('\n')
}

/** The document on a terminal: its head, its outline with ids and first words, what was found in it, and counts. */
export const parseTree: Write<Directive> = (directive, style) => {
  const { tree, references, targets, assignments, footnotes, clean } = directive
  const counts = style.say('tree.counts', {
    nodes: [...nodesOf(tree)].filter(({ id, type }) => id !== null && type !== 'sentence').length,
    references: references.length,
    targets: targets.length,
    assignments: assignments.length,
    footnotes: footnotes.length,
    repairs: clean.repairs.filter(({ kind }) => kind === 'repair').length,
  })
  return (
    [
      headLines(directive, style).join('\n'),
      outlineOf(directive, style),
      ...factSections(directive, style),
      wrap(counts, style.width).join('\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  )
}
