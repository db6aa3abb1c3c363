import type { Say } from '../../catalogue/catalogue.js'
import { shownPath } from '../inputs.js'
import { unreadableWords } from '../unreadable.js'
import { isDataError } from './fault.js'

/**
 * What is wrong with a file of data, in one sentence; null for an error of another kind.
 *
 * @param asked the file that was asked for, where the error names none
 */
export function wordedFault(error: unknown, asked: string, cwd: string, say: Say): string | null {
  if (!isDataError(error)) {
    const what = unreadableWords(error, say)
    // One file may name another.
    const file = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : asked
    return what === null ? null : say('error.unreadable', { path: shownPath(file, cwd), what })
  }
  const { line, at, expected, values = '', near, found } = error.fault
  const path = shownPath(error.file, cwd)
  return say('error.bad-data', {
    place: line === null ? path : say('data.place', { path, line }),
    at: at === '' ? say('data.whole') : at,
    what: say(`data.${expected}`, { values }) + (near === undefined ? '' : say('data.nearest', { near })),
    found,
  })
}
