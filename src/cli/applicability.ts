import { strayIds } from '../align/applies.js'
import { readApplicability } from '../extract/applicability.js'
import { findApplicability } from '../extract/bundled.js'
import type { Applicability } from '../model/applicability.js'
import type { Comparison } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { foldNumber } from '../vietnamese/document-numbers.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { shownPath } from './inputs.js'
import { readNamed } from './named-file.js'

/** Ids that a warning names at most. */
const MOST_IDS = 10

/**
 * Which levels the tasks of a central document bind: by the file that the user names, else by the bundled data. Null where
 * nothing says.
 *
 * @param file as given to `--applies`
 * @throws a usage error for a file that cannot be read or does not follow `schemas/applicability.schema.json`
 */
export async function applicabilityFor(
  central: Directive,
  file: string | undefined,
  context: Context,
): Promise<Applicability | null> {
  const { say, note } = context
  if (file === undefined) return findApplicability(central.header)
  const { path, text } = await readNamed(file, context)
  const read = readApplicability(text)
  if ('fault' in read) {
    const { at, expected, found } = read.fault
    const what = say(`applies.${expected}`)
    throw usageError(
      at === '' ? say('error.bad-applies', { path, what, found }) : say('error.bad-applies-at', { path, at, what, found }),
    )
  }
  const { applicability } = read
  const number = central.header.number ?? central.header.inferred.number?.value ?? null
  if (number !== null && foldNumber(number) !== foldNumber(applicability.central))
    note(say('note.applies-other', { path, number: applicability.central, central: number }))
  return applicability
}

/** Tells the user of ids that the central document has not. */
export function noteStrayIds(
  { central, tasks }: Comparison,
  applicability: Applicability | null,
  file: string | undefined,
  { io, say, note }: Context,
): void {
  if (applicability === null || file === undefined) return
  const ids = strayIds(central, tasks, applicability)
  if (ids.length === 0) return
  const shown = ids.slice(0, MOST_IDS).join(', ') + (ids.length > MOST_IDS ? ', …' : '')
  note(say('note.applies-stray', { path: shownPath(file, io.cwd), ids: shown }))
}
