import { countsOf, eachFinding, type Checked } from '../../check/checked.js'
import type { Finding, FindingPlace } from '../../model/finding.js'
import type { Style } from '../format.js'
import { jsonWithList } from '../json.js'
import { joined, mapped } from '../parts.js'

const placeRecord = ({ line, column, endLine, endColumn, page, node, quote }: FindingPlace): FindingPlace => ({
  line,
  column,
  endLine,
  endColumn,
  page,
  node,
  quote,
})

/** A finding as plain data, its keys in the order of the schema. */
const findingRecord = (finding: Finding): Finding => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  message: finding.message,
  help: finding.help,
  file: finding.file,
  ...placeRecord(finding),
  task: finding.task,
  fingerprint: finding.fingerprint,
  state: finding.state,
  stateReason: finding.stateReason,
  confidence: finding.confidence,
  excerpt: finding.excerpt === null ? null : { text: finding.excerpt.text, span: finding.excerpt.span },
  related: finding.related.map((each) => ({ message: each.message, ...placeRecord(each) })),
  fixes: finding.fixes.map(({ span, replacement }) => ({ span, replacement })),
})

/** {@link checkJson}, finding by finding. */
export function* checkJsonParts(checked: Checked, { version }: Style): Generator<string, void> {
  yield* jsonWithList(
    (list) => ({
      schemaVersion: 1,
      version,
      central: checked.central,
      documents: checked.documents.map(({ path, sha256, isText, findings: own }) => ({
        path,
        sha256,
        isText,
        summary: countsOf(own),
      })),
      unreadable: checked.unreadable.map(({ path, reason }) => ({ path, reason })),
      rules: checked.rules.map(({ rule, severity }) => ({ id: rule.id, severity })),
      findings: list,
      outdated: checked.outdated.map(({ path, ruleId, task, count }) => ({ path, ruleId, task, count })),
      unheard: checked.unheard ?? 0,
      summary: countsOf(eachFinding(checked)),
    }),
    mapped(eachFinding(checked), findingRecord),
  )
}

/** The findings as data. Schema: `schemas/findings.schema.json`. */
export const checkJson = joined(checkJsonParts)
