import type { FormatName } from '../report/format.js'
import { FORMATS } from '../report/formats.js'
import type { Command } from './command.js'

/** The formats of a command, the default first; none where it writes no result. */
export function formatsOf(name: Command['name']): readonly FormatName[] {
  // What is put together is a comparison.
  const command = name === 'merge' ? 'compare' : name
  return command in FORMATS ? FORMATS[command as keyof typeof FORMATS] : []
}
