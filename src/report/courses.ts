import type { Say } from '../catalogue/catalogue.js'
import type { TargetComparison } from '../model/comparison.js'
import type { ChainOfLevels, Course, Progress, SentenceCourse, SharedPassage, VersionComparison } from '../model/course.js'
import { changeWords, targetWords } from './wording.js'

/** The courses in the order in which they are counted. */
export const COURSES: readonly Course[] = ['kept', 'above', 'here', 'both', 'restored', 'lost_above', 'lost_here']
export const PROGRESSES: readonly Progress[] = ['better', 'worse', 'same']

/** Why a document that was named as one between is none, or not quite. */
export const misfitWords = ({ path, why }: ChainOfLevels['misfits'][number], say: Say): string =>
  say(`course.misfit.${why}`, { path })

/** What speaks against the documents between. */
export const misfitLines = ({ misfits }: ChainOfLevels, say: Say): string[] => misfits.map((misfit) => misfitWords(misfit, say))

/** How a sentence came down, in words: where a document between is older than the centre, nobody changed or restored anything. */
const courseName = (course: Course, { misfits }: ChainOfLevels, say: Say): string =>
  say(misfits.some(({ why }) => why === 'older') ? `course.older.${course}` : `course.${course}`)

/** A line for each course that some sentence took: how many, and what it is. */
export const courseCounts = (chain: ChainOfLevels, say: Say): { readonly count: number; readonly words: string }[] =>
  COURSES.flatMap((course) =>
    chain.counts[course] === 0 ? [] : [{ count: chain.counts[course], words: courseName(course, chain, say) }],
  )

/** Sentences whose way tells something: not those kept, nor those that nobody carries. */
export const tellingCourses = ({ sentences }: ChainOfLevels): SentenceCourse[] =>
  sentences.filter(({ course, restored }) => (course !== 'kept' && course !== 'lost_above') || restored.length > 0)

/** What is to be said of the way of a sentence: its course, where each change entered, what was restored. */
export function courseWords({ course, changes, restored, between }: SentenceCourse, chain: ChainOfLevels, say: Say): string[] {
  const older = new Set(chain.misfits.flatMap(({ path, why }) => (why === 'older' ? [path] : [])))
  const paths = new Set(between.map(({ path }) => path))
  const above = changes.filter(({ entered, kind }) => paths.has(entered) && kind !== 'reworded')
  const here = changes.filter(({ entered, kind }) => !paths.has(entered) && kind !== 'reworded')
  return [
    courseName(course, chain, say),
    ...above.map((change) =>
      say(older.has(change.entered) ? 'course.older.has' : 'course.from-above', {
        path: change.entered,
        change: changeWords(change, say),
      }),
    ),
    ...here.map((change) => say('course.from-here', { change: changeWords(change, say) })),
    ...restored.map((change) =>
      say(older.has(change.entered) ? 'course.older.differs' : 'course.restores', {
        path: change.entered,
        text: change.central ?? '',
      }),
    ),
  ]
}

/** A passage that another document has too, in words. */
export const sharedWords = ({ node, quote, from, fromNode }: SharedPassage, say: Say): string =>
  say('course.shared', { node: node ?? say('place.outside'), text: quote, path: from, from: fromNode ?? say('place.outside') })

/** What plans beside each other are called: those of the province where that is known of all, else those of the run. */
export const siblingsTitle = (siblings: readonly SharedPassage[], say: Say): string =>
  say(siblings.every(({ sameProvince }) => sameProvince === true) ? 'courses.siblings' : 'courses.others', {
    count: siblings.length,
  })

/** What became of a sentence between two versions, in words. */
export const movedWords = ({ progress, before, after, uncertain }: VersionComparison['sentences'][number], say: Say): string =>
  say(uncertain ? 'courses.moved-perhaps' : 'courses.moved', {
    progress: say(`progress.${progress}`),
    before: say(`label.${before}`),
    after: say(`label.${after}`),
  })

/** A target that is another one between two versions, in words. */
export function movedTarget({ status, central, plan }: TargetComparison, say: Say): string {
  const words = (target: TargetComparison['central']): string => (target === null ? '' : targetWords(target, say))
  const name = say(`moved.${status}`)
  if (central === null || plan === null) return say('courses.target', { name, text: words(central ?? plan) })
  return say('courses.target-moved', { name, before: words(central), after: words(plan) })
}

/** What became better or worse between two versions. */
export const movedSentences = ({ sentences }: VersionComparison): VersionComparison['sentences'] =>
  sentences.filter(({ progress }) => progress !== 'same')
