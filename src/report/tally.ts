import type { Comparison, PlanComparison, Summary } from '../model/comparison.js'
import type { Level } from '../model/document.js'
import { LEVELS } from '../vietnamese/levels.js'
import { marksOf } from '../align/summary.js'
import { bindingOf } from './binding.js'
import { type RosterRow, rosterRows } from './roster.js'

/** How many plans take up a task: by its label, and how many need a look. Plans that it does not bind count only as such. */
export interface TaskTally {
  readonly id: string
  readonly adopted: number
  readonly localized: number
  readonly omitted: number
  readonly notApplicable: number
  /** Plans in which a sentence of it should be looked at; they count under their label too. */
  readonly review: number
}

/** Counts of several plans, added up. */
export interface GroupTally {
  readonly plans: number
  readonly summary: Summary
  /** Share of the sentences that bind which are adopted or localized, 0 to 1; null where none binds. */
  readonly coverage: number | null
}

/** All that is counted over the plans of a comparison: every report takes its figures from here. */
export interface Tally {
  /** In the order of the central document. */
  readonly tasks: readonly TaskTally[]
  /** In the order of the plans. */
  readonly plans: readonly { readonly path: string; readonly coverage: number | null; readonly level: Level | null }[]
  /** Highest first; plans whose level nothing tells come last, under null. */
  readonly levels: readonly (GroupTally & { readonly level: Level | null })[]
  readonly all: GroupTally
  readonly roster: readonly RosterRow[]
}

/** The share of the sentences that bind which a plan carries; null where none binds. */
export function coverageOf({ sentences: { adopted, localized, omitted } }: Pick<Summary, 'sentences'>): number | null {
  const all = adopted + localized + omitted
  return all === 0 ? null : (adopted + localized) / all
}

const NOTHING: Summary = {
  tasks: { adopted: 0, localized: 0, omitted: 0, notApplicable: 0 },
  sentences: { adopted: 0, localized: 0, omitted: 0, review: 0 },
  own: 0,
  decided: { sentences: 0, suspect: 0, justified: 0 },
}

const added = (a: Summary, b: Summary): Summary => ({
  tasks: {
    adopted: a.tasks.adopted + b.tasks.adopted,
    localized: a.tasks.localized + b.tasks.localized,
    omitted: a.tasks.omitted + b.tasks.omitted,
    notApplicable: a.tasks.notApplicable + b.tasks.notApplicable,
  },
  sentences: {
    adopted: a.sentences.adopted + b.sentences.adopted,
    localized: a.sentences.localized + b.sentences.localized,
    omitted: a.sentences.omitted + b.sentences.omitted,
    review: a.sentences.review + b.sentences.review,
  },
  own: a.own + b.own,
  decided: {
    sentences: a.decided.sentences + b.decided.sentences,
    suspect: a.decided.suspect + b.decided.suspect,
    justified: a.decided.justified + b.decided.justified,
  },
})

function groupTally(plans: readonly PlanComparison[]): GroupTally {
  const summary = plans.map((plan) => plan.summary).reduce(added, NOTHING)
  return { plans: plans.length, summary, coverage: coverageOf(summary) }
}

/** The level of a plan: as the roster says, else its head, else what its words imply. */
function levelOfPlan({ plan }: PlanComparison, byPath: ReadonlyMap<string, Level>): Level | null {
  return byPath.get(plan.clean.source.path) ?? plan.header.level ?? plan.header.inferred.level?.value ?? null
}

/** Counts a comparison over its plans. */
export function tally({ central, tasks, plans, roster = [] }: Comparison): Tally {
  const counts = new Map(tasks.map(({ id }) => [id, { id, adopted: 0, localized: 0, omitted: 0, notApplicable: 0, review: 0 }]))
  for (const plan of plans) {
    for (const task of marksOf(plan)) {
      const count = counts.get(task.id)
      if (count === undefined) continue
      count[task.applies === false ? 'notApplicable' : task.label] += 1
      if (bindingOf(task).some(({ review }) => review)) count.review += 1
    }
  }
  const stated = new Map(roster.flatMap(({ path, level }) => (path === null || level === undefined ? [] : [[path, level]])))
  const levels = plans.map((plan) => levelOfPlan(plan, stated))
  return {
    tasks: [...counts.values()],
    plans: plans.map(({ plan, summary }, index) => ({
      path: plan.clean.source.path,
      coverage: coverageOf(summary),
      level: levels[index] ?? null,
    })),
    levels: [...LEVELS, null].flatMap((level) => {
      const group = plans.filter((_, index) => levels[index] === level)
      return group.length === 0 ? [] : [{ level, ...groupTally(group) }]
    }),
    all: groupTally(plans),
    roster: rosterRows(central, plans, roster),
  }
}
