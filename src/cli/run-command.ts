import { type Language, type Say, sayIn } from '../catalogue/catalogue.js'
import { visible } from '../report/visible.js'
import { cacheFolder } from './cache-folder.js'
import { configured } from './configured.js'
import { codeOf, isWorded, stackOf } from './errors.js'
import { EXIT, type ExitCode, stronger } from './exit-codes.js'
import type { Io } from './io.js'
import { chooseLanguage } from './language.js'
import type { MisreadSettings } from './misreads.js'
import type { Options } from './options.js'
import { version } from './version.js'

/** What is done about misread words unless options say otherwise. */
const AUTO: MisreadSettings = { fix: 'auto', witnesses: [], corrections: [] }
const asksOfMisreads = ({ ocrFix, witness, corrections }: Options): boolean =>
  ocrFix !== undefined || witness !== undefined || corrections !== undefined

/** Values in one line: a name of a file, or words of a document, may have ends of lines in them, which a CI reads as commands. */
const inOneLine = (text: string): string => text.replaceAll('\n', '[U+000A]')

/** Says messages whose values begin no line of their own; a stack is ours. */
const sayingIn = (language: Language): Say => {
  const say = sayIn(language)
  return (key, ...values) => {
    const given = Object.entries<string | number>(values[0] ?? {}).map(([name, value]): [string, string | number] => [
      name,
      typeof value === 'string' && name !== 'stack' ? inOneLine(value) : value,
    ])
    return say(key, ...((values.length === 0 ? [] : [Object.fromEntries(given)]) as unknown as typeof values))
  }
}

/** What an error that is worded makes of a run. */
const endOf = (error: Error): ExitCode => (codeOf(error) === 'unwritten' ? EXIT.unwritten : EXIT.usage)

const lineEnd = (text: string): string => (text.endsWith('\n') ? text : text + '\n')

/** Does what the arguments ask for: {@link import('./run.js').run}, but for the version. */
export async function runCommand(argv: readonly string[], given: Io): Promise<ExitCode> {
  let io = given
  let language = chooseLanguage(argv, io.env)
  let say = sayingIn(language)
  // Names of files, and what documents say, would steer the terminal.
  const tell = (text: string): void => io.stderr.write(lineEnd(visible(text)))
  const complain = (text: string): void => tell(`doichieu: ${text}`)
  try {
    const { readArguments } = await import('./program.js')
    const request = readArguments(argv, io, say, version)
    if (request === null) return EXIT.ok
    const { command, operands } = request
    const { lang } = request.options
    if (lang !== undefined && lang.toLowerCase() !== language) {
      complain(say('error.unknown-language', { name: lang }))
      return EXIT.usage
    }
    const {
      options,
      loaded,
      language: asConfigured,
      trusted,
    } = await configured(command.unconfigured === true ? { ...request.options, config: false } : request.options, io, say)
    if (lang === undefined && asConfigured !== null) {
      language = asConfigured
      say = sayingIn(language)
    }
    // What is said of a document is one line.
    const warn = (text: string): void => (options.quiet === true ? undefined : complain(inOneLine(text)))
    const note = (text: string): void => (options.quiet === true ? undefined : tell(text))
    if (options.trusted !== undefined && loaded === null && options.config !== false)
      note(say('note.trusted-empty', { folder: options.trusted }))
    const cache = options.cache === false ? null : cacheFolder(io.env, process.platform)
    const { beginScans } = await import('./scan-run.js')
    const scanRun = await beginScans(options, given, say)
    io = scanRun.io
    const afterwards: ((isDone: boolean) => Promise<void>)[] = []
    let outcome: ExitCode = EXIT.ok
    let isOver = false
    try {
      const tools = { io, say, cache, ...scanRun.tools }
      const misreads = asksOfMisreads(options) ? await (await import('./witnesses.js')).misreadSettings(options, tools) : AUTO
      const code = await command.run(operands, options, {
        ...tools,
        language,
        version,
        note,
        warn,
        complain,
        unwritten: (error) => {
          complain(error.message)
          outcome = stronger(outcome, endOf(error))
        },
        afterwards: (work) => void afterwards.push(work),
        misreads,
        placeTerms: loaded?.configuration.places,
        configuration: loaded,
        trusted,
      })
      isOver = true
      outcome = stronger(outcome, code)
    } finally {
      for (const work of afterwards) await work(isOver && outcome !== EXIT.unwritten)
      await scanRun.end()
    }
    return outcome
  } catch (error) {
    if (isWorded(error)) {
      complain(error.message)
      return endOf(error)
    }
    complain(say('error.bug', { version, stack: stackOf(error) }))
    return EXIT.bug
  }
}
