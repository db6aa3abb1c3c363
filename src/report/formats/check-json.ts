import { type Checked, countsOf, findingsOf } from '../../check/checked.js'
import type { Write } from '../format.js'
import { json } from '../json.js'

/** The findings as data. Schema: `schemas/findings.schema.json`. */
export const checkJson: Write<Checked> = (checked, { version }) => {
  const findings = findingsOf(checked)
  return json({
    schemaVersion: 1,
    version,
    central: checked.central,
    documents: checked.documents.map(({ path, sha256, findings: own }) => ({ path, sha256, summary: countsOf(own) })),
    findings,
    outdated: checked.outdated,
    summary: countsOf(findings),
  })
}
