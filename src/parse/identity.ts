import type { Directive, Level } from '../model/document.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { levelOf, levelOfNumber, placeNamed } from '../vietnamese/levels.js'
import { partyTerm } from '../vietnamese/party-terms.js'
import { isOtherSubject, isSameSubject, subjectWords } from '../vietnamese/subjects.js'
import type { Citation } from './citations.js'
import { issueDate } from './issue-date.js'

/** What tells a document from others. */
export interface Identity {
  readonly type: string | null
  readonly number: string | null
  /** ISO 8601, as far as known: a day, a month or a year. */
  readonly date: string | null
  readonly issuer: string | null
  readonly level: Level | null
  /** Words of its subject, as compared. */
  readonly subject: readonly string[]
}

/** What a document's head tells of it, or allows to conclude. */
export function identityOf(directive: Directive): Identity {
  const { header } = directive
  return {
    type: header.type ?? header.inferred.type?.value ?? null,
    number: header.number ?? header.inferred.number?.value ?? null,
    date: issueDate(directive)?.iso ?? null,
    issuer: header.issuer ?? header.inferred.issuer?.value ?? null,
    level: header.level ?? header.inferred.level?.value ?? null,
    subject: subjectWords(header.subject ?? header.inferred.subject?.value ?? ''),
  }
}

/** How surely a citation means a document: by more than its number, by the number alone, or not at all. */
export type Naming = 'sure' | 'by-number' | 'no'

/** Subjects that every document carrying a resolution out has: "thực hiện Nghị quyết …". */
const GENERIC: ReadonlySet<string> = new Set(['thực', 'triển', 'tổ'])
/** Shortest subject that names a document without its number, alone and with who issued it or when. */
const TELLING = 8
const TELLING_WITH_ORIGIN = 3
/** How much of a text is searched for its place. */
const SEARCHED = 300_000

const STATE = /ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chính phủ|quốc hội/iu

const yearOf = (date: string | null): string | null => date?.slice(0, 4) ?? null
const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other

function typesDiffer(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  // A Chương trình hành động is called Chương trình too.
  return !a.startsWith(b) && !b.startsWith(a)
}

/** A committee of a town and one of a city under the centre are called alike. */
const isCity = (level: Level): boolean => level === 'province' || level === 'town'

function levelsDiffer(one: Level | null, other: Level | null): boolean {
  if (one === null || other === null || one === other) return false
  return !(isCity(one) && isCity(other))
}

/** The place of a level that a document's text names most, folded; null where it names none. */
export type PlaceOf = (level: Level) => string | null

/** The places that a text names most, each looked for once. */
export function placesIn(text: string): PlaceOf {
  const known = new Map<Level, string | null>()
  return (level) => {
    let place = known.get(level)
    if (place === undefined) {
      place = placeNamed(text.slice(0, SEARCHED), level)
      known.set(level, place)
    }
    return place
  }
}

const named = new WeakMap<Directive, PlaceOf>()

/** The places that a document's text names most. A document is asked for each that cites it, and read once. */
export function placesOf(directive: Directive): PlaceOf {
  const places = named.get(directive) ?? placesIn(directive.clean.text)
  named.set(directive, places)
  return places
}

/** The place that a document's body stands for, at a level: by its issuer, else as its text names it most. */
const placeOf = (places: PlaceOf, issuer: string | null, level: Level): string | null =>
  (issuer === null ? null : placeNamed(issuer, level)) ?? places(level)

/** Whether a document and one that is cited are of the same place; null where one of the places is not known. */
function samePlace(citation: Citation, citing: PlaceOf, identity: Identity, own: PlaceOf): boolean | null {
  const level = identity.level
  if (level === null || level === 'central' || level === 'other') return null
  const [there, here] = [placeOf(citing, citation.issuer, level), placeOf(own, identity.issuer, level)]
  return there === null || here === null ? null : there === here
}

/**
 * Whether a citation means a document. Numbers alone don't tell: those of the Central Committee begin anew with each term,
 * those of local committees in each place.
 *
 * @param citing places of the document that cites
 * @param places those of the document that may be meant
 */
export function naming(citation: Citation, citing: PlaceOf, identity: Identity, places: PlaceOf): Naming {
  const numbers = compareNumbers(citation.number, identity.number)
  if (numbers === 'other') return 'no'
  if (numbers !== 'same' && typesDiffer(citation.type, identity.type)) return 'no'
  const [cited, own] = [yearOf(citation.date), yearOf(identity.date)]
  if (differ(cited, own)) return 'no'
  const sameDay = citation.date !== null && citation.date.length === 10 && citation.date === identity.date
  if (numbers !== 'unknown' && !sameDay && isOtherSubject(identity.subject, citation.about())) return 'no'
  const about = isSameSubject(identity.subject, citation.about())
  if (numbers === 'unknown' && !about) return 'no'
  const issuerLevel = citation.issuer === null ? null : levelOf(citation.issuer)
  const levelCited = citation.number === null ? issuerLevel : (levelOfNumber(citation.number) ?? issuerLevel)
  if (levelsDiffer(levelCited, identity.level)) return 'no'
  if (identity.level === 'central') {
    const term = identity.date === null || identity.date.length < 10 ? null : partyTerm(identity.date)
    if (differ(citation.term, term)) return 'no'
    if (numbers === 'same') return about || cited !== null ? 'sure' : 'by-number'
  }
  if (numbers === 'bare' && sameDay) return 'sure'
  const place = about || numbers === 'same' ? samePlace(citation, citing, identity, places) : null
  if (place === false) return 'no'
  if (numbers === 'same') return about || place === true ? 'sure' : 'by-number'
  return about && isTelling(citation, identity, place) ? 'sure' : 'no'
}

/** Whether a subject names a document although no number does. */
function isTelling({ issuer, date }: Citation, identity: Identity, place: boolean | null): boolean {
  const { subject } = identity
  if (differ(systemOf(issuer), systemOf(identity.issuer))) return false
  if (date !== null && date.length === 10 && identity.date?.length === 10 && date !== identity.date) return false
  if (GENERIC.has(subject[0] ?? '') && place !== true) return false
  return subject.length >= (issuer === null && date === null ? TELLING : TELLING_WITH_ORIGIN)
}

const systemOf = (issuer: string | null): string | null => (issuer === null ? null : STATE.test(issuer) ? 'state' : 'party')

/** `bare`: the figure of the number without its symbol, `Nghị quyết 21`. */
function compareNumbers(cited: string | null, own: string | null): 'same' | 'bare' | 'other' | 'unknown' {
  if (cited === null || own === null) return 'unknown'
  const [a, b] = [foldNumber(cited), foldNumber(own)]
  if (a === b) return 'same'
  return /^\d+$/u.test(a) && b.startsWith(a) && !/^\d/u.test(b.slice(a.length)) ? 'bare' : 'other'
}
