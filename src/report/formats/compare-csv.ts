import type { Comparison } from '../../model/comparison.js'
import type { Style } from '../format.js'
import { excelCsv, excelCsvRows } from '../office/csv.js'
import { DETAIL, detailHeads, officeReport, planRows } from '../office/detail.js'
import { joined } from '../parts.js'
import { percent } from '../wording.js'

/** {@link compareCsv}, plan by plan. */
export function* compareCsvParts(comparison: Comparison, style: Style): Generator<string, void> {
  const all = officeReport(comparison, style)
  yield excelCsv([detailHeads(all)])
  for (const plan of all.report.plans)
    yield excelCsvRows(
      planRows(plan, all).map((row) =>
        DETAIL.map(({ key, kind }) => {
          const value = row[key]
          return kind === 'share' && typeof value === 'number' ? percent(value) : String(value)
        }),
      ),
    )
}

/** All verdicts as one table: a row for each plan and central sentence. */
export const compareCsv = joined(compareCsvParts)
