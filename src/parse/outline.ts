import type { NodeType } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import { isAttachedNote, listTitle } from './attached.js'
import { draftOf, group, plainDraft, type Draft } from './draft.js'
import type { Series } from './line-kind.js'
import { readingsOf, readLine } from './line-kinds.js'
import type { Line } from './lines.js'
import { paragraph } from './line-kinds/paragraph.js'
import type { Path } from './path.js'
import { placeOf } from './placing.js'
import type { Locate } from './position.js'
import { quotationsOf } from './quotations.js'
import { titleLines } from './title-lines.js'

/** What becomes of a line. An item that is numbered like a section but is no heading becomes an item later. */
const TYPES: Readonly<Record<Series, NodeType>> = {
  appendix: 'section',
  part: 'section',
  chapter: 'section',
  division: 'section',
  subdivision: 'section',
  article: 'section',
  roman: 'section',
  capital: 'section',
  number: 'item',
  letter: 'item',
  'small-roman': 'item',
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
  const isSigned = root.children.some(({ type }) => type === 'signature')
  const quotedUntil = quotationsOf(lines)
  let quoted = -1

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    const title = isSigned && at > quoted ? listTitle(lines, at) : null
    if (title) {
      root.children.push(title.draft)
      path = [root, title.draft]
      at += title.taken - 1
      continue
    }
    const attached = path.at(-1)
    if (attached?.series === 'appendix' && attached.children.length === 0 && isAttachedNote(line.text)) {
      // The appendix's own head, no part of its text.
      attached.children.push(Object.assign(group('header', line.span[0]), { children: [plainDraft(line)] }))
      continue
    }
    const situation = { path, text: line.text, isLast: at > lastMarked, ending }
    for (const reading of at <= quoted ? [paragraph.read()] : readingsOf(line.text)) {
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
    quoted = Math.max(quoted, quotedUntil(at))
  }
}

/** Markers that were read otherwise than they are printed, by the order of the numbers, with where they stand. */
export function misreadMarkers(draft: Draft, locate: Locate): DocumentMessage[] {
  const own = draft.meant === undefined ? [] : [messageOf(draft, draft.meant, locate)]
  return [...own, ...draft.children.flatMap((child) => misreadMarkers(child, locate))]
}

function messageOf({ marker, from, to }: Draft, meant: string, locate: Locate): DocumentMessage {
  const { line, column } = locate([from, to]).start
  return {
    ruleId: 'misread-marker',
    reason: 'misread-marker',
    line,
    column,
    ...(marker === null ? {} : { actual: marker.text }),
    expected: [meant],
  }
}

/** Rows that follow each other are one table. */
function addRow(parent: Draft, row: Draft): void {
  const before = parent.children.at(-1)
  const table = before?.series === 'table' ? before : { ...row, to: row.from, children: [] }
  if (table !== before) parent.children.push(table)
  table.children.push({ ...row, type: 'paragraph' })
}
