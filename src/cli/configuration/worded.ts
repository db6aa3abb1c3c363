import type { Say } from '../../catalogue/catalogue.js'
import { shownPath } from '../inputs.js'
import { unreadableWords } from '../unreadable.js'
import { isConfigurationError } from './fault.js'

/**
 * What is wrong with a configuration, in one sentence; null for an error of another kind.
 *
 * @param asked the file that was asked for, where the error names none
 */
export function wordedFault(error: unknown, asked: string, cwd: string, say: Say): string | null {
  if (!isConfigurationError(error)) {
    const what = unreadableWords(error, say)
    return what === null ? null : say('error.unreadable', { path: shownPath(asked, cwd), what })
  }
  const { line, at, expected, values = '', found } = error.fault
  const path = shownPath(error.file, cwd)
  return say('error.bad-configuration', {
    place: line === null ? path : say('configuration.place', { path, line }),
    at: at === '' ? say('configuration.whole') : at,
    what: say(`configuration.${expected}`, { values }),
    found,
  })
}
