import type { Antecedent, Level, Reference } from '../model/document.js'
import { figureOf, foldNumber } from '../vietnamese/document-numbers.js'
import { levelOf, levelOfNumber } from '../vietnamese/levels.js'
import { partyTerm } from '../vietnamese/party-terms.js'

/** A number without a symbol. @example "22" */
const BARE = /^\d+[a-z]?$/u

const isBare = (number: string): boolean => BARE.test(number)

/** What tells mentions of one number from those of another. */
export const keyOf = ({ type }: Pick<Reference, 'type'>, number: string): string => `${type ?? ''} ${foldNumber(number)}`

/** How much a mention says of the document. */
const fullness = ({ number, date, issuer }: Reference): number =>
  (number !== null && !isBare(number) ? 4 : 0) + (date === null ? 0 : 2) + (issuer === null ? 0 : 1)

/** Whether two mentions may mean one document, by who issued it. */
export function issuersAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  return levelsAgree(levelOf(one), levelOf(other))
}

const levelsAgree = (one: Level | null, other: Level | null): boolean => one === null || other === null || one === other

/** The level of what is cited, by its number or its issuer. */
export const levelCited = ({ number, issuer }: Pick<Reference, 'number' | 'issuer'>): Level | null =>
  (number === null ? null : levelOfNumber(number)) ?? (issuer === null ? null : levelOf(issuer))

/** The one date that mentions of a document give; null where none or several do. */
const oneDate = (mentions: readonly Reference[]): string | null => {
  const dates = new Set(mentions.flatMap(({ date }) => date ?? []))
  return dates.size === 1 ? ([...dates][0] ?? null) : null
}

/** What is known of a document from all mentions of it. */
export function antecedentOf(mentions: readonly Reference[]): Antecedent | null {
  const best = [...mentions].sort((a, b) => fullness(b) - fullness(a) || a.clean[0] - b.clean[0])[0]
  if (best === undefined) return null
  const issuer = best.issuer ?? mentions.find((each) => each.issuer !== null)?.issuer ?? null
  return { type: best.type, number: best.number, date: oneDate(mentions), issuer, evidence: best.quote, node: best.node }
}

/** The mentions of documents with a full number, by type and number; those of one figure, and those of one type. */
export interface Cited {
  /** What is known of a document; by a level, from the mentions that may be of an issuer of it. */
  readonly known: (key: string, level?: Level | null) => Antecedent | null
  readonly byNumber: ReadonlyMap<string, readonly Reference[]>
  readonly byFigure: ReadonlyMap<string, ReadonlySet<string>>
  readonly byType: ReadonlyMap<string, ReadonlySet<string>>
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** Indexes what a document cites. */
export function citedIn(references: readonly Reference[]): Cited {
  const byNumber = new Map<string, Reference[]>()
  const byFigure = new Map<string, Set<string>>()
  const byType = new Map<string, Set<string>>()
  for (const reference of references) {
    const { type, number } = reference
    if (number === null || isBare(number)) continue
    const key = keyOf(reference, number)
    add(byNumber, key, reference)
    const figure = `${type ?? ''} ${figureOf(number)}`
    byFigure.set(figure, (byFigure.get(figure) ?? new Set()).add(key))
    byType.set(type ?? '', (byType.get(type ?? '') ?? new Set()).add(key))
  }
  // Thousands of mentions may be of one document.
  const kept = new Map<string, Antecedent | null>()
  const known: Cited['known'] = (key, level = null) => {
    const name = `${key} ${level ?? ''}`
    const found = kept.get(name)
    if (found !== undefined) return found
    const meant = antecedentOf((byNumber.get(key) ?? []).filter((each) => levelsAgree(level, levelCited(each))))
    kept.set(name, meant)
    return meant
  }
  return { known, byNumber, byFigure, byType }
}

/** What a short mention means: the document of its number, or of the only number that begins with its figure. */
function meantBy(reference: Reference, { known, byFigure }: Cited): Antecedent | null {
  const { type, number, issuer } = reference
  if (number === null) return null
  const keys = isBare(number) ? [...(byFigure.get(`${type ?? ''} ${figureOf(number)}`) ?? [])] : [keyOf(reference, number)]
  const level = issuer === null ? null : levelOf(issuer)
  const meant = keys.flatMap((key) => known(key, level) ?? [])
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** Adds to each mention that says less than others of the same document what these say; what is written stays as it is. */
export function resolved(references: readonly Reference[], cited: Cited = citedIn(references)): Reference[] {
  return references.map((reference) => {
    const { number, date } = reference
    if (number === null || (date !== null && !isBare(number))) return reference
    const meant = meantBy(reference, cited)
    if (meant === null || (meant.date === null && !isBare(number))) return reference
    if (date !== null && meant.date !== null && date !== meant.date) return reference
    return { ...reference, resolved: meant }
  })
}

/** Dates by which mentions of one number contradict each other, as numbers begin anew each year or with each term. */
export function contradict(number: string, one: string, other: string): boolean {
  if (one === other) return false
  // "20/2020/NQ-HĐND" has its year
  if (/\/\d{4}\//u.test(number)) return true
  if (/^\d+[a-z]?[-–\s]/iu.test(number) && levelOfNumber(number) === 'central') return partyTerm(one) === partyTerm(other)
  return one.slice(0, 4) === other.slice(0, 4)
}
