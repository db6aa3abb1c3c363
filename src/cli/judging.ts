import { comparer } from '../align/align.js'
import type { AlignOptions } from '../align/options.js'
import type { Standing } from '../align/relation.js'
import type { Directive } from '../model/document.js'
import { materialized } from '../parse/parse.js'
import { announce, announcePlain } from './announce.js'
import type { Context } from './command.js'
import { contentOf, reportFailure } from './documents.js'
import { codeOf } from './errors.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import { errorOf, failureOf } from './failures.js'
import { inOrder } from './in-order.js'
import type { Input } from './inputs.js'
import { type Jobs, threadsFor, weightOf } from './jobs.js'
import { prepareTerms } from './prepared.js'
import { judgeAlone, type JudgedAlone, type PlanTools } from './plan-unit.js'
import { type RunShelf, shelfFor } from './run-shelf.js'
import type { Outcome } from './worker.js'

/** Plans that are handed to each thread at once: it need not wait for the next. */
const AHEAD = 2

/** What came of a plan, and how long it took. */
export interface Seen {
  readonly input: Input
  readonly outcome: Outcome<JudgedAlone>
  /** Milliseconds, time in a queue among them. */
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
interface Judges {
  readonly atOnce: number
  readonly judge: (input: Input) => Promise<Outcome<JudgedAlone>>
  readonly end: () => Promise<void>
}

const judgesHere = (tools: PlanTools, context: Context): Judges => ({
  atOnce: 1,
  judge: async (input) => ({ result: await judgeAlone(await contentOf(input, context), tools) }),
  end: () => Promise.resolve(),
})

async function judgesInThreads(threads: number, tools: PlanTools, options: AlignOptions, context: Context): Promise<Judges> {
  const { startPool } = await import('./pool.js')
  const { basis, shelf } = tools
  const pool = await startPool(threads, context, { central: materialized(tools.central), options, basis, shelf })
  return {
    atOnce: threads * AHEAD,
    judge: async (input) => pool.run('compare', await contentOf(input, context)),
    end: pool.end,
  }
}

/** What is known of a plan that says how it and others stand to the central document. */
export const standingIn = (judged: JudgedAlone): Standing => ('card' in judged ? judged.card.standing : judged.standing)

/**
 * Reads plans and judges each by itself, in threads where that is faster: the result is the same. A plan that cannot be read,
 * or that brings out a bug, is reported and left out.
 *
 * @param watch told of each, in the order of the inputs
 */
export async function judgeAll(
  central: Directive,
  inputs: readonly Input[],
  options: AlignOptions,
  jobs: Jobs,
  context: Context,
  watch?: (seen: Seen) => Promise<void>,
): Promise<AllJudged> {
  const threads = threadsFor(inputs.length, jobs, await weightOf(inputs, jobs))
  await prepareTerms()
  const { tasks, compare } = comparer(central, options)
  const shelf = await shelfFor(inputs.length, central, tasks, options, context)
  const { cache, scans, misreads, placeTerms } = context
  const put = { basis: shelf?.basis ?? null, shelf: shelf?.folder ?? null, store: shelf?.store ?? null }
  const tools: PlanTools = { central, tasks, compare, ...put, cache, scans, misreads, placeTerms }
  const judges = threads > 1 ? await judgesInThreads(threads, tools, options, context) : judgesHere(tools, context)
  const timed = async (input: Input): Promise<Seen> => {
    const begin = performance.now()
    const outcome = await judges.judge(input).catch((error: unknown) => ({ failure: failureOf(error) }))
    return { input, outcome, ms: performance.now() - begin }
  }
  const judged: JudgedAlone[] = []
  let outcome: ExitCode = EXIT.ok
  try {
    for await (const { result: seen } of inOrder(inputs, judges.atOnce, timed)) {
      if ('failure' in seen.outcome) {
        const error = errorOf(seen.outcome.failure)
        if (codeOf(error) === 'usage') throw error
        outcome = stronger(outcome, reportFailure(seen.input.path, error, context))
      } else {
        const { result } = seen.outcome
        judged.push(result)
        if ('whole' in result) announce(result.whole.plan.clean, context, result.whole.plan.messages)
        else announcePlain(result.card, context)
      }
      await watch?.(seen)
    }
  } finally {
    await judges.end()
  }
  return { judged, tools, shelf, outcome }
}
