import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { comparer } from '../align/align.js'
import type { Context } from './command.js'
import { announce, announcePlain } from './announce.js'
import { reportFailure } from './documents.js'
import { usageError } from './errors.js'
import { EXIT, type ExitCode, stronger } from './exit-codes.js'
import { errorOf } from './failures.js'
import { type Input, shownPath } from './inputs.js'
import type { AllJudged } from './judging.js'
import type { Measure } from './measure.js'
import { onDisk } from './on-disk.js'
import { headOf, isPartError, type PartHead, readPart } from './part.js'
import { entriesFor, forward, isGlob } from './patterns.js'
import type { JudgedAlone } from './plan-unit.js'
import { prepareTerms } from './prepared.js'
import { measureKey, shelfFor } from './run-shelf.js'
import { restored, wholeAgain } from './stowed.js'
import { unreadableWords } from './unreadable.js'

/** Parts of one run, all of them. */
export interface Parts {
  /** Absolute paths, in the order of the parts. */
  readonly files: readonly string[]
  /** Of the first. */
  readonly head: PartHead
}

/** A fault of a part, worded. */
function faultOf(error: unknown, path: string, { say }: Pick<Context, 'say'>): Error | null {
  if (isPartError(error)) return usageError(say(`error.part-${error.fault}`, { path }))
  const words = unreadableWords(error, say)
  return words === null ? null : usageError(say('error.unreadable', { path, what: words }))
}

/** What parts of one run have in common, with the sentence for where they do not. */
const COMMON = [
  ['of', 'error.part-count'],
  ['basis', 'error.part-basis'],
  ['measure', 'error.part-basis'],
  ['inputs', 'error.part-plans'],
  ['names', 'error.part-plans'],
] as const

/** Numbers that a message names at most. */
const MOST_NAMED = 20

/** The files that operands name. A shell of Windows hands patterns over as they are. */
async function filesOf(operands: readonly string[], { io, say }: Context): Promise<string[]> {
  const files: string[] = []
  for (const operand of operands) {
    const file = onDisk(resolve(io.cwd, operand))
    if (existsSync(file) || !isGlob(operand)) {
      files.push(operand)
      continue
    }
    const found = await entriesFor(forward(operand), io.cwd)
    if (found.length === 0) throw usageError(say('error.no-match', { pattern: operand }))
    files.push(...found.map(({ path }) => path))
  }
  return files
}

/**
 * Looks at the heads of parts: whether they are all of one run.
 *
 * @throws a usage error, worded, for what is no part, and for parts that do not belong together
 */
export async function partsOf(operands: readonly string[], context: Context): Promise<Parts> {
  const { io, say, version } = context
  const shown = (file: string): string => shownPath(file, io.cwd)
  const byShard = new Map<number, string>()
  let first: { readonly file: string; readonly head: PartHead } | null = null
  for (const operand of await filesOf(operands, context)) {
    const file = onDisk(resolve(io.cwd, operand))
    const head = await headOf(file).catch((error: unknown) => {
      throw faultOf(error, operand, context) ?? error
    })
    if (head.version !== version) throw usageError(say('error.part-version', { path: operand, theirs: head.version, version }))
    first ??= { file, head }
    for (const [field, words] of COMMON)
      if (head[field] !== first.head[field]) throw usageError(say(words, { path: operand, first: shown(first.file) }))
    const other = byShard.get(head.shard)
    if (other !== undefined)
      throw usageError(say('error.part-twice', { path: operand, first: shown(other), shard: head.shard, of: head.of }))
    byShard.set(head.shard, file)
  }
  if (first === null) throw usageError(say('error.missing-operand', { operand: say('operand.part'), command: 'merge' }))
  const { head } = first
  const missing: number[] = []
  for (let shard = 1; shard <= head.of && missing.length <= MOST_NAMED; shard += 1) if (!byShard.has(shard)) missing.push(shard)
  if (missing.length > 0) {
    const named = missing.slice(0, MOST_NAMED).map((shard) => `${String(shard)}/${String(head.of)}`)
    throw usageError(say('error.part-missing', { parts: named.join(', ') + (missing.length > MOST_NAMED ? ', …' : '') }))
  }
  return { files: [...byShard].sort(([a], [b]) => a - b).map(([, file]) => file), head }
}

/** Plans out of parts. */
export interface Merged {
  /** All plans of the run, in its order. */
  readonly inputs: readonly Input[]
  readonly judged: AllJudged
}

/**
 * Reads the plans of parts, as if they had been judged here. Those that could not be read are reported again.
 *
 * @throws a usage error, worded, where a part is not whole, or was made by another measure
 */
export async function merged({ files, head }: Parts, { central, asked }: Measure, context: Context): Promise<Merged> {
  const { io, say, cache, scans, misreads, placeTerms } = context
  if ((await measureKey(central, asked, context)) !== head.measure)
    throw usageError(say('error.part-measure', { path: shownPath(files[0] ?? '', io.cwd) }))
  await prepareTerms()
  const { tasks, compare } = comparer(central, asked)
  const shelf = await shelfFor(head.inputs, central, tasks, asked, context, true)
  if (shelf === null) throw new RangeError('no shelf')
  const found = new Map<number, { readonly path: string; readonly judged: JudgedAlone | Error }>()
  for (const file of files) {
    try {
      for await (const entry of readPart(file)) {
        if ('kind' in entry) continue
        const { at, path, judged, secret, failure } = entry
        if (judged === null) found.set(at, { path, judged: failure === null ? new Error('no result') : errorOf(failure) })
        else if (secret) found.set(at, { path, judged: wholeAgain(judged) })
        else {
          const card = await restored(shelf.folder, judged)
          if (card !== null) found.set(at, { path, judged: { card, kept: true } })
        }
      }
    } catch (error) {
      throw faultOf(error, shownPath(file, io.cwd), context) ?? error
    }
  }
  const inputs: Input[] = []
  const judged: JudgedAlone[] = []
  let outcome: ExitCode = EXIT.ok
  for (let at = 0; at < head.inputs; at += 1) {
    const each = found.get(at)
    if (each === undefined) throw new RangeError(`no plan ${String(at)}`)
    inputs.push({ path: each.path, file: each.path === '-' ? null : onDisk(resolve(io.cwd, each.path)) })
    if (each.judged instanceof Error) outcome = stronger(outcome, reportFailure(each.path, each.judged, context))
    else {
      judged.push(each.judged)
      if ('whole' in each.judged) announce(each.judged.whole.plan.clean, context, each.judged.whole.plan.messages)
      else announcePlain(shelf.onCard(each.judged.card), context)
    }
  }
  const put = { basis: null, shelf: shelf.folder, store: null }
  const tools = { central, tasks, compare, ...put, cache, scans, misreads, placeTerms }
  return { inputs, judged: { judged, tools, shelf, outcome } }
}
