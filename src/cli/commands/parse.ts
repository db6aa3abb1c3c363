import type { Command } from '../command.js'

/** `doichieu parse`: the document as a tree with its facts. */
export const parse: Command = {
  name: 'parse',
  arguments: ['<input...>'],
  options: ['format', 'output', 'report', 'manifest', 'force'],
  run: async (operands, options, context) => (await import('../convert.js')).convert('parse', operands, options, context),
}
