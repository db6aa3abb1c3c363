import { readFileSync } from 'node:fs'
import { DAY } from './calendar.js'
import { type DataFile, dataError } from './fault.js'
import { follows, type Schema } from './follows.js'

const SCHEMAS = new URL('../../../schemas/', import.meta.url)

/** A schema in which whatever follows the pattern of a day has to be one of the calendar, too. */
const withCalendar = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'pattern' in value && value.pattern === DAY ? { ...value, format: 'day' } : value

/**
 * What holds files against a schema of `schemas/`.
 *
 * @param name `configuration` for `configuration.schema.json`
 * @returns what a file says, without `$schema`; rejects with a DataError that names the first place that does not follow the
 * schema
 */
export function checkerFor<Checked extends object>(name: string): (file: DataFile) => Promise<Checked> {
  const schema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), 'utf8'), withCalendar) as Schema
  return async (file) => {
    const { data } = file
    // Most files are as they should be: only what is wrong is worth the time that a library takes to say it.
    const fault = follows(data, schema) ? null : (await import('./faults.js')).faultIn(file, schema)
    if (fault !== null) throw dataError(file.path, fault)
    const rest: Checked & { $schema?: string } = { ...(data as Checked) }
    delete rest.$schema
    return rest
  }
}
