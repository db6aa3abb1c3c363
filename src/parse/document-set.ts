import type { Directive, Header, Inference, Level } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { type Citation, citationsOf, unnumberedCitationsOf } from './citations.js'
import { conflictMessage, conflictsIn, type Sighting, sightingsIn } from './doubtful-dates.js'
import { type Identity, identityOf, naming, type PlaceOf, placesOf } from './identity.js'
import { locator } from './position.js'
import { isSameSubject } from '../vietnamese/subjects.js'
import { withPlaceTerms } from '../vietnamese/own-terms.js'

/** Levels whose documents are told apart by their places. */
const PLACED: readonly Level[] = ['province', 'district', 'town', 'commune']

/** A citation as plain data. */
type DigestCitation = Omit<Citation, 'about'> & { readonly about: readonly string[] }

/** What a set needs to know of a document, as plain data: a small part of it. */
export interface Digest {
  readonly path: string
  /** Of its bytes. */
  readonly sha256: string
  readonly identity: Identity
  /** Fields of its head that are neither stated nor concluded from its own text. */
  readonly missing: readonly Field[]
  readonly notBefore: string | null
  readonly places: Readonly<Partial<Record<Level, string | null>>>
  readonly citations: readonly DigestCitation[]
  readonly sightings: readonly Sighting[]
}

/** What the others of a set say of a document. */
export interface Completion {
  readonly inferred: Header['inferred']
  readonly messages: readonly DocumentMessage[]
}

type Field = 'type' | 'number' | 'date' | 'issuer' | 'subject'
const FIELDS: readonly Field[] = ['type', 'number', 'date', 'issuer', 'subject']
/** ISO 8601 with a day. */
const DAY = 10

/** What a set needs to know of a document. Linear. */
export function digestOf(directive: Directive): Digest {
  const { header, clean } = directive
  const identity = identityOf(directive)
  const isMissing = (field: Field): boolean => {
    if (field === 'date') return (identity.date?.length ?? 0) < DAY
    return header[field] === null && header.inferred[field] === undefined
  }
  const seen = new Set<string>()
  const citations: DigestCitation[] = []
  for (const { about, ...each } of [
    ...citationsOf(directive),
    ...withPlaceTerms(directive.clean.placeTerms, () => unnumberedCitationsOf(directive)).filter(({ date }) => date !== null),
  ]) {
    const words = about()
    const key = [each.type, each.number, each.date, each.issuer, ...words].join(' ')
    if (seen.has(key) || (each.number === null && words.length === 0)) continue
    seen.add(key)
    citations.push({ ...each, about: words })
  }
  return {
    path: clean.source.path,
    sha256: clean.source.sha256,
    identity,
    missing: FIELDS.filter(isMissing),
    notBefore: header.inferred.dateNotBefore?.value ?? null,
    places: Object.fromEntries(PLACED.map((level) => [level, placesOf(directive)(level)])),
    citations,
    sightings: withPlaceTerms(clean.placeTerms, () =>
      sightingsIn(header, directive.references, clean.source, locator(clean), placesOf(directive)),
    ),
  }
}

const citationsIn = ({ citations }: Digest): Citation[] =>
  citations.map(({ about, ...each }) => ({ ...each, about: () => about }))

/** A citation with the document that it stands in. */
export interface Cited {
  readonly citation: Citation
  readonly in: Digest
}

/** Citations that are about the same thing in the same words: plans that carry out one resolution have many. */
interface Named {
  readonly about: readonly string[]
  readonly cited: Cited[]
}

/** The citations of a set by the number they name, and by the words that what they are about begins with. */
export interface Index {
  readonly byNumber: ReadonlyMap<string, readonly Cited[]>
  readonly byWord: ReadonlyMap<string, readonly Named[]>
}

/** So many words of a citation, and of a subject, tell first whether they may be the same; two of them have to. */
const OPENING_CITED = 5
const OPENING = 3

/** Indexes the citations of a set. Linear. */
export function indexOf(digests: readonly Digest[]): Index {
  const byNumber = new Map<string, Cited[]>()
  const byAbout = new Map<string, Named>()
  const byWord = new Map<string, Named[]>()
  const add = <Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [entry])
    else known.push(entry)
  }
  for (const digest of digests) {
    for (const citation of citationsIn(digest)) {
      const cited = { citation, in: digest }
      if (citation.number !== null) add(byNumber, foldNumber(citation.number), cited)
      const about = citation.about()
      const key = about.join(' ')
      const known = byAbout.get(key)
      if (known !== undefined) known.cited.push(cited)
      else {
        const named = { about, cited: [cited] }
        byAbout.set(key, named)
        for (const word of new Set(about.slice(0, OPENING_CITED))) add(byWord, word, named)
      }
    }
  }
  return { byNumber, byWord }
}

/** The citations that may mean a document: those of its number; where it has none, those about its subject. */
function candidates({ number, subject }: Identity, { byNumber, byWord }: Index): readonly Cited[] {
  if (number !== null) return byNumber.get(foldNumber(number)) ?? []
  const words = [...new Set(subject.slice(0, OPENING))]
  const shared = new Map<Named, number>()
  for (const word of words) for (const named of byWord.get(word) ?? []) shared.set(named, (shared.get(named) ?? 0) + 1)
  return [...shared].flatMap(([{ about, cited }, times]) =>
    times >= Math.min(2, words.length) && isSameSubject(subject, about) ? cited : [],
  )
}

const placeIn =
  ({ places }: Digest): PlaceOf =>
  (level) =>
    places[level] ?? null

/** The citations in other documents that surely mean a document, and nothing in it speaks against. */
export function citationsMeaning(digest: Digest, index: Index): Cited[] {
  return [...candidates(digest.identity, index)].filter(
    (cited) =>
      cited.in !== digest &&
      (digest.notBefore === null ||
        cited.citation.date === null ||
        cited.citation.date >= digest.notBefore.slice(0, cited.citation.date.length)) &&
      naming(cited.citation, placeIn(cited.in), digest.identity, placeIn(digest)) === 'sure',
  )
}

const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other

/** Copies of one document, of which one may have lost its head, are no two that a citation could mean. */
function areCopies(one: Digest, other: Digest): boolean {
  if (one === other) return true
  const [a, b] = [one.identity, other.identity]
  const sameHead =
    agree(a.number && foldNumber(a.number), b.number && foldNumber(b.number)) && agree(a.date, b.date) && agree(a.type, b.type)
  const known = a.level === 'central' || placeOf(one) !== null
  const samePlace = known && a.level === b.level && placeOf(one) === placeOf(other)
  return sameHead && samePlace && isSameSubject(a.subject, b.subject) && isSameSubject(b.subject, a.subject)
}

/** The place that a document is of, at its own level; null where none is known. */
const placeOf = (digest: Digest): string | null =>
  digest.identity.level === null ? null : placeIn(digest)(digest.identity.level)

const valueOf = (field: Field, citation: Citation): string | null =>
  field === 'date' ? (citation.date?.length === DAY ? citation.date : null) : citation[field]

/** What citations say of a field, where all that say anything say the same. */
function agreed(field: Field, meaning: readonly Cited[]): Inference<string> | null {
  const said = meaning.flatMap((cited) => {
    const value = valueOf(field, cited.citation)
    return value === null ? [] : [{ value, cited }]
  })
  const [first] = said
  const fold = (value: string): string => (field === 'number' ? foldNumber(value) : value.toLowerCase().normalize('NFC'))
  if (first === undefined || said.some(({ value }) => fold(value) !== fold(first.value))) return null
  const { citation } = first.cited
  const evidence = field === 'subject' ? `${citation.quote} ${first.value}` : citation.quote
  return { value: first.value, evidence, from: first.cited.in.path }
}

/**
 * What the documents of a run say of one another, one for each in their order: fields that are missing in the head of one
 * and stated where another cites it, with these words; and numbers that stand with two dates in different documents, told
 * of the later. Nothing is concluded from a citation that may mean two of them.
 */
export function completions(digests: readonly Digest[]): Completion[] {
  const index = indexOf(digests)
  const meant = new Map<Cited, Digest[]>()
  const meaning = digests.map((digest) => citationsMeaning(digest, index))
  for (const [at, digest] of digests.entries())
    for (const cited of meaning[at] ?? []) meant.set(cited, [...(meant.get(cited) ?? []), digest])
  const messages = new Map<string, DocumentMessage[]>()
  for (const conflict of conflictsIn(digests.flatMap(({ sightings }) => sightings))) {
    const { first, second } = conflict
    // A document tells of its own dates by itself.
    if (first.path !== second.path) messages.set(second.path, [...(messages.get(second.path) ?? []), conflictMessage(conflict)])
  }
  return digests.map((digest, at) => {
    const sure = (meaning[at] ?? []).filter((cited) => (meant.get(cited) ?? []).every((each) => areCopies(each, digest)))
    const inferred = digest.missing.flatMap((field) => {
      const said = agreed(field, sure)
      return said === null ? [] : [[field, said] as const]
    })
    return { inferred: Object.fromEntries(inferred), messages: messages.get(digest.path) ?? [] }
  })
}

/** A document with what the others of its set say of it. */
export function completed<Part extends Pick<Directive, 'header' | 'messages'>>(
  directive: Part,
  { inferred, messages }: Completion,
): Part {
  if (Object.keys(inferred).length === 0 && messages.length === 0) return directive
  const { header } = directive
  return {
    ...directive,
    header: { ...header, inferred: { ...header.inferred, ...inferred } },
    messages: [...directive.messages, ...messages],
  }
}
