import type { AlignOptions } from '../align/options.js'
import type { Applicability } from '../model/applicability.js'
import type { Directive } from '../model/document.js'
import { applicabilityFor } from './applicability.js'
import type { Context } from './command.js'
import { alignOptions, readCentral } from './comparison.js'
import type { ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import { namedInput } from './named-file.js'
import { listOf, type Options } from './options.js'
import { termsFrom } from './terms.js'

/** What plans are measured by: the central document, and what is asked of the comparison. */
export interface Measure {
  readonly central: Directive
  readonly asked: AlignOptions
  readonly applicability: Applicability | null
}

/**
 * Reads what plans are measured by.
 *
 * @returns null where the central document cannot be read, which is reported
 * @throws a usage error for what cannot be followed
 */
export async function measureOf(
  centralFile: Input | null,
  options: Options,
  context: Context,
): Promise<{ readonly measure: Measure | null; readonly outcome: ExitCode }> {
  const terms = await termsFrom(options.terms ?? [], context)
  const { central, outcome } = await readCentral(options.against, centralFile, context)
  if (central === null) return { measure: null, outcome }
  const applicability = await applicabilityFor(central, options.applies, context)
  const asked = alignOptions(central, listOf(options.tasks), applicability, terms, context)
  return { measure: { central, asked, applicability }, outcome }
}

/** The files that a measure is read from, which nothing is written over. */
export const measureInputs = (centralFile: Input | null, { applies, terms, decisions }: Options, { io }: Context): Input[] => [
  ...(centralFile === null ? [] : [centralFile]),
  ...namedInput(applies, io.cwd),
  ...(terms ?? []).flatMap((file) => namedInput(file, io.cwd)),
  ...(typeof decisions === 'string' ? namedInput(decisions, io.cwd) : []),
]
