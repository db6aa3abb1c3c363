import type { Comparison, PlanComparison } from '../model/comparison.js'
import type { Reference } from '../model/document.js'
import { type Citation, citationsOf } from '../parse/citations.js'
import { type Identity, identityOf } from '../parse/identity.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import { foldedWords } from '../vietnamese/fold.js'
import { partyTerm } from '../vietnamese/party-terms.js'
import { isOtherSubject, isSameSubject } from '../vietnamese/subjects.js'
import { writtenDay } from './deadline-dates.js'
import { otherTitle, titleSlip } from './title-slips.js'

/** A subject of so many words names one document. */
const TELLING = 8
/** Organs of the centre, of which each numbers its own. */
const ORGANS = ['bộ chính trị', 'ban bí thư', 'ban chấp hành trung ương', 'chính phủ', 'quốc hội'].map((name) =>
  foldedWords(name),
)

const organOf = (issuer: string | null): string | null => {
  const words = ` ${foldedWords(issuer ?? '').join(' ')} `
  return ORGANS.map((organ) => organ.join(' ')).find((organ) => words.includes(` ${organ} `)) ?? null
}

/** A body's name with one word misspelled: "Ban Chấp hành Trương ương" */
function isMisspelled(stated: string, cited: string): boolean {
  const [ours, theirs] = [foldedWords(stated), foldedWords(cited)]
  const length = Math.min(ours.length, theirs.length)
  const differ = ours.slice(0, length).filter((word, at) => word !== theirs[at])
  return length >= 3 && differ.length === 1 && ours[0] === theirs[0] && [...(differ[0] ?? '')].length > 2
}

/** What is wrong in a citation of the central document. */
export interface Fault {
  readonly part: 'number' | 'date' | 'issuer' | 'term' | 'words' | 'subject'
  /** As it is cited, and as it is. */
  readonly cited: string
  readonly stated: string
}

/** Another issuer, or the same one misspelled. */
function issuerFaults(identity: Identity, { issuer }: Citation): Fault[] {
  if (issuer === null || identity.issuer === null) return []
  const [theirs, ours] = [organOf(issuer), organOf(identity.issuer)]
  const isWrong =
    (theirs !== null && ours !== null && theirs !== ours) || (theirs === null && isMisspelled(identity.issuer, issuer))
  return isWrong ? [{ part: 'issuer', cited: issuer, stated: identity.issuer }] : []
}

/** Another term of the Central Committee than the one that the day lies in ("khóa"). */
function termFaults({ level, date }: Identity, { term }: Citation): Fault[] {
  if (term === null || level !== 'central' || date?.length !== 10) return []
  const stated = partyTerm(date)
  return stated === null || stated === term ? [] : [{ part: 'term', cited: `khóa ${term}`, stated: `khóa ${stated}` }]
}

function titleFaults(identity: Identity, title: string, citation: Citation, sameDay: boolean): Fault[] {
  const { subject } = citation
  if (subject === null || title === '') return []
  const slip = titleSlip(title, subject)
  if (slip !== null) return [{ part: 'words', ...slip }]
  if (!sameDay) return []
  const cited = isOtherSubject(identity.subject, citation.about()) ? subject : otherTitle(title, subject)
  return cited === null ? [] : [{ part: 'subject', cited, stated: title }]
}

/** What is wrong in a citation that surely means the central document. */
function faultsIn(identity: Identity, title: string, citation: Citation): Fault[] {
  const { number, date } = citation
  if (number === null || identity.number === null) return []
  const about = citation.about()
  const bothDates = date?.length === 10 && identity.date?.length === 10
  const sameDay = bothDates && date === identity.date
  const sameSubject = isSameSubject(identity.subject, about)
  if (foldNumber(number) !== foldNumber(identity.number))
    return sameDay && sameSubject && about.length >= TELLING && foldNumber(number).includes('/')
      ? [{ part: 'number', cited: number, stated: identity.number }]
      : []
  const otherDay = bothDates && !sameDay
  if (otherDay ? !sameSubject || about.length < TELLING : !sameDay && !sameSubject) return []
  return [
    ...(otherDay ? [{ part: 'date' as const, cited: writtenDay(date), stated: writtenDay(identity.date ?? '') }] : []),
    ...issuerFaults(identity, citation),
    ...termFaults(identity, citation),
    ...titleFaults(identity, title, citation, sameDay),
  ]
}

/** A citation of the central document with what is wrong in it. */
export interface Misquoted {
  readonly reference: Reference
  readonly faults: readonly Fault[]
}

const known = new WeakMap<PlanComparison, readonly Misquoted[]>()

/** The citations in a plan that mean the central document and have something wrong; none in one that is older than it. */
export function misquotedIn(compared: PlanComparison, { central }: Pick<Comparison, 'central'>): readonly Misquoted[] {
  const before = known.get(compared)
  if (before !== undefined) return before
  const { plan, relation } = compared
  const found: Misquoted[] = []
  if (relation.predatesCentral !== true) {
    const identity = identityOf(central)
    const title = central.header.subject ?? central.header.inferred.subject?.value ?? ''
    const citations = citationsOf(plan)
    /** Titles are given in full once; what a later citation says instead may be meant as short. */
    let isTitled = false
    for (const [index, reference] of plan.references.entries()) {
      const citation = citations[index]
      if (citation === undefined) continue
      const faults = faultsIn(identity, title, citation).filter(({ part }) => part !== 'subject' || !isTitled)
      if (citation.subject !== null && citation.number !== null && identity.number !== null)
        isTitled ||= foldNumber(citation.number) === foldNumber(identity.number)
      if (faults.length > 0) found.push({ reference, faults })
    }
  }
  known.set(compared, found)
  return found
}
