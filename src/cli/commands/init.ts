import type { Command } from '../command.js'

/** `doichieu init`: a configuration to begin with, and what checks new plans by it. */
export const init: Command = {
  name: 'init',
  arguments: [],
  options: ['yes', 'against', 'plans', 'preset', 'ci', 'configurationFormat', 'force'],
  unconfigured: true,
  run: async (_, options, context) => (await import('../init.js')).begin(options, context),
}
