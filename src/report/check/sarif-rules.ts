import type { Language } from '../../catalogue/catalogue.js'
import type { RuleSetting } from '../../check/settings.js'
import type { Severity } from '../../model/finding.js'
import { cut } from '../typeset.js'
import { ruleMarkdown, ruleText } from './rule-help.js'
import type { FindingSay } from './words.js'

/** How SARIF grades what it reports (SARIF 2.1.0, 3.27.10). */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}
/** How GitHub words the same of rules. */
const PROBLEM: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' }

/** Letters that GitHub stores of a short or a full description. */
const DESCRIBED = 1024

/** A name in Pascal case, as SARIF asks for. @example "quotes-unpaired" → `QuotesUnpaired` */
const pascal = (id: string): string =>
  id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')

/** A sentence with its full stop. */
const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`)

/** A rule as a `reportingDescriptor` (SARIF 2.1.0, 3.49), with the properties that GitHub reads. */
export const descriptorOf = ({ rule, severity }: RuleSetting, language: Language, say: FindingSay): object => ({
  id: rule.id,
  // SARIF wants a name that is not the id in other letters.
  name: pascal(rule.id.includes('-') ? rule.id : `${rule.group}-${rule.id}`),
  shortDescription: { text: cut(sentence(rule.title[language]), DESCRIBED) },
  fullDescription: { text: cut(sentence(rule.reason[language]), DESCRIBED) },
  help: { text: ruleText(rule, language, say), markdown: ruleMarkdown(rule, language, say) },
  defaultConfiguration: { level: LEVELS[severity] },
  properties: {
    tags: [rule.group, ...Object.keys(rule.presets)],
    // What rests on a comparison of wordings may be wrong; what is read off a text hardly is.
    precision: rule.looksAt === 'comparison' ? 'medium' : 'high',
    'problem.severity': PROBLEM[severity],
  },
})
