import { courseCounts, courseWords, movedSentences, sharedWords, tellingCourses } from '../courses.js'
import type { Style } from '../format.js'
import type { ShownPlan } from '../shown.js'

/** How sentences came down through the levels between, what neighbours share, what an earlier version had: titles with lines. */
export function coursesOf(
  { chain, version, siblings = [] }: ShownPlan,
  { say }: Style,
): readonly (readonly [title: string, lines: readonly string[]])[] {
  const counts = chain === undefined ? [] : courseCounts(chain, say).map(({ count, words }) => `${String(count)}: ${words}`)
  const telling =
    chain === undefined ? [] : tellingCourses(chain).map((each) => `${each.id}: ${courseWords(each, say).join('; ')}`)
  const shared = siblings.map((each) => sharedWords(each, say))
  const moved =
    version === undefined
      ? []
      : movedSentences(version).map(({ id, progress, before, after }) => {
          const labels = { before: say(`label.${before}`), after: say(`label.${after}`) }
          return `${id}: ${say('courses.moved', { progress: say(`progress.${progress}`), ...labels })}`
        })
  return [
    ...(chain === undefined ? [] : [[say('courses.chain', { via: chain.via.join(' → ') }), [...counts, ...telling]] as const]),
    ...(chain === undefined || chain.copied.length === 0
      ? []
      : [[say('courses.copied', { count: chain.copied.length }), chain.copied.map((each) => sharedWords(each, say))] as const]),
    ...(shared.length === 0 ? [] : [[say('courses.siblings', { count: shared.length }), shared] as const]),
    ...(version === undefined ? [] : [[say('courses.version', { before: version.before, ...version.counts }), moved] as const]),
  ]
}
