import { type Checked, countsOf, findingsOf } from '../../check/checked.js'
import type { Write } from '../format.js'
import { wrap } from '../typeset.js'
import { visible } from '../visible.js'

/** The findings for a person at a terminal, document by document. */
export const checkText: Write<Checked> = (checked, { width }) => {
  const lines = checked.documents.flatMap(({ path, findings }) => [
    visible(path),
    ...findings.flatMap(({ line, column, severity, ruleId, message }) =>
      wrap(visible(message), width, `  ${String(line)}:${String(column)} ${severity} ${ruleId}  `),
    ),
  ])
  return [...lines, JSON.stringify(countsOf(findingsOf(checked)))].join('\n') + '\n'
}
