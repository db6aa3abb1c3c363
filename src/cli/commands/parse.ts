import type { Command } from '../command.js'

/** `doichieu parse`: the document as a tree with its facts. */
export const parse: Command = {
  name: 'parse',
  arguments: ['<input...>'],
  options: ['format', 'output', 'report', 'force'],
  run: async (operands, options, context) => {
    const [{ convert }, first, second] = await Promise.all([
      import('../convert.js'),
      import('../../normalize/normalize.js'),
      import('../../parse/parse.js'),
    ])
    return convert('parse', operands, options, context, (source) => second.parse(first.normalize(source)))
  },
}
