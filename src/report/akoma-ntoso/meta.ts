import type { Directive } from '../../model/document.js'
import { sourceRecord } from '../source.js'
import { visible } from '../visible.js'
import { block, element, type Attributes } from '../xml.js'
import { workOf, type Agents } from './agents.js'
import { addressOf } from './fact-marks.js'
import type { AttachmentTitle } from './attachment.js'
import { documentElement, subtypeOf, workAddress } from './naming.js'

/** Namespace of what doichieu says of a document and Akoma Ntoso has no element for. */
const OURS = 'urn:doichieu:akn:1'

/** The agent that marks up, and the day where none is known. */
const MARKER = 'doichieu'
const NO_DAY = '0001-01-01'

const shown = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, value === null ? null : visible(value)]))

/** @example "2025-08", "2025" */
const OPEN_DATE = /^\d{4}(?:-\d{2})?$/u
const DAY = /^\d{4}-\d{2}-\d{2}$/u

/**
 * The day of a work. The schema asks for a whole day: what is not known so well says so in `name`, with the first day that
 * it may be: `issued` (the day stated), `issued-inferred` (concluded), `issued-in-month`, `issued-in-year`, `not-before`
 * (the newest document cited), `unknown` (the first day of the calendar, since nothing is known).
 */
function frbrDate({ header }: Directive): string {
  const of = (date: string, name: string): string => element('FRBRdate', { date, name })
  const stated = header.date
  if (stated !== null && OPEN_DATE.test(stated))
    return of(`${stated}-01-01`.slice(0, 10), stated.length === 4 ? 'issued-in-year' : 'issued-in-month')
  if (stated !== null && DAY.test(stated)) return of(stated, 'issued')
  const concluded = header.inferred.date?.value
  if (concluded !== undefined && DAY.test(concluded)) return of(concluded, 'issued-inferred')
  const earliest = header.inferred.dateNotBefore?.value
  return earliest !== undefined && DAY.test(earliest) ? of(earliest, 'not-before') : of(NO_DAY, 'unknown')
}

/**
 * What a document or an attachment is, on its three levels: work, expression in Vietnamese, this file.
 *
 * @param own type and name; those of the document or of its attachment
 */
function identification(directive: Directive, agents: Agents, component: string, own: AttachmentTitle): string[] {
  const { header, clean } = directive
  const work = workAddress(workOf(directive))
  const issuer = header.issuer ?? header.inferred.issuer?.value ?? null
  const author = element('FRBRauthor', { href: issuer === null ? '#unknown' : agents.refer('organization', issuer) })
  const expression = `${work}/vie@${header.date !== null && DAY.test(header.date) ? header.date : ''}`
  const level = (name: string, address: string, ending: string, more: readonly string[]): string[] =>
    block(name, {}, [
      element('FRBRthis', { value: `${address}/${component}${ending}` }),
      element('FRBRuri', { value: `${address}${ending}` }),
      ...more,
    ])
  const number = workOf(directive).number
  const day = frbrDate(directive)
  return block('identification', { source: `#${MARKER}` }, [
    ...level('FRBRWork', work, '', [
      day,
      author,
      element('FRBRcountry', { value: 'vn' }),
      element('FRBRsubtype', { value: own.subtype }),
      ...(number === null ? [] : [element('FRBRnumber', shown({ value: number }))]),
      ...(own.name === null ? [] : [element('FRBRname', shown({ value: own.name }))]),
    ]),
    ...level('FRBRExpression', expression, '', [day, author, element('FRBRlanguage', { language: 'vie' })]),
    // No clock: when the file was written is not said. Its source is known by the sum of its bytes.
    ...level('FRBRManifestation', expression, '.akn', [
      element('FRBRalias', { value: `sha256:${clean.source.sha256}`, name: 'source' }),
      element('FRBRdate', { date: NO_DAY, name: 'unknown' }),
      element('FRBRauthor', { href: `#${MARKER}` }),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ])
}

/** Works that the text cites, each once. */
function cited({ references }: Directive): string[] {
  const byAddress = new Map<string, string>()
  for (const reference of references) {
    const href = addressOf(reference)
    if (!byAddress.has(href)) byAddress.set(href, reference.quote)
  }
  return [...byAddress].map(([href, quote]) => element('activeRef', shown({ href, showAs: quote })))
}

/** What was concluded and what was noticed, with its grounds; where the text comes from, and what wrote this. */
function proprietary({ header, clean }: Directive, version: string): string[] {
  const { path, sha256, readBy } = sourceRecord(clean.source)
  const inferred = Object.entries(header.inferred).flatMap(([field, found]) =>
    found === undefined
      ? []
      : [element('d:inferred', shown({ field, value: found.value, evidence: found.evidence, from: found.from ?? null }))],
  )
  return block('proprietary', { source: `#${MARKER}`, 'xmlns:d': OURS }, [
    element('d:source', shown({ path, sha256, readBy, doichieu: version })),
    ...(header.level === null ? [] : [element('d:level', { value: header.level })]),
    ...inferred,
  ])
}

/**
 * The metadata of a document.
 *
 * @param agents those that the text names; all of them are listed
 */
export function metaOf(directive: Directive, agents: Agents, version: string): string[] {
  const identified = identification(directive, agents, '!main', {
    subtype: subtypeOf(workOf(directive).type),
    name: directive.header.subject,
  })
  return block('meta', {}, [
    ...identified,
    ...block('references', { source: `#${MARKER}` }, [
      ...cited(directive),
      element('TLCOrganization', { eId: MARKER, href: `/akn/ontology/organization/${MARKER}`, showAs: `doichieu ${version}` }),
      element('TLCOrganization', { eId: 'unknown', href: '/akn/ontology/organization/unknown', showAs: 'chưa rõ' }),
      ...agents.lines(),
    ]),
    ...proprietary(directive, version),
  ])
}

/** The metadata of an attachment, a component of the same work with a type and a name of its own. @param name of the component, `att_1` */
export const attachmentMeta = (directive: Directive, agents: Agents, name: string, own: AttachmentTitle): string[] =>
  block('meta', {}, identification(directive, agents, `!${name}`, own))

/** The element of the document and that of its body. */
export function elementsOf(directive: Directive): { readonly root: string; readonly body: string; readonly name: string } {
  const { type } = workOf(directive)
  const root = documentElement(type)
  return { root, body: root === 'act' ? 'body' : 'mainBody', name: subtypeOf(type) }
}
