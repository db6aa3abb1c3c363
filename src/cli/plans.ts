import type { AlignOptions } from '../align/options.js'
import { relationsIn, type Standing } from '../align/relation.js'
import type { Comparison, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import type { Completion, Digest } from '../parse/document-set.js'
import { messageRecords } from '../report/source.js'
import type { Context } from './command.js'
import { reportFailure } from './documents.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import type { Jobs } from './jobs.js'
import { type AllJudged, judgeAll, type Seen, standingIn } from './judging.js'
import type { JudgedAlone } from './plan-unit.js'

/** A comparison, and what came of its plans. */
export interface ComparedPlans {
  readonly comparison: Comparison
  readonly outcome: ExitCode
}

/**
 * Reads plans and compares them with a central document. A plan that cannot be read, or that brings out a bug, is reported and
 * left out.
 *
 * @param watch told of each plan when it has been judged
 */
export async function comparePlans(
  central: Directive,
  inputs: readonly Input[],
  options: AlignOptions,
  jobs: Jobs,
  context: Context,
  watch?: (seen: Seen) => Promise<void>,
): Promise<ComparedPlans> {
  return together(await judgeAll(central, inputs, options, jobs, context, watch), context)
}

/** How all plans stand to the central document; null, which is reported, where that cannot be told because of a bug. */
function relationsTogether(
  central: Directive,
  standings: readonly Standing[],
  context: Context,
): { readonly relations: readonly Relation[] | null; readonly outcome: ExitCode } {
  try {
    return { relations: relationsIn(central, standings, context.placeTerms), outcome: EXIT.ok }
  } catch (error) {
    return { relations: null, outcome: reportFailure('align', error, context) }
  }
}

/** Plans that were judged one by one, in the light of each other. */
export async function together({ judged, tools, shelf, outcome: first }: AllJudged, context: Context): Promise<ComparedPlans> {
  const { central, tasks, compare, placeTerms } = tools
  const standings = judged.map(standingIn)
  const { relations, outcome: second } = relationsTogether(central, standings, context)
  let outcome = stronger(first, second)
  const { ofCentral, ofPlans } = await saidTogether(central, standings, context)
  const { completed } = await import('../parse/document-set.js')

  const inTheLight = async (each: JudgedAlone, relation: Relation, said: Completion): Promise<PlanComparison> => {
    const { relation: alone } = 'whole' in each ? each.whole : each.card
    // Verdicts depend on nothing else of the relation.
    const isSame = alone.citesCentral === relation.citesCentral
    if ('whole' in each) {
      const { whole } = each
      const anew = isSame ? { ...whole, relation } : compare(whole.plan, relation)
      return { ...anew, plan: completed(anew.plan, said) }
    }
    if (shelf === null) throw new RangeError('nothing is put away')
    const { card } = each
    const anew = isSame ? card : await shelf.putAway(compare(shelf.document(card), relation), card.standing)
    return shelf.fromShelf(anew, relation, said)
  }

  const plans: PlanComparison[] = []
  for (const [index, each] of judged.entries()) {
    const standing = standingIn(each)
    try {
      const relation = relations?.[index] ?? relationsIn(central, [standing], placeTerms)[0]
      if (relation === undefined) throw new RangeError('no relation')
      plans.push(await inTheLight(each, relation, ofPlans[index] ?? NOTHING_SAID))
    } catch (error) {
      outcome = stronger(outcome, reportFailure(standing.digest.path, error, context))
    }
  }
  return { comparison: { central: completed(central, ofCentral), tasks, plans }, outcome }
}

const NOTHING_SAID: Completion = { inferred: {}, messages: [] }

/** Notices documents of the same bytes, one list for each: a copy counts like any other, which has to be known. */
function copiesIn(documents: readonly Pick<Digest, 'path' | 'sha256'>[]): DocumentMessage[][] {
  const first = new Map<string, string>()
  return documents.map(({ path, sha256 }) => {
    const known = first.get(sha256)
    if (known === undefined) first.set(sha256, path)
    return known === undefined ? [] : [{ ruleId: 'same-bytes', reason: 'same-bytes', actual: known }]
  })
}

/**
 * What each of the documents of a comparison says of the others' heads, which no verdict goes by. The user is told where they
 * contradict each other.
 */
async function saidTogether(
  central: Directive,
  standings: readonly Standing[],
  { say, warn }: Context,
): Promise<{ readonly ofCentral: Completion; readonly ofPlans: readonly Completion[] }> {
  const { completions, digestOf } = await import('../parse/document-set.js')
  const digests = [digestOf(central), ...standings.map(({ digest }) => digest)]
  const copies = copiesIn(digests)
  const [ofCentral = NOTHING_SAID, ...ofPlans] = completions(digests).map(({ inferred, messages }, at): Completion => ({
    inferred,
    messages: [...messages, ...(copies[at] ?? [])],
  }))
  for (const [at, { messages }] of [ofCentral, ...ofPlans].entries())
    for (const { reason } of messageRecords(messages, say)) warn(`${digests[at]?.path ?? ''}: ${reason}`)
  return { ofCentral, ofPlans }
}
