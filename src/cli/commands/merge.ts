import type { Command } from '../command.js'
import { isWorded, stackOf, usageError } from '../errors.js'
import { stronger } from '../exit-codes.js'
import { limitedJobs } from '../limits.js'
import { noticingUnread } from '../unread.js'
import { coursesFor, MEASURE_OPTIONS, REPORT_OPTIONS, wantedOf } from '../wanted.js'

/** `doichieu merge`: one result from the parts of a comparison that `--shard` divided. */
export const merge: Command = {
  name: 'merge',
  arguments: ['<part...>'],
  options: [...MEASURE_OPTIONS, ...REPORT_OPTIONS],
  run: async (operands, options, context) => {
    const { io, say, version } = context
    const jobs = limitedJobs(options, say)
    const wanted = wantedOf(options, context)
    const { resolve } = await import('node:path')
    const [{ merged, partsOf }, { checkOutputs }, { measureInputs, measureOf }, { together }, { centralInput }, { rosterOf }] =
      await Promise.all([
        import('../merging.js'),
        import('../outputs.js'),
        import('../measure.js'),
        import('../plans.js'),
        import('../central-input.js'),
        import('../roster.js'),
      ])
    const parts = await partsOf(operands, context)
    const centralFile = await centralInput(options.against, context)
    const files = wanted.targets.flatMap(({ path }) => (path === null ? [] : resolve(io.cwd, path)))
    const read = [...parts.files.map((file) => ({ path: file, file })), ...measureInputs(centralFile, options, context)]
    await checkOutputs(files, read, options.force === true, context)
    const { measure, outcome: first } = await measureOf(centralFile, options, context)
    if (measure === null) return first
    const unread = noticingUnread(context)
    try {
      const { inputs, judged } = await merged(parts, measure, unread.context)
      const courses = await coursesFor(options, inputs, unread.context)
      // The plans need not be here; those that are are not written over.
      await checkOutputs(files, [...inputs, ...(courses?.inputs ?? [])], options.force === true, context)
      const { comparison, outcome: second } = await together(judged, unread.context)
      const { reported } = await import('../reported.js')
      const roster = await rosterOf(context)
      const { asRoster, missed } = parts.head
      const all = { inputs, measure, wanted, courses, roster, asRoster, jobs }
      const third = await reported({ ...comparison, unreadable: unread.among(inputs) }, all, options, unread.context)
      unread.tellAgain()
      return [missed, second, third].reduce(stronger)
    } catch (error) {
      // Other machines have written what this rests on: it may be of any shape.
      if (isWorded(error)) throw error
      throw usageError(say('error.part-strange', { version, stack: stackOf(error) }))
    }
  },
}
