import type { Relation } from '../model/comparison.js'
import type { Directive, Inference } from '../model/document.js'
import { once } from '../model/once.js'
import type { PlaceTerms } from '../model/place-terms.js'
import { withPlaceTerms } from '../vietnamese/own-terms.js'
import { citationsOf, unnumberedCitationsOf } from '../parse/citations.js'
import { citationsMeaning, type Digest, digestOf, type Index, indexOf } from '../parse/document-set.js'
import { type Identity, identityOf, naming, placesOf } from '../parse/identity.js'
import { type IssueDate, issueDate } from '../parse/issue-date.js'

/** The words by which a plan cites the central document. */
interface Found {
  readonly quote: string
  readonly date: string | null
  /** Whether more than the number tells that it is this one. */
  readonly sure: boolean
}

/** What is to be known of a plan to tell how it and others stand to the central document: plain data, a small part of it. */
export interface Standing {
  readonly digest: Digest
  readonly found: Found | null
  readonly issued: IssueDate | null
  readonly notBefore: Inference<string> | null
}

/** Whether one date is before another; null where they are too coarse to tell. @example isBefore('2021', '2022-06-16') === true */
function isBefore(one: string, other: string): boolean | null {
  const length = Math.min(one.length, other.length)
  const [a, b] = [one.slice(0, length), other.slice(0, length)]
  if (a !== b) return a < b
  return one.length === other.length ? false : null
}

/** Where a plan cites the central document: surely, or by a number that nothing speaks against. */
function citation(central: Directive, identity: Identity, directive: Directive): Found | null {
  const [own, theirs] = [placesOf(directive), placesOf(central)]
  const ways = citationsOf(directive).map((each) => ({ each, way: naming(each, own, identity, theirs) }))
  const sure =
    ways.find(({ way }) => way === 'sure')?.each ??
    unnumberedCitationsOf(directive).find((each) => naming(each, own, identity, theirs) === 'sure')
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

/** What is to be known of a plan for {@link relationsIn}. */
export const standingOf = (central: Directive, plan: Directive, placeTerms?: PlaceTerms): Standing =>
  withPlaceTerms(placeTerms, () => ({
    digest: digestOf(plan),
    found: citation(central, identityOf(central), plan),
    issued: issueDate(plan),
    notBefore: plan.header.inferred.dateNotBefore ?? null,
  }))

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

/** The dates under which the other plans cite a plan, where no doubt is that they mean it: of each the first. */
function hearsay({ digest }: Standing, citations: Index): Hearsay[] {
  const told = new Map<Digest, Hearsay>()
  for (const { citation, in: other } of citationsMeaning(digest, citations))
    if (citation.date !== null && !told.has(other))
      told.set(other, { date: citation.date, quote: citation.quote, path: other.path })
  return [...told.values()]
}

const UNKNOWN: Relation = { citesCentral: false, predatesCentral: null, evidence: null, evidenceFrom: null, issued: null }

/** How old a plan that does not cite the central document is against it. */
function ageOf(plan: Standing, ours: string | null, citations: () => Index): Relation {
  const { issued, notBefore } = plan
  if (issued !== null) {
    const predatesCentral = ours === null ? null : isBefore(issued.iso, ours)
    return { ...UNKNOWN, predatesCentral, evidence: predatesCentral === null ? null : issued.evidence, issued: issued.iso }
  }
  if (ours === null) return UNKNOWN
  if (notBefore !== null && notBefore.value > ours) return { ...UNKNOWN, predatesCentral: false, evidence: notBefore.evidence }
  const told = hearsay(plan, citations())
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
  relationsIn(
    central,
    plans.map((plan) => standingOf(central, plan, placeTerms)),
    placeTerms,
  )

/** {@link relationsOf} by what is known of the plans. */
export const relationsIn = (central: Directive, plans: readonly Standing[], placeTerms?: PlaceTerms): Relation[] =>
  withPlaceTerms(placeTerms, () => relations(central, plans))

function relations(central: Directive, plans: readonly Standing[]): Relation[] {
  const ours = identityOf(central).date ?? citedDate(plans.map(({ found }) => found))
  // Looked up only where a plan does not tell its own age.
  const citations = once(() => indexOf(plans.map(({ digest }) => digest)))
  return plans.map((plan) => {
    const { found, issued } = plan
    // A plan from before the document that names its number means another one, of an earlier term.
    const tooOld = found?.sure === false && issued !== null && ours !== null && isBefore(issued.iso, ours) === true
    if (found === null || tooOld) return ageOf(plan, ours, citations)
    return { citesCentral: true, predatesCentral: false, evidence: found.quote, evidenceFrom: null, issued: issued?.iso ?? null }
  })
}
