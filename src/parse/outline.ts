import type { NodeType } from '../model/document.js'
import { draftOf, type Draft } from './draft.js'
import type { Series } from './line-kind.js'
import { readingsOf, readLine } from './line-kinds.js'
import type { Line } from './lines.js'
import { placeOf, type Path } from './placing.js'
import { titleLines } from './title-lines.js'

/** What becomes of a line. An item that is numbered like a section but is no heading becomes an item later. */
const TYPES: Readonly<Record<Series, NodeType>> = {
  appendix: 'section',
  part: 'section',
  chapter: 'section',
  division: 'section',
  article: 'section',
  roman: 'section',
  capital: 'section',
  number: 'item',
  letter: 'item',
  bracket: 'item',
  bullet: 'bullet',
  plus: 'bullet',
  table: 'table',
  footnote: 'footnote',
  ornament: 'noise',
  paragraph: 'paragraph',
}

/** Enough of the end of a node's words to see how they end. */
const ENDING = 4

/** Nests lines by their markers, below `root`. */
export function outline(lines: readonly Line[], { text, root }: { text: string; root: Draft }): void {
  let path: Path = [root]
  const ending = (node: Draft): string => text.slice(Math.max(node.textFrom, node.to - ENDING), node.to)
  const lastMarked = lines.findLastIndex((line) => readLine(line.text).marker !== null)

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    const situation = { path, text: line.text, isLast: at > lastMarked, ending }
    for (const reading of readingsOf(line.text)) {
      const place = placeOf(reading, situation)
      if (!place) continue
      path = [root, ...path.slice(1, place.parent + 1)]
      const parent = path.at(-1) ?? root
      const draft = draftOf(line, reading, TYPES[reading.series])
      draft.values = place.values
      if (reading.series === 'table') addRow(parent, draft)
      else parent.children.push(draft)
      if (reading.marker) {
        path = [...path, draft]
        at += titleLines(draft, reading, lines, at)
      }
      break
    }
  }
}

/** Rows that follow each other are one table. */
function addRow(parent: Draft, row: Draft): void {
  const before = parent.children.at(-1)
  const table = before?.series === 'table' ? before : { ...row, to: row.from, children: [] }
  if (table !== before) parent.children.push(table)
  table.children.push({ ...row, type: 'paragraph' })
}
