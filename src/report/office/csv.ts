import { stringify } from 'csv-stringify/sync'

/** What Excel takes for a number, a date or a share of its own: the id "1.2", "1/2", "007"; not "III.1", "2022-09" */
const TAKEN_FOR_A_DATE = /^(?:\d+(?:[./]\d+)+|0\d+)$/

/** A line within a cell, which would otherwise end the row for most programs. @example "\n" */
const LINE_END = /[\r\n]/

const written = (rows: readonly (readonly string[])[], bom: boolean): string =>
  stringify(
    rows.map((row) => row.map((cell) => (TAKEN_FOR_A_DATE.test(cell) ? `'${cell}` : cell))),
    { bom, escape_formulas: true, quoted_match: LINE_END, record_delimiter: 'windows' },
  )

/**
 * A table as CSV (RFC 4180) that Excel shows rightly: with a BOM for the letters, and with an apostrophe before what it would
 * compute or turn into a date or a number of its own.
 */
export const excelCsv = (rows: readonly (readonly string[])[]): string => written(rows, true)

/** Further rows of such a table. */
export const excelCsvRows = (rows: readonly (readonly string[])[]): string => written(rows, false)
