import {
  courseCounts,
  courseWords,
  misfitLines,
  movedSentences,
  movedTarget,
  movedWords,
  sharedWords,
  siblingsTitle,
  tellingCourses,
} from '../courses.js'
import type { Style } from '../format.js'
import type { ShownPlan } from '../shown.js'

/** How sentences came down through the levels between, what neighbours share, what an earlier version had: titles with lines. */
export function coursesOf(
  { chain, version, siblings = [] }: ShownPlan,
  { say }: Style,
): readonly (readonly [title: string, lines: readonly string[]])[] {
  const misfits = chain === undefined ? [] : misfitLines(chain, say)
  const counts = chain === undefined ? [] : courseCounts(chain, say).map(({ count, words }) => `${String(count)}: ${words}`)
  const telling =
    chain === undefined ? [] : tellingCourses(chain).map((each) => `${each.id}: ${courseWords(each, chain, say).join('; ')}`)
  const shared = siblings.map((each) => sharedWords(each, say))
  const moved = version === undefined ? [] : movedSentences(version).map((each) => `${each.id}: ${movedWords(each, say)}`)
  const targets = version === undefined ? [] : version.targets.map((each) => movedTarget(each, say))
  return [
    ...(chain === undefined
      ? []
      : [[say('courses.chain', { via: chain.via.join(' → ') }), [...misfits, ...counts, ...telling]] as const]),
    ...(chain === undefined || chain.copied.length === 0
      ? []
      : [[say('courses.copied', { count: chain.copied.length }), chain.copied.map((each) => sharedWords(each, say))] as const]),
    ...(shared.length === 0 ? [] : [[siblingsTitle(siblings, say), shared] as const]),
    ...(version === undefined ? [] : [[say('courses.version', { before: version.before, ...version.counts }), moved] as const]),
    ...(targets.length === 0 ? [] : [[say('courses.targets', { count: targets.length }), targets] as const]),
  ]
}
