import { deflateRawSync } from 'node:zlib'
import { passagesOf, planFingerprint } from '../../check/fingerprint.js'
import type { Comparison } from '../../model/comparison.js'
import type { Style } from '../format.js'
import { inElement, type PageScript, selfContainedPage } from '../self-contained-page.js'
import { shown } from '../shown.js'
import { escaped } from '../xml.js'
import type { PlanDetails } from './data.js'
import { detailsOf } from './details.js'
import { pageData } from './page-data.js'
import { PRINT_STYLE } from './print-style.js'
import { READABLE_PLANS, staticReport } from './static.js'
import { REPORT_STYLE } from './style.js'

/** The texts of a plan: of few plans as they are, of many packed, so that a file of a thousand still opens at once. */
const packed = (details: PlanDetails, few: boolean): string =>
  few ? inElement(details) : deflateRawSync(JSON.stringify(details), { level: 9 }).toString('base64')

/**
 * The report as a page: all in one file, which asks nothing of any network and runs nothing but its own script. Where no
 * script runs, the figures stand there all the same, and of few plans every text.
 *
 * @param script the page's own script, as the build leaves it
 */
export function htmlReport(comparison: Comparison, script: PageScript, style: Style): string {
  const report = shown(comparison, style.language)
  const few = report.plans.length <= READABLE_PLANS
  // Plan by plan: of many, neither their words nor what is told of them would fit in memory.
  const texts: string[] = []
  const prints: string[] = []
  const details: PlanDetails[] = []
  for (const [index, plan] of report.plans.entries()) {
    const compared = comparison.plans[index]
    const passages = compared === undefined ? new Map<string, string>() : passagesOf(compared.plan)
    const each = detailsOf(plan, report.tasks, passages, style)
    prints.push(planFingerprint(passages, []) ?? '')
    texts.push(packed(each, few))
    if (few) details.push(each)
  }
  const data = pageData(report, prints, comparison.decisions, style)
  return selfContainedPage(
    {
      title: data.title,
      look: REPORT_STYLE + PRINT_STYLE,
      body: `<div id="app"></div>
<noscript>
<header><h1>${escaped(data.title)}</h1></header>
${staticReport(data, details)}
<footer><p>${escaped(style.say('made-by', { version: style.version }))}</p></footer>
</noscript>`,
      data: [
        `<script type="application/json" id="data">${inElement(data)}</script>\n`,
        ...texts.map((each, index) => `<script type="text/plain" id="plan-${String(index + 1)}">${each}</script>\n`),
      ].join(''),
      script,
      main: 'page/main.js',
    },
    style,
  )
}
