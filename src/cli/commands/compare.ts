import type { Command, Context } from '../command.js'
import { usageError } from '../errors.js'
import { EXIT, stronger } from '../exit-codes.js'
import { limitedJobs } from '../limits.js'
import type { Options } from '../options.js'
import { noticingUnread } from '../unread.js'
import { MEASURE_OPTIONS, REPORT_OPTIONS, wantedOf, coursesFor } from '../wanted.js'

/** The plans that the sets of the configuration name, for a run without operands. */
const plansOfSets = async (options: Options, context: Context): Promise<readonly string[]> =>
  context.configuration?.configuration.sets === undefined ? [] : (await import('../document-sets.js')).setPlans(options, context)

/** `doichieu compare`: a verdict for every central task. */
export const compare: Command = {
  name: 'compare',
  arguments: ['[plan...]'],
  options: [...MEASURE_OPTIONS, 'shard', 'queue', 'root', 'manifest', ...REPORT_OPTIONS],
  run: async (operands, options, context) => {
    const { io, say } = context
    const jobs = limitedJobs(options, say)
    const queue =
      options.queue === undefined && options.root === undefined
        ? null
        : await (await import('../queue/address.js')).queueOf(options, context)
    const plansJobs = queue === null ? jobs : { ...jobs, queue }
    const shard = options.shard === undefined ? null : (await import('../shard.js')).shardOf(options.shard, options, say)
    const wanted = shard === null ? wantedOf(options, context) : null
    const { resolve } = await import('node:path')
    const [{ findInputs }, { checkOutputs }, { measureInputs, measureOf }, { comparePlans }, { centralInput }, { rosterOf }] =
      await Promise.all([
        import('../inputs.js'),
        import('../outputs.js'),
        import('../measure.js'),
        import('../plans.js'),
        import('../central-input.js'),
        import('../roster.js'),
      ])
    const { reported } = await import('../reported.js')
    const roster = await rosterOf(context)
    // A roster is worth a report even while nobody has issued a plan.
    const asRoster = operands.length === 0 && roster.units > 0
    const plans = operands.length > 0 ? operands : [...(await plansOfSets(options, context)), ...roster.files]
    if (plans.length === 0 && !asRoster)
      throw usageError(say('error.missing-operand', { operand: say('operand.plan'), command: 'compare' }))
    const { inputs, leftAside, outcome: missed } = await findInputs(plans, context)
    const unread = noticingUnread(context, leftAside)
    const courses = wanted === null ? null : await coursesFor(options, inputs, unread.context)
    const centralFile = await centralInput(options.against, context)
    const paths = wanted === null ? [options.output ?? null] : wanted.targets.map(({ path }) => path)
    const files = [...paths, options.manifest ?? null].flatMap((path) => (path === null ? [] : resolve(io.cwd, path)))
    const read = [...inputs, ...measureInputs(centralFile, options, context), ...(courses?.inputs ?? [])]
    const manifestFile = options.manifest === undefined ? undefined : resolve(io.cwd, options.manifest)
    await checkOutputs(files, read, options.force === true, context, manifestFile)
    const { measure, outcome: first } = await measureOf(centralFile, options, context)
    if (measure === null) return first
    const { central, asked } = measure
    const manifest =
      options.manifest === undefined
        ? null
        : await (await import('../manifest.js')).beginManifest(options.manifest, options.force === true, context)
    if (shard !== null) {
      const { writeShard } = await import('../shard.js')
      const code = await writeShard(shard, { inputs, measure, missed, asRoster, jobs: plansJobs, manifest }, unread.context)
      unread.tellAgain()
      return code
    }
    const watch = manifest?.watch
    const { comparison, outcome: second } = await comparePlans(central, inputs, asked, plansJobs, unread.context, watch)
    const compared = { ...comparison, unreadable: unread.among(inputs) }
    const third =
      wanted === null
        ? EXIT.ok
        : await reported(compared, { inputs, measure, wanted, courses, roster, asRoster, jobs }, options, unread.context)
    unread.tellAgain()
    return [missed, second, third].reduce(stronger)
  },
}
