import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { passagesOf } from '../../check/fingerprint.js'
import type { Comparison } from '../../model/comparison.js'
import type { Style } from '../format.js'
import type { PageScript } from '../review/review-html.js'
import { shown } from '../shown.js'
import { escaped } from '../xml.js'
import { bundled } from './bundle.js'
import type { PlanDetails } from './data.js'
import { detailsOf } from './details.js'
import { pageData } from './page-data.js'
import { PRINT_STYLE } from './print-style.js'
import { READABLE_PLANS, staticReport } from './static.js'
import { REPORT_STYLE } from './style.js'

/** JSON that cannot end the element it stands in, nor begin a comment there. */
const inElement = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** The texts of a plan: of few plans as they are, of many packed, so that a file of a thousand still opens at once. */
const packed = (details: PlanDetails, few: boolean): string =>
  few ? inElement(details) : deflateRawSync(JSON.stringify(details), { level: 9 }).toString('base64')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The report as a page: all in one file, which asks nothing of any network and runs nothing but its own script. Where no
 * script runs, the figures stand there all the same, and of few plans every text.
 *
 * @param script the page's own script, as the build leaves it
 */
export function htmlReport(comparison: Comparison, script: PageScript, style: Style): string {
  const report = shown(comparison, style.language)
  const passages = comparison.plans.map(({ plan }) => passagesOf(plan))
  const data = pageData(report, passages, style)
  const few = report.plans.length <= READABLE_PLANS
  const details = report.plans.map((plan, index) => detailsOf(plan, report.tasks, passages[index] ?? new Map(), style))
  const code = bundled(script, 'page/main.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const look = REPORT_STYLE + PRINT_STYLE
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(look)}`,
    `script-src ${hashOf(code)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${style.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="doichieu ${escaped(style.version)}">
<meta name="color-scheme" content="light dark">
<title>${escaped(data.title)}</title>
<style>${look}</style>
</head>
<body>
<div id="app"></div>
<noscript>
<header><h1>${escaped(data.title)}</h1></header>
${staticReport(data, details)}
<footer><p>${escaped(style.say('made-by', { version: style.version }))}</p></footer>
</noscript>
<script type="application/json" id="data">${inElement(data)}</script>
${details.map((each, index) => `<script type="text/plain" id="plan-${String(index + 1)}">${packed(each, few)}</script>\n`).join('')}<script>${code}</script>
</body>
</html>
`
}
