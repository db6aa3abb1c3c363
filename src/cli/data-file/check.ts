import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { nearest } from '../nearest.js'
import { type DataFault, type DataFile, dataError, type DataPath, shownPlace, shownValue } from './fault.js'

const SCHEMAS = new URL('../../../schemas/', import.meta.url)

/** Calendar days in the schema, by the pattern they follow. */
const DAY = '^\\d{4}-\\d{2}-\\d{2}$'

/** Whether the calendar has a day. @example "2030-02-28", not "2030-02-30" */
function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const found = new Date(Date.UTC(year, month - 1, date))
  // Years before 100 are taken for those of the twentieth century.
  return year >= 100 && found.getUTCMonth() === month - 1 && found.getUTCDate() === date
}

/** A schema in which whatever follows the pattern of a day has to be one of the calendar, too. */
const withCalendar = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'pattern' in value && value.pattern === DAY ? { ...value, format: 'day' } : value

/** A path as ajv writes it. @example "/roster/2/level" */
const steps = (pointer: string): DataPath =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step))

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
      return {
        line: file.lineOf(path, key),
        at: shownPlace([...path, key]),
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
    case 'format':
      return { ...fault, expected: 'calendar' }
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
  const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), 'utf8'), withCalendar) as object
  const validate = new Ajv2020({ strict: false, verbose: true, formats: { day: isCalendarDay } }).compile<Checked>(schema)
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
