import { isCalendarDay } from './calendar.js'

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** Thrown for what is not told here: it is left to the library. */
const UNTOLD = Symbol('untold')

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

/** Words that say nothing of what is allowed. */
const ASIDE = new Set(['$schema', '$id', '$defs', 'title', 'description', 'default', 'if', 'then', 'else'])

type Test = (value: unknown, said: unknown, schema: Schema, root: Schema) => boolean

const all = (values: readonly unknown[], schema: unknown, root: Schema): boolean =>
  values.every((value) => holds(value, schema, root))

const everyProperty = (value: Schema, said: Schema, root: Schema): boolean =>
  Object.entries(said).every(([key, schema]) => !Object.hasOwn(value, key) || holds(value[key], schema, root))

const KEYWORDS: Readonly<Record<string, Test>> = {
  type: (value, said) => {
    const test = typeof said === 'string' && Object.hasOwn(TYPES, said) ? TYPES[said] : undefined
    if (test === undefined) throw UNTOLD
    return test(value)
  },
  enum: (value, said) => {
    if (!Array.isArray(said) || said.some((each) => typeof each === 'object' && each !== null)) throw UNTOLD
    return said.includes(value)
  },
  const: (value, said) => {
    if (typeof said === 'object' && said !== null) throw UNTOLD
    return value === said
  },
  pattern: (value, said) => typeof value !== 'string' || new RegExp(String(said), 'u').test(value),
  format: (value, said) => {
    if (said !== 'day') throw UNTOLD
    return typeof value !== 'string' || isCalendarDay(value)
  },
  minimum: (value, said) => typeof value !== 'number' || value >= Number(said),
  maximum: (value, said) => typeof value !== 'number' || value <= Number(said),
  minItems: (value, said) => !Array.isArray(value) || value.length >= Number(said),
  items: (value, said, _, root) => !Array.isArray(value) || all(value, said, root),
  properties: (value, said, _, root) => !isObject(value) || (isObject(said) && everyProperty(value, said, root)),
  additionalProperties: (value, said, { properties }) => {
    if (said !== false || !isObject(properties)) throw UNTOLD
    return !isObject(value) || Object.keys(value).every((key) => Object.hasOwn(properties, key))
  },
  required: (value, said) => {
    if (!Array.isArray(said)) throw UNTOLD
    return !isObject(value) || said.every((key) => typeof key === 'string' && Object.hasOwn(value, key))
  },
  oneOf: (value, said, _, root) => {
    if (!Array.isArray(said)) throw UNTOLD
    return said.filter((each) => holds(value, each, root)).length === 1
  },
  $ref: (value, said, _, { $defs, ...rest }) => {
    const name = typeof said === 'string' && said.startsWith('#/$defs/') ? said.slice('#/$defs/'.length) : ''
    if (!isObject($defs) || !Object.hasOwn($defs, name)) throw UNTOLD
    return holds(value, $defs[name], { $defs, ...rest })
  },
}

/** @throws UNTOLD for a schema with a word that is not known here */
function holds(value: unknown, schema: unknown, root: Schema): boolean {
  if (!isObject(schema)) throw UNTOLD
  for (const [word, said] of Object.entries(schema)) {
    if (ASIDE.has(word)) continue
    const test = Object.hasOwn(KEYWORDS, word) ? KEYWORDS[word] : undefined
    if (test === undefined) throw UNTOLD
    if (!test(value, said, schema, root)) return false
  }
  if (!Object.hasOwn(schema, 'if')) return true
  const branch = holds(value, schema['if'], root) ? schema['then'] : schema['else']
  return branch === undefined || holds(value, branch, root)
}

/**
 * Whether data follow a schema, as far as that can be told by the few words of JSON Schema that ours consist of.
 *
 * @returns true where they do; false where they don't, or where that is not told here
 */
export function follows(data: unknown, schema: Schema): boolean {
  try {
    return holds(data, schema, schema)
  } catch (error) {
    if (error === UNTOLD) return false
    throw error
  }
}
