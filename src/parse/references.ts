import type { Anaphor, DocumentNode, Header, Reference } from '../model/document.js'
import type { Span } from '../model/span.js'
import { findAnaphora } from './anaphora.js'
import { resolved } from './antecedents.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { NAMED_DOCUMENTS } from '../vietnamese/named-documents.js'
import { lawsIn } from './laws.js'
import { type Mention, NO_ORIGIN } from './mention.js'
import { loneNumbersIn, numberedIn } from './numbered.js'
import { type Passage, passagesOf } from './passages.js'
import { passagePhrase, type Phrase, phraseOnce } from './phrase.js'

/** What a document says about others, and about itself. */
export interface References {
  readonly references: readonly Reference[]
  /** `Nghị quyết này`, and mentions of its own number. */
  readonly selfReferences: readonly Reference[]
  /** `Nghị quyết nêu trên`, `Kế hoạch của Tỉnh ủy`; found when they are asked for. */
  readonly anaphora: () => readonly Anaphor[]
  /** Days that are written with a citation and that the calendar does not have, as written, with their place in the clean text. */
  readonly unreal: readonly { readonly written: string; readonly at: number }[]
}

/**
 * Finds the documents that a document cites. The number in its own head is not among them, nor are a bare type
 * (`Nghị quyết`), a generic plural, or a document still to be issued.
 */
export function findReferences(tree: DocumentNode, text: string, header?: Header): References {
  const references: Reference[] = []
  const selfReferences: Reference[] = []
  const unreal: References['unreal'][number][] = []
  const ownNumber = header?.number == null ? null : foldNumber(header.number)
  const passages = passagesOf(tree, text)
  for (const passage of passages) {
    for (const mention of mentionsOf(passage)) {
      const { type, number, date, issuer, self } = mention
      const clean: Span = [passage.span[0] + mention.span[0], passage.span[0] + mention.span[1]]
      const quote = text.slice(clean[0], clean[1])
      if (mention.unreal !== undefined && mention.listed !== true)
        unreal.push({ written: mention.unreal, at: clean[0] + quote.indexOf(mention.unreal) })
      const reference: Reference = { type, number, date, issuer, quote, node: passage.node, clean }
      const own = number !== null && foldNumber(number) === ownNumber
      if (own || (self && isOwnType(type, header?.type))) selfReferences.push(reference)
      else if (!self) references.push(reference)
    }
  }
  const ownType = header?.type ?? null
  return { references: resolved(references), selfReferences, unreal, anaphora: () => findAnaphora(passages, references, ownType) }
}

/** `Chương trình này` also stands for a Chương trình hành động; `Quy chế này` in a decision is not the decision. */
const isOwnType = (type: string | null, own: string | null | undefined): boolean =>
  !type || !own || own.startsWith(type) || type.startsWith(own)

/** Where a passage of the body cites documents, with date and issuer: spans in order, none inside another. */
export const citationsOf = (passage: Passage): Span[] =>
  mentionsOf(passage).flatMap(({ span, listed }) => (listed === true ? [] : [span]))

const mentionsInHead = phraseOnce((source) => mentionsIn(source, true))
const mentionsInBody = phraseOnce((source) => mentionsIn(source, false))

/** The mentions of a passage: assignments ask for them too, not to take the day of a document for a deadline. */
const mentionsOf = (passage: Passage): readonly Mention[] =>
  (passage.type === 'header' ? mentionsInHead : mentionsInBody)(passagePhrase(passage))

/** Between a number and the name by which the same document is known: "60-NQ/TW (" */
const OPENS = /^\s*\(\s*$/u

/**
 * The mentions of a text, in its order, none inside another.
 *
 * @param head whether it is a document's head, where a number without a type is its own
 */
function mentionsIn(source: Phrase, head: boolean): Mention[] {
  const mentions = [...numberedIn(source), ...namedIn(source), ...lawsIn(source)]
  if (!head) mentions.push(...loneNumbersIn(source))
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let before: Mention | undefined
  return mentions.filter((mention) => {
    const end = before?.span[1] ?? 0
    // The second number of a list lies in the quote of the first, which it shares its date with.
    if (mention.listed === true) return before?.span[1] === mention.span[1]
    if (mention.span[0] < end) return false
    const again = before?.type === mention.type && before?.number != null && mention.number === null
    const named = again && !mention.self && OPENS.test(source.text.slice(end, mention.span[0]))
    if (!named) before = mention
    return !named
  })
}

function namedIn(source: Phrase): Mention[] {
  return NAMED_DOCUMENTS.filter(({ needs }) => source.spelled.includes(needs)).flatMap(({ type, pattern }) =>
    [...source.spelled.matchAll(pattern)].map(({ 0: name, index }): Mention => {
      // A bracket that the name opens it also closes.
      const end = index + (name.includes('(') || !name.endsWith(')') ? name.length : name.length - 1)
      return { ...NO_ORIGIN, type, number: null, self: false, span: [index, end] }
    }),
  )
}
