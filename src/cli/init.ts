import { existsSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { BUNDLED, findBundled } from '../extract/bundled.js'
import { PRESETS, type Preset } from '../model/configuration.js'
import type { Context } from './command.js'
import { configurationsIn } from './configuration/find.js'
import { globFrom } from './configuration/globs.js'
import { usageError } from './errors.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import { shownPath } from './inputs.js'
import { nearest } from './nearest.js'
import type { Options } from './options.js'
import { checkOutputs, writeWhole } from './outputs.js'
import { presetNamed } from './preset-named.js'
import type { Answers } from './starter.js'
import { FORGES, starters } from './starters.js'
import { isBelow } from './trust.js'

/** What is written where nothing else is said. */
const USUAL = {
  against: '21-NQ/TW',
  // Documents are known by what is in them, as in a folder.
  plans: 'ke-hoach/**',
  preset: 'recommended',
  ci: 'none',
  format: 'json',
} as const

const FORMATS: readonly Answers['format'][] = ['json', 'yaml']

/** Who may do what with a program. */
const PROGRAM = 0o755

/** Thrown where the user ends the questions; nothing is written then. */
const STOPPED = Symbol('stopped')

/** One of some words. @throws a usage error that names them all */
function oneOf<Word extends string>(option: string, value: string, words: readonly Word[], { say }: Context): Word {
  const found = words.find((word) => word === value.trim().toLowerCase())
  if (found !== undefined) return found
  const [near] = nearest(value, words)
  const hint = near === undefined ? '' : ' ' + say('error.did-you-mean', { instead: near })
  throw usageError(say('error.unknown-value', { option, value, values: words.join(', ') }) + hint)
}

/** A file of the folder, as a configuration names it, or the number of a bundled document. @throws a usage error for neither */
async function central(value: string, { io, say }: Context): Promise<string> {
  const file = resolve(io.cwd, value)
  if (existsSync(file) && isBelow(io.cwd, file) && file !== io.cwd) return shownPath(relative(io.cwd, file), io.cwd)
  if ((await findBundled(value)) !== null) return value
  throw usageError(
    existsSync(file)
      ? say('error.bad-data', { place: '--against', at: value, what: say('data.inside'), found: JSON.stringify(value) })
      : say('error.no-central', { name: value, numbers: BUNDLED.join(', ') }),
  )
}

/** Globs apart from each other by blanks, commas or semicolons, though not by a comma within braces. @example "a/*.{md,txt}, b/*.md" */
const GLOBS = /(?:\{[^{}]*\}|[^\s,;{}])+/gu

/** @throws a usage error for a glob that leads out of the folder */
function plansIn(values: readonly string[], { say }: Context): string[] {
  return values.map((value) => {
    const found = globFrom('', value)
    if (found !== null) return found
    throw usageError(
      say('error.bad-data', { place: '--plans', at: value, what: say('data.inside-globs'), found: JSON.stringify(value) }),
    )
  })
}

/** Asks for what no flag says until the answer can be followed; takes what is usual with `--yes`. */
async function answerTo<Value>(
  question: string,
  usual: string,
  given: Value | undefined,
  follow: (answer: string) => Value | Promise<Value>,
  { yes }: Options,
  { io, say }: Context,
): Promise<Value> {
  if (given !== undefined) return given
  if (yes === true) return follow(usual)
  const { ask } = io
  if (ask === undefined) throw usageError(say('error.init-no-terminal'))
  for (;;) {
    const answer = await ask(`${say('init.question', { question, usual })} `)
    if (answer === null) throw STOPPED
    try {
      return await follow(answer.trim() === '' ? usual : answer.trim())
    } catch (error) {
      if (!(error instanceof Error)) throw error
      io.stdout.write(`${error.message}\n`)
    }
  }
}

async function answersTo(options: Options, context: Context): Promise<Answers> {
  const { say, language } = context
  const presetsIn = (names: readonly string[]): Preset[] =>
    names.flatMap((each) => each.split(',')).map((name) => presetNamed(name.trim(), say))
  // What flags say is looked at before anything is asked.
  const given = {
    against: options.against === undefined ? undefined : await central(options.against, context),
    plans: options.plans === undefined ? undefined : plansIn(options.plans, context),
    presets: options.preset === undefined ? undefined : presetsIn(options.preset),
    ci: options.ci === undefined ? undefined : oneOf('--ci', options.ci, FORGES, context),
    format: options.format === undefined ? undefined : oneOf('--format', options.format, FORMATS, context),
  }
  const ask = <Value>(
    question: string,
    usual: string,
    known: Value | undefined,
    follow: (answer: string) => Value | Promise<Value>,
  ): Promise<Value> => answerTo(question, usual, known, follow, options, context)
  const values = (words: readonly string[]): { readonly values: string } => ({ values: words.join(', ') })
  return {
    language,
    against: await ask(say('init.against'), USUAL.against, given.against, (answer) => central(answer, context)),
    plans: await ask(say('init.plans'), USUAL.plans, given.plans, (answer) => plansIn(answer.match(GLOBS) ?? [answer], context)),
    presets: await ask(say('init.preset', values(PRESETS)), USUAL.preset, given.presets, (answer) => presetsIn([answer])),
    ci: await ask(say('init.ci', values(FORGES)), USUAL.ci, given.ci, (answer) => oneOf('--ci', answer, FORGES, context)),
    format: await ask(say('init.format', values(FORMATS)), USUAL.format, given.format, (answer) =>
      oneOf('--format', answer, FORMATS, context),
    ),
  }
}

/** Refuses to write beside another configuration, for only one would count. @throws a usage error */
function refuseSecond(target: string, { io, say }: Context): void {
  const other = configurationsIn(io.cwd).find((file) => basename(file) !== target)
  if (other !== undefined) throw usageError(say('error.second-configuration', { path: shownPath(other, io.cwd), target }))
}

/** Whether nothing is asked for but what checks new plans: a configuration that is there can stay as it is. */
const isForCi = ({ ci, against, plans, preset, format }: Options): boolean =>
  ci !== undefined && [against, plans, preset, format].every((value) => value === undefined)

/** Writes what checks new plans beside a configuration, as far as it is not there. */
async function beside(configuration: string, options: Options, context: Context): Promise<ExitCode> {
  const { io, say, note, language } = context
  const ci = oneOf('--ci', options.ci ?? USUAL.ci, FORGES, context)
  const answers: Answers = {
    language,
    against: USUAL.against,
    plans: [USUAL.plans],
    presets: [USUAL.preset],
    ci,
    format: USUAL.format,
  }
  note(say('init.kept', { path: configuration }))
  for (const starter of starters.filter((each) => each.ci === ci)) {
    const path = starter.path(answers)
    const file = resolve(io.cwd, path)
    if (existsSync(file)) note(say('init.kept', { path }))
    else await writeWhole(file, await starter.text(answers, say), context, starter.executable === true ? PROGRAM : undefined)
  }
  note(say('init.next'))
  return EXIT.ok
}

/**
 * Writes a configuration to begin with, by questions or by flags, and what checks new plans by it.
 *
 * @throws a usage error for a flag that cannot be followed, where there is something already, or no terminal to ask on
 */
export async function begin(options: Options, context: Context): Promise<ExitCode> {
  const { io, say, note } = context
  const force = options.force === true
  const [existing] = configurationsIn(io.cwd)
  if (existing !== undefined && !force && isForCi(options)) return beside(shownPath(existing, io.cwd), options, context)
  if (existing !== undefined && !force) throw usageError(say('error.output-exists', { path: shownPath(existing, io.cwd) }))
  try {
    const answers = await answersTo(options, context)
    const chosen = starters.filter(({ ci }) => ci === null || ci === answers.ci)
    const files = chosen.map((starter) => ({ starter, file: resolve(io.cwd, starter.path(answers)) }))
    refuseSecond(`doichieu.config.${answers.format}`, context)
    await checkOutputs(
      files.map(({ file }) => file),
      [],
      force,
      context,
    )
    for (const { starter, file } of files)
      await writeWhole(file, await starter.text(answers, say), context, starter.executable === true ? PROGRAM : undefined)
    note(say('init.next'))
  } catch (error) {
    if (error !== STOPPED) throw error
    note(say('init.stopped'))
  }
  return EXIT.ok
}
