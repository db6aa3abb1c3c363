import type { Comparison } from '../../model/comparison.js'
import type { WritePage } from '../format.js'
import { htmlReport } from '../html/html-report.js'

/** The report as a page that a committee works with: filters, the matrix, both texts of every task side by side. */
export const compareHtml: WritePage<Comparison> = (comparison, style, script) => htmlReport(comparison, script, style)
