import { bash } from './bash.js'
import type { CommandLine } from './command-line.js'
import { fish } from './fish.js'
import { powershell } from './powershell.js'
import { zsh } from './zsh.js'

/** A shell that completes commands. */
export interface Shell {
  readonly name: string
  /** The script that it is to run. */
  readonly script: (line: CommandLine) => string
}

/**
 * The shells that there are scripts for. What is generated is our own: commander completes nothing, and libraries for it ask to
 * run the program at each key.
 */
export const SHELLS: readonly Shell[] = [
  { name: 'bash', script: bash },
  { name: 'zsh', script: zsh },
  { name: 'fish', script: fish },
  { name: 'powershell', script: powershell },
]
