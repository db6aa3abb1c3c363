import type { SharedPassage } from '../../model/course.js'
import { COURSES, courseWords, PROGRESSES } from '../courses.js'
import type { ShownPlan } from '../shown.js'
import type { OfficeReport } from './detail.js'
import { type ListSheets, listSheets } from './list-sheets.js'
import { planCells, planColumns } from './plan-sheets.js'
import { type SheetCell, text } from './sheet.js'

const NONE: ListSheets = { sheets: [], continued: 0 }

/** How the sentences came down through the levels between. */
export function chainSheets(all: OfficeReport): ListSheets {
  const { report, style, word } = all
  const { say } = style
  const rows = report.plans.flatMap((plan) =>
    (plan.chain?.sentences ?? [])
      .toSorted((a, b) => COURSES.indexOf(a.course) - COURSES.indexOf(b.course))
      .map((each): SheetCell[] => {
        const [course = '', ...more] = courseWords(each, say)
        return [
          ...planCells(plan),
          text(each.id),
          text(course),
          text(each.between.map(({ path, label }) => `${path}: ${say(`label.${label}`)}`).join('\n')),
          text(more.join('\n')),
        ]
      }),
  )
  const columns = [
    ...planColumns(all),
    { head: say('md.sentence'), width: 14 },
    { head: say('md.course'), width: 36 },
    { head: word('course.between'), width: 36 },
    { head: word('course.entered'), width: 70 },
  ]
  return rows.length === 0 ? NONE : listSheets(word('sheet.chain'), columns, rows, all, { frozen: 3 })
}

/** What was copied from the levels between, and from other plans of the same province. */
export function copiedSheets(all: OfficeReport): ListSheets {
  const { report, style, word } = all
  const outside = style.say('place.outside')
  const cells = (plan: ShownPlan, whence: string, passages: readonly SharedPassage[]): SheetCell[][] =>
    passages.map(({ node, quote, from, fromNode }) => [
      ...planCells(plan),
      text(node ?? outside),
      text(quote),
      text(whence),
      text(from),
      text(fromNode ?? outside),
    ])
  const rows = report.plans.flatMap((plan) => [
    ...cells(plan, word('copied.above'), plan.chain?.copied ?? []),
    ...cells(plan, word('copied.beside'), plan.siblings ?? []),
  ])
  const columns = [
    ...planColumns(all),
    { head: word('place'), width: 12 },
    { head: word('copied.text'), width: 90 },
    { head: word('copied.whence'), width: 20 },
    { head: word('copied.from'), width: 30 },
    { head: word('place'), width: 12 },
  ]
  return rows.length === 0 ? NONE : listSheets(word('sheet.copied'), columns, rows, all)
}

/** What became of each sentence between two versions of a plan. */
export function versionSheets(all: OfficeReport): ListSheets {
  const { report, style, word } = all
  const { say } = style
  const rows = report.plans.flatMap((plan) => {
    const { version } = plan
    if (version === undefined) return []
    return version.sentences
      .toSorted((a, b) => PROGRESSES.indexOf(a.progress) - PROGRESSES.indexOf(b.progress))
      .map(({ id, progress, before, after }) => [
        ...planCells(plan),
        text(id),
        text(say(`progress.${progress}`)),
        text(say(`label.${before}`)),
        text(say(`label.${after}`)),
        text(version.before),
      ])
  })
  const columns = [
    ...planColumns(all),
    { head: say('md.sentence'), width: 14 },
    { head: word('version.progress'), width: 14 },
    { head: word('version.then'), width: 18 },
    { head: word('version.now'), width: 18 },
    { head: word('version.before'), width: 40 },
  ]
  return rows.length === 0 ? NONE : listSheets(word('sheet.version'), columns, rows, all, { frozen: 3 })
}
