import type { Comparison } from '../../model/comparison.js'
import type { Style, WriteFile } from '../format.js'
import { chainSheets, copiedSheets, versionSheets } from '../office/course-sheets.js'
import { officeReport } from '../office/detail.js'
import { detailSheets } from '../office/detail-sheets.js'
import { matrixSheets } from '../office/matrix-sheets.js'
import { ownSheets, rosterSheets, targetSheets } from '../office/plan-sheets.js'
import { spreadsheet } from '../office/spreadsheet.js'
import { summarySheet } from '../office/summary-sheet.js'

/** A workbook with more verdicts than these takes gigabytes to write, and to open: lists are then of the first plans alone. */
const MOST_ROWS = 50_000

/** The report for Excel: totals, matrix, every verdict, targets, what is the plans' own, who has issued one, and from where. */
export const compareXlsx: WriteFile<Comparison> = (comparison, style) => compareXlsxOf(comparison, style)

/** {@link compareXlsx} with so many verdicts at most. */
export function compareXlsxOf(comparison: Comparison, style: Style, most = MOST_ROWS): Promise<Uint8Array> {
  const all = officeReport(comparison, style)
  const { report } = all
  const sentences = report.tasks.reduce((sum, task) => sum + task.sentences.length, 0)
  const listed = report.plans.slice(0, Math.max(1, Math.floor(most / Math.max(1, sentences))))
  const some = { ...all, report: { ...report, plans: listed } }
  const lists = [detailSheets, targetSheets, ownSheets, chainSheets, versionSheets, copiedSheets].map((make) => make(some))
  const [detail, ...more] = lists
  const continued = lists.reduce((sum, list) => sum + list.continued, 0)
  return spreadsheet([
    summarySheet(all, continued, report.plans.length - listed.length),
    ...(comparison.plans.length === 0 ? [] : [...matrixSheets(all), ...(detail?.sheets ?? [])]),
    ...more.flatMap(({ sheets }) => sheets),
    ...rosterSheets(all),
  ])
}
