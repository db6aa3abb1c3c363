import { comparer } from '../align/align.js'
import type { AlignOptions } from '../align/options.js'
import type { Standing } from '../align/relation.js'
import type { CentralTask } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { materialized } from '../parse/parse.js'
import { announce, announcePlain } from './announce.js'
import type { Context } from './command.js'
import { contentOf, reportFailure } from './documents.js'
import { isWorded } from './errors.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import { errorOf, failureOf } from './failures.js'
import { inOrder } from './in-order.js'
import type { Input } from './inputs.js'
import { areLarge, type Jobs, threadsFor, weightOf } from './jobs.js'
import { isUnwritten, notWritten } from './outputs.js'
import type { CardData, PlanCard } from './plan-card.js'
import { prepareTerms } from './prepared.js'
import type { Pool } from './pool.js'
import { judgeAlone, type JudgedAlone, type PlanTools } from './plan-unit.js'
import type { SharedQueue } from './queue/address.js'
import { type RunShelf, shelfFor } from './run-shelf.js'
import type { Outcome } from './worker.js'

/**
 * Plans that are under way at once: while threads are at work on those of the greatest length, the others go on with those
 * behind them, which then wait. What waits is small where there are many.
 */
const UNDER_WAY = 256

/** What came of a plan, and how long it took. */
export interface Seen {
  readonly input: Input
  readonly outcome: Outcome<JudgedAlone>
  /** Milliseconds from when work on it began. */
  readonly ms: number
}

/** Plans that have been judged one by one, without regard to each other. */
export interface AllJudged {
  readonly judged: readonly JudgedAlone[]
  readonly tools: PlanTools
  readonly shelf: RunShelf | null
  readonly outcome: ExitCode
}

/** How plans are judged one by one, and what is to be let go of when all are. */
export interface Judges {
  /** Plans that may be under way at once. */
  readonly atOnce: number
  /** @param began called when work on it begins, after it has waited for its turn */
  readonly judge: (input: Input, began: () => void) => Promise<Outcome<JudgedAlone>>
  readonly end: () => Promise<void>
}

const judgesHere = (tools: PlanTools, context: Context): Judges => ({
  atOnce: 1,
  judge: async (input, began) => {
    began()
    return { result: await judgeAlone(await contentOf(input, context), tools) }
  },
  end: () => Promise.resolve(),
})

/** Threads that judge with these tools. */
async function poolFor(
  threads: number,
  tools: PlanTools,
  options: AlignOptions,
  limits: Jobs['limits'],
  context: Context,
): Promise<Pool> {
  const { startPool } = await import('./pool.js')
  const { basis, shelf } = tools
  const comparison = { central: materialized(tools.central), options, basis, shelf }
  return startPool(threads, context, { comparison, limits })
}

async function judgesInThreads(
  threads: number,
  tools: PlanTools,
  options: AlignOptions,
  { limits }: Jobs,
  context: Context,
): Promise<Judges> {
  const pool = await poolFor(threads, tools, options, limits, context)
  return {
    atOnce: UNDER_WAY,
    judge: async (input, began) => pool.run('compare', await contentOf(input, context), began),
    end: pool.end,
  }
}

/** The workers of a queue; what they may not see, and what has to be known of it before, is done in threads of this computer. */
async function judgesElsewhere(
  queue: SharedQueue,
  inputs: readonly Input[],
  tools: PlanTools,
  options: AlignOptions,
  { most, limits }: Jobs,
  context: Context,
): Promise<Judges> {
  const { judgesInQueue } = await import('./queue/judges.js')
  const threads = Math.min(most, inputs.length)
  return judgesInQueue(queue, inputs, () => poolFor(threads, tools, options, limits, context), tools, options, context)
}

/** What stands on the card of a plan that was put away. */
export function cardIn(card: PlanCard, shelf: RunShelf | null): CardData {
  if (shelf === null) throw new RangeError('nothing is put away')
  return shelf.onCard(card)
}

/** What is known of a plan that says how it and others stand to the central document. */
export const standingIn = (judged: JudgedAlone, shelf: RunShelf | null): Standing =>
  'card' in judged ? cardIn(judged.card, shelf).standing : judged.standing

/**
 * Reads plans and judges each by itself, in threads where that is faster: the result is the same. A plan that cannot be read,
 * or that brings out a bug, is reported and left out.
 *
 * @param watch told of each, in the order of the inputs
 * @param isPart whether what is judged is written to a file: then all is put away
 * @throws a worded error where there is no room to put plans away
 */
export async function judgeAll(
  central: Directive,
  inputs: readonly Input[],
  options: AlignOptions,
  jobs: Jobs,
  context: Context,
  watch?: (seen: Seen, tasks: readonly CentralTask[]) => Promise<void>,
  isPart = false,
): Promise<AllJudged> {
  const threads = threadsFor(inputs.length, jobs, await weightOf(inputs, jobs))
  await prepareTerms()
  const { tasks, compare } = comparer(central, options)
  // What comes from a queue is packed already.
  const isPutAway = isPart || jobs.queue !== undefined || (inputs.length > 1 && (await areLarge(inputs)))
  const shelf = await shelfFor(inputs.length, central, tasks, options, context, isPutAway)
  const { cache, scans, misreads, placeTerms, say } = context
  const put = { basis: shelf?.basis ?? null, shelf: shelf?.folder ?? null, store: shelf?.store ?? null }
  const tools: PlanTools = { central, tasks, compare, ...put, cache, scans, misreads, placeTerms }
  const isThreaded = inputs.length > 0 && (threads > 1 || jobs.limits !== undefined)
  const judges =
    jobs.queue !== undefined && inputs.length > 0
      ? await judgesElsewhere(jobs.queue, inputs, tools, options, jobs, context)
      : isThreaded
        ? await judgesInThreads(threads, tools, options, jobs, context)
        : judgesHere(tools, context)
  context.documents({ added: inputs.length, done: 0 })
  const timed = async (input: Input): Promise<Seen> => {
    let begin = performance.now()
    const began = (): void => {
      begin = performance.now()
    }
    const outcome = await judges.judge(input, began).catch((error: unknown) => ({ failure: failureOf(error) }))
    return { input, outcome, ms: performance.now() - begin }
  }
  const judged: JudgedAlone[] = []
  let outcome: ExitCode = EXIT.ok
  try {
    for await (const { result: seen } of inOrder(inputs, judges.atOnce, timed)) {
      if ('failure' in seen.outcome) {
        const error = errorOf(seen.outcome.failure)
        if (isWorded(error)) throw error
        // No document can be done when there is no room to put it.
        if (shelf !== null && isUnwritten(error)) throw notWritten(shelf.folder, error, say)
        outcome = stronger(outcome, reportFailure(seen.input.path, error, context))
      } else {
        const { result } = seen.outcome
        judged.push(result)
        if ('whole' in result) announce(result.whole.plan.clean, context, result.whole.plan.messages)
        else announcePlain(cardIn(result.card, shelf), context)
      }
      await watch?.(seen, tasks)
      context.documents({ added: 0, done: 1 })
    }
  } finally {
    await judges.end()
  }
  return { judged, tools, shelf, outcome }
}
