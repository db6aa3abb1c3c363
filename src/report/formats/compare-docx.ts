import type { Comparison } from '../../model/comparison.js'
import type { WriteFile } from '../format.js'
import { officeReport } from '../office/detail.js'
import { annex } from '../office/word-annex.js'
import { attention } from '../office/word-attention.js'
import { wordFile } from '../office/word-file.js'
import { formEnd, formHead, subjectOf } from '../office/word-form.js'
import { planTable, rosterTable, summaryProse } from '../office/word-summary.js'

/** The report for Word in the customary form of a party document, with every quotation in an annex. */
export const compareDocx: WriteFile<Comparison> = (comparison, style) => {
  const all = officeReport(comparison, style)
  // Of a roster whose units have all issued nothing yet.
  const isEmpty = comparison.plans.length === 0
  return wordFile({
    title: `${all.word('docx.type')} ${subjectOf(all)}`,
    body: [
      ...formHead(all),
      ...summaryProse(all),
      ...(isEmpty ? [] : [...planTable(all), ...attention(all)]),
      ...rosterTable(all),
      ...formEnd(all),
    ],
    annex: isEmpty ? [] : annex(all),
    language: style.language,
    version: style.version,
  })
}
