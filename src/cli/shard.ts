import { createHash } from 'node:crypto'
import { extname, resolve } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import { FORMAT_ENDINGS } from './choose-format.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { type ExitCode, stronger } from './exit-codes.js'
import type { Input } from './inputs.js'
import type { Jobs } from './jobs.js'
import { judgeAll, type Seen } from './judging.js'
import type { Manifest } from './manifest.js'
import type { Measure } from './measure.js'
import { type Options, optionSpec } from './options.js'
import { notWritten } from './outputs.js'
import { beginPart, type PartEntry, type PartWriter } from './part.js'
import { basisOf, measureKey } from './run-shelf.js'
import { stowed, stowedWhole } from './stowed.js'

/** A part of the plans of a run. */
export interface Shard {
  /** Which, from 1, of how many. */
  readonly shard: number
  readonly of: number
  /** File that it is written to, as given. */
  readonly output: string
}

/** @example "3/16" */
const SHARD = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/

/** Options of what is made of a comparison, which is told when the parts are put together. */
const LATER = ['format', 'report', 'decide', 'details', 'failOn', 'via', 'before', 'siblings'] as const

/** `--shard`. @throws a usage error for what is no part, and for options that go with none */
export function shardOf(value: string, options: Options, say: Say): Shard {
  const [, shard = '0', of = '0'] = SHARD.exec(value) ?? []
  if (Number(shard) < 1 || Number(shard) > Number(of)) throw usageError(say('error.bad-shard', { value }))
  const later = LATER.find((name) => options[name] !== undefined)
  if (later !== undefined) {
    const [option = later] = /--[\w-]+/.exec(optionSpec(later).flags) ?? []
    throw usageError(say('error.shard-report', { option }))
  }
  const { output } = options
  if (output === undefined) throw usageError(say('error.shard-output'))
  const ending = extname(output)
  if (FORMAT_ENDINGS.has(ending.slice(1).toLowerCase())) throw usageError(say('error.shard-ending', { path: output, ending }))
  return { shard: Number(shard), of: Number(of), output }
}

/** What a part is made of. */
interface Sharding {
  /** All plans of the run. */
  readonly inputs: readonly Input[]
  readonly measure: Measure
  readonly missed: ExitCode
  readonly asRoster: boolean
  readonly jobs: Jobs
  readonly manifest: Manifest | null
}

/** Which plans a run is over, by name and in order, as one word. */
const namesOf = (inputs: readonly Input[]): string =>
  createHash('sha256')
    .update(JSON.stringify(inputs.map(({ path }) => path)))
    .digest('hex')

/**
 * Judges every n-th of the plans and writes them as a part, whole or not at all.
 *
 * @throws a worded error where it cannot be written
 */
export async function writeShard({ shard, of, output }: Shard, work: Sharding, context: Context): Promise<ExitCode> {
  const { inputs, measure, missed, asRoster, jobs, manifest } = work
  const { central, asked } = measure
  const { io, say, note, version } = context
  const mine = inputs.filter((_, at) => at % of === shard - 1)
  const unwritable = (error: unknown): never => {
    throw notWritten(output, error, say)
  }
  const [basis, key] = await Promise.all([basisOf(central, asked, context), measureKey(central, asked, context)])
  const head = { version, basis, measure: key, shard, of, inputs: inputs.length, names: namesOf(inputs), missed, asRoster }
  const part: PartWriter = await beginPart(resolve(io.cwd, output), { kind: 'doichieu-part', schemaVersion: 1, ...head }).catch(
    unwritable,
  )
  try {
    let count = 0
    const { outcome } = await judgeAll(
      central,
      mine,
      asked,
      jobs,
      context,
      async (seen, tasks) => {
        const entry = await entryOf(seen, shard - 1 + count * of, tasks)
        count += 1
        if (entry.secret) note(say('note.part-secret', { path: entry.path, part: output }))
        await part.add(entry).catch(unwritable)
        await manifest?.watch(seen)
      },
      true,
    )
    await part.finish().catch(unwritable)
    note(say('note.written', { path: output }))
    return stronger(missed, outcome)
  } catch (error) {
    await part.abandon().catch(() => undefined)
    throw error
  }
}

/** What is written of a plan. */
async function entryOf(
  { input: { path }, outcome }: Seen,
  at: number,
  tasks: Parameters<typeof stowedWhole>[2],
): Promise<PartEntry> {
  if ('failure' in outcome) return { at, path, judged: null, secret: false, failure: outcome.failure }
  const { result } = outcome
  // All is put away but what bears a mark of secrecy.
  const secret = 'whole' in result
  const judged = secret ? stowedWhole(result.whole, result.standing, tasks) : await stowed(result.card)
  return { at, path, judged, secret, failure: null }
}
