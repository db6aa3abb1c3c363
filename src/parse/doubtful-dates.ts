import type { CleanText } from '../model/clean-text.js'
import type { Header, Reference } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import type { SourceText } from '../model/source-text.js'
import type { Span } from '../model/span.js'
import { writtenDateAt } from '../vietnamese/dates.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { contradict, issuersAgree } from './antecedents.js'
import { type PlaceOf, placesIn } from './identity.js'
import { homeOf, issuingBody, type IssuingBody } from './issuing-body.js'
import { pageNumber } from './page-number.js'
import type { Locate } from './position.js'

/** Where a number stands with a date. */
export interface Sighting {
  readonly type: string | null
  readonly number: string
  /** ISO 8601 */
  readonly date: string
  readonly issuer: string | null
  readonly body: IssuingBody
  /** Path of the document it stands in. */
  readonly path: string
  /** In the source; null for what its head says of itself. */
  readonly line: number | null
  /** The page that line is on, where the source has several. */
  readonly page?: number
  /** In the clean text; null for what its head says of itself. */
  readonly clean: Span | null
}

/** Two dates of one number. */
export interface Conflict {
  readonly first: Sighting
  readonly second: Sighting
}

/** No document has more of them. */
const MOST = 50

/** What tells a body from others: one without a place is the same only where one document speaks of it. */
const ofBody = (body: NonNullable<IssuingBody>, path: string): string =>
  body === 'only' ? body : `${body.name}, ${body.place ?? `of ${path}`}`

/**
 * Numbers of one body that stand with two dates, although numbering has not begun anew between them: the first place of
 * each date.
 * Linear in the sightings, as few dates stand with one number.
 */
export function conflictsIn(sightings: readonly Sighting[]): Conflict[] {
  const known = new Map<string, Sighting[]>()
  const conflicts: Conflict[] = []
  for (const sighting of sightings) {
    if (sighting.body === null) continue
    const key = `${sighting.type ?? ''} ${foldNumber(sighting.number)} ${ofBody(sighting.body, sighting.path)}`
    const others = known.get(key) ?? []
    if (others.some(({ date }) => date === sighting.date) || others.length > MOST) continue
    const first = others.find(
      ({ date, issuer, number }) => contradict(number, date, sighting.date) && issuersAgree(issuer, sighting.issuer),
    )
    if (first !== undefined) conflicts.push({ first, second: sighting })
    known.set(key, [...others, sighting])
    if (conflicts.length === MOST) break
  }
  return conflicts
}

/**
 * The dates that a document gives to numbers with a symbol, its own among them.
 *
 * @param places those that its text names most, which a citation without a place means
 */
export function sightingsIn(
  header: Omit<Header, 'inferred'>,
  references: readonly Reference[],
  { path, pages }: Pick<SourceText, 'path' | 'pages'>,
  locate: Locate,
  places: PlaceOf,
): Sighting[] {
  const { number, date, type, issuer } = header
  const home = homeOf(header, places)
  const bodyOf = (symbol: string, by: string | null): IssuingBody => issuingBody(symbol, by, home)
  const own =
    number !== null && date !== null && date.length === 10
      ? [{ type, number, date, issuer, body: bodyOf(number, issuer), path, line: null, clean: null }]
      : []
  const cited = references.flatMap(({ type, number, date, issuer, clean }): Sighting[] => {
    if (number === null || date === null || !/\D/u.test(number)) return []
    const { line, offset } = locate([clean[0], clean[0] + 1]).start
    // In a text a line is found sooner than a page.
    const page = pages[0]?.readBy === 'plain' ? undefined : pageNumber(pages, offset)
    const body = bodyOf(number, issuer)
    return [{ type, number, date, issuer, body, path, line, ...(page === undefined ? {} : { page }), clean }]
  })
  return [...own, ...cited]
}

/** @example "2019-01-21" → "21/01/2019" */
const written = (iso: string): string => iso.split('-').reverse().join('/')

/**
 * Where a date stands: the document, and in it the page where it has several, else the line.
 *
 * @example "ke-hoach.txt:10", "ke-hoach.pdf#page=3"; ":10" in a document that has no name
 */
const placeOf = ({ path, line, page }: Sighting): string =>
  `${path}${page === undefined ? (line === null ? '' : `:${String(line)}`) : `#page=${String(page)}`}`

/** A conflict as a message on the document that the second date stands in. `expected`: both dates, each with its place. */
export const conflictMessage = ({ first, second }: Conflict): DocumentMessage => ({
  ruleId: 'two-dates',
  reason: 'two-dates',
  ...(second.line === null ? {} : { line: second.line }),
  ...(second.page === undefined ? {} : { page: second.page }),
  actual: second.number,
  expected: [first, second].map((sighting) => `${written(sighting.date)} (${placeOf(sighting)})`),
})

/** "ngày 31/02/2022" */
const DAY = /ngày\s+(?=\d)/giu

/** Where days stand that the calendar does not have, the first of them. */
export function unrealDays({ text, doubts = [] }: CleanText): Span[] {
  const found: Span[] = []
  // A day that was read from a picture and cannot be is among the doubtful figures.
  const doubted = doubts.filter(({ reason }) => reason === 'figure')
  const isDoubted = (span: Span): boolean => doubted.some((doubt) => doubt.clean[0] < span[1] && span[0] < doubt.clean[1])
  for (const match of text.matchAll(DAY)) {
    const from = match.index + match[0].length
    const date = writtenDateAt(text, from)
    if (date === null || date.iso !== null || isDoubted([from, date.to])) continue
    found.push([from, date.to])
    if (found.length === MOST) break
  }
  return found
}

/** Notices days that the calendar does not have, and numbers that stand with two dates. */
export function doubtfulDates(
  clean: CleanText,
  header: Omit<Header, 'inferred'>,
  references: readonly Reference[],
  locate: Locate,
): DocumentMessage[] {
  const found = unrealDays(clean).map((span): DocumentMessage => {
    const { line, column, offset } = locate(span).start
    const page = pageNumber(clean.source.pages, offset)
    const actual = clean.text.slice(...span)
    return { ruleId: 'no-such-day', reason: 'no-such-day', line, column, ...(page === undefined ? {} : { page }), actual }
  })
  const sightings = sightingsIn(header, references, clean.source, locate, placesIn(clean.text))
  return [...found, ...conflictsIn(sightings).map(conflictMessage)]
}
