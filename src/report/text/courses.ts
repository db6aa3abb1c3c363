import { courseCounts, courseWords, movedSentences, sharedWords, tellingCourses } from '../courses.js'
import type { Style } from '../format.js'
import type { ShownPlan } from '../shown.js'
import { wrap } from '../typeset.js'

/** Entries of a list before "and so many more", unless every sentence is asked for. */
const ENTRIES = 8

function list<Entry>(entries: readonly Entry[], lines: (entry: Entry) => string[], { say, width, details }: Style): string[] {
  const most = details ? entries.length : ENTRIES
  const rest = entries.length - most
  return [
    ...entries.slice(0, most).flatMap(lines),
    ...(rest > 0 ? wrap(say('courses.more', { count: rest }), width, '    ') : []),
  ]
}

/** How the sentences came down through the levels between, what came from neighbours, what an earlier version had. */
export function courses(plan: ShownPlan, style: Style): string[] {
  const { say, width } = style
  const { chain, version, siblings = [] } = plan
  const strong = style.paint?.strong ?? ((text: string) => text)
  const shared = chain?.copied ?? []
  return [
    ...(chain === undefined
      ? []
      : [
          ...wrap(say('courses.chain', { via: chain.via.join(' → ') }), width, '  '),
          ...courseCounts(chain, say).flatMap(({ count, words }) => wrap(words, width, `    ${String(count).padStart(3)}  `)),
          ...list(
            tellingCourses(chain),
            (each) => [`    ${strong(each.id)}`, ...courseWords(each, say).flatMap((words) => wrap(words, width, '      – '))],
            style,
          ),
        ]),
    ...(shared.length === 0
      ? []
      : [
          ...wrap(say('courses.copied', { count: shared.length }), width, '  '),
          ...list(shared, (each) => wrap(sharedWords(each, say), width, '    – '), style),
        ]),
    ...(siblings.length === 0
      ? []
      : [
          ...wrap(say('courses.siblings', { count: siblings.length }), width, '  '),
          ...list(siblings, (each) => wrap(sharedWords(each, say), width, '    – '), style),
        ]),
    ...(version === undefined
      ? []
      : [
          ...wrap(say('courses.version', { before: version.before, ...version.counts }), width, '  '),
          ...list(
            movedSentences(version),
            ({ id, progress, before, after }) =>
              wrap(
                say('courses.moved', {
                  progress: say(`progress.${progress}`),
                  before: say(`label.${before}`),
                  after: say(`label.${after}`),
                }),
                width,
                `    ${id}  `,
              ),
            style,
          ),
        ]),
  ]
}
