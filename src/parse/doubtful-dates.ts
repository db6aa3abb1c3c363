import type { CleanText } from '../model/clean-text.js'
import type { Header, Reference } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import type { Span } from '../model/span.js'
import { writtenDateAt } from '../vietnamese/dates.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { contradict, issuersAgree } from './antecedents.js'
import { type PlaceOf, placesIn } from './identity.js'
import { homeOf, issuingBody, type IssuingBody } from './issuing-body.js'
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
  path: string,
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
  const cited = references.flatMap((each) =>
    each.number === null || each.date === null || !/\D/u.test(each.number)
      ? []
      : [
          {
            type: each.type,
            number: each.number,
            date: each.date,
            issuer: each.issuer,
            body: bodyOf(each.number, each.issuer),
            path,
            line: locate([each.clean[0], each.clean[0] + 1]).start.line,
            clean: each.clean,
          },
        ],
  )
  return [...own, ...cited]
}

/** @example "2019-01-21" → "21/01/2019" */
const written = (iso: string): string => iso.split('-').reverse().join('/')

/** A conflict as a message on the document that the second date stands in. `expected`: both dates, each with its line and document. */
export const conflictMessage = ({ first, second }: Conflict): DocumentMessage => ({
  ruleId: 'two-dates',
  reason: 'two-dates',
  ...(second.line === null ? {} : { line: second.line }),
  actual: second.number,
  expected: [first, second].map(
    ({ date, line, path }) => `${written(date)} (${path === '' ? '' : path}${line === null ? '' : `:${line}`})`,
  ),
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
    const { line, column } = locate(span).start
    return { ruleId: 'no-such-day', reason: 'no-such-day', line, column, actual: clean.text.slice(...span) }
  })
  const sightings = sightingsIn(header, references, clean.source.path, locate, placesIn(clean.text))
  return [...found, ...conflictsIn(sightings).map(conflictMessage)]
}
