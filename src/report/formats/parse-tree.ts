import type { Directive, DocumentNode } from '../../model/document.js'
import type { Style, Write } from '../format.js'
import { customaryDate } from '../shown.js'
import { cut, pad, widest, wrap } from '../typeset.js'
import { visible } from '../visible.js'

/** Columns of one step of indentation, and the deepest step that is shown as such. */
const STEP = 2
const DEEPEST = 10

interface Line {
  readonly node: DocumentNode
  readonly indent: number
}

function lines(node: DocumentNode, indent: number): Line[] {
  if (node.type === 'sentence') return []
  const inner = node.children.flatMap((child) => lines(child, indent + 1))
  return node.type === 'document' ? node.children.flatMap((child) => lines(child, 0)) : [{ node, indent }, ...inner]
}

/** What the head of the document states, a field a line. */
function head({ header, clean }: Directive, { say, language, width }: Style): string[] {
  const stated = [header.type, header.number].filter((part) => part !== null).join(' ')
  const date = header.date === null ? null : customaryDate(header.date, language)
  const fields = [
    [say('tree.file'), say('head.sha256', { text: clean.source.path, sha256: clean.source.sha256.slice(0, 12) })],
    [say('tree.document'), stated],
    [say('tree.date'), [header.place, date].filter((part) => part !== null).join(', ')],
    [say('tree.issuer'), header.issuer ?? ''],
    [say('tree.subject'), header.subject ?? ''],
  ].filter(([, value]) => value !== '')
  const names = widest(fields.map(([name = '']) => name))
  return fields.flatMap(([name = '', value = '']) => wrap(visible(value), width, pad(name, names) + '  '))
}

/** The document's outline: ids, markers and first words, then what was counted in it. */
export const parseTree: Write<Directive> = (directive, style) => {
  const { say, paint, width } = style
  const { tree, references, targets, assignments, footnotes, clean } = directive
  const faint = paint?.faint ?? ((text: string) => text)
  const strong = paint?.strong ?? ((text: string) => text)
  const found = lines(tree, 0)
  const idOf = ({ node }: Line): string => node.id ?? say(`node.${node.type}`)
  const ids = Math.min(24, Math.max(8, widest(found.map(idOf))))
  const outline = found.map((line) => {
    const { node, indent } = line
    const own = node.title ?? node.text ?? (node.children.length > 0 ? '' : clean.text.slice(...node.data.clean))
    const words = visible(
      [
        node.marker?.text ?? '',
        own
          .slice(0, 4 * width)
          .replace(/\s+/g, ' ')
          .trim(),
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    const shift = ' '.repeat(STEP * Math.min(indent, DEEPEST))
    const text = cut(words, width - ids - 2 - shift.length)
    return `${faint(pad(cut(idOf(line), ids), ids))}  ${shift}${node.title === undefined ? text : strong(text)}`.trimEnd()
  })
  const counts = say('tree.counts', {
    nodes: found.length,
    references: references.length,
    targets: targets.length,
    assignments: assignments.length,
    footnotes: footnotes.length,
    repairs: clean.repairs.filter(({ kind }) => kind === 'repair').length,
  })
  return (
    [head(directive, style).join('\n'), outline.join('\n'), wrap(counts, width).join('\n')]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  )
}
