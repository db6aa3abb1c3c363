import type { Command } from './command.js'
import { check } from './commands/check.js'
import { compare } from './commands/compare.js'
import { completion } from './commands/completion.js'
import { explain } from './commands/explain.js'
import { init } from './commands/init.js'
import { merge } from './commands/merge.js'
import { normalize } from './commands/normalize.js'
import { parse } from './commands/parse.js'
import { worker } from './commands/worker.js'

/** All commands in the order of the help. */
export const COMMANDS: readonly Command[] = [normalize, parse, compare, merge, worker, check, explain, init, completion]
