import type { Command, Context } from '../command.js'
import { usageError } from '../errors.js'
import { stronger } from '../exit-codes.js'
import type { Input } from '../inputs.js'
import type { Outcome } from '../kept-run.js'
import type { Options } from '../options.js'

/** Whether a run comes to the same as long as its files do: not one that changes files, asks git or goes by what is installed. */
const isRepeatable = (options: Options, inputs: readonly Input[]): boolean =>
  options.fix !== true &&
  options.updateBaseline !== true &&
  [options.since, options.ocrEngine, options.tessdata].every((value) => value === undefined) &&
  inputs.every(({ file }) => file !== null)

/** The plans of a run without operands: those of the sets and of the roster. */
async function configuredPlans(options: Options, context: Context): Promise<readonly string[]> {
  if (context.configuration === null) return []
  const [{ setPlans }, { rosterOf }] = await Promise.all([import('../document-sets.js'), import('../roster.js')])
  return [...(await setPlans(options, context)), ...(await rosterOf(context)).files]
}

/** `doichieu check`: findings by rules, with an exit code to gate on. */
export const check: Command = {
  name: 'check',
  arguments: ['[plan...]'],
  options: [
    'against',
    'tasks',
    'applies',
    'terms',
    'decisions',
    'noDecisions',
    'preset',
    'rule',
    'trusted',
    'noInline',
    'baseline',
    'noBaseline',
    'updateBaseline',
    'since',
    'fix',
    'dryRun',
    'detailsOfFindings',
    'failOnSeverity',
    'maxWarnings',
    'format',
    'outputFile',
    'report',
    'force',
  ],
  run: async (operands, options, context) => {
    const { io, say } = context
    const { resolve } = await import('node:path')
    const [{ chooseTargets }, { findInputs, shownPath }, { checkOutputs, writeWhole }, { centralInput }, { groundOf }] =
      await Promise.all([
        import('../choose-format.js'),
        import('../inputs.js'),
        import('../outputs.js'),
        import('../central-input.js'),
        import('../ground.js'),
      ])
    const targets = chooseTargets('check', options, context)
    if (options.dryRun === true && options.fix !== true) throw usageError(say('error.dry-run-alone'))
    const plans = operands.length > 0 ? operands : await configuredPlans(options, context)
    if (plans.length === 0) throw usageError(say('error.missing-operand', { operand: say('operand.plan'), command: 'check' }))
    const { inputs, outcome: missed } = await findInputs(plans, context)
    const central = await centralInput(options.against, context)
    const ground = groundOf(options, central, context)
    const files = targets.flatMap(({ path }) => (path === null ? [] : resolve(io.cwd, path)))
    const read = [...inputs, ...ground.map((file): Input => ({ path: file, file }))]
    await checkOutputs(files, read, options.force === true, context)
    // A baseline that is about to be written need not be there yet.
    const taken = files.find((file) => ground.includes(file))
    if (taken !== undefined) throw usageError(say('error.output-is-input', { path: shownPath(taken, io.cwd) }))

    const work = async (as: Context): Promise<Outcome & { readonly mayBeKept: boolean }> =>
      (await import('../check-run.js')).checkRun(inputs, central, targets, options, as)
    const { texts, code } = isRepeatable(options, inputs)
      ? await (
          await import('../kept-run.js')
        ).keptRun(
          {
            asked: [options, context.configuration, context.trusted, inputs],
            files: read.flatMap(({ file }) => file ?? []),
          },
          context,
          work,
        )
      : await work(context)
    for (const [at, { path }] of targets.entries()) {
      const text = texts[at]
      if (text === undefined || text === null) continue
      if (path === null) io.stdout.write(text)
      else await writeWhole(resolve(io.cwd, path), text, context)
    }
    return stronger(missed, code)
  },
}
