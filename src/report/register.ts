import { stringify } from 'csv-stringify/sync'
import type { Say } from '../catalogue/catalogue.js'
import type { Directive } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import type { SourcePage } from '../model/source-text.js'
import { ranges } from '../normalize/unread-pages.js'
import { secrecyOfClean } from '../parse/secrecy.js'
import { messageRecords, sourceRecord } from './source.js'
import { visible } from './visible.js'

const COLUMNS = [
  'file',
  'number',
  'date',
  'issuer',
  'type',
  'subject',
  'pages',
  'read-by',
  'repairs',
  'doubts',
  'secrecy',
  'sha256',
  'reason',
] as const

/** A line of the register. */
export type RegisterRow = Partial<Record<(typeof COLUMNS)[number], string | number>>

/** How the pages were read; each way with its pages where there are several. @example "text layer of the PDF: 1-3; recognized from the picture: 4" */
function howRead(pages: readonly SourcePage[], say: Say): string {
  const ways = [...new Set(pages.map(({ readBy }) => readBy))]
  return ways
    .map((way) => {
      const numbers = pages.filter(({ readBy }) => readBy === way).map(({ number }) => number)
      const words = say(`register.read-by.${way}`)
      return ways.length === 1 ? words : `${words}: ${ranges(numbers)}`
    })
    .join('; ')
}

/** What the head states, else what is concluded from the text, in square brackets as archivists mark what they supply. */
function known(header: Directive['header'], field: 'number' | 'date' | 'issuer' | 'type' | 'subject'): string {
  const concluded = header.inferred[field]?.value
  return header[field] ?? (concluded === undefined ? '' : `[${concluded}]`)
}

/** Of a file with several documents the register has the first; the others are named with what was not read. */
const isFurther = ({ ruleId }: DocumentMessage): boolean => ruleId === 'second-document'

/** The line of a document. */
export function documentRow({ clean, header, messages }: Directive, say: Say): RegisterRow {
  const { path, pages, sha256 } = sourceRecord(clean.source)
  return {
    file: path,
    number: known(header, 'number'),
    date: known(header, 'date'),
    issuer: known(header, 'issuer'),
    type: known(header, 'type'),
    subject: known(header, 'subject'),
    pages,
    'read-by': howRead(clean.source.pages, say),
    repairs: clean.repairs.filter(({ kind }) => kind === 'repair').length,
    doubts:
      clean.repairs.filter(({ kind, confidence }) => kind === 'repair' && confidence < 1).length +
      (clean.doubts?.length ?? 0) +
      // Its figures are among the doubts.
      clean.messages.filter(({ ruleId }) => ruleId !== 'doubtful-figures').length +
      messages.length,
    secrecy: secrecyOfClean(clean) ?? '',
    sha256,
    reason: messageRecords(
      [...clean.messages.filter(({ ruleId }) => ruleId?.startsWith('pages-') === true), ...messages.filter(isFurther)],
      say,
    )
      .map(({ reason }) => reason)
      .join(' '),
  }
}

/**
 * The line of a file that could not be read.
 *
 * @param sha256 null where not even the bytes could be had
 */
export const unreadRow = (path: string, sha256: string | null, reason: string): RegisterRow => ({
  file: path,
  sha256: sha256 ?? '',
  reason,
})

/**
 * The archivist's list of documents as CSV (RFC 4180) that Excel shows rightly: with a BOM for the letters, and with an
 * apostrophe before what it would compute.
 */
export const register = (rows: readonly RegisterRow[], say: Say): string =>
  stringify(
    rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? ''))),
    {
      header: true,
      columns: COLUMNS.map((column) => ({ key: column, header: say(`register.${column}`) })),
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )

const cell = (value: string | number): string | number =>
  typeof value === 'number' ? value : visible(value.replace(/\s+/gu, ' ').trim())
