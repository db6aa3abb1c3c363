import type { RuleChoice } from '../model/configuration.js'
import type { Severity } from '../model/finding.js'
import type { Preset, Rule, RuleOptions } from './rule.js'
import { rules } from './rules.js'

/** A rule that is in force. */
export interface RuleSetting {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: RuleOptions
}

/** The rules that are in force, in the order of the registry. */
export type RuleSettings = readonly RuleSetting[]

/** What is said of rules, each time before what was said earlier. */
export interface RuleWishes {
  readonly presets?: readonly Preset[]
  /** By id. */
  readonly rules?: Readonly<Record<string, RuleChoice>>
}

const PRESET: Preset = 'recommended'

const defaultsOf = (rule: Rule): RuleOptions =>
  Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]))

/**
 * The rules in force: those of the presets (`recommended` where nobody names one), as wishes change them, the later before
 * the earlier. Ids and options have been checked by then.
 */
export function settingsOf(wishes: readonly RuleWishes[]): RuleSettings {
  const presets = wishes.findLast((each) => each.presets !== undefined)?.presets ?? [PRESET]
  return rules.flatMap((rule) => {
    let severity: Severity | 'off' = presets.reduce<Severity | 'off'>((before, preset) => rule.presets[preset] ?? before, 'off')
    let options = defaultsOf(rule)
    for (const { rules: said = {} } of wishes) {
      const choice = Object.hasOwn(said, rule.id) ? said[rule.id] : undefined
      if (choice === undefined) continue
      severity = typeof choice === 'string' ? choice : choice.severity
      if (typeof choice !== 'string') options = { ...options, ...choice.options }
    }
    return severity === 'off' ? [] : [{ rule, severity, options }]
  })
}
