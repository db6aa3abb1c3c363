import type { CleanText } from '../model/clean-text.js'
import type { Header, Reference } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import type { Span } from '../model/span.js'
import { writtenDateAt } from '../vietnamese/dates.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { contradict, issuersAgree } from './antecedents.js'
import type { Locate } from './position.js'

/** Where a number stands with a date. */
export interface Sighting {
  readonly type: string | null
  readonly number: string
  /** ISO 8601 */
  readonly date: string
  readonly issuer: string | null
  /** Path of the document it stands in. */
  readonly path: string
  /** In the source; null for what its head says of itself. */
  readonly line: number | null
}

/** Two dates of one number. */
export interface Conflict {
  readonly first: Sighting
  readonly second: Sighting
}

/** No document has more of them. */
const MOST = 50

/**
 * Numbers that stand with two dates, although numbering has not begun anew between them: the first place of each date.
 * Linear in the sightings, as few dates stand with one number.
 */
export function conflictsIn(sightings: readonly Sighting[]): Conflict[] {
  const known = new Map<string, Sighting[]>()
  const conflicts: Conflict[] = []
  for (const sighting of sightings) {
    const key = `${sighting.type ?? ''} ${foldNumber(sighting.number)}`
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

/** The dates that a document gives to numbers with a symbol, its own among them. */
export function sightingsIn(
  { number, date, type, issuer }: Omit<Header, 'inferred'>,
  references: readonly Reference[],
  path: string,
  locate: Locate,
): Sighting[] {
  const own = number !== null && date !== null && date.length === 10 ? [{ type, number, date, issuer, path, line: null }] : []
  const cited = references.flatMap((each) =>
    each.number === null || each.date === null || !/\D/u.test(each.number)
      ? []
      : [
          {
            type: each.type,
            number: each.number,
            date: each.date,
            issuer: each.issuer,
            path,
            line: locate([each.clean[0], each.clean[0] + 1]).start.line,
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

/** Notices days that the calendar does not have, and numbers that stand with two dates. */
export function doubtfulDates(
  clean: CleanText,
  header: Omit<Header, 'inferred'>,
  references: readonly Reference[],
  locate: Locate,
): DocumentMessage[] {
  const found: DocumentMessage[] = []
  // A day that was read from a picture and cannot be is among the doubtful figures.
  const doubted = (clean.doubts ?? []).filter(({ reason }) => reason === 'figure')
  const isDoubted = (span: Span): boolean => doubted.some((doubt) => doubt.clean[0] < span[1] && span[0] < doubt.clean[1])
  for (const match of clean.text.matchAll(DAY)) {
    const from = match.index + match[0].length
    const date = writtenDateAt(clean.text, from)
    if (date === null || date.iso !== null || isDoubted([from, date.to])) continue
    const { line, column } = locate([from, date.to]).start
    found.push({ ruleId: 'no-such-day', reason: 'no-such-day', line, column, actual: clean.text.slice(from, date.to) })
    if (found.length === MOST) break
  }
  return [...found, ...conflictsIn(sightingsIn(header, references, clean.source.path, locate)).map(conflictMessage)]
}
