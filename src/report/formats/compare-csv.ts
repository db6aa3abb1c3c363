import type { Comparison } from '../../model/comparison.js'
import type { Write } from '../format.js'
import { excelCsv } from '../office/csv.js'
import { DETAIL, detailHeads, officeReport, planRows } from '../office/detail.js'
import { percent } from '../wording.js'

/** All verdicts as one table: a row for each plan and central sentence. */
export const compareCsv: Write<Comparison> = (comparison, style) => {
  const all = officeReport(comparison, style)
  const rows = all.report.plans.flatMap((plan) =>
    planRows(plan, all).map((row) =>
      DETAIL.map(({ key, kind }) => {
        const value = row[key]
        return kind === 'share' && typeof value === 'number' ? percent(value) : String(value)
      }),
    ),
  )
  return excelCsv([detailHeads(all), ...rows])
}
