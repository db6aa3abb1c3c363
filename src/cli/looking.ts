import type { AlignOptions } from '../align/options.js'
import type { Comparison, PlanComparison } from '../model/comparison.js'
import { materialized } from '../parse/parse.js'
import type { Context } from './command.js'
import { contentOf } from './documents.js'
import { failureOf } from './failures.js'
import type { Input } from './inputs.js'
import type { Jobs } from './jobs.js'
import { lookAlone, type Look, type LookedAt } from './look-unit.js'
import type { Pool } from './pool.js'
import type { Outcome } from './worker.js'

/** Documents that are under way at once, for each thread: one waits while another is done. */
const UNDER_WAY = 2

/** What looks at documents, in this thread or in several; nothing is thrown. */
export interface Lookers {
  /** How many may be under way at once. */
  readonly atOnce: number
  /** @param began called when work on it begins, after it has waited for its turn */
  readonly alone: (input: Input, look: Look, began: () => void) => Promise<Outcome<LookedAt>>
  readonly compared: (plan: PlanComparison, look: Look, began: () => void) => Promise<Outcome<LookedAt>>
  readonly end: () => Promise<void>
}

/** What plans have been compared with. */
export interface Beside {
  readonly central: Pick<Comparison, 'central' | 'tasks'>
  readonly options: AlignOptions
}

const asOutcome = <Result>(work: () => Promise<Outcome<Result>>): Promise<Outcome<Result>> =>
  work().catch((error: unknown) => ({ failure: failureOf(error) }))

function lookersHere(beside: Beside | null, context: Context): Lookers {
  return {
    atOnce: 1,
    alone: (input, look, began) =>
      asOutcome(async () => {
        began()
        return { result: await lookAlone(await contentOf(input, context), look, context) }
      }),
    compared: (plan, look, began) =>
      asOutcome(async () => {
        began()
        if (beside === null) throw new RangeError('nothing to compare with')
        const { lookAtCompared } = await import('./look-compared.js')
        const atHand = (await import('./from-shelf.js')).shelvedAs(plan)
        return { result: lookAtCompared({ look, ...(atHand === undefined ? { whole: plan } : { atHand }) }, beside.central) }
      }),
    end: () => Promise.resolve(),
  }
}

async function lookersInThreads(pool: Pool, context: Context): Promise<Lookers> {
  const { shelvedAs } = await import('./from-shelf.js')
  return {
    atOnce: 1,
    alone: (input, look, began) =>
      asOutcome(async () => pool.run('look', { content: await contentOf(input, context), look }, began)),
    compared: (plan, look, began) =>
      asOutcome(() => {
        const atHand = shelvedAs(plan)
        const task = atHand === undefined ? { look, whole: { ...plan, plan: materialized(plan.plan) } } : { look, atHand }
        return pool.run('lookCompared', task, began)
      }),
    end: pool.end,
  }
}

/**
 * What looks at documents: so many threads, or this one.
 *
 * @param beside what they have been compared with; null where they have not
 */
export async function lookersFor(threads: number, { limits }: Jobs, beside: Beside | null, context: Context): Promise<Lookers> {
  if (threads === 1 && limits === undefined) return lookersHere(beside, context)
  const { startPool } = await import('./pool.js')
  const comparison =
    beside === null
      ? undefined
      : { central: materialized(beside.central.central), options: beside.options, basis: null, shelf: null }
  const pool = await startPool(threads, context, { ...(comparison !== undefined && { comparison }), limits })
  return { ...(await lookersInThreads(pool, context)), atOnce: threads * UNDER_WAY }
}
