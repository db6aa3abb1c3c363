import { stringify } from 'csv-stringify/sync'
import type { Say } from '../catalogue/catalogue.js'
import type { Directive } from '../model/document.js'
import { secrecyOfClean } from '../parse/secrecy.js'
import { sourceRecord } from './source.js'
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

const WAYS = ['plain', 'text_layer', 'ocr', 'mixed'] as const

/** What the head states, else what is concluded from the text, in square brackets as archivists mark what they supply. */
function known(header: Directive['header'], field: 'number' | 'date' | 'issuer' | 'type' | 'subject'): string {
  const concluded = header.inferred[field]?.value
  return header[field] ?? (concluded === undefined ? '' : `[${concluded}]`)
}

/** The line of a document. */
export function documentRow({ clean, header, messages }: Directive, say: Say): RegisterRow {
  const { path, pages, readBy, sha256 } = sourceRecord(clean.source)
  const way = WAYS.find((each) => each === readBy)
  return {
    file: path,
    number: known(header, 'number'),
    date: known(header, 'date'),
    issuer: known(header, 'issuer'),
    type: known(header, 'type'),
    subject: known(header, 'subject'),
    pages,
    'read-by': way === undefined ? readBy : say(`register.read-by.${way}`),
    repairs: clean.repairs.length,
    doubts: clean.repairs.filter(({ confidence }) => confidence < 1).length + clean.messages.length + messages.length,
    secrecy: secrecyOfClean(clean) ?? '',
    sha256,
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
