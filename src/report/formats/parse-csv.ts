import type { Directive } from '../../model/document.js'
import type { WriteList } from '../format.js'
import { excelCsv } from '../office/csv.js'
import { heads, workList } from '../work-list.js'

/** The assignments as a work list in CSV that Excel shows rightly. */
export const parseCsv: WriteList<Directive> = {
  rows: workList,
  write: (rows, { say }) => excelCsv([heads(say), ...rows]),
}
