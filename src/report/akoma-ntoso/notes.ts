import type { DocumentNode } from '../../model/document.js'
import { nodesOf } from '../../parse/visit.js'
import { element } from '../xml.js'
import { linesOf } from './body.js'
import type { Inline, Mark } from './marks.js'

/** A call of a footnote. @example "[^1]" */
const CALL = /\[\^([^\]\s]{1,20})\](?!:)/gu
/** Its label at the head of the note. @example "[^1]: " */
const LABEL = /^\[\^[^\]\s]{1,20}\]:\s*/u

/** Notes at their calls. */
export interface Notes {
  readonly marks: readonly Mark[]
  /** Those that stand at a call. */
  readonly called: ReadonlySet<DocumentNode>
}

/**
 * Footnotes ("chú thích"), each at its first call, as Akoma Ntoso has them; further calls refer to it. What nothing calls
 * stays where it is.
 *
 * @param inline writes the words of a note, calls in it as they are
 */
export function notesOf(tree: DocumentNode, text: string, inline: Inline): Notes {
  const notes = [...nodesOf(tree)].filter(({ type }) => type === 'footnote')
  const byLabel = new Map<string, DocumentNode>()
  for (const note of notes) {
    const label = LABEL.exec(text.slice(...note.data.own))?.[0]
      .slice(2)
      .split(']')[0]
    if (label !== undefined && !byLabel.has(label)) byLabel.set(label, note)
  }
  if (byLabel.size === 0) return { marks: [], called: new Set() }
  const isInNote = ((): ((offset: number) => boolean) => {
    const spans = notes.map(({ data }) => data.clean).sort((a, b) => a[0] - b[0])
    let next = 0
    return (offset) => {
      while ((spans[next]?.[1] ?? Infinity) <= offset) next += 1
      return (spans[next]?.[0] ?? Infinity) <= offset
    }
  })()
  const ids = new Map<DocumentNode, string>()
  const marks: Mark[] = []
  for (const { index, 0: call, 1: marker = '' } of text.matchAll(CALL)) {
    const note = byLabel.get(marker)
    if (note === undefined || isInNote(index)) continue
    const known = ids.get(note)
    const id = known ?? `authorialNote_${ids.size + 1}`
    ids.set(note, id)
    const instead =
      known === undefined ? written(note, { marker, id, text, inline }) : element('noteRef', { href: `#${id}`, marker })
    marks.push({ span: [index, index + call.length], open: '', close: '', instead, rank: 1 })
  }
  return { marks, called: new Set(ids.keys()) }
}

function written(
  { data: { own } }: DocumentNode,
  { marker, id, text, inline }: { readonly marker: string; readonly id: string; readonly text: string; readonly inline: Inline },
): string {
  const label = LABEL.exec(text.slice(...own))?.[0].length ?? 0
  const paragraphs = linesOf([own[0] + label, own[1]], text).map((line) => element('p', {}, inline(line)))
  return element('authorialNote', { eId: id, marker, placement: 'bottom' }, paragraphs.join('') || '<p/>')
}
