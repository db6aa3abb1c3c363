import type { Comparison } from '../../model/comparison.js'
import type { Write } from '../format.js'
import { inline, paragraph } from '../markdown.js'
import { byTask, documents, matrixTables, notBinding, priorities, roster, totals } from '../md/overview.js'
import { planReport } from '../md/plan.js'
import { decisionsWords } from '../wording.js'
import { MARKDOWN_MARK } from '../../extract/own-report.js'
import { remarkWords } from '../remarks.js'
import { shown } from '../shown.js'

/** The full report as Markdown: overview, matrix, then every plan with both texts of every task side by side. */
export const compareMd: Write<Comparison> = (comparison, style) => {
  const { say, language, version } = style
  const report = shown(comparison, language)
  // Of a roster whose units have all issued nothing yet.
  const isEmpty = report.plans.length === 0
  return (
    [
      `# ${say('md.title', { name: inline(report.central.name) })}`,
      ...documents(report, style),
      ...remarkWords(report, language, say).map(paragraph),
      ...(isEmpty ? [] : [`## ${say('md.totals')}`, ...totals(report, style)]),
      decisionsWords(report.tally.all.summary.decided, say) ?? '',
      ...roster(report, style),
      ...(isEmpty
        ? []
        : [`## ${say('md.priorities')}`, ...priorities(report, style), `## ${say('md.matrix')}`, ...matrixTables(report, style)]),
      ...(report.plans.length > 1 ? byTask(report, style) : []),
      ...notBinding(report, style),
      ...report.plans.flatMap((plan) => planReport(plan, report, style)),
      `---`,
      say('made-by', { version }),
      MARKDOWN_MARK,
    ]
      .filter((block) => block !== '')
      .join('\n\n') + '\n'
  )
}
