import type { OptionValue, Rule, RuleOption } from './rule.js'
import { rules } from './rules.js'

/** A JSON Schema. */
type Schema = Readonly<Record<string, unknown>>

function typeOf(value: OptionValue): Schema {
  if (typeof value === 'number') return { type: 'number' }
  if (typeof value === 'boolean') return { type: 'boolean' }
  return typeof value === 'string' ? { type: 'string' } : { type: 'array', items: { type: 'string' } }
}

function optionSchema({ default: value, about, range, values }: RuleOption): Schema {
  return {
    description: about.en,
    ...(values === undefined
      ? typeOf(value)
      : Array.isArray(value)
        ? { type: 'array', items: { enum: values } }
        : { enum: values }),
    ...(range !== undefined && { minimum: range[0], maximum: range[1] }),
    default: value,
  }
}

const SEVERITY: Schema = { $ref: '#/$defs/severityOrOff' }

/** What a rule can be set to: a severity, or that with options. */
function choiceSchema(options: Rule['options']): Schema {
  const properties = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)]))
  return {
    if: { type: 'object' },
    then: {
      type: 'object',
      properties: {
        severity: { description: 'How grave its findings are.', ...SEVERITY },
        options: { description: 'Its options.', type: 'object', properties, additionalProperties: false },
      },
      required: ['severity'],
      additionalProperties: false,
    },
    else: SEVERITY,
  }
}

const ruleSchema = ({ title, options }: Rule): Schema => ({
  description: title.en,
  ...(Object.keys(options).length === 0 ? { $ref: '#/$defs/ruleChoice' } : choiceSchema(options)),
})

/** What of `schemas/configuration.schema.json` is about single rules, by its name under `$defs`: for editors, and for every run. */
export const ruleDefinitions = (): Readonly<Record<'rules' | 'ruleChoice', Schema>> => ({
  rules: {
    type: 'object',
    description: 'Rules by id: their severity, or that with their options.',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: false,
  },
  ruleChoice: { description: 'The severity of a rule without options.', ...choiceSchema({}) },
})
