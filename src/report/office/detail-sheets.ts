import { DETAIL, detailHeads, type OfficeReport, planRows } from './detail.js'
import { type ListSheets, listSheets } from './list-sheets.js'
import { count, LIMITS, type Look, share, type SheetCell, text } from './sheet.js'

/** The columns that name a row; that of the sentence is marked where the row goes on below. */
const NAMES: ReadonlySet<string> = new Set(['plan', 'document', 'file', 'level', 'task', 'path'])

/**
 * All verdicts: a row for each plan and central sentence.
 *
 * @param most rows of a sheet, the head among them
 */
export function detailSheets(all: OfficeReport, most: number = LIMITS.rows): ListSheets {
  const { say } = all.style
  const looks = new Map<string, Look>([
    [say('label.adopted'), 'adopted'],
    [say('label.localized'), 'localized'],
    [say('label.omitted'), 'lacking'],
  ])
  const heads = detailHeads(all)
  const columns = DETAIL.map(({ key, width }, index) => ({
    head: heads[index] ?? '',
    width,
    ...(key === 'sentence' ? { role: 'marks' as const } : NAMES.has(key) ? { role: 'names' as const } : {}),
  }))
  const rows = all.report.plans.flatMap((plan) =>
    planRows(plan, all).map((row) =>
      DETAIL.map(({ key, kind }): SheetCell => {
        const value = row[key]
        if (typeof value === 'number') return kind === 'share' ? share(value) : count(value)
        return text(value, key === 'label' || key === 'task-label' ? looks.get(value) : undefined)
      }),
    ),
  )
  return listSheets(all.word('sheet.detail'), columns, rows, all, { frozen: 3, pagesAcross: 3, most })
}
