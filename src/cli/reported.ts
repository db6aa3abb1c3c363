import { resolve } from 'node:path'
import type { Comparison } from '../model/comparison.js'
import { rosterDoubts } from '../report/remarks.js'
import { silences } from '../report/shown.js'
import { noteStrayIds } from './applicability.js'
import type { Context } from './command.js'
import type { Courses } from './courses.js'
import { decided } from './decided.js'
import { usageError } from './errors.js'
import { EXIT, type ExitCode, stronger } from './exit-codes.js'
import type { Input } from './inputs.js'
import type { Jobs } from './jobs.js'
import type { Measure } from './measure.js'
import type { Options } from './options.js'
import { sendAll, writeOrTell } from './outputs.js'
import { writerOf } from './page-script.js'
import type { Roster } from './roster.js'
import { fileSpec, screenSpec, styleOf } from './style.js'
import type { Wanted } from './wanted.js'

/** All that a report on a comparison depends on beside it. */
export interface Reporting {
  readonly inputs: readonly Input[]
  readonly measure: Measure
  readonly wanted: Wanted
  readonly courses: Courses | null
  readonly roster: Roster
  /** Whether there is a report where there are no plans: for the roster. */
  readonly asRoster: boolean
  readonly jobs: Jobs
}

/** Whether a text, or bytes, would be longer than V8 can hold. @example "Invalid string length" */
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error &&
  /invalid (?:string|array|typed array) length|string longer than|allocation failed/i.test(error.message)

/**
 * What follows the comparing: what persons decided, the courses, the roster, the reports.
 *
 * @returns what the run comes to, but for what was reported before
 * @throws a usage error for what cannot be followed
 */
export async function reported(
  compared: Comparison,
  { inputs, measure: { central, asked, applicability }, wanted, courses, roster, asRoster, jobs }: Reporting,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { io, say, language, note } = context
  if (compared.plans.length === 0 && !asRoster) return EXIT.ok
  if (compared.tasks.length === 0) throw usageError(say('error.no-tasks', { path: central.clean.source.path }))
  const judged = await decided({ ...compared, roster: await roster.places(inputs) }, inputs, options, context)
  const { comparison, outcome } = (await courses?.follow(judged, asked, jobs)) ?? { comparison: judged, outcome: EXIT.ok }
  noteStrayIds(comparison, applicability, options.applies, context)
  for (const words of [...silences(comparison, language, say), ...rosterDoubts(comparison, language, say)]) note(words)
  for (const { format, path } of wanted.targets) {
    const write = await writerOf(format)
    const style = await styleOf((path === null ? screenSpec : fileSpec)(context, options))
    try {
      const written = await write(comparison, style)
      if (path !== null) await writeOrTell(resolve(io.cwd, path), written, context)
      else if (!(written instanceof Uint8Array)) await sendAll(written, io.stdout)
    } catch (error) {
      if (!isTooLarge(error)) throw error
      context.unwritten(usageError(say('error.report-too-large', { name: format.name })))
    }
  }
  return stronger(outcome, wanted.fails(comparison) ? EXIT.findings : EXIT.ok)
}
