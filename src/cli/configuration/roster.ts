import type { Configuration } from '../../model/configuration.js'
import { type DataFile, dataError, shownValue } from '../data-file/fault.js'

/** @throws a DataError for a name that a roster gives twice, and for a parent that it does not have */
export function checkRoster({ roster = [] }: Configuration, file: DataFile): void {
  const units = new Set<string>()
  const wrong = (
    index: number,
    key: 'unit' | 'parent',
    expected: 'unique' | 'known-unit' | 'other-unit',
    found: string,
  ): never => {
    throw dataError(file.path, {
      line: file.lineOf(['roster', index, key]),
      at: `roster[${index}].${key}`,
      expected,
      found: shownValue(found),
    })
  }
  for (const [index, { unit }] of roster.entries()) {
    if (units.has(unit)) wrong(index, 'unit', 'unique', unit)
    units.add(unit)
  }
  for (const [index, { unit, parent }] of roster.entries())
    if (parent !== undefined && !units.has(parent)) wrong(index, 'parent', 'known-unit', parent)
    else if (parent === unit) wrong(index, 'parent', 'other-unit', parent)
}
