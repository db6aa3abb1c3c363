import type { Command } from '../command.js'
import { usageError } from '../errors.js'
import { EXIT } from '../exit-codes.js'

/** `doichieu completion`: a script with which a shell completes commands. */
export const completion: Command = {
  name: 'completion',
  arguments: ['<shell>'],
  options: [],
  unconfigured: true,
  run: async ([name = ''], _, { io, say }) => {
    const [{ commandLine }, { SHELLS }] = await Promise.all([
      import('../completion/command-line.js'),
      import('../completion/shells.js'),
    ])
    const shell = SHELLS.find((each) => each.name === name.toLowerCase())
    if (shell === undefined)
      throw usageError(say('error.unknown-shell', { name, names: SHELLS.map((each) => each.name).join(', ') }))
    io.stdout.write(shell.script(commandLine(say)))
    return EXIT.ok
  },
}
