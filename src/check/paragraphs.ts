import type { Directive, DocumentNode } from '../model/document.js'
import type { Span } from '../model/span.js'
import { nodesOf } from '../parse/visit.js'

/** Words of a document that belong together: a heading, a paragraph, an item, a row, a line of the head. */
export interface Paragraph {
  readonly node: DocumentNode
  /** In the clean text, with the marker. */
  readonly span: Span
  readonly text: string
}

const gathered = new WeakMap<Directive, readonly Paragraph[]>()

/** All paragraphs of a document in the order of its text, which many rules look through. What is none of its own (seals, stamps) is left out. */
export function paragraphsOf(document: Directive): readonly Paragraph[] {
  const known = gathered.get(document)
  if (known !== undefined) return known
  const paragraphs = [...nodesOf(document.tree)].flatMap((node): Paragraph[] => {
    const [from, to] = node.data.own
    if (node.type === 'sentence' || node.type === 'noise' || from === to) return []
    return [{ node, span: [from, to], text: document.clean.text.slice(from, to) }]
  })
  paragraphs.sort((one, other) => one.span[0] - other.span[0])
  gathered.set(document, paragraphs)
  return paragraphs
}

/** The paragraph around an offset of the clean text; undefined for one between paragraphs. */
export function paragraphAt(document: Directive, offset: number): Paragraph | undefined {
  const paragraphs = paragraphsOf(document)
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((paragraphs[middle]?.span[0] ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  const found = paragraphs[low - 1]
  return found !== undefined && offset < found.span[1] ? found : undefined
}

/** Where findings of one kind are so many that one for the document says as much. */
const MANY = 20

/**
 * What was found, put together by the paragraph that it stands in; all of it in one group where that would be many. What stands
 * in no paragraph is a group of its own.
 *
 * @param found in the order of the text
 * @param offsetOf the place of one in the clean text
 * @param many so many paragraphs and no more are told one by one
 */
export function byParagraph<Found>(
  document: Directive,
  found: readonly Found[],
  offsetOf: (one: Found) => number,
  many = MANY,
): (readonly [Found, ...Found[]])[] {
  const groups = new Map<Paragraph | Found, [Found, ...Found[]]>()
  for (const one of found) {
    const key = paragraphAt(document, offsetOf(one)) ?? one
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const [first, ...rest] = found
  return groups.size > many && first !== undefined ? [[first, ...rest]] : [...groups.values()]
}

/**
 * The words around an offset of the clean text, in its own line: what a finding on a single sign rests on. The words of its
 * neighbours may change, and it stays the finding that it is.
 *
 * @param reach so many letters before it and behind it
 */
export function wordsAround({ clean: { text } }: Directive, offset: number, reach: number): string {
  const end = text.indexOf('\n', offset)
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - reach)
  return text.slice(from, Math.min(end < 0 ? text.length : end, offset + reach))
}
