import { resolve } from 'node:path'
import type { FormatName } from '../report/format.js'
import type { RegisterRow } from '../report/register.js'
import { tell } from './announce.js'
import { chooseTargets } from './choose-format.js'
import type { Context } from './command.js'
import type { Conversion } from './converted.js'
import { converterFor } from './converter.js'
import { reportFailure } from './documents.js'
import { isWorded, usageError } from './errors.js'
import { EXIT, type ExitCode, stronger } from './exit-codes.js'
import { errorOf } from './failures.js'
import { gather, type Gathered, isGathered } from './gathered.js'
import { inOrder } from './in-order.js'
import { findInputs, type Input, type Inputs, type LeftAside, shownPath } from './inputs.js'
import { threadsFor, weightOf } from './jobs.js'
import { limitedJobs } from './limits.js'
import type { Options } from './options.js'
import { namedInput } from './named-file.js'
import { checkOutputs, isFolder, placesIn, writeOrTell } from './outputs.js'
import { fileSpec, screenSpec, type StyleSpec } from './style.js'

/** A format at work: where the result of each input goes, or the one list of all; null for standard output. */
interface Job {
  readonly format: FormatName
  readonly places: readonly string[] | null
  readonly style: StyleSpec
  readonly list: Gathered | null
}

/** Writes results to standard output as they come, with what has to stand between them. */
function screen(
  { io }: Context,
  { together }: FormatName,
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

/** A list of all documents of a run, which is written besides. */
export interface Aside {
  /** Absolute path; null for standard output. */
  readonly file: string | null
  readonly take: (row: RegisterRow | null) => void
  readonly fail: (error: unknown, input: Input) => Promise<void>
  /** The whole of it, once all documents are done. */
  readonly text: (leftAside: readonly LeftAside[]) => Promise<string>
}

/** A file for the only input, or a folder for several. */
async function places(path: string, { inputs, several }: Inputs, extension: string, cwd: string): Promise<string[]> {
  const place = resolve(cwd, path)
  return several || (await isFolder(place)) ? placesIn(place, inputs, extension) : [place]
}

/**
 * A command that turns each input into one result of its own: reads the arguments, checks the outputs, then does the
 * inputs, in threads where that is faster, and writes the results in their order as soon as they are there, so that a run
 * that is stopped has lost nothing.
 */
export async function convert<Name extends 'normalize' | 'parse'>(
  name: Name,
  operands: readonly string[],
  options: Options,
  context: Context,
  aside?: Aside,
): Promise<ExitCode> {
  const { io, say, language } = context
  const asked = limitedJobs(options, say)
  // What is asked for by an option of its own is written alone, unless -o says otherwise.
  const alone = aside !== undefined || options.review !== undefined || options.searchable !== undefined
  const targets = chooseTargets(name, options, context).filter(({ path }) => !alone || path !== null)
  const bare = targets.find(({ format, path }) => format.binary === true && path === null)
  if (bare !== undefined) throw usageError(say('error.binary-output', { name: bare.format.name }))
  const outputFolders = targets.flatMap(({ path }) => (path === null ? [] : [resolve(io.cwd, path)]))
  const found = await findInputs(operands, context, outputFolders, aside === undefined ? undefined : (aside.file ?? ''))
  const styles = { screen: screenSpec(context, options), file: fileSpec(context, options) }
  const jobs: Job[] = []
  for (const { format, path } of targets) {
    const style = path === null ? styles.screen : styles.file
    const file = path === null ? null : resolve(io.cwd, path)
    const gathered = found.several && (await isGathered(format, file))
    const whole = file === null ? null : gathered ? [file] : await places(file, found, format.extension, io.cwd)
    jobs.push({ format, places: whole, style, list: gathered ? gather(name, format, style) : null })
  }
  const files = [
    ...jobs.flatMap((job) => job.places ?? []),
    ...(aside === undefined || aside.file === null ? [] : [aside.file]),
    ...(options.manifest === undefined ? [] : [resolve(io.cwd, options.manifest)]),
  ]
  const read = [...found.inputs, ...(options.corrections ?? []).flatMap((file) => namedInput(file, io.cwd))]
  const manifestFile = options.manifest === undefined ? undefined : resolve(io.cwd, options.manifest)
  await checkOutputs(files, read, options.force === true, context, manifestFile)

  const manifest =
    options.manifest === undefined
      ? null
      : await (await import('./manifest.js')).beginManifest(options.manifest, options.force === true, context)
  const main = jobs.find((job) => job.places === null)
  const output = main === undefined ? null : screen(context, main.format, found.several)
  const texts = jobs.map(({ format, style, list }) => ({ format: format.name, style, gathered: list !== null }))
  const conversion: Conversion = { name, texts, listed: aside !== undefined, language }
  const threads = threadsFor(found.inputs.length, asked, await weightOf(found.inputs, asked))
  const { run, digest, atOnce, end } = await converterFor(threads, asked.limits, conversion, context)
  context.documents({ added: found.inputs.length, done: 0 })
  const seen = new Map<string, string>()
  const broken = new Set<Job>()
  let outcome = found.outcome
  try {
    // Documents that are parsed together complete one another; what each knows of the others is gathered before.
    const isSet = name === 'parse' && found.inputs.length > 1
    const said = isSet ? await (await import('./said.js')).saidOf(found.inputs, atOnce, digest) : new Map<Input, never>()
    let index = 0
    const timed = async (each: Input) => {
      let begin = performance.now()
      const made = await run(each, said.get(each) ?? null, () => {
        begin = performance.now()
      })
      return { made, ms: performance.now() - begin }
    }
    for await (const { item: input, result } of inOrder(found.inputs, atOnce, timed)) {
      const { made, ms } = result
      if ('failure' in made) {
        const error = errorOf(made.failure)
        if (isWorded(error)) throw error
        outcome = stronger(outcome, reportFailure(input.path, error, context))
        await aside?.fail(error, input)
      } else {
        for (const line of made.result.told) tell(line, context)
        seen.set(made.result.sha256, input.path)
        for (const [at, job] of jobs.entries()) {
          const place = job.places?.[index]
          const text = made.result.texts[at] ?? ''
          if (job.list !== null) job.list.take(text)
          else if (typeof text !== 'string' && !(text instanceof Uint8Array)) throw new RangeError(`rows of ${job.format.name}`)
          else if (place !== undefined) {
            // Where one result cannot be written, the next of its kind cannot either; those elsewhere can.
            if (!broken.has(job) && !(await writeOrTell(place, text, context))) {
              broken.add(job)
              const count = found.inputs.length - index - 1
              if (count > 0) context.complain(say('error.unwritten-rest', { count, name: job.format.name }))
            }
          } else if (typeof text === 'string') output?.put(input.path, text)
        }
        aside?.take(made.result.row)
      }
      const came = 'failure' in made ? made : { sha256: made.result.sha256, kept: false }
      await manifest?.add({ path: input.path, ms, result: came })
      context.documents({ added: 0, done: 1 })
      index += 1
      if (broken.size === jobs.length && aside === undefined) break
    }
  } finally {
    await end()
  }
  if (options.corrections !== undefined) {
    const { uselessCorrections } = await import('./misreads.js')
    for (const path of uselessCorrections(options.corrections, context.misreads.corrections, seen))
      context.complain(say('note.useless-corrections', { path: shownPath(path, io.cwd) }))
  }
  for (const { list, places: files } of jobs) {
    const [file] = files ?? []
    const text = (await list?.written()) ?? null
    if (text !== null && file !== undefined) await writeOrTell(file, text, context)
    else if (typeof text === 'string') output?.put('', text)
  }
  output?.end()
  if (aside !== undefined) {
    const text = await aside.text(found.leftAside)
    if (aside.file === null) io.stdout.write(text)
    else await writeOrTell(aside.file, text, context)
  }
  return stronger(outcome, EXIT.ok)
}
