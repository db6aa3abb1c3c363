import { align } from '../src/align/align.js'
import { check } from '../src/check/check.js'
import { withDecisions } from '../src/check/decided.js'
import { RESOLUTION } from '../src/check/example-documents.js'
import { settingsOf } from '../src/check/settings.js'
import type { Applicability } from '../src/model/applicability.js'
import type { RuleWishes } from '../src/model/configuration.js'
import type { Decision } from '../src/model/decision.js'
import type { Finding } from '../src/model/finding.js'
import { directiveOf } from './align-documents.js'

/** What is asked for beside a plan. */
interface Asked {
  readonly applicability?: Applicability
  readonly decisions?: readonly Decision[]
  readonly wishes?: RuleWishes
}

/** What the recommended rules find in a plan of the examples. */
export async function findingsIn(plan: string, { applicability, decisions = [], wishes = {} }: Asked = {}): Promise<Finding[]> {
  const document = await directiveOf(plan)
  const found = align(await directiveOf(RESOLUTION), [document], { applicability: applicability ?? null })
  const comparison = withDecisions(found, new Map([['memory.txt', decisions]]))
  return check({ document, plan: comparison.plans[0] ?? null, central: comparison }, settingsOf([wishes]), 'vi')
}

/** Those of one rule. */
export const of = (findings: readonly Finding[], rule: string): Finding[] => findings.filter(({ ruleId }) => ruleId === rule)
