import type { Comparison } from '../../model/comparison.js'
import type { WriteFile } from '../format.js'
import { chainSheets, copiedSheets, versionSheets } from '../office/course-sheets.js'
import { officeReport } from '../office/detail.js'
import { detailSheets } from '../office/detail-sheets.js'
import { matrixSheets } from '../office/matrix-sheets.js'
import { ownSheets, rosterSheets, targetSheets } from '../office/plan-sheets.js'
import { spreadsheet } from '../office/spreadsheet.js'
import { summarySheet } from '../office/summary-sheet.js'

/** The report for Excel: totals, matrix, every verdict, targets, what is the plans' own, who has issued one, and from where. */
export const compareXlsx: WriteFile<Comparison> = (comparison, style) => {
  const all = officeReport(comparison, style)
  const lists = [detailSheets, targetSheets, ownSheets, chainSheets, versionSheets, copiedSheets].map((make) => make(all))
  const [detail, ...more] = lists
  const continued = lists.reduce((sum, list) => sum + list.continued, 0)
  return spreadsheet([
    summarySheet(all, continued),
    ...(comparison.plans.length === 0 ? [] : [...matrixSheets(all), ...(detail?.sheets ?? [])]),
    ...more.flatMap(({ sheets }) => sheets),
    ...rosterSheets(all),
  ])
}
