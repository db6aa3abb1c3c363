import type { Comparison } from '../../model/comparison.js'
import type { Style } from '../format.js'
import { inline, paragraph } from '../markdown.js'
import { byTask, documents, matrixTables, notBinding, priorities, roster, totals, unread } from '../md/overview.js'
import { planReport } from '../md/plan.js'
import { decisionsWords } from '../wording.js'
import { MARKDOWN_MARK } from '../../extract/own-report.js'
import { joined } from '../parts.js'
import { remarkWords } from '../remarks.js'
import { shown } from '../shown.js'

/** {@link compareMd}, a block at a time. */
export function* compareMdParts(comparison: Comparison, style: Style): Generator<string, void> {
  const { say, language, version } = style
  const report = shown(comparison, language)
  // Of a roster whose units have all issued nothing yet.
  const isEmpty = report.plans.length === 0
  let isFirst = true
  const block = (text: string): string => {
    if (text === '') return ''
    const gap = isFirst ? '' : '\n\n'
    isFirst = false
    return gap + text
  }
  const overview = [
    `# ${say('md.title', { name: inline(report.central.name) })}`,
    ...documents(report, style),
    ...unread(report, style),
    ...remarkWords(report, language, say).map(paragraph),
    ...(isEmpty ? [] : [`## ${say('md.totals')}`, ...totals(report, style)]),
    decisionsWords(report.tally.all.summary.decided, say) ?? '',
    ...roster(report, style),
    ...(isEmpty
      ? []
      : [`## ${say('md.priorities')}`, ...priorities(report, style), `## ${say('md.matrix')}`, ...matrixTables(report, style)]),
    ...(report.plans.length > 1 ? byTask(report, style) : []),
    ...notBinding(report, style),
  ]
  for (const text of overview) yield block(text)
  for (const plan of report.plans) for (const text of planReport(plan, report, style)) yield block(text)
  for (const text of ['---', say('made-by', { version }), MARKDOWN_MARK]) yield block(text)
  yield '\n'
}

/** The full report as Markdown: overview, matrix, then every plan with both texts of every task side by side. */
export const compareMd = joined(compareMdParts)
