import type { Language } from '../../catalogue/catalogue.js'
import type { Checked } from '../../check/checked.js'
import { SEVERITIES, type Finding, type Severity } from '../../model/finding.js'

/** What one rule found in a document. */
export interface Group {
  readonly severity: Severity
  readonly ruleId: string
  /** What the rule finds, in a few words; its id where no such rule was in force. */
  readonly title: string
  /** Findings of the same words together, in the order of the document. */
  readonly alike: readonly (readonly Finding[])[]
}

/** The new findings of a document by severity and rule, the gravest first, in the order of the rules. */
export function groupsOf(findings: readonly Finding[], { rules }: Checked, language: Language): Group[] {
  const groups = new Map<string, { severity: Severity; ruleId: string; alike: Map<string, Finding[]> }>()
  for (const finding of findings) {
    if (finding.state !== 'new') continue
    const { severity, ruleId, message, confidence } = finding
    const key = `${severity} ${ruleId}`
    const group = groups.get(key) ?? { severity, ruleId, alike: new Map<string, Finding[]>() }
    groups.set(key, group)
    const words = `${String(confidence)} ${message}`
    const same = group.alike.get(words)
    if (same === undefined) group.alike.set(words, [finding])
    else same.push(finding)
  }
  const place = new Map(rules.map(({ rule }, index) => [rule.id, index]))
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title[language]]))
  return [...groups.values()]
    .sort(
      (one, other) =>
        SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
        (place.get(one.ruleId) ?? rules.length) - (place.get(other.ruleId) ?? rules.length),
    )
    .map(({ severity, ruleId, alike }) => ({
      severity,
      ruleId,
      title: titles.get(ruleId) ?? ruleId,
      alike: [...alike.values()],
    }))
}
