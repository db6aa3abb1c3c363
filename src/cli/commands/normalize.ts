import type { Command } from '../command.js'

/** `doichieu normalize`: clean text. */
export const normalize: Command = {
  name: 'normalize',
  arguments: ['<input...>'],
  options: ['format', 'output', 'report', 'register', 'force'],
  run: async (operands, options, context) => {
    const [{ convert }, stage] = await Promise.all([import('../convert.js'), import('../../normalize/normalize.js')])
    const { register } = options
    const aside = register === undefined ? undefined : (await import('../register.js')).registerIn(register, context)
    return convert('normalize', operands, options, context, stage.normalize, aside)
  },
}
