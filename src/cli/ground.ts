import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { baselinePath } from './baseline.js'
import type { Context } from './command.js'
import type { Input } from './inputs.js'
import type { Options } from './options.js'
import { homeOf } from './trust.js'

/** As `DECISIONS_FILE` of decisions.ts, which need not be loaded for it. */
const DECISIONS_FILE = 'doichieu.decisions.yml'

/**
 * The files beside the documents that findings rest on, and those that they would rest on if they were there: absolute paths.
 *
 * @param central the central document, where it is a file
 */
export function groundOf(options: Options, central: Input | null, context: Context): string[] {
  const { io, configuration } = context
  const { decisions, terms = [], applies, corrections = [], witness = [] } = options
  const named = [...terms, ...corrections, ...(applies === undefined ? [] : [applies])].map((file) => resolve(io.cwd, file))
  const usual = decisions === undefined ? resolve(homeOf(context), DECISIONS_FILE) : decisions
  return [
    central?.file ?? null,
    ...(configuration?.files ?? []),
    usual === false ? null : resolve(io.cwd, usual),
    baselinePath(options, context),
    ...named,
    // A number of a bundled document is no file.
    ...witness.map((file) => resolve(io.cwd, file)).filter((file) => existsSync(file)),
  ].filter((file) => file !== null)
}
