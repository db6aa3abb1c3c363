import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison } from '../model/comparison.js'
import type { Context } from './command.js'
import type { Input } from './inputs.js'
import type { Options } from './options.js'
import { homeOf } from './trust.js'

/** As `DECISIONS_FILE` of decisions.ts, which is loaded where there is such a file. */
const CUSTOMARY = 'doichieu.decisions.yml'

/**
 * A comparison with what persons decided, and, with `--decide`, with what is decided now.
 *
 * @throws a usage error for decisions that cannot be read, or asked for without a terminal
 */
export async function decided(
  comparison: Comparison,
  inputs: readonly Input[],
  options: Options,
  context: Context,
): Promise<Comparison> {
  if (options.decisions === false) return comparison
  if (options.decisions === undefined && options.decide !== true && !existsSync(join(homeOf(context), CUSTOMARY)))
    return comparison
  const [{ withDecisions }, { decisionsByPlan, inForce, noteStrayDecisions, readDecisions }] = await Promise.all([
    import('../check/decided.js'),
    import('./decisions.js'),
  ])
  const known = await readDecisions(options.decisions, options.decide === true, context)
  const before = withDecisions(comparison, decisionsByPlan(known, inputs))
  noteStrayDecisions(comparison, known, inputs, context)
  if (options.decide !== true) return inForce(before, known, inputs)
  const { decideInTerminal } = await import('./decide.js')
  const after = await decideInTerminal(before, known, inputs, context)
  return inForce(withDecisions(comparison, decisionsByPlan(after, inputs)), after, inputs)
}
