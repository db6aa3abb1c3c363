import { resolve } from 'node:path'
import type { SourceText } from '../model/source-text.js'
import type { Format, Results, Style, Write } from '../report/format.js'
import { chooseTargets } from './choose-format.js'
import { lineWidth, paintFor } from './colour.js'
import type { Context } from './command.js'
import { eachDocument } from './documents.js'
import { type ExitCode, stronger } from './exit-codes.js'
import { findInputs, type Input, type Inputs } from './inputs.js'
import type { Options } from './options.js'
import { announce } from './announce.js'
import { checkOutputs, isFolder, placesIn, writeWhole } from './outputs.js'

/** Style of what goes to a file: no colour, 80 columns. */
export const fileStyle = ({ say, language, version }: Context, { details = false }: Options): Style => ({
  say,
  language,
  version,
  width: 80,
  paint: null,
  details,
  terminal: false,
})

/** Style of what goes to standard output. */
export async function screenStyle(context: Context, options: Options): Promise<Style> {
  const { io } = context
  return {
    ...fileStyle(context, options),
    width: lineWidth(io),
    paint: await paintFor(io, options),
    terminal: io.stdout.isTerminal,
  }
}

/** A format at work: where the result of each input goes; null for standard output. */
interface Job<Result> {
  readonly format: Format<Result>
  readonly write: Write<Result>
  readonly places: readonly string[] | null
}

/** Writes results to standard output as they come, with what has to stand between them. */
function screen(
  { io }: Context,
  { together }: Format<never>,
  several: boolean,
): { put: (path: string, text: string) => void; end: () => void } {
  const list = several && together === 'list'
  let count = 0
  return {
    put: (path, text) => {
      if (list) io.stdout.write(count === 0 ? '[\n' : ',\n')
      else if (several && together === 'headings') io.stdout.write(`${count === 0 ? '' : '\n'}==> ${path} <==\n`)
      else if (count > 0) io.stdout.write('\n')
      io.stdout.write(list ? text.trimEnd() : text)
      count += 1
    },
    end: () => {
      if (list) io.stdout.write(count === 0 ? '[]\n' : '\n]\n')
    },
  }
}

/** What a run writes besides, about all its documents. */
export interface Aside<Result> {
  /** Absolute path. */
  readonly file: string
  readonly take: (result: Result, index: number) => void
  readonly fail: (error: unknown, input: Input, index: number) => Promise<void>
  /** The whole of it, once all documents are done. */
  readonly text: () => string
}

/** A file for the only input, or a folder for several. */
async function places(path: string, { inputs, several }: Inputs, extension: string, cwd: string): Promise<string[]> {
  const place = resolve(cwd, path)
  return several || (await isFolder(place)) ? placesIn(place, inputs, extension) : [place]
}

/**
 * A command that turns each input into one result of its own: reads the arguments, checks the outputs, then does one
 * input after the other and writes its results at once, so that a run that is stopped has lost nothing.
 */
export async function convert<Name extends 'normalize' | 'parse'>(
  name: Name,
  operands: readonly string[],
  options: Options,
  context: Context,
  make: (source: SourceText) => Results[Name],
  aside?: Aside<Results[Name]>,
): Promise<ExitCode> {
  const { io } = context
  const targets = chooseTargets(name, options, context).filter(({ path }) => aside === undefined || path !== null)
  const outputFolder = options.output === undefined ? undefined : resolve(io.cwd, options.output)
  const found = await findInputs(operands, context, outputFolder)
  const jobs: Job<Results[Name]>[] = []
  for (const { format, path } of targets) {
    const write = await format.load()
    jobs.push({ format, write, places: path === null ? null : await places(path, found, format.extension, io.cwd) })
  }
  const files = [...jobs.flatMap((job) => job.places ?? []), ...(aside === undefined ? [] : [aside.file])]
  await checkOutputs(files, found.inputs, options.force === true, context)
  const toScreen = await screenStyle(context, options)
  const toFile = fileStyle(context, options)
  const main = jobs.find((job) => job.places === null)
  const output = main === undefined ? null : screen(context, main.format, found.several)
  const work = async (source: SourceText, index: number): Promise<void> => {
    const result = make(source)
    announce('clean' in result ? result.clean : result, context, 'clean' in result ? result.messages : [])
    for (const job of jobs) {
      const place = job.places?.[index]
      if (place === undefined) output?.put(source.path, job.write(result, toScreen))
      else await writeWhole(place, job.write(result, toFile), context)
    }
    aside?.take(result, index)
  }
  const outcome = await eachDocument(found.inputs, context, work, async (error, index) => {
    const input = found.inputs[index]
    if (input !== undefined) await aside?.fail(error, input, index)
  })
  output?.end()
  if (aside !== undefined) await writeWhole(aside.file, aside.text(), context)
  return stronger(outcome, found.outcome)
}
