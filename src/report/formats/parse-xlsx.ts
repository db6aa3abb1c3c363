import type { Directive } from '../../model/document.js'
import type { WriteList } from '../format.js'
import { COLUMNS, heads, workList } from '../work-list.js'
import { workbook } from '../workbook.js'

/** The assignments as a work list for Excel: frozen head, filter, wrapped text. */
export const parseXlsx: WriteList<Directive> = {
  rows: workList,
  write: (rows, { say }) =>
    workbook({ name: say('work-list.sheet'), heads: heads(say), rows, widths: COLUMNS.map(({ width }) => width) }),
}
