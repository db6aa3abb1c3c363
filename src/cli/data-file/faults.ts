import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { nearest } from '../nearest.js'
import { DAY, isCalendarDay } from './calendar.js'
import { type DataFault, type DataFile, type DataPath, shownPlace, shownValue } from './fault.js'
import type { Schema } from './follows.js'

/** A path as ajv writes it. @example "/roster/2/level" */
const steps = (pointer: string): DataPath =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step))

/** Names that are told where none is near. */
const MOST_NAMES = 5

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
  const fault = { line: file.lineOf(path), at: shownPlace(path), found: shownValue(valueAt(file.data, path)) }
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema as { readonly properties: object }).properties)
      const near = nearest(key, known)[0]
      const names = known.filter((name) => !name.startsWith('$'))
      if (near === undefined && names.length > MOST_NAMES)
        return {
          line: file.lineOf(path, key),
          at: shownPlace([...path, key]),
          expected: path.at(-1) === 'rules' ? 'known-rule' : 'no-key',
          found: shownValue(key),
        }
      return {
        line: file.lineOf(path, key),
        at: shownPlace([...path, key]),
        expected: 'known-key',
        values: near ?? names.join(', '),
        found: shownValue(key),
      }
    }
    case 'type':
      return { ...fault, expected: TYPES[String(params['type'])] ?? 'valid' }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String)
      const value = valueAt(file.data, path)
      // Short words are near to everything.
      const [near] = typeof value === 'string' && value.length > 3 ? nearest(value, allowed) : []
      return { ...fault, expected: 'one-of', values: allowed.join(', '), ...(near !== undefined && { near }) }
    }
    case 'const':
      return { ...fault, expected: 'version', values: String(params['allowedValue']) }
    case 'minimum':
      return { ...fault, expected: 'least', values: String(params['limit']) }
    case 'maximum':
      return { ...fault, expected: 'most', values: String(params['limit']) }
    case 'minItems':
      return { ...fault, expected: 'not-empty' }
    case 'required':
      return { ...fault, expected: 'needed', values: String(params['missingProperty']) }
    case 'pattern':
      return { ...fault, expected: params['pattern'] === DAY ? 'day' : 'text' }
    case 'format':
      return { ...fault, expected: 'calendar' }
    case 'oneOf':
      return { ...fault, expected: 'text-or-list' }
    default:
      return { ...fault, expected: 'valid' }
  }
}

/** The first place where what a file says does not follow a schema; null where all of it does. */
export function faultIn(file: DataFile, schema: Schema): DataFault | null {
  const validate = new Ajv2020({ strict: false, verbose: true, formats: { day: isCalendarDay } }).compile(schema)
  if (validate(file.data)) return null
  // Of a choice that failed, the choice itself is told, which ajv names last.
  const errors = validate.errors ?? []
  const [error] = errors.at(-1)?.keyword === 'oneOf' ? errors.slice(-1) : errors
  return error === undefined ? { line: null, at: '', expected: 'valid', found: shownValue(file.data) } : faultOf(error, file)
}
