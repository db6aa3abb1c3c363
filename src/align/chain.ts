import type { Change, PlanComparison, SentenceVerdict } from '../model/comparison.js'
import type { ChainOfLevels, Course, Misfit, SentenceCourse, SharedPassage, TracedChange } from '../model/course.js'
import type { Directive, Level } from '../model/document.js'
import type { Span } from '../model/span.js'
import { foldedWords } from '../vietnamese/fold.js'
import { levelOfDirective } from './applies.js'
import { citedNames } from './cited-names.js'
import { differ, provinceOf } from './province.js'
import { allWords, type BodyWords, bodyWords, runsOf, sharedRuns } from './shared-words.js'

/** Share of the words of a change that another change has to have, to be the same one. */
const SAME = 0.6

const wordsOf = (text: string | null): string[] => (text === null ? [] : foldedWords(text))

/** The share of some words that others have too. */
function shareIn(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  let found = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    found += 1
  }
  return found / words.length
}

/** Whether two changes of a sentence say the same: the same kind, and the same words left out or put in. */
function isSameChange(a: Change, b: Change): boolean {
  if (a.kind !== b.kind) return false
  const side = a.plan === null || b.plan === null ? 'central' : 'plan'
  const [mine, theirs] = [wordsOf(a[side]), wordsOf(b[side])]
  return Math.min(shareIn(mine, theirs), shareIn(theirs, mine)) >= SAME
}

/** Whether words stand in a row in some texts. */
function standsIn(words: readonly string[], texts: readonly string[]): boolean {
  const row = ` ${words.join(' ')} `
  return words.length > 0 && texts.some((text) => ` ${foldedWords(text).join(' ')} `.includes(row))
}

const quotesOf = ({ evidence }: SentenceVerdict): string[] => evidence.map(({ quote }) => quote)

/** Whether a document between makes a change of the plan already: by a change of its own, or in the words it puts in. */
const makes = (verdict: SentenceVerdict, change: Change): boolean =>
  verdict.changes.some((each) => isSameChange(each, change)) ||
  (wordsOf(change.plan).length > 1 && change.kind !== 'reworded' && standsIn(wordsOf(change.plan), quotesOf(verdict)))

/** A restatement says no more than that the wording is another one. */
const tellsWhat = ({ kind }: Change): boolean => kind !== 'reworded'

function courseOf(
  plan: SentenceVerdict,
  between: readonly SentenceVerdict[],
  changes: readonly TracedChange[],
  path: string,
): Course {
  const above = between.every(({ label }) => label === 'omitted')
    ? 'omitted'
    : between.every(({ label }) => label === 'adopted')
      ? 'adopted'
      : 'localized'
  if (plan.label === 'omitted') return above === 'omitted' ? 'lost_above' : 'lost_here'
  if (above === 'omitted') return 'restored'
  if (plan.label === 'adopted') return above === 'adopted' ? 'kept' : 'restored'
  const here = changes.some(({ entered }) => entered === path)
  const there = changes.some(({ entered }) => entered !== path)
  return here && there ? 'both' : there ? 'above' : 'here'
}

/** The way of a sentence from the centre through the documents between. */
function traced(
  plan: SentenceVerdict,
  path: string,
  between: readonly { readonly path: string; readonly verdict: SentenceVerdict }[],
): SentenceCourse {
  const changes = plan.changes.map((change): TracedChange => {
    const first = between.find(({ verdict }) => verdict.label !== 'omitted' && makes(verdict, change))
    return { ...change, entered: first?.path ?? path }
  })
  const quotes = quotesOf(plan)
  const restored = between.flatMap(({ path: entered, verdict }) =>
    verdict.changes
      .filter(
        (change) => tellsWhat(change) && change.central !== null && !plan.changes.some((mine) => isSameChange(mine, change)),
      )
      // What is there again in the words of the centre.
      .filter((change) => standsIn(wordsOf(change.central), quotes))
      .map((change) => ({ ...change, entered })),
  )
  const told = changes.filter(tellsWhat)
  return {
    id: plan.id,
    course: courseOf(
      plan,
      between.map(({ verdict }) => verdict),
      told.length > 0 ? told : changes,
      path,
    ),
    between: between.map(({ path: each, verdict }) => ({ path: each, label: verdict.label })),
    changes,
    restored,
  }
}

const COURSES: readonly Course[] = ['kept', 'above', 'here', 'both', 'restored', 'lost_above', 'lost_here']

/** Whether words begin in the name of a document that is cited, or lie there for the better part: nobody writes it anew. */
const isCited = (from: number, to: number, names: readonly Span[]): boolean =>
  names.some(([begin, end]) => (from >= begin && from < end) || Math.min(to, end) - Math.max(from, begin) > (to - from) / 3)

/** Of the tasks, a document between takes up this share of the sentences at least. */
const LEAST_TAKEN = 0.1

/** Whether next to none of the tasks is taken up. */
function isSilent({ summary: { sentences } }: PlanComparison): boolean {
  const taken = sentences.adopted + sentences.localized
  return taken < LEAST_TAKEN * (taken + sentences.omitted)
}

const isSame = (one: Directive, other: Directive): boolean =>
  foldedWords(one.clean.text).join(' ') === foldedWords(other.clean.text).join(' ')

/** How far below the centre a level is; none for what is no level of the administration. */
const DEPTH: Readonly<Partial<Record<Level, number>>> = { central: 0, province: 1, district: 2, town: 2, commune: 3 }

/** Whether a document is known not to be from above: of a lower level, or of a district where the plan is of a town. */
function isNotAbove(between: Directive, plan: Directive): boolean {
  const [one, other] = [levelOfDirective(between), levelOfDirective(plan)]
  const [depth, ours] = [one === null ? undefined : DEPTH[one], other === null ? undefined : DEPTH[other]]
  if (depth === undefined || ours === undefined) return false
  // Of one level both may be: a committee, and a department of it.
  return depth > ours || (depth === ours && one !== other)
}

/** Why a document cannot be between a plan and the centre, or not quite; null where nothing speaks against it. */
function misfitOf(between: PlanComparison, plan: PlanComparison): Misfit | null {
  if (isSame(between.plan, plan.plan)) return 'same'
  if (differ(provinceOf(between.plan), provinceOf(plan.plan))) return 'other_place'
  if (isNotAbove(between.plan, plan.plan)) return 'not_above'
  if (isSilent(between)) return 'silent'
  return between.relation.predatesCentral === true ? 'older' : null
}

/** What a plan shares word for word with another document, in quotes. */
export function sharedPassages(
  mine: BodyWords,
  other: BodyWords,
  names: readonly Span[],
  known: readonly ReadonlyMap<string, number>[],
): SharedPassage[] {
  return sharedRuns(mine, other, runsOf(other), known).flatMap(({ from, to, other: place }) => {
    const begin = mine.tokens[from]?.from ?? 0
    const end = mine.tokens[to - 1]?.to ?? 0
    if (isCited(begin, end, names)) return []
    return [{ node: mine.nodeOf(from), quote: mine.text.slice(begin, end), from: other.path, fromNode: other.nodeOf(place) }]
  })
}

/**
 * Holds a plan against the documents between it and the centre: where each change entered, what was copied, what restored.
 *
 * @param between from above, compared with the same central document
 */
export function chainOf(central: Directive, between: readonly PlanComparison[], plan: PlanComparison): ChainOfLevels {
  const path = plan.plan.clean.source.path
  const found = between.map((each) => ({ each, why: misfitOf(each, plan) }))
  const fit = found.flatMap(({ each, why }) => (why === null || why === 'older' ? [each] : []))
  const byId = fit.map(({ plan: document, tasks }) => ({
    path: document.clean.source.path,
    verdicts: new Map(tasks.flatMap(({ sentences }) => sentences.map((verdict) => [verdict.id, verdict]))),
  }))
  const sentences = (fit.length === 0 ? [] : plan.tasks)
    .flatMap(({ sentences: all }) => all)
    .filter(({ applies }) => applies !== false)
    .map((verdict) =>
      traced(
        verdict,
        path,
        byId.flatMap(({ path: each, verdicts }) => {
          const above = verdicts.get(verdict.id)
          return above === undefined ? [] : [{ path: each, verdict: above }]
        }),
      ),
    )
  const known = [runsOf(allWords(central))]
  const mine = bodyWords(plan.plan)
  const names = citedNames(plan.plan)
  return {
    via: between.map(({ plan: document }) => document.clean.source.path),
    misfits: found.flatMap(({ each, why }) => (why === null ? [] : [{ path: each.plan.clean.source.path, why }])),
    sentences,
    counts: Object.fromEntries(
      COURSES.map((course) => [course, sentences.filter((each) => each.course === course).length]),
    ) as Record<Course, number>,
    copied: fit.flatMap(({ plan: document }) => sharedPassages(mine, bodyWords(document), names, known)),
  }
}
