import { chainOf } from '../align/chain.js'
import type { AlignOptions } from '../align/options.js'
import { relationsOf } from '../align/relation.js'
import { siblingsOf } from '../align/siblings.js'
import { versionOf } from '../align/version.js'
import type { Comparison, PlanComparison, RosterPlace } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { misfitWords } from '../report/courses.js'
import { visible } from '../report/visible.js'
import { placeNamed } from '../vietnamese/levels.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'
import { EXIT, type ExitCode, stronger } from './exit-codes.js'
import { findInputs, type Input } from './inputs.js'
import type { Jobs } from './jobs.js'
import type { Options } from './options.js'
import { comparePlans } from './plans.js'

/** What plans are held against besides the central document. */
export interface Courses {
  /** The documents that were named, which are not written over. */
  readonly inputs: readonly Input[]
  /** Holds the plans of a comparison against them. */
  readonly follow: (
    comparison: Comparison,
    asked: AlignOptions,
    jobs: Jobs,
  ) => Promise<{ readonly comparison: Comparison; readonly outcome: ExitCode }>
}

/** Finds the documents between (`--via`) and the earlier version (`--before`). */
export async function coursesOf(options: Options, context: Context): Promise<Courses> {
  const { via: between = [], before: earlier } = options
  const via = between.length === 0 ? [] : (await findInputs(between, context)).inputs
  const before = earlier === undefined ? [] : (await findInputs([earlier], context)).inputs
  return {
    inputs: [...via, ...before],
    follow: (comparison, asked, jobs) =>
      withCourses(comparison, { via, before: before[0] ?? null }, asked, jobs, options, context),
  }
}

/** The province of a plan, by the unit at the top of the roster that its unit stands under; null where nothing says. */
function provinces(roster: readonly RosterPlace[]): (plan: PlanComparison) => string | null {
  const byUnit = new Map(roster.map((place) => [place.unit, place]))
  const byPath = new Map(roster.flatMap((place) => (place.path === null ? [] : [[place.path, place] as const])))
  return ({ plan }) => {
    const own = byPath.get(plan.clean.source.path)
    let place = own
    const seen = new Set<RosterPlace>()
    while (place?.parent !== undefined && !seen.has(place)) {
      seen.add(place)
      place = byUnit.get(place.parent) ?? place
    }
    if (place === undefined) return null
    // A unit at the top that is no province's tells something only of those below it.
    return placeNamed(place.unit, 'province') ?? (place === own ? null : place.unit)
  }
}

/** Plans compared like those of the run, for what they tell of these. */
async function comparedToo(
  central: Directive,
  inputs: readonly Input[],
  asked: AlignOptions,
  jobs: Jobs,
  context: Context,
): Promise<{ readonly plans: readonly PlanComparison[]; readonly outcome: ExitCode }> {
  if (inputs.length === 0) return { plans: [], outcome: EXIT.ok }
  const { comparison, outcome } = await comparePlans(central, inputs, asked, jobs, context)
  return { plans: comparison.plans, outcome }
}

/**
 * A comparison whose plans are held against the documents between them and the centre (`--via`), against an earlier version
 * (`--before`), and against each other (`--siblings`).
 *
 * @throws a usage error for `--before` with several plans
 */
async function withCourses(
  comparison: Comparison,
  { via, before }: { readonly via: readonly Input[]; readonly before: Input | null },
  asked: AlignOptions,
  jobs: Jobs,
  options: Options,
  context: Context,
): Promise<{ readonly comparison: Comparison; readonly outcome: ExitCode }> {
  const { central, plans, roster = [] } = comparison
  if (before !== null && plans.length !== 1) throw usageError(context.say('error.before-one-plan'))
  const above = await comparedToo(central, via, asked, jobs, context)
  // When a document between was issued, the plans below it may tell.
  const documents = [...above.plans, ...plans].map(({ plan }) => plan)
  const relations = above.plans.length === 0 ? [] : relationsOf(central, documents, context.placeTerms)
  const between = {
    ...above,
    plans: above.plans.map((each, at) => ({ ...each, relation: relations[at] ?? each.relation })),
  }
  const earlier = await comparedToo(central, before === null ? [] : [before], asked, jobs, context)
  const siblings =
    options.siblings === true ? siblingsOf([central, ...between.plans.map(({ plan }) => plan)], plans, provinces(roster)) : []
  const [version] = earlier.plans
  const held = {
    ...comparison,
    plans: plans.map((plan, index) => ({
      ...plan,
      ...(between.plans.length > 0 && { chain: chainOf(central, between.plans, plan) }),
      ...(version !== undefined && { version: versionOf(version, plan, asked) }),
      ...(siblings[index] !== undefined && { siblings: siblings[index] }),
    })),
  }
  const misfits = held.plans.flatMap(({ chain }) => chain?.misfits ?? [])
  for (const words of new Set(misfits.map((misfit) => misfitWords(misfit, context.say)))) context.note(visible(words))
  return {
    comparison: held,
    outcome: stronger(between.outcome, earlier.outcome),
  }
}
