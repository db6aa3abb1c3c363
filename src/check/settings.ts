import type { Preset, RuleWishes } from '../model/configuration.js'
import type { Severity } from '../model/finding.js'
import type { Rule, RuleOptions } from './rule.js'
import { rules } from './rules.js'

/** A rule that is in force. */
export interface RuleSetting {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: RuleOptions
}

/** The rules that are in force, in the order of the registry. */
export type RuleSettings = readonly RuleSetting[]

const PRESET: Preset = 'recommended'

/** The rule that a threshold of coverage sets, and the option that it is. */
const COVERAGE = { rule: 'coverage-low', option: 'least' } as const

const defaultsOf = (rule: Rule): RuleOptions =>
  Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]))

/** As grave as `coverage-low` is where somebody has chosen the threshold and nothing else of it. */
const meant = (rule: Rule): Severity => rule.presets.strict ?? 'error'

/**
 * The rules in force: those of the presets (`recommended` where nobody names one), as wishes change them, the later before
 * the earlier; of one wish, what it says of the rule itself before its threshold. Ids and options have been checked by then.
 */
export function settingsOf(wishes: readonly RuleWishes[]): RuleSettings {
  const presets = wishes.findLast((each) => each.presets !== undefined)?.presets ?? [PRESET]
  return rules.flatMap((rule) => {
    let severity: Severity | 'off' = presets.reduce<Severity | 'off'>((before, preset) => rule.presets[preset] ?? before, 'off')
    let isChosen = false
    let options = defaultsOf(rule)
    for (const { rules: said = {}, coverage } of wishes) {
      // A threshold puts its rule in force.
      if (coverage !== undefined && rule.id === COVERAGE.rule) {
        if (!isChosen || severity === 'off') severity = meant(rule)
        options = { ...options, [COVERAGE.option]: coverage }
      }
      const choice = Object.hasOwn(said, rule.id) ? said[rule.id] : undefined
      if (choice === undefined) continue
      isChosen = true
      severity = typeof choice === 'string' ? choice : choice.severity
      if (typeof choice !== 'string') options = { ...options, ...choice.options }
    }
    return severity === 'off' ? [] : [{ rule, severity, options }]
  })
}
