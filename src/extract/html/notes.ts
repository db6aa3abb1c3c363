import type { Element } from 'hast'

/** Targets of calls as Word and LibreOffice name them. @example "#_ftn1", "#_edn2", "#sdfootnote1sym" */
const CALL = /^#_?(ftn|edn|sdfootnote|sdendnote)(\d{1,6})(?:sym)?$/
/** Where the number before a note leads back to. @example "#_ftnref1", "#sdfootnote1anc" */
const BACK = /^#_?(?:ftnref|ednref|sdfootnote|sdendnote)\d{1,6}(?:anc)?$/
/** The element around a note. @example "ftn1", "edn2", "sdfootnote1" */
const BODY = /^(ftn|edn|sdfootnote|sdendnote)(\d{1,6})$/

const href = (element: Element): string => {
  const value = element.properties['href']
  return typeof value === 'string' ? value : ''
}

/** Which note a link calls, such as `ftn1`; undefined for any other link. */
export function callKey(link: Element): string | undefined {
  const match = CALL.exec(href(link))
  return match === null ? undefined : `${match[1] ?? ''}${match[2] ?? ''}`
}

export const backLink = (link: Element): boolean => BACK.test(href(link))

/** Which note an element is; undefined for any other element. */
export function isNoteBody(element: Element): string | undefined {
  const { id } = element.properties
  return typeof id === 'string' && BODY.test(id) ? id : undefined
}
