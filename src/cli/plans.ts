import type { AlignOptions } from '../align/options.js'
import { relationsIn, type Standing } from '../align/relation.js'
import type { Comparison, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { completed, type Completion } from '../parse/document-set.js'
import type { Context } from './command.js'
import { reportFailure } from './documents.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import type { Jobs } from './jobs.js'
import { type AllJudged, judgeAll, type Seen, standingIn } from './judging.js'
import type { JudgedAlone } from './plan-unit.js'
import { NOTHING_SAID, saidTogether } from './said-together.js'

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
    // This is the fault of no document.
    return { relations: null, outcome: reportFailure('align', error, { ...context, failed: undefined }) }
  }
}

/** Plans that were judged one by one, in the light of each other. */
export async function together({ judged, tools, shelf, outcome: first }: AllJudged, context: Context): Promise<ComparedPlans> {
  const { central, tasks, compare, placeTerms } = tools
  const standings = judged.map((each) => standingIn(each, shelf))
  const { relations, outcome: second } = relationsTogether(central, standings, context)
  let outcome = stronger(first, second)
  const { ofCentral, ofPlans } = saidTogether(central, standings, context)

  const inTheLight = async (each: JudgedAlone, relation: Relation, said: Completion): Promise<PlanComparison> => {
    // Verdicts depend on nothing else of the relation.
    const isSame = (alone: Relation): boolean => alone.citesCentral === relation.citesCentral
    if ('whole' in each) {
      const { whole } = each
      const anew = isSame(whole.relation) ? { ...whole, relation } : compare(whole.plan, relation)
      return { ...anew, plan: completed(anew.plan, said) }
    }
    if (shelf === null) throw new RangeError('nothing is put away')
    const { card } = each
    const known = shelf.onCard(card)
    if (isSame(known.relation)) return shelf.fromShelf(card, known, relation, said)
    const anew = await shelf.putAway(compare(shelf.document(card), relation), known.standing)
    return shelf.fromShelf(anew, shelf.onCard(anew), relation, said)
  }

  const plans: PlanComparison[] = []
  for (const [index, each] of judged.entries()) {
    const standing = standings[index]
    if (standing === undefined) continue
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
