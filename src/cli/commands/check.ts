import type { Command, Context } from '../command.js'
import { usageError } from '../errors.js'
import { EXIT, stronger } from '../exit-codes.js'
import type { Input } from '../inputs.js'
import type { Outcome } from '../kept-run.js'
import type { Options } from '../options.js'

/**
 * Whether a run comes to the same as long as its files do: not one that changes files, asks git, goes by what is installed or
 * tells how long it took.
 */
const isRepeatable = (options: Options, inputs: readonly Input[]): boolean =>
  options.fix !== true &&
  options.updateBaseline !== true &&
  [options.since, options.ocrEngine, options.tessdata, options.manifest].every((value) => value === undefined) &&
  inputs.every(({ file }) => file !== null)

/**
 * The plans of a run without operands: those of the sets and of the roster.
 *
 * @param aside is given what may be a plan and was not opened
 */
async function configuredPlans(options: Options, context: Context, aside: string[]): Promise<readonly string[]> {
  if (context.configuration === null) return []
  const [{ setPlans }, { rosterOf }] = await Promise.all([import('../document-sets.js'), import('../roster.js')])
  return [...(await setPlans(options, context, aside)), ...(await rosterOf(context)).files]
}

const hasPlanSets = ({ configuration }: Context): boolean =>
  (configuration?.configuration.sets ?? []).some(({ role }) => role === 'plan')

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
    'manifest',
    'format',
    'outputFile',
    'report',
    'force',
  ],
  run: async (operands, options, context) => {
    const { io, say, complain } = context
    const { resolve } = await import('node:path')
    const [{ chooseTargets }, { findInputs, shownPath }, { checkOutputs, sendAll, writeOrTell }, { centralInput }, { groundOf }] =
      await Promise.all([
        import('../choose-format.js'),
        import('../inputs.js'),
        import('../outputs.js'),
        import('../central-input.js'),
        import('../ground.js'),
      ])
    const targets = chooseTargets('check', options, context)
    if (options.dryRun === true && options.fix !== true) throw usageError(say('error.dry-run-alone'))
    if (options.updateBaseline === true && context.trusted !== undefined)
      throw usageError(say('error.update-trusted', { folder: shownPath(context.trusted, io.cwd) }))
    const aside: string[] = []
    const plans = operands.length > 0 ? operands : await configuredPlans(options, context, aside)
    if (plans.length === 0) {
      if (!hasPlanSets(context)) throw usageError(say('error.no-plan-named'))
      // Which sets have none has been told, unless that was not asked for. Those of a revision may be gone.
      if (options.quiet === true) complain(say('error.sets-empty'))
      if (options.since === undefined) return EXIT.usage
    }
    const { inputs, leftAside, outcome: missed } = await findInputs(plans, context)
    // A plan that a link stands for has not been looked at, which counts where somebody might want that.
    const unopened =
      context.trusted === undefined
        ? []
        : [
            ...aside.map((file) => ({ path: shownPath(file, io.cwd), reason: say('register.link') })),
            ...leftAside.flatMap(({ path, why, kind }) => (kind === 'file' ? [] : [{ path, reason: why }])),
          ]
    const central = await centralInput(options.against, context)
    const ground = groundOf(options, central, context)
    const files = targets.flatMap(({ path }) => (path === null ? [] : resolve(io.cwd, path)))
    const read = [...inputs, ...ground.map((file): Input => ({ path: file, file }))]
    const manifest = options.manifest === undefined ? [] : [resolve(io.cwd, options.manifest)]
    await checkOutputs([...files, ...manifest], read, options.force === true, context, manifest[0])
    // A baseline that is about to be written need not be there yet.
    const taken = [...files, ...manifest].find((file) => ground.includes(file))
    if (taken !== undefined) throw usageError(say('error.output-is-input', { path: shownPath(taken, io.cwd) }))

    const work = async (as: Context): Promise<Outcome & { readonly mayBeKept: boolean }> =>
      (await import('../check-run.js')).checkRun(inputs, { operands, unopened }, central, targets, options, as)
    const { texts, code } = isRepeatable(options, inputs)
      ? await (
          await import('../kept-run.js')
        ).keptRun(
          {
            asked: [options, context.configuration, context.trusted, operands, inputs, unopened],
            files: read.flatMap(({ file }) => file ?? []),
          },
          context,
          work,
        )
      : await work(context)
    for (const [at, { path }] of targets.entries()) {
      const text = texts[at]
      if (text === undefined || text === null) continue
      if (path === null) await sendAll(text, io.stdout)
      else await writeOrTell(resolve(io.cwd, path), text, context)
    }
    return stronger(stronger(missed, unopened.length > 0 ? EXIT.unreadable : EXIT.ok), code)
  },
}
