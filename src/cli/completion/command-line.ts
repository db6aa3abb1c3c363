import type { Say } from '../../catalogue/catalogue.js'
import { rules } from '../../check/rules.js'
import { BUNDLED } from '../../extract/bundled.js'
import { PRESETS } from '../../model/configuration.js'
import { SEVERITIES } from '../../model/finding.js'
import { steps } from '../../normalize/steps.js'
import type { Command } from '../command.js'
import { formatsOf } from '../command-formats.js'
import { COMMANDS } from '../commands.js'
import { COMMON_OPTIONS, optionSpec, type OptionSpec } from '../options.js'
import { FORGES } from '../starters.js'
import { SHELLS } from './shells.js'

/** What may stand in a place of a command line. */
export interface Values {
  /** Words to choose from. One that ends with `=` is gone on with. */
  readonly words: readonly string[]
  /** What may follow such a word: other words, else a file. */
  readonly after: readonly string[]
  readonly files: 'files' | 'folders' | 'none'
}

/** An option as shells complete it. */
export interface CompletedOption {
  /** @example ["-f", "--format"] */
  readonly names: readonly string[]
  readonly about: string
  /** Null for one without a value. */
  readonly takes: Values | null
}

/** A command as shells complete it. */
export interface CompletedCommand {
  readonly name: string
  readonly about: string
  /** Those that every command has too. */
  readonly options: readonly CompletedOption[]
  readonly operands: Values
}

/** All that can be said to doichieu. */
export interface CommandLine {
  readonly commands: readonly CompletedCommand[]
  readonly common: readonly CompletedOption[]
}

const words = (found: readonly string[]): Values => ({ words: found, after: [], files: 'none' })
const files: Values = { words: [], after: [], files: 'files' }

/** The names of an option and what it takes. @example "-f, --format <name>", "--fail-on <error|warning|info|never>", "--quiet" */
const FLAGS = /^(?:(-\w), )?(--[\w-]+)(?: <(.+)>)?$/

/** What the value of an option is called, and what can be said of that. */
function valuesOf(option: string, called: string, command: Command | null): Values {
  const formats = command === null ? [] : formatsOf(command.name)
  const names = formats.map(({ name }) => name)
  switch (called) {
    case 'name':
      return words(option === '--preset' ? PRESETS : names)
    case 'format=file':
      return { words: names.map((name) => `${name}=`), after: [], files: 'none' }
    case 'id=severity':
      return { words: rules.map(({ id }) => `${id}=`), after: [...SEVERITIES, 'off'], files: 'none' }
    case 'folder':
      return { words: [], after: [], files: 'folders' }
    case 'document':
      return { ...files, words: option === '--against' ? BUNDLED : [] }
    case 'n':
    case 'k/n':
    case 'redis':
    case 'seconds':
    case 'MB':
    case 'ids':
    case 'labels':
    case 'revision':
      return words([])
    case 'github|gitlab|git-hook|office|none':
      return words(FORGES)
    default:
      return called.includes('|') ? words(called.split('|')) : files
  }
}

function completed({ flags, about }: OptionSpec, command: Command | null, say: Say): CompletedOption {
  const [, short, long = flags, called] = FLAGS.exec(flags) ?? []
  return {
    names: short === undefined ? [long] : [short, long],
    about: say(about),
    takes: called === undefined ? null : valuesOf(long, called, command),
  }
}

/** What follows a command. */
function operandsOf(command: Command): Values {
  const [first] = command.arguments
  if (first === undefined) return words([])
  if (command.name === 'completion') return words(SHELLS.map(({ name }) => name))
  if (command.name !== 'explain') return files
  return { ...files, words: [...rules.map(({ id }) => id), ...steps.map(({ id }) => id)] }
}

/** All commands, options and values there are, from where the command line itself has them. */
export function commandLine(say: Say): CommandLine {
  const help: CompletedOption = { names: ['-h', '--help'], about: say('option.help'), takes: null }
  const version: CompletedOption = { names: ['-V', '--version'], about: say('option.version'), takes: null }
  const common = [...COMMON_OPTIONS.map((spec) => completed(spec, null, say)), help]
  const commands = COMMANDS.map((command) => ({
    name: command.name,
    about: say(`command.${command.name}.summary`),
    options: [...command.options.map((name) => completed(optionSpec(name), command, say)), ...common],
    operands: operandsOf(command),
  }))
  const names = COMMANDS.map(({ name }) => name)
  return {
    commands: [...commands, { name: 'help', about: say('command.help.summary'), options: [], operands: words(names) }],
    common: [...common, version],
  }
}
