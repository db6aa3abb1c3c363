import type { Say } from '../catalogue/catalogue.js'
import type { ChainOfLevels, Course, Progress, SentenceCourse, SharedPassage, VersionComparison } from '../model/course.js'
import { changeWords } from './wording.js'

/** The courses in the order in which they are counted. */
export const COURSES: readonly Course[] = ['kept', 'above', 'here', 'both', 'restored', 'lost_above', 'lost_here']
export const PROGRESSES: readonly Progress[] = ['better', 'worse', 'same']

/** A line for each course that some sentence took: how many, and what it is. */
export const courseCounts = ({ counts }: ChainOfLevels, say: Say): { readonly count: number; readonly words: string }[] =>
  COURSES.flatMap((course) => (counts[course] === 0 ? [] : [{ count: counts[course], words: say(`course.${course}`) }]))

/** Sentences whose way tells something: not those kept, nor those that nobody carries. */
export const tellingCourses = ({ sentences }: ChainOfLevels): SentenceCourse[] =>
  sentences.filter(({ course, restored }) => (course !== 'kept' && course !== 'lost_above') || restored.length > 0)

/** What is to be said of the way of a sentence: its course, where each change entered, what was restored. */
export function courseWords({ course, changes, restored, between }: SentenceCourse, say: Say): string[] {
  const paths = new Set(between.map(({ path }) => path))
  const above = changes.filter(({ entered, kind }) => paths.has(entered) && kind !== 'reworded')
  const here = changes.filter(({ entered, kind }) => !paths.has(entered) && kind !== 'reworded')
  return [
    say(`course.${course}`),
    ...above.map((change) => say('course.from-above', { path: change.entered, change: changeWords(change, say) })),
    ...here.map((change) => say('course.from-here', { change: changeWords(change, say) })),
    ...restored.map((change) => say('course.restores', { path: change.entered, text: change.central ?? '' })),
  ]
}

/** A passage that another document has too, in words. */
export const sharedWords = ({ node, quote, from, fromNode }: SharedPassage, say: Say): string =>
  say('course.shared', { node: node ?? say('place.outside'), text: quote, path: from, from: fromNode ?? say('place.outside') })

/** What became better or worse between two versions. */
export const movedSentences = ({ sentences }: VersionComparison): VersionComparison['sentences'] =>
  sentences.filter(({ progress }) => progress !== 'same')
