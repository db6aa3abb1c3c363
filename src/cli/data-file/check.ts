import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { nearest } from '../nearest.js'
import { type DataFault, type DataFile, dataError, type DataPath, shownValue } from './fault.js'

const SCHEMAS = new URL('../../../schemas/', import.meta.url)

/** Calendar days in the schema, by the pattern they follow. */
const DAY = '^\\d{4}-\\d{2}-\\d{2}$'

/** A path as ajv writes it. @example "/roster/2/level" */
const steps = (pointer: string): DataPath =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step))

/** A path as a person reads it. @example roster[2].level */
const shownPath = (path: DataPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')

const TYPES: Readonly<Record<string, DataFault['expected']>> = {
  object: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'flag',
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data
  for (const step of path)
    value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined
  return value
}

/** What ajv found wrong, in the terms of the catalogue. */
function faultOf(error: ErrorObject, file: DataFile): DataFault {
  const path = steps(error.instancePath)
  const params = error.params as Readonly<Record<string, unknown>>
  const fault = { line: file.lineOf(path), at: shownPath(path), found: shownValue(valueAt(file.data, path)) }
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema as { readonly properties: object }).properties)
      const near = nearest(key, known)[0]
      return {
        line: file.lineOf(path, key),
        at: shownPath([...path, key]),
        expected: 'known-key',
        values: near ?? known.filter((name) => !name.startsWith('$')).join(', '),
        found: shownValue(key),
      }
    }
    case 'type':
      return { ...fault, expected: TYPES[String(params['type'])] ?? 'valid' }
    case 'enum':
      return { ...fault, expected: 'one-of', values: (params['allowedValues'] as readonly unknown[]).map(String).join(', ') }
    case 'required':
      return { ...fault, expected: 'needed', values: String(params['missingProperty']) }
    case 'pattern':
      return { ...fault, expected: params['pattern'] === DAY ? 'day' : 'text' }
    case 'oneOf':
      return { ...fault, expected: 'text-or-list' }
    default:
      return { ...fault, expected: 'valid' }
  }
}

/**
 * What holds files against a schema of `schemas/`.
 *
 * @param name `configuration` for `configuration.schema.json`
 * @returns what a file says, without `$schema`; throws a DataError that names the first place that does not follow the schema
 */
export function checkerFor<Checked extends object>(name: string): (file: DataFile) => Checked {
  const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), 'utf8')) as object
  const validate = new Ajv2020({ strict: false, verbose: true }).compile<Checked>(schema)
  return (file) => {
    const { data } = file
    if (validate(data)) {
      const rest: Checked & { $schema?: string } = { ...data }
      delete rest.$schema
      return rest
    }
    // Of a choice that failed, the choice itself is told, which ajv names last.
    const errors = validate.errors ?? []
    const [error] = errors.at(-1)?.keyword === 'oneOf' ? errors.slice(-1) : errors
    throw dataError(
      file.path,
      error === undefined ? { line: null, at: '', expected: 'valid', found: shownValue(data) } : faultOf(error, file),
    )
  }
}
