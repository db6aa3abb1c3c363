import type { Directive } from '../model/document.js'
import { issueDate } from '../parse/issue-date.js'
import { firstDay } from './deadline-dates.js'

/** The first day on which a document can have been issued, and the words that tell. */
interface Earliest {
  /** ISO 8601, to the day. */
  readonly day: string
  readonly evidence: string
  /** Whether it says so itself; else a document that it cites does, which is not younger. */
  readonly own: boolean
}

/** When a document was issued at the earliest: by its own date, else by the newest document that it cites; null where neither tells. */
export function earliestIssue(directive: Directive): Earliest | null {
  const issued = issueDate(directive)
  const own = issued === null ? null : firstDay(issued.iso)
  if (issued !== null && own !== null) return { day: own, evidence: issued.evidence, own: true }
  const notBefore = directive.header.inferred.dateNotBefore
  return notBefore === undefined ? null : { day: notBefore.value, evidence: notBefore.evidence, own: false }
}
