import type { Paint } from '../report/format.js'
import type { Io } from './io.js'
import type { Options } from './options.js'

/** The narrowest and the widest line of text output. */
const NARROWEST = 60
const WIDEST = 80

/** Whether standard output shall be coloured: a terminal that bears it, and nobody who does not want it. */
export function isColourful({ env, stdout }: Io, { color }: Options): boolean {
  const unwanted = color === false || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  return stdout.isTerminal && !unwanted
}

/** The colours. Loads chalk. */
export async function paint(): Promise<Paint> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    adopted: chalk.green,
    localized: chalk.yellow,
    omitted: chalk.red,
    doubt: chalk.magenta,
    removed: chalk.red.strikethrough,
    added: chalk.green.underline,
    error: chalk.red.bold,
    warning: chalk.yellow,
    info: chalk.cyan,
  }
}

/** Columns of a line: 80, or as many as a narrower terminal has. */
export const lineWidth = ({ stdout }: Io): number => Math.max(NARROWEST, Math.min(WIDEST, stdout.columns ?? WIDEST))
