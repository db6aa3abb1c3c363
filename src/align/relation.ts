import type { Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { PlaceTerms } from '../model/place-terms.js'
import { withPlaceTerms } from '../vietnamese/own-terms.js'
import { type Citation, citationsOf, once, unnumberedCitationsOf } from '../parse/citations.js'
import { type Identity, identityOf, naming, placesOf } from '../parse/identity.js'
import { issueDate } from '../parse/issue-date.js'

/** A plan with the documents that it names, those without a number looked for only where they matter. */
interface Reader {
  readonly directive: Directive
  readonly citations: readonly Citation[]
  readonly unnumbered: () => readonly Citation[]
}

/** The words by which a plan cites the central document. */
interface Found {
  readonly quote: string
  readonly date: string | null
  /** Whether more than the number tells that it is this one. */
  readonly sure: boolean
}

/** Whether one date is before another; null where they are too coarse to tell. @example isBefore('2021', '2022-06-16') === true */
function isBefore(one: string, other: string): boolean | null {
  const length = Math.min(one.length, other.length)
  const [a, b] = [one.slice(0, length), other.slice(0, length)]
  if (a !== b) return a < b
  return one.length === other.length ? false : null
}

/** Where a plan cites the central document: surely, or by a number that nothing speaks against. */
function citation(central: Directive, identity: Identity, { directive, citations, unnumbered }: Reader): Found | null {
  const ways = citations.map((each) => ({ each, way: naming(each, placesOf(directive), identity, placesOf(central)) }))
  const sure =
    ways.find(({ way }) => way === 'sure')?.each ??
    unnumbered().find((each) => naming(each, placesOf(directive), identity, placesOf(central)) === 'sure')
  if (sure !== undefined) return { quote: sure.quote, date: sure.date, sure: true }
  const { number } = identity
  if (number === null) return null
  // The plan means another document of that number.
  if (ways.some(({ each, way }) => way === 'no' && each.number?.toLowerCase() === number.toLowerCase())) return null
  const named = ways.find(({ way }) => way === 'by-number')?.each
  if (named !== undefined) return { quote: named.quote, date: named.date, sure: false }
  const { text } = directive.clean
  const at = text.toLowerCase().indexOf(number.toLowerCase())
  // "121-NQ/TW" is another document; a document's own number cites nothing.
  if (at < 0 || /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + number.length] ?? '')) return null
  if (directive.header.number?.toLowerCase() === number.toLowerCase()) return null
  return { quote: text.slice(at, at + number.length), date: null, sure: false }
}

/** The day that most citations give a document. */
function citedDate(found: readonly (Found | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const each of found) if (each?.sure === true && each.date !== null) counts.set(each.date, (counts.get(each.date) ?? 0) + 1)
  return [...counts].sort(([a, times], [b, others]) => others - times || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/** What another plan of the run says of when a plan was issued. */
interface Hearsay {
  readonly date: string
  readonly quote: string
  readonly path: string
}

/** The dates under which the other plans cite a plan, where no doubt is that they mean it. */
function hearsay(plan: Directive, identity: Identity, others: readonly Reader[]): Hearsay[] {
  const notBefore = plan.header.inferred.dateNotBefore?.value ?? null
  return others.flatMap(({ directive, citations, unnumbered }) => {
    if (directive === plan) return []
    const named = [...citations, ...unnumbered()].find(
      (each) =>
        each.date !== null &&
        (notBefore === null || isBefore(each.date, notBefore) !== true) &&
        naming(each, placesOf(directive), identity, placesOf(plan)) === 'sure',
    )
    return named === undefined || named.date === null
      ? []
      : [{ date: named.date, quote: named.quote, path: directive.clean.source.path }]
  })
}

const UNKNOWN: Relation = { citesCentral: false, predatesCentral: null, evidence: null, evidenceFrom: null, issued: null }

/** How old a plan that does not cite the central document is against it. */
function ageOf(plan: Directive, ours: string | null, others: () => readonly Reader[]): Relation {
  const issued = issueDate(plan)
  if (issued !== null) {
    const predatesCentral = ours === null ? null : isBefore(issued.iso, ours)
    return { ...UNKNOWN, predatesCentral, evidence: predatesCentral === null ? null : issued.evidence, issued: issued.iso }
  }
  if (ours === null) return UNKNOWN
  const notBefore = plan.header.inferred.dateNotBefore
  if (notBefore !== undefined && notBefore.value > ours)
    return { ...UNKNOWN, predatesCentral: false, evidence: notBefore.evidence }
  const told = hearsay(plan, identityOf(plan), others())
  const [first] = told
  const ages = new Set(told.map(({ date }) => isBefore(date, ours)))
  const [predatesCentral = null] = ages
  // Those who cite it don't agree.
  if (first === undefined || ages.size > 1 || predatesCentral === null) return UNKNOWN
  return { ...UNKNOWN, predatesCentral, evidence: first.quote, evidenceFrom: first.path, issued: first.date }
}

/**
 * How plans stand to the central document: whether each cites it and whether it is older, with the words that show it. A plan
 * that cites the document is not older. One without a date is older or not as the newest document that it cites tells, or as
 * another of the plans tells that cites it with its date.
 */
export const relationsOf = (central: Directive, plans: readonly Directive[], placeTerms?: PlaceTerms): Relation[] =>
  withPlaceTerms(placeTerms, () => relations(central, plans))

function relations(central: Directive, plans: readonly Directive[]): Relation[] {
  const identity = identityOf(central)
  const readers = plans.map((directive): Reader => ({
    directive,
    citations: citationsOf(directive),
    unnumbered: once(() => unnumberedCitationsOf(directive)),
  }))
  const found = readers.map((reader) => citation(central, identity, reader))
  const ours = identity.date ?? citedDate(found)
  return plans.map((plan, index) => {
    const cited = found[index] ?? null
    const own = issueDate(plan)
    // A plan from before the document that names its number means another one, of an earlier term.
    const tooOld = cited?.sure === false && own !== null && ours !== null && isBefore(own.iso, ours) === true
    if (cited === null || tooOld) return ageOf(plan, ours, () => readers)
    return { citesCentral: true, predatesCentral: false, evidence: cited.quote, evidenceFrom: null, issued: own?.iso ?? null }
  })
}
