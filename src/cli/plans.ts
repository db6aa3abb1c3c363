import { comparer, type Comparer } from '../align/align.js'
import type { AlignOptions } from '../align/options.js'
import { relationsOf } from '../align/relation.js'
import type { Comparison, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import { materialized, parse } from '../parse/parse.js'
import { messageRecords } from '../report/source.js'
import type { Context } from './command.js'
import { contentOf, eachDocument, reportFailure } from './documents.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import { errorOf, failureOf } from './failures.js'
import type { Input } from './inputs.js'
import { type Jobs, threadsFor, weightOf } from './jobs.js'
import { cleanedBy } from './misreads.js'
import { announce } from './announce.js'
import { prepareTerms } from './prepared.js'
import type { Outcome } from './worker.js'

/** A plan that has been read, and its verdicts where a thread has found them already, without regard to the other plans. */
interface ReadPlan {
  readonly plan: Directive
  readonly alone?: PlanComparison
}

interface ReadPlans {
  readonly read: readonly ReadPlan[]
  readonly outcome: ExitCode
}

async function readHere(inputs: readonly Input[], context: Context): Promise<ReadPlans> {
  const read: ReadPlan[] = []
  const outcome = await eachDocument(inputs, context, async (source) => {
    const clean = await cleanedBy(context, source)
    const plan = parse(clean)
    announce(clean, context, plan.messages)
    read.push({ plan })
  })
  return { read, outcome }
}

async function readInThreads(
  inputs: readonly Input[],
  threads: number,
  central: Directive,
  options: AlignOptions,
  context: Context,
): Promise<ReadPlans> {
  const { startPool } = await import('./pool.js')
  const pool = await startPool(threads, context, { central: materialized(central), options })
  const one = async (input: Input): Promise<Outcome<PlanComparison>> => {
    try {
      return await pool.run('compare', await contentOf(input, context))
    } catch (error) {
      return { failure: failureOf(error) }
    }
  }
  try {
    const read: ReadPlan[] = []
    let outcome: ExitCode = EXIT.ok
    for (const [index, found] of (await Promise.all(inputs.map(one))).entries()) {
      if ('result' in found) {
        announce(found.result.plan.clean, context, found.result.plan.messages)
        read.push({ plan: found.result.plan, alone: found.result })
      } else outcome = stronger(outcome, reportFailure(inputs[index]?.path ?? '', errorOf(found.failure), context))
    }
    return { read, outcome }
  } finally {
    await pool.end()
  }
}

/** How all plans stand to the central document; null, which is reported, where that cannot be told because of a bug. */
function relationsTogether(
  central: Directive,
  plans: readonly Directive[],
  context: Context,
): { readonly relations: readonly Relation[] | null; readonly outcome: ExitCode } {
  try {
    return { relations: relationsOf(central, plans, context.placeTerms), outcome: EXIT.ok }
  } catch (error) {
    return { relations: null, outcome: reportFailure('align', error, context) }
  }
}

/**
 * Reads plans and compares them with a central document, in threads where that is faster: the result is the same. A plan
 * that cannot be read, or that brings out a bug, is reported and left out.
 */
export async function comparePlans(
  central: Directive,
  inputs: readonly Input[],
  options: AlignOptions,
  jobs: Jobs,
  context: Context,
): Promise<{ readonly comparison: Comparison; readonly outcome: ExitCode }> {
  const threads = threadsFor(inputs.length, jobs, await weightOf(inputs, jobs))
  await prepareTerms()
  const reading = threads > 1 ? readInThreads(inputs, threads, central, options, context) : readHere(inputs, context)
  const { tasks, compare } = comparer(central, options)
  const { read, outcome: first } = await reading
  const all = read.map(({ plan }) => plan)
  const { relations, outcome: second } = relationsTogether(central, all, context)
  let outcome = stronger(first, second)
  const plans: PlanComparison[] = []
  for (const [index, { plan, alone }] of read.entries()) {
    try {
      plans.push(judged(central, plan, relations?.[index], alone, compare))
    } catch (error) {
      outcome = stronger(outcome, reportFailure(plan.clean.source.path, error, context))
    }
  }
  return { comparison: await withSet({ central, tasks, plans }, context), outcome }
}

/** Notices documents of the same bytes, one list for each: a copy counts like any other, which has to be known. */
function copiesIn(documents: readonly Directive[]): DocumentMessage[][] {
  const first = new Map<string, string>()
  return documents.map(({ clean: { source } }) => {
    const known = first.get(source.sha256)
    if (known === undefined) first.set(source.sha256, source.path)
    return known === undefined ? [] : [{ ruleId: 'same-bytes', reason: 'same-bytes', actual: known }]
  })
}

/**
 * The documents of a comparison with what each says of the others' heads, which no verdict goes by, and telling the user
 * where they contradict each other.
 */
async function withSet(comparison: Comparison, { say, warn }: Context): Promise<Comparison> {
  const { central, plans } = comparison
  const { completed, completions, digestOf } = await import('../parse/document-set.js')
  const all = [central, ...plans.map(({ plan }) => plan)]
  const copies = copiesIn(all)
  const said = completions(all.map(digestOf)).map(({ inferred, messages }, at) => ({
    inferred,
    messages: [...messages, ...(copies[at] ?? [])],
  }))
  for (const [at, { messages }] of said.entries())
    for (const { reason } of messageRecords(messages, say)) warn(`${all[at]?.clean.source.path ?? ''}: ${reason}`)
  const [whole = central, ...others] = all.map((each, at) => completed(each, said[at] ?? { inferred: {}, messages: [] }))
  return { ...comparison, central: whole, plans: plans.map((each, at) => ({ ...each, plan: others[at] ?? each.plan })) }
}

/** The verdicts on a plan, of which those that were found without regard to the other plans are kept where that makes no difference. */
function judged(
  central: Directive,
  plan: Directive,
  together: Relation | undefined,
  alone: PlanComparison | undefined,
  compare: Comparer['compare'],
): PlanComparison {
  const [relation = together] = together === undefined ? relationsOf(central, [plan]) : [together]
  if (relation === undefined) throw new RangeError('no relation')
  return alone?.relation.citesCentral === relation.citesCentral ? { ...alone, relation } : compare(plan, relation)
}
