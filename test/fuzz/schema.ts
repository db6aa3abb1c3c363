import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { hostile, hugeNumber } from './strings.js'

const SCHEMAS = new URL('../../schemas/', import.meta.url)

type Schema = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])

/** Something of a kind that a schema does not ask for. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  hostile,
  hugeNumber.map(Number),
  fc.constantFrom<unknown>(null, true, [], {}, [[]], { $ref: '#' }, { __proto__: null, constructor: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Texts of a pattern. Those that the schemas have are days, hashes and texts that are not blank. */
const ofPattern = (pattern: unknown): fc.Arbitrary<unknown> =>
  pattern === undefined || pattern === '\\S'
    ? fc.oneof(fc.constantFrom('III.1', 'xã', '21-NQ/TW', 'kh.txt', '2022-06-16'), hostile)
    : fc.stringMatching(new RegExp(String(pattern), 'u'))

/**
 * What a JSON Schema allows, with something else now and then: a value of another kind, a key that nobody knows, one that is
 * missing.
 */
function ofSchema(schema: unknown, root: Schema): fc.Arbitrary<unknown> {
  if (!isObject(schema)) return anything
  if (typeof schema['$ref'] === 'string') {
    const found = schema['$ref']
      .split('/')
      .slice(1)
      .reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), root)
    return ofSchema(found, root)
  }
  return fc.oneof({ weight: 25, arbitrary: sound(schema, root) }, { weight: 1, arbitrary: anything })
}

function sound(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const'])
  const allowed = listOf(schema['enum'])
  if (allowed.length > 0) return fc.constantFrom(...allowed)
  const choices = listOf(schema['oneOf'])
  if (choices.length > 0) return fc.oneof(...choices.map((choice) => ofSchema(choice, root)))
  const type: unknown = listOf(schema['type'])[0] ?? schema['type']
  if (type === 'object') {
    const properties = isObject(schema['properties']) ? schema['properties'] : {}
    const model = Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, ofSchema(each, root)]))
    const required = listOf(schema['required'])
      .map(String)
      .filter((key) => key in model)
    const whole = fc.record(model, { requiredKeys: required })
    return fc.oneof(
      { weight: 20, arbitrary: whole },
      { weight: 1, arbitrary: fc.record(model, { requiredKeys: [] }) },
      { weight: 1, arbitrary: fc.tuple(whole, fc.string()).map(([each, key]) => ({ ...each, [key]: 1 })) },
    )
  }
  if (type === 'array')
    return fc.array(ofSchema(schema['items'], root), { minLength: Number(schema['minItems'] ?? 0), maxLength: 6 })
  if (type === 'integer' || type === 'number') return fc.oneof(fc.integer({ min: -2, max: 300 }), hugeNumber.map(Number))
  if (type === 'boolean') return fc.boolean()
  return ofPattern(schema['pattern'])
}

/** Data of the schemas that the project hands out. @param name `decisions` for `decisions.schema.json` */
export function dataOf(name: string): fc.Arbitrary<unknown> {
  const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), 'utf8')) as Schema
  return ofSchema(schema, schema)
}
