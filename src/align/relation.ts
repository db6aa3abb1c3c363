import type { Relation } from '../model/comparison.js'
import type { Directive, Reference } from '../model/document.js'

const same = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase()

const numberOf = ({ header }: Directive): string | null => header.number ?? header.inferred.number?.value ?? null
const dateOf = ({ header }: Directive): string | null => header.date ?? header.inferred.date?.value ?? null

/** Where the plan names the central document: among its references, else by the number in its text. */
function citation(central: Directive, plan: Directive): { readonly quote: string; readonly reference: Reference | null } | null {
  const number = numberOf(central)
  const reference = plan.references.find((candidate) => same(candidate.number, number))
  if (reference !== undefined) return { quote: reference.quote, reference }
  if (number === null) return null
  const { text } = plan.clean
  const at = text.toLowerCase().indexOf(number.toLowerCase())
  // "121-NQ/TW" is another document.
  if (at < 0 || /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + number.length] ?? '')) return null
  return { quote: text.slice(at, at + number.length), reference: null }
}

/**
 * How a plan stands to the central document: whether it cites it and whether it is older, with the words that show it. A plan
 * that cites the document is not older; one without a date is older or not as its inferred dates tell, else null.
 */
export function relationOf(central: Directive, plan: Directive): Relation {
  const cited = citation(central, plan)
  if (cited !== null) return { citesCentral: true, predatesCentral: false, evidence: cited.quote }
  const ours = dateOf(central)
  const theirs = dateOf(plan)
  if (ours === null) return { citesCentral: false, predatesCentral: null, evidence: null }
  if (theirs !== null)
    return { citesCentral: false, predatesCentral: theirs < ours, evidence: plan.header.inferred.date?.evidence ?? theirs }
  const notBefore = plan.header.inferred.dateNotBefore
  if (notBefore !== undefined && notBefore.value > ours)
    return { citesCentral: false, predatesCentral: false, evidence: notBefore.evidence }
  return { citesCentral: false, predatesCentral: null, evidence: null }
}
