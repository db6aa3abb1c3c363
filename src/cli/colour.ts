import type { Paint } from '../report/format.js'
import type { Io } from './io.js'
import type { Options } from './options.js'

/** The narrowest and the widest line of text output. */
const NARROWEST = 60
const WIDEST = 80

/** The colours of a run that writes to standard output; null where there shall be none. Loads chalk only for a terminal. */
export async function paintFor({ env, stdout }: Io, { color }: Options): Promise<Paint | null> {
  const unwanted = color === false || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  if (!stdout.isTerminal || unwanted) return null
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
  }
}

/** Columns of a line: 80, or as many as a narrower terminal has. */
export const lineWidth = ({ stdout }: Io): number => Math.max(NARROWEST, Math.min(WIDEST, stdout.columns ?? WIDEST))
