import { Command as Commander, CommanderError, Option } from 'commander'
import type { Say } from '../catalogue/catalogue.js'
import type { Command } from './command.js'
import { formatsOf } from './command-formats.js'
import { COMMANDS } from './commands.js'
import { usageError } from './errors.js'
import type { Io } from './io.js'
import { nearest } from './nearest.js'
import { COMMON_OPTIONS, optionSpec, type OptionSpec, type Options } from './options.js'

/** What the command line asks for. Null where commander has answered it already, by help or the version. */
interface Request {
  readonly command: Command
  readonly operands: readonly string[]
  readonly options: Options
}

const HELP_COLUMNS = 80

/** Titles that commander prints, with what we say instead. */
const TITLES = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.common-options',
  'Commands:': 'help.commands',
} as const

const titleKey = (title: string): (typeof TITLES)[keyof typeof TITLES] | null =>
  title in TITLES ? TITLES[title as keyof typeof TITLES] : null

function option({ flags, repeatable }: OptionSpec, text: string): Option {
  const made = new Option(flags, text)
  if (repeatable === true) made.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
  return made
}

/** The names of a command's formats, the default first. */
const formatNames = (name: Command['name']): string =>
  formatsOf(name)
    .map((format) => format.name)
    .join(', ')

/** What an operand is called, by the name that the command gives it. @example "input" of `<input...>` */
const OPERANDS = {
  input: 'operand.input',
  plan: 'operand.plan',
  part: 'operand.part',
  id: 'operand.id',
  shell: 'operand.shell',
} as const

/** An operand with its name in the user's language. @example `<plan...>` → `<kế-hoạch...>` */
const operandIn = (operand: string, say: Say): string =>
  operand.replace(/[a-z]+/, (name) => (name in OPERANDS ? say(OPERANDS[name as keyof typeof OPERANDS]) : name))

function addCommand(program: Commander, command: Command, say: Say, chosen: (request: Request) => void): void {
  const operandNames = command.arguments.map((operand) => operandIn(operand, say))
  const sub = program
    .command(command.name)
    .summary(say(`command.${command.name}.summary`))
    .description(say(`command.${command.name}.about`))
    .usage([...operandNames, say('help.usage-options')].join(' '))
    .helpOption('-h, --help', say('option.help'))
    .addHelpText('after', `\n${say(`command.${command.name}.after`)}`)
    .action((...given: unknown[]) => {
      const operands = given.slice(0, command.arguments.length).flat()
      chosen({ command, operands: operands.filter((word) => typeof word === 'string'), options: sub.optsWithGlobals() })
    })
  for (const operand of operandNames) sub.argument(operand)
  for (const name of command.options) {
    const spec = optionSpec(name)
    const names = name === 'format' ? ` ${formatNames(command.name)}` : ''
    sub.addOption(option(spec, say(spec.about) + names))
  }
}

/** The command line of doichieu. */
function build(io: Io, say: Say, version: string, chosen: (request: Request) => void): Commander {
  const program = new Commander('doichieu')
  program
    .description(say('program.about'))
    .usage(say('help.usage-program'))
    .version(version, '-V, --version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand('help [command]', say('command.help.summary'))
    .addHelpText('after', `\n${say('program.after')}`)
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: () => undefined,
      getOutHelpWidth: () => HELP_COLUMNS,
      getOutHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => {
        const key = titleKey(title)
        return key === null ? title : say(key)
      },
      subcommandTerm: (sub) => sub.name(),
      optionDescription: (each) => each.description,
    })
  for (const each of COMMON_OPTIONS) program.addOption(option(each, say(each.about)))
  for (const command of COMMANDS) addCommand(program, command, say, chosen)
  return program
}

/** What stands in single quotes in a message of commander. @example "error: unknown option '--foo'" */
const QUOTED = /'([^']*)'/
/** Commander's suggestion. @example "(Did you mean --force?)" */
const SUGGESTION = /\(Did you mean (?:one of )?(.+?)\?\)/

/** Says in the user's language what commander found wrong. */
function worded(error: CommanderError, argv: readonly string[], say: Say): string {
  const what = QUOTED.exec(error.message)?.[1] ?? ''
  const instead = SUGGESTION.exec(error.message)?.[1]
  const hint = instead === undefined ? '' : ' ' + say('error.did-you-mean', { instead })
  switch (error.code) {
    case 'commander.unknownOption':
      return say('error.unknown-option', { option: what }) + hint
    case 'commander.unknownCommand':
      return say('error.unknown-command', { command: what, commands: COMMANDS.map((command) => command.name).join(', ') }) + hint
    case 'commander.help': {
      // Help for a command that is none, or options alone.
      const asked = argv.slice(argv.indexOf('help') + 1).find((word) => !word.startsWith('-'))
      if (!argv.includes('help') || asked === undefined) return say('error.no-command')
      const names = COMMANDS.map(({ name }) => name)
      const [near] = nearest(asked, names)
      return (
        say('error.unknown-command', { command: asked, commands: names.join(', ') }) +
        (near === undefined ? '' : ' ' + say('error.did-you-mean', { instead: near }))
      )
    }
    case 'commander.missingArgument':
      return say('error.missing-operand', {
        operand: what,
        command: COMMANDS.find(({ name }) => argv.includes(name))?.name ?? '',
      })
    case 'commander.optionMissingArgument':
      return say('error.missing-value', { option: what })
    case 'commander.excessArguments':
      return say('error.too-many-operands')
    default:
      return error.message.replace(/^error: /, '')
  }
}

/**
 * Reads the command line. Null when help or the version was asked for and has been printed.
 *
 * @throws a usage error, worded, for arguments that cannot be followed
 */
export function readArguments(argv: readonly string[], io: Io, say: Say, version: string): Request | null {
  let request: Request | null = null
  const program = build(io, say, version, (chosen) => {
    request = chosen
  })
  if (argv.length === 0) throw usageError(say('error.no-command'))
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw usageError(worded(error, argv, say))
  }
  return request
}
