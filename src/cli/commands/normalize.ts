import type { Command } from '../command.js'

/** `doichieu normalize`: clean text. */
export const normalize: Command = {
  name: 'normalize',
  arguments: ['<input...>'],
  options: ['format', 'output', 'report', 'register', 'review', 'searchable', 'manifest', 'force'],
  run: async (operands, options, context) => {
    const { convert } = await import('../convert.js')
    const { register } = options
    const aside = register === undefined ? undefined : (await import('../register.js')).registerIn(register, context)
    const { review, searchable } = options
    const report = [
      ...(options.report ?? []),
      ...(review === undefined ? [] : [`review=${review}`]),
      ...(searchable === undefined ? [] : [`pdf=${searchable}`]),
    ]
    return convert('normalize', operands, report.length > 0 ? { ...options, report } : options, context, aside)
  },
}
