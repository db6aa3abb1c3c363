import type { Command } from '../command.js'
import { usageError } from '../errors.js'
import { EXIT } from '../exit-codes.js'
import { limitedJobs } from '../limits.js'

/** `doichieu worker`: judges the plans of other computers' runs. */
export const worker: Command = {
  name: 'worker',
  arguments: [],
  options: ['queue', 'sharedRoot', 'drain'],
  unconfigured: true,
  run: async (_, options, context) => {
    const { say } = context
    if (options.queue === undefined || options.root === undefined) throw usageError(say('error.worker-needs'))
    const { most: threads, limits } = limitedJobs(options, say)
    const [{ queueOf }, { serve }] = await Promise.all([import('../queue/address.js'), import('../queue/serve.js')])
    const shared = await queueOf(options, context)
    if (shared === null) return EXIT.usage
    const { outcome, isClear } = await serve(shared, { threads, limits, drain: options.drain === true }, context)
    if (!isClear) context.io.leave?.(outcome)
    return outcome
  },
}
