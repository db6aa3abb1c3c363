import { writeNumber } from './number-formats.js'
import { childrenOf, type XmlElement } from './xml.js'

export type NoteKind = 'footnote' | 'endnote'

/** A note that is called, under the label that Word gives it. */
export interface CalledNote {
  readonly label: string
  readonly content: XmlElement
}

/** The notes of a document, numbered in the order in which they are called. */
export interface Notes {
  /** The label of the next call; undefined for a note that the document does not have. */
  readonly call: (kind: NoteKind, id: string) => string | undefined
  readonly called: () => readonly CalledNote[]
}

/** Reads the parts `footnotes` and `endnotes`, either of which may be missing. */
export function readNotes(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined): Notes {
  const notes: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>> = {
    footnote: notesOf(footnotes, 'w:footnote'),
    endnote: notesOf(endnotes, 'w:endnote'),
  }
  const called: CalledNote[] = []
  const counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 }
  return {
    call: (kind, id) => {
      const content = notes[kind].get(id)
      if (content === undefined) return undefined
      counts[kind] += 1
      // Word counts endnotes in small Roman numerals; where they are the only notes, digits are what people expect.
      const format = kind === 'endnote' && notes.footnote.size > 0 ? 'lowerRoman' : 'decimal'
      const label = writeNumber(counts[kind], format)
      called.push({ label, content })
      return label
    },
    called: () => called,
  }
}

/** The notes by their ids, without the rules that part them from the page. */
function notesOf(part: XmlElement | undefined, name: string): Map<string, XmlElement> {
  return new Map(
    childrenOf(part, name)
      .filter(({ attributes }) => ['normal', undefined].includes(attributes.get('w:type')))
      .map((note) => [note.attributes.get('w:id') ?? '', note]),
  )
}
