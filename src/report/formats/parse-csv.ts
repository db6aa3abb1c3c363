import { stringify } from 'csv-stringify/sync'
import type { Directive } from '../../model/document.js'
import type { WriteList } from '../format.js'
import { heads, workList } from '../work-list.js'

/** What Excel takes for a number, a date or a share of its own: the id "1.2", "1/2"; not "III.1", "2022-09" */
const TAKEN_FOR_A_DATE = /^\d+(?:[./]\d+)+$/

/**
 * The assignments as a work list in CSV (RFC 4180) that Excel shows rightly: with a BOM for the letters, and with an
 * apostrophe before what it would compute or turn into a date of its own.
 */
export const parseCsv: WriteList<Directive> = {
  rows: workList,
  write: (rows, { say }) =>
    stringify(
      [heads(say), ...rows].map((row) => row.map((cell) => (TAKEN_FOR_A_DATE.test(cell) ? `'${cell}` : cell))),
      { bom: true, escape_formulas: true, record_delimiter: 'windows' },
    ),
}
