import type { SharedPassage } from '../../model/course.js'
import { COURSES, courseWords, misfitLines, movedTarget, PROGRESSES } from '../courses.js'
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
  const rows = report.plans.flatMap((plan) => {
    const { chain } = plan
    if (chain === undefined) return []
    const misfits = misfitLines(chain, say).map((words): SheetCell[] => [
      ...planCells(plan),
      text(''),
      text(words),
      text(''),
      text(''),
    ])
    const courses = chain.sentences
      .toSorted((a, b) => COURSES.indexOf(a.course) - COURSES.indexOf(b.course))
      .map((each): SheetCell[] => {
        const [course = '', ...more] = courseWords(each, chain, say)
        return [
          ...planCells(plan),
          text(each.id),
          text(course),
          text(each.between.map(({ path, label }) => `${path}: ${say(`label.${label}`)}`).join('\n')),
          text(more.join('\n')),
        ]
      })
    return [...misfits, ...courses]
  })
  const columns = [
    ...planColumns(all),
    { head: say('md.sentence'), width: 14 },
    { head: say('md.course'), width: 36 },
    { head: word('course.between'), width: 36 },
    { head: word('course.entered'), width: 70 },
  ]
  return rows.length === 0 ? NONE : listSheets(word('sheet.chain'), columns, rows, all, { frozen: 3 })
}

/** What was copied from the levels between, and from other plans. */
export function copiedSheets(all: OfficeReport): ListSheets {
  const { report, style, word } = all
  const outside = style.say('place.outside')
  const cells = (plan: ShownPlan, above: boolean, passages: readonly SharedPassage[]): SheetCell[][] =>
    passages.map(({ node, quote, from, fromNode, sameProvince }) => [
      ...planCells(plan),
      text(node ?? outside),
      text(quote),
      text(word(above ? 'copied.above' : sameProvince === true ? 'copied.beside' : 'copied.other')),
      text(from),
      text(fromNode ?? outside),
    ])
  const rows = report.plans.flatMap((plan) => [
    ...cells(plan, true, plan.chain?.copied ?? []),
    ...cells(plan, false, plan.siblings ?? []),
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
    const sentences = version.sentences
      .toSorted((a, b) => PROGRESSES.indexOf(a.progress) - PROGRESSES.indexOf(b.progress))
      .map(({ id, progress, before, after, uncertain }) => [
        ...planCells(plan),
        text(id),
        text(say(uncertain ? `progress.perhaps.${progress}` : `progress.${progress}`)),
        text(say(`label.${before}`)),
        text(say(`label.${after}`)),
        text(version.before),
      ])
    const targets = version.targets.map((each) => [
      ...planCells(plan),
      text(''),
      text(movedTarget(each, say)),
      text(''),
      text(''),
      text(version.before),
    ])
    return [...sentences, ...targets]
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
